"""The documents of the search bench: real laws, policies, guides and letters, cut into short ones.

A guide is one document; the others are cut at articles and paragraphs, so that the median is about 343 characters.
A piece is titled with its source and the heading it stands under, so pieces of one chapter share a title, as the
notices of one series do on real portals. Numbers are invented, except where a source has a real one. The pieces are
shuffled once, by the seed, and a set of N is the first N of them: the sets are nested.

Beyond the real pieces, documents are recombined from their paragraphs: for bytes and time only.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

SOURCES = ("laws_national", "policies_hebei", "guides_guangdong", "letters_replied")
# A piece ends with the paragraph that brings it to this length; no paragraph is longer than LONGEST.
ENOUGH, LONGEST = 312, 600
# The same for recombined ones, drawn for each, so that they come out as long as the real ones.
RECOMBINED = (130, 370)
NUMBERED = 0.6
FIRST_DAY, LAST_DAY = date(2003, 1, 1), date(2026, 10, 31)

_HEADING = re.compile(
    r"#{1,6}\s+(.+)|([一二三四五六七八九十]{1,3}、[^。；：]{2,30})|（[一二三四五六七八九十]{1,3}）([^。；：]{4,24})。(?=.)"
)
_ORDINAL = re.compile(r"^(?:第?[一二三四五六七八九十百]+[编章节部分条、]*|[（(][一二三四五六七八九十]+[）)])\s*")
_SENTENCE = re.compile(r"[^。；]*[。；]?")
_BLANK = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """One line of a set. `day` is ISO; `number` may be empty; `text` is plain, paragraphs parted by a line feed."""

    id: str
    url: str
    title: str
    kind: str
    agency: str
    number: str
    day: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of a source before it has an id of its own."""

    title: str
    kind: str
    agency: str
    number: str
    day: str
    text: str


def source_rows(corpus: Path, name: str) -> list[dict[str, str]]:
    """The records of one file. Exits when there is no corpus."""
    path = corpus / f"{name}.jsonl"
    if not path.is_file():
        sys.exit(f"no {path.name} in {corpus}: the bench needs the corpus of real documents (--corpus DIR)")
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def plain(markdown: str) -> str:
    """One paragraph without the marks of Markdown."""
    bare = re.sub(r"[*_`>|]+|-{3,}|^#+\s*", " ", markdown)
    return _BLANK.sub(" ", bare).strip()


def heading_of(paragraph: str) -> str:
    """What a paragraph heads its text with, without its ordinal; empty if it is an ordinary one."""
    found = _HEADING.match(paragraph)
    words = next((group for group in found.groups() if group), "") if found else ""
    return _ORDINAL.sub("", _BLANK.sub("", words)) if len(words) <= 40 else ""


def sentences(paragraph: str) -> Iterator[str]:
    """A long paragraph in parts of whole sentences, each about LONGEST at most; a short one as it is."""
    if len(paragraph) <= LONGEST:
        yield paragraph
        return
    part = ""
    for sentence in _SENTENCE.findall(paragraph):
        if part and len(part) + len(sentence) > LONGEST:
            yield part
            part = ""
        part += sentence[:LONGEST]
    yield part


def cut(markdown: str) -> Iterator[tuple[str, str]]:
    """Heading and text of each piece of a document."""
    heading, under = "", ""
    held: list[str] = []
    for raw in markdown.split("\n"):
        found = heading_of(raw.strip())
        if found and sum(map(len, held)) >= ENOUGH // 2:
            yield under, "\n".join(held)
            held = []
        heading = found or heading
        for part in sentences(plain(raw)):
            under = under if held else heading
            held += [part] if part else []
            if sum(map(len, held)) >= ENOUGH:
                yield under, "\n".join(held)
                held = []
    if held:
        yield under, "\n".join(held)


def pieces(row: dict[str, str]) -> Iterator[Piece]:
    """A source in pieces; a guide stays whole. Its real number stays with the first of them."""
    title = _BLANK.sub("", row["title"])
    whole = row["kind"] == "guide"
    parts = [("", "\n".join(map(plain, row["body_markdown"].split("\n"))))] if whole else cut(row["body_markdown"])
    number = row["number"] if "〔" in row["number"] else ""
    for heading, text in parts:
        heading = "" if row["kind"] == "letter" else heading
        named = f"{title} {heading}" if heading and heading not in title else title
        agency = row["issuer"].split("、")[0]
        yield Piece(title=named, kind=row["kind"], agency=agency, number=number, day=row["date"], text=text)
        number = ""


