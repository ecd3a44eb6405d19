"""Every text of the window in every scene, seen or heard: either it went through a translation, or it is data."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QFontComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ezp2p.gui import resources, translation
from tests.gui.conftest import OpenWindow
from tests.gui.fake_services import FakeServices
from tests.gui.pseudo_language import OPEN, Pseudo, untranslated
from tests.gui.scenes import SCENES, Stage
from tests.gui.test_core_sentences import GATHERING, SENTENCES

_OWN_NAMES: Final = ("EzP2P", "Apache-2.0", "English", "Français", "Deutsch", "Español", "العربية")
"""The product, its license, and the languages in themselves."""
_SET_UP: Final = (
    "PACS Main", "ORTHANC", "EZP2P", "Letters", "Chest film", "Theater lamp", "Endoscope", "Muster Flat 300",
    "Muster Feeder 80", "Muster Lamp 4", "Muster Scope 80", "about.txt", "ezp2p.log",
)  # fmt: skip
"""What somebody called archives, profiles and devices, and the names of files."""
_PATIENTS: Final = (
    "DOE, Janet", "DOE, Jane", "MÜLLER, Jörg", "YAMADA, Tarou (山田, 太郎)", "NOWAK, Zofia", "ИВАНОВА, Мария",
    "ΠΑΠΑΔΟΠΟΎΛΟΥ, Ελένη", "EMERGENCY, 2026-11-21", "Wound photo, left hand", "Wound photo", "Muster",
)  # fmt: skip
"""Who is in the worklist and why, and what was written on a picture."""
_CODES: Final = ("CR", "DERM", "DOC", "DX", "ES", "GM", "OP", "OT", "SM", "US", "XC")
"""Modalities, as the standard writes them."""
_KEYS: Final = ("Enter", "Esc", "Space")
_PATTERNS: Final = (
    r"</?p[^<>]*>",  # the frame of a tool tip
    r"/\S+/test_every_text\S*",  # the data folder
    r"\bPID\d{4}\b",
    r"\bACC\d{3}\b",
    r"\b(one\.jpg|two\.png|three\.bmp)\b",
    r"\b\d+ MB\b",
    r"\byyyy-mm-dd\b",
    r"\b(Ctrl|Alt)\+[\w+,]+",
    r"\b(windows-\d+|big5|shift_jis)\b",  # character sets
)
_VALUES: Final = sorted((*_PATIENTS, *_SET_UP, *_OWN_NAMES, *_CODES, *_KEYS), key=len, reverse=True)
_DATA: Final = re.compile("|".join([*_PATTERNS, *(rf"\b{re.escape(one)}(?!\w)" for one in _VALUES)]))
"""What is the same in every language."""
_INVENTED: Final = (
    "10.1.2.3 is an address.",
    "It answers.",
    "It does not know this workstation.",
    "It names no patient.",
    "Not found yet.",
    "Not tried.",
    "Not used.",
    "Nothing listens there.",
    "The data set is not what the standard says.",
    "Version and system",
    "tray",
)
"""What the core of the tests says, as if the real one said it."""
_CATALOGUE: Final = frozenset({
    *((text.source, text.sense) for text in GATHERING.window_texts()),
    *((text, "") for text in (*SENTENCES, *_INVENTED)),
})
"""What translators are given: a text that is only shown to `tr` but never marked is not among it."""

LINE: Final = "\n"
_LETTERS: Final = re.compile(r"[^\W\d_]{2,}")
_MOST_ROWS: Final = 50
_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture(autouse=True)
def _pseudo_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The window speaks the language in brackets."""
    monkeypatch.setattr(resources, "core_sentences", lambda: [*SENTENCES, *_INVENTED])
    translator = Pseudo(qapp, _CATALOGUE)
    qapp.installTranslator(translator)
    translation.forget()
    yield
    qapp.removeTranslator(translator)
    translation.forget()


@pytest.fixture
def stage(qtbot: QtBot, services: FakeServices, open_window: OpenWindow, pictures: tuple[Path, ...]) -> Stage:
    return Stage(qtbot, services, open_window, pictures, (1440, 900))


