"""The look: fonts that really load, icons that recolour, scale, system wishes."""

import sys
from importlib.resources import files

import pytest
from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QIcon, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.theme.test_tokens import ratio
from ui.theme.icons import TRAY_LIGHT, TRAY_SHADE, IconPainter, drawn_stroke
from ui.theme.look import Look, LookChoice
from ui.theme.system import SystemWatch, SystemWishes, read_system
from ui.theme.tokens import THEMES, ThemeName
from ui.theme.type import TYPE, FontRole


def solid(image: QImage) -> set[str]:
    """The colours of the wholly opaque pixels."""
    found = set()
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            if pixel.alpha() == 255:
                found.add(pixel.name())
    return found


@pytest.mark.parametrize("role", TYPE)
def test_every_role_gets_its_bundled_face(look: Look, role: FontRole) -> None:
    """No fallback: the family, weight and slant are those of the type table."""
    info = QFontInfo(look.font(role))
    assert info.family() == ("Literata" if role.startswith("words.") else "Source Sans 3")
    assert info.pixelSize() == TYPE[role].size
    assert info.weight() == TYPE[role].weight
    assert info.italic() == TYPE[role].italic


def test_easier_letters_replace_both_faces(look: Look) -> None:
    """The setting changes the person's words and the program's."""
    look.set_choice(LookChoice(theme="paper", easier_letters=True))
    for role in ("words.read", "ui.base", "ui.strong", "words.prompt"):
        assert QFontInfo(look.font(role)).family() == "Atkinson Hyperlegible Next"


def test_figures_are_tabular(look: Look) -> None:
    """Times stand under one another."""
    metrics = QFontMetricsF(look.font("ui.small"))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_lengths_and_type_follow_the_scale(look: Look) -> None:
    """200 % doubles pixels and lines and halves the em of a window."""
    assert look.em(1280) == 80
    look.set_choice(LookChoice(theme="paper", text_scale=2.0))
    assert look.px(36) == 72
    assert look.font("ui.base").pixelSize() == 32
    assert look.line_height("ui.base") == 44
    assert look.em(1280) == 40


def test_reader_size_changes_only_the_page(look: Look) -> None:
    """The person's own size, with its line in proportion."""
    look.set_choice(LookChoice(theme="paper", words_size=27))
    assert look.font("words.read").pixelSize() == 27
    assert look.line_height("words.read") == round(29 * 1.5)
    assert look.font("words.feed").pixelSize() == 17


def test_column_takes_sixty_eight_characters(look: Look) -> None:
    """620 px at 18 px, and the sentence that fits says so too."""
    assert look.column_width() == pytest.approx(620, abs=4)


def test_icons_recolour_with_the_theme(look: Look) -> None:
    """The same QIcon is drawn in the second ink of whatever theme is on."""
    icon = look.icon("sun")
    before = icon.pixmap(QSize(40, 40)).toImage()
    assert look.color("ink2").name() in solid(before)
    look.set_choice(LookChoice(theme="lamplight"))
    after = icon.pixmap(QSize(40, 40)).toImage()
    assert solid(after) == {look.color("ink2").name()}


def test_disabled_icons_are_fainter(look: Look) -> None:
    """Disabled uses the third ink."""
    image = look.icon("x").pixmap(QSize(40, 40), QIcon.Mode.Disabled).toImage()
    assert solid(image) == {look.color("ink3").name()}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_icons_are_drawn_at_device_pixels(look: Look, ratio: float) -> None:
    """On a sharp screen the icon has all its pixels: it is not a small one stretched."""
    side = round(40 * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    look.icon("sun", 40).paint(painter, QRect(0, 0, 40, 40))
    painter.end()
    image.setDevicePixelRatio(1.0)
    assert look.color("ink2").name() in solid(image)
    stroke = drawn_stroke(40, contrast=False)
    expected = IconPainter().pixmap("sun", 40, ratio, look.color("ink2"), stroke, filled=False)
    expected.setDevicePixelRatio(1.0)
    flat = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    flat.fill(QColor("white"))
    painter = QPainter(flat)
    painter.drawPixmap(0, 0, expected)
    painter.end()
    assert image == flat


def test_arrows_mirror_and_clocks_do_not(look: Look) -> None:
    """Only what points along the line of reading turns round."""

    def draw(name: str, direction: Qt.LayoutDirection) -> QImage:
        image = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor("white"))
        painter = QPainter(image)
        look.paint_icon(painter, QRect(0, 0, 20, 20), name, direction=direction)
        painter.end()
        return image

    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert draw("arrow-left", left) != draw("arrow-left", right)
    assert draw("clock", left) == draw("clock", right)
    turned = draw("arrow-left", left).flipped(Qt.Orientation.Horizontal)
    assert turned == draw("arrow-left", right)