@dataclass(slots=True)
class Registry:
    """Gives out numbers as registries do: by organ code and year; not every serial is published."""

    chance: random.Random
    codes: Sequence[str]
    last: dict[tuple[str, str], int]

    def number(self, year: str) -> str:
        """The next number of an office drawn by chance, or none."""
        if self.chance.random() > NUMBERED:
            return ""
        weights = [1 / place for place in range(1, len(self.codes) + 1)]
        code = self.chance.choices(self.codes, weights)[0]
        self.last[code, year] = serial = self.last.get((code, year), 0) + self.chance.randint(1, 9)
        return f"{code}〔{year}〕{serial}号"


def codes_of(rows: Iterable[dict[str, str]]) -> list[str]:
    """The organ codes in the real numbers, by name."""
    found = (re.match(r"([\u4e00-\u9fff]{2,6})〔", row["number"]) for row in rows)
    return sorted({match[1] for match in found if match and not match[1].startswith("按照")})


def documents(corpus: Path, seed: int) -> list[Doc]:
    """All real pieces in the order that the seed gives them."""
    chance = random.Random(f"documents {seed}")
    rows = [row for name in SOURCES for row in source_rows(corpus, name)]
    found = [piece for row in rows for piece in pieces(row) if len(piece.text) >= 30]
    chance.shuffle(found)
    registry = Registry(chance, codes_of(rows), {})
    return [_doc(at, piece, registry) for at, piece in enumerate(found)]


def _doc(at: int, piece: Piece, registry: Registry) -> Doc:
    span = (LAST_DAY - FIRST_DAY).days
    day = piece.day or (FIRST_DAY + timedelta(days=registry.chance.randrange(span))).isoformat()
    number = piece.number or registry.number(day[:4])
    name = f"d{at:06d}"
    fields = asdict(piece) | {"day": day, "number": number}
    return Doc(id=name, url=f"docs/{at // 1000}/{name}.html", **fields)


def recombined(docs: Sequence[Doc], count: int, seed: int) -> Iterator[Doc]:
    """`count` more documents: each takes title and number from one and its paragraphs from several."""
    chance = random.Random(f"recombined {seed}")
    for at in range(len(docs), len(docs) + count):
        like, *others = (docs[chance.randrange(len(docs))] for _ in range(9))
        texts = [chance.choice(other.text.split("\n")) for other in others]
        lengths = list(accumulate(map(len, texts)))
        enough = chance.randint(*RECOMBINED)
        kept = texts[: 1 + sum(length < enough for length in lengths)]
        fields = asdict(like) | {"id": f"d{at:06d}", "url": f"docs/{at // 1000}/d{at:06d}.html"}
        yield Doc(**fields | {"text": "\n".join(kept)})


def sets(real: Sequence[Doc], sizes: Sequence[int], seed: int) -> dict[int, list[Doc]]:
    """The nested sets; where the real pieces do not suffice, recombined ones follow."""
    missing = max(sizes, default=0) - len(real)
    every = [*real, *recombined(real, missing, seed)] if missing > 0 else real
    return {size: list(every[:size]) for size in sizes}


def judged(corpus: Path) -> tuple[list[Doc], dict[str, str], dict[str, set[str]]]:
    """The passages with judged questions: documents, question by id, ids of relevant passages by question."""
    folder = corpus / "retrieval"
    passages = source_rows(folder, "corpus")
    empty = {"kind": "law", "agency": "", "number": "", "day": "2020-01-01"}
    docs = [Doc(url=f"docs/{row['id']}.html", **empty, **row) for row in passages]
    questions = {row["id"]: row["text"] for row in source_rows(folder, "queries")}
    relevant: dict[str, set[str]] = {}
    for line in (folder / "qrels.tsv").read_text("utf-8").splitlines():
        question, passage, grade = line.split("\t")
        if int(grade) > 0:
            relevant.setdefault(question, set()).add(passage)
    return docs, questions, relevant


def write(docs: Iterable[Doc], path: Path) -> int:
    """JSON lines; returns the bytes of text that an engine has to index (UTF-8 of title, agency, number, text)."""
    size = 0
    with path.open("w", encoding="utf-8") as out:
        for doc in docs:
            out.write(json.dumps(asdict(doc), ensure_ascii=False) + "\n")
            size += sum(len(field.encode()) for field in (doc.title, doc.agency, doc.number, doc.text))
    return size
