"""A note that points at a control: it stands beside it, never on it, and never takes the keyboard by itself."""

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygon,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.sides import margins

_WIDE: Final = 288
_ARROW: Final = 10
_GAP: Final = 6
"""Between the tip of the arrow and what it points at; the ring is in it."""
_EDGE: Final = 8
_RING: Final = 4


class Side(Enum):
    """Where a note would rather stand."""

    BESIDE = auto()
    """Towards the middle of the window."""
    BELOW = auto()


class TourNote(QWidget):
    """One sentence, how far it is, at most one button, and a cross.

    Parameters
    ----------
    theme
        The colors and the icons.
    window
        On what it floats.
    under
        What it never covers: it stays below this.
    on_leave
        Called when the person has enough of it.
    """

    def __init__(self, theme: Theme, window: QWidget, *, under: QWidget, on_leave: Callable[[], object]) -> None:
        super().__init__(window)
        self._theme = theme
        self._on_leave = on_leave
        self._act: Callable[[], object] = on_leave
        self._window = window
        self._under = under
        self._tip: tuple[QPoint, Side] | None = None
        self._ring = _Ring(theme, window)
        self.sentence = text_label(wraps=True)
        self.count = text_label(kind="small")
        self.action = push_button(theme, "", on_click=self._run)
        self.close_button = icon_button(
            theme, tr("Leave the tour (Esc)"), icon="close", kind="quiet", on_click=on_leave
        )
        for button in (self.action, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.installEventFilter(self)
        self._lay_out()
        theme.changed.connect(self.update)
        self.hide()

    def _lay_out(self) -> None:
        self._card = card = QFrame()
        card.setProperty("surface", "tour")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.count, 1)
        top.addWidget(self.close_button)
        self._inside = inside = QVBoxLayout(card)
        inside.setContentsMargins(margins(12, 4, 4, 12))
        inside.setSpacing(4)
        inside.addLayout(top)
        inside.addWidget(self.sentence)
        inside.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeading)
        self._around = layout = QVBoxLayout(self)
        layout.setContentsMargins(_ARROW, _ARROW, _ARROW, _ARROW)
        layout.addWidget(card)
        self.setFixedWidth(self._theme.wide(_WIDE) + 2 * _ARROW)

    def say(
        self, sentence: str, count: str, *, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say `sentence`, to a screen reader, too; with a button where there is an `action`."""
        self.sentence.setText(sentence)
        self.count.setText(count)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._act = on_action or self._on_leave
        self.setAccessibleName(f"{count}: {sentence}")
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{count}: {sentence}"))

    def point_at(self, target: QWidget | None, side: Side, *, column: QWidget | None = None) -> None:
        """Stand by `target`; without one, where it covers least: low in the middle of the window.

        Beside means beside all of `column` where there is one, so that nothing else of it is covered either.
        """
        window = self._window
        self._inside.activate()
        self._around.activate()
        self.resize(self.width(), self._around.totalMinimumSize().height())
        if target is None:
            self._tip = None
            at = window.rect().center() - QPoint(self.width() // 2, 0)
            self._stand(QPoint(at.x(), window.height() - self.height() - _EDGE), QRect())
            return
        shown = self._area(target)
        room = window.rect()
        room.setTop(self._area(self._under).bottom())
        place, turned = _place(self.size(), shown, room, side, free=self._area(column or target))
        self._tip = (shown.center() - place, turned)
        self._stand(place, shown)

    def _area(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size()) & self._window.rect()

    def _stand(self, place: QPoint, shown: QRect) -> None:
        self._ring.surround(shown)
        self.move(place)
        self.raise_()
        self.update()

    def hide(self) -> None:
        """Go, with the ring."""
        super().hide()
        self._ring.hide()

    def _run(self) -> None:
        self._act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        """Esc in the note means the note, whatever it means in the window."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_escape and event.type() == QEvent.Type.KeyPress:
            self._on_leave()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the arrow from the card to what is pointed at."""
        if self._tip is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawPolygon(_arrow(self._card.geometry(), *self._tip))


def _place(note: QSize, target: QRect, room: QRect, side: Side, *, free: QRect) -> tuple[QPoint, Side]:
    """Where a note stands so that it is in the window and not on its target: the first place that has room."""
    middle = target.center() - QPoint(note.width() // 2, note.height() // 2)
    right, left = QPoint(free.right() + _GAP, middle.y()), QPoint(free.left() - _GAP - note.width(), middle.y())
    below, above = QPoint(middle.x(), target.bottom() + _GAP), QPoint(middle.x(), target.top() - _GAP - note.height())
    is_before = target.center().x() < room.center().x()
    beside = [(right, Side.BESIDE), (left, Side.BESIDE)] if is_before else [(left, Side.BESIDE), (right, Side.BESIDE)]
    level = [(below, Side.BELOW), (above, Side.BELOW)]
    inner = room.adjusted(_EDGE, 0, -_EDGE, -_EDGE)
    wanted = [*beside, *level] if side is Side.BESIDE else [*level, *beside]
    for place, turned in wanted:
        moved = _within(QRect(place, note), inner)
        if not moved.intersects(target):
            return moved.topLeft(), turned
    return _within(QRect(below, note), inner).topLeft(), Side.BELOW


def _within(area: QRect, room: QRect) -> QRect:
    x = max(room.left(), min(area.x(), room.right() - area.width() + 1))
    y = max(room.top(), min(area.y(), room.bottom() - area.height() + 1))
    return QRect(QPoint(x, y), area.size())


def _arrow(card: QRect, tip: QPoint, side: Side) -> QPolygon:
    """A triangle on the edge of the card that is nearest to the target."""
    half = _ARROW
    if side is Side.BELOW:
        x = max(card.left() + 2 * half, min(tip.x(), card.right() - 2 * half))
        is_up = tip.y() < card.center().y()
        base, end = (card.top() + 1, card.top() - _ARROW) if is_up else (card.bottom(), card.bottom() + _ARROW)
        return QPolygon([QPoint(x - half, base), QPoint(x + half, base), QPoint(x, end)])
    y = max(card.top() + 2 * half, min(tip.y(), card.bottom() - 2 * half))
    is_left = tip.x() < card.center().x()
    base, end = (card.left() + 1, card.left() - _ARROW) if is_left else (card.right(), card.right() + _ARROW)
    return QPolygon([QPoint(base, y - half), QPoint(base, y + half), QPoint(end, y)])


class _Ring(QWidget):
    """A line around a control, through which the mouse goes."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)
        self.hide()

    def surround(self, shown: QRect) -> None:
        """Stand around `shown`, or nowhere."""
        self.setVisible(not shown.isEmpty())
        self.setGeometry(shown.adjusted(-_RING, -_RING, _RING, _RING))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        """Draw the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
