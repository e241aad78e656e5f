"""The pages: small, quick, readable by programs and screen readers, whatever was typed."""

import io
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pdfua
import pikepdf
import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.mood import CheckIn, Feelings, Valence
from app.domain.report import USUAL, Paper, Part, ReportChoice
from app.domain.session import Landmark, LandmarkKind, Topic
from app.reports import pictures
from app.reports.charts import WIDTH
from app.reports.figures import Excerpt, Figures
from app.reports.protect import protect, spoken_words, suggest_passphrase
from app.reports.say import Say
from app.reports.typst_pages import pages, pdf
from app.reports.words import ENGLISH, Words
from app.typeset.letters import Letters, codes_of, has, is_rtl, printable
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import NOW, add
from tests.reports.making import FIRST, LAST, ZONE, Year, at, gathered, some_id

YEAR = ReportChoice(FIRST, LAST, name="J. M.")
EVERYTHING = replace(YEAR, parts=frozenset(Part), item_nine=True)
HOSTILE = (
    '*bold* _it_ #import "x" #panic() $x^2$ `raw` @label <label> // comment \\ [x](y) '
    '= heading - list ~ --- "quotes" <b>html</b> &amp; <script>alert(1)</script> {{x}} {0} %s'
)  # fmt: skip


def text_of(made: bytes, password: str = "") -> str:
    """All words of a PDF, on one line."""
    reader = pypdf.PdfReader(io.BytesIO(made), password=password or None)
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def findings(made: bytes) -> list[str]:
    """What a checker of PDF/UA-1 finds (16 of its 106 failure conditions)."""
    report = pdfua.validate(io.BytesIO(made))  # type: ignore[arg-type] # it reads streams too
    return [f"{one.rule_id} {one.message}" for one in report.findings]


def tags(made: bytes) -> list[tuple[str, str]]:
    """Every element of the structure tree: its kind and its words for a picture."""
    found: list[tuple[str, str]] = []

    def walk(node: Any) -> None:
        if isinstance(node, pikepdf.Array):
            for inner in node:
                walk(inner)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                found.append((str(node.S), str(node.get("/Alt", ""))))
            if "/K" in node:
                walk(node.K)

    with pikepdf.open(io.BytesIO(made)) as document:
        walk(document.Root.StructTreeRoot.K)
    return found


def unmarked(made: bytes) -> list[str]:
    """Operators that show something outside of marked content: no screen reader tells it."""
    found = []
    with pikepdf.open(io.BytesIO(made)) as document:
        for page in document.pages:
            depth = 0
            for one in pikepdf.parse_content_stream(page):
                name = str(one.operator)
                depth += name in {"BDC", "BMC"}
                depth -= name == "EMC"
                if name in {"Tj", "TJ", "f", "S", "B", "Do", "sh", "f*", "B*"} and depth == 0:
                    found.append(f"{name} {one.operands!r:.40}")
    return found


def test_a_year_is_small_and_can_be_read(full: Vault) -> None:
    made = pdf(gathered(full, YEAR), YEAR)
    assert len(made) < 400_000
    shown = text_of(made)
    for words in (
        "Mood and measures: J. M.", "23 Nov 2025 to 22 Nov 2026", "What I want to talk about",
        "Sleep is better, mornings are not", "of 365", "PHQ-8, first and last", "moderately severe",
        "very unpleasant 1", "GAD-7: dashed line, open squares", "Not a diagnosis",
        "question 9 is left out", "Mood by week", "Sertraline 50 mg", "New job",
    ):  # fmt: skip
        assert words in shown, words


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("choice", [YEAR, EVERYTHING])
def test_the_tags_are_whole(full: Vault, choice: ReportChoice, paper: Paper) -> None:
    """Every mark on the page belongs to the structure or is an artifact; figures have words."""
    choice = replace(choice, paper=paper)
    made = pdf(gathered(full, choice), choice)
    assert findings(made) == []
    assert unmarked(made) == []
    found = tags(made)
    wanted = {"/H1", "/H2", "/Table", "/TH", "/TD", "/Figure", "/L"}
    assert wanted <= {kind for kind, _ in found}
    figures = [alt for kind, alt in found if kind == "/Figure"]
    assert len(figures) == 3
    assert figures[0].startswith("Chart of mood from 23 Nov 2025")
    assert "PHQ-" in figures[1]
    assert "hours" in figures[2]
    with pikepdf.open(io.BytesIO(made)) as document:
        assert document.Root.Lang == "en"
        assert document.Root.MarkInfo.Marked
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert document.docinfo["/Title"] == "Mood and measures: J. M."
        box = [float(number) for number in document.pages[0].MediaBox]
    assert box[2] == pytest.approx(595.28 if paper is Paper.A4 else 612, abs=0.1)


