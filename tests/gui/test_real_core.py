"""The window on the real core with the demo's archive: nothing in it is a fake."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ezp2p.gui import layout_memory
from ezp2p.gui.doubts import Doubt
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.theme import Theme
from ezp2p.model.delivery import DeliveryState
from ezp2p.model.study import StudyForm
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.demo import demo_site
from tests.gui.driving import drop_pictures, wait_until_it_can_be_sent
from tests.gui.real_window import opened_on, opened_on_demo


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


def begin(qtbot: QtBot, window: MainWindow, study: StudyForm, paths: tuple[Path, ...]) -> None:
    """Bring pictures for a patient, as soon as the window has looked for what was left behind."""
    qtbot.waitUntil(lambda: window._desk.tasks.is_idle and not window._desk.draft.is_restoring, timeout=20_000)
    window._desk.draft.adopt(study)
    drop_pictures(qtbot, window, paths, expected=len(paths))
    wait_until_it_can_be_sent(qtbot, window)


def test_a_picture_that_was_sent_for_the_patient_before_a_restart_is_a_double(
    theme: Theme, qtbot: QtBot, pictures: tuple[Path, ...]
) -> None:
    erika = StudyForm(patient_id="DEMO-1", patient_name="MUSTER^ERIKA")
    with demo_site() as site:
        with opened_on(site.data_dir, theme, qtbot) as window:
            begin(qtbot, window, erika, pictures[:1])
            window.send.send()
            qtbot.waitUntil(
                lambda: [item.state for item in window.send.outcomes.items] == [DeliveryState.SENT], timeout=30_000
            )
        with opened_on(site.data_dir, theme, qtbot) as window:
            draft = window._desk.draft
            begin(qtbot, window, erika, pictures[:2])
            assert [image.name for image in draft.in_doubt(Doubt.DOUBLE)] == ["one.jpg"]
            assert window.tray.doubt.sentence.text() == "one.jpg is here twice, or was sent already."
            draft.adopt(StudyForm(patient_id="DEMO-2", patient_name="PROBE^PAULA"))
            qtbot.waitUntil(lambda: draft.is_compared)
            assert draft.in_doubt(Doubt.DOUBLE) == ()
            assert [image.name for image in draft.doubtful] == ["one.jpg"]


def test_the_shape_of_the_window_is_kept(tmp_path: Path) -> None:
    layout = layout_memory.Layout(size=(1300, 800), columns=(330, 640, 300), patient_parts=(400, 300))
    layout_memory.save(tmp_path, layout, write)
    assert layout_memory.load(tmp_path) == layout


@pytest.mark.parametrize("text", ["", "no json", '{"size": "big"}', '{"columns": [1, 2, 999999]}', "[]"])
def test_a_shape_that_cannot_be_used_is_as_if_there_were_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "window.json").write_text(text)
    assert layout_memory.load(tmp_path) == layout_memory.Layout()
