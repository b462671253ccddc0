"""Measure `gongkai check` on an invented portal: cold, unchanged, after one edit, on another day.

    python benchmarks/check_speed.py [--count 10000] [--seed 1] [--jobs 1] [--poor 100]

Half of the records are policies, a quarter interpretations of them, a quarter notices of publicity. `--poor` of a hundred
are full of faults, the others have none: what is found is printed, and that alone may take longer than the rules. Texts
are one sentence, so that the rules and not the reading are measured. Every check is a process of its own; processor time comes
from `wait4` and includes the workers. Works in a temporary folder and writes nothing else.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from random import Random

from process_cost import run

SITE = Path(__file__).parent.parent / "tests/sites/small"
DAY = date(2026, 11, 23)
COMMON = "发布机构: gov\n发布日期: {day}\n公开属性: 主动公开\n---\n\n正文。\n"
NUMBER = "文号: 某市政办〔{year}〕{n}号\n发文机关: [gov]\n成文日期: {day}\n"
POLICY = "---\n标题: 压测文件{n}\n" + NUMBER + "须解读: {due}\n" + COMMON
INTERPRETATION = "---\n标题: 压测解读{n}\n解读文件: [bench-p{of}]\n解读单位: gov\n" + COMMON
PUBLICITY = "---\n标题: 压测公示{n}\n公示开始: {day}\n公示结束: {end}\n异议反馈:\n  电话: 0878-0000001\n" + COMMON
SECTIONS = "\n## 背景依据\n\n第{n}件的由来。\n\n## 主要内容\n\n{n}项好处。\n"
SOUND_POLICY = POLICY.replace("{due}", "否\n索引号: kz001/{year}-{n:05}")
SOUND_INTERPRETATION = INTERPRETATION.replace("\n正文。\n", SECTIONS)
SOUND_PUBLICITY = PUBLICITY.replace("{end}", "{late}\n公示结果:\n  日期: {late}\n  结论: 第{n}件没有异议。")


def write(root: Path, count: int, seed: int, poor: int = 100) -> Path:
    """A portal of about `count` records; gives the file that is edited later."""
    shutil.copytree(SITE, root)
    random = Random(seed)
    for folder in ("policies", "interpretations", "publicity"):
        (root / "content" / folder).mkdir(parents=True, exist_ok=True)
    for n in range(count // 2):
        day = DAY - timedelta(days=random.randrange(1, 3000))
        words = {
            "n": n,
            "day": day,
            "year": day.year,
            "due": random.choice("是否"),
            "end": day + timedelta(days=7),
            "late": day + timedelta(days=30),
            "of": random.randrange(count // 2),
        }
        policy, interpretation, publicity = POLICY, INTERPRETATION, PUBLICITY
        if n % 100 >= poor:
            policy, interpretation, publicity = SOUND_POLICY, SOUND_INTERPRETATION, SOUND_PUBLICITY
        (root / f"content/policies/bench-p{n}.md").write_text(policy.format(**words), "utf-8")
        if n % 2:
            (root / f"content/interpretations/bench-i{n}.md").write_text(interpretation.format(**words), "utf-8")
        else:
            (root / f"content/publicity/bench-n{n}.md").write_text(publicity.format(**words), "utf-8")
    return root / "content/policies/bench-p7.md"


def check(name: str, root: Path, day: date, jobs: int) -> None:
    """One check, and its line of the table."""
    command = [sys.executable, "-m", "gongkai", "check", "-C", str(root), "--today", day.isoformat()]
    spent = run([*command, "--jobs", str(jobs)])
    if spent.code not in (0, 1):
        sys.exit("\n".join([f"{name}: exit {spent.code}", *spent.lines[-20:]]))
    last = spent.lines[-1] if spent.lines else ""
    print(f"{name:<18}{spent.wall:8.2f} {spent.cpu:8.2f} {spent.peak:9.0f}  {last}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure checks of an invented portal.")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--poor", type=int, default=100, help="of a hundred records, how many are full of faults")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gongkai-bench-") as folder:
        root = Path(folder) / "portal"
        edited = write(root, args.count, args.seed, args.poor)
        print(f"{args.count} records, seed {args.seed}, {args.jobs} jobs, {args.poor}% poor")
        print(f"{'check':<18}{'wall s':>8} {'cpu s':>8} {'peak MiB':>9}")
        check("cold", root, DAY, args.jobs)
        check("nothing changed", root, DAY, args.jobs)
        edited.write_text(edited.read_text("utf-8").replace("压测文件", "压测改名文件", 1), "utf-8")
        check("one title edited", root, DAY, args.jobs)
        check("another day", root, DAY + timedelta(days=1), args.jobs)


if __name__ == "__main__":
    main()
