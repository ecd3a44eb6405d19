"""What a camera is asked for: the size and the rate of its pictures."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ezp2p.gui.numbers import plain_shown
from ezp2p.gui.translation import tr, tr_count
from ezp2p.settings.settings import CameraInput

SIZES: Final = ((0, 0), (640, 480), (1280, 720), (1920, 1080), (3840, 2160))
"""Columns and rows; 0 for what the camera gives by itself."""
RATES: Final = (0, 15, 25, 30, 50, 60)


class SizeMenu(QMenu):
    """Shows what an input asks for; gives the input with what is chosen instead."""

    def __init__(self, on_choice: Callable[[CameraInput], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on_choice = on_choice

    def show_input(self, camera_input: CameraInput) -> None:
        """Offer the choices for `camera_input`."""
        self.clear()
        sizes = [*SIZES]
        present = (camera_input.columns, camera_input.rows)
        if present not in sizes:
            sizes.append(present)
        group = QActionGroup(self)
        for columns, rows in sizes:
            changed = camera_input.model_copy(update={"columns": columns, "rows": rows, "region": None})
            self._offer(group, _size_in_words(columns, rows), changed, is_chosen=(columns, rows) == present)
        self.addSeparator()
        rates = QActionGroup(self)
        for rate in (*RATES, *({camera_input.frames_per_second} - {*RATES})):
            changed = camera_input.model_copy(update={"frames_per_second": float(rate)})
            self._offer(rates, _rate_in_words(rate), changed, is_chosen=rate == camera_input.frames_per_second)

    def _offer(self, group: QActionGroup, words: str, changed: CameraInput, *, is_chosen: bool) -> None:
        action = group.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        action.triggered.connect(lambda: self._on_choice(changed))
        self.addAction(action)


def _size_in_words(columns: int, rows: int) -> str:
    if not columns:
        return tr("As the camera likes: size")
    return tr("{columns} × {rows}", columns=columns, rows=rows)


def _rate_in_words(rate: float) -> str:
    if not rate:
        return tr("As the camera likes: rate")
    shown = plain_shown(rate)
    return tr_count("{rate} pictures a second", "{rate} pictures a second", round(rate), rate=shown)
