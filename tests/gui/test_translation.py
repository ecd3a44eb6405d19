"""The window's words in another language: catalogues, forms of numbers, and what the core said in English."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from ezp2p.errors import (
    AssociationAborted,
    DestinationEdited,
    DeviceBusy,
    EzP2PError,
    FieldFault,
    FileNotReadable,
    FormIncomplete,
    NameNotFound,
    RequestRefused,
    ResponseTimeout,
    ScannerJammed,
)
from ezp2p.gui import resources, translation
from ezp2p.gui.translation import is_translated, mark, tr, tr_core, tr_count, tr_error
from tests.gui.pseudo_language import Pseudo

Speak = Callable[[QTranslator], None]

KEPT = ("{count} page was kept.", "{count} pages were kept.")
CORE = (
    "it is a folder",
    "Choose the file itself.",
    "Held by hand.",
    "The network scanner",
    "Patient Name",
    "{count} entries",
    "{name} in {name2}",
    "{label} is required here: fill it in.",
    "The encoding of {element} is doubtful: {doubt}.",
    "{name} stored it.{note}",
    " It remarked: {note}",
    "no {word} at all",
    "    with blanks before it",
    " Try again; if it happens again, ask its administrator.",
    *(
        error.sentence
        for error in (FileNotReadable, FormIncomplete, DestinationEdited, NameNotFound, DeviceBusy, RequestRefused)
    ),
    AssociationAborted.what,
    ResponseTimeout.what,
)
GERMAN = {
    "en": "de",
    "Open": "Öffnen",
    "Open|not closed": "Offen",
    "{name} of {total}": "Von {total}: {name}",
    "100 {percent} sure": "100 {percent} sicher",
    "it is a folder": "es ist ein Ordner",
    "Choose the file itself.": "Wählen Sie die Datei selbst.",
    "Held by hand.": "Von Hand zurückgehalten.",
    "The network scanner": "Der Netzwerkscanner",
    "Patient Name": "Patientenname",
    "{count} entries": "{count} Einträge",
    "{name} in {name2}": "{name} im {name2}",
    "{label} is required here: fill it in.": "Hier fehlt: {label}.",
    "The encoding of {element} is doubtful: {doubt}.": "{doubt}: Das macht die Kodierung von {element} zweifelhaft.",
    "{name} stored it.{note}": "{name} hat es gespeichert.{note}",
    " It remarked: {note}": "Anmerkung: {note}",
    "    with blanks before it": "mit Leerzeichen davor",
    " Try again; if it happens again, ask its administrator.": " Versuchen Sie es noch einmal.",
    FileNotReadable.sentence: "Die Datei ist nicht lesbar: {reason}. {cure}",
    FormIncomplete.sentence: "{count} zu verbessern: {details}",
    DestinationEdited.sentence: "Für {name}: jetzt {after}, zuvor {before}. Senden an {after}?",
    NameNotFound.sentence: "'{host}' ist im Netz nicht bekannt. Prüfen Sie die Adresse von {called_ae}.",
    DeviceBusy.sentence: "{device} wird gerade benutzt.",
    RequestRefused.sentence: "{called_ae} lehnt ab: {reason}. {cure}",
    AssociationAborted.what: "{called_ae} hat die Verbindung abgebrochen ({reason}).",
    ResponseTimeout.what: "{called_ae} antwortet nicht binnen {timeout_s} s auf {request}.",
}
ARABIC = ("لا صفحات", "صفحة واحدة", "صفحتان", "{count} صفحات", "{count} صفحة", "{count} صفحة.")


class _AbortedInParts(AssociationAborted):
    """An error whose sentence is in no catalogue as a whole."""

    sentence = AssociationAborted.what + " Try again; if it happens again, ask its administrator."


@pytest.fixture
def speak(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speak]:
    """Lets the window speak the language of a translator; English again at the end."""
    made: list[QTranslator] = []
    monkeypatch.setattr(resources, "core_sentences", lambda: list(CORE))
    translation.forget()

    def install(translator: QTranslator) -> None:
        assert qapp.installTranslator(translator)
        made.append(translator)
        translation.forget()

    yield install
    for translator in made:
        qapp.removeTranslator(translator)
    translation.forget()


@pytest.fixture(scope="module")
def german_catalogue(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> QTranslator:
    """Made once: the compiler takes its time."""
    messages = [*sources(GERMAN), *counted(("{count} Seite blieb.", "{count} Seiten blieben."))]
    return catalogue(qapp, tmp_path_factory.mktemp("german"), "de_DE", messages)


@pytest.fixture
def german(speak: Speak, german_catalogue: QTranslator) -> None:
    """The window speaks German."""
    speak(german_catalogue)


def catalogue(qapp: QApplication, folder: Path, language: str, messages: Sequence[ElementTree.Element]) -> QTranslator:
    """What Qt Linguist would have written, compiled and loaded."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = translation.CONTEXT
    context.extend(messages)
    written, compiled = folder / f"{language}.ts", folder / f"{language}.qm"
    body = ElementTree.tostring(root, encoding="unicode")
    written.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}', encoding="utf-8")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", written, "-qm", compiled], check=True, timeout=60)
    translator = QTranslator(qapp)
    assert translator.load(str(compiled))
    return translator


