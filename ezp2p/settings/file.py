"""The settings file: TOML, checked by key, written atomically; comments and unknown keys survive."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import tomlkit
from pydantic import ValidationError
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import InlineTable, Table

from ezp2p.errors import SettingsNotValid
from ezp2p.settings.scopes import NOTHING_LOCKED, Locked, unknown_keys, without
from ezp2p.settings.settings import Settings


def load(path: Path, locked: Locked = NOTHING_LOCKED) -> Settings:
    """The settings at `path`, the defaults where there is no file; what is `locked` counts before both.

    Raises
    ------
    SettingsNotValid
        If the file cannot be read or a value cannot be used. Never a silent return to the defaults.
    """
    return checked(path, locked.over(read_table(path) or {}))


def load_locked(path: Path | None) -> Locked:
    """What the administrator's file at `path` locks; nothing where there is none.

    Raises
    ------
    SettingsNotValid
        If it cannot be read, a value cannot be used, or a key is not known: a lock that is misspelled would hold
        nothing, and nobody would see it.
    """
    values = read_table(path) if path is not None else None
    if path is None or values is None:
        return NOTHING_LOCKED
    unknown = unknown_keys(values)
    if unknown:
        raise _not_valid(path, f"there is no setting called {', '.join(unknown)}.")
    checked(path, values)
    return Locked(values)


def read_table(path: Path) -> dict[str, Any] | None:
    """The TOML at `path`, not checked yet; None where there is no file.

    Raises
    ------
    SettingsNotValid
        If it cannot be read.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeError) as error:
        raise _not_valid(path, f"it cannot be read ({error.__class__.__name__}).") from error
    except tomllib.TOMLDecodeError as error:
        raise _not_valid(path, f"{error}.") from error


def checked(path: Path, table: Mapping[str, Any]) -> Settings:
    """The settings of `table`, which was read from `path`.

    Raises
    ------
    SettingsNotValid
        If a value cannot be used.
    """
    try:
        return Settings.model_validate(table)
    except ValidationError as error:
        raise _not_valid(path, " ".join(f"{key}: {reason}" for key, reason in faults(error))) from error


def save(path: Path, settings: Settings, write: Callable[[Path, bytes], None], locked: Locked = NOTHING_LOCKED) -> None:
    """Write `settings` to `path` with the writer that is given; the last good file stays beside it as `.bak`.

    What is `locked` is not the user's and is left out: what the file says of it stays.

    Raises
    ------
    StoreFault
        If it cannot be written; the old file is then still there.
    SettingsNotValid
        If the file there cannot be read: it is not overwritten blindly.
    """
    try:
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        document = tomlkit.parse(before)
    except (OSError, UnicodeError, TOMLKitError) as error:
        raise _not_valid(path, "it cannot be read.") from error
    _merge(document, without(settings.model_dump(mode="json", exclude_none=True), locked.keys))
    if before:
        write(path.with_suffix(".toml.bak"), before.encode("utf-8"))
    write(path, tomlkit.dumps(document).encode("utf-8"))


def as_toml(table: Mapping[str, Any], *, comment: str) -> str:
    """A settings table as TOML under a comment."""
    document = tomlkit.document()
    document.add(tomlkit.comment(comment))
    _merge(document, dict(table))
    return tomlkit.dumps(document)


def faults(error: ValidationError) -> tuple[tuple[str, str], ...]:
    """The keys at fault, as `remotes.0.port`, each with its reason as a sentence."""
    return tuple(
        (
            ".".join(str(part) for part in fault["loc"]) or "settings",
            fault["msg"].removeprefix("Value error, ").rstrip(".") + ".",
        )
        for fault in error.errors(include_url=False, include_input=False)
    )


def _merge(into: Any, values: dict[str, Any]) -> None:  # noqa: ANN401 -- tomlkit's containers have no common type
    """Put `values` into a TOML document; what it holds besides is left as it is."""
    for key, value in values.items():
        if isinstance(value, dict):
            if key not in into or isinstance(into[key], InlineTable):
                into[key] = _table(into.get(key))
            _merge(into[key], value)
        elif key == "remotes":
            into[key] = _remotes(into.get(key), value)
        elif key not in into or into[key] != value:
            into[key] = value


def _remotes(before: Any, values: list[dict[str, Any]]) -> Any:  # noqa: ANN401
    """The remote AEs as an array of tables; comments and unknown keys of one that keeps its name stay."""
    old = {table.get("name"): table for table in before or ()}
    array = tomlkit.aot()
    for value in values:
        table = _table(old.get(value["name"]))
        _merge(table, value)
        array.append(table)
    return array


def _table(before: Any) -> Any:  # noqa: ANN401
    """A table of several lines: the one that is there, or one of what was written in one line."""
    if isinstance(before, Table):
        return before
    table = tomlkit.table()
    table.update(before or {})
    return table


def _not_valid(path: Path, details: str) -> SettingsNotValid:
    return SettingsNotValid(path=path, details=details, backup=path.with_suffix(".toml.bak").name)
