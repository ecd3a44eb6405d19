"""What looks at a change before it is committed: it is set up as pre-commit wants it, fetches nothing, and bites."""

import os
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import Final

import pytest

from tests.architecture.project import PACKAGE, ROOT, append, run_tool

CONFIG: Final = ROOT / ".pre-commit-config.yaml"
BIN: Final = Path(sysconfig.get_path("scripts"))
PATIENT: Final = "ezp2p/model/patient.py"
PLANTS: Final = [
    ("ruff-check", PATIENT, b"\n\ndef planted(path):\n    return open(path)\n"),
    ("ruff-format", PATIENT, b"PLANTED = {  'a':1 }\n"),
    ("mypy", PATIENT, b'\nPLANTED: int = "a word"\n'),
    ("typos", PATIENT, b"# rec" + b"ieve\n"),
    ("file-check", "notes.md", b"no newline at the end"),
    ("file-check", "notes.md", b"one too many\n\n"),
    ("file-check", "notes.md", b"<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n"),
    ("file-check", "large.bin", b"\0" * 1_000_001),
    ("file-check", "scan.dcm", b"\0"),
    ("file-check", "picture", bytes(128) + b"DICM" + bytes(8)),
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A history of its own with the hooks, the errors and the model."""
    for name in (".pre-commit-config.yaml", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(PACKAGE / "model", tmp_path / "ezp2p" / "model", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("__init__.py", "errors.py"):
        shutil.copy(PACKAGE / name, tmp_path / "ezp2p")
    (tmp_path / "packaging").mkdir()
    shutil.copy(ROOT / "packaging" / "check_files.py", tmp_path / "packaging")
    for name in ("tests", "benchmarks"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text('"""Empty."""\n', "utf-8")
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "bin").symlink_to(BIN)
    (tmp_path / ".gitignore").write_text(".venv/\n.*_cache/\n", "utf-8")
    _git(tmp_path, "init", "--quiet")
    return tmp_path


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, timeout=60)


def run_hook(project: Path, hook: str) -> subprocess.CompletedProcess[str]:
    """Run one of them on every file."""
    _git(project, "add", "--all")
    return subprocess.run(
        [str(BIN / "pre-commit"), "run", hook, "--all-files"],
        cwd=project, capture_output=True, text=True, timeout=240, check=False,
        env={**os.environ, "PRE_COMMIT_HOME": str(project.parent / "pre-commit")},
    )  # fmt: skip


def test_it_is_a_valid_configuration() -> None:
    done = run_tool("pre-commit", "validate-config", str(CONFIG), folder=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_is_fetched() -> None:
    text = CONFIG.read_text("utf-8")
    assert re.findall(r"repo: (.*)", text) == ["local"]
    assert set(re.findall(r"language: (.*)", text)) == {"system"}
    entries = re.findall(r"entry: (\S+)", text)
    assert [entry for entry in entries if not (BIN / Path(entry).name).exists()] == []


def test_the_tools_of_make_check_are_all_among_them() -> None:
    assert set(re.findall(r"- id: (\S+)", CONFIG.read_text("utf-8"))) == {
        "ruff-check", "ruff-format", "mypy", "lint-imports", "typos", "file-check",
    }  # fmt: skip


@pytest.mark.parametrize("hook", ["ruff-check", "ruff-format", "mypy", "typos", "file-check"])
def test_a_clean_project_passes(project: Path, hook: str) -> None:
    done = run_hook(project, hook)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("hook", "name", "plant"), PLANTS)
def test_a_planted_fault_is_stopped(project: Path, hook: str, name: str, plant: bytes) -> None:
    path = project / name
    if path.exists():
        append(path, plant.decode())
    else:
        path.write_bytes(plant)
    done = run_hook(project, hook)
    assert done.returncode != 0
    assert Path(name).name in done.stdout or "modified by this hook" in done.stdout


def test_a_dicom_file_with_a_known_origin_passes(project: Path) -> None:
    (project / "scan.dcm").write_bytes(bytes(128) + b"DICM")
    sources = project / "tests" / "golden" / "SOURCES.md"
    sources.parent.mkdir()
    sources.write_text("| `scan.dcm` | invented |\n", "utf-8")
    assert run_hook(project, "file-check").returncode == 0
