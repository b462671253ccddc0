"""Turn real public documents into a portal folder, to see what real text does to gongkai.

    python benchmarks/corpus_portal.py OUT [--count 2000] [--seed 1] [--corpus DIR]

The documents are read from `../shared/corpus` beside the repository and are never copied into it: OUT must lie
elsewhere. Equal `--count` and `--seed` give equal folders. Text goes in as it is, faults and all: what real
documents trip over is to be mended in the reader, not here.

What becomes what stands in `corpus_mapping.toml`, and every value that is ours stands there too. Where the fit is poor:

- laws and provincial policies become policies, published by the office on whose site they stood; what a national organ
  made is a reprint there. A law that is no longer in force but does not say since when was repealed on `SNAPSHOT`;
- interpretations become interpretations of the policies they name by id, else of the 《title》 in their own title.
  These words stay as they are and often lead nowhere, which is a finding and is meant to be one. Only a policy
  that an interpretation in the portal answers by id is marked 须解读;
- provincial notices become yearly reports on open government when their title says so, publicity notices when their
  text names the first and the last day, else policies;
- answered letters become letters. Whether a letter asks or complains is guessed from its title;
- service guides become service guides, with the elements that the source has;
- rows of real disclosure catalogues become matters; a cell left empty says what the cell above says;
- townships become agencies, as do all offices named in the data: of these nothing but the name is known.

The portal follows the national profile, as its documents come from many provinces. What a document says of itself only
in running words is read by `corpus_facts.py`.

A mobile or id number in the text would veto the release. Documents that hold one get a waiver, so that the build
goes on; their number is printed. `--no-waivers` leaves them as they are.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Any

from corpus_facts import is_reprint, nearest, publisher, signed, window, with_headings
from corpus_mapping import MAPPING, mapped, mapped_table

from gongkai.chinese.identity import find_ids, find_mobiles

CORPUS = Path(__file__).resolve().parents[2] / "shared/corpus"
SNAPSHOT = "2026-05-01"
TODAY = "2026-11-23"

# Shares of the whole; what one source cannot give, the others do.
LAWS, PROVINCE = 0.45, 0.35
GENRES = ("决议", "决定", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "批复", "函", "纪要")
NO_OFFICE = "制定机关不详"
OWN_OFFICE = "样本市人民政府办公室"

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One Markdown file of the portal."""

    folder: str
    id: str
    front: Row
    body: str


@dataclass(slots=True)
class Portal:
    """What will be written: documents, tables of matters by file name, and the offices that were named."""

    pages: list[Page] = field(default_factory=list)
    tables: dict[str, list[Row]] = field(default_factory=dict)
    offices: set[str] = field(default_factory=lambda: {OWN_OFFICE})

    def office(self, words: str) -> list[str]:
        """The offices in a field, noted; several are parted by a blank, a comma or 、."""
        names = [name for name in re.split(r"[\s、，,]+(?![^（(]*[）)])", words) if name] or [NO_OFFICE]
        self.offices.update(names)
        return names


