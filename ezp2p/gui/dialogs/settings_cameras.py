"""How stills and clips are taken: the cameras, the key, sound, and what is recorded."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.camera_form import CameraForm
from ezp2p.gui.dialogs.settings_faults import part_of
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.edited_list import EditedList, ListWords, Values
from ezp2p.gui.widgets.field_values import show_value, tell_faults, values_in
from ezp2p.gui.widgets.form_field import FormField, NumberEdit
from ezp2p.gui.widgets.offering import choice_box

STILL_KEY_WORDS: Final = {
    "Space": mark("Space"),
    "Return": mark("Enter"),
    "PgUp": mark("Page up"),
    "PgDown": mark("Page down"),
    **{key: key for key in (f"F{number}" for number in range(2, 11))},
}
CLIP_WORDS: Final = {"frames": mark("Frames, not compressed anew"), "video": mark("Video, MPEG-2 or H.264")}
_WORDS: Final = ListWords(
    called=mark("Cameras"),
    new=mark("New camera"),
    icon="video-outline",
    empty=mark("Cameras, capture cards and network cameras are opened together; each makes a series of its own."),
    add_first=mark("Add a camera"),
)
_NEW: Final[Values] = {"name": "", "device": ""}


class CamerasPage(QWidget):
    """Edits the settings table of cameras; `values` gives it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = CameraForm(desk)
        self.edited = EditedList(desk.theme, self.form, _WORDS, blank=_NEW)
        self.list = self.edited.list
        self.add_button = self.edited.add_button
        self.remove_button = self.edited.remove_button
        self.still_key = _choice(tr("Key that takes a still"), STILL_KEY_WORDS)
        self.clips_as = _choice(tr("Clips are sent as"), CLIP_WORDS)
        self.has_sound = QCheckBox(tr("A still is answered with a sound"))
        self.fields = {
            "still_key": FormField(
                tr("Key that takes a still"), self.still_key, hint=tr("A foot switch is such a key.")
            ),
            "burst_pictures": FormField(tr("Pictures of a burst"), NumberEdit(3), hint=tr("2 to 50.")),
            "clips_as": FormField(tr("Clips are sent as"), self.clips_as),
            "pre_roll_s": FormField(
                tr("Seconds kept from before"),
                NumberEdit(5),
                hint=tr("A recording begins so much earlier; 0: at once."),
            ),
            "longest_recording_s": FormField(
                tr("Longest recording, in seconds"),
                NumberEdit(6),
                hint=tr("It then ends by itself. 5 to 3600."),
            ),
        }
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, place // 3, place % 3)
            grid.setColumnStretch(place % 3, 1)
        grid.addWidget(self.has_sound, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 8)
        layout.setSpacing(12)
        layout.addWidget(self.edited, 1)
        layout.addLayout(grid)

    def values(self) -> Values:
        """The table as edited."""
        return {"inputs": self.edited.tables(), "has_sound": self.has_sound.isChecked(), **values_in(self.fields)}

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a table, its first camera selected."""
        self.edited.show_tables(values["inputs"])
        self.has_sound.setChecked(bool(values["has_sound"]))
        for key, field in self.fields.items():
            value = values[key]
            show_value(field.editor, f"{value:g}" if isinstance(value, float) else value)

    def add(self, values: Mapping[str, object] | None = None) -> None:
        """Begin another camera, of `values` where they are given."""
        self.edited.add(values)

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong, by `inputs.0.name`; the first faulty camera is selected."""
        self.edited.show_faults(part_of(faults, "inputs"))
        tell_faults(self.fields, faults)


def _choice(name: str, words: Mapping[str, str]) -> QComboBox:
    box = choice_box(name)
    for value, word in words.items():
        box.addItem(tr(word), value)
    return box
