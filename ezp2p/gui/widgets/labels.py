"""Labels: text from outside is always plain, and what does not fit is cut with an ellipsis and told in full."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QWidget


def text_label(text: str = "", kind: str = "", *, wraps: bool = False) -> QLabel:
    """A label that never interprets its text as markup; `kind` is a type of the style sheet."""
    label = _WrappingLabel() if wraps else QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # Qt goes by the text: a name is written Latin
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    if kind:
        label.setProperty("type", kind)
    return label


class _WrappingLabel(QLabel):
    """Never cut: as high as its text at its width, where layouts ask only for the height of one line."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width needs."""
        super().resizeEvent(event)
        self._grow()

    def setText(self, text: str) -> None:
        """Take the height that the new text needs."""
        super().setText(text)
        self._grow()

    def _grow(self) -> None:
        # not heightForWidth: that one never says less than the present minimum
        room = QRect(0, 0, self.contentsRect().width(), 10_000)
        text = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        height = text.height() + self.contentsMargins().top() + self.contentsMargins().bottom()
        if height != self.minimumHeight():
            self.setMinimumHeight(height if self.text() else 0)


def hairline() -> QFrame:
    """The one line between things."""
    line = QFrame()
    line.setProperty("surface", "line")
    line.setFixedHeight(1)
    return line


class ElidedLabel(QLabel):
    """One line of plain text that ends in an ellipsis where room is short; its tool tip then has all of it."""

    def __init__(self, text: str = "", kind: str = "", *, least: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._note = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if kind:
            self.setProperty("type", kind)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """The least number of characters, or the whole text where it is shorter."""
        hint, metrics = super().minimumSizeHint(), self.fontMetrics()
        return QSize(min(hint.width(), metrics.averageCharWidth() * self._least), max(hint.height(), metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setPen(self.palette().color(self.foregroundRole()))
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)

    def setText(self, text: str) -> None:
        """Show another text; a tool tip of the one before does not stay."""
        super().setText(text)
        self._tell_cut()

    def set_note(self, note: str) -> None:
        """Tell something else in the tool tip, too, until another note is given."""
        self._note = note
        self._tell_cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell in a tool tip what is cut."""
        super().resizeEvent(event)
        self._tell_cut()

    def _tell_cut(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        set_tool_tip(self, "\n".join(filter(None, (self.text() if is_cut else "", self._note))))


def plain_tool_tip(text: str) -> str:
    """`text` for a tool tip.

    Tool tips guess whether text is markup; escaped in a paragraph it never is.
    """
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{escaped}</p>"


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Give `widget` a tool tip of plain text."""
    widget.setToolTip(plain_tool_tip(text) if text else "")
