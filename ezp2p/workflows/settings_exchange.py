"""The settings of a site in a file: written without secrets, and read again with what would change."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import ezp2p
from ezp2p.acquisition.camera_devices import address_of_url
from ezp2p.errors import DeviceNotFound, FileNotReadable, SettingsNotValid
from ezp2p.settings.file import as_toml, read_table
from ezp2p.settings.file import checked as checked_settings
from ezp2p.settings.scopes import Locked, merged, unknown_keys, without
from ezp2p.settings.settings import Settings

OWN_KEYS: Final = frozenset({
    "local.title",
    "local.store_title",
    "local.query_title",
    "local.port",
    "attributes.station_name",
    "watched_folder.path",
})
"""What is this workstation's own and not the site's."""

_USER: Final = re.compile(r"://[^/@\s]*@")
NOTHING_LABEL: Final = "(nothing)"
ANSWER_WORDS: Final = {True: "yes", False: "no"}
_EXPORTED: Final = "Settings of EzP2P {version}, without the passwords of cameras and scanners."


@dataclass(frozen=True, slots=True)
class Change:
    """One setting that would change; the values as people may see them, without secrets."""

    key: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an import would make of the settings.

    `held_back` are keys in the file that an administrator has locked otherwise: they stay as they are.
    """

    settings: Settings
    changes: tuple[Change, ...]
    held_back: tuple[str, ...] = ()


def exported(settings: Settings) -> bytes:
    """A settings file that another workstation can import."""
    table = settings.model_dump(mode="json", exclude_none=True)
    return as_toml(_without_secrets(table), comment=_EXPORTED.format(version=ezp2p.__version__)).encode("utf-8")


def proposal(path: Path, present: Settings, *, locked: Locked, keeps_own: bool) -> Proposal:
    """What the settings would be with those in `path`; nothing is changed yet.

    What the file does not name stays as it is. With `keeps_own`, so does what is this workstation's own.

    Raises
    ------
    FileNotReadable
        If it is no settings file, names a setting that is not known, or holds a value that cannot be used.
    """
    table = _table(path)
    before = present.model_dump(mode="json", exclude_none=True)
    held_back = tuple(sorted(_differing(table, before) & locked.keys))
    left_out = locked.keys | (OWN_KEYS if keeps_own else frozenset())
    after = merged(before, _with_secrets(without(table, left_out), before))
    settings = _checked(path, after)
    return Proposal(settings, changes_between(present, settings), held_back)


def changes_between(before: Settings, after: Settings) -> tuple[Change, ...]:
    """Every setting that differs, by key."""
    old, new = (_flat(one.model_dump(mode="json", exclude_none=True)) for one in (before, after))
    return tuple(
        Change(key, _shown(old.get(key)), _shown(new.get(key)))
        for key in dict.fromkeys((*old, *new))
        if old.get(key) != new.get(key)
    )


def _table(path: Path) -> dict[str, Any]:
    try:
        table = read_table(path)
    except SettingsNotValid as error:
        raise FileNotReadable(reason=str(error.facts["details"]).rstrip("."), cure=_CURE) from error
    if table is None:
        raise FileNotReadable(reason="it is not there", cure="Check its name.")
    unknown = unknown_keys(table)
    if unknown or not table:
        reason = f"it names what is no setting: {', '.join(unknown)}" if unknown else "it holds no settings"
        raise FileNotReadable(reason=reason, cure=_CURE)
    return table


def _checked(path: Path, table: Mapping[str, Any]) -> Settings:
    try:
        return checked_settings(path, table)
    except SettingsNotValid as error:
        raise FileNotReadable(reason=str(error.facts["details"]).rstrip("."), cure=_CURE) from error


_CURE: Final = "Export it again with this version of EzP2P, or correct it."


def _differing(table: Mapping[str, Any], before: Mapping[str, Any]) -> frozenset[str]:
    """The keys of `table` whose values are not those of `before`; a list is one value."""
    found: set[str] = set()
    for key, value in table.items():
        there = before.get(key)
        if isinstance(value, Mapping) and isinstance(there, Mapping):
            found |= {f"{key}.{deeper}" for deeper in _differing(value, there)}
        elif value != there:
            found.add(key)
    return frozenset(found)


def _flat(value: Any, key: str = "") -> dict[str, object]:  # noqa: ANN401 -- a table of TOML holds anything
    """The values by key; tables in a list by their names, and the list itself as its names in order."""
    if isinstance(value, Mapping):
        flat: dict[str, object] = {}
        for name, one in value.items():
            flat |= _flat(one, f"{key}.{name}" if key else str(name))
        return flat
    if isinstance(value, list) and value and all(isinstance(one, Mapping) and "name" in one for one in value):
        flat = {key: [one["name"] for one in value]}
        for one in value:
            flat |= _flat({name: part for name, part in one.items() if name != "name"}, f"{key}[{one['name']}]")
        return flat
    return {key: value}


def plain(text: str) -> str:
    """`text` without the user, password and query of an address that it may be."""
    try:
        camera = address_of_url(text)
    except DeviceNotFound:  # an address of another kind, such as a scanner's
        camera = None
    return camera.name if camera else _USER.sub("://", text)


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_shown(one) for one in value) or NOTHING_LABEL
    if isinstance(value, bool):
        return ANSWER_WORDS[value]
    return plain(str(value)) if value not in {None, ""} else NOTHING_LABEL


def _without_secrets(table: Any) -> Any:  # noqa: ANN401 -- as above
    if isinstance(table, Mapping):
        return {key: _without_secrets(value) for key, value in table.items()}
    if isinstance(table, list):
        return [_without_secrets(one) for one in table]
    return plain(table) if isinstance(table, str) else table


def _with_secrets(table: Any, before: Mapping[str, Any]) -> Any:  # noqa: ANN401 -- as above
    """`table` with the addresses that are known here with their passwords."""
    known = {plain(one): one for one in _texts(before) if plain(one) != one}
    return _replaced(table, known)


def _replaced(value: Any, known: Mapping[str, str]) -> Any:  # noqa: ANN401 -- as above
    if isinstance(value, Mapping):
        return {key: _replaced(one, known) for key, one in value.items()}
    if isinstance(value, list):
        return [_replaced(one, known) for one in value]
    return known.get(value, value) if isinstance(value, str) else value


def _texts(value: Any) -> list[str]:  # noqa: ANN401 -- as above
    if isinstance(value, Mapping):
        return [text for one in value.values() for text in _texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [value] if isinstance(value, str) else []
