"""Buttons in the few kinds that the window has."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from ezp2p.gui.theme import Theme


def push_button(
    theme: Theme, text: str, *, icon: str = "", kind: str = "", tip: str = "", on_click: Callable[[], object]
) -> QPushButton:
    """A button with a word; the primary one of a screen has `kind="primary"`."""
    button = QPushButton(text)
    if kind:
        button.setProperty("kind", kind)
    if icon:
        theme.set_icon(button, icon, "accent_text" if kind == "primary" else "text")
        button.setIconSize(theme.icon_size(has_word=True))
    if tip:
        button.setToolTip(tip)
    button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: on_click())  # noqa: PLW0108 -- `clicked` gives a bool
    return button


def icon_button(
    theme: Theme, name: str, *, icon: str, on_click: Callable[[], object], kind: str = "square"
) -> QToolButton:
    """A square button without a word; `name` is its tool tip and what a screen reader says."""
    button = QToolButton()
    button.setProperty("kind", kind)
    theme.set_icon(button, icon)
    button.setIconSize(theme.icon_size())
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.clicked.connect(lambda: on_click())  # noqa: PLW0108 -- `clicked` gives a bool
    return button
