from gongkai.index.search.query import best, entry, find, lunr_json
from gongkai.index.search.segment import segment

from .test_segment import VIEW


def test_the_best_hit_holds_every_word():
    script = segment(VIEW)
    hits = best(list(find(script, "停车收费")), 2)
    assert hits[0].share == 1.0 and hits[0].title == "关于规范城区停车收费的通知"
    assert hits[1].share < 1.0
    assert best(list(find(script, "(2017)47")), 1)[0].title == "关于规范城区停车收费的通知"
    assert list(find(script, "。！")) == []


def test_lunr_form_has_every_term():
    _, _, content = entry(segment(VIEW))
    form = lunr_json(content["index"])
    assert [row[0] for row in form["invertedIndex"]] == sorted(content["index"]["terms"].split(" "))
