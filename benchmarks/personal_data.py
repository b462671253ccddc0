"""How well the gate for personal data finds what it should, and how often it is wrong.

    python benchmarks/personal_data.py [--each 300] [--seed 1] [--corpus DIR] [--show DETECTOR]

Three measures, each by detector: sentences and tables of our own (`personal/cases.toml`, numbers made up at run time),
the labelled strings of the corpus, and how many findings the real letters, policies and guides of the corpus give. What is
right among the last ones only an eye can say: `--show` prints up to 50 with their surroundings, and the verdicts stand
in docs/checks-personal-data.md. Never commit what `--show` prints.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from gongkai.check.case import Case
from gongkai.check.engine import judge_record
from gongkai.check.record import type_record
from gongkai.chinese.accounts import find_chats, find_mails
from gongkai.chinese.births import find_births
from gongkai.chinese.check_digits import _ID_CHECKS, _ID_WEIGHTS, _USCC_CHARS, _USCC_WEIGHTS, is_bank_card
from gongkai.chinese.codes import find_wrong_credit_codes, find_wrong_ids
from gongkai.chinese.homes import find_homes
from gongkai.chinese.identity import find_card_likes, find_ids, find_mobiles, find_named_cards
from gongkai.chinese.papers import find_papers, find_plates
from gongkai.chinese.quiet import without_ending
from gongkai.chinese.span import Span
from gongkai.model.source import Raw
from gongkai.read.markdown import render_markdown
from gongkai.read.regions import profiles

CASES = Path(__file__).parent / "personal/cases.toml"
CORPUS = Path(__file__).resolve().parents[2] / "shared/corpus"
REAL = ("letters_replied", "policies_hebei", "guides_guangdong")
DETECTORS: dict[str, Callable[[str], tuple[Span, ...]]] = {
    "id": find_ids,
    "mobile": find_mobiles,
    "card": find_named_cards,
    "card-like": find_card_likes,
    "paper": find_papers,
    "plate": find_plates,
    "mail": find_mails,
    "chat": find_chats,
    "home": find_homes,
    "birth": find_births,
    "wrong-id": find_wrong_ids,
    "wrong-credit": find_wrong_credit_codes,
}
# The corpus calls both kinds of cards `bank`, and mailboxes `email`.
LABELS = {"id": ("id",), "mobile": ("mobile",), "bank": ("card", "card-like"), "email": ("mail",)}
_STOP = re.compile("[，。](?=[\u4e00-\u9fff])")
_HAN = str.maketrans("0123456789", "〇一二三四五六七八九")
_CIRCLED = str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")
_WIDE = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
_LETTERS = str.maketrans("0", "O")


def _digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choices("0123456789", k=count))


def _id(rng: random.Random) -> str:
    """Passes every check; the district 0000 does not exist."""
    front = f"53000019{rng.randint(0, 99):02}{rng.randint(1, 12):02}{rng.randint(1, 28):02}{_digits(rng, 3)}"
    return front + _ID_CHECKS[sum(int(d) * w for d, w in zip(front, _ID_WEIGHTS, strict=True)) % 11]


def _card(rng: random.Random) -> str:
    front = "6200" + _digits(rng, 14)
    return next(front + last for last in "0123456789" if is_bank_card(front + last))


def _credit(rng: random.Random) -> str:
    front = "11530000" + "".join(rng.choices(_USCC_CHARS, k=9))
    total = sum(_USCC_CHARS.index(c) * w for c, w in zip(front, _USCC_WEIGHTS, strict=True))
    return front + _USCC_CHARS[-total % 31]


def _wrong(text: str, digits: str) -> str:
    return text[:-1] + next(last for last in digits if last != text[-1])


def _day(rng: random.Random) -> tuple[int, int, int]:
    return rng.randint(1930, 2015), rng.randint(1, 12), rng.randint(1, 28)


def filling(rng: random.Random) -> dict[str, str]:
    """One value for every gap of a sentence."""
    number, mobile, card, credit = _id(rng), f"1{rng.choice('3456789')}{_digits(rng, 9)}", _card(rng), _credit(rng)
    year, month, day = _day(rng)
    return {
        **{
            "id": number,
            "id_blanks": f"{number[:6]} {number[6:14]} {number[14:]}",
            "id_wide": number.translate(_WIDE),
        },
        **{"id_hyphens": f"{number[:6]}-{number[6:14]}-{number[14:]}", "id_han": number.translate(_HAN)},
        **{"id_circled": number.translate(_CIRCLED), "id_letters": number.translate(_LETTERS)},
        **{
            "id_unseen": "\u200b".join(number),
            "id_cells": " | ".join(number),
            "id_old": number[:6] + number[8:17],
        },
        **{"id_parts": f"{number[:6]} | {number[6:14]} | {number[14:]}", "id_wrong": _wrong(number, "0123456789")},
        **{"mobile": mobile, "mobile_blanks": f"{mobile[:3]} {mobile[3:7]} {mobile[7:]}"},
        **{"mobile_hyphens": f"{mobile[:3]}-{mobile[3:7]}-{mobile[7:]}", "mobile_wide": mobile.translate(_WIDE)},
        **{"mobile_han": mobile.translate(_HAN), "mobile_circled": mobile.translate(_CIRCLED)},
        **{"mobile_letters": f"{mobile[:3]}O{mobile[4:]}", "mobile_unseen": f"{mobile[:5]}\u200b{mobile[5:]}"},
        **{"card": card, "card_blanks": " ".join(card[i : i + 4] for i in range(0, 19, 4))},
        **{
            "card_wrong": _wrong(card, "0123456789"),
            "credit": credit,
            "credit_wrong": _wrong(credit, _USCC_CHARS),
        },
        **{"passport": f"E{_digits(rng, 8)}", "passport_label": f"护照（号码：G{_digits(rng, 8)}）"},
        **{"permit": f"C{_digits(rng, 8)}", "plate": f"云E{_digits(rng, 5)}", "n": str(rng.randint(1, 9))},
        **{
            "mail": f"demo{_digits(rng, 5)}@{rng.choice(('qq', '163', '126'))}.com",
            "account": f"demo_{_digits(rng, 5)}",
        },
        **{"name": rng.choice("李王张杨") + "演示", "town": "示例镇", "day": f"{year}年{month}月{day}日"},
        **{"day_iso": f"{year}-{month:02}-{day:02}"},
        **{f"digits{n}": rng.choice("23456789") + _digits(rng, n - 1) for n in (4, 5, 7, 8, 9, 11)},
    }


def _seen(name: str, text: str) -> int:
    return len(DETECTORS[name](without_ending(text)))


def own_sentences(each: int, rng: random.Random) -> Iterator[tuple[str, int, int, int, int]]:
    """Detector, found, missed, sentences without anything, and those of them with a finding."""
    cases = tomllib.loads(CASES.read_text("utf-8"))
    hard = [text.format(**filling(rng)) for _ in range(each // 10) for text in cases["无"]["句"]]
    for name in DETECTORS:
        sentences = cases[name]["有"]
        told = sum(_seen(name, rng.choice(sentences).format(**filling(rng))) == 1 for _ in range(each))
        yield name, told, each - told, len(hard), sum(_seen(name, text) > 0 for text in hard)


def _case(title: str, source: str) -> Case:
    tree: dict[str, Any] = {"编号": "gs-1", "标题": title, "发布机构": "示例", "发布日期": "2026-01-05"}
    tree |= {"公开属性": "主动公开", "公示开始": "2026-01-05", "公示结束": "2026-01-16"}
    tree |= {"异议反馈": {"受理单位": "示例", "电话": "0878-0000012"}}
    raw = Raw(kind="publicity", path="x.md", keys=(), tree=tree, body=render_markdown(source))
    entry, wrong = type_record(raw)
    assert entry is not None, wrong
    return Case(record=entry.record, raw=raw, title=title, profile=profiles()["云南"])


def own_tables(each: int, rng: random.Random) -> Iterator[tuple[str, int, int, int, int]]:
    """The same for rules about tables."""
    counts: Counter[tuple[str, str, bool]] = Counter()
    for case in tomllib.loads(CASES.read_text("utf-8"))["表"]:
        for kind in ("有", "无"):
            for _ in range(each // 10):
                row = " | ".join(cell.format(**filling(rng)) for cell in case[kind])
                table = f"| {' | '.join(case['列'])} |\n|{' --- |' * len(case['列'])}\n| {row} |\n"
                found = {finding.rule for finding in judge_record(_case(case["标题"], table))}
                counts[case["规则"], kind, case["规则"] in found] += 1
    for rule in sorted({rule for rule, _, _ in counts}):
        told, missed = counts[rule, "有", True], counts[rule, "有", False]
        yield (
            rule,
            told,
            missed,
            sum(counts[rule, "无", is_told] for is_told in (True, False)),
            counts[rule, "无", True],
        )


def labelled(corpus: Path) -> Iterator[tuple[str, int, int, int, int]]:
    """The same for the labelled strings of the corpus; those that may be judged either way are left out."""
    rows = [json.loads(line) for line in (corpus / "reference/pii_cases.jsonl").open(encoding="utf-8")]
    for label, names in LABELS.items():
        mine = [row for row in rows if row["type"] == label]
        # A line with an office's telephone may hold a real mobile besides: it says nothing about the detectors.
        others = [
            row for row in rows if row["type"] != label and row["expect"] is False and row["type"] != "landline"
        ]
        told = sum(any(_seen(name, row["text"]) for name in names) for row in mine)
        wrong = sum(any(_seen(name, row["text"]) for name in names) for row in others)
        yield label, told, len(mine) - told, len(others), wrong


def real_texts(corpus: Path) -> Iterator[tuple[str, str]]:
    """Source and body of each real document."""
    for source in REAL:
        for line in (corpus / f"{source}.jsonl").open(encoding="utf-8"):
            yield source, json.loads(line)["body_markdown"]


PLANTED = {
    "id": "{id}",
    "mobile": "{mobile}",
    "card": "卡号{card}",
    "wrong-id": "身份证{id_wrong}",
    "mail": "{mail}",
}


def planted(corpus: Path, each: int, rng: random.Random) -> Iterator[tuple[str, int, int, int, int]]:
    """Made-up numbers put behind a comma or full stop of real letters: what the surroundings do to recall."""
    texts = [text for source, text in real_texts(corpus) if source == "letters_replied" and "，" in text]
    for name, form in PLANTED.items():
        told = 0
        for text in rng.choices(texts, k=each):
            # Before a digit the number would be part of a longer one.
            at = rng.choice([match.end() for match in _STOP.finditer(text)] or [0])
            number = form.format(**filling(rng))
            spans = DETECTORS[name](text[:at] + number + text[at:])
            told += any(at <= span.start < at + len(number) for span in spans)
        yield name, told, each - told, 0, 0


def _table(title: str, rows: Iterator[tuple[str, int, int, int, int]]) -> None:
    print(
        f"\n{title}\n\n| Detector | Found | Missed | Recall | Without | Of them told | Precision |\n|---|---|---|---|---|---|---|"
    )
    for name, told, missed, without, wrong in rows:
        recall = f"{told / (told + missed):.1%}"
        print(
            f"| {name} | {told} | {missed} | {recall} | {without} | {wrong} | {told / (told + wrong or 1):.1%} |"
        )


def _real(corpus: Path) -> None:
    texts = list(real_texts(corpus))
    print(f"\nReal documents: {len(texts)}\n\n| Detector | {' | '.join(REAL)} |\n|---|{'---|' * len(REAL)}")
    for name, find in DETECTORS.items():
        counts = Counter(dict.fromkeys(REAL, 0))
        for source, text in texts:
            counts[source] += len(find(text))
        print(f"| {name} | {' | '.join(str(counts[source]) for source in REAL)} |")


def _show(corpus: Path, name: str) -> None:
    spans = [(text, span) for _, text in real_texts(corpus) for span in DETECTORS[name](text)]
    random.Random(1).shuffle(spans)
    for text, span in spans[:50]:
        print(
            f"{text[max(0, span.start - 40) : span.start]}<<{span.of(text)}>>{text[span.end : span.end + 25]}".replace(
                "\n", " "
            )
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--show", choices=sorted(DETECTORS))
    args = parser.parse_args()
    if args.show:
        _show(args.corpus, args.show)
        return
    _table("Sentences of our own", own_sentences(args.each, random.Random(args.seed)))
    _table("Tables of our own", own_tables(args.each, random.Random(args.seed)))
    if not (args.corpus / "reference/pii_cases.jsonl").is_file():
        print(f"\nno corpus in {args.corpus}: name its folder with --corpus")
        return
    _table("Labelled strings of the corpus", labelled(args.corpus))
    _table("Planted in real letters", planted(args.corpus, args.each, random.Random(args.seed)))
    _real(args.corpus)


if __name__ == "__main__":
    main()
