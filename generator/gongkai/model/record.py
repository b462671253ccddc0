"""What every record has, and what every document with a page has."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gongkai.model.field import said


class Openness(StrEnum):
    """公开属性 (政府信息公开条例 art. 13-16). Only `PUBLIC` is ever rendered anywhere."""

    PUBLIC = "主动公开"
    ON_REQUEST = "依申请公开"
    CLOSED = "不予公开"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom to call, write to or visit."""

    office: str = said("受理单位", "受理意见或咨询的单位全称", en="Receiving office", default="")
    person: str = said("联系人", "经办人姓名，可不写", en="Contact person", default="")
    phone: str = said("电话", "办公电话，带区号", en="Phone", sample="0878-0000000", default="")
    email: str = said("邮箱", "公务邮箱", en="E-mail", default="")
    address: str = said("地址", "来信来访地址", en="Address", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file beside the document."""

    file: str = said("文件", "附件的文件名，与文件放在同一文件夹", en="File", sample="报名表.docx")
    name: str = said("名称", "页面上显示的附件名称；不写则用文件名", en="Shown name", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A rule that was set aside for this record, with the reason and who approved it."""

    rule: str = said("规则", "暂不执行的规则编号", en="Rule", sample="GK301")
    reason: str = said("理由", "为什么不执行", en="Reason")
    approver: str = said("批准人", "批准的单位或职务", en="Approver", sample="市政府办公室主任")


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """A published document that was taken back: its page stays and says so."""

    day: date = said("日期", "撤回的日期，从这天起页面只留撤回说明", en="Day")
    reason: str = said("理由", "为什么撤回，会显示在页面上", en="Reason", sample="附件清单有误，已重新发布")
    unit: str = said("单位", "决定撤回的单位", en="Deciding unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenFile:
    """An attachment that was taken back while its document stays."""

    file: str = said("文件", "撤下的附件从前的文件名", en="Withdrawn file", sample="报名表.docx")
    day: date = said("日期", "撤下的日期", en="Day")
    reason: str = said("理由", "为什么撤下，会显示在原来的下载地址上", en="Reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Something that was put right after publication."""

    day: date = said("日期", "更正的日期", en="Day")
    note: str = said(
        "说明", "更正了什么，原来怎么写、现在怎么写", en="Note", sample="第三条“15日”更正为“15个工作日”"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Vetting:
    """The review before publication (条例 art. 17). It is for the check alone, never shown."""

    reviewer: str = said("审查人", "审查的人或者机构", en="Reviewer")
    day: date = said("日期", "审查的日期，不晚于发布日期", en="Day")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Anything with a stable id."""

    id: str = said(
        "编号",
        "记录的固定编号，用小写字母、数字和连字符；定了就不要改，网址由它而来。文档不写时取文件名",
        en="Id",
        sample="czstz-2017-47",
        row=False,
    )
    former: tuple[str, ...] = said(
        "旧编号", "改过编号的，写上从前的编号，旧网址会自动转到新网址", en="Former ids", default=(), row=False
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Record):
    """A Markdown file with a front matter: it has a page, a date, a publishing agency and an openness."""

    title: str = said("标题", "文件或公告的完整标题", en="Title", row=False)
    agency: str = said("发布机构", "发布单位的编号、全称或简称", en="Publishing agency", sample="市政府办公室")
    published: datetime = said(
        "发布日期",
        "在网站公开的日期，可带时刻；写在将来的日期，到那天才会上网",
        en="Published",
        sample="2017-06-28",
    )
    openness: Openness = said(
        "公开属性", "主动公开、依申请公开或不予公开；后两种不会上网", en="Openness", row=False
    )
    formed: date | None = said(
        "形成日期",
        "信息形成或变更的日期，20个工作日的公开时限从这天起算",
        en="Formed or changed",
        default=None,
    )
    matters: tuple[str, ...] = said("公开事项", "属于标准目录中的哪些事项（编号或名称）", en="Matters", default=())
    topics: tuple[str, ...] = said("主题", "主题词，用于归类和订阅", en="Topics", default=())
    summary: str = said("摘要", "一两句话的内容概述", en="Summary", default="", row=False)
    source: str = said(
        "信息来源", "转载时写原发布单位；不写则为发布机构", en="Content source", default="", row=False
    )
    original: str = said("原文网址", "转载时写原文的网址", en="Original address", default="")
    vetting: Vetting | None = said(
        "公开审查",
        "公开前的审查：审查人和日期；只用于检查，不会上网",
        en="Review before publication",
        default=None,
        row=False,
    )
    attachments: tuple[Attachment, ...] = said("附件", "附件清单", en="Attachments", default=(), row=False)
    waivers: tuple[Waiver, ...] = said("豁免", "经批准暂不执行的规则", en="Waivers", default=(), row=False)
    corrections: tuple[Correction, ...] = said(
        "更正", "发布以后的更正，一次一条", en="Corrections", default=(), row=False
    )
    taken_files: tuple[TakenFile, ...] = said(
        "撤下附件",
        "发布过又撤下的附件；从“附件”里删去，在这里写明日期和理由",
        en="Withdrawn files",
        default=(),
        row=False,
    )
    withdrawn: Withdrawal | None = said(
        "撤回", "撤回的日期、理由和单位；写了以后页面只留撤回说明", en="Withdrawn", default=None, row=False
    )

    @property
    def public(self) -> bool:
        """Whether the document may be rendered at all; a kind may ask for more than openness."""
        return self.openness is Openness.PUBLIC
