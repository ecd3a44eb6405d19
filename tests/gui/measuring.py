"""What an eye, a hand on the keyboard and a screen reader find in a widget and in all that it shows."""

import re
from collections.abc import Callable, Iterator
from typing import Final, cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from ezp2p.gui.widgets.labels import ElidedLabel, plain_tool_tip

TARGET_PX: Final = 32
_MOST_STEPS: Final = 400
_ROUNDING_PX: Final = 1
_CONTROLS: Final = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractSlider,
    QAbstractItemView,
    QTabBar,
    QPlainTextEdit,
    QTextEdit,
)
_PARTS_OF: Final = (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QHeaderView, QMenuBar)
_ICON_NAME: Final = re.compile(r"(mdi\d?\.)?[a-z0-9]+(-[a-z0-9]+)+")


def told(widget: QWidget) -> str:
    """Which one it is, for whoever reads a failure."""
    words = widget.accessibleName() or (widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else "")
    return f"{type(widget).__name__} {words or type(widget.parentWidget()).__name__!r}"


def shown_in(root: QWidget) -> list[QWidget]:
    """All that is visible, but for what Qt makes inside of others."""
    return [one for one in root.findChildren(QWidget) if one.isVisible() and one.window() is root and not _is_part(one)]


def _is_part(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, _PARTS_OF):
            return True
        above = above.parentWidget()
    return isinstance(widget, (QHeaderView, QScrollBar, QMenuBar))


def controls_in(root: QWidget) -> list[QWidget]:
    """What a hand can use: all that is visible and enabled and is a control, or takes the keyboard."""
    return [
        one
        for one in shown_in(root)
        if one.isEnabled()
        and (isinstance(one, _CONTROLS) or (one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None))
    ]


def nameless_in(root: QWidget) -> list[str]:
    """The controls of which a screen reader has nothing to say, or only the name of an icon."""
    return [told(one) for one in controls_in(root) if not _is_name(_name_of(one))]


