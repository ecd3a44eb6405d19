"""What is on the screen at once: a window that says it is opening, while everything heavy is still being loaded.

Nothing that takes long to load may be imported here.
"""

import json
import sys
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, Qt, QThreadPool, QTimer, Signal, SignalInstance
from PySide6.QtGui import QColor, QFileOpenEvent, QFont, QIcon, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from ezp2p.gui import resources
from ezp2p.gui.language import speak
from ezp2p.gui.translation import tr
from ezp2p.storage.locations import Locations, default_data_folder

_USUAL: Final = QSize(1440, 900)
_LARGER: Final = 1.5

Loaded = TypeVar("Loaded")


class Application(QApplication):
    """Hears of files that macOS wants opened, which names them to a program that runs, and to none at its start."""

    file_opened = Signal(Path)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.early_files: list[Path] = []
        """Those that came before the window."""
        self.file_opened.connect(self.early_files.append)

    def event(self, event: QEvent) -> bool:
        """Tell of a file."""
        file = file_to_open(event)
        if file is None:
            return super().event(event)
        self.file_opened.emit(file)
        return True


def file_to_open(event: QEvent) -> Path | None:
    """The file that macOS wants opened by `event`, if it is about one."""
    return Path(event.file()) if isinstance(event, QFileOpenEvent) and event.file() else None


class Opening(QWidget):
    """The window before it is there, of the size and in the colors that the window will have."""

    painted = Signal()

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.setWindowTitle("EzP2P")
        dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        tokens = resources.tokens("dark" if dark else "light")
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(tokens["window"]))
        palette.setColor(QPalette.ColorRole.WindowText, QColor(tokens["text_muted"]))
        self.setPalette(palette)
        said = QLabel(tr("EzP2P is opening…"))
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = QFont(said.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        said.setFont(font)
        QVBoxLayout(self).addWidget(said)
        self.resize(size.boundedTo(self.screen().availableSize()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first one is announced."""
        super().paintEvent(event)
        QTimer.singleShot(0, self.painted.emit)


class _Loading(QObject):
    """Loads on a thread of the pool, and says when it is done."""

    done = Signal()

    def __init__(self, load: Callable[[], Loaded]) -> None:
        super().__init__()
        self._load = load
        self.result: object = None
        self.error: Exception | None = None

    def run(self) -> None:
        """On the thread."""
        try:
            self.result = self._load()
        except Exception as error:  # noqa: BLE001 - it is raised where somebody waits for it
            self.error = error
        self.done.emit()


def start(arguments: Sequence[str], load: Callable[[], Callable[..., int]]) -> int:
    """Open the window on the data folder of the command line, and work until it is closed; gives the exit code.

    `load` loads what takes long, on another thread, and gives what opens the real window and works until it is closed.
    """
    application, opening = open_soon(_data_folder(arguments))
    try:
        return meanwhile(load)(application, opening)
    finally:
        opening.close()


def _data_folder(arguments: Sequence[str]) -> Path:
    """Where size and language of the window are kept."""
    for place, word in enumerate(arguments):
        if word.startswith("--data-dir="):
            return Path(word.partition("=")[2])
        if word == "--data-dir":
            return Path(arguments[place + 1])
    return default_data_folder()


def open_soon(data_dir: Path) -> tuple[Application, Opening]:
    """The application, and the window that says it is opening: it is on the screen when this returns."""
    application = Application(sys.argv[:1])
    application.setApplicationName("EzP2P")
    application.setDesktopFileName("ezp2p")
    application.setWindowIcon(QIcon(str(resources.icons_folder() / "ezp2p.png")))
    speak(application, _language(Locations(data_dir).settings))
    opening = Opening(_size(data_dir))
    _wait_for(opening.painted, opening.show)
    return application, opening


def meanwhile(load: Callable[[], Loaded]) -> Loaded:
    """What `load` gives, which runs on another thread while the window lives; raises what it raises."""
    loading = _Loading(load)
    _wait_for(loading.done, lambda: QThreadPool.globalInstance().start(loading.run))
    if loading.error is not None:
        raise loading.error
    return loading.result  # type: ignore[return-value]


def _wait_for(signal: SignalInstance, begin: Callable[[], object]) -> None:
    loop = QEventLoop()
    signal.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    begin()
    loop.exec()


def _language(settings: Path) -> str:
    """What the settings say of the language; whatever cannot be read is told when they are read in full."""
    try:
        language = tomllib.loads(settings.read_text(encoding="utf-8"))["window"]["language"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return language if isinstance(language, str) else ""


def _size(data_dir: Path) -> QSize:
    """The size that the window had at last."""
    try:
        columns, rows = json.loads((data_dir / "window.json").read_bytes())["size"]
        return QSize(columns, rows) if min(columns, rows) > 0 else _USUAL
    except (OSError, ValueError, KeyError, TypeError):
        return _USUAL
