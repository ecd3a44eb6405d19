"""Manifests: what was accepted, written beside the pictures, so that a lost database is made anew from the files.

One file of JSON lines for each batch. A line tells what was accepted, what became of an item, or where it goes now.
Each line is added with an empty one before it, so that one which a power cut tore spoils no other.
"""

import hashlib
import json
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeVar

from ezp2p.errors import InstanceNotReadable
from ezp2p.model.application_entity import RemoteAE, Tls
from ezp2p.model.delivery import FINISHED, DeliveryState, FinishedInstance
from ezp2p.model.study import SeriesDetails, StudyDetails
from ezp2p.outbox.details import made_from
from ezp2p.storage.append_file import append
from ezp2p.storage.safe_names import file_name_for

_ADDRESS = ("name", "title", "host", "port")
_ENCRYPTED = "is_encrypted"
_NOT_WRITTEN = frozenset({"path", "is_here"})
_SAFE_NAME = re.compile(r"[0-9][0-9a-z.-]{0,99}", re.ASCII)
_UNREADABLE = (ValueError, TypeError, KeyError, RecursionError, InstanceNotReadable)

ItemKey: TypeAlias = tuple[str, str, RemoteAE]
"""The batch, the SOP Instance UID and the destination: in a manifest, they tell one item from another."""

HELD_BY_HAND: Final = "Held by hand."
"""What is told of an item that a person holds without a sentence of its own."""

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one acceptance took: every instance of it for every destination of it, and what was frozen with them."""

    batch: str
    added: datetime
    calling_ae: str
    instances: tuple[FinishedInstance, ...]
    destinations: tuple[RemoteAE, ...]
    study: StudyDetails | None = None
    series: tuple[SeriesDetails, ...] = ()


@dataclass(frozen=True, slots=True)
class DescribedItem:
    """An item as a manifest tells it.

    `outcome` is SENT, CONFIRMED or DISCARDED, None where none was told. `held` is the sentence with which a person
    holds it, empty where nobody does. `changed` is when the one or the other came about.
    """

    batch: str
    instance: FinishedInstance
    destination: RemoteAE
    calling_ae: str
    added: datetime
    outcome: DeliveryState | None = None
    changed: datetime | None = None
    held: str = ""

    @property
    def key(self) -> ItemKey:
        """What tells it from other items."""
        return self.batch, self.instance.sop_instance_uid, self.destination


@dataclass(frozen=True, slots=True)
class BatchFile:
    """What could be read of one file: `items` in the order of their acceptance, and how much could not be read."""

    manifests: tuple[Manifest, ...]
    items: tuple[DescribedItem, ...]
    unreadable: int


class Manifests:
    """The manifests of one outbox folder. Any thread may call it; other processes may use the same folder."""

    def __init__(self, folder: Path, write: Callable[[Path, bytes], None]) -> None:
        self._folder = folder
        self._write = write
        self._lock = threading.Lock()

    @property
    def folder(self) -> Path:
        """Where they lie."""
        return self._folder / "batches"

    def name_of(self, batch: str) -> str:
        """The name of the manifest of a batch: the batch's own where it is a safe file name, otherwise its SHA-256."""
        return batch if _SAFE_NAME.fullmatch(batch) else f"sha256-{hashlib.sha256(batch.encode()).hexdigest()}"

    def names(self) -> set[str]:
        """The names of all that are there."""
        return {path.stem for path in self.folder.glob("*.jsonl")}

    # --- what is told ---------------------------------------------------------------------------------------

    def keep(self, manifest: Manifest) -> None:
        """Put a manifest on disk for good. One batch may be accepted several times.

        Raises
        ------
        StoreFault
            If it cannot be written.
        """
        values = {
            "batch": manifest.batch,
            "added": manifest.added.isoformat(),
            "calling_ae": manifest.calling_ae,
            "destinations": [_address(one) for one in manifest.destinations],
            "instances": [_written(one) for one in manifest.instances],
            "study": asdict(manifest.study) if manifest.study else None,
            "series": [asdict(one) for one in manifest.series],
        }
        path = self._path(self.name_of(manifest.batch))
        line = _line("accepted", values)
        with self._lock:
            if path.exists():
                append(path, line, is_durable=True)
            else:
                self._write(path, line)

    def note(
        self,
        batch: str,
        sop_instance_uid: str,
        destination: RemoteAE,
        state: DeliveryState,
        *,
        is_durable: bool,
        at: datetime | None = None,
        held: str = "",
    ) -> None:
        """Tell what became of an item: SENT, CONFIRMED or DISCARDED; any other state, that it is open again.

        `at` is the moment. With `held`, a sentence, it is open and a person holds it, until something else is told.
        Without a manifest nothing is told: who writes it later tells all.

        Raises
        ------
        StoreFault
            If it cannot be written.
        """
        values = {
            "sop_instance_uid": sop_instance_uid,
            "destination": _address(destination),
            "state": state,
            "at": at.isoformat() if at else None,
            "held": held,
        }
        self._add(batch, _line("outcome", {"batch": batch, **values}), is_durable=is_durable)

    def move(self, batch: str, sop_instance_uid: str, before: RemoteAE, after: RemoteAE) -> None:
        """Tell for good that an item goes to another address now. Whoever held it said so: it is not held any more.

        Raises
        ------
        StoreFault
            If it cannot be written.
        """
        values = {"sop_instance_uid": sop_instance_uid, "before": _address(before), "after": _address(after)}
        self._add(batch, _line("moved", {"batch": batch, **values}), is_durable=True)

    def _add(self, batch: str, line: bytes, *, is_durable: bool) -> None:
        path = self._path(self.name_of(batch))
        with self._lock:
            if path.exists():
                append(path, line, is_durable=is_durable)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.jsonl"

    # --- what can be read -----------------------------------------------------------------------------------

    def load(self, name: str) -> BatchFile:
        """What can be read of the file of this name; what is damaged is counted, and left as it is."""
        reader = _Reader(self._folder / "instances")
        try:
            with self._path(name).open("rb") as file:
                for line in file:
                    reader.read(line)
        except OSError:
            reader.unreadable += 1
        return BatchFile(tuple(reader.manifests), tuple(reader.items.values()), reader.unreadable)


