"""Frozen dataclasses as JSON, and back: what is written today is read by later versions, and damage is found out."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import TypeVar, get_args, get_origin

from ezp2p.model.study import SeriesDetails, StudyDetails

Made = TypeVar("Made")

_LARGEST_INTEGER = 2**63 - 1
"""What SQLite can hold."""


def as_text(details: StudyDetails | SeriesDetails) -> str:
    """`details` as JSON."""
    return json.dumps(asdict(details))


def made_from(kind: type[Made], values: object) -> Made:
    """A dataclass of `kind` from what its JSON holds.

    Keys that it does not know are left out: a newer version wrote them. What is absent has its default.

    Raises
    ------
    ValueError, TypeError
        If a value without a default is absent, or one is of another type than it should be.
    """
    made = _value(kind, values)
    if not isinstance(made, kind):
        raise TypeError(f"not a {kind.__name__}")
    return made


def _value(kind: object, value: object) -> object:
    if kind is str:  # most are, and there may be a million of them
        return _plain(kind, value)
    if isinstance(kind, type) and is_dataclass(kind):
        return kind(**dict(_filled(kind, value)))
    if get_origin(kind) is tuple:
        return tuple(_value(get_args(kind)[0], one) for one in _sequence(value))
    if isinstance(kind, UnionType):
        kinds = [one for one in get_args(kind) if one is not type(None)]
        return None if value is None else _value(kinds[0], value)
    return _plain(kind, value)


def _filled(kind: type, values: object) -> Iterator[tuple[str, object]]:
    if not isinstance(values, Mapping):
        raise TypeError(f"no values of a {kind.__name__}")
    for name, kind_of_field in _fields(kind):
        if name in values:
            yield name, _value(kind_of_field, values[name])


@cache
def _fields(kind: type) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, field.type) for field in fields(kind))


def _sequence(value: object) -> Sequence[object]:
    if not isinstance(value, list | tuple):
        raise TypeError("not a list")
    return value


def _plain(kind: object, value: object) -> object:
    if not isinstance(kind, type) or not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise TypeError(f"not a {kind}")
    if isinstance(value, str):
        value.encode()  # half of a character, which JSON allows, is nothing that a database takes
    if isinstance(value, int) and abs(value) > _LARGEST_INTEGER:
        raise ValueError("too large")
    return value
