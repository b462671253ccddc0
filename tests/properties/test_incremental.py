"""Incremental equals full: after any edits, the output is byte for byte that of a build from scratch."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.portal import Portal, differences

Edit = Callable[[Portal, Random], None]

POLICY = """---
标题: {title}
文号: 某市政办〔2026〕{serial}号
发文机关: [{agency}]
发布机构: {agency}
成文日期: {day}
发布日期: {day}
公开属性: {openness}
公开事项: [zw-policy]
主题: [{topic}]
须解读: 否
---

## 一、要求

{body}
"""
INTERPRETATION = """---
标题: 解读{title}
解读文件: [{policy}]
解读单位: 市政府办公室
发布机构: 市政府办公室
发布日期: {day}
公开属性: 主动公开
附件:
  - 文件: {name}.txt
---

## 背景

正文{title}
"""
PUBLICITY = """---
标题: 公示{title}
公示开始: {day}
公示结束: {end}
异议反馈:
  电话: 0878-0000001
发布机构: {agency}
发布日期: {day}
公开属性: 主动公开
主题: [{topic}]
---

内容
"""
NOTICE = """---
标题: 听证{title}
决策事项: example-decision
听证时间: {end} 09:00
听证地点: 第一会议室
代表名额: 15
发布机构: 市政府办公室
发布日期: {day}
公开属性: 主动公开
---

内容
"""
TOPICS = ("环保", "教育", "供水")
AGENCIES = ("gov", "office", "市政府办公室")


def _words(random: Random) -> dict[str, object]:
    day = Portal(Path()).day + timedelta(days=random.randrange(-60, 12))
    return {
        "title": f"文件{random.randrange(40)}",
        "serial": random.randrange(1, 900),
        "agency": random.choice(AGENCIES),
        "topic": random.choice(TOPICS),
        "day": day,
        "end": day + timedelta(days=random.randrange(0, 30)),
        "openness": random.choice(("主动公开", "主动公开", "主动公开", "依申请公开")),
        "body": "正文" * random.randrange(1, 30),
    }


def _documents(portal: Portal, folder: str = "*") -> list[Path]:
    return sorted((portal.root / "content").glob(f"{folder}/*.md"))


def add_policy(portal: Portal, random: Random) -> None:
    portal.write(f"content/policies/p{random.randrange(60)}.md", POLICY.format(**_words(random)))


def add_many(portal: Portal, random: Random) -> None:
    for number in range(random.randrange(10, 30)):
        portal.write(f"content/policies/m{number}.md", POLICY.format(**_words(random)))


def add_interpretation(portal: Portal, random: Random) -> None:
    name = f"i{random.randrange(20)}"
    policy = random.choice([*[p.stem for p in _documents(portal, "policies")], "p7", "文件3"])
    portal.write(f"content/interpretations/{name}.txt", f"附件{random.random()}")
    text = INTERPRETATION.format(**_words(random) | {"policy": policy, "name": name})
    portal.write(f"content/interpretations/{name}.md", text)


def add_publicity(portal: Portal, random: Random) -> None:
    portal.write(f"content/publicity/g{random.randrange(20)}.md", PUBLICITY.format(**_words(random)))


def add_hearing(portal: Portal, random: Random) -> None:
    portal.write(f"content/hearing-notices/h{random.randrange(6)}.md", NOTICE.format(**_words(random)))


def edit_body(portal: Portal, random: Random) -> None:
    path = random.choice(_documents(portal))
    path.write_text(path.read_text("utf-8") + f"\n\n补充{random.random()}\n", "utf-8")


def retitle(portal: Portal, random: Random) -> None:
    path = random.choice(_documents(portal))
    lines = path.read_text("utf-8").split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith("标题:"))
    lines[at] = f"标题: 改名{random.randrange(20)}"
    path.write_text("\n".join(lines), "utf-8")


def delete(portal: Portal, random: Random) -> None:
    found = [p for p in _documents(portal) if not p.stem.startswith("example-decision")]
    if found:
        random.choice(found).unlink()


def rename(portal: Portal, random: Random) -> None:
    path = random.choice(_documents(portal))
    path.rename(path.with_name(f"r{random.randrange(30)}.md"))


def clash(portal: Portal, random: Random) -> None:
    """Two files with one id."""
    path = random.choice(_documents(portal))
    text = path.read_text("utf-8").replace("---\n", f"---\n编号: twin{random.randrange(3)}\n", 1)
    if "编号:" not in path.read_text("utf-8"):
        path.write_text(text, "utf-8")


def rename_agency(portal: Portal, random: Random) -> None:
    text = portal.read("catalogue/agencies.yml").split("\n")
    at = [n for n, line in enumerate(text) if "名称:" in line]
    text[random.choice(at)] = f"    名称: 某某单位{random.randrange(9)}"
    portal.write("catalogue/agencies.yml", "\n".join(text))


def change_matter(portal: Portal, random: Random) -> None:
    lines = portal.read("catalogue/matters/openness.yml").split("\n")
    at = next(n for n, line in enumerate(lines) if "二级事项" in line)
    lines[at] = f"    二级事项: 文件{random.randrange(9)}"
    portal.write("catalogue/matters/openness.yml", "\n".join(lines))


def change_attachment(portal: Portal, random: Random) -> None:
    files = sorted((portal.root / "content").glob("*/*.txt"))
    if files and random.random() < 0.3:
        random.choice(files).unlink()
    elif files:
        random.choice(files).write_text(f"新内容{random.random()}", "utf-8")


def change_template(portal: Portal, random: Random) -> None:
    portal.write("theme/templates/publicity.html", f"<h1>{{{{ page.title }}}}</h1><p>{random.randrange(3)}</p>")


def change_chrome(portal: Portal, random: Random) -> None:
    portal.write("theme/assets/css/99-own.css", f"a {{ color: #00{random.randrange(10)}; }}")


def change_config(portal: Portal, random: Random) -> None:
    lines = portal.read("site_config.yml").split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith("热线"))
    lines[at] = f'热线: "1234{random.randrange(9)}"'
    portal.write("site_config.yml", "\n".join(lines))


def move_clock(portal: Portal, random: Random) -> None:
    portal.day += timedelta(days=random.choice((1, 1, 3, 10, -2)))


EDITS: tuple[Edit, ...] = (
    add_policy,
    add_policy,
    add_many,
    add_interpretation,
    add_interpretation,
    add_publicity,
    add_hearing,
    edit_body,
    retitle,
    delete,
    rename,
    clash,
    rename_agency,
    change_matter,
    change_attachment,
    change_template,
    change_chrome,
    change_config,
    move_clock,
)


def _check(steps: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        portal = Portal.small(Path(folder) / "portal")
        assert portal.build().released
        for choice, seed in steps:
            EDITS[choice % len(EDITS)](portal, Random(seed))
            assert portal.build().released
        expected = portal.scratch(Path(folder) / "scratch")
        assert differences(portal.tree(), expected) == [], [EDITS[c % len(EDITS)].__name__ for c, _ in steps]
        assert portal.build().written == ()
        assert portal.build(full=True).written == ()


@pytest.mark.usefixtures("fast_chrome")
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(st.integers(0, len(EDITS) - 1), st.integers(0, 10**6)), min_size=1, max_size=8))
def test_incremental_equals_full(steps: list[tuple[int, int]]) -> None:
    _check(steps)
