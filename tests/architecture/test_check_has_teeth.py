"""`make check` bites: each of its tools fails on a fault of its kind, planted into a copy."""

import re
import shutil
import tomllib
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGE, ROOT, append, run_tool

CHECKS = {
    "ruff format": ("ruff", "format", "--check", "."),
    "ruff check": ("ruff", "check", "."),
    "mypy": ("mypy", "--cache-dir", "mypy-cache", "ezp2p"),
    "typos": ("typos",),
}
PLANTS = [
    ("ruff format", "PLANTED = {  'a':1 }\n"),
    ("ruff check", "\n\ndef planted(path):\n    return open(path)\n"),
    ("ruff check", "\nfrom datetime import datetime\n\nPLANTED = datetime.now()\n"),
    ("ruff check", "\n\ndef planted() -> None:\n    print(1)\n"),
    (
        "ruff check",
        "\n\ndef _plant() -> None:\n    try:\n        _plant()\n    except Exception:\n        return\n",
    ),
    ("mypy", '\nPLANTED: int = "a word"\n'),
    ("mypy", "\n\ndef planted(value):\n    return value\n"),
    ("typos", "# rec" + "ieve\n"),
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The settings, with the errors and the model alone, which need no other file."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(PACKAGE / "model", tmp_path / "ezp2p" / "model", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("__init__.py", "errors.py"):
        shutil.copy(PACKAGE / name, tmp_path / "ezp2p")
    return tmp_path


@pytest.mark.parametrize("check", CHECKS)
def test_a_clean_project_passes(project: Path, check: str) -> None:
    done = run_tool(*CHECKS[check], folder=project)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("check", "plant"), PLANTS)
def test_a_planted_fault_fails(project: Path, check: str, plant: str) -> None:
    append(project / "ezp2p" / "model" / "patient.py", plant)
    done = run_tool(*CHECKS[check], folder=project)
    assert done.returncode != 0
    assert "patient.py" in done.stdout + done.stderr


def recipe(target: str) -> list[str]:
    """The commands of a target of the Makefile."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    found = re.search(rf"^{target}:.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    assert found, f"the Makefile has no target {target}"
    return [line.strip().lstrip("@") for line in found[1].splitlines()]


def test_make_check_runs_every_tool_and_ignores_no_failure() -> None:
    commands = " ; ".join(recipe("check"))
    for tool in ("ruff format --check .", "ruff check .", "mypy", "lint-imports", "typos"):
        assert f"/{tool}" in commands
    assert not re.search(r"\|\||; true|(^|; )-", commands)


def test_the_build_server_runs_what_people_run() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "set -euo pipefail" in script
    assert "make check" in script
    assert "make test" in script


def test_no_module_is_exempt() -> None:
    """Exemptions never shrink by themselves, so there are none for our own modules."""
    tools = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]
    typed = [name for one in tools["mypy"]["overrides"] for name in one["module"]]
    assert [name for name in typed if name.startswith(("ezp2p", "tests"))] == []
    lint = tools["ruff"]["lint"]["per-file-ignores"]
    assert sorted(name for name in lint if name.startswith("ezp2p")) == ["ezp2p/gui/**"]
    assert not any("ignore_imports" in contract for contract in tools["importlinter"]["contracts"])
