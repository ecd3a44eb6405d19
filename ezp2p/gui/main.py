"""Starts the window: looks first, then the core, then the event loop; and an orderly end."""

import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import ownedByPython

from ezp2p.errors import EzP2PError, StoreFault
from ezp2p.gui import layout_memory, memory
from ezp2p.gui.core import Core, Desk
from ezp2p.gui.dialogs.question import Choice, Question
from ezp2p.gui.draft import Draft
from ezp2p.gui.language import speak
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.opened_files import OpenedFiles
from ezp2p.gui.opening import Application
from ezp2p.gui.single_instance import SecondStarts, enter
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import tr, tr_error
from ezp2p.model.clock import SystemClock
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations, locked_settings_file
from ezp2p.workflows.demo import demo_site, sample_pictures
from ezp2p.workflows.logs import write_logs_to
from ezp2p.workflows.services import Services

logger = logging.getLogger(__name__)


def run(application: Application, opening: QWidget, *, data_dir: Path, demo: bool, files: Sequence[Path] = ()) -> int:
    """Open the window on `data_dir` and work until it is closed.

    Parameters
    ----------
    opening
        What stands on the screen until the window is there.
    data_dir
        Where settings, outbox, tray and logs are. Where a window is open on it already, that one is shown instead.
    demo
        Whether it is shown with an archive and a worklist of its own.
    files
        What is imported at once, where it is no demo.

    Returns
    -------
    int
        The exit code.
    """
    theme = Theme(application)
    try:
        if demo:
            with demo_site() as site, Services(site.data_dir) as services:
                _log_what_nobody_expected(site.data_dir)
                _warm_up(services)
                return show(application, theme, services, opening=opening, samples=sample_pictures)
        lock = enter(data_dir, clock=SystemClock(), files=(*files, *application.early_files))
        if lock is None:
            return 0
        with lock:
            seconds = SecondStarts(data_dir)
            seconds.bring((*files, *application.early_files))
            application.file_opened.connect(lambda file: seconds.bring([file]))
            with Services(data_dir, locked_file=locked_settings_file()) as services:
                _log_what_nobody_expected(data_dir)
                _warm_up(services)
                return show(application, theme, services, opening=opening, seconds=seconds)
    except EzP2PError as error:
        opening.close()
        _tell(theme, error)
        return 1


def _warm_up(services: Services) -> None:
    """Start what reads pictures as soon as the window is there, so that the first picture need not wait for it."""
    QTimer.singleShot(0, services.decoder.warm_up)


def _log_what_nobody_expected(data_dir: Path) -> None:
    """Send log lines to the data folder, and so what a slot raises: the window stays, the log tells a technician."""
    write_logs_to(Locations(data_dir).logs)

    def log(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        logger.critical("unexpected", exc_info=(kind, error, traceback))

    sys.excepthook = log


def show(
    application: QApplication,
    theme: Theme,
    services: Core,
    *,
    opening: QWidget | None = None,
    samples: Callable[[], tuple[Path, ...]] | None = None,
    seconds: SecondStarts | None = None,
) -> int:
    """Show the window on `services` until it is closed.

    `opening` goes when it is there; `samples` are pictures to try it with; `seconds` hears of second starts, which
    bring the window to the front, and files to it.
    """
    speak(application, services.settings.window.language)
    tasks = Tasks()
    draft = Draft(series_defaults(services.settings.attributes))
    desk = Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock())
    window = MainWindow(desk, layout=layout_memory.load(services.data_dir))
    if samples is not None:
        window.be_a_demo(samples)
    window.show()
    window.start()
    if opening is not None:
        QTimer.singleShot(0, opening, opening.close)
    QTimer.singleShot(0, window, memory.spare_what_stays)
    if seconds is not None:
        seconds.show_from_now_on(window, OpenedFiles(desk, window.tray, window).open)
    code = application.exec()
    if seconds is not None:
        seconds.close()
    tasks.shut_down()
    _leave_in_order(services, window)
    services.deliveries.stop()  # it announces what it does to the window
    _take_down(window, *(one for one in application.topLevelWidgets() if one is not opening and ownedByPython(one)))
    return code


def _leave_in_order(services: Core, window: MainWindow) -> None:
    """What the next start is to find; the window is closed, nothing waits for the disk any more."""
    try:
        window.saver.finish()
    except StoreFault as error:
        logger.warning("what was being worked on was not kept: %s", error)
    try:
        layout_memory.save(services.data_dir, window.shape(), write)
    except StoreFault as error:
        logger.warning("the shape of the window was not kept: %s", error)


def _take_down(*windows: QWidget) -> None:
    """Let Qt take every window apart, with what is in it, while the application is there.

    Left to Python, the parts go in any order when the interpreter ends, some after the application: that may crash.
    Windows that Qt owns, such as a list that opens below a line, go with what opens them.
    """
    for window in windows:
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _tell(theme: Theme, error: EzP2PError) -> None:
    """Say why it cannot start, where there is no window to say it in."""
    logger.warning("EzP2P cannot start: %s", type(error).__name__)
    choices = (Choice(tr("Close"), lambda: None),)
    Question(theme, title=tr("EzP2P cannot start"), sentence=tr_error(error), choices=choices).exec()
