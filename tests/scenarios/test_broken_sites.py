"""Every rule has a tiny portal that breaks it, and the exact words an editor then reads.

A folder of tests/broken/ holds the files in which it differs from `_base`, `removed.txt` with the base's files it
lacks, and the expected output. `@身份证@` and `@手机@` in a file are replaced by numbers that exist nowhere but pass
the checks; they are computed here, so that none is ever committed. What git would not keep well is built by `ODD`.
Set UPDATE_EXPECTED=1 to write the expectations anew, then read the diff as an editor would.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gongkai.chinese.identity import is_id
from gongkai.chinese.workdays import STATUTORY
from gongkai.cli import ERRORS, FORMATS, OK, REFUSED, run
from gongkai.model.finding import Severity
from gongkai.read.examples import case_files, mended_files, read_examples, removed_files
from gongkai.work.rulebook import rulebook
from tests.released import holders

BROKEN = Path(__file__).parents[1] / "broken"
TODAY = "2026-11-23"
CASES = sorted(path.name for path in BROKEN.iterdir() if path.is_dir() and path.name != "_base")
# What only shows when pages are made: these are built, not only checked.
WHEN_BUILT = [name for name in CASES if name.startswith("GK7")]
# And these are about the pages that were made.
OF_PAGES = [name for name in CASES if name.startswith("GK8")]
_CHECKS = "10X98765432"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_YEARS = f"{STATUTORY.covered[0]}年至{STATUTORY.covered[-1]}年"


def fictitious_id() -> str:
    """Nobody's number: a district 0000 that does not exist, born in 1900, serial 000."""
    digits = "530000" + "19000101" + "000"
    return digits + _CHECKS[sum(int(d) * w for d, w in zip(digits, _WEIGHTS, strict=True)) % 11]


def fictitious_mobile() -> str:
    """A number that was never given out."""
    return "139" + "0" * 8


NUMBERS = {"@身份证@": fictitious_id(), "@手机@": fictitious_mobile(), "@银行卡@": "62" + "2202" + "0" * 13}
NUMBERS["@身份证汉字@"] = fictitious_id().translate(str.maketrans("0123456789", "〇一二三四五六七八九"))
PIECES = {
    "@身份证前六@": fictitious_id()[:6],
    "@身份证出生@": fictitious_id()[6:14],
    "@身份证末四@": fictitious_id()[14:],
}


def filled(text: str) -> str:
    """The text with the placeholders replaced."""
    for placeholder, number in (NUMBERS | PIECES).items():
        text = text.replace(placeholder, number)
    return text


def _attachment(portal: Path, name: str, data: bytes) -> Path:
    """A file beside the publicity notices, one of which lists it."""
    path = portal / "content/publicity" / name
    path.write_bytes(data)
    return path


def _docx(*words: str, header: str = "") -> bytes:
    import docx

    document, target = docx.Document(), io.BytesIO()
    for word in words:
        document.add_paragraph(word)
    document.sections[0].header.paragraphs[0].text = header
    document.save(target)
    return target.getvalue()


def _xlsx(*cells: object) -> bytes:
    import openpyxl

    book, target = openpyxl.Workbook(), io.BytesIO()
    book.active.append(["序号", "姓名", "号码"])
    book.create_sheet("名单").append([1, None, *cells])
    book.save(target)
    return target.getvalue()


def _deleted(words: str) -> bytes:
    """A .docx in which these words are crossed out with tracked changes, and the author is named."""
    import docx
    from docx.oxml import parse_xml

    name = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document, target = docx.Document(), io.BytesIO()
    kept = document.add_paragraph("名单")
    kept._p.append(parse_xml(f'<w:del {name} w:id="1"><w:r><w:delText>{words}</w:delText></w:r></w:del>'))
    document.save(target)
    return target.getvalue()


def _authored() -> bytes:
    """A .docx whose properties name people and a company."""
    import docx

    document, target = docx.Document(), io.BytesIO()
    document.add_paragraph("名单")
    document.core_properties.author, document.core_properties.last_modified_by = "张某某", "李某某"
    document.save(target)
    return target.getvalue()


