"""What may be higher than its place: it scrolls up and down, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def scrolling(inside: QWidget, name: str = "") -> QScrollArea:
    """`inside` in its place.

    With a `name`, which a screen reader says, the place takes the focus, and the keys scroll it. Without one, only what
    is in it does, and it scrolls to where the focus goes.
    """
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if name:
        area.setAccessibleName(name)
    else:
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def bring_into_sight(part: QWidget) -> None:
    """Scroll what `part` is in, if it scrolls, until `part` is seen."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(part)
