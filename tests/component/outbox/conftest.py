"""What the tests of the outbox are given."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.fake_clock import FakeClock
from tests.fakes.workplace import Workplace


@pytest.fixture
def workplace(data_dir: Path, clock: FakeClock) -> Iterator[Workplace]:
    made = Workplace(data_dir, clock)
    yield made
    made.outbox.close()