def _hiding() -> bytes:
    """A workbook with a hidden sheet, row and columns, and a comment."""
    import openpyxl
    from openpyxl.comments import Comment

    book, target = openpyxl.Workbook(), io.BytesIO()
    sheet = book.active
    sheet.append(["序号", "名称"])
    sheet["A1"].comment = Comment("核对过", "某某")
    sheet.row_dimensions[1].hidden = sheet.column_dimensions["B"].hidden = True
    book.create_sheet("底稿").sheet_state = "hidden"
    book.save(target)
    return target.getvalue()


def _photo() -> bytes:
    """The head of a JPEG with Exif that has a latitude."""
    row = struct.Struct("<HHLL")
    tiff = b"II" + struct.pack("<HLH", 42, 8, 1) + row.pack(0x8825, 4, 1, 32)
    return b"\xff\xd8\xff\xe1\0\0Exif\0\0" + tiff.ljust(32, b"\0") + struct.pack("<H", 1) + row.pack(2, 5, 3, 0)


def _pdf(words: str) -> bytes:
    """The smallest PDF with one line of text."""
    stream = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET".encode()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(data),
    )


def _zip_bomb() -> bytes:
    """A .docx of a few hundred KB that claims 400 MB."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("word/document.xml", "w", force_zip64=True) as member,
    ):
        for _ in range(400):
            member.write(bytes(2**20))
    return target.getvalue()


def _policy(portal: Path, front: str = "", body: str = "") -> Path:
    """A second policy, as good as the base's but for these additions."""
    text = (portal / "content/policies/zc-1.md").read_text("utf-8")
    text = text.replace("1号", "2号").replace("00001", "00002").replace("---\n", f"---\n须解读: 否\n{front}", 1)
    path = portal / "content/policies/zc-2.md"
    path.write_text(text + body, "utf-8")
    return path


def _gbk(portal: Path) -> None:
    path = _policy(portal, "# ASCII only\n")
    path.write_bytes(path.read_text("utf-8").replace("须解读: 否\n", "").encode("gbk"))


def _utf16(portal: Path) -> None:
    path = portal / "catalogue/inquiry.yml"
    path.write_bytes(path.read_text("utf-8").encode("utf-16"))


def _odd_names(portal: Path) -> None:
    """Names that no terminal should repeat: half a character, a change of colour, a new line."""
    for name in (b"\xff.md", b"a\x1b[31m.md", b"b\nc.md"):
        path = os.fsencode(portal / "content/policies") + b"/" + name
        Path(os.fsdecode(path)).write_bytes((portal / "content/policies/zc-1.md").read_bytes())


def _link(portal: Path, name: str) -> None:
    (portal / name).unlink(missing_ok=True)
    (portal / "elsewhere").write_text("标题: 别处\n", "utf-8")
    (portal / name).symlink_to(portal / "elsewhere")


def _linked_attachment(portal: Path) -> None:
    (portal / "secret.pdf").write_bytes(b"x")
    (portal / "content/publicity/图纸.pdf").symlink_to(portal / "secret.pdf")


def _large_attachment(portal: Path) -> None:
    with _attachment(portal, "图纸.pdf", b"").open("r+b") as file:
        file.truncate(51 * 2**20)


def _moved_day(portal: Path) -> None:
    """What was released with one day now says another."""
    assert run(["build", "-C", str(portal), "--today", TODAY, "--jobs", "1", "-q"]) == OK
    path = portal / "content/policies/zc-1.md"
    path.write_text(path.read_text("utf-8").replace("发布日期: 2026-11-04", "发布日期: 2026-11-03"), "utf-8")


def _heavy_page(portal: Path) -> None:
    path = portal / "content/pages/about.md"
    path.write_text(path.read_text("utf-8") + f"{'字' * 30}\n\n" * 5_600, "utf-8")


