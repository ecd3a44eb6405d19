"""The disk of a data folder: what is kept free on it is not used up, and once it failed it is not trusted again."""

from collections.abc import Callable
from pathlib import Path

from ezp2p.errors import DiskFailing
from ezp2p.storage import atomic_file
from ezp2p.storage.room import disk_full, free_bytes


class Volume:
    """The disk that holds `folder`. Any thread may call it.

    `reserve_bytes` gives what stays free, so that what was taken can still be sent; it is asked at each write.
    """

    def __init__(self, folder: Path, *, reserve_bytes: Callable[[], int]) -> None:
        self._folder = folder
        self._reserve_bytes = reserve_bytes
        self._has_failed = False

    def write(self, path: Path, data: bytes) -> None:
        """Write a file as `atomic_file.write` does, if the reserve stays free.

        Raises
        ------
        DiskFull
            If the disk is full, or the reserve would be used up. Nothing is left of the file.
        DiskFailing
            If the disk reports an error, or did so before in this run of the program: a write that the system
            takes afterwards may be lost all the same.
        FolderNotUsable
            If the folder cannot be written to for another reason.
        """
        self.check_room(len(data))
        self._write(path, data)

    def write_for_later(self, path: Path, data: bytes) -> None:
        """The same for what is not read again soon; raises likewise."""
        self.check_room(len(data))
        self._write(path, data, is_read_soon=False)

    def write_from_reserve(self, path: Path, data: bytes) -> None:
        """The same for what the program must be able to keep on a full disk, such as a setting; raises likewise."""
        self._write(path, data)

    def _write(self, path: Path, data: bytes, *, is_read_soon: bool = True) -> None:
        self._refuse_if_it_failed()
        try:
            atomic_file.write(path, data, is_read_soon=is_read_soon)
        except DiskFailing:
            self._has_failed = True
            raise

    def check_room(self, need_bytes: int) -> None:
        """Whether `need_bytes` more can be written and the reserve stays free.

        Raises
        ------
        DiskFull
            If not, with what is missing.
        DiskFailing
            If the disk reported an error before.
        """
        self._refuse_if_it_failed()
        need_bytes += self._reserve_bytes()
        free = free_bytes(self._folder)
        if free is not None and free < need_bytes:
            raise disk_full(self._folder, need_bytes)

    def _refuse_if_it_failed(self) -> None:
        if self._has_failed:
            raise DiskFailing(folder=self._folder)