def test_page_one_is_one_page_and_the_details_begin_on_the_next(full: Vault) -> None:
    made = pdf(gathered(full, YEAR), YEAR)
    first, second = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(made)).pages][:2]
    assert "Not a diagnosis, and not reviewed" in " ".join(first.split())
    assert "Sleep" in second.split("\n")[0]


def test_no_label_is_smaller_than_eight_points(full: Vault) -> None:
    made = pdf(gathered(full, EVERYTHING), EVERYTHING)
    sizes: set[float] = set()

    def look(text: str, _cm: Any, matrix: list[float], _font: Any, size: float) -> None:
        if text.strip():
            sizes.add(round(abs(matrix[3] or 1) * size, 2))

    for page in pypdf.PdfReader(io.BytesIO(made)).pages:
        page.extract_text(visitor_text=look)
    assert sizes
    assert min(sizes) >= 8


def test_pages_are_pictures_of_the_same(full: Vault) -> None:
    figures = gathered(full, YEAR)
    small, large = pages(figures, YEAR), pages(figures, YEAR, scale=2)
    reader = pypdf.PdfReader(io.BytesIO(pdf(figures, YEAR)))
    assert len(small) == len(large) == len(reader.pages)
    assert all(page.startswith(b"\x89PNG") for page in small)


# --- periods ------------------------------------------------------------------------------------


def some_moods(tx: Transaction, days: list[date], each: int = 1) -> None:
    year = Year(tx)
    for day in days:
        for turn in range(each):
            moment = at(day, 7) + timedelta(minutes=15 * turn)
            tx.moods.put(CheckIn(year.new_id(), moment, ZONE, Valence(1 + turn % 7), moment))


def check(figures: Figures, choice: ReportChoice) -> str:
    made = pdf(figures, choice)
    assert findings(made) == []
    assert unmarked(made) == []
    return text_of(made)


def test_no_data(vault: Vault) -> None:
    shown = check(gathered(vault, EVERYTHING), EVERYTHING)
    assert "Nothing was noted in this period." in shown
    assert "0 of 365" in shown


def test_nothing_chosen(full: Vault) -> None:
    choice = replace(YEAR, parts=frozenset())
    assert "Nothing was noted" in check(gathered(full, choice), choice)


def test_one_day(vault: Vault) -> None:
    vault.write(lambda tx: some_moods(tx, [LAST]))
    choice = ReportChoice(LAST, LAST)
    shown = check(gathered(vault, choice), choice)
    assert "1 of 1" in shown
    assert "too few days" in shown


def test_all_gaps(vault: Vault) -> None:
    """One day a month: no week has a median, nothing is drawn between."""
    days = [FIRST + timedelta(days=30 * n) for n in range(12)]
    vault.write(lambda tx: some_moods(tx, days))
    figures = gathered(vault, YEAR)
    assert all(week.median is None for week in figures.weeks)
    shown = check(figures, YEAR)
    assert "12 of 365" in shown
    assert "too few" in shown


