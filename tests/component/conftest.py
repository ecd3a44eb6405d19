"""What tests of several parts together are given."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.workflows.services import Services


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    """Everything joined, on an empty data folder."""
    with Services(data_dir) as made:
        yield made
