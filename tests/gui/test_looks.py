"""What the style promises: contrast, sizes, names for screen readers, one primary button."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ezp2p.gui import resources
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.theme import Theme
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.labels import ElidedLabel
from tests.gui.fake_services import ENTRIES

READ_ON = {
    "text": (
        "window",
        "panel",
        "raised",
        "hover",
        "accent_soft",
        "done_soft",
        "busy_soft",
        "attention_soft",
        "failed_soft",
    ),
    "text_muted": ("window", "panel", "raised", "hover", "accent_soft", "attention_soft", "failed_soft"),
    "text_disabled": ("panel", "raised"),
    "accent_text": ("accent", "accent_hover"),
    "image_text": ("image_ground",),
    "done": ("panel", "raised", "accent_soft"),
    "busy": ("panel", "raised"),
    "attention": ("panel", "raised", "accent_soft", "attention_soft"),
    "failed": ("panel", "raised", "accent_soft", "failed_soft"),
}


def luminance(color: str) -> float:
    parts = (QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme_name", ["light", "dark"])
def test_every_text_has_the_contrast_that_reading_needs(theme_name: str) -> None:
    tokens = resources.tokens(theme_name)
    weak = [
        (ink, ground, round(contrast(tokens[ink], tokens[ground]), 2))
        for ink, grounds in READ_ON.items()
        for ground in grounds
        if contrast(tokens[ink], tokens[ground]) < 4.5
    ]
    assert weak == []


def test_both_themes_have_the_same_tokens() -> None:
    assert resources.tokens("light").keys() == resources.tokens("dark").keys()


def test_targets_are_high_enough_for_a_gloved_finger(qtbot: QtBot, window: MainWindow) -> None:
    kinds = (QPushButton, QToolButton, QLineEdit, QComboBox)
    low = [
        (type(widget).__name__, widget.accessibleName(), widget.height())
        for kind in kinds
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.height() < 32 and not isinstance(widget.parent(), (QComboBox, QLineEdit))
    ]
    assert low == []
    assert window.send.send_button.height() >= 40


def test_every_control_has_a_name_for_a_screen_reader(window: MainWindow) -> None:
    nameless = [
        type(widget).__name__
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in window.findChildren(kind)
        if widget.isVisible()
        and not isinstance(widget.parent(), (QComboBox, QLineEdit))
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


def test_no_label_guesses_at_markup(window: MainWindow) -> None:
    guessing = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert guessing == []


def test_the_window_has_one_primary_button(window: MainWindow) -> None:
    primary = [one.text() for one in window.findChildren(QPushButton) if one.property("kind") == "primary"]
    assert primary == ["Send to PACS"]


def test_the_window_is_never_larger_than_the_screen(window: MainWindow) -> None:
    window._take_size(9000, 7000)
    room = window.screen().availableSize()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


@pytest.mark.parametrize("width", [800, 1000, 1280])
def test_long_values_are_cut_and_the_name_birth_date_and_id_are_cut_last(window: MainWindow, width: int) -> None:
    window.resize(width, 700)
    long = replace(ENTRIES[0], patient_id="X" * 64, accession_number="A" * 16, patient_name="W" * 60 + "^Ann")
    window.choice.use_entry(long)
    QApplication.processEvents()
    shown = [label for label in window.banner.findChildren(QLabel) if label.isVisible()]
    edges = [label.mapTo(window, label.rect().topRight()).x() for label in shown]
    assert max(edges) < width
    assert "X" * 64 in window.banner.facts["id"].toolTip()
    assert all(window.banner.facts[key].isVisible() for key in ("birth", "id"))
    window.choice.use_entry(ENTRIES[0])
    QApplication.processEvents()
    for label in (window.banner.name, window.banner.facts["birth"], window.banner.facts["id"]):
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    assert window.banner.facts["accession"].isVisible() or width == 800
    window.choice.use_entry(
        replace(ENTRIES[0], patient_name="W" * 60 + "^Ann", requested_procedure_description="V" * 60)
    )
    QApplication.processEvents()
    assert all(window.banner.facts[key].toolTip() == "" for key in ("birth", "id"))


def test_the_tool_tip_of_a_cut_text_is_never_that_of_an_earlier_text(qtbot: QtBot) -> None:
    label = ElidedLabel("Somebody with a long name")
    qtbot.addWidget(label)
    label.setFixedWidth(40)
    label.show()
    assert "Somebody" in label.toolTip()
    label.setText("Another one with a long name")
    assert "Another" in label.toolTip()
    label.setText("X")
    assert label.toolTip() == ""


def test_icons_grow_with_the_text_beside_them(theme: Theme) -> None:
    before = theme.scale
    theme.scale = 2.0
    try:
        button = push_button(theme, "Send", icon="send", on_click=lambda: None)
        square = icon_button(theme, "Close", icon="close", on_click=lambda: None)
        sizes = [(one.iconSize().width(), one.iconSize().height()) for one in (button, square)]
        shown = theme.pixmap("check", "done", 18).deviceIndependentSize()
    finally:
        theme.scale = before
    assert (sizes, shown.toSize()) == ([(44, 36), (36, 36)], QSize(36, 36))
