from gongkai.index.products import PRODUCTS


def test_every_template_of_this_stage_has_its_function():
    names = {
        "annual-docx",
        "annual-xlsx",
        "api",
        "atom",
        "calendar",
        "coverage-csv",
        "coverage-json",
        "coverage-xlsx",
        "data-csv",
        "data-json",
        "data-xlsx",
        "manifest",
        "moved",
        "file-gone",
        "help-search",
        "request-form",
        "robots",
        "rss",
        "sitemap",
    }
    assert set(PRODUCTS) == names
    assert all(callable(function) for function in PRODUCTS.values())
