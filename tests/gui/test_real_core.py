"""The window on the real core with the demo's archive: nothing in it is a fake."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ezp2p.gui import layout_memory
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.theme import Theme
from ezp2p.model.delivery import DeliveryState
from ezp2p.storage.atomic_file import write
from tests.gui.driving import drop_pictures
from tests.gui.real_window import opened_on_demo


@pytest.fixture
def real_window(theme: Theme, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as `ezp2p demo` opens it."""
    with opened_on_demo(theme, qtbot) as window:
        yield window


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
