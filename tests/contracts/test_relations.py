"""What the table of relations promises to those who ask it by the name of a field."""

from __future__ import annotations

from gongkai.model.kind import speaking
from gongkai.model.relations import RELATIONS, Relation, relations
from gongkai.work.vocabulary import declared_by
from tests.conftest import REPOSITORY


def _clashing(table: tuple[Relation, ...]) -> list[str]:
    """Relations that would be taken for the one under which every document stands with its agency."""
    return [r.kind for r in table if r.target == "agency" and not r.listed and "agency" in (r.field, r.reverse)]


def test_only_the_list_of_an_agencys_documents_is_named_agency() -> None:
    """SQL asks for the field `agency` and means the list; what is near would not be found, what is far would be."""
    with speaking(declared_by(REPOSITORY)):
        assert _clashing(relations()) == []
    near = Relation(kind="policy", field="agency", target="agency", label="x", reverse="x")
    assert _clashing((*RELATIONS, near)) == ["policy"]
