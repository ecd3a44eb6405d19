"""How it is scanned: what, from where, in which colors, how finely. Only what the scanner offers is shown."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ezp2p.gui.scan_words import (
    KIND_WORDS,
    MODE_WORDS,
    SOURCE_WORDS,
    TREATMENT_WORDS,
    bits_in_words,
    brightness_in_words,
)
from ezp2p.gui.translation import tr
from ezp2p.gui.widgets.check_boxes import WrappingCheckBox
from ezp2p.gui.widgets.form_field import FormField
from ezp2p.gui.widgets.offering import choice_box, offer
from ezp2p.model.scanning import ScanKind, ScanMode, ScanSource, SourceAbilities

Values = dict[str, object]

_USUAL: Final = {
    ScanKind.FILM: ((ScanSource.TRANSPARENCY, ScanSource.FLATBED), ScanMode.GRAY, 16),
    ScanKind.DOCUMENT: ((ScanSource.FEEDER, ScanSource.FLATBED), ScanMode.GRAY, 8),
    ScanKind.PICTURE: ((ScanSource.FLATBED,), ScanMode.COLOR, 8),
}
"""Where each kind usually lies, what is read of it, and its bits."""
_USUAL_DPI: Final = 300
_LEAST_DPI, _MOST_DPI = 25, 9600
"""What the settings keep; a driver may name a single point in an inch."""
_TREATMENTS: Final = {
    ScanKind.FILM: frozenset[str](),
    ScanKind.DOCUMENT: frozenset(TREATMENT_WORDS),
    ScanKind.PICTURE: frozenset({"straightens", "crops"}),
}
_FILM_BITS: Final = (16, 12, 8)
_BRIGHTNESS_STEP: Final = 10
_WIDE: Final = 280


class ScanOptions(QWidget):
    """The part of a scan profile that says how; `values` gives it back as a table of the settings."""

    edited = Signal()
    """A person changed something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._abilities: tuple[SourceAbilities, ...] = ()
        self._values: Values = {}
        self._placed: tuple[int, tuple[str, ...]] = (0, ())
        self._hidden: frozenset[str] = frozenset()
        self.kind = choice_box(tr("What is scanned"))
        self.source = choice_box(tr("Source"))
        self.mode = choice_box(tr("Colors"))
        self.depth_box = choice_box(tr("Depth"))
        self.resolution = choice_box(tr("Resolution"))
        self.film_bits = choice_box(tr("Bits kept"))
        self.brightness = choice_box(tr("Brightness"))
        self.fields = {
            "kind": FormField(tr("What is scanned"), self.kind),
            "source": FormField(tr("Source"), self.source),
            "mode": FormField(tr("Colors"), self.mode),
            "depth_bits": FormField(tr("Depth"), self.depth_box),
            "resolution_dpi": FormField(tr("Resolution"), self.resolution),
            "film_bits": FormField(tr("Bits kept"), self.film_bits),
            "brightness_percent": FormField(tr("Brightness"), self.brightness),
        }
        self._boxes = {
            "source": self.source,
            "mode": self.mode,
            "depth_bits": self.depth_box,
            "resolution_dpi": self.resolution,
        }
        self.treatments = {key: WrappingCheckBox(tr(words)) for key, words in TREATMENT_WORDS.items()}
        self._lay_out()
        self._connect()
        self.show_values({})

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._grid)
        for box in self.treatments.values():
            layout.addWidget(box)

    def _connect(self) -> None:
        self.kind.activated.connect(self._choose_kind)
        for box in (self.source, self.mode, self.depth_box, self.resolution, self.film_bits, self.brightness):
            box.activated.connect(self._take)
        for check in self.treatments.values():
            check.clicked.connect(self._take)

    # --- values -----------------------------------------------------------------------------------------------

    @property
    def chosen_kind(self) -> ScanKind:
        """What is scanned."""
        return ScanKind(str(self._values["kind"]))

    @property
    def chosen_source(self) -> ScanSource:
        """From where."""
        return ScanSource(str(self._values["source"]))

    @property
    def present(self) -> SourceAbilities | None:
        """What the scanner can do from the chosen source; None while that is not known."""
        return next((one for one in self._abilities if one.source is self.chosen_source), None)

    @property
    def is_possible(self) -> bool:
        """Whether the scanner can do what is chosen."""
        return self.present is not None and self.mode.count() > 0 and self.resolution.count() > 0

    def values(self) -> Values:
        """What is chosen, as a table of the settings."""
        return dict(self._values)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a table; what the scanner does not offer becomes what comes nearest."""
        usual = _usual(ScanKind(str(values.get("kind", ScanKind.DOCUMENT))), self._abilities)
        self._values = {key: values.get(key, default) for key, default in usual.items()}
        self._fill()

    def show_abilities(self, abilities: tuple[SourceAbilities, ...]) -> None:
        """Offer what a scanner can do; empty while that is not known."""
        self._abilities = abilities
        self._fill()

    def _choose_kind(self) -> None:
        self._values = _usual(ScanKind(str(self.kind.currentData())), self._abilities)
        self._fill()
        self.edited.emit()

    def _take(self) -> None:
        """Take over what was chosen by hand; what depends on it follows."""
        chosen = {
            "source": self.source.currentData(),
            "mode": self.mode.currentData(),
            "depth_bits": self.depth_box.currentData(),
            "resolution_dpi": self.resolution.currentData(),
            "brightness_percent": self.brightness.currentData(),
        }
        self._values |= {key: value for key, value in chosen.items() if value is not None}
        treatment: Values = {key: box.isChecked() for key, box in self.treatments.items()}
        self._values["treatment"] = treatment | {"film_bits": self.film_bits.currentData() or _FILM_BITS[0]}
        self._fill()
        self.edited.emit()

    # --- where it stands --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One field wide, whatever is arranged now."""
        return QSize(120, super().minimumSizeHint().height())

    def _show_field(self, key: str, *, is_shown: bool) -> None:
        self._hidden = self._hidden - {key} if is_shown else self._hidden | {key}
        self.fields[key].setVisible(is_shown)

    def _arrange(self) -> None:
        """Close the gaps that hidden fields leave."""
        columns = 2 if self.width() >= _WIDE else 1
        shown = tuple(key for key in self.fields if key not in self._hidden)
        if self._placed == (columns, shown):
            return
        self._placed = (columns, shown)
        for key in self.fields:
            self._grid.removeWidget(self.fields[key])
        for place, key in enumerate(shown):
            self._grid.addWidget(self.fields[key], place // columns, place % columns)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    # --- what is offered ----------------------------------------------------------------------------------------

    def _fill(self) -> None:
        offer(self.kind, [(tr(words), str(kind)) for kind, words in KIND_WORDS.items()], str(self._values["kind"]))
        sources = tuple(one.source for one in self._abilities) or (self.chosen_source,)
        self._offer("source", [(tr(SOURCE_WORDS[one]), str(one)) for one in sources])
        self._offer("mode", [(tr(MODE_WORDS[one]), str(one)) for one in self._modes()])
        self._offer("depth_bits", [(bits_in_words(one), one) for one in self._depths()])
        self._offer("resolution_dpi", [(tr("{count} dpi", count=one), one) for one in self._resolutions()])
        self._show_brightness()
        self._show_treatment()
        self._arrange()

    def _offer(self, key: str, choices: list[tuple[str, object]]) -> None:
        """Offer, and take over what can be had instead of what is not there."""
        box, wanted = self._boxes[key], self._values[key]
        numbers = [value for _, value in choices if isinstance(value, int)]
        if isinstance(wanted, int) and numbers:
            wanted = _nearest(numbers, wanted)
        offer(box, choices, str(wanted) if isinstance(wanted, str) else wanted)
        if box.currentData() is not None:
            self._values[key] = box.currentData()

    def _modes(self) -> tuple[ScanMode, ...]:
        present = self.present
        modes = present.modes if present is not None else (ScanMode(str(self._values["mode"])),)
        # a digitized film is gray
        return tuple(one for one in modes if one is ScanMode.GRAY or self.chosen_kind is not ScanKind.FILM)

    def _depths(self) -> tuple[int, ...]:
        present = self.present
        if present is None:
            return (int(str(self._values["depth_bits"])),)
        return present.depths.get(ScanMode(str(self._values["mode"])), ())

    def _resolutions(self) -> tuple[int, ...]:
        present = self.present
        if present is None:
            return (int(str(self._values["resolution_dpi"])),)
        return tuple(one for one in present.resolutions_dpi if _LEAST_DPI <= one <= _MOST_DPI)

    def _show_brightness(self) -> None:
        present = self.present
        if present is not None and not present.has_brightness:
            self._values["brightness_percent"] = 0
        value = int(str(self._values["brightness_percent"]))
        steps = sorted({*range(-100, 101, _BRIGHTNESS_STEP), value}, reverse=True)
        offer(self.brightness, [(brightness_in_words(one), one) for one in steps], value)
        self._show_field("brightness_percent", is_shown=present is not None and present.has_brightness)

    def _show_treatment(self) -> None:
        kind, depth = self.chosen_kind, int(str(self._values["depth_bits"]))
        before = self._values["treatment"]
        chosen: Values = dict(before) if isinstance(before, Mapping) else {}
        kept = [bits for bits in _FILM_BITS if bits <= depth] or [8]
        offer(self.film_bits, [(bits_in_words(bits), bits) for bits in kept], chosen.get("film_bits"))
        self._show_field("film_bits", is_shown=kind is ScanKind.FILM)
        if kind is ScanKind.FILM:
            chosen["film_bits"] = self.film_bits.currentData()
        for key, box in self.treatments.items():
            is_offered = key in _TREATMENTS[kind]
            chosen[key] = is_offered and bool(chosen.get(key, False))
            box.setVisible(is_offered)
            box.setChecked(bool(chosen[key]))
        self._values["treatment"] = chosen


def _nearest(numbers: Sequence[int], wanted: int) -> int:
    return min(numbers, key=lambda one: abs(one - wanted))


def _usual(kind: ScanKind, abilities: tuple[SourceAbilities, ...]) -> Values:
    """What is usual for a kind, from a source that there is."""
    sources, mode, depth = _USUAL[kind]
    offered = [one.source for one in abilities]
    source = next((one for one in sources if one in offered), sources[-1])
    return {
        "kind": str(kind),
        "source": str(source),
        "mode": str(mode),
        "depth_bits": depth,
        "resolution_dpi": _USUAL_DPI,
        "brightness_percent": 0,
        "treatment": {"film_bits": _FILM_BITS[0]},
    }
