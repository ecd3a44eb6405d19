"""The scopes of the settings: what an administrator has locked counts before what the user chose; a pure merge."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic import BaseModel

from ezp2p.settings.settings import Settings


@dataclass(frozen=True, slots=True)
class Locked:
    """What an administrator has locked: a part of the tables of the settings. A list is locked as a whole."""

    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def keys(self) -> frozenset[str]:
        """The locked keys, such as `local.title` or `remotes`."""
        return frozenset(_leaves(self.values))

    def over(self, table: Mapping[str, Any]) -> dict[str, Any]:
        """The settings table of a user with what is locked instead of the user's own."""
        return merged(table, self.values)


NOTHING_LOCKED: Final = Locked()


def merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """`under` with the values of `over`, table by table; a list is taken whole."""
    result = dict(under)
    for key, value in over.items():
        before = result.get(key)
        is_table = isinstance(value, Mapping) and isinstance(before, Mapping)
        result[key] = merged(before, value) if is_table else value  # type: ignore[arg-type]
    return result


def without(table: Mapping[str, Any], keys: frozenset[str]) -> dict[str, Any]:
    """`table` without the values of `keys`; tables that are left empty stay."""
    result = {}
    for key, value in table.items():
        if key in keys:
            continue
        deeper = frozenset(one.removeprefix(f"{key}.") for one in keys if one.startswith(f"{key}."))
        result[key] = without(value, deeper) if deeper and isinstance(value, Mapping) else value
    return result


def unknown_keys(values: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys of a settings table that no setting has."""
    return tuple(_unknown(values, Settings, ""))


def _unknown(values: Mapping[str, Any], kind: type[BaseModel], before: str) -> Iterator[str]:
    for key, value in values.items():
        known = kind.model_fields.get(key)
        if known is None:
            yield f"{before}{key}"
            continue
        inner = _model_in(known.annotation)
        if inner is None:
            continue
        tables = enumerate(value) if isinstance(value, list) else (("", value),)
        for place, table in tables:
            if isinstance(table, Mapping):
                yield from _unknown(table, inner, f"{before}{key}.{place}{'.' if place != '' else ''}")


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The table that an annotation names, itself, in a tuple, or beside None."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = _model_in(part)
        if found is not None:
            return found
    return None


def _leaves(values: Mapping[str, Any], before: str = "") -> Iterator[str]:
    for key, value in values.items():
        if isinstance(value, Mapping):
            yield from _leaves(value, f"{before}{key}.")
        else:
            yield f"{before}{key}"
