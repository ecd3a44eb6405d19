"""What the style promises: contrast, sizes, names for screen readers, one primary button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ezp2p.gui import resources
from ezp2p.gui.main_window import MainWindow

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
    "text_muted": ("window", "panel", "raised", "hover", "accent_soft"),
    "text_disabled": ("panel", "raised"),
    "accent_text": ("accent", "accent_hover"),
    "image_text": ("image_ground",),
    "done": ("panel", "raised", "accent_soft"),
    "busy": ("panel", "raised"),
    "attention": ("panel", "raised", "accent_soft", "attention_soft"),
    "failed": ("panel", "raised"),
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
