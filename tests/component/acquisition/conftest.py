"""What the tests of scanners are given."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.fakes.escl_scanner import EsclScript, FakeEsclScanner


@pytest.fixture
def escl_scanner() -> Iterator[Callable[..., FakeEsclScanner]]:
    """Starts network scanners, by script."""
    running: list[FakeEsclScanner] = []

    def start(script: EsclScript | None = None, **options: Any) -> FakeEsclScanner:
        running.append(FakeEsclScanner(script, **options))
        return running[-1]

    yield start
    for one in running:
        one.stop()
