"""The job object of Windows, against its documentation: the system is a stand-in that remembers what it was told."""

import ctypes
from typing import Any

import pytest

from ezp2p.acquisition.job_object import ExtendedLimits, JobObject


class Create:
    """CreateJobObjectW."""

    restype: Any = None

    def __init__(self, handle: int) -> None:
        self._handle = handle

    def __call__(self, _security: object, _name: object) -> int:
        return self._handle


class Kernel32:
    """The functions of kernel32 that a job object takes."""

    def __init__(self, *, handle: int = 44, answers: int = 1) -> None:
        self.CreateJobObjectW = Create(handle)
        self.told: list[tuple[Any, ...]] = []
        self._answers = answers

    def SetInformationJobObject(self, job: Any, kind: Any, limits: Any, size: Any) -> int:  # noqa: N802
        told = ExtendedLimits.from_buffer_copy(limits._obj)
        self.told.append((job.value, kind.value, told.basic.limit_flags, told.process_memory_limit, size.value))
        return self._answers

    def AssignProcessToJobObject(self, job: Any, process: Any) -> int:  # noqa: N802
        self.told.append((job.value, process.value))
        return self._answers

    def CloseHandle(self, job: Any) -> int:  # noqa: N802
        self.told.append((job.value,))
        return 1


def test_a_process_in_it_has_its_memory_limited_and_ends_with_the_program() -> None:
    system = Kernel32()
    job = JobObject(system, memory_bytes=3 << 30)
    job.add(55)
    job.close()
    kill_on_close, process_memory, die_unhandled = 0x2000, 0x100, 0x400
    flags = kill_on_close | process_memory | die_unhandled
    assert system.told == [(44, 9, flags, 3 << 30, ctypes.sizeof(ExtendedLimits)), (44, 55), (44,)]
    assert system.CreateJobObjectW.restype is ctypes.c_void_p


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the sizes of 64 bits")
def test_its_structure_has_the_size_that_windows_knows() -> None:
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.process_memory_limit.offset == 112


def test_a_system_that_refuses_is_told_of() -> None:
    with pytest.raises(OSError, match="no job object"):
        JobObject(Kernel32(answers=0), memory_bytes=1)
    with pytest.raises(OSError, match="no job object"):
        JobObject(Kernel32(handle=0), memory_bytes=1)
    system = Kernel32()
    job = JobObject(system, memory_bytes=1)
    system._answers = 0
    with pytest.raises(OSError, match="no process"):
        job.add(55)