def test_ten_years_of_fifty_a_day(vault: Vault) -> None:
    """The fullest there is still becomes pages; its size does not run away."""
    first = date(2016, 11, 23)
    days = [first + timedelta(n) for n in range(3652)]
    vault.write(lambda tx: some_moods(tx, days, each=2))
    choice = ReportChoice(first, LAST)
    made = pdf(gathered(vault, choice), choice)
    assert findings(made) == []
    assert len(made) < 1_500_000
    assert "3652 of 3652" in text_of(made)


@pytest.mark.parametrize("length", [2, 9, 30, 70, 900])
def test_the_time_axis_fits_any_period(full: Vault, length: int) -> None:
    choice = ReportChoice(LAST - timedelta(length), LAST)
    check(gathered(full, choice), choice)


def test_the_ends_of_the_calendar(vault: Vault) -> None:
    choice = ReportChoice(date(9998, 1, 1), date.max)
    vault.write(lambda tx: some_moods(tx, [date(9998, 5, 5)]))
    check(gathered(vault, choice), choice)


# --- whatever was typed --------------------------------------------------------------------------


def test_what_was_typed_is_printed_as_it_is(vault: Vault) -> None:
    """Typst, Markdown, HTML and format signs mean nothing; nothing is left out."""
    ident = add(vault, f"First line\n\n{HOSTILE}\n\nLast line", at=at(LAST))

    def work(tx: Transaction) -> None:
        tx.topics.put(Topic(some_id(1), HOSTILE, NOW))
        tx.landmarks.put(Landmark(some_id(2), LandmarkKind.EVENT, "<&> #x", LAST))
        feelings = Feelings(note=HOSTILE)
        tx.moods.put(CheckIn(some_id(3), at(LAST), ZONE, Valence(4), at(LAST), feelings=feelings))

    vault.write(work)
    choice = replace(EVERYTHING, name="#strike[x] *J*", excerpts=(ident,))
    shown = check(gathered(vault, choice), choice)
    wanted = " ".join(HOSTILE.split())
    assert shown.replace(" ", "").count(wanted.replace(" ", "")) == 3
    assert "Mood and measures: #strike[x] *J*" in shown
    assert "A <&> #x" in shown
    assert "First line" in shown
    assert "Last line" in shown


def test_scripts_without_letters_are_named_and_never_boxes(vault: Vault) -> None:
    add(vault, "seed")
    vault.write(lambda tx: tx.topics.put(
        Topic(some_id(1), "שלום and 한국어 and 😀 and مرحبا بك and नमस्ते", NOW)
    ))  # fmt: skip
    shown = check(gathered(vault, YEAR), YEAR)
    assert "[Hebrew, 4] and [Korean, 3] and [grinning face] and" in shown
    assert "Hebrew, Korean, emoji, Devanagari" in shown
    assert "\ufffd" not in shown


def test_arabic_is_printed_in_its_letters(vault: Vault) -> None:
    vault.write(lambda tx: tx.topics.put(Topic(some_id(1), "مرحبا بك", NOW)))
    made = pdf(gathered(vault, YEAR), YEAR)
    with pikepdf.open(io.BytesIO(made)) as document:
        fonts = {
            str(font.BaseFont) for page in document.pages
            for font in page.Resources.Font.values()
        }  # fmt: skip
    assert any("NotoNaskhArabic" in font for font in fonts)
    assert "[" not in text_of(made)
    assert is_rtl("مرحبا")
    assert is_rtl("123 שלום")
    assert not is_rtl("hello שלום")
    assert not is_rtl("")


def test_japanese_is_printed_in_its_letters(vault: Vault) -> None:
    vault.write(lambda tx: tx.topics.put(Topic(some_id(1), "朝が早く、よく眠れません。", NOW)))
    choice = replace(YEAR, language="ja")
    words = Words({"title": "気分と尺度", "day": "{year}年{month}月{day}日", "month.11": "11"})
    made = pdf(gathered(vault, choice), choice, words=words)
    shown = text_of(made)
    assert "[" not in shown
    assert "朝が早く、よく眠れません。" in shown
    assert "2026年11月22日" in shown.replace(" ", "")


