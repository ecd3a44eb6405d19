"""The worklist that we serve: a folder of files, one entry each, read at each query (PS3.4 Annex K)."""

import logging
from collections.abc import Iterator
from pathlib import Path

from ezp2p.archive.matching import matches
from ezp2p.dicom.worklist_file import entry_in
from ezp2p.errors import FolderNotUsable, InstanceNotReadable
from ezp2p.model.worklist import WorklistEntry, WorklistQuery

logger = logging.getLogger(__name__)

_ENDINGS = frozenset({".wl", ".dcm"})
_LARGEST_FILE = 1 << 20

_KEYS = (
    ("scheduled_date", "DA"),
    ("modality", "CS"),
    ("patient_name", "PN"),
    ("patient_id", "LO"),
    ("accession_number", "SH"),
    ("scheduled_station_ae_title", "AE"),
)
"""The fields of a WorklistQuery, which are those of an entry too, with their value representations."""


class WorklistFolder:
    """The entries in `folder`: put a file there, or take it away, and the next query shows it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def entries(self, query: WorklistQuery) -> Iterator[WorklistEntry]:
        """The entries that match `query`, by scheduled date and time. Files that cannot be read are passed over.

        Raises
        ------
        FolderNotUsable
            If the folder cannot be read.
        """
        found = [entry for entry in self._readable() if _is_asked_for(entry, query)]
        yield from sorted(found, key=lambda entry: (entry.scheduled_date, entry.scheduled_time))

    def _readable(self) -> Iterator[WorklistEntry]:
        unreadable = 0
        for path in self._files():
            try:
                if path.stat().st_size > _LARGEST_FILE:
                    raise InstanceNotReadable(reason="it is too large for a worklist entry")
                yield entry_in(path.read_bytes())
            except FileNotFoundError:
                continue  # taken away since the folder was listed
            except (InstanceNotReadable, OSError):
                unreadable += 1
        if unreadable:  # a file's name may be a patient's
            logger.warning("%d files of the worklist folder cannot be read and were passed over", unreadable)

    def _files(self) -> list[Path]:
        try:
            paths = sorted(self._folder.iterdir())
        except FileNotFoundError:
            return []
        except OSError as error:
            raise FolderNotUsable(folder=self._folder, reason=error.strerror or "unknown reason") from error
        return [path for path in paths if path.suffix.lower() in _ENDINGS and path.is_file()]


def _is_asked_for(entry: WorklistEntry, query: WorklistQuery) -> bool:
    return all(matches(vr, key=getattr(query, field), value=getattr(entry, field)) for field, vr in _KEYS)
