"""The filters of the worklist: day, modality, station."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.date_edit import DateEdit
from ezp2p.gui.widgets.form_field import line_edit
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.worklist_choices import (
    ALL_DAYS,
    ALL_STATIONS,
    DAYS,
    MODALITIES,
    OTHER_STATION,
    RANGE,
    THIS_STATION,
    WorklistChoices,
    fault_of,
)


class WorklistFilters(QWidget):
    """Boxes in two lines, and below them what some choices ask for; `buttons` stand at the ends of the lines."""

    changed = Signal()
    """Another question can be asked."""

    def __init__(
        self, buttons: tuple[QToolButton, QToolButton], *, today: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._build()
        self._lay_out(buttons)
        self._asked = self.choices()
        for box in (self.day, self.modality, self.station):
            box.currentIndexChanged.connect(self._choose)
        for edit in (self.first, self.last):
            edit.date_edited.connect(self._choose)
        self.other_station.editingFinished.connect(self._choose)
        self._show_fields()

    def _build(self) -> None:
        self.day = _box(tr("Day"), tr("For which days"))
        for key, (label, *_) in DAYS.items():
            self.day.addItem(tr(label), key)
        self.day.addItem(tr("From … to …"), RANGE)
        self.day.addItem(tr("All days"), ALL_DAYS)
        self.modality = _box(tr("Modality"), tr("Show only this modality"))
        self.modality.addItem(tr("All kinds"), "")
        for code in MODALITIES:
            self.modality.addItem(code, code)
        self.station = _box(tr("Station"), tr("For which station it is scheduled"))
        self.station.addItem(tr("All stations"), ALL_STATIONS)
        self.station.addItem(tr("This station"), THIS_STATION)
        self.station.addItem(tr("Other station…"), OTHER_STATION)
        self.first = DateEdit(placeholder=tr("First day"))
        self.first.setAccessibleName(tr("First day"))
        self.last = DateEdit(placeholder=tr("Last day"))
        self.last.setAccessibleName(tr("Last day"))
        self.other_station = line_edit(placeholder=tr("AE title of the station"), limit=16)
        self.other_station.setAccessibleName(tr("AE title of the station"))
        self.fault = text_label(kind="fault", wraps=True)

    def _lay_out(self, buttons: tuple[QToolButton, QToolButton]) -> None:
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(8)
        days.addWidget(self.first)
        days.addWidget(text_label(tr("to", sense="between two days")))
        days.addWidget(self.last)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(_line(self.day, buttons[0]))
        layout.addWidget(self._days)
        layout.addLayout(_line(self.modality, self.station, buttons[1]))
        layout.addWidget(self.other_station)
        layout.addWidget(self.fault)

    def choices(self) -> WorklistChoices:
        """What is chosen."""
        return WorklistChoices(
            day=self.day.currentData(),
            first=self.first.da(),
            last=self.last.da(),
            station=self.station.currentData(),
            other_station=self.other_station.text().strip(),
            modality=self.modality.currentData(),
        )

    def take(self, choices: WorklistChoices) -> None:
        """Choose so, without a word to anybody."""
        for box, value in ((self.day, choices.day), (self.modality, choices.modality), (self.station, choices.station)):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.blockSignals(False)
        self.first.set_da(choices.first)
        self.last.set_da(choices.last)
        self.other_station.setText(choices.other_station)
        self._asked = self.choices()
        self._show_fields()

    def name_station(self, title: str) -> None:
        """Tell the AE title of this workstation."""
        self.station.setItemText(self.station.findData(THIS_STATION), tr("This station ({title})", title=title))

    def ask_all_days(self) -> None:
        """Ask for all days."""
        self.day.setCurrentIndex(self.day.findData(ALL_DAYS))

    @property
    def is_typing(self) -> bool:
        """Whether a value may be half typed."""
        return any(edit.hasFocus() for edit in (self.first, self.last, self.other_station))

    def _choose(self) -> None:
        if self.day.currentData() == RANGE and not (self.first.text() or self.last.text()):
            self.first.set_da(self._today())
            self.last.set_da(self._today())
        self._show_fields()
        chosen = self.choices()
        # what is typed into a field that is not asked for changes no question
        if chosen.day != RANGE:
            chosen = replace(chosen, first="", last="")
        if chosen != self._asked and not fault_of(chosen):
            self._asked = chosen
            self.changed.emit()

    def _show_fields(self) -> None:
        chosen = self.choices()
        self._days.setVisible(chosen.day == RANGE)
        self.other_station.setVisible(chosen.station == OTHER_STATION)
        fault = fault_of(chosen)
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))


def _box(name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    # a long entry never makes the column wide
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget, int(isinstance(widget, QComboBox)))
    return line
