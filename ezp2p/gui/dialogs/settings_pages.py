"""The pages of the settings that are plain forms."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QGridLayout, QVBoxLayout, QWidget

from ezp2p.dicom.character_set import CHARACTER_SETS
from ezp2p.gui.core import Desk
from ezp2p.gui.language import LANGUAGES
from ezp2p.gui.panels.series_form import MODALITIES
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.field_values import fill, tell_faults, values_in
from ezp2p.gui.widgets.form_field import FormField, NumberEdit, line_edit
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.offering import choice_box

CHARACTER_SET_WORDS: Final = {
    "ISO_IR 192": mark("Unicode, UTF-8: every script (ISO_IR 192)"),
    "": mark("None while all text is ASCII, else Unicode"),
    "ISO_IR 100": mark("Western European, Latin 1 (ISO_IR 100)"),
    "ISO_IR 101": mark("Central European, Latin 2 (ISO_IR 101)"),
    "ISO_IR 109": mark("South European, Latin 3 (ISO_IR 109)"),
    "ISO_IR 110": mark("North European, Latin 4 (ISO_IR 110)"),
    "ISO_IR 144": mark("Cyrillic (ISO_IR 144)"),
    "ISO_IR 127": mark("Arabic (ISO_IR 127)"),
    "ISO_IR 126": mark("Greek (ISO_IR 126)"),
    "ISO_IR 138": mark("Hebrew (ISO_IR 138)"),
    "ISO_IR 148": mark("Turkish, Latin 5 (ISO_IR 148)"),
    "ISO_IR 166": mark("Thai (ISO_IR 166)"),
    "ISO_IR 203": mark("Western European, Latin 9 (ISO_IR 203)"),
    "ISO_IR 13": mark("Japanese katakana (ISO_IR 13)"),
    "\\ISO 2022 IR 87": mark("Japanese kanji (ISO 2022 IR 87)"),
    "\\ISO 2022 IR 87\\ISO 2022 IR 159": mark("Japanese kanji, rare ones too (ISO 2022 IR 87 and 159)"),
    "ISO 2022 IR 13\\ISO 2022 IR 87": mark("Japanese katakana and kanji (ISO 2022 IR 13 and 87)"),
    "ISO 2022 IR 13\\ISO 2022 IR 87\\ISO 2022 IR 159": mark("Japanese katakana and kanji (ISO 2022 IR 13, 87 and 159)"),
    "\\ISO 2022 IR 149": mark("Korean (ISO 2022 IR 149)"),
    "\\ISO 2022 IR 58": mark("Chinese, by code extensions (ISO 2022 IR 58)"),
    "GB18030": mark("Chinese (GB18030)"),
    "GBK": mark("Chinese (GBK)"),
}


SEVERAL_PAGES_WORDS: Final = {
    "ask": mark("Ask each time"),
    "each": mark("Each page or frame a picture"),
    "first": mark("Only the first one"),
    "together": mark("All in one image"),
}

FAMILY_WORDS: Final = {
    "secondary capture": mark("Secondary Capture: every archive takes it"),
    "photographic": mark("VL Photographic (XC)"),
    "endoscopic": mark("VL Endoscopic (ES)"),
}


class FieldsPage(QWidget):
    """Fields by the key of their setting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, FormField] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 0, 16, 16)
        self._layout.setSpacing(12)
        self._layout.addLayout(self._grid)

    def _place(self, key: str, field: FormField, row: int, column: int, *, span: int = 1) -> None:
        self.fields[key] = field
        self._grid.addWidget(field, row, column, 1, span)

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what is wrong with it."""
        tell_faults(self.fields, faults)

    def values(self) -> dict[str, object]:
        """The page as a settings table; numbers that are none stay text, so that they are told."""
        return values_in(self.fields)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a settings table."""
        fill(self.fields, values)


class WindowFields(FieldsPage):
    """How the window is shown; a part of the page of this workstation, with a settings table of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout.setContentsMargins(0, 0, 0, 0)
        language = choice_box(tr("Language"))
        language.addItem(tr("As the system"), "")
        for code, name in LANGUAGES.items():
            language.addItem(name, code)
        field = FormField(tr("Language"), language, hint=tr("Used from the next start on."))
        self._place("language", field, 0, 0, span=2)


class GeneralPage(FieldsPage):
    """This workstation's application entity."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = line_edit(limit=16)
        hint = tr("The name by which a PACS knows this workstation, 1 to 16 characters.")
        self._place("title", FormField(tr("AE title of this workstation"), self.title, hint=hint), 0, 0, span=2)
        same = tr("the same")
        store = FormField(
            tr("AE title for storing"), line_edit(placeholder=same, limit=16), hint=tr("Only if it differs.")
        )
        query = FormField(
            tr("AE title for querying"), line_edit(placeholder=same, limit=16), hint=tr("Only if it differs.")
        )
        self._place("store_title", store, 1, 0)
        self._place("query_title", query, 1, 1)
        port = FormField(tr("Port of the listener"), NumberEdit(5), hint=tr("Where the archive inside listens."))
        size = FormField(
            tr("Largest PDU received, in bytes"), NumberEdit(7), hint=tr("4096 to 1048576. The default is 131072.")
        )
        self._place("port", port, 2, 0)
        self._place("max_pdu_bytes", size, 2, 1)
        self.window_fields = WindowFields()
        self._grid.addWidget(self.window_fields, 3, 0)
        self._layout.addStretch(1)


