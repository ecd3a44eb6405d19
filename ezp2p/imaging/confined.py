"""What a child process gives up before it sees a file: memory, time, files, and a life longer than its parent's.

What a system does not have is left out here; the parent's deadline holds on every system, and on Windows its job object
limits the memory (acquisition/job_object.py).
"""

import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

INCOMPLETE: Final = 78
"""The exit code of a child that cannot load a module that it needs (EX_CONFIG of BSD's sysexits.h)."""
_LIBRARIES_BYTES: Final = 2 << 30
"""What the code of libraries may take up of the address space, beside the data."""
_MOST_FILES: Final = 32
_NICER: Final = 10
"""The window comes first where all cores are busy with pictures."""
_PR_SET_PDEATHSIG: Final = 1


def give_up_rights(memory_bytes: int) -> None:
    """No more memory than that, no core file, no file written, no haste; and end when the parent ends.

    The parent's thread that started this process is meant, as Linux does: it lives as long as the parent uses it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which knows what to do about it
    if sys.platform == "win32":
        return
    import resource

    os.nice(_NICER)
    with contextlib.suppress(OSError):  # Linux weighs sessions against each other, and niceness only within one
        Path("/proc/self/autogroup").write_text(f"{_NICER}\n", "ascii")
    for name, limit in (
        ("RLIMIT_DATA", memory_bytes),
        ("RLIMIT_AS", memory_bytes + _LIBRARIES_BYTES),
        ("RLIMIT_CORE", 0),
        ("RLIMIT_FSIZE", 0),
    ):
        with contextlib.suppress(AttributeError, ValueError, OSError):  # macOS lacks some, and refuses others
            resource.setrlimit(getattr(resource, name), (limit, limit))
    if sys.platform == "linux":
        end_with_parent(ctypes.CDLL(None).prctl)


def end_with_parent(prctl: Callable[..., int]) -> None:
    """prctl(PR_SET_PDEATHSIG, SIGKILL), also while a file is being decoded."""
    prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def open_few_files() -> None:
    """From now on; a library needs one at a time to be loaded."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_NOFILE, (_MOST_FILES, _MOST_FILES))


def use_little_time(seconds: int) -> None:
    """At most so many seconds more of a core, from now on: for the case that the parent cannot look at its clock."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds, hard))


def take_pipes() -> tuple[int, int]:
    """Where requests come from and where answers go; what a library prints goes nowhere."""
    if sys.platform == "win32":
        import msvcrt

        for descriptor in (0, 1):
            msvcrt.setmode(descriptor, os.O_BINARY)
    requests, answers = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
    return requests, answers
