from gongkai.index.products import PRODUCTS


def test_every_template_of_this_stage_has_its_function():
    names = {"rss", "atom", "calendar", "sitemap", "robots", "search-segment", "search-manifest", "manifest"}
    assert set(PRODUCTS) == names
    assert all(callable(function) for function in PRODUCTS.values())
