"""The window of `ezp2p demo` on the real core and the demo's archive."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.clock import SystemClock
from ezp2p.workflows.demo import demo_site, sample_pictures
from ezp2p.workflows.services import Services


@contextmanager
def opened_on_demo(theme: Theme, qtbot: QtBot, *, has_tour: bool = False) -> Iterator[MainWindow]:
    """The window, until it is closed; nothing in it is a fake."""
    with demo_site() as site, opened_on(site.data_dir, theme, qtbot, has_tour=has_tour) as window:
        yield window


@contextmanager
def opened_on(data_dir: Path, theme: Theme, qtbot: QtBot, *, has_tour: bool = False) -> Iterator[MainWindow]:
    """The window on the real core with this data folder, until it is closed."""
    with Services(data_dir) as services:
        tasks = Tasks()
        draft = Draft(series_defaults(services.settings.attributes))
        window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))
        qtbot.addWidget(window, before_close_func=lambda _: window.discard_and_close())
        window.resize(1400, 900)
        if has_tour:
            window.be_a_demo(sample_pictures)
        window.show()
        window.start()
        yield window
        window.discard_and_close()
        assert tasks.shut_down()
