"""What the tests of workflows are given."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.component.workflows.planning import Desk
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_uids import FakeUids


@pytest.fixture
def desk(data_dir: Path, clock: FakeClock, new_uid: FakeUids) -> Iterator[Desk]:
    made = Desk(data_dir, clock, new_uid)
    yield made
    made.outbox.close()
