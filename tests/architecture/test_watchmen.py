"""The watchmen of tests/conftest.py bite: a planted test that leaves, logs or reaches for what it must not fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.project import ROOT

HEAD = """
import logging
import socket
import threading
import warnings

import pytest

logger = logging.getLogger("ezp2p.planted")
"""

PLANTS = {
    "a thread left behind": (
        """
def test_planted():
    threading.Thread(target=threading.Event().wait, args=(4,), name="forgotten").start()
""",
        "left running: forgotten",
    ),
    "a warning not announced": ('\ndef test_planted():\n    logger.warning("odd")\n', "not announced"),
    "an error not announced": ('\ndef test_planted():\n    logger.error("odd")\n', "not announced"),
    "a warning announced and not logged": (
        '\n@pytest.mark.expected_log("odd")\ndef test_planted():\n    pass\n',
        "announced and not logged",
    ),
    "another computer": (
        """
def test_planted():
    socket.create_connection(("192.0.2.1", 104), timeout=1)
""",
        "reached for 192.0.2.1",
    ),
    "another computer, and the refusal caught": (
        """
def test_planted():
    try:
        socket.create_connection(("192.0.2.1", 104), timeout=1)
    except BaseException:
        pass
""",
        "reached for",
    ),
    "a Python warning": ('\ndef test_planted():\n    warnings.warn("odd")\n', "UserWarning"),
    "a golden text that is not there": (
        '\ndef test_planted(golden):\n    golden("planted-and-missing", "text")\n',
        "--update-golden",
    ),
    "a marker that nobody knows": ("\n@pytest.mark.plantd\ndef test_planted():\n    pass\n", "plantd"),
}

ALLOWED = """
@pytest.mark.expected_log("odd")
def test_announced():
    logger.warning("an odd thing")

def test_loopback():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()

def test_thread_that_ends():
    thread = threading.Thread(target=threading.Event().wait, args=(0.1,))
    thread.start()

def test_name_that_cannot_exist():
    with pytest.raises(OSError):
        socket.create_connection(("pacs.invalid", 104), timeout=1)
"""


def run_planted(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_planted.py").write_text(HEAD + text, "utf-8")
    plugins = ["-pno:pytest-qt", "-pno:cacheprovider", "-ptests.conftest"]
    places = ["-c", str(ROOT / "pyproject.toml"), f"--rootdir={folder}", f"--basetemp={folder / 'tmp'}", str(folder)]
    command = [sys.executable, "-m", "pytest", "-q", *plugins, *places]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("plant", PLANTS)
def test_a_planted_test_fails(tmp_path: Path, plant: str) -> None:
    text, words = PLANTS[plant]
    done = run_planted(tmp_path, text)
    assert done.returncode in {1, 2}, done.stdout + done.stderr
    assert words in done.stdout + done.stderr


def test_what_is_allowed_passes(tmp_path: Path) -> None:
    done = run_planted(tmp_path, ALLOWED)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout


@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 1)])
def test_a_missing_peer_is_skipped_here_and_fails_on_the_build_server(tmp_path: Path, ci: str, code: int) -> None:
    (tmp_path / "test_planted.py").write_text(
        'from tests.peers.process import binary\n\ndef test_planted():\n    binary("/nowhere/storescp")\n', "utf-8"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--rootdir={tmp_path}", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "CI": ci}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert "/nowhere/storescp is not installed" in done.stdout or ci == ""