def test_time_runs_from_the_right_where_the_words_do(full: Vault) -> None:
    figures = gathered(full, YEAR)
    left = pictures.mood(figures, YEAR, Say(Words(), Letters()))
    right = pictures.mood(figures, YEAR, Say(Words({"title": "المزاج"}), Letters()))
    assert left is not None
    assert right is not None
    mirrored = f"matrix(-1 0 0 1 {WIDTH:g} 0)"
    assert mirrored not in left.svg
    assert right.svg.count(mirrored) == left.svg.count("<path") + left.svg.count("<rect") + (
        left.svg.count("<circle")
    )
    places = [
        [float(x) for x in re.findall(r'<text x="([\d.]+)"', one.svg)] for one in (left, right)
    ]
    assert places[0]
    assert places[1] == pytest.approx([WIDTH - x for x in places[0]], abs=0.11)
    ends = [re.findall('text-anchor="(start|end)"', one.svg) for one in (left, right)]
    assert ends[0] == ["start" if one == "end" else "end" for one in ends[1]]


def test_numbers_have_the_sign_of_the_language() -> None:
    german = Say(Words({"decimal": ","}), Letters())
    assert [german.number(value) for value in (5.25, 5.5, 5.0, 10, None)] == [
        "5,25", "5,5", "5", "10", "–",
    ]  # fmt: skip
    assert german.hours(7.04) == "7,0"
    assert Say(Words(), Letters()).number(5.25) == "5.25"


def test_facts_of_one_line_stand_apart_as_in_the_language(full: Vault) -> None:
    shown = text_of(pdf(gathered(full, YEAR), YEAR, words=Words({"apart": " ¦ "})))
    assert "¦ change" in " ".join(shown.split())
    assert "; change" not in " ".join(shown.split())


def test_ends_of_lines_of_any_kind_are_spaces_in_a_line() -> None:
    letters = Letters()
    assert letters.line("a\u2028b\x85c\u2029d\r\ne") == "a b c d e"
    assert not letters.missing


def test_an_answer_with_words_of_its_own_is_said_in_them(full: Vault) -> None:
    """A 1 under "Several days" would be read as that."""
    shown = text_of(pdf(gathered(full, EVERYTHING), EVERYTHING))
    assert "1 Somewhat difficult" in " ".join(shown.split())


def test_a_word_that_no_line_holds_is_broken_and_not_cut(vault: Vault) -> None:
    vault.write(lambda tx: tx.topics.put(Topic(some_id(1), "x" * 200, NOW)))
    shown = check(gathered(vault, YEAR), YEAR).replace("\u200b", "").replace(" ", "")
    assert "x" * 200 in shown


def test_a_very_long_topic_leaves_page_one_to_the_figures(full: Vault) -> None:
    long = "\n".join(f"line {n} of what I want to say" for n in range(200))
    figures = replace(gathered(full, YEAR), topics=(long, "two", "three", "four"))
    made = pdf(figures, YEAR)
    first = " ".join(pypdf.PdfReader(io.BytesIO(made)).pages[0].extract_text().split())
    assert "Not a diagnosis, and not reviewed" in first
    assert "line 199 of what I want to say" in text_of(made)


def test_marks_that_steer_text_do_not_steer_the_page() -> None:
    letters = Letters()
    assert letters.line("a\u202eb\u2066c\x07d\ue000") == "abcd[signs, 1]"
    assert letters.lines("\n\n one \n\n two\n") == ["one", "", "two"]
    assert letters.lines(" \n ") == []
    assert letters.line("e\u0301") == "é"


@given(st.lists(st.text(st.characters(codec=None), max_size=80), min_size=1, max_size=40))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_at_all_becomes_pages(typed: list[str]) -> None:
    """No character anybody can type, and no half of one, stops the report."""
    letters = Letters()
    assert all(printable(char) for text in typed for char in letters.line(text))
    excerpts = tuple(Excerpt(NOW, ZONE, text, text) for text in typed)
    choice = ReportChoice(FIRST, LAST, parts=frozenset(Part), name=typed[0], language=typed[0])
    figures = Figures(FIRST, LAST, NOW, ZONE, topics=tuple(typed), excerpts=excerpts)
    assert pdf(figures, choice).startswith(b"%PDF-1.7")