class AttributesPage(FieldsPage):
    """What every picture carries, and where the form of a series begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place("institution_name", FormField(tr("Institution"), line_edit()), 0, 0)
        self._place("station_name", FormField(tr("Station name"), line_edit()), 0, 1)
        self._place("institution_address", FormField(tr("Address of the institution"), line_edit()), 1, 0, span=2)
        self.character_set = QComboBox()
        for code in CHARACTER_SETS:
            self.character_set.addItem(tr(CHARACTER_SET_WORDS.get(code, code)), code)
        self.modality = QComboBox()
        for code, words in MODALITIES.items():
            self.modality.addItem(tr(words), code)
        hint = tr("Text that does not fit stops the sending; it is never written with question marks.")
        self._place("character_set", FormField(tr("Character set"), self.character_set, hint=hint), 2, 0, span=2)
        self._place("modality", FormField(tr("Modality of a new series"), self.modality), 3, 0)
        self._place("series_number", FormField(tr("Number of the first series"), NumberEdit(12)), 3, 1)
        self._place("series_description", FormField(tr("Description of a new series"), line_edit()), 4, 0)
        self.image_family = QComboBox()
        for code, words in FAMILY_WORDS.items():
            self.image_family.addItem(tr(words), code)
        self._place("image_family", FormField(tr("Pictures and videos are written as"), self.image_family), 4, 1)
        self.writes_modalities = QCheckBox(tr("Write Modalities in Study (0008,0061) into every picture"))
        self._layout.addWidget(self.writes_modalities)
        self._layout.addWidget(
            text_label(tr("Turn this off for a PACS that refuses attributes beyond the standard."), "hint", wraps=True)
        )
        self._layout.addStretch(1)

    def values(self) -> dict[str, object]:
        """The page as a settings table."""
        return {**super().values(), "writes_modalities_in_study": self.writes_modalities.isChecked()}

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a settings table."""
        super().show_values(values)
        self.writes_modalities.setChecked(bool(values.get("writes_modalities_in_study", True)))


class PicturesPage(FieldsPage):
    """How picture files are taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.several_pages = QComboBox()
        for code, words in SEVERAL_PAGES_WORDS.items():
            self.several_pages.addItem(tr(words), code)
        hint = tr("A page or frame is never left out without a word. Below each picture it can be chosen otherwise.")
        pages = FormField(tr("A file of several pages or frames"), self.several_pages, hint=hint)
        self._place("several_pages", pages, 0, 0, span=2)
        hint = tr("Dots per inch, 72 to 600. A PDF can also be kept as it is.")
        self._place("pdf_dpi", FormField(tr("Resolution of PDF pages"), NumberEdit(3), hint=hint), 1, 0)
        hint = tr("Percent, 1 to 100; only where a transfer syntax with loss is asked for. The default is 95.")
        self._place("quality_percent", FormField(tr("Quality of lossy compression"), NumberEdit(3), hint=hint), 1, 1)
        self._layout.addStretch(1)


class WorklistPage(FieldsPage):
    """How the worklist is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = tr("0: never. It waits while somebody searches, and moves neither the selection nor the list.")
        refresh = FormField(tr("Minutes after which it is refreshed by itself"), NumberEdit(4), hint=hint)
        self._place("refresh_minutes", refresh, 0, 0)
        hint = tr("1 to 10000. Where there are more, that is said. The default is 500.")
        self._place("limit", FormField(tr("Most entries that are taken"), NumberEdit(5), hint=hint), 0, 1)
        self._layout.addStretch(1)


class WatchedFolderPage(FieldsPage):
    """From where pictures come by themselves."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = line_edit(placeholder=tr("none is watched"))
        hint = tr("Pictures that appear there come into the open study; the files move to 'done' or 'refused' in it.")
        self._place("path", FormField(tr("Folder"), self.path, hint=hint), 0, 0, span=2)
        choose = push_button(desk.theme, tr("Choose a folder…"), icon="folder-outline", on_click=self._choose)
        self._grid.addWidget(choose, 1, 0, Qt.AlignmentFlag.AlignLeft)
        hint = tr("Seconds, 0.1 to 600. A file that has not changed for so long is complete. The default is 3.")
        self._place("quiet_s", FormField(tr("Waits for a file to be complete"), NumberEdit(5), hint=hint), 2, 0)
        self._layout.addStretch(1)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder from which pictures are taken"), self.path.text())
        if chosen:
            self.path.setText(chosen)


class PatientsPage(FieldsPage):
    """How the patient who is open is kept apart from others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = tr(
            "0 to 1440. The default is 15; 0: never. Until it is answered, no picture is taken and nothing is sent."
        )
        label = tr("Minutes without anybody at work until it is asked whether this is still the patient")
        self._place("idle_minutes", FormField(label, NumberEdit(4), hint=hint), 0, 0, span=2)
        self._layout.addStretch(1)


class OutboxPage(FieldsPage):
    """What is kept on this computer, and for how long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        confirmed = tr("Where the archive confirmed that it keeps the picture: 0 removes the copy at once.")
        sent = tr("Where it only said that it is stored, and for what was discarded.")
        reserve = tr("Nothing new is taken that would use this up, so that what was taken can always be sent.")
        self._place(
            "keep_confirmed_days",
            FormField(tr("Days that a confirmed picture stays on this computer"), NumberEdit(5), hint=confirmed),
            0,
            0,
        )
        self._place(
            "keep_sent_days", FormField(tr("Days that another sent picture stays"), NumberEdit(5), hint=sent), 0, 1
        )
        self._place(
            "reserve_megabytes",
            FormField(tr("Megabytes that stay free on the disk"), NumberEdit(7), hint=reserve),
            1,
            0,
            span=2,
        )
        self._layout.addWidget(
            text_label(
                tr(
                    "What waits, or needs you, stays until it is stored or discarded, however long that takes. "
                    "How an archive confirms is chosen under Remote AEs."
                ),
                "muted",
                wraps=True,
            )
        )
        self._layout.addStretch(1)
