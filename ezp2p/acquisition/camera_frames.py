"""The newest frames of a camera, in memory that the camera's process writes and this one reads; nobody ever waits.

::

    | number of slot 0..3 | slot 0 | slot 1 | slot 2 | slot 3 |

A slot's number is 0 while it is written. Who reads copies the pixels and looks at the number before and after: where
it changed, the writer has been round once, and there is a newer frame to be had.
"""

import mmap
import os
import sys
import tempfile
from typing import Final

import numpy as np
from numpy.typing import NDArray

_SLOTS: Final = 4
_HEADER_BYTES: Final = 4096
SLOT_BYTES: Final = 4096 * 2160 * 3
"""The largest frame: 4K, as cinemas have it. The system gives memory only to what was written."""
_AREA_BYTES: Final = _HEADER_BYTES + _SLOTS * SLOT_BYTES


class SharedMemory:
    """Memory without a name that others could find, gone with the last process that has it.

    `handle` is what the other process opens it by: inherited descriptor, or on Windows a name made by chance.
    """

    def __init__(self, handle: str = "") -> None:
        self.descriptors: tuple[int, ...] = ()
        if sys.platform == "win32":
            self.handle = handle or f"Local\\EzP2P-{os.urandom(16).hex()}"
            self.map = mmap.mmap(-1, _AREA_BYTES, tagname=self.handle)
            return
        descriptor = int(handle) if handle else _new_descriptor()
        self.handle = str(descriptor)
        self.map = mmap.mmap(descriptor, _AREA_BYTES)
        self.descriptors = (descriptor,)

    def close_descriptors(self) -> None:
        """Let go of what a child was to inherit; the memory stays."""
        for descriptor in self.descriptors:
            os.close(descriptor)
        self.descriptors = ()


def _new_descriptor() -> int:
    """Of memory that keeps its size, as far as the system can see to that.

    Who reads beyond the end of memory that somebody made shorter is ended by the system.
    """
    if sys.platform == "linux":
        import fcntl

        descriptor = os.memfd_create("camera", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        os.ftruncate(descriptor, _AREA_BYTES)
        fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
    else:
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
        os.ftruncate(descriptor, _AREA_BYTES)
    return descriptor


class FrameRing:
    """The last frames, each in a slot of `memory`. One process puts, another takes."""

    def __init__(self, memory: SharedMemory) -> None:
        self._numbers = np.frombuffer(memory.map, np.uint64, _SLOTS)
        self._slots = [
            np.frombuffer(memory.map, np.uint8, SLOT_BYTES, _HEADER_BYTES + slot * SLOT_BYTES) for slot in range(_SLOTS)
        ]

    def slot_for(self, number: int, rows: int, columns: int) -> NDArray[np.uint8]:
        """Where frame `number` is to be written; who takes it has to wait for `done`."""
        slot = number % _SLOTS
        self._numbers[slot] = 0
        return self._slots[slot][: rows * columns * 3].reshape(rows, columns, 3)

    def done(self, number: int) -> None:
        """Frame `number` is written."""
        self._numbers[number % _SLOTS] = number

    def take(self, number: int, rows: int, columns: int) -> NDArray[np.uint8] | None:
        """A copy of frame `number`, read-only; None where it was overwritten."""
        slot = number % _SLOTS
        if self._numbers[slot] != number:
            return None
        pixels = self._slots[slot][: rows * columns * 3].reshape(rows, columns, 3).copy()
        if self._numbers[slot] != number:
            return None
        pixels.flags.writeable = False
        return pixels
