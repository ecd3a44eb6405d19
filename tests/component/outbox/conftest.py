"""What the tests of the outbox are given."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.outbox.outbox import Outbox
from ezp2p.storage.atomic_file import write
from tests.fakes.fake_clock import FakeClock
from tests.fakes.workplace import Workplace
from tests.fakes.workstation import Workstation


@pytest.fixture
def outbox(data_dir: Path, clock: FakeClock) -> Iterator[Outbox]:
    opened = Outbox(data_dir, clock=clock, write=write)
    yield opened
    opened.close()


@pytest.fixture
def workplace(data_dir: Path, clock: FakeClock) -> Iterator[Workplace]:
    made = Workplace(data_dir, clock)
    yield made
    made.outbox.close()


@pytest.fixture
def workstation(data_dir: Path, clock: FakeClock) -> Iterator[Workstation]:
    made = Workstation(data_dir, clock=clock)
    yield made
    made.close()
