"""Kinds made from data."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

from gongkai.check.decode import decode
from gongkai.check.schema import schemas
from gongkai.model.declaration import FieldDeclaration, FieldType, KindDeclaration, record_class
from gongkai.model.kind import kinds, speaking
from gongkai.model.relations import relations, relations_of
from gongkai.store.rows import decode_record, encode

DEAL = KindDeclaration(
    name="deal",
    title="交易",
    folder="deals",
    fields=(
        FieldDeclaration(key="项目编号", help="编号", en="Project number", required=True),
        FieldDeclaration(key="金额", help="金额", en="Amount", type=FieldType.NUMBER),
        FieldDeclaration(key="环节", help="环节", en="Stage", type=FieldType.CHOICE, choices=("公告", "结果")),
        FieldDeclaration(key="单位", help="单位", en="Buyer", type=FieldType.AGENCY),
    ),
    facts=("环节",),
)
TREE = {
    "编号": "d1",
    "标题": "某项目",
    "发布机构": "gov",
    "发布日期": "2026-10-01",
    "公开属性": "主动公开",
    "项目编号": "P1",
    "金额": "-12.50",
    "环节": "结果",
}


def test_a_declared_kind_exists_only_where_it_is_spoken() -> None:
    assert "deal" not in kinds()
    with speaking((DEAL,)):
        assert kinds()["deal"].address("d1") == "records/deals/d1.html"
        assert [r.field for r in relations_of("deal")] == ["agency", "matters", "buyer"]
        with ThreadPoolExecutor(1) as pool:
            assert "deal" not in pool.submit(kinds).result()
        with speaking(()):
            assert "deal" not in kinds()
    assert "deal" not in kinds() and "deal" not in {r.kind for r in relations()}


def test_a_declared_record_is_decoded_stored_and_sent() -> None:
    record, wrong = decode(TREE, record_class(DEAL))
    assert wrong == () and record is not None
    assert record.amount == Decimal("-12.50") and record.stage == "结果"
    assert pickle.loads(pickle.dumps(record)) == record
    with speaking((DEAL,)):
        assert decode_record("deal", encode(record)) == record
        assert "项目编号" in schemas()["deal.json"]["required"]


def test_a_wrong_key_is_guessed() -> None:
    _, wrong = decode({**TREE, "项目编码": "P2"} | {"环节": "结束"}, record_class(DEAL))
    assert sorted(f.rule for f in wrong) == ["GK102", "GK104"]
