"""The self-report for the inspection: what it says of small portals was worked out by hand."""

from __future__ import annotations

import io
import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from gongkai.cli import OK, USAGE, run
from gongkai.model.inspection import Mark
from gongkai.read.inspection import indicators
from gongkai.work.rulebook import rulebook
from tests.scenarios.test_broken_sites import BROKEN, fictitious_id, portal_of

DOCS = Path(__file__).parents[2] / "docs"
TODAY = "2026-11-23"


def reported(portal: Path, today: str = TODAY, *more: str) -> dict[str, Any]:
    out = portal.parent / f"report-{today}"
    args = ["report", "-C", str(portal), "--today", today, "--out", str(out), "--format", "json", "--jobs", "1"]
    assert run([*args, "-q", *more]) == OK
    return dict(json.loads((out / "report.json").read_text("utf-8")))


def item(report: dict[str, Any], number: str) -> dict[str, Any]:
    return next(row for row in report["items"] if row["number"] == number)


def edit(portal: Path, path: str, old: str, new: str) -> None:
    text = (portal / path).read_text("utf-8")
    assert old in text
    (portal / path).write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BROKEN / "_base", tmp_path / "portal"))


def test_every_item_names_rules_and_kinds_that_exist():
    numbers = [one.number for one in indicators()]
    assert len(set(numbers)) == len(numbers)
    assert {rule for one in indicators() for rule in one.rules} <= rulebook().keys()
    for one in indicators():
        decided = one.rules or one.settings or one.share or one.count
        assert decided or one.by_hand, one.number


def test_a_sound_portal_passes_only_what_was_looked_at(base):
    report = reported(base)
    jsonschema.validate(report, json.loads((DOCS / "report.schema.json").read_text("utf-8")))
    assert sum(report["marks"].values()) == len(report["items"]) == len(indicators())
    # The newest document is of 16 November; two weeks later is the 30th.
    assert item(report, "V3")["mark"] == "passed"
    assert item(report, "V3")["evidence"][0]["text"] == "首页：最新一份2026年11月16日，最迟2026年11月30日应有更新"
    # There are no guides and no letters: nobody has looked, so nothing has passed.
    for number, kind in (("V6", "办事指南"), ("V5-2", "公众来信")):
        assert item(report, number)["mark"] == "not assessed"
        assert item(report, number)["reason"].startswith("本站没有"), kind
    # Secrets are a matter for a person.
    assert item(report, "V1-2")["mark"] == "not assessed"
    for row in report["items"]:
        assert row["mark"] != "passed" or not row["by_hand"]


@pytest.mark.parametrize(
    ("case", "number", "rules"),
    [
        ("GK611-year", "V1-1", {"GK611"}),
        ("GK349-moved", "V1-5", {"GK349"}),
        ("GK514-forgotten", "V5-2", {"GK514"}),
        ("GK482-veto-line", "V6", {"GK482"}),
        ("GK501-body", "P5", {"GK501"}),
        ("GK301-missing", "K1-5", {"GK301", ""}),
        ("GK601-empty-column", "K1-7", {"GK601"}),
    ],
)
def test_what_is_broken_fails_its_item(case, number, rules, tmp_path):
    report = reported(portal_of(case, tmp_path / "portal"))
    found = item(report, number)
    assert found["mark"] == "failed"
    assert {proof["rule"] for proof in found["evidence"]} == rules
    # One empty column costs points; the veto line is five.
    assert item(report, "V4-3")["mark"] != "failed"


def still_columns(portal: Path, count: int) -> None:
    """News of the portal's own kinds, none newer than two weeks."""
    for number in range(count):
        kind = f"名称: news{number}\n标题: 动态{number}\n文件夹: news{number}\n更新期限: 动态要闻更新\n"
        text = "---\n标题: 动态\n发布机构: 市政府办公室\n发布日期: 2026-11-08\n公开属性: 主动公开\n---\n\n正文。\n"
        for path, words in (
            (f"catalogue/kinds/news{number}.yml", kind),
            (f"content/news{number}/dt-{number}.md", text),
        ):
            (portal / path).parent.mkdir(parents=True, exist_ok=True)
            (portal / path).write_text(words, "utf-8")