def sources(texts: Mapping[str, str]) -> Iterator[ElementTree.Element]:
    """A message for each text; what stands after `|` is its sense."""
    for key, translated in texts.items():
        source, _, sense = key.partition("|")
        message = ElementTree.Element("message")
        ElementTree.SubElement(message, "source").text = source
        if sense:
            ElementTree.SubElement(message, "comment").text = sense
        ElementTree.SubElement(message, "translation").text = translated
        yield message


def counted(forms: Sequence[str]) -> Iterator[ElementTree.Element]:
    """The message of `KEPT` with these forms."""
    message = ElementTree.Element("message", numerus="yes")
    ElementTree.SubElement(message, "source").text = KEPT[1]
    translated = ElementTree.SubElement(message, "translation")
    for form in forms:
        ElementTree.SubElement(translated, "numerusform").text = form
    yield message


# --- the window's own texts -------------------------------------------------------------------------------------


def test_without_a_catalogue_english_is_untouched() -> None:
    assert not is_translated()
    assert mark("Open") == tr("Open") == tr("Open", sense="not closed") == "Open"
    assert tr("{name} of {total}", name="3", total=5) == "3 of 5"
    assert tr("as it {is}") == "as it {is}"
    assert [tr_count(*KEPT, count) for count in (0, 1, 2)] == [
        "0 pages were kept.",
        "1 page was kept.",
        "2 pages were kept.",
    ]
    error = FileNotReadable(reason="it is a folder", cure="Choose the file itself.")
    assert tr_error(error) == str(error)
    assert tr_core("Held by hand. ") == "Held by hand. "


@pytest.mark.usefixtures("german")
def test_a_text_is_translated_and_filled_and_its_facts_are_not() -> None:
    assert is_translated()
    assert (tr("Open"), tr("Open", sense="not closed")) == ("Öffnen", "Offen")
    assert tr("{name} of {total}", name="Open {total}", total=5) == "Von 5: Open {total}"
    assert tr("100 {percent} sure") == "100 {percent} sicher"


@pytest.mark.usefixtures("german")
def test_what_has_no_translation_stays_english() -> None:
    assert tr("Nobody translated {this}.", this="it") == "Nobody translated it."
    assert [tr_count("{count} dog", "{count} dogs", count) for count in (1, 2)] == ["1 dog", "2 dogs"]


@pytest.mark.usefixtures("german")
def test_german_has_two_forms_of_a_number() -> None:
    assert [tr_count(*KEPT, count) for count in (0, 1, 2, 100)] == [
        "0 Seiten blieben.",
        "1 Seite blieb.",
        "2 Seiten blieben.",
        "100 Seiten blieben.",
    ]


def test_arabic_has_six_forms_of_a_number(qapp: QApplication, speak: Speak, tmp_path: Path) -> None:
    speak(catalogue(qapp, tmp_path, "ar_AE", list(counted(ARABIC))))
    counts = (0, 1, 2, 3, 10, 11, 99, 100, 102, 103)
    places = (0, 1, 2, 3, 3, 4, 4, 5, 5, 3)
    assert [tr_count(*KEPT, count) for count in counts] == [
        ARABIC[place].format(count=count) for count, place in zip(counts, places, strict=True)
    ]


# --- errors -------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("error", "told"),
    [
        (
            FileNotReadable(reason="it is a folder", cure="Choose the file itself."),
            "Die Datei ist nicht lesbar: es ist ein Ordner. Wählen Sie die Datei selbst.",
        ),
        (
            FileNotReadable(reason="nobody knows {why}", cure="Choose the file itself."),
            "Die Datei ist nicht lesbar: nobody knows {why}. Wählen Sie die Datei selbst.",
        ),
        (
            FormIncomplete(
                faults=(
                    FieldFault("PatientName", "Patient Name is required here: fill it in."),
                    FieldFault("StudyDate", "The encoding of Study Date is doubtful: it is a folder."),
                )
            ),
            "2 zu verbessern: Hier fehlt: Patientenname. "
            "es ist ein Ordner: Das macht die Kodierung von Study Date zweifelhaft.",
        ),
        (
            DestinationEdited(name="Main", before="old:104", after="new:104"),
            "Für Main: jetzt new:104, zuvor old:104. Senden an new:104?",
        ),
        (
            NameNotFound(host="pacs.local", called_ae="Held by us"),
            "'pacs.local' ist im Netz nicht bekannt. Prüfen Sie die Adresse von Held by us.",
        ),
        (
            _AbortedInParts(called_ae="PACS Inc.", reason="it is a folder"),
            "PACS Inc. hat die Verbindung abgebrochen (es ist ein Ordner). Versuchen Sie es noch einmal.",
        ),
        (
            RequestRefused(called_ae="PACS", status=0xA700, reason="Out of memory. Held. Sorry", cure="Held by hand."),
            "PACS lehnt ab: Out of memory. Held. Sorry. Von Hand zurückgehalten.",
        ),
        (ScannerJammed(device="Lamp"), str(ScannerJammed(device="Lamp"))),
    ],
)
def test_an_error_is_told_with_its_facts(error: EzP2PError, told: str) -> None:
    assert tr_error(error) == told


