"""Every command of the manual and of the README files is run as it stands, or stands here with the reason why not."""

import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from ezp2p.model.clock import SystemClock
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.demo import sample_pictures
from ezp2p.workflows.demo_worklist import write_demo_worklist
from tests.architecture.manual_pages import PAGES, READMES, commands
from tests.architecture.project import ROOT
from tests.fakes.camera_servers import write_lossless_video
from tests.peers.orthanc import Orthanc
from tests.peers.sane import sane_folder
from tests.peers.screen import screen
from tests.system.command import EzP2P, quiet

NOT_RUN: Final = {
    "python3 -m venv ezp2p-env": "loads libraries from a server",
    "ezp2p-env/bin/pip install 'dist/ezp2p-VERSION-py3-none-any.whl[gui]'": "loads libraries from a server",
    "ezp2p-env/bin/ezp2p --version": "of what the command before it installed",
    "sudo apt install ./ezp2p_VERSION_amd64.deb": "changes the system; clean_room.sh does it in one of its own",
    "sudo apt purge ezp2p": "the same",
    'xvfb-run -a -s "-screen 0 1600x1000x24" .venv/bin/python packaging/manual_pictures.py': (
        "writes the pictures anew; its walks are those of test_walks.py"
    ),
    ".venv/bin/lint-imports": "tests/architecture runs it",
    "pip install 'ezp2p[gui,heic,video]'": "loads libraries from a server",
}
"""What is not run, with the reason."""
STAND_INS: Final = {"Office scanner": "sane:test:0", "Operating lamp": "camera.mkv", "60": "1"}
"""What stands for a hospital's devices, and for a minute."""
HOSPITAL: Final = "PACS@10.1.2.3:104"
OWN_ARCHIVE: Final = "EZP2P@127.0.0.1:11112"
ALL = [page for page in (*PAGES, *READMES) if commands(page)]


def shown(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


class Desk:
    """A folder with a photo and a camera, a hospital that answers, and what is run there."""

    def __init__(self, ezp2p: EzP2P, folder: Path, environment: dict[str, str], *, pacs: str = "") -> None:
        self._ezp2p = ezp2p
        self._folder = folder
        self._environment = {**quiet(), **environment}
        self._addresses = {HOSPITAL: pacs}
        self._serving: subprocess.Popen[bytes] | None = None

    def run(self, command: str) -> None:
        """One command, to its end; it must end well."""
        words = [self._addresses.get(word, STAND_INS.get(word, word)) for word in shlex.split(command)]
        if words[0] == "make":
            self._finish(["make", "--dry-run", *words[1:]], ROOT)
        elif words[0].endswith("pytest"):
            self._collect(words[1:])
        elif words[0].endswith("python"):
            self._finish([sys.executable, *words[1:]], ROOT)
        elif words[:2] == ["ezp2p", "serve"]:
            self._serve()
        else:
            assert words[0].removeprefix(".venv/bin/") == "ezp2p", f"nobody knows how to run {command}"
            self._finish(self._ezp2p.command(*words[1:]), self._folder)

    def _finish(self, words: list[str], folder: Path) -> None:
        done = subprocess.run(
            words, cwd=folder, env=self._environment, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == 0, f"{shlex.join(words)}: {done.stdout[-2000:]} {done.stderr[-2000:]}"
        assert "Traceback" not in done.stderr, done.stderr

    def _collect(self, words: list[str]) -> None:
        """The tests that it names are run by themselves: that they are there, and its options are known."""
        paths = [word for word in words if word.startswith("tests")]
        assert [path for path in paths if not (ROOT / path).exists()] == []
        options = ["" if words[place - 1] == "-k" else word for place, word in enumerate(words) if word not in paths]
        if options:
            small = "tests/architecture/test_sizes.py"
            self._finish([sys.executable, "-m", "pytest", "--collect-only", "-q", *options, small], ROOT)

    def _serve(self) -> None:
        """The archive inside on a port that is free, until the end."""
        command = self._ezp2p.command("serve", "--port", "0")
        self._serving = subprocess.Popen(command, stdout=subprocess.PIPE, env=self._environment)
        assert self._serving.stdout is not None
        port = re.search(rb"listening on (\d+)", self._serving.stdout.readline())
        assert port is not None
        self._addresses[OWN_ARCHIVE] = f"EZP2P@127.0.0.1:{int(port[1])}"

    def close(self) -> None:
        """End what still serves."""
        if self._serving is not None:
            self._serving.send_signal(signal.SIGTERM)
            assert self._serving.stdout is not None
            self._serving.stdout.close()
            assert self._serving.wait(30) == 0


@pytest.fixture
def desk(ezp2p: EzP2P, orthanc: Orthanc, tmp_path: Path) -> Iterator[Desk]:
    """Orthanc is the hospital, with the demo's worklist; its scanner is SANE's test device."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "photo.jpg").write_bytes(next(one for one in sample_pictures() if one.suffix == ".jpg").read_bytes())
    (folder / "scan.tif").write_bytes((ROOT / "resources" / "sample_images" / "xray_phantom.png").read_bytes())
    write_lossless_video(folder / "camera.mkv")
    write_demo_worklist(orthanc.worklist_folder, SystemClock().now().date(), write)
    with screen(tmp_path / "screen") as display:
        environment = {**sane_folder(tmp_path / "sane"), **display.environment}
        made = Desk(ezp2p, folder, environment, pacs=orthanc.ae.address)
        yield made
        made.close()


@pytest.fixture
def bare_desk(ezp2p: EzP2P, tmp_path: Path) -> Desk:
    """For pages that want no hospital."""
    return Desk(ezp2p, tmp_path, {})


@pytest.mark.slow
@pytest.mark.parametrize("page", ALL, ids=shown)
def test_every_command_of_a_page_does_what_it_should(page: Path, request: pytest.FixtureRequest) -> None:
    wanted = [command for command in commands(page) if command not in NOT_RUN]
    if not wanted:
        return
    needs_hospital = any("ezp2p " in command for command in wanted)
    desk: Desk = request.getfixturevalue("desk" if needs_hospital else "bare_desk")
    for command in wanted:
        desk.run(command)


def test_what_is_not_run_still_stands_in_a_page() -> None:
    """And the README may say the same."""
    said = {command for page in ALL for command in commands(page)}
    assert {command for command in NOT_RUN if not command.startswith("pip ")} <= said
