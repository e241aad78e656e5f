"""HTML read as Markdown: what was meant stays, what runs or would be fetched goes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.html_markdown import html_markdown, html_page
from tests.growth import check_growth

CASES = {
    "paragraphs": ("<p>one</p><p>two<br>three", "one\n\ntwo\nthree"),
    "emphasis": ("a<b> bold </b>b <i>it</i> <s>gone</s> <code>x</code>",
                 "a **bold** b *it* ~~gone~~ `x`"),
    "marks that were words": ("2 * 3 [x] a_b _u_ # no", "2 \\* 3 \\[x\\] a_b \\_u\\_ # no"),
    "line starts that were words": ("1. no<br>- no<br># no<br>&gt; no",
                                    "1\\. no\n\\- no\n\\# no\n\\> no"),
    "entities": ("&lt;b&gt; &amp;amp; &eacute;", "\\<b> \\&amp; é"),
    "headings": ("<h2>A <em>b</em></h2>c", "## A *b*\n\nc"),
    "lists": ("<ul><li>one<li>two<ul><li>deep</ul></ul>z", "- one\n- two\n  - deep\n\nz"),
    "numbers": ("<ol start=3><li>x<li>y</ol>", "3. x\n4. y"),
    "an item of two paragraphs": ("<ul><li><p>a</p><p>b</p></ul>", "- a\n\n  b"),
    "boxes": ("<ul><li><input type=checkbox checked>done", "- [x] done"),
    "quotes": ("<blockquote><p>q</p><p>r</p></blockquote>e", "> q\n>\n> r\n\ne"),
    "code": ("<pre>a\n  b ```</pre>", "````\na\n  b ```\n````"),
    "a table": ("<table><tr><th>A<th>B<tr><td>1|2<td><b>x</b></table>",
                "| A | B |\n| --- | --- |\n| 1\\|2 | **x** |"),
    "a table for looks": ("<table><tr><td>only</table>", "only"),
    "bold over two lines": ("<b>a<br>b</b>c", "**a\nb**c"),
    "links": ("<a href='https://x.org/a b'>ok</a>", "[ok](<https://x.org/a b>)"),
    "links that run": ("<a href=' java\tscript:alert(1)'>bad</a>", "bad"),
    "pictures": ("<img src='a b.png' alt='A]' onerror=x>", "![A](<a b.png>)"),
    "scripts": ("<script>evil('<p>')</script>text<style>x{}</style>", "text"),
    "frames": ("<iframe src=http://e.vil>inside</iframe><object>y</object>out", "out"),
    "nothing": ("", ""),
    "spaces alone": (" \n ", ""),
    "a comment alone": ("<!-- x -->", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_becomes_of(name: str) -> None:
    source, expected = CASES[name]
    assert html_markdown(source) == expected


def test_what_a_page_says_of_itself() -> None:
    page = html_page(
        "<head><title>A &amp; b</title><meta name=Created content='2020-01-02'></head>"
        "<body><time datetime=2021-03-04>then</time> <time datetime=2022-03-04>now</time>"
    )
    assert page.title == "A & b"
    assert page.meta == {"created": "2020-01-02"}
    assert page.time == "2021-03-04"
    assert page.body == "then now"


@given(
    st.text(alphabet="ab <>/=\"'&;!-[](){}*_`#|\\\n\t" + "\u202e\U0001f600\ud800\0", max_size=300)
)
def test_anything_is_read(source: str) -> None:
    assert isinstance(html_markdown(source), str)


TAGS = ("b", "i", "p", "ul", "ol", "li", "pre", "code", "a href=x", "table", "tr", "td", "h1",
        "blockquote", "br", "hr", "img src=y", "script", "div", "title")  # fmt: skip


@given(
    st.lists(
        st.sampled_from(
            [f"<{tag}>" for tag in TAGS]
            + [f"</{tag.split()[0]}>" for tag in TAGS]
            + ["words", " ", "\n"]
        )
    )
)
def test_words_stay_whatever_stands_around_them(parts: list[str]) -> None:
    source = "".join(parts).replace("<script>", "").replace("<title>", "")
    assert html_markdown(source).count("words") == source.count("words")


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<!--", "</", "<b>", "<b>x", "<ul><li>", "<td>x<b>", "<a b='", "<pre>"]
)
def test_hostile_pages_take_no_hours(piece: str) -> None:
    check_growth(lambda size: html_markdown(piece * size), 10_000)
