"""What is told while the window is not in front."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ezp2p.gui.notices import Notices
from ezp2p.gui.theme import Theme
from ezp2p.model.delivery import OutboxSummary


class Window(QWidget):
    """One that is in front or not, as the test says."""

    is_in_front = False

    def isActiveWindow(self) -> bool:  # noqa: N802 -- Qt's name
        return self.is_in_front


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def notices(window: Window, theme: Theme) -> Notices:
    return Notices(window, theme)


def told(notices: Notices, *summaries: OutboxSummary | None) -> list[str]:
    found: list[str] = []
    notices.said.connect(found.append)
    for summary in summaries:
        notices.look(summary)
    return found


def test_what_needs_a_person_is_told_once(notices: Notices) -> None:
    held = OutboxSummary(taken_today=3, needs_you=2)
    assert told(notices, OutboxSummary(), held, held) == ["2 pictures need you."]


def test_the_last_one_that_is_stored_is_told(notices: Notices) -> None:
    sending = OutboxSummary(taken_today=3, stored_today=1, on_the_way=1, waiting=1)
    stored = OutboxSummary(taken_today=3, stored_today=3)
    assert told(notices, sending, stored, stored) == ["Everything that was sent is stored."]


def test_what_was_discarded_is_not_said_to_be_stored(notices: Notices) -> None:
    assert told(notices, OutboxSummary(taken_today=1, waiting=1), OutboxSummary()) == []


def test_nothing_is_told_while_somebody_looks(window: Window, notices: Notices) -> None:
    window.is_in_front = True
    assert told(notices, OutboxSummary(), OutboxSummary(needs_you=1)) == []


def test_what_stood_there_at_the_start_or_while_nobody_counted_is_no_news(notices: Notices) -> None:
    assert told(notices, OutboxSummary(needs_you=1), None, OutboxSummary(needs_you=2)) == []