def test_unknown_icon_is_refused(look: Look) -> None:
    """A typing error is found at once."""
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    with pytest.raises(FileNotFoundError):
        look.paint_icon(painter, QRect(0, 0, 20, 20), "no-such-icon")
    painter.end()


def test_every_icon_renders(look: Look) -> None:
    """Each file of the set draws something in the asked colour."""
    for file in files("assets").joinpath("icons").iterdir():
        if file.name.endswith(".svg") and file.name != "mark.svg":
            image = look.icon(file.name.removesuffix(".svg"), 24).pixmap(QSize(48, 48)).toImage()
            assert solid(image) == {look.color("ink2").name()}, file.name


@pytest.mark.parametrize(
    ("wishes", "theme"),
    [
        (SystemWishes(), "paper"),
        (SystemWishes(dark=True), "lamplight"),
        (SystemWishes(contrast=True), "contrast_light"),
        (SystemWishes(dark=True, contrast=True), "contrast_dark"),
    ],
)
def test_the_system_decides_when_it_is_asked_to(
    qapp: QApplication, wishes: SystemWishes, theme: ThemeName
) -> None:
    """Each of the four wishes leads to its theme; a choice of the person beats it."""
    look = Look(LookChoice(), wishes)
    assert look.theme == theme
    look.set_choice(LookChoice(theme="paper"))
    assert look.theme == "paper"


def test_reduced_motion_comes_from_either_side(qapp: QApplication) -> None:
    """The person's own word counts more than the desktop's."""
    assert Look(LookChoice(), SystemWishes(reduced_motion=True)).duration(240) == 0
    assert Look(LookChoice(reduced_motion=True)).duration(240) == 0
    own = LookChoice(reduced_motion=False)
    assert Look(own, SystemWishes(reduced_motion=True)).duration(240) == 240


def test_system_wishes_are_neutral_offscreen(qapp: QApplication) -> None:
    """Without a desktop nothing is assumed."""
    assert read_system(qapp, {}) == SystemWishes()


def test_change_dresses_the_program_and_rebuilds_nothing(qtbot: QtBot, look: Look) -> None:
    """One signal, a new palette, and the widget that was there is still there."""
    label = QLabel("words")
    qtbot.addWidget(label)
    label.show()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for theme in THEMES[1:]:
        with qtbot.waitSignal(look.changed, timeout=1000):
            look.set_choice(LookChoice(theme=theme))
        assert app.palette().window().color() == look.color("desk")
        assert label.palette().windowText().color() == look.color("ink")
    assert label.text() == "words"


def test_the_same_choice_twice_changes_nothing(qtbot: QtBot, look: Look) -> None:
    """No signal without a change."""
    with qtbot.assertNotEmitted(look.changed):
        look.set_choice(look.choice)


def test_glow_is_opaque_lit_from_above_and_without_rings(look: Look) -> None:
    """Top brighter than foot; neighbours differ by noise, not by whole bands."""
    assert look.page_ground(QSize(200, 100), 1.0) is None
    look.set_choice(LookChoice(theme="lamplight"))
    lit = look.page_ground(QSize(600, 400), 2.0)
    assert lit is not None
    assert lit is look.page_ground(QSize(600, 400), 2.0)
    image = lit.toImage()
    assert (image.width(), image.height()) == (1200, 800)
    assert not image.hasAlphaChannel()
    top, foot = image.pixelColor(600, 5), image.pixelColor(600, 795)
    assert top.lightness() > foot.lightness() + 6
    row = {image.pixelColor(x, 400).red() for x in range(560, 640)}
    assert 2 <= len(row) <= 4


