"""EzP2P as a user runs it: a process of its own, its exit code and what it printed."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended."""

    exit_code: int
    output: str
    complaints: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """What --json printed."""
        rows = json.loads(self.output)
        assert isinstance(rows, list)
        return rows


@dataclass(frozen=True, slots=True)
class EzP2P:
    """The program on one data folder."""

    data_dir: Path

    def __call__(self, *arguments: object, timeout_s: float = 60.0) -> Done:
        """Run one command to its end."""
        done = subprocess.run(
            self.command(*arguments), capture_output=True, timeout=timeout_s, check=False, env=quiet()
        )
        complaints = done.stderr.decode("utf-8")
        assert "Traceback" not in complaints, complaints
        return Done(done.returncode, done.stdout.decode("utf-8"), complaints)

    def start(self, *arguments: object) -> "subprocess.Popen[bytes]":
        """Start one command and go on."""
        return subprocess.Popen(self.command(*arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=quiet())

    def command(self, *arguments: object) -> list[str]:
        """The words of the command."""
        return [sys.executable, "-m", "ezp2p", "--data-dir", str(self.data_dir), *map(str, arguments)]


def quiet() -> dict[str, str]:
    """The environment without a display, in UTF-8."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    return {**{key: value for key, value in os.environ.items() if key not in hidden}, "PYTHONUTF8": "1"}
