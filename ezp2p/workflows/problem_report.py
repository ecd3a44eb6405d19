"""What a technician or the maker needs to find a problem, without patient data: shown first, then written as a zip."""

import importlib.metadata
import io
import platform
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import ezp2p
from ezp2p.model.delivery import OutboxItem, OutboxSummary
from ezp2p.settings.settings import Settings
from ezp2p.storage.room import free_bytes, in_words
from ezp2p.workflows.settings_exchange import exported

_LOG_NAME: Final = re.compile(r"ezp2p\.log(\.[0-9]{1,2})?")
_LONGEST_LOG: Final = 4_000_000
_UID: Final = re.compile(r"(?<![0-9])(?:2\.25(?:\.[0-9]+)+|[0-2](?:\.[0-9]+){4,})")
"""An IP address or a version has fewer parts."""
_STANDARD: Final = "1.2.840.10008."
"""UIDs of the standard say what something is, not whose it is."""
_PERSON_NAME: Final = re.compile(r"[^\s,;:'\"(){}\[\]<>]*\^[^\s,;:'\"(){}\[\]<>]*")
_DATE: Final = re.compile(r"(?<![0-9])(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])(?![0-9])")
_SHORTEST: Final = 3
_LIBRARIES: Final = (
    "pydicom", "pynetdicom", "numpy", "pillow", "opencv-python-headless", "av", "pydantic", "PySide6-Essentials",
    "pypdfium2", "SQLAlchemy", "tomlkit",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the report: its name, what it is in a sentence, and its text."""

    name: str
    what: str
    text: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What is reported on. `items` are those of the outbox; of them numbers and states are told, nothing else."""

    data_dir: Path
    logs: Path
    settings: Settings
    locked_keys: frozenset[str]
    summary: OutboxSummary
    items: tuple[OutboxItem, ...]


def parts_of(subject: Subject) -> tuple[Part, ...]:
    """The parts of the report. No part of the data folder is read but its logs."""
    return (
        Part("about.txt", "Version, system, libraries and room on the disk", _about(subject)),
        Part("settings.toml", "The settings with addresses and AE titles, without passwords", _settings(subject)),
        Part("outbox.txt", "How many pictures are in which state at which destination", _outbox(subject)),
        *_logs(subject),
    )


def zipped(parts: Iterable[Part]) -> bytes:
    """The report as a zip file."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as file:
        for part in parts:
            file.writestr(part.name, part.text)
    return whole.getvalue()


def scrubbed(text: str, known: Iterable[str] = ()) -> str:
    """`text` without what may tell a patient: names as DICOM writes them, dates, UIDs, and `known` values.

    The same UID has the same number everywhere in one text, so that lines can be joined.
    """
    numbers: dict[str, int] = {}

    def number(found: re.Match[str]) -> str:
        uid = found.group()
        return uid if uid.startswith(_STANDARD) else f"<UID {numbers.setdefault(uid, len(numbers) + 1)}>"

    values = sorted({one for one in known if len(one) >= _SHORTEST}, key=len, reverse=True)
    if values:
        text = re.sub("|".join(map(re.escape, values)), "<left out>", text, flags=re.IGNORECASE)
    return _DATE.sub("<date>", _PERSON_NAME.sub("<name>", _UID.sub(number, text)))


def _about(subject: Subject) -> str:
    free = free_bytes(subject.data_dir)
    lines = [
        f"EzP2P {ezp2p.__version__}",
        f"System: {platform.system()} {platform.release()} {platform.machine()}",
        f"Python {platform.python_version()}, {'one file' if getattr(sys, 'frozen', False) else 'installed'}",
        *(f"{name} {version}" for name, version in _versions()),
        f"Room on the disk of the data folder: {'not known' if free is None else in_words(free)}",
    ]
    return "\n".join(lines) + "\n"


def _versions() -> Iterator[tuple[str, str]]:
    for name in _LIBRARIES:
        try:
            yield name, importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            yield name, "is not installed"


def _settings(subject: Subject) -> str:
    locked = ", ".join(sorted(subject.locked_keys)) or "nothing"
    text = exported(subject.settings).decode("utf-8")
    return f"# Locked by an administrator: {locked}\n{text.replace(str(Path.home()), '~')}"


def _outbox(subject: Subject) -> str:
    """Numbers alone: what a peer remarked may quote a patient."""
    summary = subject.summary
    lines = [
        f"Taken today {summary.taken_today}, stored {summary.stored_today}, confirmed {summary.confirmed_today}.",
        f"Waiting {summary.waiting}, on the way {summary.on_the_way}, needing a person {summary.needs_you}.",
    ]
    lines += [
        f"Destination {one.destination.name} ({one.destination.address}): {one.condition}, {one.waiting} waiting"
        for one in summary.destinations
    ]
    counts = Counter(
        (item.destination.name, item.state.value, "no status" if item.status is None else f"{item.status:04X}")
        for item in subject.items
    )
    lines += [f"{name}: {count} {state}, last answer {status}" for (name, state, status), count in counts.items()]
    return "\n".join(lines) + "\n"


def _logs(subject: Subject) -> Iterator[Part]:
    """The log files, scrubbed once more: a rule that was broken somewhere must not travel."""
    if not subject.logs.is_dir():
        return
    known = {value for item in subject.items for value in _values_of(item)}
    for path in sorted(subject.logs.iterdir()):
        if _LOG_NAME.fullmatch(path.name) and path.is_file() and not path.is_symlink():
            text = path.read_bytes()[-_LONGEST_LOG:].decode("utf-8", "replace").replace(str(Path.home()), "~")
            yield Part(path.name, "What the program logged; names, dates and UIDs are left out", scrubbed(text, known))


def _values_of(item: OutboxItem) -> Iterator[str]:
    yield item.instance.patient_id
    yield item.instance.patient_name
    yield from re.split(r"[\^= ,]+", item.instance.patient_name)
