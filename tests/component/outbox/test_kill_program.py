"""The whole program is killed, with its window or on the command line: the PACS has every picture once, as it was."""

import os
from pathlib import Path

import pytest

from tests.peers.orthanc import Orthanc
from tests.torture.program_kills import kill_programs

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs SIGKILL")

KILLS = 4


def test_whatever_the_program_had_taken_when_it_was_killed_is_in_the_pacs_once_with_equal_pixels(
    tmp_path: Path, orthanc: Orthanc
) -> None:
    pytest.importorskip("PySide6")
    tally = kill_programs(tmp_path, orthanc, kills=KILLS, seed=20260207, say=print)
    assert tally.kills == KILLS