@pytest.mark.parametrize("scene", SCENES)
def test_every_text_went_through_a_translation_or_is_data(stage: Stage, scene: str) -> None:
    found: dict[str, None] = {}
    for state, root in SCENES[scene](stage):
        for where, text in texts_in(root):
            for part in untranslated(text):
                if not is_data(part):
                    found.setdefault(f"{where}: {part.strip()!r} of {text!r} ({state})")
            if OPEN + OPEN in text:
                found.setdefault(f"{where}: translated twice: {text!r} ({state})")
    assert not found, LINE + LINE.join(found)


def is_data(part: str) -> bool:
    """Whether nothing but what is the same in every language is left of it."""
    return not _LETTERS.search(_DATA.sub(" ", part))


def texts_in(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where each text is, and what it is."""
    for widget in (root, *root.findChildren(QWidget)):
        if not is_part(widget):
            where = place_of(widget)
            yield from ((where, text) for text in texts_of(widget) if text)
    for action in root.findChildren(QAction):
        for text in (action.text(), action.toolTip(), action.statusTip(), action.whatsThis()):
            if text:
                yield f"QAction {action.objectName()}", text


def is_part(widget: QWidget) -> bool:
    """Whether Qt made it inside of a control that is looked at itself."""
    above = widget.parentWidget()
    return above is not None and (isinstance(above, (QComboBox, QAbstractSpinBox, QTabBar)) or is_part(above))


def place_of(widget: QWidget) -> str:
    """The classes from ours that holds it down to it."""
    names = [type(widget).__name__]
    above: QWidget | None = widget
    while above is not None and not type(above).__module__.startswith("ezp2p."):
        above = above.parentWidget()
    if above is not None:
        names.insert(0, f"{type(above).__module__}.{type(above).__name__}")
    return " ".join(names)


def texts_of(widget: QWidget) -> Iterator[str]:
    """What of it is seen, shown when the mouse rests, or told by a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    for kind, texts in _TEXTS.items():
        if isinstance(widget, kind):
            yield from texts(widget)


def texts_of_tabs(tabs: QTabWidget) -> Iterator[str]:
    for place in range(tabs.count()):
        yield from (tabs.tabText(place), tabs.tabToolTip(place))


def texts_of_view(view: QAbstractItemView) -> Iterator[str]:
    return texts_of_model(view.model(), QModelIndex())


def texts_of_combo(box: QComboBox) -> Iterator[str]:
    yield box.placeholderText()
    if not isinstance(box, QFontComboBox):
        yield from (box.itemText(place) for place in range(box.count()))


def texts_of_model(model: QAbstractItemModel, above: QModelIndex) -> Iterator[str]:
    """What its headers and rows say."""
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above))
    yield from (str(model.headerData(section, Qt.Orientation.Horizontal) or "") for section in columns)
    for row in range(min(model.rowCount(above), _MOST_ROWS)):
        for column in columns:
            index = model.index(row, column, above)
            yield from (text for role in _ROLES if isinstance(text := index.data(role), str))
        yield from texts_of_model(model, model.index(row, 0, above))


_TEXTS: Final[dict[type[QWidget], Callable[..., Iterable[str]]]] = {
    QLabel: lambda label: [label.text()],
    QAbstractButton: lambda button: [button.text()],
    QLineEdit: lambda edit: [edit.placeholderText()],
    QTextEdit: lambda edit: [edit.placeholderText()],
    QPlainTextEdit: lambda edit: [edit.placeholderText()],
    QGroupBox: lambda box: [box.title()],
    QProgressBar: lambda bar: [bar.text()],
    QSpinBox: lambda box: [box.prefix(), box.suffix(), box.specialValueText()],
    QDoubleSpinBox: lambda box: [box.prefix(), box.suffix(), box.specialValueText()],
    QTabWidget: texts_of_tabs,
    QComboBox: texts_of_combo,
    QAbstractItemView: texts_of_view,
}
