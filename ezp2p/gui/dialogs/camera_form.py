"""The form of one camera, with "Try it" beside it."""

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.camera_device import CameraDeviceChoice
from ezp2p.gui.dialogs.camera_trial import CameraTrial
from ezp2p.gui.dialogs.settings_faults import checked_camera, part_of
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.edited_list import Values
from ezp2p.gui.widgets.form_field import FormField, NumberEdit, line_edit
from ezp2p.gui.widgets.number_row import NumberRow
from ezp2p.gui.widgets.offering import choice_box
from ezp2p.gui.widgets.sides import margins
from ezp2p.settings.settings import CameraInput

SIGNAL_WORDS: Final = {
    False: mark("Digital: a camera, HDMI, SDI, network"),
    True: mark("Analog: S-Video, composite, VGA"),
}
_SIZES: Final = ("640 × 480", "720 × 576", "1280 × 720", "1920 × 1080", "3840 × 2160")
_SIZE: Final = re.compile(r"(\d{1,5})\s*[x×*]\s*(\d{1,5})", re.IGNORECASE)
_NO_SIZE: Final = mark("This is no size such as 1920 × 1080.")
_AS_IT_LIKES: Final = mark("as it likes")
_REGION: Final = ("left", "top", "columns", "rows")


class CameraForm(QWidget):
    """Name, device, signal, size, rate and part; `values` is what a settings table holds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = line_edit(placeholder=tr("Endoscope"), limit=64)
        self.device = CameraDeviceChoice(desk)
        self.signal = choice_box(tr("Signal"))
        for is_analog, words in SIGNAL_WORDS.items():
            self.signal.addItem(tr(words), is_analog)
        self.size_box = _size_box()
        self.rate = NumberEdit(6, placeholder=tr(_AS_IT_LIKES))
        self.region = NumberRow((
            tr("Left", sense="where a part of a picture begins"),
            tr("Top", sense="where a part of a picture begins"),
            tr("Width"),
            tr("Height"),
        ))
        self.may_stand_still = QCheckBox(tr("Its picture may stand still (frozen ultrasound)"))
        self.trial = CameraTrial(desk, self.camera)
        hint = tr("Also the description of its series.")
        part_hint = tr("In pixels of what the camera gives: the picture without the device's frame. Empty: all of it.")
        self.fields = {
            "name": FormField(tr("Name"), self.name, hint=hint),
            "device": self.device.field,
            "is_analog": FormField(tr("Signal"), self.signal),
            "size": FormField(tr("Picture size"), self.size_box),
            "frames_per_second": FormField(tr("Frames in a second"), self.rate),
            "region": FormField(tr("Part of the picture"), self.region, hint=part_hint),
        }
        self._lay_out()
        for edit in (self.name, self.rate):
            edit.textEdited.connect(self._leave_trial)
        for box in (self.signal, self.size_box):
            box.currentTextChanged.connect(self._leave_trial)
        for part in (self.device, self.region):
            part.edited.connect(self._leave_trial)
        self.may_stand_still.toggled.connect(self._leave_trial)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.fields["name"], 0, 0)
        grid.addWidget(self.fields["is_analog"], 0, 1)
        grid.addWidget(self.device, 1, 0, 1, 2)
        grid.addWidget(self.fields["size"], 2, 0)
        grid.addWidget(self.fields["frames_per_second"], 2, 1)
        grid.addWidget(self.fields["region"], 3, 0, 1, 2)
        grid.addWidget(self.may_stand_still, 4, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(0, 0, 8, 0))
        layout.setSpacing(8)
        layout.addLayout(grid)
        layout.addWidget(self.trial)
        layout.addStretch(1)

    def values(self) -> Values:
        """The form as a settings table."""
        # what is no size stays as it was typed, and the settings refuse it
        columns, rows = self._size() or (self.size_box.currentText(), "")
        region = self.region.texts()
        return {
            "name": self.name.text().strip(),
            "device": self.device.chosen(),
            "is_analog": bool(self.signal.currentData()),
            "columns": columns,
            "rows": rows,
            "frames_per_second": self.rate.text().strip() or 0.0,
            "region": self._region(region) if any(region) else None,
            "may_stand_still": self.may_stand_still.isChecked(),
        }

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a settings table."""
        self.name.setText(str(values.get("name", "")))
        self.name.setCursorPosition(0)
        self.device.show_device(str(values.get("device", "")))
        self.signal.setCurrentIndex(self.signal.findData(bool(values.get("is_analog", False))))
        columns, rows = values.get("columns", 0), values.get("rows", 0)
        self.size_box.setEditText(f"{columns} × {rows}" if rows else str(columns or ""))
        rate = values.get("frames_per_second", 0.0)
        self.rate.setText(f"{rate:g}" if isinstance(rate, float) and rate else str(rate or ""))
        region = values.get("region")
        self.region.show_numbers([region.get(key, 0) for key in _REGION] if isinstance(region, Mapping) else [])
        self.may_stand_still.setChecked(bool(values.get("may_stand_still", False)))
        self.trial.reset()

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        size = tr(_NO_SIZE) if self._size() is None else ""
        region = next(iter(part_of(faults, "region").values()), "")
        together = {"size": size or faults.get("columns", "") or faults.get("rows", "") or faults.get("", "")}
        told = {**faults, **together, "region": region} if faults else {}
        for key, field in self.fields.items():
            field.set_fault(told.get(key, ""))

    def camera(self) -> CameraInput | None:
        """The camera as it stands in the form; None while it cannot be tried, which is told beside the fields."""
        camera, faults = checked_camera({**self.values(), "name": self.name.text().strip() or "New camera"})
        self.show_faults(faults)
        return camera

    def cancel(self) -> None:
        """Stop what is under way with cameras."""
        self.trial.cancel()
        self.device.cancel()

    def _size(self) -> tuple[object, object] | None:
        """Columns and rows, 0 as the camera likes; None where that is no size."""
        text = self.size_box.currentText().strip()
        found = _SIZE.fullmatch(text)
        if found is None:
            return None if text else (0, 0)
        return int(found[1]), int(found[2])

    @staticmethod
    def _region(texts: tuple[str, ...]) -> Values:
        """From the upper left corner where nobody says otherwise."""
        left, top, columns, rows = texts
        return {"left": left or 0, "top": top or 0, "columns": columns, "rows": rows}

    def _leave_trial(self) -> None:
        """Something else: what was tried is not said of it."""
        self.trial.reset()


def _size_box() -> QComboBox:
    box = choice_box(tr("Picture size"))
    box.setEditable(True)
    for size in _SIZES:
        box.addItem(size)
    line = box.lineEdit()
    if line is not None:
        line.setPlaceholderText(tr(_AS_IT_LIKES))
    box.setCurrentIndex(-1)
    return box