def read_rows(corpus: Path, name: str) -> list[Row]:
    """The records of one file of the corpus. Exits when there is no corpus."""
    if not (corpus / f"{name}.jsonl").is_file():
        sys.exit(f"no {name}.jsonl in {corpus}: name the folder of the corpus with --corpus")
    with (corpus / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def named(name: str) -> str:
    """A stable id for something that has none."""
    return blake2b(name.encode(), digest_size=5).hexdigest()


def pick(rows: Sequence[Row], wanted: int, chance: random.Random) -> list[Row]:
    """`wanted` records, or all of them, in the order of the file."""
    if wanted >= len(rows):
        return list(rows)
    return [rows[at] for at in sorted(chance.sample(range(len(rows)), max(wanted, 0)))]


def genre_of(title: str) -> str:
    """The genre that a title ends with, if any."""
    return next((genre for genre in GENRES if title.endswith(genre)), "")


def policy(row: Row, portal: Portal, answered: bool) -> Page:
    """A law or a policy of the province."""
    front = mapped("policy", row)
    front["成文日期"] = signed(row)
    front["发文机关"] = portal.office(re.sub("(?<=[厅局委会部院])(?=河北省)", " ", row["issuer"]))
    site = publisher(row)
    own = "" if is_reprint(row, site) else next((name for name in front["发文机关"] if name.startswith(site)), "")
    front |= {"发布机构": own or portal.office(site)[0], "须解读": "是" if answered and own else "否"}
    front |= {} if own else {"信息来源": front["发文机关"][0]}
    front |= {"主题": [row["category"].split("/")[-1]]} if row["category"] else {}
    front |= {"体裁": genre_of(row["title"])} if genre_of(row["title"]) else {}
    front |= {"废止日期": SNAPSHOT} if "废止" in row["status"] else {}
    return Page(folder="policies", id=row["id"], front=front, body=row["body_markdown"])


def named_in(words: str) -> list[str]:
    """The titles that stand in 《》."""
    return re.findall("《([^《》]+)》", words)


def interpretation(row: Row, portal: Portal) -> Page:
    """An interpretation; without ids it names what its title names."""
    front = mapped("interpretation", row)
    front["发布机构"] = portal.office(row["issuer"])[0]
    front["解读单位"] = front["发布机构"]
    front.setdefault("解读文件", named_in(row["title"]) or named_in(row["body_markdown"])[:1] or [row["title"]])
    return Page(folder="interpretations", id=row["id"], front=front, body=row["body_markdown"])


def notice(row: Row, portal: Portal) -> Page:
    """A report on open government, a publicity notice whose text names its days, or else a policy."""
    office, open_for = portal.office(row["issuer"])[0], window(row)
    year = re.search(r"(20\d\d)\s*年", row["title"])
    if year and re.search("信息公开.*(?:报告|报\\.\\.\\.|总结)", row["title"]):
        front = mapped("annual_report", row) | {"发布机构": office, "年度": year[1]}
        return Page(folder="annual-reports", id=row["id"], front=front, body=with_headings(row["body_markdown"]))
    if open_for is None:
        return policy(row, portal, False)
    front = mapped("publicity", row) | {"发布机构": office, "异议反馈": {"受理单位": office}}
    front |= {"公示开始": open_for[0], "公示结束": open_for[1]}
    return Page(folder="publicity", id=row["id"], front=front, body=row["body_markdown"])


def province(row: Row, portal: Portal, answered: frozenset[str]) -> Page:
    """A record of the provincial crawl by its kind."""
    if row["kind"] == "interpretation":
        return interpretation(row, portal)
    if row["kind"] == "notice":
        return notice(row, portal)
    return policy(row, portal, row["id"] in answered)


def letter(row: Row, portal: Portal) -> Page:
    """An answered letter."""
    front = mapped("letter", row)
    portal.offices |= {front["发布机构"], front["答复单位"]}
    return Page(folder="letters", id=row["id"], front=front, body=row["question"])


def _ways(fields: Row) -> Iterator[Row]:
    """How one applies, as far as the source says: online with an address, by mail; at a window where one must come."""
    if fields.get("是否网办") == "是":
        yield {"形式": "网上", "网址": fields.get("在线办理", "")}
    if fields.get("物流快递") == "是":
        yield {"形式": "邮寄"}
    if fields.get("到办事现场次数") != "0":
        yield {"形式": "窗口"}


def guide(row: Row, portal: Portal) -> Page:
    """A service guide. Its telephones are groups in our form, its materials, places and ways of applying rows."""
    front, fields = mapped("guide", row) | {"发布机构": portal.office(row["issuer"])[0]}, row["fields"]
    front["申请材料"] = [{"名称": name} for name in row["materials"]]
    for key, name in (("咨询方式", "咨询电话"), ("投诉渠道", "投诉电话")):
        front |= {key: {"电话": fields[name]}} if fields.get(name) else {}
    front["办理地点"] = [{"地址": fields["办理地点"]}] if fields.get("办理地点") else []
    front["办理形式"] = list(_ways(fields))
    if partners := re.sub("（[^）]*）", "", fields.get("联办机构", "")):
        front["联办机构"] = portal.office(partners)
    return Page(folder="guides", id=row["id"].lower(), front=front, body="")


def catalogue(rows: Sequence[Row], portal: Portal) -> list[Row]:
    """Rows of real disclosure catalogues."""
    found = []
    for row, front in zip(rows, mapped_table("matter", rows), strict=True):
        offices = portal.office(front.get("公开主体", ""))
        found.append({"编号": row["id"]} | front | {"公开主体": offices})
    return found


def planted(portal: Portal) -> Iterator[Page]:
    """One short document of our own for every column, so that none is empty however small the portal is."""
    common = {"发布机构": OWN_OFFICE, "公开属性": "主动公开", "发布日期": "2026-10-08"}
    window = {"公示开始": "2026-10-08", "公示结束": "2026-10-30", "异议反馈": {"受理单位": OWN_OFFICE}}
    steps = [{"环节": "启动", "日期": "2026-09-01", "说明": "启动决策程序"}]
    hearing = {
        "决策事项": "bench-decision",
        "听证时间": "2026-11-12 09:00",
        "听证地点": "一楼会议室",
        "代表名额": "15",
    }
    kinds = {
        "decisions": {"标题": "样本决策", "承办单位": OWN_OFFICE, "程序": steps},
        "hearing-notices": {"标题": "样本决策听证公告"} | hearing,
        "publicity": {"标题": "样本事项公示"} | window,
        "bulletins": {"标题": "样本市2026年第三季度重点工作通报", "年份": "2026", "季度": "3"},
    }
    ids = {"decisions": "bench-decision", "hearing-notices": "bench-hearing"}
    for folder, front in kinds.items():
        page_id = ids.get(folder, f"bench-{folder}")
        yield Page(folder=folder, id=page_id, front=front | common, body="压力测试所用的样本。\n")


def interpreted(rows: Iterable[Row]) -> frozenset[str]:
    """The ids that interpretations answer."""
    return frozenset(target for row in rows for target in row.get("interprets") or ())


def crawled(corpus: Path) -> list[Row]:
    """The provincial crawl; each interpretation with the version that it speaks of."""
    rows = read_rows(corpus, "policies_hebei")
    by_id = {row["id"]: row for row in rows}
    return [row | {"interprets": nearest(row, by_id)} for row in rows]


def chosen_province(rows: Sequence[Row], wanted: int, chance: random.Random) -> list[Row]:
    """Interpretations first and what they answer, then the others."""
    first = pick([row for row in rows if row["kind"] == "interpretation"], wanted // 2, chance)
    answered = interpreted(first)
    second = [row for row in rows if row["id"] in answered][: max(wanted - len(first), 0)]
    taken = {row["id"] for row in (*first, *second)}
    rest = [row for row in rows if row["id"] not in taken and row["kind"] != "interpretation"]
    return [*first, *second, *pick(rest, wanted - len(taken), chance)]


def make_portal(corpus: Path, count: int, seed: int) -> Portal:
    """Choose the documents and turn them into records."""
    chance, portal = random.Random(seed), Portal()
    laws = pick(read_rows(corpus, "laws_national"), round(count * LAWS), chance)
    crawl = chosen_province(crawled(corpus), round(count * PROVINCE), chance)
    rest = count - len(laws) - len(crawl)
    letters, guides = read_rows(corpus, "letters_replied"), read_rows(corpus, "guides_guangdong")
    rows = read_rows(corpus, "catalogue_disclosure_rows")[: rest // 8]
    asked = pick(letters, max((rest - len(rows)) // 2, rest - len(rows) - len(guides)), chance)
    answered = interpreted(row for row in crawl if row["kind"] == "interpretation")
    portal.pages += [policy(row, portal, False) for row in laws]
    portal.pages += [province(row, portal, answered) for row in crawl]
    portal.pages += [letter(row, portal) for row in asked]
    portal.pages += [guide(row, portal) for row in pick(guides, rest - len(rows) - len(asked), chance)]
    portal.tables["standard"] = catalogue(rows, portal)
    portal.pages += planted(portal)
    return portal


def townships(corpus: Path) -> Iterator[Row]:
    """The townships of one prefecture below their counties."""
    lines = (corpus / "reference/divisions.tsv").read_text("utf-8").splitlines()[1:]
    counties = {code: name for code, name, *_ in (line.split("\t") for line in lines)}
    seen: set[str] = set()
    for line in (corpus / "reference/yunnan_townships.tsv").read_text("utf-8").splitlines()[1:]:
        code, name, area, city = line.split("\t")
        if city != "5323":
            continue
        if area not in seen:
            seen.add(area)
            yield {"编号": f"t-{area}", "名称": f"{counties.get(area, area)}人民政府", "类别": "市政府"}
        yield {"编号": f"t-{code}", "名称": f"{name}（{code}）", "类别": "乡镇", "上级": f"t-{area}"}


def offices(names: Iterable[str]) -> Iterator[Row]:
    """The offices that the documents name."""
    for name in sorted(names):
        levels = MAPPING["agency"]["level"].items()
        level = next((word for word, ends in levels if name.endswith(tuple(ends))), "市级部门")
        yield {"编号": f"ag-{named(name)}", "名称": name, "类别": level}


def waived(page: Page) -> bool:
    """Whether the document holds a number that would veto the release."""
    words = json.dumps(page.front, ensure_ascii=False) + page.body
    return bool(find_mobiles(words) or find_ids(words))


def yaml_lines(tree: Mapping[str, Any]) -> str:
    """A flow of keys in JSON's own quoting, which YAML reads as it is."""
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in tree.items())


def table_text(name: str, rows: Iterable[Row]) -> str:
    """A YAML table, one row a line."""
    return f"{name}:\n" + "".join(f"  - {json.dumps(row, ensure_ascii=False)}\n" for row in rows)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="\n")


def _about() -> Page:
    front = {"标题": "关于本站", "发布机构": OWN_OFFICE, "更新日期": "2026-10-08"}
    return Page(folder="pages", id="about", front=front, body="压力测试所用的样本。\n")


def write_portal(portal: Portal, corpus: Path, root: Path, waivers: bool, profile: str = "全国") -> int:
    """Write the folder; returns how many documents were given a waiver."""
    count = 0
    for page in (*portal.pages, _about()):
        front = page.front
        if waivers and waived(page):
            count += 1
            rules = [{"规则": rule, "理由": "压力测试", "批准人": "压力测试"} for rule in ("GK501", "GK502")]
            front = front | {"豁免": rules}
        _write(root / f"content/{page.folder}/{page.id}.md", f"---\n{yaml_lines(front)}---\n\n{page.body}")
    for name, rows in sorted(portal.tables.items()):
        _write(root / f"catalogue/matters/{name}.yml", table_text("事项", rows))
    _write(root / "catalogue/agencies.yml", table_text("机构", (*offices(portal.offices), *townships(corpus))))
    site = {"网站名称": "压力测试门户", "网址": "https://www.example.gov.cn/", "主办单位": OWN_OFFICE}
    site |= {"地区规则": profile, "演示": "是", "演示日期": TODAY}
    _write(root / "site_config.yml", yaml_lines(site))
    return count


def build_portal(corpus: Path, root: Path, count: int, seed: int = 1, waivers: bool = True) -> int:
    """The whole way; returns how many documents were given a waiver. Exits where it may not write."""
    if root.resolve().is_relative_to(Path(__file__).resolve().parents[1]):
        sys.exit("the portal must lie outside the repository: real text is never copied into it")
    if root.exists() and any(root.iterdir()):
        sys.exit(f"{root} is not empty")
    return write_portal(make_portal(corpus, count, seed), corpus, root, waivers)


def arguments(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """The options this script shares with the measurements."""
    parser.add_argument("--count", type=int, default=2000, help="how many real records (default 2000)")
    parser.add_argument("--seed", type=int, default=1, help="which of them (default 1)")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="the folder of the corpus")
    return parser


def main() -> None:
    parser = arguments(argparse.ArgumentParser(description="Make a portal of real documents."))
    parser.add_argument("out", type=Path, help="the new portal's folder, outside the repository")
    parser.add_argument("--no-waivers", action="store_true", help="let personal data veto the release")
    args = parser.parse_args()
    count = build_portal(args.corpus, args.out, args.count, args.seed, not args.no_waivers)
    print(f"{args.out}: {args.count} records, {count} documents with a waiver for personal data")


if __name__ == "__main__":
    main()
