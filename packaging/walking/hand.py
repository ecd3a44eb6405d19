"""A hand at the window and an eye on it: real events through the window system, a picture of each step, a count."""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence, QPainter, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTabBar,
    QTabWidget,
    QWidget,
)

from ezp2p.gui.main_window import MainWindow

_DEADLINE_S: Final = 60.0
_POLL_MS: Final = 10
_PAINTED_MS: Final = 300
"""After what was waited for: then all of it is painted, and what is soon over is over."""
_LEFT: Final = Qt.MouseButton.LeftButton
_BARE: Final = Qt.KeyboardModifier.NoModifier
Kind = TypeVar("Kind", bound=QDialog)


class NotAsExpected(Exception):
    """What a person would look for is not there, or a hand could not do it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a walk: its name, its picture, what a hand did in it, and how long it took."""

    name: str
    picture: str
    actions: int
    seconds: float


def look_for(is_so: bool, what: str) -> None:  # noqa: FBT001 -- as assert
    """End the walk where something is not seen that a person would look for."""
    if not is_so:
        raise NotAsExpected(what)


class Hand:
    """Each click, double click, drag, chord of keys, drop and typed text is one action."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.folder = folder
        self.steps: list[Step] = []
        self._actions = 0
        self._errors: list[BaseException] = []
        sys.excepthook = self._hear  # what a slot raises comes here and nowhere else

    def _hear(self, _: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        self._errors.append(error)

    # --- steps ------------------------------------------------------------------------------------------------

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """What is done inside is one step; at its end its picture is taken."""
        before, started = self._actions, time.perf_counter()
        yield
        seconds = time.perf_counter() - started
        QTest.qWait(_PAINTED_MS)
        self._pass_on_errors()
        picture = f"{len(self.steps) + 1:02d}_{name}.png"
        self.shoot(picture)
        self.steps.append(Step(name, picture, self._actions - before, round(seconds, 2)))

    def shoot(self, picture: str) -> None:
        """Save what is seen: the window, and the dialogs and menus above it."""
        seen = self.window.grab()
        painter = QPainter(seen)
        for above in _windows_above(self.window):
            painter.drawPixmap(above.pos() - self.window.pos(), above.grab())
        painter.end()
        look_for(seen.save(str(self.folder / picture)), f"{picture} could not be written")

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the window work until `until` holds; end the walk where that takes too long."""
        deadline = time.monotonic() + _DEADLINE_S
        while not until():
            look_for(time.monotonic() < deadline, f"waited in vain: {what}")
            QTest.qWait(_POLL_MS)
            self._pass_on_errors()

    def _pass_on_errors(self) -> None:
        if self._errors:
            raise self._errors[0]

    # --- the mouse --------------------------------------------------------------------------------------------

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click `widget` in its middle, or at a point of it."""
        top, place = self._reach(widget, at)
        QTest.mouseClick(_handle_of(top), _LEFT, _BARE, place)
        self._done()

    def double_click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click it twice."""
        top, place = self._reach(widget, at)
        QTest.mouseDClick(_handle_of(top), _LEFT, _BARE, place)
        self._done()

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Drag over `widget` with the left button."""
        top, place = self._reach(widget, start)
        window = _handle_of(top)
        QTest.mousePress(window, _LEFT, _BARE, place)
        for part in range(1, 9):
            QTest.mouseMove(window, place + (end - start) * part / 8)
            QTest.qWait(_POLL_MS)
        QTest.mouseRelease(window, _LEFT, _BARE, place + end - start)
        self._done()

    def click_row(self, view: QAbstractItemView, row: int, *, twice: bool = False) -> None:
        """Click a row of a list, or a tile of a strip; `twice` is a double click."""
        index = view.model().index(row, 0)
        view_port, at = view.viewport(), view.visualRect(index).center()
        (self.double_click if twice else self.click)(view_port, at)

    def click_tab(self, tabs: QTabWidget, place: int) -> None:
        """Click the tab at `place`."""
        bar = tabs.tabBar()
        look_for(isinstance(bar, QTabBar), "a tab bar")
        self.click(bar, bar.tabRect(place).center())

    def choose(self, box: QWidget, words: str) -> None:
        """Open a choice and click the line with these words."""
        if not isinstance(box, QComboBox):
            raise NotAsExpected(f"there is a choice with {words}")
        self.click(box)
        place, view = box.findText(words), box.view()
        self.wait(view.isVisible, "the choice opens")
        look_for(place >= 0, f"{words} can be chosen")
        view.scrollTo(view.model().index(place, 0))
        self.click(view.viewport(), view.visualRect(view.model().index(place, 0)).center())
        self.wait(lambda: box.currentText() == words, f"{words} is chosen")

    def open_menu(self, place: int) -> QMenu:
        """Click the menu at `place` of the menu bar; the open menu."""
        bar = self.window.menuBar()
        look_for(isinstance(bar, QMenuBar), "a menu bar")
        action = bar.actions()[place]
        self.click(bar, bar.actionGeometry(action).center())
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            raise NotAsExpected(f"the menu {action.text()} opens")
        return menu

    def click_item(self, menu: QMenu, place: int) -> None:
        """Click the item at `place` of an open menu; lines between groups do not count."""
        action = [one for one in menu.actions() if not one.isSeparator()][place]
        self.click(menu, menu.actionGeometry(action).center())

    def drop(self, widget: QWidget, paths: Sequence[Path]) -> None:
        """Drop files and folders on `widget`, as a file manager does."""
        self._reach(widget, None)
        target: QWidget | None = widget
        while target is not None and not target.acceptDrops():
            target = target.parentWidget()
        if target is None:
            raise NotAsExpected("something can be dropped there")
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        at = widget.mapTo(target, widget.rect().center())
        how = (Qt.DropAction.CopyAction, mime, _LEFT, _BARE)
        entered, moved = QDragEnterEvent(at, *how), QDragMoveEvent(at, *how)
        QApplication.sendEvent(target, entered)
        look_for(entered.isAccepted(), "the files are taken where they are dropped")
        QApplication.sendEvent(target, moved)
        QApplication.sendEvent(target, QDropEvent(QPointF(at), *how))
        self._done()

    def _reach(self, widget: QWidget, at: QPoint | None) -> tuple[QWidget, QPoint]:
        """The window in which `widget` is, and the point of it to press; it must be seen, and nothing lie over it."""
        name = widget.accessibleName() or widget.objectName() or type(widget).__name__
        point = at if at is not None else widget.rect().center()
        look_for(widget.isVisible() and widget.isEnabled(), f"{name} can be pressed")
        look_for(widget.visibleRegion().contains(point), f"{name} is in sight")
        top = widget.window()
        place = widget.mapTo(top, point)
        there = top.childAt(place)
        is_free = top is widget or there is widget or (there is not None and widget.isAncestorOf(there))
        look_for(is_free, f"nothing lies over {name}")
        if not QApplication.activePopupWidget():
            self._bring_forward(top)
        QTest.mouseMove(_handle_of(top), place)
        return top, place

    # --- the keyboard -----------------------------------------------------------------------------------------

    def press(self, keys: str) -> None:
        """Press a chord of keys, as a menu writes it: "Ctrl+R"."""
        chord = QKeySequence(keys)[0]  # type: ignore[index] # the stubs do not know it
        top = self._with_keyboard()
        QTest.keyClick(_handle_of(top), chord.key(), chord.keyboardModifiers())
        self._done()

    def write(self, text: str) -> None:
        """Type ASCII into what has the keyboard."""
        look_for(QApplication.focusWidget() is not None, "something has the keyboard")
        for letter in text:
            top = self._with_keyboard()
            QTest.keyClick(_handle_of(top), ord(letter))
        self._done()

    def fill(self, edit: QLineEdit, text: str) -> None:
        """Click into a line, type it anew, and leave it by Tab."""
        self.click(edit)
        look_for(edit.hasFocus(), f"{edit.accessibleName()} has the keyboard")
        self.press("Ctrl+A")
        self.write(text)
        look_for(edit.text() == text, f"{text} is in the line, not {edit.text()}")
        self.press("Tab")

    def _with_keyboard(self) -> QWidget:
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        if not QApplication.activePopupWidget():
            self._bring_forward(top)
        return top

    def _bring_forward(self, top: QWidget) -> None:
        """Give it the keyboard, as a window manager does with what was opened or clicked last; here there is none."""
        if not top.isActiveWindow():
            top.activateWindow()
            self.wait(top.isActiveWindow, "the window has the keyboard")

    # --- dialogs ----------------------------------------------------------------------------------------------

    def dialog(self, kind: type[Kind]) -> Kind:
        """The dialog that is open."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), kind), f"{kind.__name__} opens")
        found = QApplication.activeModalWidget()
        if not isinstance(found, kind):
            raise NotAsExpected(f"{kind.__name__} is open")
        self._bring_forward(found)
        return found

    def closed(self, dialog: QDialog) -> None:
        """Wait until a dialog is not seen any more."""
        self.wait(lambda: QApplication.activeModalWidget() is not dialog, "the dialog closes")

    def save_as(self, button: QWidget, path: Path) -> None:
        """Press `button`, and type the name of a file into the system's dialog that it opens."""
        timer = QTimer(self.window)
        timer.setInterval(5 * _POLL_MS)

        def answer() -> None:
            chooser = QApplication.activeModalWidget()
            if isinstance(chooser, QFileDialog):
                timer.stop()
                self._name_file(chooser, path)

        timer.timeout.connect(answer)
        timer.start()
        self.click(button)  # comes back when the dialog is closed
        timer.stop()
        self.wait(path.is_file, f"{path.name} is written")

    def _name_file(self, chooser: QFileDialog, path: Path) -> None:
        try:
            self._bring_forward(chooser)
            self.press("Ctrl+A")
            self.write(str(path))
            self.press("Return")
        except NotAsExpected as error:
            self._errors.append(error)
            chooser.reject()

    def _done(self) -> None:
        self._actions += 1
        QTest.qWait(_POLL_MS)
        self._pass_on_errors()


def _windows_above(window: QWidget) -> list[QWidget]:
    """Dialogs first, in the order in which they were opened; then menus."""
    above = [top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window]
    return sorted(above, key=lambda top: (not isinstance(top, QDialog), _depth(top)))


def _depth(widget: QWidget) -> int:
    """Of how many windows it is a child, and they of each other."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent.window())


def _handle_of(top: QWidget) -> QWindow:
    """Of the system; whoever has it keeps `top`, too, as PySide lets go of both together."""
    handle = top.windowHandle()
    if handle is None:
        raise NotAsExpected("it is a window of the system")
    return handle