ID, MOBILE = NUMBERS["@身份证@"], NUMBERS["@手机@"]
ODD: dict[str, Callable[[Path], object]] = {
    "GK001-gbk": _gbk,
    "GK001-utf16-table": _utf16,
    "GK005-alias-bomb": lambda portal: _policy(
        portal, "摘要: &a [1]\n" + "".join(f"x{n}: &b{n} [*a, *a, *a]\n" for n in range(30))
    ),
    "GK006-brackets": lambda portal: _policy(portal, "摘要: " + "[" * 100_000 + "\n"),
    "GK006-dashes": lambda portal: _policy(portal, "摘要:\n" + "- " * 50_000 + "\n"),
    "GK007-too-large": lambda portal: _policy(portal, body="字\n" * 3 * 2**19),
    "GK040-nested-tags": lambda portal: _policy(portal, body="<div>" * 101 + "\n"),
    "GK040-values": lambda portal: _policy(portal, "主题:\n" + "- 甲\n" * 100_000),
    "GK041-odd-names": _odd_names,
    "GK008-symlink": lambda portal: _link(portal, "content/policies/zc-2.md"),
    "GK008-symlink-config": lambda portal: _link(portal, "site_config.yml"),
    "GK013-symlink": _linked_attachment,
    "GK013-type": lambda portal: _attachment(portal, "选址.exe", b"MZ"),
    "GK013-size": _large_attachment,
    "GK014-damaged": lambda portal: _attachment(portal, "图纸.pdf", b"%PDF-1.4 damaged"),
    "GK014-zip-bomb": lambda portal: _attachment(portal, "名单.docx", _zip_bomb()),
    "GK014-personal-name": lambda portal: _attachment(portal, f"{ID}.docx", b"PK"),
    "GK016-bell": lambda portal: _policy(portal, body="\n第二段\x07。\n"),
    "GK016-line-separator": lambda portal: _policy(portal, body="\n第二段\u2028。\n"),
    "GK349-moved": _moved_day,
    "GK817-heavy": _heavy_page,
    "GK501-docx": lambda portal: _attachment(portal, "名单.docx", _docx("名单", f"代表甲 {ID}")),
    "GK501-docx-header": lambda portal: _attachment(portal, "名单.docx", _docx("名单", header=f"经办人 {ID}")),
    "GK501-xlsx": lambda portal: _attachment(portal, "名单.xlsx", _xlsx(ID)),
    "GK501-xlsx-cells": lambda portal: _attachment(portal, "名单.xlsx", _xlsx(ID, None, ID)),
    "GK501-docx-deleted": lambda portal: _attachment(portal, "名单.docx", _deleted(ID)),
    "GK584-changes": lambda portal: _attachment(portal, "名单.docx", _deleted("旧稿")),
    "GK584-workbook": lambda portal: _attachment(portal, "名单.xlsx", _hiding()),
    "GK585-place": lambda portal: _attachment(portal, "图片.jpg", _photo()),
    "GK586-author": lambda portal: _attachment(portal, "名单.docx", _authored()),
    "GK589-old": lambda portal: _attachment(portal, "名单.doc", b"\xd0\xcf\x11\xe0"),
    "GK501-csv": lambda portal: _attachment(portal, "名单.csv", f"姓名,号码\n代表甲,{ID}\n".encode("gb18030")),
    "GK501-pdf": lambda portal: _attachment(portal, "名单.pdf", _pdf(f"No. {ID}")),
    "GK501-file-name": lambda portal: _attachment(portal, f"代表甲{ID}.csv", b"a,b\n"),
    "GK502-xlsx-number": lambda portal: _attachment(portal, "名单.xlsx", _xlsx(int(MOBILE), float(MOBILE))),
}


def _lay(portal: Path, files: dict[str, Path]) -> None:
    for name, source in files.items():
        path = portal / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(filled(source.read_text("utf-8")), "utf-8")


def portal_of(name: str, target: Path) -> Path:
    """The base with the overlay of one case and its odd files."""
    portal = target / "portal"
    shutil.copytree(BROKEN / "_base", portal)
    for path in removed_files(BROKEN / name):
        (portal / path).unlink()
    _lay(portal, case_files(BROKEN / name) if name else {})
    if name in ODD:
        ODD[name](portal)
    return portal


def mended(name: str, target: Path) -> Path:
    """The case as it should be: with `mended/`, the same portal with these files instead; without it, the base."""
    portal = target / "portal"
    shutil.copytree(BROKEN / "_base", portal)
    if files := mended_files(BROKEN / name):
        _lay(portal, case_files(BROKEN / name) | files)
    return portal


def check(portal: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str]:
    """The exit code and the output of `gongkai check`."""
    code = run(["check", "-C", str(portal), "--today", TODAY, "--jobs", "1", *more])
    captured = capsys.readouterr()
    assert captured.err == ""
    # The calendar grows by a year with every release of its library.
    return code, captured.out.replace(_YEARS, "（工作日历的年份）")


