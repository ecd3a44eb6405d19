"""Every sentence of the core is found again by the window, and none is taken for another."""

import json
import re
from collections.abc import Iterator
from typing import Final

import pytest

from ezp2p import errors
from ezp2p.errors import EzP2PError, NoNewPicture, ResponseTimeout
from ezp2p.gui import resources, translation
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.value_representation import CHECKS
from ezp2p.network.commitment_status import commitment_refusal
from ezp2p.network.query_status import query_refusal
from ezp2p.network.status import store_note, store_refusal
from ezp2p.workflows.typing_limits import limit_told
from tests.architecture.project import packaging_script

_FIELD: Final = re.compile(r"\{(\w+)\}")


GATHERING: Final = packaging_script("translations")
SENTENCES: Final[list[str]] = sorted(GATHERING.core_texts())
REMOTE: Final = RemoteAE("PACS", "ARCHIVE", "10.0.0.1", 104)


@pytest.fixture(autouse=True)
def _language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language in which each text stands between marks, so that it is seen which was found."""
    monkeypatch.setattr(resources, "core_sentences", lambda: SENTENCES)
    monkeypatch.setattr(translation, "tr", lambda text, **_: f"«{text.strip()}»")
    monkeypatch.setattr(translation, "is_translated", lambda: True)
    translation.forget()
    yield
    translation.forget()


def _filled(template: str, facts: dict[str, str]) -> str:
    return _FIELD.sub(lambda field: facts[field[1]], template)


def test_each_sentence_with_invented_facts_is_found_with_these_facts() -> None:
    wrong = []
    for template in SENTENCES:
        facts = {name: f"Q{number}" for number, name in enumerate(dict.fromkeys(_FIELD.findall(template)), start=1)}
        text = _filled(template.strip(), facts)
        if translation.tr_core(text) != f"«{text}»":
            wrong.append((template, translation.tr_core(text)))
    assert wrong == []


def test_no_two_sentences_differ_only_in_the_names_of_their_fields() -> None:
    shapes: dict[str, list[str]] = {}
    for template in SENTENCES:
        shapes.setdefault(_FIELD.sub("{}", template.strip()), []).append(template)
    assert [alike for alike in shapes.values() if len(alike) > 1] == []


def test_fields_are_named_simply() -> None:
    assert [one for one in SENTENCES if re.search(r"\{[^}]*\}", _FIELD.sub("", one))] == []


def test_the_list_in_the_resources_is_that_of_the_sources() -> None:
    assert json.loads(GATHERING.CORE_SENTENCES.read_text(encoding="utf-8")) == SENTENCES


def test_the_sentence_of_every_error_that_the_window_tells_is_gathered() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, EzP2PError)]
    lacking = {kind.__name__ for kind in kinds if kind.sentence not in SENTENCES}
    assert lacking <= GATHERING._UNREAD_ERRORS | {"Cancelled"}


@pytest.mark.parametrize(
    "text",
    [
        *(str(store_refusal(REMOTE, status, "Disk full", (0x00100010,))) for status in (0xA700, 0x0111, 0x7777)),
        str(store_refusal(REMOTE, 0xC000, offending=tuple(range(0x00100010, 0x00100030)))),
        store_note(0xB000, "Changed", (0x00100010, 0x00100020)),
        str(query_refusal(0xA900, "Too much", "PACS")),
        str(query_refusal(0x0122, "", "PACS")),
        str(commitment_refusal(0x0110, "", "PACS")),
        str(ResponseTimeout(called_ae="PACS", request="the query", timeout_s=2.5)),
        str(NoNewPicture(device="Lamp", seconds=1)),
        str(NoNewPicture(device="Lamp", seconds=9)),
        limit_told("LO", "x" * 70),
        limit_told("PN", "x" * 70),
        limit_told("SH", "a\\b"),
        f"Patient ID {CHECKS['LO']('x' * 70)}",
        f"Study Date {CHECKS['DA']('2026')}",
    ],
)
def test_what_is_put_together_is_found_as_a_whole(text: str) -> None:
    told = translation.tr_core(text)
    assert told.startswith("«")
    assert told.endswith("»")
    assert not re.search(r"[^\W\d_]{3}", re.sub("«[^«]*»", "", _without_inner(told)))


def _without_inner(told: str) -> str:
    """`told` without what stands between the innermost marks, again and again."""
    while (shorter := re.sub("«[^«»]*»", "", told)) != told:
        told = shorter
    return told
