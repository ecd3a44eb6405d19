"""The looks: one style sheet made from the tokens of the light or the dark theme, and icons in their colors."""

import logging
import weakref
from string import Template
from typing import Final, Protocol

import qtawesome
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ezp2p.gui import resources

logger = logging.getLogger(__name__)

BASE_PX: Final = 13
SIZES_PX: Final = {"small": 12, "base": BASE_PX, "heading": 15, "banner": 20, "number": 28}
"""The five sizes of type, for a system whose own text has 13 pixels; they grow with the system's text."""
_HIGH_PX: Final = (24, 28, 30, 32, 36)
"""The heights of the style sheet; they grow by as many pixels as the text."""
_ICON_PX: Final = 18
"""The side of an icon on a button; it grows with the text."""
_BEFORE_WORD_PX: Final = 8
_WIDER: Final = 0.6
"""How much of the text's growth columns and lists follow: the words in them can go on in the next line."""

_PALETTE: Final = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.PlaceholderText: "text_disabled",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
}


class TakesIcon(Protocol):
    """A button, or whatever else has an icon."""

    def setIcon(self, icon: QIcon, /) -> None:
        """Show `icon`."""


class Theme(QObject):
    """Follows the system's light or dark scheme, and gives colors and icons to whoever paints.

    Parameters
    ----------
    application
        Gets the style sheet and the palette.
    scheme
        Light or dark whatever the system says; None follows the system.
    """

    changed = Signal()

    def __init__(self, application: QApplication, *, scheme: Qt.ColorScheme | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._forced = scheme
        self._icons: dict[int, tuple[weakref.ref[TakesIcon], str, str]] = {}
        self._template = Template(resources.style_template())
        self._tables = {name: resources.tokens(name) for name in ("light", "dark")}
        self.name = "light"
        self.scale = max(1.0, QFontInfo(application.font()).pixelSize() / BASE_PX)
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.apply()

    def apply(self) -> None:
        """Dress the whole application anew."""
        scheme = self._forced or self._application.styleHints().colorScheme()
        self.name = "dark" if scheme == Qt.ColorScheme.Dark else "light"
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.color(token))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, self.color("text_disabled"))
        self._application.setPalette(palette)
        sizes = {f"size_{name}": str(self.pixels(px)) for name, px in SIZES_PX.items()}
        sizes |= {f"high_{px}": str(self.high(px)) for px in _HIGH_PX}
        icons = resources.icons_folder().as_posix()
        self._application.setStyleSheet(
            self._template.substitute(self._tables[self.name], theme=self.name, icons=icons, **sizes)
        )
        self._renew_icons()
        self.changed.emit()

    def color(self, token: str) -> QColor:
        """The color named `token` in the present theme."""
        return QColor(self._tables[self.name][token])

    def pixels(self, size_px: int) -> int:
        """`size_px` of type, grown with the system's own text."""
        return round(size_px * self.scale)

    def high(self, height_px: int) -> int:
        """The height of a line of `height_px`: the room around the text stays the same where the text grows."""
        return height_px + self.pixels(BASE_PX) - BASE_PX

    def wide(self, width_px: int) -> int:
        """The width of a column of `width_px` in a system with that size of text."""
        return round(width_px * (1 + (self.scale - 1) * _WIDER))

    def font(self, size: str, *, is_bold: bool = False) -> QFont:
        """The system's font in one of the five sizes, with figures of equal width."""
        font = QFont(self._application.font())
        font.setPixelSize(self.pixels(SIZES_PX[size]))
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon(self, name: str, ink: str = "text") -> QIcon:
        """The icon `name` of the Material Design set in the present color of the token `ink`."""
        icon: QIcon = qtawesome.icon(f"mdi6.{name}", color=self.color(ink), color_disabled=self.color("text_disabled"))
        return icon

    def pixmap(self, name: str, ink: str, size_px: int) -> QPixmap:
        """The icon `name` as a picture of `size_px` beside text, grown with it and sharp on every screen."""
        return self.icon(name, ink).pixmap(self.pixels(size_px), self.pixels(size_px))

    def icon_size(self, *, has_word: bool = False) -> QSize:
        """The one size of icons on buttons, grown with the text; with room before a word that stands beside it."""
        side = self.pixels(_ICON_PX)
        return QSize(side + (_BEFORE_WORD_PX if has_word else 0), side)

    def set_icon(self, target: TakesIcon, name: str, ink: str = "text") -> None:
        """Give `target` an icon that changes with the theme; the latest call for a target holds."""
        self._icons[id(target)] = (weakref.ref(target), name, ink)
        target.setIcon(self.icon(name, ink))

    def _renew_icons(self) -> None:
        for key, (reference, name, ink) in list(self._icons.items()):
            target = reference()
            try:
                if target is not None:
                    target.setIcon(self.icon(name, ink))
                    continue
            except RuntimeError:  # Qt has deleted what Python still holds
                logger.debug("An icon outlived its widget.")
            del self._icons[key]

    def _follow_system(self) -> None:
        if self._forced is None:
            self.apply()


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Set properties that the style sheet selects by, and dress `widget` anew."""
    changed = False
    for name, value in properties.items():
        wanted = ("true" if value else "false") if isinstance(value, bool) else value
        if widget.property(name) != wanted:
            widget.setProperty(name, wanted)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)
