"""The catalogues of Qt Linguist: every text is in every language, whole, and as it is shipped."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.test_core_sentences import GATHERING
from tests.gui.test_every_control import LONGEST

FIELD = re.compile(r"\{\w+\}")
LANGUAGES = sorted(GATHERING.LANGUAGES)
TEXTS = GATHERING.every_text()


def test_there_are_the_languages_that_the_window_offers() -> None:
    assert LANGUAGES == ["ar", "de", "es", "fr"]
    assert len(TEXTS) > 2000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_a_translation_and_no_translation_lost_its_text(language: str) -> None:
    done = GATHERING.catalogue(language)
    assert sorted(set(TEXTS) - set(done)) == []
    assert sorted(set(done) - set(TEXTS)) == []
    assert [text for text, forms in done.items() if not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_of_its_text_and_a_form_for_each_number(language: str) -> None:
    faults = []
    for text, forms in GATHERING.catalogue(language).items():
        wanted = sorted(FIELD.findall(text.source))
        may_lack = {"{count}"} if text.is_counted else set()
        has_all = ({*FIELD.findall(form), *may_lack} == {*wanted, *may_lack} for form in forms)
        faults += [(text.source, form) for form, is_whole in zip(forms, has_all, strict=True) if not is_whole]
        if len(forms) != (GATHERING.PLURALS[language] if text.is_counted else 1):
            faults.append((text.source, f"{len(forms)} forms"))
    assert faults == []


def test_the_longest_is_the_one_that_is_measured_at_every_size() -> None:
    window = GATHERING.window_texts()
    lengths = {}
    for language in LANGUAGES:
        done = GATHERING.catalogue(language)
        lengths[language] = sum(len(done[text][-1]) for text in window)
    assert max(lengths, key=lengths.__getitem__) == LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_is_made_from_what_translators_edit(language: str, tmp_path: Path) -> None:
    made = tmp_path / f"{language}.qm"
    source = GATHERING.FOLDER / f"{language}.ts"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", source, "-qm", made], check=True, timeout=60)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()
