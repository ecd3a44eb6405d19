"""The walks of packaging/walks.py: the real window as a process of its own, with a real archive and a real display."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from ezp2p.model.clock import SystemClock
from ezp2p.settings.settings import RemoteSettings, Settings
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.demo_worklist import write_demo_worklist
from ezp2p.workflows.services import Services
from tests.fakes.sample_devices import SampleDevices
from tests.peers.orthanc import Orthanc
from tests.peers.screen import Screen

_ROOT: Final = Path(__file__).parents[2]
SCREEN_SIDES: Final = {"rows": 1000, "columns": 1600}
"""Of a screen on which the whole window has room."""


def set_up(data_dir: Path, orthanc: Orthanc) -> None:
    """A workstation that knows Orthanc as its PACS and its worklist, with the demo's patients for today."""
    remote = RemoteSettings(name="PACS Main", title=orthanc.ae.title, host=orthanc.ae.host, port=orthanc.ae.port)
    with Services(data_dir) as services:
        services.save_settings(Settings(remotes=(remote,)))
    write_demo_worklist(orthanc.worklist_folder, SystemClock().now().date(), write)


def walked(
    name: str,
    pictures: Path,
    *,
    data_dir: Path,
    display: Screen,
    card: Path | None = None,
    devices: SampleDevices | None = None,
) -> dict[str, Any]:
    """Do the walk `name`, and give what it told; its pictures are in `pictures` then."""
    command = [sys.executable, "packaging/walks.py", str(pictures), "--data-dir", str(data_dir), "--walk", name]
    command += ["--card", str(card)] if card is not None else []
    environment = {**os.environ, **display.environment, "QT_QPA_PLATFORM": "xcb"}
    if devices is not None:
        command += ["--scanner", devices.scanner, "--camera", devices.camera]
        environment |= devices.environment
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(told, dict)
    return told