# A line of a source with the mark below it: tests/scenarios/test_finding_formats.py looks at these.
_SOURCE = re.compile(r"^ {4}\d+ \| .*\n(?: +\| +\^+\n)?", re.MULTILINE)


def compare(path: Path, output: str) -> None:
    """The words of an output are those that are expected."""
    output = _SOURCE.sub("", output)
    if os.environ.get("UPDATE_EXPECTED"):
        path.write_text(output, "utf-8")
    assert output == path.read_text("utf-8")


def severities(output: str) -> set[Severity]:
    words = {severity.zh: severity for severity in Severity}
    return {words[word] for word in re.findall(r": GK\d{3} (\w+): ", output)}


@pytest.mark.parametrize("name", sorted(set(CASES) - {*WHEN_BUILT, *OF_PAGES}))
def test_the_editor_reads(name, tmp_path, capsys):
    code, output = check(portal_of(name, tmp_path), capsys)
    compare(BROKEN / name / "expected.txt", output)
    assert f" {name[:5]} " in output.replace(":", ": ")
    assert code == (ERRORS if any(severity.fails for severity in severities(output)) else OK)
    for number in NUMBERS.values():
        assert number not in output


@pytest.mark.parametrize("name", WHEN_BUILT)
def test_the_builder_reads(name, published, tmp_path, capsys):
    portal = portal_of(name, tmp_path)
    shutil.copytree(published / "public", portal / "public")
    before = _tree(portal / "public")
    capsys.readouterr()
    assert _built(portal) == REFUSED
    compare(BROKEN / name / "expected.txt", capsys.readouterr().out)
    assert _tree(portal / "public") == before


@pytest.mark.parametrize("name", OF_PAGES)
def test_the_builder_reads_of_pages(name, tmp_path, capsys):
    """The build tells, the check after it says the same, and once mended both are silent."""
    portal = portal_of(name, tmp_path)
    code = _built(portal)
    output = capsys.readouterr().out
    compare(BROKEN / name / "expected.txt", output)
    assert f" {name[:5]} " in output
    assert code == (ERRORS if any(severity.fails for severity in severities(output)) else OK)
    assert run(["check", "-C", str(portal), "--today", TODAY, "--jobs", "1", "-q"]) == code
    assert capsys.readouterr().out == output
    _mend(name, portal)
    _built(portal)
    assert f" {name[:5]} " not in capsys.readouterr().out


def _mend(name: str, portal: Path) -> None:
    """With `mended/` its files are laid; without it what differs from the base goes, and the base's files come back."""
    if files := mended_files(BROKEN / name):
        return _lay(portal, files)
    for path in case_files(BROKEN / name):
        (portal / path).unlink()
    shutil.copytree(BROKEN / "_base", portal, dirs_exist_ok=True)


@pytest.mark.parametrize("name", [n for n in CASES if (BROKEN / n / "expected.en.txt").exists()])
def test_the_editor_reads_in_english(name, tmp_path, capsys):
    portal = portal_of(name, tmp_path)
    assert run(["check", "-C", str(portal), "--today", TODAY, "--jobs", "1", "--lang", "en"]) in (OK, ERRORS)
    compare(BROKEN / name / "expected.en.txt", capsys.readouterr().out)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", [n for n in CASES if n.startswith("GK50")])
def test_no_format_repeats_a_personal_number(name, form, tmp_path, capsys):
    _, output = check(portal_of(name, tmp_path), capsys, "--format", form)
    assert not any(number in output for number in NUMBERS.values())
    assert not re.search(rf" {name[:5]} .*\n {{4}}\d+ \| ", output)


def test_the_numbers_are_what_the_rules_look_for():
    assert is_id(fictitious_id())
    assert re.fullmatch(r"1[3-9]\d{9}", fictitious_mobile())


def test_the_base_is_clean(tmp_path, capsys):
    shutil.copytree(BROKEN / "_base", tmp_path / "portal")
    code, output = check(tmp_path / "portal", capsys)
    assert code == OK
    assert "GK" not in output


def test_every_rule_has_a_broken_site():
    # GK702 is about the output: test_an_output_in_the_way shows it.
    assert {name[:5] for name in CASES} | {"GK702"} == set(rulebook())


