"""One child process, which reads pictures or talks to a scanner: ended without mercy, whatever it does."""

import contextlib
import io
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from typing import IO, Final, cast

from ezp2p.acquisition.job_object import JobObject
from ezp2p.acquisition.own_program import way_to_our_code
from ezp2p.imaging.messages import SHARED, Message, NotUnderstood, Said, receive, send
from ezp2p.imaging.shared_memory import shared_memory

_PIPE_BYTES: Final = 1 << 20
_ENDS_WITHIN_S: Final = 10.0
_WITHOUT_WINDOW_OR_HASTE: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0
)
"""To Windows; elsewhere the child steps back itself."""
_KEPT: Final = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "PYTHONHOME")
"""What Python and its libraries need of the environment to be found."""
_ONE_THREAD: Final = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
"""Children work side by side; and threads that wait take up the address space."""

_KEEPS_SOME_MEMORY: Final = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": str(32 << 20),
    "MALLOC_TRIM_THRESHOLD_": str(64 << 20),
    "MALLOC_TOP_PAD_": str(8 << 20),
}
"""To glibc, which else gives the memory of each photo back to the system and asks for it again, page by page."""


def environment_of_child(environment: Mapping[str, str]) -> dict[str, str]:
    """What of `environment` a child is given: where its code lies, and nothing about the user."""
    kept = {name: environment[name] for name in _KEPT if name in environment}
    return {**kept, **_ONE_THREAD, **_KEEPS_SOME_MEMORY, **way_to_our_code(environment)}


def _started(
    command: Sequence[str], environment: Mapping[str, str] | None, descriptors: Sequence[int]
) -> subprocess.Popen[bytes]:
    """The process, which has our `descriptors` beside its pipes."""
    return subprocess.Popen(  # noqa: S603 -- our own program
        command,
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # decoders print what files say
        env=environment_of_child(os.environ) if environment is None else environment,
        pipesize=_PIPE_BYTES if sys.platform == "linux" else -1,
        start_new_session=True,  # Ctrl-C in a terminal is for this program alone
        creationflags=_WITHOUT_WINDOW_OR_HASTE,
        pass_fds=descriptors,
    )


class ChildProcess:
    """A child that answers one request at a time.

    `memory_bytes` is what Windows is told to allow it; elsewhere the command tells the child, which limits itself. None
    for a child that may have what it needs. `environment` is None for that of a child that reads pictures. A child that
    `shares_memory` is given the descriptor of it, where this system has it, after the rest of `command`.

    Raises
    ------
    OSError
        If it cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        memory_bytes: int | None,
        environment: Mapping[str, str] | None = None,
        shares_memory: bool = False,
    ) -> None:
        self._shared = shared_memory() if shares_memory else None
        given = () if self._shared is None else (self._shared.descriptor,)
        try:
            self._process = _started([*command, *map(str, given)], environment, given)
        except OSError:
            self._give_back_memory()
            raise
        self._to = cast("io.FileIO", self._process.stdin)
        self._from = io.BufferedReader(cast("io.FileIO", self._process.stdout))
        self._job: JobObject | None = None
        if sys.platform == "win32" and memory_bytes is not None:
            self._job = self._put_into_job(memory_bytes)
        self.is_ready = False
        self._was_too_slow = False
        self.requests = 0
        """How many it was asked."""
        self.largest_bytes = 0
        """The most that one request or answer of it held."""

    def _put_into_job(self, memory_bytes: int) -> JobObject:
        import ctypes

        job = JobObject(ctypes.WinDLL("kernel32", use_last_error=True), memory_bytes=memory_bytes)  # type: ignore[attr-defined,unused-ignore]
        job.add(int(self._process._handle))  # type: ignore[attr-defined,unused-ignore]  # noqa: SLF001 -- the only way to it
        return job

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        """Whether it lives no more."""
        return self._process.poll() is not None

    def send(self, said: Said) -> None:
        """Ask it something.

        Raises
        ------
        OSError
            If it has ended.
        """
        self.requests += 1
        send(self._to, self._through_memory(said))
        self.largest_bytes = max(self.largest_bytes, said.size_bytes)

    def _through_memory(self, said: Said) -> Said:
        """`said` without the file that goes with it, where that lies in shared memory now."""
        if self._shared is None or len(said.buffers) != 1 or not self._shared.put(said.buffers[0]):
            return said
        return Said({**said.header, SHARED: said.size_bytes})

    def _give_back_memory(self) -> None:
        if self._shared is not None:
            self._shared.close()
            self._shared = None

    def receive(self, *, most_bytes: int) -> Message:
        """Its next answer.

        Raises
        ------
        EOFError
            If it has ended.
        NotUnderstood
            If it is no answer.
        """
        message = receive(self._from, most_bytes=most_bytes)
        if message is None:
            raise EOFError
        self.largest_bytes = max(self.largest_bytes, message.size_bytes)
        return message

    def await_ready(self) -> None:
        """Wait until it is ready for requests.

        Raises
        ------
        EOFError
            If it has ended.
        NotUnderstood
            If it says something else.
        """
        if not self.is_ready:
            if self.receive(most_bytes=0).header != {"ready": True}:
                raise NotUnderstood("it is not ready")
            self.is_ready = True

    def kill(self) -> None:
        """End it at once; who waits for its answer hears the end. Any thread may do it."""
        self._process.kill()

    def say_no_more(self) -> None:
        """Close what it hears by."""
        self._to.close()

    def kill_with_all_it_started(self) -> None:
        """End it at once, and each process that it started and that is still of its session; before `end`."""
        if sys.platform == "win32":
            self._process.kill()
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):  # all of them have ended
            os.killpg(self._process.pid, signal.SIGKILL)

    @property
    def was_too_slow(self) -> bool:
        """Whether `end` had to end it, so that its exit code tells of us and of nothing else."""
        return self._was_too_slow

    def end(self, *, within_s: float = 0.0) -> int:
        """Wait so long for its end, else end it; its exit code, below zero for the signal that ended it."""
        for stream in cast("tuple[IO[bytes], ...]", (self._to, self._from)):
            stream.close()
        self._give_back_memory()
        try:
            return self._process.wait(timeout=within_s)
        except subprocess.TimeoutExpired:
            self._was_too_slow = True
            self._process.kill()
            return self._process.wait(timeout=_ENDS_WITHIN_S)
        finally:
            if self._job is not None:
                self._job.close()
                self._job = None
