"""The machine before each timed run: nothing left to write, and memory that is really there.

A virtual machine has its memory taken away while it is free, and given back page by page: whoever writes files then
pays for it, some 2 ms for each megabyte. That is a cost of where it is measured, and not of the program.
"""

import mmap
import os
from typing import Final

_TOUCHED_BYTES: Final = 3 << 30


def settle() -> None:
    """Write out what waits, and touch as much memory as a run takes up; call it right before the run."""
    os.sync()
    with mmap.mmap(-1, _TOUCHED_BYTES) as memory:
        for start in range(0, _TOUCHED_BYTES, mmap.PAGESIZE):
            memory[start] = 1
