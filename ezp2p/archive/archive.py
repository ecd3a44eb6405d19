"""The archive inside: keeps what it receives, and finds it (PS3.4 Annexes B and C).

An instance is kept when its file is whole on the disk and its row in the index; only then does `receive` return,
and only then is the sender told that it may forget its own. What contradicts the archive (the same UID with other
contents, a study of another patient) is never filed over what is there: it goes into a folder of its own.

::

    folder/
      index.sqlite                     can be made again from the files
      instances/3f/<UID>-<SHA-256>.dcm as received, with a file header of ours
      quarantine/<UID>-<SHA-256>.dcm   a person has to decide
"""

import hashlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ezp2p.archive.index import Index, StoredFile
from ezp2p.archive.search import find
from ezp2p.dicom.instance_keys import check_uid, encoded_dataset, instance_keys_from
from ezp2p.errors import FolderNotUsable, IndexUnavailable, InstanceConflict, InstanceNotReadable
from ezp2p.model.instance import InstanceKeys
from ezp2p.model.query import Match, Query
from ezp2p.storage.atomic_file import flush_folder, make_folder
from ezp2p.storage.file_system import refuse_network

logger = logging.getLogger(__name__)

_INDEX = "index.sqlite"
_INSTANCES = "instances"
_QUARANTINE = "quarantine"
_DIGITS = 16


class Archive:
    """An archive in `folder`; `write` is how a file becomes durable (`storage.atomic_file.write`).

    It receives and finds from many threads at once.

    Raises
    ------
    DatabaseNotUsable
        If a newer program wrote its index, or the folder cannot hold a durable one.
    FolderOnNetwork
        If it lies on another computer.
    FolderNotUsable
        If the folder cannot be made or read.
    DiskFull
        If the disk is full.
    """

    def __init__(self, folder: Path, write: Callable[[Path, bytes], None]) -> None:
        self._folder = folder
        self._write = write
        refuse_network(folder)
        make_folder(folder / _INSTANCES)
        make_folder(folder / _QUARANTINE)
        with self._usable_folder():
            self._index = self._open_index()
        try:
            with self._usable_folder():
                self._reconcile()
        except BaseException:
            self._index.close()
            raise

    def close(self) -> None:
        """Close the index. What was received stays."""
        self._index.close()

    # --- receiving ----------------------------------------------------------------------------------------------

    def receive(self, data: bytes, keys: InstanceKeys, calling_ae: str) -> None:
        """Keep `data`, a whole Part 10 file, for good. Returning means kept and findable.

        The same instance with the same contents is welcome again and changes nothing.

        Raises
        ------
        InstanceConflict
            If it contradicts what is here; it was kept aside.
        InstanceNotReadable
            If it has no File Meta Information.
        DiskFull, FolderNotUsable, IndexUnavailable
            If it could not be kept.
        """
        stored = _place_of(data, keys)
        try:
            known = self._index.find_instance(keys.sop_instance_uid)
            if known == stored and (self._folder / known.file).is_file():
                return
            self._index.check(keys, stored.sha256)
        except InstanceConflict:
            self._write(self._quarantine_of(stored), data)
            _warn_of_quarantine(keys, calling_ae)
            raise
        self._write(self._folder / stored.file, data)
        try:
            self._index.add(keys, stored)
        except InstanceConflict:  # another association was faster
            self._move_to_quarantine(stored)
            _warn_of_quarantine(keys, calling_ae)
            raise

    # --- finding ------------------------------------------------------------------------------------------------

    def find(self, query: Query) -> Iterator[Match]:
        """What matches `query`, as it is at this moment.

        Raises
        ------
        QueryNotAnswered
            If the query has another model than Study Root, or lacks a UID of a level above its own.
        IndexUnavailable
            If the index cannot be read.
        """
        return find(self._index, query)

    @contextmanager
    def _usable_folder(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise FolderNotUsable(folder=self._folder, reason=error.strerror or "unknown reason") from error

    # --- start --------------------------------------------------------------------------------------------------

    def _open_index(self) -> Index:
        """The index; a damaged one is put aside and a new one is begun, which `_reconcile` fills."""
        path = self._folder / _INDEX
        index = Index(path)
        try:
            index.open()
        except IndexUnavailable:
            index.close()
            logger.warning("the index of the archive is damaged; it is put aside and made again from the files")
            _put_aside(path)
            index = Index(path)
            index.open()
        return index

    def _reconcile(self) -> None:
        """Let the index say what the folder holds: files without a row are filed, rows without a file go.

        A file without a row was received in the moment in which the program ended, or before the index was lost.
        """
        indexed = self._index.files()
        found = {f"{_INSTANCES}/{path.parent.name}/{path.name}": path for path in self._instance_files()}
        lost = sorted(indexed - found.keys())
        if lost:
            logger.error("%d instances of the archive have no file any more", len(lost))
            self._index.forget(lost)
        unfiled = sorted(found.keys() - indexed, key=lambda name: (found[name].stat().st_mtime_ns, name))
        for name in unfiled:
            self._file_again(found[name])
        if unfiled:
            logger.info("%d instances of the archive were filed again", len(unfiled))

    def _instance_files(self) -> Iterator[Path]:
        return (path for path in (self._folder / _INSTANCES).glob("??/*.dcm") if path.is_file())

    def _file_again(self, path: Path) -> None:
        stored = StoredFile(f"{_INSTANCES}/{path.parent.name}/{path.name}", "")
        try:
            data = path.read_bytes()
            keys = instance_keys_from(data)
            expected = _place_of(data, keys)
            if expected.file != stored.file:
                raise InstanceNotReadable(reason="its contents have changed")
            self._index.add(keys, expected)
        except OSError as error:
            logger.warning("a file of the archive cannot be read (%s); it stays where it is", error.strerror)
        except (InstanceConflict, InstanceNotReadable) as error:
            logger.warning("a file of the archive is put into quarantine: %s", error.facts["reason"])
            self._move_to_quarantine(stored)

    # --- quarantine ---------------------------------------------------------------------------------------------

    def _quarantine_of(self, stored: StoredFile) -> Path:
        return self._folder / _QUARANTINE / Path(stored.file).name

    def _move_to_quarantine(self, stored: StoredFile) -> None:
        source, target = self._folder / stored.file, self._quarantine_of(stored)
        with self._usable_folder():
            source.replace(target)
            flush_folder(target.parent)
            flush_folder(source.parent)


def _place_of(data: bytes, keys: InstanceKeys) -> StoredFile:
    """Where an instance belongs. The name is made of its checked UID and its contents, so that two never meet."""
    check_uid(keys.sop_instance_uid, "SOPInstanceUID")
    sha256 = hashlib.sha256(encoded_dataset(data))
    sha256.update(keys.transfer_syntax_uid.encode())
    digest = sha256.hexdigest()
    folder = hashlib.sha256(keys.sop_instance_uid.encode()).hexdigest()[:2]
    return StoredFile(f"{_INSTANCES}/{folder}/{keys.sop_instance_uid}-{digest[:_DIGITS]}.dcm", digest)


def _warn_of_quarantine(keys: InstanceKeys, calling_ae: str) -> None:
    logger.warning(
        "instance %s from %r contradicts the archive and was put into quarantine", keys.sop_instance_uid, calling_ae
    )


def _put_aside(path: Path) -> None:
    """Rename a damaged index and its companions, without losing an earlier one."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for ending in ("-wal", "-shm", ""):
        source = path.with_name(path.name + ending)
        if source.exists():
            source.replace(aside.with_name(aside.name + ending))
    flush_folder(path.parent)