@pytest.mark.parametrize(
    "rule", sorted({name[:5] for name in CASES} - {name[:5] for name in (*WHEN_BUILT, *OF_PAGES)})
)
def test_what_mends_a_rule_mends_it(rule, tmp_path, capsys):
    """The passing example of each rule's page; that the failing one fails, `expected.txt` says."""
    case = read_examples(BROKEN)[rule].case
    assert f" {rule} " in (BROKEN / case / "expected.txt").read_text("utf-8")
    _, output = check(mended(case, tmp_path), capsys)
    assert f" {rule} " not in output


@pytest.mark.parametrize("name", WHEN_BUILT)
def test_what_mends_a_build_mends_it(name, tmp_path):
    assert _built(mended(name, tmp_path)) == OK


@pytest.mark.parametrize(
    "name", [n for n in CASES if (BROKEN / n / "mended").exists() and n not in {*WHEN_BUILT, *OF_PAGES}]
)
def test_every_mended_case_is_mended(name, tmp_path, capsys):
    _, output = check(mended(name, tmp_path), capsys)
    assert f" {name[:5]} " not in output


def test_every_rule_page_shows_how_it_should_be():
    """Only of files that should not be there at all, and of those that a test makes, is there nothing to show."""
    lacking = {rule: example for rule, example in read_examples(BROKEN).items() if example.after is None}
    assert {rule for rule, example in lacking.items() if example.case not in ODD} == {"GK010", "GK627"}


def test_every_odd_case_has_its_folder():
    assert set(ODD) <= set(CASES)


def test_no_number_is_committed():
    for path in BROKEN.rglob("*"):
        if path.is_file():
            assert not any(number in path.read_text("utf-8") for number in NUMBERS.values()), path


def _built(portal: Path) -> int:
    return run(["build", "-C", str(portal), "--today", TODAY, "--jobs", "1", "-q"])


