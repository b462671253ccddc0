"""What can be wrong with a file before anyone has looked at its meaning: the reader's rules."""

from __future__ import annotations

from gongkai.model.finding import Rule, Severity


def _fault(
    id: str,
    name: str,
    zh: str,
    en: str,
    fix_zh: str,
    fix_en: str,
    severity: Severity = Severity.ERROR,
    holds: bool = True,
) -> Rule:
    return Rule(id=id, name=name, severity=severity, zh=zh, en=en, fix_zh=fix_zh, fix_en=fix_en, holds=holds)


ENCODING = _fault(
    "GK001",
    "not-utf8",
    "文件不是 UTF-8 编码，读不出来。",
    "The file is not UTF-8 text.",
    "用编辑器“另存为”，编码选 UTF-8。",
    "Save the file again as UTF-8.",
)
YAML = _fault(
    "GK002",
    "yaml-syntax",
    "这里的格式不对：{problem}。",
    "This is not valid YAML: {problem_en}.",
    "检查这一行和上一行：冒号要用英文冒号并空一格，缩进只用空格，内容里有特殊符号时加英文引号。",
    "Check this line and the one above: a colon and a space after each key, spaces for indentation, quotes around "
    "special characters.",
)
FRONT_MATTER = _fault(
    "GK003",
    "no-front-matter",
    "文件开头缺少由两行“---”围起来的信息头。",
    "The file has no front matter between two lines of `---`.",
    "在第一行写“---”，写完各项信息后再写一行“---”，正文接在后面。可用 gongkai new 生成。",
    "Begin the file with `---`, the fields, and `---` again. `gongkai new` writes one for you.",
)
DUPLICATE_KEY = _fault(
    "GK004",
    "duplicate-key",
    "“{key}”写了两次。",
    "“{key}” is written twice.",
    "只留一个“{key}”，删去另一个。",
    "Keep one “{key}” and delete the other.",
)
ALIAS = _fault(
    "GK005",
    "yaml-alias",
    "这里用了 YAML 的引用符号（& 或 *），本工具不接受。",
    "YAML anchors and aliases are not accepted here.",
    "把内容直接写出来；如果本来就是文字里的符号，给整段内容加英文引号。",
    "Write the value out; if the sign is part of the text, put the text in quotes.",
)
TOO_DEEP = _fault(
    "GK006",
    "too-deep",
    "内容嵌套超过 {limit} 层。",
    "The content is nested more than {limit} levels deep.",
    "对照样例改正缩进。",
    "Compare the indentation with the samples.",
)
TOO_LARGE = _fault(
    "GK007",
    "too-large",
    "文件有 {size}，超过了 {limit} 的上限，没有读取。",
    "The file is {size}, over the limit of {limit}; it was not read.",
    "把大段数据放进附件，或把一个表拆成几个文件。",
    "Put bulky data into an attachment, or split the table into several files.",
)
TOO_MUCH = _fault(
    "GK040",
    "too-much",
    "{where}有 {count} {what}，超过了 {limit} 的上限，没有读取。",
    "{where_en} has {count} {what_en}, over the limit of {limit}; the file was not read.",
    "拆成几个文件，或把大段数据放进附件；如果不是有意这样写的，检查这里是否误粘贴了重复的符号。",
    "Split the file or put bulky data into an attachment; if this was not meant, look for signs pasted by mistake.",
)
SYMLINK = _fault(
    "GK008",
    "symbolic-link",
    "这是一个链接文件，不是真实文件，没有读取。",
    "This is a symbolic link, not a file; it was not read.",
    "用真实文件替换链接。",
    "Replace the link by the file itself.",
)
FILE_NAME = _fault(
    "GK041",
    "file-name-not-text",
    "文件名里有不能显示的字符，没有读取（在这里显示为“�”）。",
    "The file's name holds signs that cannot be shown (here: “�”); it was not read.",
    "把文件改名：只用汉字、字母、数字和连字符。",
    "Rename the file: Chinese characters, letters, digits and hyphens only.",
)
NOT_A_TABLE = _fault(
    "GK009",
    "not-a-table",
    "这个文件应当写“{table}:”，下面一条一条地列出记录，每条是一组“名称: 内容”。",
    "This file must have “{table}:” with a list of records below it.",
    "写上“{table}:”，下一行起每条记录以“- 编号: …”开头，其余各项和“编号”左边对齐。",
    "Write “{table}:” and begin each record below it with “- 编号: …”.",
)
UNKNOWN_PLACE = _fault(
    "GK010",
    "unknown-folder",
    "不认识这个位置的文件，没有读取。",
    "No kind of record lives in this folder; the file was not read.",
    "把文件移到对应的文件夹：{folders}。",
    "Move the file into one of: {folders}.",
    Severity.WARNING,
    holds=False,
)
TABLE_KEY = _fault(
    "GK011",
    "unknown-table-key",
    "表格文件里不认识“{key}”，它下面的内容没有读取。",
    "“{key}” does not belong at the top of a table file; what stands below it was not read.",
    "最外层只能写“{table}:”，以及每条都相同的“共用:”。",
    "Only “{table}:” and “共用:” (what all records share) may stand at the top.",
    holds=False,
)
NO_ATTACHMENT = _fault(
    "GK012",
    "attachment-missing",
    "附件“{file}”不在同一文件夹里。",
    "The attachment “{file}” is not in the same folder.",
    "把附件放到“{folder}”，或改正文件名。",
    "Put the file into “{folder}”, or correct its name.",
    holds=False,
)
BAD_ATTACHMENT = _fault(
    "GK013",
    "attachment-refused",
    "附件“{file}”不能用：{why}。",
    "The attachment “{file}” is refused: {why_en}.",
    "{hint}",
    "{hint_en}",
    holds=False,
)
UNREADABLE_ATTACHMENT = _fault(
    "GK014",
    "attachment-unreadable",
    "附件“{file}”打不开或太大，里面有没有个人信息没有检查。",
    "The attachment “{file}” cannot be opened or is too large; it was not checked for personal data.",
    "用原来的软件打开，去掉密码，另存一份再替换；发布前请人工核对。",
    "Open it in the program that made it, save it without a password, replace it, and check it by hand.",
    Severity.WARNING,
    holds=False,
)
CLOSED_ATTACHMENT = Rule(
    id="GK589",
    name="attachment-not-checked",
    severity=Severity.WARNING,
    law="政府信息公开条例第十五条、第十七条（公开前应当审查）",
    law_en="Regulation art. 15, 17 (what is published is reviewed before)",
    zh="附件“{file}”是系统读不了的格式，里面有没有个人信息没有检查。",
    en="The attachment “{file}” is in a format that cannot be read here; it was not checked for personal data.",
    fix_zh="另存为 .docx、.xlsx 或能复制文字的 .pdf 再替换；只能用这种格式的，发布前请人工核对，并在文件里注明忽略本条的理由。",
    fix_en="Save it as .docx, .xlsx or .pdf with text and replace it; else check it by hand and note why this rule is ignored.",
)
NO_CONFIG = _fault(
    "GK015",
    "no-site-config",
    "这个文件夹里没有 site_config.yml，不是一个公开网站。",
    "There is no site_config.yml here: this folder is not a portal.",
    "到网站文件夹里运行，或用 -C 指定；新建网站用 gongkai init。",
    "Run in the portal's folder, name it with -C, or make one with `gongkai init`.",
)
CONTROL = _fault(
    "GK016",
    "control-character",
    "文件里有看不见的控制字符（{code}）。",
    "The file holds an invisible control character ({code}).",
    "删去这一行的不可见字符，重新输入这一行。",
    "Delete the invisible character; type the line again.",
)
ROLL_FILE = _fault(
    "GK450",
    "roll-unreadable",
    "名单“{file}”不能用：{problem}，页面上不会有这份名单。",
    "The list “{file}” is refused: {problem_en}. It does not appear on the page.",
    "把名单另存为 CSV（第一行是列名），放到“{folder}”，核对文件名。",
    "Save the list as CSV with headings in its first row, in “{folder}”, and check its name.",
    holds=False,
)
CSV_TABLE = _fault(
    "GK465",
    "csv-table",
    "表格不对：{problem}。",
    "This is no proper table: {problem_en}.",
    "用表格软件打开，第一行只写列名，每行的格数不超过列名的个数，再另存为 CSV。",
    "Open it in a spreadsheet: headings in the first row, no more cells than headings; save as CSV again.",
)

RULES = tuple(rule for rule in list(globals().values()) if isinstance(rule, Rule))
