"""The page at an old address: it leads on without script, and what it names is escaped."""

from types import SimpleNamespace

from gongkai.index.moved import moved


def test_it_leads_on_and_names_the_new_address():
    view = SimpleNamespace(
        title="换了网址",
        site="某市",
        url="../../a.html",
        canonical="https://x.gov.cn/a.html",
        text='关于"甲"<乙>的通知',
    )
    page = moved(view).decode()
    assert '<meta http-equiv="refresh" content="0; url=../../a.html">' in page
    assert '<link rel="canonical" href="https://x.gov.cn/a.html">' in page
    assert "关于&quot;甲&quot;&lt;乙&gt;的通知" in page
    assert "<script" not in page
    assert "Content-Security-Policy" in page
