"""The memory that a camera's process shares with this one: whatever that process does, reading goes on."""

import os
import sys

import numpy as np
import pytest

from ezp2p.acquisition.camera_frames import FrameRing, SharedMemory


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux seals memory")
def test_nobody_can_make_the_memory_shorter_or_longer_or_allow_it_again() -> None:
    """Reading beyond its end would end the window."""
    import fcntl

    memory = SharedMemory()
    ring = FrameRing(memory)
    ring.slot_for(4, 48, 64)[:] = 7
    ring.done(4)
    (descriptor,) = memory.descriptors
    size = os.fstat(descriptor).st_size
    for other in (0, size + 4096):
        with pytest.raises(PermissionError):
            os.ftruncate(descriptor, other)
    assert fcntl.fcntl(descriptor, fcntl.F_GET_SEALS) & fcntl.F_SEAL_SEAL
    memory.close_descriptors()
    taken = ring.take(4, 48, 64)
    assert taken is not None
    assert np.array_equal(taken, np.full((48, 64, 3), 7, np.uint8))


def test_a_frame_that_was_overwritten_is_not_given() -> None:
    memory = SharedMemory()
    ring = FrameRing(memory)
    ring.slot_for(4, 48, 64)[:] = 7
    ring.done(4)
    ring.slot_for(8, 48, 64)
    assert ring.take(4, 48, 64) is None
    memory.close_descriptors()