def test_five_columns_that_stand_still_are_a_veto_and_four_are_not(base):
    still_columns(base, 4)
    assert item(reported(base), "V4-1")["mark"] == "not assessed"
    assert [proof["rule"] for proof in item(reported(base), "K1-2")["evidence"]] == ["GK602"] * 4
    still_columns(base, 5)
    report = reported(base)
    found = item(report, "V4-1")
    assert (found["mark"], [proof["rule"] for proof in found["evidence"]]) == ("failed", ["GK604"])
    # Ten would be the line of the columns past their own time; news is no matter of the policy documents.
    assert item(report, "V4-2")["mark"] == "not assessed"
    assert item(report, "K1-3")["mark"] == "passed"


def test_a_column_that_comes_to_stand_still_is_told_ahead_of_its_day(base):
    still_columns(base, 1)
    coming = reported(base, "2026-11-20")["coming"]
    assert [(c["day"], c["rule"]) for c in coming if c["rule"].startswith("GK60")] == [
        ("2026-11-23", "GK602"),
        ("2026-12-01", "GK606"),
    ]
    assert "动态0" in next(c["what"] for c in coming if c["rule"] == "GK602")


def test_a_portal_without_news_says_so(base):
    assert item(reported(base), "K1-2")["reason"].startswith("本站没有动态要闻栏目；要人工核对")


def built(portal: Path) -> None:
    run(["build", "-C", str(portal), "--today", TODAY, "--jobs", "1", "-q"])


def test_items_about_pages_need_pages_as_they_are_now(tmp_path):
    portal = portal_of("GK824-no-keywords", tmp_path / "portal")
    assert item(reported(portal), "K4-6")["reason"] == "网页还没有生成过，先运行 gongkai build"
    built(portal)
    found = item(reported(portal), "K4-6")
    assert (found["mark"], {proof["rule"] for proof in found["evidence"]}) == ("failed", {"GK824"})
    (portal / "theme/templates/head.html").unlink()
    built(portal)
    assert item(reported(portal), "K4-6")["mark"] == "passed"
    edit(portal, "content/policies/zc-1.md", "保障水质", "守护水质")
    assert item(reported(portal), "K4-6")["reason"] == "内容改过以后网页还没有重新生成，先运行 gongkai build"


def test_the_home_page_stands_still_from_the_fifteenth_day(base):
    assert item(reported(base, "2026-11-30"), "V3")["mark"] == "passed"
    assert item(reported(base, "2026-12-01"), "V3")["mark"] == "failed"


def test_five_empty_places_are_a_veto_and_four_are_not(tmp_path):
    portal = portal_of("GK548-platform-place-empty", tmp_path / "portal")
    for folder in ("publicity", "bulletins"):
        shutil.rmtree(portal / "content" / folder)
    assert item(reported(portal), "V4-3")["mark"] == "passed"
    for folder in ("hearing-notices", "hearing-lists", "hearing-reports", "decisions"):
        shutil.rmtree(portal / "content" / folder)
    shutil.rmtree(portal / "content/policies")
    shutil.rmtree(portal / "content/interpretations")
    found = item(reported(portal), "V4-3")
    assert [proof["rule"] for proof in found["evidence"]] == ["GK548", *["GK601"] * 4]
    assert (found["mark"], found["reason"]) == ("failed", "查出5个问题，界限是5个")


def test_a_file_that_cannot_be_read_leaves_nothing_passed_by_rules(base):
    (base / "content/policies/zc-9.md").write_text("---\n标题: [\n---\n", "utf-8")
    report = reported(base)
    assert report["unread"] == ["content/policies/zc-9.md"]
    assert not [row for row in report["items"] if row["rules"] and row["mark"] == "passed"]


def test_the_baseline_is_no_excuse(base):
    edit(base, "content/policies/zc-1.md", "示政发〔2026〕1号", "示政发[2026]1号")
    edit(base, "content/interpretations/jd-1.md", "示政发〔2026〕1号", "zc-1")
    run(["check", "-C", str(base), "--today", TODAY, "--jobs", "1", "--write-baseline", "-q"])
    assert run(["check", "-C", str(base), "--today", TODAY, "--jobs", "1", "-q"]) == OK
    assert item(reported(base), "P7")["evidence"][0]["rule"] == "GK201"


