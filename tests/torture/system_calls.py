"""The system calls of a worker, as strace shows them; and a kill at a chosen one of them."""

import contextlib
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

WHAT_CHANGES_FILES: Final = (
    "write", "pwrite64", "writev", "fsync", "fdatasync", "rename", "renameat", "renameat2", "link", "linkat",
    "unlink", "unlinkat", "ftruncate", "fallocate", "mkdir", "mkdirat", "sendto", "sendmsg",
)  # fmt: skip
"""What a kill can come before or after, so that the disk or the network differs."""

_LINE = re.compile(r"^(?P<thread>\d+) +(?P<name>\w+)\((?P<arguments>.*)$")


@dataclass(frozen=True, slots=True)
class Call:
    """One system call. `number` counts those of this name by this thread, from 1, as strace does."""

    thread: int
    name: str
    number: int
    arguments: str


def strace() -> str | None:
    """The program; None where it is not installed or may not follow a process."""
    program = shutil.which("strace")
    if program is None:
        return None
    tried = subprocess.run([program, "-o", "/dev/null", "/bin/true"], capture_output=True, check=False)
    return program if tried.returncode == 0 else None


@contextlib.contextmanager
def followed(process: int, trace: Path, *options: str) -> Iterator[None]:
    """Follow all threads of a process until the block ends, or it; `trace` is written then."""
    command = [strace() or "strace", "-f", "-y", "-s", "64", "-o", str(trace), *options, "-p", str(process)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as running:
        assert running.stderr is not None
        attached = running.stderr.readline()
        assert b"attached" in attached, attached
        try:
            yield
        finally:
            running.terminate()  # it lets go of the process
            running.wait(20)


def tracing(*names: str) -> tuple[str, ...]:
    """The option by which these calls are followed; a name that this machine does not have is no error."""
    return "-e", "trace=" + ",".join(f"?{name}" for name in names)


def killing(call: Call) -> tuple[str, ...]:
    """The options by which a process is killed when it begins this call."""
    return (*tracing(call.name), "-e", f"inject={call.name}:signal=SIGKILL:when={call.number}")


def calls(trace: Path) -> list[Call]:
    """What was called, in the order in which it began."""
    counted: Counter[tuple[int, str]] = Counter()
    found = []
    for line in trace.read_text("utf-8", "replace").splitlines():
        match = _LINE.match(line)
        if match:
            thread, name = int(match["thread"]), match["name"]
            counted[thread, name] += 1
            found.append(Call(thread, name, counted[thread, name], match["arguments"]))
    return found


def to_files(found: Sequence[Call]) -> list[Call]:
    """Those that are not what a worker tells its test."""
    return [call for call in found if not re.match(r"1<(pipe|socket)", call.arguments)]


def ambiguous(found: Sequence[Call]) -> set[str]:
    """Names of calls that several threads made: a kill at the n-th comes to whichever is first there."""
    threads: dict[str, set[int]] = {}
    for call in found:
        threads.setdefault(call.name, set()).add(call.thread)
    return {name for name, users in threads.items() if len(users) > 1}
