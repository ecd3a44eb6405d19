"""Windows: a job object, which limits the memory of a child process and ends it when this program ends."""

import ctypes
from typing import Any, Final

_EXTENDED_LIMIT_INFORMATION: Final = 9
_PROCESS_MEMORY: Final = 0x100
_DIE_ON_UNHANDLED_EXCEPTION: Final = 0x400
_KILL_ON_JOB_CLOSE: Final = 0x2000


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("per_process_user_time_limit", ctypes.c_int64),
        ("per_job_user_time_limit", ctypes.c_int64),
        ("limit_flags", ctypes.c_uint32),
        ("minimum_working_set_size", ctypes.c_size_t),
        ("maximum_working_set_size", ctypes.c_size_t),
        ("active_process_limit", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority_class", ctypes.c_uint32),
        ("scheduling_class", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory_limit", ctypes.c_size_t),
        ("job_memory_limit", ctypes.c_size_t),
        ("peak_process_memory_used", ctypes.c_size_t),
        ("peak_job_memory_used", ctypes.c_size_t),
    )


class JobObject:
    """What is put into it has at most `memory_bytes`, and ends when this program does, for its handle closes then.

    `kernel32` is the system's library.

    Raises
    ------
    OSError
        If the system refuses.
    """

    def __init__(self, kernel32: Any, *, memory_bytes: int) -> None:  # noqa: ANN401 -- a library has no type
        self._kernel32 = kernel32
        kernel32.CreateJobObjectW.restype = ctypes.c_void_p
        handle = kernel32.CreateJobObjectW(None, None)
        self._handle = ctypes.c_void_p(handle)
        limits = ExtendedLimits()
        limits.basic.limit_flags = _PROCESS_MEMORY | _DIE_ON_UNHANDLED_EXCEPTION | _KILL_ON_JOB_CLOSE
        limits.process_memory_limit = memory_bytes
        size = ctypes.c_uint32(ctypes.sizeof(limits))
        kind = ctypes.c_int(_EXTENDED_LIMIT_INFORMATION)
        if not handle or not kernel32.SetInformationJobObject(self._handle, kind, ctypes.byref(limits), size):
            raise OSError("the system makes no job object with limits")

    def add(self, process_handle: int) -> None:
        """Put a process into it; what that process starts is in it too.

        Raises
        ------
        OSError
            If the system refuses.
        """
        if not self._kernel32.AssignProcessToJobObject(self._handle, ctypes.c_void_p(process_handle)):
            raise OSError("the system puts no process into the job object")

    def close(self) -> None:
        """End what is in it."""
        self._kernel32.CloseHandle(self._handle)
