"""Editorial pages: nothing that a browser would run comes through Python-Markdown."""

from __future__ import annotations

import markdown
import pytest

EXTENSIONS = ["tables", "admonition", "footnotes", "toc", "gongkai.chrome.safe_markdown"]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "javascript&#58;alert(1)",
        "jav&#x09;ascript:alert(1)",
        "&#106;avascript:alert(1)",
        "data&colon;text/html,x",
        "JaVaScRiPt:alert(1)",
        "\\javascript:alert(1)",
        "vbscript:x",
        "javascript&amp;#58;alert(1)",
    ],
)
def test_addresses_that_run_are_taken_away(address):
    for source in (f"[x]({address})", f"[x][y]\n\n[y]: {address}\n", f"![x]({address})"):
        made = markdown.markdown(source, extensions=EXTENSIONS)
        assert "script" not in made.lower().replace("noscript", "") or 'href="#"' in made or "href=" not in made
        assert "alert" not in made.partition("href=")[2].partition(">")[0]


@pytest.mark.parametrize(
    "address", ["https://example.com/a?b=1#c", "guide.html", "../x/y.html#s1", "mailto:a@example.com", "#s"]
)
def test_plain_addresses_stay(address):
    assert f'href="{address}"' in markdown.markdown(f"[x]({address})", extensions=EXTENSIONS)


def test_raw_html_is_shown_as_text():
    made = markdown.markdown("<script>x</script>\n\n一 <b onclick=x>二</b>", extensions=EXTENSIONS)
    assert "<script" not in made and "<b" not in made
