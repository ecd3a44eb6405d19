"""Without Qt the core and the command line are whole: they import, they pass their tests, they do their work."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.architecture.project import PACKAGE, ROOT

BLOCKER = '''
import sys


class WithoutQt:
    """As if Qt were not installed."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "qtawesome", "qtpy"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, WithoutQt())
'''


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment whose Python cannot import Qt."""
    folder = tmp_path / "without_qt"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(BLOCKER, "utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTEST_", "DISPLAY"))}
    return {**kept, "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "PYTHONDONTWRITEBYTECODE": "1"}


def run(environment: dict[str, str], *arguments: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=timeout, check=False
    )


@pytest.mark.parametrize("name", ["PySide6", "qtawesome"])
def test_qt_is_away_indeed(environment: dict[str, str], name: str) -> None:
    done = run(environment, "-c", f"import {name}")
    assert done.returncode == 1
    assert "ModuleNotFoundError" in done.stderr


def test_every_module_but_the_window_is_importable(environment: dict[str, str]) -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted(PACKAGE.rglob("*.py"))
        if "gui" not in path.relative_to(PACKAGE).parts
    ]
    done = run(
        environment, "-W", "error", "-c", f"import importlib\nfor name in {modules}: importlib.import_module(name)"
    )
    assert done.returncode == 0, done.stderr


def test_the_command_line_tells_what_it_does(environment: dict[str, str]) -> None:
    done = run(environment, "-m", "ezp2p", "--help")
    assert done.returncode == 0, done.stderr
    assert "convert" in done.stdout


def test_the_command_line_converts_a_picture(environment: dict[str, str], tmp_path: Path) -> None:
    Image.new("RGB", (13, 7), "teal").save(tmp_path / "picture.png")
    done = run(
        environment,
        *("-m", "ezp2p", "convert", str(tmp_path / "picture.png"), "--output", str(tmp_path / "out")),
        *("--patient-id", "P1", "--patient-name", "MUSTER^ERIKA", "--data-dir", str(tmp_path / "data")),
    )
    assert done.returncode == 0, done.stderr
    (written,) = (tmp_path / "out").glob("*.dcm")
    assert written.read_bytes()[128:132] == b"DICM"
    assert str(written) in done.stdout


def test_the_window_says_in_words_that_it_needs_qt(environment: dict[str, str], tmp_path: Path) -> None:
    done = run(environment, "-m", "ezp2p", "--data-dir", str(tmp_path / "data"))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert "window" in done.stderr


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_unit_tests_pass(environment: dict[str, str], tmp_path: Path) -> None:
    plugins = [f"-pno:{name}" for name in ("pytest-qt", "xdist", "cacheprovider")]
    done = run(
        environment, "-m", "pytest", "tests/unit", "-q", *plugins, f"--basetemp={tmp_path / 'unit'}", timeout=500
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
    assert " passed" in done.stdout
