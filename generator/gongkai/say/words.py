"""The words of the command line, Chinese and English."""

from __future__ import annotations

from gongkai.model.finding import Lang

_WORDS: dict[str, tuple[str, str]] = {
    "about": ("政务公开静态网站生成器", "Static site generator for government disclosure portals"),
    "usage": ("用法：", "usage: "),
    "commands": ("命令", "commands"),
    "options": ("选项", "options"),
    "arguments": ("参数", "arguments"),
    "usage-error": ("用法不对：{detail}。查看帮助：gongkai --help", "{detail} (see gongkai --help)"),
    "help": ("显示帮助", "show this help"),
    "version": ("显示版本", "show the version"),
    "lang": ("语言：zh 中文（默认），en 英文", "language: zh (default) or en"),
    "root": ("网站所在的文件夹，默认当前文件夹", "the portal's folder (default: here)"),
    "quiet": ("只输出结果", "print results only"),
    "today": ("按哪一天生成，格式 2026-11-23，默认今天", "the day to build for, as 2026-11-23 (default: today)"),
    "jobs": ("同时用几个进程，默认为处理器核数", "worker processes (default: number of cores)"),
    "out": ("网站输出到哪个文件夹，默认 public", "output folder (default: public)"),
    "full": ("重新核对每一个页面，不只是有变化的", "look at every page again, not only at those concerned"),
    "format": ("结果格式：text、json、github、sarif", "format of the result"),
    "cmd-init": ("新建一个网站，马上可以生成", "make a new portal that builds at once"),
    "cmd-new": ("新建一份文件，信息头已写好", "write a new document with the right front matter"),
    "cmd-check": ("检查内容是否合规，不生成网站", "check the content without building"),
    "cmd-build": ("检查并生成网站", "check and build the portal"),
    "cmd-serve": ("在本机预览，保存后自动刷新", "preview with live reload"),
    "cmd-explain": ("说明一个页面由哪些内容生成、为什么更新", "which inputs made a page, and why it was rebuilt"),
    "cmd-find": ("在生成好的网站里搜索，看群众能不能搜到", "search the built portal as a citizen would"),
    "arg-words": ("要搜的词", "what to search for"),
    "no-index": ("网站还没有生成，先运行 gongkai build。", "The portal is not built yet: run `gongkai build`."),
    "no-hit": ("没有找到。", "Nothing was found."),
    "cmd-schema": ("生成编辑器用的字段说明（JSON Schema）", "write JSON Schemas for editors"),
    "cmd-rules": ("列出检查规则，或说明一条规则", "list the rules, or explain one"),
    "arg-dir": ("新网站的文件夹", "folder of the new portal"),
    "arg-kind": ("文件种类：{kinds}", "kind of document: {kinds}"),
    "arg-name": ("编号，用小写字母、数字和连字符", "id: lower-case letters, digits and hyphens"),
    "arg-url": ("网址或网页路径，例如 policies/x.html", "address or path, for example policies/x.html"),
    "arg-rule": ("规则编号，例如 GK301", "rule id, for example GK301"),
    "arg-port": ("端口，默认 8000", "port (default 8000)"),
    "arg-schema-out": ("写到哪个文件夹，默认 catalogue/.schema", "output folder (default: catalogue/.schema)"),
    "arg-rules-out": ("把每条规则写成一页说明，放到这个文件夹", "write one page for each rule into this folder"),
    "read": ("读取和检查", "reading"),
    "pages": ("生成页面", "pages"),
    "built": (
        "完成：{sources} 个文件，读取 {read} 个；全站 {pages} 个网页和文件，核对 {looked} 个，"
        "重新生成 {rendered} 个，写入 {written} 个，删除 {removed} 个。",
        "Done: {sources} sources, {read} read; {pages} files in the portal, {looked} looked at, {rendered} made again, "
        "{written} written, {removed} removed.",
    ),
    "where": ("网站在：{out}", "The portal is in {out}"),
    "not-released": (
        "没有发布：有必须先改正的问题。上一次发布的网站保持不变。",
        "Nothing was published: mend the findings first. The last release stays up.",
    ),
    "clean": ("检查通过：{sources} 个文件没有发现错误。", "All clear: {sources} sources without errors."),
    "summary": (
        "共 {total} 个问题：否决 {veto}，错误 {error}，警告 {warning}，提示 {note}。",
        "{total} findings: {veto} vetoes, {error} errors, {warning} warnings, {note} notes.",
    ),
    "write-baseline": (
        "把现有的问题记进基线文件，以后只报告新问题；已有基线的，只去掉改好的",
        "note the present findings in a baseline, so that only new ones are told; an old baseline only shrinks",
    ),
    "baseline": ("{path} 里有 {count} 个已知问题。", "{path} holds {count} known findings."),
    "no-baseline": (
        "没有写基线：网站配置读不出来，或者 {path} 已经损坏，先改正。",
        "No baseline was written: mend the configuration, or {path}, first.",
    ),
    "hidden": (
        "另有 {hidden} 个已知问题在基线里，没有列出。",
        "{hidden} known findings of the baseline are not shown.",
    ),
    "fix": ("改法：", "Fix: "),
    "law": ("依据：", "Law: "),
    "made": ("已新建：{path}", "Made {path}"),
    "exists": ("{path} 已经存在，没有改动。", "{path} exists; nothing was changed."),
    "next-init": ("接下来：cd {path} && gongkai build", "Next: cd {path} && gongkai build"),
    "schemas": ("已写 {count} 个字段说明到 {out}", "Wrote {count} schemas to {out}"),
    "serving": (
        "预览：http://127.0.0.1:{port}/ （按 Ctrl+C 结束）",
        "Preview: http://127.0.0.1:{port}/ (Ctrl+C ends it)",
    ),
    "port-taken": ("端口 {port} 已被占用，用 --port 换一个。", "port {port} is taken; choose another with --port"),
    "rebuilt": ("{written} 个文件已更新", "{written} files updated"),
    "no-page": ("没有生成过这个页面：{url}", "No such page was built: {url}"),
    "no-rule": ("没有这条规则：{id}", "No such rule: {id}"),
    "explain-page": ("页面", "Page"),
    "explain-kind": ("种类", "Kind"),
    "explain-template": ("模板", "Template"),
    "explain-inputs": ("来源", "Inputs"),
    "explain-why": ("上次重新生成的原因", "Why it was last made again"),
    "explain-until": ("下次自行变化", "Changes by itself on"),
    "explain-release": ("最近写入的发布序号", "Last changed in release"),
    "why-new": ("新页面", "a new page"),
    "why-template": ("模板改了", "the template changed"),
    "why-shell": ("页面框架（导航、页脚）改了", "the chrome changed"),
    "why-field": ("内容“{name}”变了", "“{name}” changed"),
    "why-none": ("和上次一样，没有重新生成", "unchanged"),
    "bad-day": ("日期写法不对：{day}", "not a day: {day}"),
    "bad-kind": ("没有这种文件：{kind}。可选：{kinds}", "no such kind: {kind}; one of {kinds}"),
    "interrupted": ("已中断；网站保持上一次发布的样子。", "Interrupted; the last release stays up."),
    "no-access": ("读写不了 {path}：{why}", "cannot use {path}: {why}"),
    "bad-out": (
        "不能输出到 {out}：它是网站的源文件夹，或包含源文件，或不是文件夹。",
        "{out} cannot be the output: it holds sources, or is no folder",
    ),
    "bad-name": ("编号只能用小写字母、数字和连字符", "an id has lower-case letters, digits and hyphens only"),
    "no-portal": (
        "{root} 里没有 site_config.yml，不是网站文件夹。",
        "there is no site_config.yml in {root}: not a portal",
    ),
}


def say(key: str, lang: Lang, **gaps: object) -> str:
    """A sentence of the command line."""
    return _WORDS[key][0 if lang == "zh" else 1].format(**gaps)
