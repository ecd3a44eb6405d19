"""The open study as bytes: JSON with a checksum, so that a flipped bit never becomes another Patient ID."""

import hashlib
import json
from dataclasses import asdict, fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from types import UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from ezp2p.model.open_study import OpenStudy

FORMAT: Final = 5
"""Of the file. A file of one that is not known is not guessed at."""

_READ: Final = (1, 2, 3, 4, FORMAT)
"""The first one told nothing of how pages are taken, the second nothing of what a device told, the third of clips,
edits and comments, the fourth of the size of what was edited."""


def to_bytes(study: OpenStudy) -> bytes:
    """`study` as the content of a file."""
    body = json.loads(json.dumps(asdict(study), default=datetime.isoformat))
    whole = {"format": FORMAT, "sha256": _checksum(body), "study": body}
    return json.dumps(whole, indent=1).encode("ascii")


def from_bytes(data: bytes) -> OpenStudy:
    """The study of a file's content.

    Raises
    ------
    ValueError
        If it is not whole, or of a version that is not known.
    """
    try:
        whole = json.loads(data)
        if not isinstance(whole, dict) or whole.get("format") not in _READ:
            raise ValueError("it was written by another version of EzP2P")
        body = whole.get("study")
        if whole.get("sha256") != _checksum(body):
            raise ValueError("it was changed since it was written")
        study = _made(OpenStudy, body)
    except (TypeError, RecursionError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ValueError("it is damaged") from error
    if not isinstance(study, OpenStudy) or study.saved.tzinfo is None:
        raise ValueError("it is damaged")
    for one in study.series:
        for copy in one.copies:
            if not copy.replace(".", "").isalnum():
                raise ValueError("it names a file outside the tray")
    return study


def _checksum(body: object) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True, separators=(",", ":")).encode("ascii")).hexdigest()


def _made(kind: Any, value: object) -> object:  # noqa: ANN401 -- a type, as the fields of a dataclass are declared
    """`value`, as JSON gives it, as the `kind` that a dataclass declares; what does not fit is a TypeError."""
    if get_origin(kind) is UnionType:
        return _made(_one_of(get_args(kind), value), value)
    if get_origin(kind) is tuple and isinstance(value, list):
        return _tuple(get_args(kind), value)
    if kind is datetime and isinstance(value, str):
        return datetime.fromisoformat(value)
    if is_dataclass(kind) and isinstance(kind, type) and isinstance(value, dict):
        hints = get_type_hints(kind)
        return kind(**{name: _made(hints.get(name), one) for name, one in value.items()})
    return _plain(kind, value)


def _plain(kind: Any, value: object) -> object:  # noqa: ANN401 -- a type
    if type(value) is kind:
        return value
    if kind is float and type(value) is int:
        return float(value)
    if isinstance(kind, type) and issubclass(kind, StrEnum) and isinstance(value, str):
        return kind(value)
    raise TypeError(f"{type(value).__name__} instead of {kind}")


def _one_of(kinds: tuple[Any, ...], value: object) -> object:
    """The kind that `value` is meant to be: of several dataclasses the one whose fields it has."""
    kinds = tuple(one for one in kinds if (one is type(None)) == (value is None))
    if len(kinds) > 1 and isinstance(value, dict):
        kinds = tuple(one for one in kinds if is_dataclass(one) and {field.name for field in fields(one)} == set(value))
    if len(kinds) != 1:
        raise TypeError(f"{type(value).__name__} is one of {len(kinds)}")
    return kinds[0]


def _tuple(kinds: tuple[Any, ...], values: list[Any]) -> tuple[object, ...]:
    """One of any length if `kinds` ends with an ellipsis, else one of just these."""
    if kinds[-1] is Ellipsis:
        kinds = kinds[:1] * len(values)
    if len(kinds) != len(values):
        raise TypeError(f"{len(values)} values instead of {len(kinds)}")
    return tuple(_made(kind, one) for kind, one in zip(kinds, values, strict=True))
