"""Which language the window speaks, whose dates and numbers it writes, and from which side it is read."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ezp2p.gui import resources, translation
from ezp2p.gui.language import LANGUAGES, language_of, locale_of, speak
from ezp2p.gui.translation import tr, tr_count

GERMAN = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en"><context><name>EzP2P</name>
<message><source>Save the report</source><translation>Bericht speichern</translation></message>
<message numerus="yes"><source>{count} pictures</source>
<translation><numerusform>{count} Bild</numerusform><numerusform>{count} Bilder</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """Speaks afterwards as it did before."""
    before, side = QLocale(), qapp.layoutDirection()
    kept = qapp.findChildren(QTranslator)
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        if translator not in kept:
            qapp.removeTranslator(translator)
            translator.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(side)
    translation.forget()


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with small catalogues, all of them German."""
    source = tmp_path / "de.ts"
    source.write_text(GERMAN, encoding="utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", source, "-qm", tmp_path / "de.qm"], check=True, timeout=60)
    for code in LANGUAGES.keys() - {"en", "de"}:
        shutil.copyfile(tmp_path / "de.qm", tmp_path / f"{code}.qm")
    monkeypatch.setattr(resources, "translations_folder", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("wanted", "system", "language"),
    [
        ("", "de_AT", "de"),
        ("", "ar_EG", "ar"),
        ("", "C", "en"),
        ("", "fi_FI", "en"),
        ("fr", "de_DE", "fr"),
        ("en", "ar_AE", "en"),
        ("fi", "de_DE", "en"),
    ],
)
def test_the_setting_counts_before_the_system_and_what_is_not_spoken_is_english(
    wanted: str, system: str, language: str
) -> None:
    assert language_of(wanted, QLocale(system)) == language


@pytest.mark.parametrize(
    ("language", "system", "locale"),
    [
        ("de", "de_AT", "de_AT"),
        ("en", "en_GB", "en_GB"),
        ("ar", "ar_SA", "ar_SA"),
        ("ar", "de_DE", "ar_AE"),
        ("fr", "de_DE", "fr_FR"),
        ("en", "fi_FI", "en_US"),
    ],
)
def test_dates_and_numbers_are_those_of_the_country_where_the_system_speaks_the_language(
    language: str, system: str, locale: str
) -> None:
    assert locale_of(language, QLocale(system)).name() == locale


def test_a_system_without_a_country_writes_dates_as_the_standard_does() -> None:
    assert locale_of("de", QLocale.c()).language() == QLocale.Language.C


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_read_from_its_own_side(application: QApplication, catalogues: Path, language: str) -> None:
    assert speak(application, language) == language
    side = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
    assert application.layoutDirection() == side
    assert QLocale() == locale_of(language, QLocale.system())


def test_nothing_set_is_the_systems_language(application: QApplication, catalogues: Path) -> None:
    assert speak(application, "") == language_of("", QLocale.system())


def test_the_window_speaks_its_catalogue(application: QApplication, catalogues: Path) -> None:
    assert speak(application, "de") == "de"
    assert tr("Save the report") == "Bericht speichern"
    shown = [tr_count("{count} picture", "{count} pictures", count) for count in (1, 5)]
    assert shown == ["1 Bild", "5 Bilder"]


def test_what_has_no_translation_is_said_in_english(application: QApplication, catalogues: Path) -> None:
    speak(application, "de")
    assert tr("Of this {name} nobody made a translation.", name="text") == "Of this text nobody made a translation."


def test_english_needs_no_catalogue(
    application: QApplication, catalogues: Path, caplog: pytest.LogCaptureFixture
) -> None:
    speak(application, "en")
    assert [tr_count("{count} picture", "{count} pictures", count) for count in (1, 5)] == ["1 picture", "5 pictures"]
    assert caplog.messages == []


@pytest.mark.expected_log("the catalogue es is not there")
def test_a_catalogue_that_is_not_there_is_logged_and_the_window_speaks_english(
    application: QApplication, catalogues: Path
) -> None:
    (catalogues / "es.qm").unlink()
    speak(application, "es")
    assert tr("Save the report") == "Save the report"


def test_a_catalogue_that_is_written_anew_meanwhile_does_not_change_what_is_shown(
    application: QApplication, catalogues: Path
) -> None:
    speak(application, "de")
    (catalogues / "de.qm").write_bytes(b"")  # mapped into memory, its texts would be gone now, and the program too
    assert tr("Save the report") == "Bericht speichern"
