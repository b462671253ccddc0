"""依申请公开指南: how to ask for information that is not published, with the form (条例 art. 12, 29-42)."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.deadline import Deadline
from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Contact, Document


@dataclass(frozen=True, slots=True, kw_only=True)
class FormItem:
    """One line of the application form."""

    name: str = said("名称", "表格里的项目名称", en="Item")
    note: str = said("说明", "怎样填写", en="How to fill it in", default="")
    group: str = said("分组", "申请人信息、所需信息、获取方式等", en="Group")


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestChannel:
    """A way to hand in an application, and from which day on the limits run."""

    way: str = said("方式", "当面、邮寄、网上、传真等", en="Way")
    how: str = said("办法", "地址、号码、网址或注意事项", en="How")
    received: str = said("收到之日", "以哪一天为收到申请之日", en="Day of receipt")


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestGuide(Document):
    """Where to apply, with what, until when an answer is due, what it costs, what can be done against it."""

    contact: Contact = said("受理", "受理申请的单位、电话、地址", en="Where to apply", row=False)
    channels: tuple[RequestChannel, ...] = said("提交方式", "提出申请的方式", en="Channels", row=False)
    form: tuple[FormItem, ...] = said("申请表", "申请表的项目", en="Form", row=False)
    correction: Deadline = said(
        "补正期限", "告知补正的期限", en="Correction notice", sample="7个工作日", row=False
    )
    reply: Deadline = said("答复期限", "答复的期限", en="Answer", sample="20个工作日", row=False)
    extension: Deadline = said("延长期限", "最多延长多久", en="Extension", sample="20个工作日", row=False)
    third_party: Deadline = said(
        "征求意见期限", "第三方提出意见的期限", en="Third party", sample="15个工作日", row=False
    )
    review: Deadline = said("复议期限", "申请行政复议的期限", en="Review", sample="60日", row=False)
    fees: str = said("收费", "是否收费，什么情形收取信息处理费", en="Fees", row=False)
    remedy: str = said("救济", "对答复不服怎么办；不予公开的先申请行政复议", en="Remedies", row=False)


KIND = Kind(
    name="request_guide",
    title="依申请公开指南",
    en="Guide to requests",
    record=RequestGuide,
    source="content",
    folder="request-guides",
    url="requests",
    column="inquiry",
    facts=(),
    order=74,
)
