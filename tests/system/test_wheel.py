"""The wheel alone, without a checkout beside it and without any extra: commands work, and what is missing is said."""

import os
import subprocess
import sys
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from PIL import Image

from ezp2p.errors import ArchiveNotInstalled
from ezp2p.workflows.licenses import distributions, normalized
from tests.architecture.project import ROOT
from tests.fakes.small_pictures import SCENE, small_pictures
from tests.peers.imagemagick import encoded
from tests.peers.orthanc import Orthanc

_OF_EXTRAS = {
    module
    for module, names in packages_distributions().items()
    if all(distributions().get(normalized(name), (None, ""))[1] for name in names)
}
"""The modules that only an extra brings."""
_BLOCKER = f"""
import sys


class WithoutExtras:
    def __init__(self, finder):
        self._finder = finder

    def find_spec(self, name, path=None, target=None):
        return None if name.partition(".")[0] in {_OF_EXTRAS} else self._finder.find_spec(name, path, target)

    def __getattr__(self, name):
        return getattr(self._finder, name)


sys.meta_path[:] = map(WithoutExtras, sys.meta_path)
"""
_PATIENT = ("--patient-id", "P1", "--patient-name", "MUSTER^ERIKA")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds what the wheel holds, and lets nobody import an extra."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    (folder / "site" / "sitecustomize.py").write_text(_BLOCKER, "utf-8")
    return folder / "site"


def run(installed: Path, data_dir: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """One command of what was installed, far from the checkout."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "ezp2p", "--data-dir", str(data_dir), *arguments],
        cwd=data_dir.parent,
        env={**environment, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def test_the_wheel_holds_what_is_not_code_too(installed: Path) -> None:
    resources = installed / "ezp2p" / "resources"
    assert {"styles", "icons", "translations", "fonts"} <= {path.name for path in resources.iterdir()}


def test_its_commands_convert_and_send(installed: Path, orthanc: Orthanc, tmp_path: Path) -> None:
    Image.new("RGB", (13, 7), "teal").save(tmp_path / "picture.png")
    assert run(installed, tmp_path / "data", "--version").returncode == 0
    picture, output = str(tmp_path / "picture.png"), tmp_path / "out"
    assert run(installed, tmp_path / "data", "convert", picture, "--output", str(output), *_PATIENT).returncode == 0
    assert len(list(output.glob("*.dcm"))) == 1
    sent = run(installed, tmp_path / "data", "send", "--to", orthanc.ae.address, *_PATIENT, picture)
    assert sent.returncode == 0, sent.stderr
    assert len(orthanc.all_instances()) == 1


def test_a_window_that_is_missing_names_its_extra(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "ezp2p", "--data-dir", str(tmp_path / "data")],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "DISPLAY": ":0"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "The window needs PySide6. Install EzP2P with its window (pip install 'ezp2p[gui]'), or use a command."
    ]


@pytest.mark.parametrize("extra", ["video", "heic"])
def test_a_format_that_is_missing_names_its_extra(installed: Path, tmp_path: Path, extra: str) -> None:
    data = small_pictures("MP4")[0] if extra == "video" else encoded(SCENE, to="heic")
    (tmp_path / "file").write_bytes(data)
    output = str(tmp_path / "out")
    done = run(installed, tmp_path / "data", "convert", str(tmp_path / "file"), "--output", output, *_PATIENT)
    assert done.returncode == 1
    assert f"extra '{extra}'" in done.stderr


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("demo",)])
def test_an_archive_inside_that_is_missing_names_its_extra(
    installed: Path, tmp_path: Path, command: tuple[str, ...]
) -> None:
    done = run(installed, tmp_path / "data", *command)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == f"ezp2p: {ArchiveNotInstalled()}"


def test_what_needs_no_archive_inside_works_without_it(installed: Path, tmp_path: Path) -> None:
    """The statement tells of the archive, and asks the tables on which it runs."""
    statement = run(installed, tmp_path / "data", "conformance")
    assert statement.returncode == 0, statement.stderr
    assert "Number of Study Related Instances" in statement.stdout


def test_scanners_that_are_missing_name_their_extra(installed: Path, tmp_path: Path) -> None:
    done = run(installed, tmp_path / "data", "sources")
    assert "python-sane is not installed (pip install 'ezp2p[scan]')" in done.stderr


def test_it_is_tried_without_any_extra() -> None:
    assert {"PySide6", "av", "pi_heif", "sane", "sqlalchemy", "zeroconf"} <= _OF_EXTRAS
    assert not {"numpy", "pydicom", "typing_extensions"} & _OF_EXTRAS
