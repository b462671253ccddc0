"""The four columns of Yunnan's sunshine government (云政发〔2009〕40号), and the house's front door."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of the portal. `kind_of_column` is the 栏目类别 of 国办发〔2017〕47号."""

    name: str
    title: str
    en: str
    url: str
    description: str
    keywords: tuple[str, ...]
    kind_of_column: str


COLUMNS = (
    Column(
        name="hearings",
        title="重大决策听证",
        en="Decision hearings",
        url="hearings",
        description="重大行政决策从启动、征求意见、听证到公布的全过程，以及每一次听证的公告、代表名单和报告",
        keywords=("重大决策", "听证", "征求意见"),
        kind_of_column="征集调查",
    ),
    Column(
        name="notices",
        title="重要事项公示",
        en="Key matters",
        url="notices",
        description="正在公示和已经结束的重要事项，公示期限、异议反馈渠道和公示结果",
        keywords=("公示", "异议", "公示结果"),
        kind_of_column="信息公开目录",
    ),
    Column(
        name="bulletins",
        title="重点工作通报",
        en="Work bulletins",
        url="bulletins",
        description="年度重点工作按季度通报：任务、责任单位、完成时限和进展",
        keywords=("重点工作", "通报", "进展"),
        kind_of_column="工作动态",
    ),
    Column(
        name="inquiry",
        title="政务信息查询",
        en="Information query",
        url="inquiry",
        description="政策文件与解读、公开事项、机构、热线电话和查阅点，一处可查",
        keywords=("政策文件", "解读", "查询", "96128"),
        kind_of_column="政策文件，信息公开目录",
    ),
)

BY_NAME = {column.name: column for column in COLUMNS}