def test_the_days_ahead(base):
    # Publicity until Wednesday 25 November; five work days later is 2 December; late from the 3rd.
    assert [(c["day"], c["rule"], c["agency"]) for c in reported(base)["coming"]] == [
        ("2026-12-01", "GK606", "示例市人民政府办公室"),
        ("2026-12-03", "GK455", "示例市水务局"),
    ]
    assert [c["day"] for c in reported(base, TODAY, "--days", "8")["coming"]] == ["2026-12-01"]
    assert reported(base, TODAY, "--days", "0")["coming"] == []
    # What is already wrong is no news, and the store is still on its day.
    assert reported(base, "2026-12-03")["coming"] == []


def test_what_is_planned_counts_as_published(base):
    text = (base / "content/publicity/gs-1.md").read_text("utf-8")
    later = text.replace("发布日期: 2026-11-16", "发布日期: 2026-11-28")
    (base / "content/publicity/gs-2.md").write_text(later.replace("供水设施", "排水设施"), "utf-8")
    assert "GK606" not in [c["rule"] for c in reported(base)["coming"]]


def test_the_store_stays_on_its_day(base):
    reported(base)
    with sqlite3.connect(base / ".gongkai/store.sqlite") as db:
        assert db.execute("SELECT value FROM meta WHERE name = 'related'").fetchone() == (TODAY,)
    assert not list((base / ".gongkai").glob("outlook*"))


def written(portal: Path, folder: Path, *more: str) -> Path:
    args = ["report", "-C", str(portal), "--today", TODAY, "--out", str(folder), "--jobs", "1", "-q"]
    assert run([*args, *more]) == OK
    return folder


@pytest.fixture
def personal(tmp_path: Path) -> Path:
    """A portal in which a file bears a personal number in its name."""
    return portal_of("GK501-file-name", tmp_path / "portal")


def test_all_formats_say_the_same_and_nothing_personal(personal, tmp_path):
    import docx
    import openpyxl

    folder = written(personal, tmp_path / "report")
    report = json.loads((folder / "report.json").read_text("utf-8"))
    numbers = [row["number"] for row in report["items"]]
    book = openpyxl.load_workbook(io.BytesIO((folder / "report.xlsx").read_bytes()))
    assert book.sheetnames == ["说明", "指标", "机构", "未来14天"]
    assert [row[0].value for row in book["指标"].iter_rows(min_row=2)] == numbers
    marks = {mark.en: mark.value for mark in Mark}
    assert [row[5].value for row in book["指标"].iter_rows(min_row=2)] == [
        marks[r["mark"]] for r in report["items"]
    ]
    assert book["机构"]["B2"].value == report["agencies"][0]["due"]
    document = docx.Document(io.BytesIO((folder / "report.docx").read_bytes()))
    words = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert [n for n in numbers if not any(word.startswith(f"{n} ") for word in words)] == []
    page = (folder / "report.html").read_text("utf-8")
    assert "<script" not in page
    assert page.count("<h1") == 1
    for text in (page, "".join(words), str(list(book["说明"].values))):
        assert "内部资料，不公开" in text
    for text in (page, "".join(words), str(list(book["指标"].values)), json.dumps(report, ensure_ascii=False)):
        assert "GK501" in text
        assert fictitious_id() not in text


def test_equal_reports_have_equal_bytes(base, tmp_path):
    first, second = written(base, tmp_path / "first"), written(base, tmp_path / "second")
    names = [path.name for path in sorted(first.iterdir())]
    assert names == ["report.docx", "report.html", "report.json", "report.xlsx", "self_report.css"]
    for name in names:
        assert (first / name).read_bytes() == (second / name).read_bytes(), name


@pytest.mark.parametrize("out", ["public", "public/report", "content", "."])
def test_it_is_not_written_where_it_would_be_published(base, out, capsys):
    assert run(["report", "-C", str(base), "--today", TODAY, "--out", out, "--jobs", "1"]) == USAGE
    assert not list(base.rglob("report.*"))


def test_english_labels(base, tmp_path):
    page = (written(base, tmp_path / "en", "--format", "html", "--lang", "en") / "report.html").read_text("utf-8")
    assert '<html lang="en">' in page
    assert "not assessed" in page
