"""What one process writes and another only reads."""

import mmap
import os
from collections.abc import Iterator

import pytest

from ezp2p.imaging.shared_memory import SHARED_BYTES, SharedMemory, shared_memory, to_be_read

pytestmark = pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="this system has no sealed memory")


@pytest.fixture
def memory() -> Iterator[SharedMemory]:
    made = shared_memory()
    assert made is not None
    yield made
    made.close()


def test_what_was_put_there_is_read_and_the_next_one_after_it(memory: SharedMemory) -> None:
    with to_be_read(os.dup(memory.descriptor)) as seen:
        for data in (os.urandom(3_000_000), b"short", os.urandom(SHARED_BYTES), b""):
            assert memory.put(data)
            assert seen[: len(data)] == data


def test_a_file_that_is_too_long_is_not_taken(memory: SharedMemory) -> None:
    assert memory.put(b"before")
    assert not memory.put(bytes(SHARED_BYTES + 1))
    with to_be_read(os.dup(memory.descriptor)) as seen:
        assert seen[:6] == b"before"


def test_who_reads_can_neither_write_nor_make_it_longer(memory: SharedMemory) -> None:
    memory.put(b"a picture")
    with pytest.raises(OSError, match="not permitted"):
        os.pwrite(memory.descriptor, b"another", 0)
    with pytest.raises(OSError, match="not permitted"):
        mmap.mmap(memory.descriptor, SHARED_BYTES)
    for size in (0, SHARED_BYTES + 1):
        with pytest.raises(OSError, match="not permitted"):
            os.ftruncate(memory.descriptor, size)
    with to_be_read(os.dup(memory.descriptor)) as seen, pytest.raises(TypeError):
        seen[0] = 1


def test_it_takes_up_no_more_than_the_largest_file_needed(memory: SharedMemory) -> None:
    memory.put(bytes(3_000_000))
    memory.put(b"short")
    assert 3_000_000 <= os.fstat(memory.descriptor).st_blocks * 512 <= 4_000_000