@pytest.mark.usefixtures("german")
def test_a_name_in_an_error_stays_though_words_of_the_core_are_in_it() -> None:
    name = "Patient Name is required here: fill it in."
    assert tr_error(DeviceBusy(device=name)) == f"{name} wird gerade benutzt."
    assert tr_core(f"{DeviceBusy(device='Department in Berlin')}") == "Department in Berlin wird gerade benutzt."
    assert tr_error(DeviceBusy(device="The network scanner")) == "Der Netzwerkscanner wird gerade benutzt."


# --- what the core said -------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Held by hand.", "Von Hand zurückgehalten."),
        (" Held by hand.\n", " Von Hand zurückgehalten.\n"),
        ("with blanks before it", "mit Leerzeichen davor"),
        ("12 entries", "12 Einträge"),
        # several, joined by a blank or on lines of their own, with some that are not the core's
        ("Held by hand. Choose the file itself.", "Von Hand zurückgehalten. Wählen Sie die Datei selbst."),
        ("Held by hand.\n  Held by hand.", "Von Hand zurückgehalten.\n  Von Hand zurückgehalten."),
        ("Held by hand. Who knows? Held by hand.", "Von Hand zurückgehalten. Who knows? Von Hand zurückgehalten."),
        (
            "The encoding of A is doubtful: x. The encoding of B is doubtful: y.",
            "x: Das macht die Kodierung von A zweifelhaft. y: Das macht die Kodierung von B zweifelhaft.",
        ),
        (" ".join(["Held by hand."] * 20), " ".join(["Von Hand zurückgehalten."] * 20)),
        # a fact that is a sentence, or there only at times
        ("PACS stored it.", "PACS hat es gespeichert."),
        ("PACS stored it. It remarked: thin", "PACS hat es gespeichert. Anmerkung: thin"),
        (str(FileNotReadable(reason="why", cure="Do A. Held by hand.")), "Die Datei ist nicht lesbar: why. Do A. "
         "Von Hand zurückgehalten."),
        # a template with a field that comes twice
        (
            str(DestinationEdited(name="Main", before="old:104", after="new:104")),
            "Für Main: jetzt new:104, zuvor old:104. Senden an new:104?",
        ),
        (
            str(NameNotFound(host="pacs.local", called_ae="PACS")),
            "'pacs.local' ist im Netz nicht bekannt. Prüfen Sie die Adresse von PACS.",
        ),
        ("PACS did not answer C-ECHO within 2.5 seconds.", "PACS antwortet nicht binnen 2.5 s auf C-ECHO."),
    ],
)  # fmt: skip
def test_what_the_core_said_is_translated(text: str, told: str) -> None:
    assert tr_core(text) == told


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "PACS",
        "Nobody ever said this. Nor that.",
        "Department of Radiology in Berlin",
        "several entries",
        "held by hand",
        "{count} {braces}",
        "Für Main: jetzt {after}",
        # filled with two facts where one was meant
        "The settings of Main were changed since this was sent: it was for a, now it is b. "
        "Press Try now to send it to c, or discard it.",
    ],
)
def test_what_the_core_did_not_say_stays(text: str) -> None:
    assert tr_core(text) == text


@pytest.mark.usefixtures("german")
def test_a_long_text_that_nobody_knows_is_given_up_quickly() -> None:
    text = " ".join(f"The encoding of sentence {number} is {number} (no reason)." for number in range(300))
    assert tr_core(text) == text


def test_what_was_found_for_one_language_is_forgotten_for_the_next(
    qapp: QApplication, speak: Speak, german_catalogue: QTranslator
) -> None:
    speak(german_catalogue)
    assert tr_core("Held by hand.") == "Von Hand zurückgehalten."
    speak(Pseudo(qapp))
    assert tr_core("Held by hand.") == "⟦Held by hand.⟧"


def test_the_sentence_of_every_error_is_found_again_in_a_message(
    qapp: QApplication, speak: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    templates = [kind.sentence for kind in every_kind(EzP2PError)]
    monkeypatch.setattr(resources, "core_sentences", lambda: templates)
    speak(Pseudo(qapp))
    for template in templates:
        facts = {field: f"{field}-{place}" for place, field in enumerate(re.findall(r"\{(\w+)\}", template))}
        assert tr_core(template.format(**facts)) == tr(template, **facts)


def every_kind(kind: type[EzP2PError]) -> Iterator[type[EzP2PError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from every_kind(below)
