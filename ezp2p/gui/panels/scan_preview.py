"""What lies in the scanner, at a low resolution, with the part of it that is scanned."""

from collections.abc import Generator
from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ezp2p.errors import Cancelled, ScannerFeederEmpty
from ezp2p.gui.core import Desk
from ezp2p.gui.scan_words import area_in_words
from ezp2p.gui.tasks import OnProgress, Task
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.area_view import AreaView
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.image_view import image_of
from ezp2p.gui.widgets.labels import text_label
from ezp2p.model.scanning import (
    ScanArea,
    ScanMode,
    ScannedPage,
    ScannerDevice,
    ScanRequest,
    ScanSource,
    SourceAbilities,
)
from ezp2p.workflows.background import Stop

_PREVIEW_DPI: Final = 75
_STEPS: Final = 1000
_Preview = tuple[QImage, float, float]


class ScanPreview(QWidget):
    """Shows a preview and its area; a preview of another scanner or source is put away."""

    area_edited = Signal()
    progressed = Signal(float)
    failed = Signal(Exception)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self._of: tuple[str, ScanSource] | None = None
        self._source = ScanSource.FLATBED
        self.view = AreaView(desk.theme)
        self.view.area_edited.connect(self._tell_area)
        self.area_words = text_label(kind="small")
        self.whole_button = push_button(desk.theme, tr("Scan all of it"), kind="quiet", on_click=self._clear_area)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStrut(32)
        line.addWidget(self.area_words, 1)
        line.addWidget(self.whole_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.view, 1)
        layout.addLayout(line)
        self._show_area()

    @property
    def is_running(self) -> bool:
        """Whether a preview is being scanned."""
        return self._task is not None

    @property
    def area(self) -> ScanArea | None:
        """The part that is scanned; None for all that there is."""
        return self.view.area

    def set_area(self, area: ScanArea | None) -> None:
        """Show another area."""
        self.view.set_area(area)
        self._show_area()

    def belongs_to(self, device: ScannerDevice | None, source: ScanSource, hint: str) -> None:
        """Show the preview only while `device` and `source` are those of it; else `hint` says how to get one."""
        self._source = source
        if self._of is not None and (device is None or self._of != (device.key, source)):
            self._of = None
            self.view.clear()
        self.view.set_hint(hint)
        self._show_area()

    def scan(self, device: ScannerDevice, request: ScanRequest, abilities: SourceAbilities) -> None:
        """Scan all that there is, quickly."""
        services, quick = self._desk.services, _quick(request, abilities)

        def look(stop: Stop, report: OnProgress) -> _Preview:
            def tell(_: int, part: float) -> None:
                report(round(part * _STEPS), _STEPS)

            pages = services.scanners.scan(device.key, quick, stop=stop, on_progress=tell)
            page = next(pages, None)
            if isinstance(pages, Generator):
                pages.close()  # the scanner is told at once that nobody wants more
            if page is None:
                raise ScannerFeederEmpty(device=device.name)
            return _shown(page)

        def show(preview: _Preview) -> None:
            self._of = (device.key, request.source)
            self.view.show_preview(*preview)

        self._task = self._desk.tasks.run_measured(
            look,
            on_progress=lambda done, total: self.progressed.emit(done / total),
            on_result=show,
            on_error=self._fail,
            on_end=self._end,
        )

    def cancel(self) -> None:
        """Stop the preview."""
        if self._task is not None:
            self._task.ask_to_stop()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self.ended.emit()

    def _clear_area(self) -> None:
        self.set_area(None)
        self.area_edited.emit()

    def _tell_area(self) -> None:
        self._show_area()
        self.area_edited.emit()

    def _show_area(self) -> None:
        self.area_words.setText(area_in_words(self.area, self._source))
        self.whole_button.setVisible(self.area is not None)


def _quick(request: ScanRequest, abilities: SourceAbilities) -> ScanRequest:
    """The same at the least effort: few points, gray instead of black and white, 8 bits where it has them."""
    wanted = ScanMode.GRAY if request.mode is ScanMode.LINE_ART else request.mode
    mode = wanted if wanted in abilities.depths else request.mode
    depths = abilities.depths[mode]
    return replace(
        request,
        mode=mode,
        depth_bits=8 if 8 in depths else depths[0],
        resolution_dpi=min(abilities.resolutions_dpi, key=lambda dpi: abs(dpi - _PREVIEW_DPI)),
        area=None,
        most_pages=1,
    )


def _shown(page: ScannedPage) -> _Preview:
    """The page with 8 bits for the screen, and how wide and high it is in millimeters."""
    rows, columns = page.pixels.shape[:2]
    pixels = (page.pixels >> max(0, page.bits_stored - 8)).astype(np.uint8)
    row_mm, column_mm = page.spacing_mm
    return image_of(pixels), columns * column_mm, rows * row_mm
