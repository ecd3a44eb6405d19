"""Workers of `tests.fakes.outbox_process`, to be killed: their fork server, and what they said."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[2]
_GRACE_S = 20.0


class Workers:
    """A fork server; at most one of its workers lives at a time."""

    def __init__(self, *modules: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.fakes.outbox_process", *modules],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
        )

    def start(self, **order: Any) -> int:
        """Start a worker that does what the order says; gives its process."""
        self.tell(json.dumps(order))
        word, worker = self.hear()
        assert word == "started"
        return int(worker)

    def tell(self, line: str) -> None:
        """One line for the worker, or for the server if there is none."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode("ascii"))
        self._process.stdin.flush()

    def hear(self) -> list[str]:
        """The words of the next line that a worker or the server told."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline().decode("ascii")
        assert line, "the workers' server has ended"
        return line.split()

    def rest(self) -> tuple[list[list[str]], int]:
        """What the worker still said until it was dead, and its exit code; that is -9 if it was killed."""
        said = []
        while (words := self.hear())[0] != "ended":
            said.append(words)
        return said, int(words[1])

    def run(self, **order: Any) -> tuple[list[list[str]], int]:
        """Let a worker do a stage to its end."""
        self.start(**order)
        self.expect("ready")
        self.tell("go")
        self.expect("done")
        self.tell("close")
        return self.rest()

    def expect(self, word: str) -> None:
        """The worker says this next."""
        said = self.hear()
        assert said == [word], f"the worker said {said}"

    def kill_after(self, seconds: float, **order: Any) -> list[list[str]]:
        """Start a worker, kill it after so long; gives what it said."""
        worker = self.start(**order)
        time.sleep(seconds)
        os.kill(worker, signal.SIGKILL)
        said, code = self.rest()
        assert code == -signal.SIGKILL, f"the worker ended by itself with {code}"
        return said

    def close(self) -> None:
        """End the server, and a worker that lives still."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            self._process.wait(_GRACE_S)
        finally:
            self._process.kill()
            self._process.stdout.close()


@contextlib.contextmanager
def workers(*modules: str) -> Iterator[Workers]:
    """Workers, ended at the end; these modules are imported once for all of them."""
    made = Workers(*modules)
    try:
        yield made
    finally:
        made.close()