def _name_of(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.accessibleName()  # on Linux Qt gives the choice for the name, and the label as its relation
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def _is_name(name: str) -> bool:
    return any(letter.isalnum() for letter in name) and not _ICON_NAME.fullmatch(name)


def low_in(root: QWidget) -> list[str]:
    """The controls that are too small for a gloved finger."""
    return [
        f"{told(one)}: {one.width()} x {one.height()}"
        for one in controls_in(root)
        if min(one.width(), one.height()) < TARGET_PX
    ]


# --- the keyboard -----------------------------------------------------------------------------------------------


def unreached_in(root: QWidget, but_for: Callable[[QWidget], bool] = lambda _: False) -> list[str]:
    """The controls to which neither Tab nor, within a group, the arrows lead."""
    reached = _walk(root)
    return [
        told(one)
        for one in controls_in(root)
        if one not in reached and not _is_beside(one, reached) and not but_for(one)
    ]


def _walk(root: QWidget) -> set[QWidget]:
    """What has the keyboard one after the other when Tab is pressed until it comes round."""
    root.activateWindow()
    assert QTest.qWaitForWindowActive(root)
    reached: set[QWidget] = set()
    for _ in range(_MOST_STEPS):
        at = QApplication.focusWidget()
        if at is None or at.window() is not root:
            root.activateWindow()
            QApplication.processEvents()
            root.setFocus()
            at = root
        elif at in reached:
            break
        reached.add(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    # what has the keyboard for another has it
    return {*reached, *(one for one in root.findChildren(QWidget) if _proxy_of(one) in reached)}


def _proxy_of(widget: QWidget) -> QWidget | None:
    proxy = widget.focusProxy()
    while proxy is not None and proxy.focusProxy() is not None:
        proxy = proxy.focusProxy()
    return proxy


def _is_beside(widget: QWidget, reached: set[QWidget]) -> bool:
    """The arrows go from one of an exclusive group to the next."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = cast("QButtonGroup | None", widget.group())
    if group is not None and group.exclusive():
        return any(one in reached for one in group.buttons())
    above = widget.parentWidget()
    beside = above.findChildren(type(widget)) if above is not None and widget.autoExclusive() else []
    return any(one in reached for one in beside)


# --- the text -----------------------------------------------------------------------------------------------------


def clipped_in(root: QWidget) -> list[str]:
    """The texts of which a part cannot be read, and where it cannot: what is too narrow, too low, or hidden."""
    found = []
    for widget in shown_in(root):
        for kind, look in _LOOKS.items():
            if isinstance(widget, kind):
                found += [f"{told(widget)}: {fault}" for fault in (*look(widget), *_hidden(widget))]
                break
    return found


def _look_at_elided(label: ElidedLabel) -> Iterator[str]:
    room, metrics = label.contentsRect(), label.fontMetrics()
    all_of_it = plain_tool_tip(label.text()).removesuffix("</p>")
    if metrics.horizontalAdvance(label.text()) > room.width() and not label.toolTip().startswith(all_of_it):
        yield "cut, and its tool tip does not have all of it"
    if label.text() and metrics.height() > room.height():
        yield f"{room.height()} high, its line {metrics.height()}"


def _look_at_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    room, metrics = label.contentsRect(), label.fontMetrics()
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    need = metrics.boundingRect(QRect(0, 0, room.width() if flags else 100_000, 100_000), flags, label.text())
    if need.width() > room.width():
        yield f"{room.width()} wide, its text {need.width()}"
    if need.height() > room.height():
        yield f"{room.height()} high, its text {need.height()}"


def _look_at_button(button: QAbstractButton) -> Iterator[str]:
    if not button.text() or _shows_icon_alone(button):
        return
    part = _PART_OF.get(type(button), QStyle.SubElement.SE_PushButtonContents)
    option = QStyleOptionButton()
    option.initFrom(button)
    room = button.style().subElementRect(part, option, button) if not isinstance(button, QToolButton) else button.rect()
    has_icon = not button.icon().isNull()
    icon = button.iconSize().width() + 4 if has_icon else 0
    words = button.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), button.text())
    if words.width() + icon > room.width():
        yield f"room for {room.width()}, its text and icon {words.width() + icon}"
    if words.height() > button.height():
        yield f"{button.height()} high, its text {words.height()}"


_PART_OF: Final = {
    QPushButton: QStyle.SubElement.SE_PushButtonContents,
    QCheckBox: QStyle.SubElement.SE_CheckBoxContents,
    QRadioButton: QStyle.SubElement.SE_RadioButtonContents,
}


def _shows_icon_alone(button: QAbstractButton) -> bool:
    return isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def _look_at_combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    words = box.fontMetrics().size(0, box.currentText())
    is_cut = words.width() > room.width() + _ROUNDING_PX and not box.isEditable()
    if is_cut and box.toolTip() != plain_tool_tip(box.currentText()):
        yield f"room for {room.width()}, its choice {box.currentText()!r} {words.width()}"
    if words.height() > box.height():
        yield f"{box.height()} high, its choice {words.height()}"


def _look_at_edit(edit: QLineEdit) -> Iterator[str]:
    height = edit.fontMetrics().height()
    if height > edit.contentsRect().height():
        yield f"{edit.contentsRect().height()} high, its line {height}"
    hint = edit.fontMetrics().horizontalAdvance(edit.placeholderText())
    margins = edit.textMargins()
    room = edit.contentsRect().width() - margins.left() - margins.right() - 16
    if hint > room and edit.toolTip() != plain_tool_tip(edit.placeholderText()):
        yield f"room for {room}, its hint {edit.placeholderText()!r} {hint}"


def _look_at_tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        words = bar.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), bar.tabText(place))
        area = bar.tabRect(place)
        if words.width() > area.width() or words.height() > area.height():
            yield f"{area.width()} x {area.height()}, its text {bar.tabText(place)!r} {words.width()}"
        if not bar.rect().contains(area) and (place == bar.currentIndex() or not bar.usesScrollButtons()):
            yield f"{bar.tabText(place)!r} is outside"


_LOOKS: Final[dict[type[QWidget], Callable[..., Iterator[str]]]] = {
    ElidedLabel: _look_at_elided,
    QLabel: _look_at_label,
    QAbstractButton: _look_at_button,
    QComboBox: _look_at_combo,
    QLineEdit: _look_at_edit,
    QTabBar: _look_at_tabs,
}


def _hidden(widget: QWidget) -> Iterator[str]:
    """What hangs over the edge of what it is in; where that can be scrolled, over one that cannot be scrolled to."""
    area, inner = widget.rect(), widget
    above = widget.parentWidget()
    while above is not None and not inner.isWindow():
        area = (
            QRect(inner.mapTo(above, QPoint(0, 0)), inner.size()) if inner is widget else area.translated(inner.pos())
        )
        scroll = _scroll_of(above)
        if scroll is None:
            if not above.rect().contains(area):
                yield f"{area.getRect()} hangs over its {type(above).__name__} of {above.width()} x {above.height()}"
                return
        else:
            across = scroll.horizontalScrollBar()
            if area.right() > above.width() + 1 and not across.isVisible():
                yield f"ends at {area.right()}, what can be scrolled at {above.width()}"
            return
        inner, above = above, above.parentWidget()


def _scroll_of(widget: QWidget) -> QAbstractScrollArea | None:
    """The area of which it is the viewport."""
    above = widget.parentWidget()
    return above if isinstance(above, QScrollArea) and above.viewport() is widget else None
