"""The shape of everything that images come from: files now, scanners and cameras as files beside files.py."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Protocol

from ezp2p.model.image import CapturedImage, Provenance


@dataclass(frozen=True, slots=True)
class AcquisitionRequest:
    """What is asked of a source; a source heeds what concerns it.

    `paths` are the files to import.
    """

    paths: tuple[Path, ...] = ()


class AcquisitionSource(Protocol):
    """Somewhere images come from."""

    @property
    def name(self) -> str:
        """For the user: "Picture files"."""
        ...

    @property
    def provenance(self) -> Provenance:
        """What the SC Equipment module says of its images (PS3.3 C.8.6.1)."""
        ...

    def is_available(self) -> bool:
        """True if it can be used on this system; cheap, and never an error."""
        ...

    def acquire(self, request: AcquisitionRequest, *, stop: Event) -> Iterator[CapturedImage]:
        """Each image as soon as it exists, until `stop` is set.

        What was acquired before an error has already been given.
        """
        ...
