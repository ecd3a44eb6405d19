"""The window on the real core with the demo's archive: nothing in it is a fake."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ezp2p.gui import layout_memory
from ezp2p.gui.core import Desk
from ezp2p.gui.draft import Draft
from ezp2p.gui.main_window import MainWindow, series_defaults
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.clock import SystemClock
from ezp2p.model.delivery import DeliveryState
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.demo import demo_site
from ezp2p.workflows.services import Services
from tests.gui.driving import drop_pictures


@pytest.fixture
def real_window(theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as `ezp2p demo` opens it."""
    with ExitStack() as stack:
        site = stack.enter_context(demo_site())
        services = stack.enter_context(Services(site.data_dir))
        tasks = Tasks()
        draft = Draft(series_defaults(services.settings.attributes))
        window = MainWindow(Desk(services=services, draft=draft, tasks=tasks, theme=theme, clock=SystemClock()))
        qtbot.addWidget(window, before_close_func=lambda _: window.discard_and_close())
        window.resize(1400, 900)
        window.show()
        window.start()
        yield window
        window.discard_and_close()
        assert tasks.shut_down()


def test_pictures_reach_the_archive_and_are_found_there(
    qtbot: QtBot, real_window: MainWindow, pictures: tuple[Path, ...]
) -> None:
    window = real_window
    worklist = window.patient.worklist
    qtbot.waitUntil(lambda: worklist.model.rowCount() >= 12 and not worklist.is_busy, timeout=20_000)
    worklist.select(worklist.model.entries[0].key)
    worklist.choose_selected()
    drop_pictures(qtbot, window, pictures, expected=3)
    qtbot.waitUntil(window.send.send_button.isEnabled)
    window.send.send()
    qtbot.waitUntil(
        lambda: [item.state for item in window.send.outcomes.items] == [DeliveryState.SENT] * 3, timeout=30_000
    )
    patient_id = window._desk.draft.study.patient_id
    window.patient.show_archive()
    query = window.patient.query
    query.patient_id.setText(patient_id)
    query.search()
    qtbot.waitUntil(lambda: query.model.count == 1, timeout=20_000)
    query.tree.expand(query.model.index(0))
    qtbot.waitUntil(lambda: query.model.rowCount(query.model.index(0)) == 1, timeout=20_000)
    assert "3 images" in str(query.model.index(0, 0, query.model.index(0)).data())
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle)


def test_the_shape_of_the_window_is_kept(tmp_path: Path) -> None:
    layout = layout_memory.Layout(size=(1300, 800), columns=(330, 640, 300), patient_parts=(400, 300))
    layout_memory.save(tmp_path, layout, write)
    assert layout_memory.load(tmp_path) == layout


@pytest.mark.parametrize("text", ["", "no json", '{"size": "big"}', '{"columns": [1, 2, 999999]}', "[]"])
def test_a_shape_that_cannot_be_used_is_as_if_there_were_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "window.json").write_text(text)
    assert layout_memory.load(tmp_path) == layout_memory.Layout()