def _tree(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The base, built once."""
    portal = tmp_path_factory.mktemp("published") / "portal"
    shutil.copytree(BROKEN / "_base", portal)
    assert _built(portal) == OK
    return portal


@pytest.fixture
def portal(published: Path, tmp_path: Path) -> Path:
    """A copy of the built base: what it does not change is still known to its store."""
    return Path(shutil.copytree(published, tmp_path / "portal", copy_function=shutil.copy2))


def _edit(portal: Path, path: str, old: str, new: str) -> None:
    text = (portal / path).read_text("utf-8")
    assert old in text
    (portal / path).write_text(text.replace(old, new), "utf-8")


def test_a_veto_leaves_the_last_release_untouched(portal):
    before = _tree(portal / "public")
    _edit(portal, "content/policies/zc-1.md", "保障水质", f"保障水质，电话 {MOBILE}")
    _edit(portal, "content/pages/about.md", "用于测试", "用来测试")
    assert _built(portal) == REFUSED
    assert _tree(portal / "public") == before


def test_a_veto_on_the_first_build_publishes_nothing(tmp_path):
    portal = portal_of("GK501-body", tmp_path)
    assert _built(portal) == REFUSED
    assert not (portal / "public").exists()


def test_a_vetoed_version_never_becomes_the_last_good_one(portal):
    _edit(portal, "content/policies/zc-1.md", "保障水质", f"保障水质，电话 {MOBILE}")
    assert _built(portal) == REFUSED
    _edit(portal, "content/policies/zc-1.md", "成文日期: 2026-11-02", "成文日期: 月初")
    _built(portal)
    assert holders(portal / "public", MOBILE) == []


def test_a_broken_configuration_leaves_the_last_release_untouched(portal):
    before = _tree(portal / "public")
    _edit(portal, "site_config.yml", "网站名称:", "网站名称：")
    assert _built(portal) == REFUSED
    assert _tree(portal / "public") == before


def test_a_broken_record_keeps_its_last_good_page_and_the_rest_is_published(portal):
    page = portal / "public/policies/zc-1.html"
    _edit(portal, "content/policies/zc-1.md", "成文日期: 2026-11-02", "成文日期: 月初")
    _edit(portal, "content/policies/zc-1.md", "保障水质", "改坏的版本")
    _edit(portal, "content/pages/about.md", "用于测试", "用来测试")
    assert _built(portal) == ERRORS
    assert "保障水质" in page.read_text("utf-8")
    assert "改坏的版本" not in page.read_text("utf-8")
    assert "用来测试" in (portal / "public/pages/about.html").read_text("utf-8")


def test_a_file_that_is_no_longer_yaml_keeps_all_its_records(portal):
    _edit(portal, "catalogue/agencies.yml", "名称: 示例市水务局", "名称：示例市水务局")
    assert _built(portal) == ERRORS
    assert (portal / "public/agencies/water.html").exists()


def test_a_record_that_was_always_broken_is_not_published(tmp_path):
    portal = portal_of("GK103-date", tmp_path)
    assert _built(portal) == ERRORS
    assert not (portal / "public/policies/zc-2.html").exists()
    assert (portal / "public/policies/zc-1.html").exists()


def test_a_mended_record_comes_back(portal):
    _edit(portal, "content/policies/zc-1.md", "成文日期: 2026-11-02", "成文日期: 月初")
    assert _built(portal) == ERRORS
    _edit(portal, "content/policies/zc-1.md", "成文日期: 月初", "成文日期: 2026-11-02")
    _edit(portal, "content/policies/zc-1.md", "保障水质", "公布水质")
    assert _built(portal) == OK
    assert "公布水质" in (portal / "public/policies/zc-1.html").read_text("utf-8")


def test_an_output_in_the_way(portal, capsys):
    """GK702: a folder stands where a page belongs; once it is gone the next build completes the release."""
    page = portal / "public/policies/zc-1.html"
    page.unlink()
    page.mkdir()
    _edit(portal, "content/policies/zc-1.md", "保障水质", "守护水质")
    capsys.readouterr()
    assert _built(portal) == REFUSED
    said = capsys.readouterr().out
    assert "public: GK702 否决: 写不进输出文件夹：zc-1.html" in said and "Traceback" not in said
    page.rmdir()
    assert _built(portal) == OK
    assert "守护水质" in page.read_text("utf-8")


def test_a_link_in_the_output_is_not_followed(portal, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    (portal / "public/policies").rename(elsewhere)
    (portal / "public/policies").symlink_to(elsewhere)
    before = _tree(elsewhere)
    _edit(portal, "content/policies/zc-1.md", "保障水质", "守护水质")
    assert _built(portal) == REFUSED
    assert _tree(elsewhere) == before


def test_closed_or_broken_targets_are_not_named(portal):
    """A public record refers to a document that was closed, and whose file is broken at the same time."""
    number = "示政发〔2026〕1号"
    _edit(portal, "content/policies/zc-1.md", "公开属性: 主动公开", "公开属性: 不予公开")
    _edit(portal, "content/policies/zc-1.md", "成文日期: 2026-11-02", "成文日期: 月初")
    _built(portal)
    assert not (portal / "public/policies/zc-1.html").exists()
    assert holders(portal / "public", number) == []


@pytest.mark.parametrize("words", ["**{}**", "{}".join(("电话<b>", "</b>")), "联系`{}`", "{}"])
def test_numbers_are_seen_as_the_reader_sees_them(portal, words):
    _edit(portal, "content/policies/zc-1.md", "保障水质", "保障水质 " + words.format(MOBILE))
    assert _built(portal) == REFUSED


def test_the_configuration_is_scanned_and_its_addresses_are_plain(portal):
    before = portal.joinpath("site_config.yml").read_text("utf-8")
    for line in (
        f"联系地址: 示例路 {MOBILE}",
        '找错入口: "javascript:alert(1)"',
        '找错入口: "https://x/"><script>"',
    ):
        portal.joinpath("site_config.yml").write_text(before + f"\n{line}\n", "utf-8")
        assert _built(portal) == REFUSED


@pytest.mark.parametrize("out", [".", "..", "content", "content/policies", "catalogue", "site_config.yml"])
def test_sources_are_no_output_folder(portal, out, capsys):
    before = {path: data for path, data in _tree(portal).items() if ".gongkai" not in str(path)}
    assert run(["build", "-C", str(portal), "--out", out, "--today", TODAY]) == 2
    assert {path: data for path, data in _tree(portal).items() if ".gongkai" not in str(path)} == before


def test_odd_signs_in_the_path(tmp_path):
    folder = tmp_path / "甲 #乙?c%20"
    folder.mkdir()
    portal = portal_of("", folder)
    assert _built(portal) == OK
