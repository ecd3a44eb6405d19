"""How the parts of the window share its room: nothing is cut where it looks like a mistake, nothing is stretched."""

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.theme import Theme
from ezp2p.gui.widgets.check_boxes import WrappingCheckBox
from ezp2p.gui.widgets.fitting_list import FittingListView
from ezp2p.gui.widgets.form_field import FormField, NumberEdit
from ezp2p.gui.widgets.hint_edit import HintEdit
from ezp2p.gui.widgets.labels import ElidedLabel
from ezp2p.gui.widgets.offering import choice_box
from ezp2p.gui.widgets.row_delegate import ROW_ROLE, Index, Row
from ezp2p.model.delivery import OutboxSummary
from tests.gui.fake_services import ENTRIES
from tests.gui.measuring import clipped_in


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


# --- the form of the patient ----------------------------------------------------------------------------------------


def cut_fields(window: MainWindow) -> list[str]:
    """The fields of which the edge of the form leaves something to be seen, but not all."""
    port = window.patient.form._scroll.viewport()
    found = []
    for keyword, field in window.patient.form.fields.items():
        top = field.mapTo(port, QPoint(0, 0)).y()
        if not field.isHidden() and top < port.height() < top + field.height():
            found.append(keyword)
    return found


@pytest.mark.parametrize("height", [700, 768, 868, 900, 1000])
def test_the_form_ends_below_a_line_of_its_fields_with_a_patient_and_without(window: MainWindow, height: int) -> None:
    window.resize(1400, height)
    settle()
    assert cut_fields(window) == []
    window.choice.use_entry(ENTRIES[0])
    settle()
    assert cut_fields(window) == []


def test_a_share_that_a_hand_has_chosen_stays_and_is_kept(window: MainWindow) -> None:
    patient = window.patient
    assert window.shape().patient_parts == ()
    handle = patient.splitter.handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle - QPoint(0, 40))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle - QPoint(0, 40))
    settle()
    chosen = tuple(patient.splitter.sizes())
    assert window.shape().patient_parts == chosen
    patient.splitter.resize(patient.splitter.width() + 1, patient.splitter.height())
    settle()
    assert tuple(patient.splitter.sizes()) == chosen


def test_the_share_of_the_last_time_is_that_of_the_hand(window: MainWindow) -> None:
    total = sum(window.patient.splitter.sizes())
    window.patient.set_parts((total - 200, 200))
    window.resize(1300, window.height())
    settle()
    assert window.shape().patient_parts == (total - 200, 200)


# --- the status line ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [1400, 800])
def test_longer_words_in_the_status_line_get_room_or_are_told_in_full(window: MainWindow, width: int) -> None:
    status = window.status
    window.resize(width, 700)
    status.show_outbox(OutboxSummary())
    settle()
    status._say_peer("failed", "A PACS with a long name in another building is not reachable", "It is away.")
    status.show_outbox(OutboxSummary(waiting=250, needs_you=250, on_the_way=250))
    settle()
    assert clipped_in(status) == [] == clipped_in(window)
    for label in (status.peer, status.age, status.outbox):
        assert isinstance(label, ElidedLabel)
        need = label.fontMetrics().horizontalAdvance(label.text())
        assert label.contentsRect().width() >= need or label.text() in label.toolTip()
        assert width == 800 or label.contentsRect().width() >= need
    assert "It is away." in status.peer.toolTip()


# --- lists and fields -----------------------------------------------------------------------------------------------


class Rows(QStringListModel):
    """Rows of two lines and of one."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return Row("Title", "Below it" if index.row() else "") if role == ROW_ROLE else None


def test_a_list_ends_with_its_last_row_and_one_line(qtbot: QtBot, theme: Theme) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    view = FittingListView(theme)
    view.setModel(Rows(["", "", ""], view))
    column = QVBoxLayout(box)
    column.addWidget(view)
    column.addStretch(1)
    box.resize(300, 400)
    box.show()
    settle()
    last = view.visualRect(view.model().index(2, 0))
    assert (last.bottom(), view.verticalScrollBar().maximum()) == (view.viewport().rect().bottom(), 0)
    assert view.sizeHintForRow(0) < view.sizeHintForRow(1)
    picture = view.viewport().grab().toImage()
    ground, line = theme.color("raised").name(), theme.color("hairline").name()
    assert picture.pixelColor(150, last.bottom()).name() == ground
    assert picture.pixelColor(150, view.visualRect(view.model().index(1, 0)).bottom()).name() == line


def test_words_that_need_more_room_go_on_in_the_next_line_or_are_told_in_full(qtbot: QtBot, theme: Theme) -> None:
    words = "New series at each separator page"
    box, check, line, choice = QWidget(), WrappingCheckBox(words), HintEdit("Family"), choice_box("Depth")
    qtbot.addWidget(box)
    choice.addItem("16 bits as the scanner gives them", 16)
    column = QVBoxLayout(box)
    for part in (check, line, choice):
        column.addWidget(part)
    column.addStretch(1)
    box.resize(600, 300)
    box.show()
    settle()
    lows = (check.height(), check.text(), line.toolTip())
    assert lows == (check.sizeHint().height(), words, "")
    box.resize(150, 300)
    settle()
    assert (check.text().split(), check.accessibleName()) == (words.split(), words)
    assert check.height() == check.sizeHint().height() > lows[0]
    line.setFixedWidth(50)
    settle()
    assert "Family" in line.toolTip()
    assert clipped_in(box) == []
    line.setFixedWidth(200)
    box.resize(600, 300)
    settle()
    assert (check.height(), check.text(), line.toolTip()) == lows


def test_a_number_has_a_field_as_wide_as_it_needs_and_long_text_all_of_the_height(
    qtbot: QtBot, window: MainWindow
) -> None:
    number = FormField("Minutes", NumberEdit(4), hint="A long hint that has all of the width to be read in.")
    words = FormField("Name", QLineEdit())
    lines = FormField("Texts", QPlainTextEdit())
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    for field in (number, words):
        column.addWidget(field)
    column.addWidget(lines, 1)
    box.resize(900, 700)
    box.show()
    settle()
    assert number.editor.width() < 120 < words.editor.width()
    assert number.editor.x() == words.editor.x() == 0
    assert number.note.width() == number.width()
    assert lines.editor.geometry().bottom() == lines.rect().bottom()