def _line(kind: str, values: Mapping[str, object]) -> bytes:
    return f"\n{json.dumps({kind: values})}\n".encode("ascii")


def _address(destination: RemoteAE) -> dict[str, object]:
    return {name: getattr(destination, name) for name in (*_ADDRESS, _ENCRYPTED)}


def _written(instance: FinishedInstance) -> dict[str, object]:
    return {field.name: getattr(instance, field.name) for field in fields(instance) if field.name not in _NOT_WRITTEN}


class _Reader:
    """Reads the lines of one file in their order: what a later one tells is what holds."""

    def __init__(self, instances: Path) -> None:
        self._instances = instances
        self.manifests: list[Manifest] = []
        self.items: dict[ItemKey, DescribedItem] = {}
        self.unreadable = 0

    def read(self, line: bytes) -> None:
        """Take one line, as far as it can be read."""
        if not line.strip():
            return
        try:
            ((kind, values),) = _mapping(json.loads(line)).items()
            self._kinds[kind](self, _mapping(values))
        except _UNREADABLE:
            self.unreadable += 1

    def _accepted(self, values: Mapping[str, Any]) -> None:
        study = self._each(_study, [values["study"]] if values.get("study") else [])
        manifest = Manifest(
            batch=_batch(values["batch"]),
            added=_moment(values["added"]),
            calling_ae=_text(values["calling_ae"]),
            instances=self._each(self._instance, values["instances"]),
            destinations=self._each(_destination, values["destinations"]),
            study=study[0] if study else None,
            series=self._each(_series, values.get("series", [])),
        )
        self.manifests.append(manifest)
        for instance in manifest.instances:
            for destination in manifest.destinations:
                item = DescribedItem(manifest.batch, instance, destination, manifest.calling_ae, manifest.added)
                self.items[item.key] = item

    def _outcome(self, values: Mapping[str, Any]) -> None:
        state = DeliveryState(values["state"])
        at = _moment(values["at"]) if values.get("at") else None
        key = (_text(values["batch"]), _text(values["sop_instance_uid"]), _destination(values["destination"]))
        outcome = state if state in FINISHED else None
        held = "" if outcome else _text(values.get("held", ""))
        if key in self.items:
            self.items[key] = replace(self.items[key], outcome=outcome, changed=at, held=held)

    def _moved(self, values: Mapping[str, Any]) -> None:
        before, after = _destination(values["before"]), _destination(values["after"])
        item = self.items.pop((_text(values["batch"]), _text(values["sop_instance_uid"]), before), None)
        if item is not None:
            moved = replace(item, destination=after, held="")
            self.items[moved.key] = moved

    _kinds: Final = {"accepted": _accepted, "outcome": _outcome, "moved": _moved}

    def _each(self, make: Callable[[object], Made], values: object) -> tuple[Made, ...]:
        """What can be made of each of `values`; the others are counted."""
        made: list[Made] = []
        for value in values if isinstance(values, list) else [values]:
            try:
                made.append(make(value))
            except _UNREADABLE:
                self.unreadable += 1
        return tuple(made)

    def _instance(self, values: object) -> FinishedInstance:
        """The file's name is made from the UID, never read: a manifest must not lead out of the folder."""
        known = dict(_mapping(values))
        path = self._instances / file_name_for(_text(known["sop_instance_uid"]))
        return made_from(FinishedInstance, {**known, "path": path, "is_here": True})


def _mapping(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise TypeError("not an object")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    value.encode()
    return value


def _batch(value: object) -> str:
    if not value:
        raise ValueError("a batch without a name")
    return _text(value)


def _moment(value: object) -> datetime:
    moment = datetime.fromisoformat(_text(value))
    if moment.tzinfo is None:
        raise ValueError("a moment of nowhere")
    return moment


def _destination(values: object) -> RemoteAE:
    known = _mapping(values)
    is_encrypted = known.get(_ENCRYPTED, False)
    if not isinstance(is_encrypted, bool):
        raise TypeError("neither true nor false")
    return replace(made_from(RemoteAE, {name: known[name] for name in _ADDRESS}), tls=Tls() if is_encrypted else None)


def _study(values: object) -> StudyDetails:
    return made_from(StudyDetails, values)


def _series(values: object) -> SeriesDetails:
    return made_from(SeriesDetails, values)
