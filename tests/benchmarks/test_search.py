"""The bench of the search: how it cuts documents, spells queries, judges and weighs. All text here is invented."""

from __future__ import annotations

import dataclasses
import json
import urllib.request
from pathlib import Path
from random import Random

import pytest
from benchmarks.search import documents, spellings
from benchmarks.search.documents import Doc
from benchmarks.search.engines import page_of
from benchmarks.search.folders import change, digests, packed
from benchmarks.search.queries import MEASURES, Query, queries
from benchmarks.search.relevance import Judge, mean, recall, reciprocal_rank
from benchmarks.search.serve import served

PLACES = [
    "楚城街道",
    "东瓜镇",
    "吕合镇",
    "紫溪镇",
    "苍岭镇",
    "子午镇",
    "大过口乡",
    "新村镇",
    "中山镇",
    "八角镇",
    "三街镇",
    "鹿城镇",
]
THINGS = ["农村公路养护", "城镇住房保障", "义务教育入学", "饮用水源保护", "森林防火管理", "养老服务补贴"]


def doc(at: int, place: str, thing: str) -> Doc:
    """One of the invented documents."""
    text = f"第一条 为了做好{place}的{thing}工作，结合本地实际制定本办法。\n第二条 由{place}人民政府负责{thing}的组织实施。"
    title = f"{place}关于印发{thing}实施办法的通知"
    number = f"演{place[:1]}发〔20{10 + at % 9}〕{at + 1}号"
    fields = {"kind": "policy", "agency": f"{place}人民政府", "number": number, "day": "2026-03-02"}
    return Doc(id=f"d{at:06d}", url=f"docs/0/d{at:06d}.html", title=title, text=text, **fields)


DOCS = [doc(at, place, thing) for at, (place, thing) in enumerate((p, t) for p in PLACES for t in THINGS)]


def pairs(text: str) -> list[str]:
    """Words of two characters, in place of a dictionary."""
    return [text[at : at + 2] for at in range(0, len(text), 2)]


def asked(seed: int = 1) -> list[Query]:
    return queries(DOCS, seed, 5, pairs, lambda lines: [f"繁{line}" for line in lines])


def test_a_long_document_is_cut_at_paragraphs_under_its_headings() -> None:
    article = "第{}条 " + "镇人民政府应当公开办理的依据、条件和时限，" * 6 + "不得另设条件。"
    body = "\n\n".join(
        ["## 第一章 总则", *(article.format(at) for at in range(1, 6)), "## 第二章 附则", article.format(6)]
    )
    parts = list(documents.cut(body))
    assert [heading for heading, _ in parts] == ["总则", "总则", "附则"]
    assert all("#" not in text for _, text in parts)
    assert sum(text.count("不得另设条件") for _, text in parts) == 6


def test_a_list_item_is_no_heading_but_a_lead_is() -> None:
    assert documents.heading_of("（一）伪造申请材料的。") == ""
    assert documents.heading_of("（一）加强组织领导。各镇要落实责任。") == "加强组织领导"
    assert documents.heading_of("三、工作步骤") == "工作步骤"


def test_a_paragraph_without_end_is_cut_at_sentences() -> None:
    parts = list(documents.sentences("各村要按时上报。" * 200))
    assert max(map(len, parts)) <= documents.LONGEST
    assert "".join(parts) == "各村要按时上报。" * 200


@pytest.mark.parametrize(
    ("way", "text"),
    [
        ("N1", "演发〔2017〕47号"),
        ("N2", "演发[2017]47号"),
        ("N3", "演发（2017）47号"),
        ("N4", "演发〔2017〕第047号"),
        ("N5", "[2017]47"),
        ("N6", "2017 47"),
        ("N7", "演发 2017 47"),
    ],
)
def test_seven_spellings(way: str, text: str) -> None:
    assert spellings.spelled_number("演发〔2017〕47号", way) == text


def test_a_mistyped_text_differs_in_one_character() -> None:
    same = spellings.homophones([doc.text for doc in DOCS])
    for seed in range(50):
        wrong = spellings.mistyped("农村公路养护实施办法", same, Random(seed))
        assert sum(a != b for a, b in zip(wrong, "农村公路养护实施办法", strict=True)) == 1


def test_equal_seeds_give_equal_queries() -> None:
    assert asked() == asked()
    assert asked() != asked(2)
    assert {query.measure for query in asked()} == set(MEASURES)


def test_every_query_has_an_answer_in_the_set_it_was_made_from() -> None:
    judge = Judge(DOCS)
    assert [query for query in asked() if not judge.answers(query)] == []


def test_answers_follow_the_rule_of_the_query() -> None:
    judge = Judge(DOCS)
    base = Query(id="x", measure="P", text="", by="holds", keys=("东瓜镇的森林防火",))
    assert judge.answers(base) == {DOCS[10].id}
    title = dataclasses.replace(base, by="titled", keys=(DOCS[3].title,))
    assert judge.answers(title) == {DOCS[3].id}
    heard = dataclasses.replace(base, by="sounds", keys=(spellings.sound("森林防火"),))
    assert len(judge.answers(heard)) == len(PLACES)
    serial = dataclasses.replace(base, by="serial", keys=("2010", "1"))
    assert judge.answers(serial) == {DOCS[0].id}


def test_ranks_and_recall() -> None:
    assert reciprocal_rank(["a", "b", "c"], {"c", "d"}) == pytest.approx(1 / 3)
    assert reciprocal_rank([str(at) for at in range(20)], {"10"}) == 0
    assert recall(["a", "b"], {"b", "z"}) == 0.5
    assert recall(["a"], set()) == mean([]) == 0


def test_a_change_counts_what_has_to_be_uploaded(tmp_path: Path) -> None:
    for name in ("kept", "edited", "removed"):
        (tmp_path / name).write_text(name * 100)
    before = digests(tmp_path)
    (tmp_path / "edited").write_text("other" * 100)
    (tmp_path / "removed").unlink()
    (tmp_path / "added").write_text("x")
    found = change(before, tmp_path)
    assert (found.files, found.gone) == (2, 1)
    assert found.bytes == packed(tmp_path / "edited") + 1


def test_recombined_documents_fill_a_set_and_are_the_same_every_time() -> None:
    sets = documents.sets(DOCS, [10, len(DOCS) + 20], 1)
    assert sets[10] == DOCS[:10]
    assert sets[len(DOCS) + 20] == documents.sets(DOCS, [len(DOCS) + 20], 1)[len(DOCS) + 20]
    assert len({doc.id for doc in sets[len(DOCS) + 20]}) == len(DOCS) + 20


def test_pages_escape_what_documents_say() -> None:
    page = page_of({"title": "<甲>", "number": "", "agency": "", "text": "乙 & 丙\n丁"})
    assert "<h1>&lt;甲&gt;</h1>" in page and "乙 &amp; 丙</p><p>丁" in page


def test_documents_are_written_as_lines(tmp_path: Path) -> None:
    size = documents.write(DOCS[:2], tmp_path / "docs.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "docs.jsonl").read_text("utf-8").splitlines()]
    assert [Doc(**row) for row in rows] == DOCS[:2]
    assert size == sum(len("".join((d.title, d.agency, d.number, d.text)).encode()) for d in DOCS[:2])


def test_the_server_packs_what_gets_smaller(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text("x" * 1000)
    with served(tmp_path) as address, urllib.request.urlopen(f"{address}a.js") as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert int(answer.headers["Content-Length"]) == packed(tmp_path / "a.js")