def test_letters_are_those_of_the_fonts() -> None:
    assert all(map(has, "aZ0–“”ßñЖΩạệمر→"))
    assert not any(map(has, "日😀ש"))
    assert all(map(printable, "aق日本語のひらがなカタカナ、。「」〜髙①ー々"))
    assert not any(map(printable, "😀ש한"))
    with pytest.raises(KeyError):
        list(codes_of(b"\0\1\0\0\0\0" + bytes(32)))


def test_words_of_another_language_stand_on_the_pages(full: Vault) -> None:
    own = {key: f"§{words}" for key, words in ENGLISH.items() if "{" not in words}
    choice = replace(YEAR, language="de-DE")
    made = pdf(gathered(full, choice), choice, words=Words(own))
    shown = text_of(made)
    assert "§At a glance" in shown
    assert "At a glance" not in shown.replace("§At a glance", "")
    with pikepdf.open(io.BytesIO(made)) as document:
        assert document.Root.Lang == "de"


# --- passphrase -----------------------------------------------------------------------------------


def test_a_locked_pdf_says_nothing_without_its_passphrase(full: Vault) -> None:
    made = pdf(gathered(full, EVERYTHING), EVERYTHING)
    locked = protect(made, "acorn tulip wagon zebra")
    assert b"Mood" not in locked
    assert b"J. M." not in locked
    for wrong in ("", "acorn tulip wagon", "Acorn tulip wagon zebra"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(locked), password=wrong)
    with pikepdf.open(io.BytesIO(locked), password="acorn tulip wagon zebra") as document:
        assert (document.encryption.R, document.encryption.bits) == (6, 256)
        assert str(document.encryption.stream_method).endswith("aesv3")
        assert document.allow.accessibility
        assert document.Root.MarkInfo.Marked
    assert text_of(locked, "acorn tulip wagon zebra") == text_of(made)


def test_a_passphrase_in_any_letters_opens(full: Vault) -> None:
    made = pdf(gathered(full, YEAR), YEAR)
    words = "ключ от 日本 é"
    assert "Mood" in text_of(protect(made, words), words)
    with pytest.raises(ValueError, match="empty"):
        protect(made, "")


def test_the_words_to_say_are_many_and_apart() -> None:
    words = spoken_words()
    assert len(words) == len(set(words)) > 1100
    assert all(word.isascii() and word.islower() and 3 <= len(word) <= 9 for word in words)
    for word in words:
        for place in range(len(word)):
            shorter = word[:place] + word[place + 1 :]
            assert shorter not in words, word


def test_every_word_is_as_likely_as_any_other() -> None:
    """Numbers that would favour the first words are drawn again."""
    count = len(spoken_words())
    size = 2
    given = iter([b"\xff\xff", b"\0\0", (count - 1).to_bytes(size, "big"), b"\0\1", b"\0\2"])
    assert suggest_passphrase(lambda asked: next(given)) == " ".join(
        (spoken_words()[0], spoken_words()[-1], spoken_words()[1], spoken_words()[2])
    )


def test_excerpts_only_those_that_were_ticked(vault: Vault) -> None:
    ticked = add(vault, "These words may go.", at=at(LAST))
    add(vault, "These words stay here.", at=at(LAST))
    hidden = replace(YEAR, excerpts=(ticked,))
    shown = replace(YEAR, excerpts=(ticked,), parts=USUAL | {Part.EXCERPTS})
    assert "may go" not in text_of(pdf(gathered(vault, hidden), hidden))
    words = text_of(pdf(gathered(vault, shown), shown))
    assert "These words may go." in words
    assert "stay here" not in words
