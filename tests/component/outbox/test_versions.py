"""Databases as released versions wrote them, with items in every state that they knew: today's program keeps them all.

`golden/databases/v1.outbox.sqlite` was written by the program of the first schema and is never written anew.
"""

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from ezp2p.model.delivery import DeliveryState
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.schema import MIGRATIONS
from ezp2p.outbox.tidy import OutboxAges
from ezp2p.outbox.upkeep import Upkeep
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_uids import FakeUids
from tests.fakes.invented import ENTRY, OTHER_PACS, PACS, SERIES, STUDY
from tests.fakes.outbox_items import add_items

S = DeliveryState

V1: Final = Path(__file__).parents[2] / "golden" / "databases" / "v1.outbox.sqlite"
STATES_OF_V1: Final = [S.QUEUED, S.SENDING, S.UNKNOWN, S.WAITING, S.HELD, S.DAMAGED, S.SENT, S.DISCARDED]
"""Of the items 1 to 8; the first four are for PACS, the others for another one."""


@pytest.fixture
def of_v1(data_dir: Path) -> Path:
    """A data folder of the first version: the database, and the files of the instances."""
    shutil.copy(V1, data_dir / "outbox.sqlite")
    for number in range(1, 9):
        write(data_dir / "instances" / f"2.25.{number}.dcm", b"instance %d" % number)
    return data_dir


@pytest.fixture
def outbox(of_v1: Path, clock: FakeClock) -> Iterator[Outbox]:
    opened = Outbox(of_v1, clock=clock, write=write)
    yield opened
    opened.close()


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_every_item_is_there_in_its_state(outbox: Outbox, of_v1: Path) -> None:
    items = list(reversed(outbox.items()))
    assert [item.state for item in items] == STATES_OF_V1
    assert [item.item_id for item in items] == list(range(1, 9))
    assert [item.instance.path.read_bytes() for item in items] == [b"instance %d" % number for number in range(1, 9)]
    assert [item.destination for item in items] == [PACS] * 4 + [OTHER_PACS] * 4
    assert not any(item.destination.is_encrypted for item in items)
    assert [item.batch for item in items] == ["2.25.100"] * 4 + ["2.25.200"] * 4
    assert [item.status for item in items] == [None] * 4 + [0xA900, None, 0xB000, None]
    assert items[2].note == "The archive did not answer."
    assert all(item.instance.is_here for item in items)
    assert outbox.rebuilt is None
    outbox.close()
    assert version_of(of_v1 / "outbox.sqlite") == len(MIGRATIONS)


def test_what_it_knew_of_studies_is_known(outbox: Outbox, clock: FakeClock, new_uid: FakeUids) -> None:
    register = outbox.studies
    assert register.frozen(STUDY.study_instance_uid) == STUDY
    assert register.frozen_series(SERIES.series_instance_uid) == SERIES
    assert register.study_uid_for(replace(ENTRY, study_instance_uid=""), new_uid) == "2.25.1001"
    assert register.new_patient_id(clock.now()) != clock.now().strftime("%Y%m%d%H%M%S")[::-1]
    assert register.last_instance_number(SERIES.series_instance_uid) == 8


def test_a_copy_as_it_was_lies_beside_it(outbox: Outbox, of_v1: Path) -> None:
    assert outbox.rebuilt is None
    copy = of_v1 / "outbox.sqlite.v1.backup"
    assert version_of(copy) == 1
    with closing(sqlite3.connect(copy)) as of_copy, closing(sqlite3.connect(f"file:{V1}?immutable=1", uri=True)) as old:
        for table in ("items", "instances", "studies", "series", "worklist_studies", "provisional_patient_ids"):
            query = f"SELECT * FROM {table}"  # noqa: S608
            assert of_copy.execute(query).fetchall() == old.execute(query).fetchall()


def test_it_goes_on_from_there(outbox: Outbox) -> None:
    assert outbox.recover() == 1
    assert [item.state for item in outbox.items()][6] is S.UNKNOWN
    more = add_items(outbox, 1, first=50)
    assert more[0].item_id == 9


@pytest.mark.expected_log("made anew")
def test_once_it_was_described_it_can_be_made_anew_too(outbox: Outbox, of_v1: Path, clock: FakeClock) -> None:
    upkeep = Upkeep(outbox, clock=clock, keep=lambda: OutboxAges(7, 90))
    upkeep.run_once(threading.Event())
    before = [(item.batch, item.instance, item.destination, item.added) for item in outbox.items()]
    outbox.close()
    (of_v1 / "outbox.sqlite").unlink()
    with closing(Outbox(of_v1, clock=clock, write=write)) as again:
        items = again.items()
        assert [(item.batch, item.instance, item.destination, item.added) for item in items] == before
        assert [item.state for item in reversed(items)] == [S.UNKNOWN] * 6 + [S.SENT, S.DISCARDED]
        assert again.studies.frozen(STUDY.study_instance_uid) == STUDY
        assert again.studies.frozen_series(SERIES.series_instance_uid) == SERIES
