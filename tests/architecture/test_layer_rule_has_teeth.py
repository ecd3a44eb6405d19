"""The layer rule bites: each kind of forbidden import, planted into a copy, makes lint-imports fail."""

from pathlib import Path

import pytest

from tests.architecture.project import append, copy_project, run_tool

PLANTS = {
    "Qt in the data sets": ("dicom/modules.py", "from PySide6 import QtCore\n"),
    "Qt's icons in the command line": ("cli/__init__.py", "import qtawesome\n"),
    "the window, inside a function of the outbox": (
        "outbox/__init__.py",
        "def planted():\n    from ezp2p.gui import dialogs\n    return dialogs\n",
    ),
    "the command line, in the window": ("gui/__init__.py", "from ezp2p import cli\n"),
    "a sibling": ("archive/__init__.py", "from ezp2p import network\n"),
    "a sibling below": ("dicom/__init__.py", "from ezp2p import storage\n"),
    "an upper layer, in the model": ("model/patient.py", "import ezp2p.workflows\n"),
    "anything of ours, in the errors": ("errors.py", "from ezp2p.model import patient\n"),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copy_project(tmp_path)


def test_the_project_keeps_the_rule(project: Path) -> None:
    done = run_tool("lint-imports", "--no-cache", folder=project)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("plant", PLANTS)
def test_a_forbidden_import_fails(project: Path, plant: str) -> None:
    name, text = PLANTS[plant]
    append(project / "ezp2p" / name, f"\n{text}")
    done = run_tool("lint-imports", "--no-cache", folder=project)
    assert done.returncode != 0
    assert "BROKEN" in done.stdout


def test_a_folder_without_a_place_fails(project: Path) -> None:
    (project / "ezp2p" / "utils").mkdir()
    (project / "ezp2p" / "utils" / "__init__.py").write_text('"""Planted."""\n', "utf-8")
    done = run_tool("lint-imports", "--no-cache", folder=project)
    assert done.returncode != 0
    assert "ezp2p.utils" in done.stdout