def test_no_reference_to_none_is_lost(qapp: QApplication) -> None:
    """Void calls must not eat references to None, or the program dies after some thousand."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(100_000):
        label.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < 100


def test_licences_stand_beside_what_they_cover() -> None:
    """Each font family and the icons have their licence text."""
    fonts = {file.name for file in files("assets").joinpath("fonts").iterdir()}
    for name in fonts:
        if name.endswith(".ttf"):
            assert f"{name.split('-')[0]}-OFL.txt" in fonts
    for name in ("LUCIDE-ISC.txt", "FEATHER-MIT.txt"):
        text = files("assets").joinpath("icons", name).read_text(encoding="utf-8")
        assert "Permission" in text


def test_fonts_weigh_what_the_table_says(look: Look) -> None:
    """Bold words are another face, not smeared regular ones."""
    regular, strong = look.font("ui.base"), look.font("ui.strong")
    assert strong.weight() == QFont.Weight.DemiBold
    words = "Walked to the allotment"
    assert QFontMetricsF(strong).horizontalAdvance(words) > QFontMetricsF(
        regular
    ).horizontalAdvance(words)


def test_a_change_of_the_desktop_reaches_the_look(
    qapp: QApplication, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The watch tells once, and only when something is different."""
    look.set_choice(LookChoice())
    watch = SystemWatch(qapp, {})
    watch.changed.connect(look.set_system)
    watch.ask()
    assert look.system == SystemWishes()
    monkeypatch.setattr("ui.theme.system.read_system", lambda *_: SystemWishes(dark=True))
    watch.ask()
    assert look.dark
    assert watch.wishes.dark
    watch.deleteLater()


def test_the_mark_in_the_tray_shows_on_light_and_dark_panels(look: Look) -> None:
    """A panel has its own colour, whatever the theme is."""
    for theme in THEMES:
        look.set_choice(LookChoice(theme=theme))
        found = solid(look.mark_icon().pixmap(QSize(64, 64)).toImage())
        assert {TRAY_SHADE.lower(), TRAY_LIGHT.lower()} <= found
    for color in (TRAY_SHADE, TRAY_LIGHT):
        for panel in ("#FFFFFF", "#F2F2F2", "#2B2B2B", "#1D1D1D", "#000000"):
            assert ratio(color, panel) >= 3, (color, panel)


def test_chosen_rows_are_green_and_chosen_words_amber(qtbot: QtBot, look: Look) -> None:
    """Lists and tables take `selected`, text takes `sel`."""
    rows, words = QListWidget(), QLineEdit()
    for widget in (rows, words):
        qtbot.addWidget(widget)
        widget.show()
    for theme in THEMES:
        look.set_choice(LookChoice(theme=theme))
        assert rows.palette().highlight().color() == look.color("selected")
        assert words.palette().highlight().color() == look.color("sel")


def test_native_fields_wear_the_same_shape(qtbot: QtBot, look: Look) -> None:
    """Number fields have our height, and their arrows work."""
    field = QSpinBox()
    qtbot.addWidget(field)
    field.show()
    assert field.sizeHint().height() == look.px(36)
    option = QStyleOptionSpinBox()
    field.initStyleOption(option)
    up = field.style().subControlRect(
        QStyle.ComplexControl.CC_SpinBox, option, QStyle.SubControl.SC_SpinBoxUp, field
    )
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=up.center())
    assert field.value() == 1
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert field.lineEdit().geometry().right() >= field.width() - look.px(10)


def test_no_qt_warning_when_every_native_part_is_drawn(qtbot: QtBot, look: Look) -> None:
    """A table, a menu, a tooltip font and a frame, in each theme."""
    table = QTableWidget(2, 2)
    menu = QMenu(table)
    menu.addAction(look.icon("trash-2"), "Move to trash")
    qtbot.addWidget(table)
    table.show()
    for theme in THEMES:
        look.set_choice(LookChoice(theme=theme))
        header = table.horizontalHeader().grab().toImage()
        assert header.pixelColor(2, header.height() - 1) == look.color("line")
        menu.resize(menu.sizeHint())
        image = menu.grab().toImage()
        assert image.pixelColor(image.width() // 2, 3) == look.color("raised")


@pytest.mark.parametrize(("language", "slanted"), [("en", True), ("ar", False), ("ja", False)])
def test_only_scripts_that_have_italics_are_slanted(
    qapp: QApplication, language: str, *, slanted: bool
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        look = Look(LookChoice())
        look.install(qapp)
        assert look.font("words.prompt").italic() is slanted
    finally:
        QLocale.setDefault(before)
