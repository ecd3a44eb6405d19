"""What is installed with EzP2P, under which licenses, and what that means for who passes the program on.

It is gathered from what is there, so that it cannot tell of another version: the metadata of each library that the
program needs, and for what their wheels carry inside, `resources/licenses/carried.toml`.
"""

import importlib.metadata
import platform
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path
from typing import Any, Final

from ezp2p.errors import FileNotReadable
from ezp2p.storage.locations import resources_folder

EXTRAS: Final = ("", "gui", "heic", "scan", "server", "video")
"""What can be shipped, always first; what remains is for those who build EzP2P."""

MEANINGS: Final = {
    "": (
        "EzP2P is under the Apache License 2.0. Some of its libraries bring others under the LGPL, such as FFmpeg in "
        "OpenCV: whoever passes the program on leaves these files of their own, so that they can be replaced."
    ),
    "gui": (
        "The window is drawn by Qt under the LGPL 3: whoever passes the program on leaves Qt's libraries files of "
        "their own, so that they can be replaced, and passes this license on."
    ),
    "heic": (
        "HEIC pictures are read by libheif and libde265 under the LGPL 3: they stay files of their own, so that they "
        "can be replaced. Nothing here writes HEIC."
    ),
    "scan": "Scanners in the network are found by zeroconf under the LGPL 2.1. SANE belongs to the system.",
    "server": (
        "The archive inside keeps its index with SQLAlchemy under the MIT license: whoever passes it on passes that on."
    ),
    "video": (
        "Videos are read and written by FFmpeg with x264 and x265, which are under the GPL: whoever passes the program "
        "on with them does so under the GPL 3 and offers the source code of all of it. Without this extra that does "
        "not hold. H.264 and H.265 may also need a patent license."
    ),
}
"""What each extra means for who passes the program on."""

_REQUIREMENT: Final = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^]]*)\])?[^;]*(?:;(.*))?", re.DOTALL)
_EXTRA: Final = re.compile(r"extra\s*==\s*['\"]([^'\"]+)['\"]")
_TEXT_FILE: Final = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)
_LICENSE_ID: Final = re.compile(r"[A-Za-z0-9.-]+")
_VERSION_SUFFIX: Final = re.compile(r"-(only|or-later)$")
_PYTHON: Final = "Python"
_CURE: Final = "Install EzP2P again."


@dataclass(frozen=True, slots=True)
class Carried:
    """What a library brings inside: its license as an SPDX expression, how the names of its files begin, and a text."""

    name: str
    license: str
    files: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Component:
    """One library that is shipped.

    `license` is an SPDX expression, `extra` what brings it (empty: it is always there), `texts` are the files of
    its licenses.
    """

    name: str
    version: str
    license: str
    extra: str
    carries: tuple[Carried, ...] = ()
    texts: tuple[Path, ...] = ()

    @property
    def licenses(self) -> tuple[str, ...]:
        """Its license and those of what it carries, each once."""
        return tuple(dict.fromkeys((self.license, *(one.license for one in self.carries))))

    @property
    def inside(self) -> tuple[str, ...]:
        """Of what it carries, the licenses that ask something of who passes it on: GPL and LGPL without exception."""
        return tuple(one for one in self.licenses[1:] if "GPL" in one and " WITH " not in one)


def shipped() -> tuple[Component, ...]:
    """EzP2P, Python and the libraries that are installed with it, by name; those for development are not among them.

    Raises
    ------
    FileNotReadable
        If it cannot be told.
    """
    carried, licenses = _table()
    found = [
        _component(distribution, extra, carried.get(name, ()), licenses)
        for name, (distribution, extra) in distributions().items()
    ]
    python = Component(
        _PYTHON, platform.python_version(), "PSF-2.0", "", carried.get(_PYTHON.lower(), ()), _own_texts(("PSF-2.0",))
    )
    return tuple(sorted((*found, python), key=lambda one: (one.name != "ezp2p", one.name.lower())))


