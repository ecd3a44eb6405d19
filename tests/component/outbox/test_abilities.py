"""What a destination takes is remembered, told, and used for what is built next."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.errors import DiskFull
from ezp2p.model.abilities import PeerAbilities
from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.abilities import AbilitiesRegister
from tests.fakes.fake_pacs import EXPLICIT_LITTLE_ENDIAN, IMPLICIT_LITTLE_ENDIAN, FakePacs
from tests.fakes.invented import PACS
from tests.fakes.workstation import Workstation

SC = "1.2.840.10008.5.1.4.1.1.7"
OTHER = replace(PACS, name="Other", port=PACS.port + 1)


def said(*syntaxes: str, refused: tuple[str, ...] = (), sop_class: str = SC) -> PeerAbilities:
    accepted = frozenset((sop_class, one) for one in syntaxes)
    return PeerAbilities(accepted, frozenset((sop_class, one) for one in refused), 16384, 4, "2.25.7", "INVENTED")


@pytest.fixture
def workstation(data_dir: Path) -> Iterator[Workstation]:
    """An empty outbox."""
    workstation = Workstation(data_dir)
    yield workstation
    workstation.close()


@pytest.fixture
def register(workstation: Workstation) -> AbilitiesRegister:
    return workstation.outbox.abilities


def test_it_is_remembered_by_the_next_program(workstation: Workstation, register: AbilitiesRegister) -> None:
    assert register.of(PACS) is None
    register.learn(PACS, said("1.2", refused=("1.3",)))
    again = AbilitiesRegister(workstation.outbox.database)
    assert again.of(PACS) == said("1.2", refused=("1.3",))
    assert again.of(OTHER) is None


def test_what_is_newer_counts_and_the_rest_stays(register: AbilitiesRegister) -> None:
    register.learn(PACS, said("1.2", "1.4", refused=("1.3",)))
    register.learn(PACS, said("1.3", refused=("1.2",)))
    register.learn(PACS, said("1.9", sop_class="1.2.3"))
    known = register.of(PACS)
    assert known is not None
    assert known.syntaxes_of(SC) == frozenset({"1.3", "1.4"})
    assert known.syntaxes_of("1.2.3") == frozenset({"1.9"})
    assert (SC, "1.2") in known.refused


def test_only_what_every_destination_takes_counts(register: AbilitiesRegister) -> None:
    register.learn(PACS, said("1.2", "1.4"))
    assert register.taken_by_all([PACS], SC) == frozenset({"1.2", "1.4"})
    assert register.taken_by_all([PACS, OTHER], SC) is None  # it was never asked
    register.learn(OTHER, said("1.4", sop_class="1.2.3"))
    assert register.taken_by_all([PACS, OTHER], SC) is None  # not for this class
    register.learn(OTHER, said("1.4", "1.5"))
    assert register.taken_by_all([PACS, OTHER], SC) == frozenset({"1.4"})
    assert register.taken_by_all([], SC) is None


class _FullDatabase:
    """A database on a full disk."""

    def __init__(self, real: object) -> None:
        self._real = real

    def reading(self) -> object:
        return self._real.reading()  # type: ignore[attr-defined]

    def transaction(self) -> sqlite3.Connection:
        raise DiskFull(folder="outbox", missing="1 MB")


@pytest.mark.expected_log("what a destination takes was not written down: DiskFull")
def test_a_full_disk_keeps_nobody_from_sending(workstation: Workstation) -> None:
    register = AbilitiesRegister(_FullDatabase(workstation.outbox.database))  # type: ignore[arg-type]
    register.learn(PACS, said("1.2"))
    assert register.taken_by_all([PACS], SC) == frozenset({"1.2"})


def test_it_is_learned_when_something_is_sent(workstation: Workstation, fake_pacs: Callable[..., FakePacs]) -> None:
    pacs = fake_pacs(transfer_syntaxes=[IMPLICIT_LITTLE_ENDIAN])
    workstation.add(pacs.ae)
    workstation.try_all()
    assert workstation.states == [DeliveryState.SENT]
    known = workstation.outbox.abilities.of(pacs.ae)
    assert known is not None
    assert known.syntaxes_of(SC) == frozenset({IMPLICIT_LITTLE_ENDIAN})
    assert (SC, EXPLICIT_LITTLE_ENDIAN) in known.refused
    assert known.max_pdu_bytes == 16384
    assert known.implementation_class_uid
