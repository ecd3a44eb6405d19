"""The window says when the computer's clock cannot be right."""

from datetime import timedelta

import pytest

from ezp2p.gui.main_window import MainWindow
from tests.gui.fake_deliveries import NOW
from tests.gui.fake_services import StandingClock


def test_a_clock_that_was_set_back_is_told_where_pictures_come_in(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not window.tray.message.isVisible()
    monkeypatch.setattr(StandingClock, "now", lambda _: NOW - timedelta(hours=3))
    window.look_at_clock()
    assert window.tray.message.isVisible()
    assert "was set back to" in window.tray.message.text
    assert "Every picture is dated by it" in window.tray.message.text
