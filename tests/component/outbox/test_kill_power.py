"""The power goes at any moment: nothing that was accepted is lost or changed, and all of it arrives."""

import os
from pathlib import Path

import pytest

from tests.torture.power_cut import cut_often, disk, why_not
from tests.torture.workers import workers

ROUNDS = 10


@pytest.fixture(autouse=True)
def _needs_disks() -> None:
    if why_not():
        pytest.skip(why_not())


def test_nothing_that_was_accepted_is_lost_by_a_power_cut_and_all_of_it_arrives(tmp_path: Path) -> None:
    with workers() as victims:
        tally = cut_often(victims, tmp_path, rounds=ROUNDS, seed=20260206)
    assert tally.items > ROUNDS


def test_a_disk_loses_what_was_not_flushed_and_keeps_what_was(tmp_path: Path) -> None:
    with disk(tmp_path / "disk") as one:
        flushed, unflushed = one.mounted / "flushed", one.mounted / "unflushed"
        unflushed.write_bytes(b"unflushed")
        with flushed.open("wb") as file:
            file.write(b"flushed")
            file.flush()
            os.fsync(file.fileno())
        one.cut()
        assert (one.mounted / flushed.name).read_bytes() == b"flushed"
        left = one.mounted / unflushed.name
        assert not left.exists() or left.read_bytes() == b""