def distributions() -> dict[str, tuple[Distribution, str]]:
    """What is shipped by its normalized name, with the extra that brings it; what is not installed is not shipped.

    Raises
    ------
    FileNotReadable
        If EzP2P itself was copied instead of installed: then nothing tells what it needs.
    """
    found: dict[str, tuple[Distribution, str]] = {}
    if not list(importlib.metadata.distributions(name="ezp2p")):
        raise FileNotReadable(reason="what tells of EzP2P's libraries is missing", cure=_CURE)
    for extra in EXTRAS:
        wanted = list(requirements("ezp2p", extra)) if extra else ["ezp2p"]
        while wanted:
            name = wanted.pop()
            if name in found:
                continue
            try:
                found[name] = importlib.metadata.distribution(name), extra
            except PackageNotFoundError:  # of another system, or of an extra that nobody asked for
                continue
            wanted += requirements(name)
    return found


def text_of(component: Component) -> str:
    """What it is, what it carries, and its licenses in full.

    Raises
    ------
    FileNotReadable
        If one of them cannot be read.
    """
    head = [f"{component.name} {component.version}: {component.license}"]
    head += [f"    + {one.name}: {one.license}" for one in component.carries]
    texts = [f"{'=' * 8} {path.name} {'=' * 8}\n\n{_read(path)}" for path in (*component.texts, *_common(component))]
    return "\n\n".join(("\n".join(head), *texts))


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError as error:
        raise FileNotReadable(reason=error.strerror or "unknown reason", cure=_CURE) from error


def _common(component: Component) -> tuple[Path, ...]:
    """The well-known texts of licenses whose wheel brings none of its own, or not that of what it carries."""
    expressions = component.licenses if not component.texts else tuple(one.license for one in component.carries)
    names = (_VERSION_SUFFIX.sub("", one) for text in expressions for one in _LICENSE_ID.findall(text))
    notices = tuple(resources_folder() / one.text for one in component.carries if one.text)
    return (*notices, *_own_texts(dict.fromkeys(names)))


def _own_texts(names: Iterable[str]) -> tuple[Path, ...]:
    paths = (resources_folder() / "licenses" / f"{name}.txt" for name in names)
    return tuple(path for path in paths if path.is_file())


def requirements(name: str, extra: str = "") -> Iterator[str]:
    """The names that the installed `name` requires, always or for `extra`."""
    for requirement in importlib.metadata.requires(name) or ():
        read = _REQUIREMENT.match(requirement)
        asked = _EXTRA.findall(read[3] or "") if read else []
        if read and (extra in asked or not (extra or asked)):
            yield normalized(read[1])


def normalized(name: str) -> str:
    """The one spelling of the name of a distribution."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(
    distribution: Distribution, extra: str, carries: tuple[Carried, ...], licenses: dict[str, str]
) -> Component:
    name = str(distribution.metadata["Name"])
    return Component(
        name=name,
        version=distribution.version,
        license=licenses.get(normalized(name)) or _license(distribution),
        extra=extra,
        carries=carries,
        texts=tuple(license_files(distribution)),
    )


def _license(distribution: Distribution) -> str:
    told = [one for key in ("License-Expression", "License") for one in distribution.metadata.get_all(key) or ()]
    return str(told[0]) if told else "LicenseRef-unknown"


def license_files(distribution: Distribution) -> Iterator[Path]:
    """The files of its licenses, as they lie."""
    for file in distribution.files or ():
        folders = [part.lower() for part in file.parts[:-1]]
        is_beside_metadata = bool(folders) and folders[-1].endswith(".dist-info") and _TEXT_FILE.match(file.name)
        is_text = "licenses" in folders and not file.suffix.startswith(".py") and not file.name.startswith("AUTHORS")
        if is_text or is_beside_metadata:
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                yield path


def _table() -> tuple[dict[str, tuple[Carried, ...]], dict[str, str]]:
    """What is carried by the normalized name of what carries it, and the licenses that metadata do not tell."""
    path = resources_folder() / "licenses" / "carried.toml"
    table: dict[str, list[dict[str, Any]]] = tomllib.loads(_read(path))
    carried: dict[str, tuple[Carried, ...]] = {}
    for row in table["carried"]:
        one = Carried(row["name"], row["license"], tuple(row.get("files", ())), row.get("text", ""))
        carried[normalized(row["in"])] = (*carried.get(normalized(row["in"]), ()), one)
    return carried, {normalized(row["name"]): row["license"] for row in table["distribution"]}
