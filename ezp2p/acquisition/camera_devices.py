"""Which cameras there are, and what a person means by the name, the key, the address or the file of one.

Linux tells names by itself. Elsewhere OpenCV knows cameras by their place alone: 0 is the first one.
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from ezp2p.errors import DeviceNotFound, DriverMissing
from ezp2p.model.camera import CameraDevice, CameraKind

_ASSIGNS: Final = frozenset("=&;")
_SECRET: Final = frozenset("@=")
_LONGEST_NAME: Final = 80
_SCHEMES: Final = frozenset({"http", "https", "rtsp", "rtsps"})
_NODE: Final = re.compile(r"video(\d+)")
_MOST_PLACES: Final = 8
_SCREEN: Final = "screen"
_ONE_SCREEN: Final = re.compile(r"(?:screen:|Screen )(\d{1,3})(?: \(\d+ × \d+\))?")
"""Its key, or its name, in which its sides need not be those that it has now."""
DRIVER: Final = {"linux": "v4l2", "win32": "dshow", "darwin": "avfoundation"}.get(sys.platform, "v4l2")
"""How cameras are spoken to here; the first part of their keys."""


@dataclass(frozen=True, slots=True)
class CameraAddress:
    """What the camera's process opens: a file, a URL, a device file, or a place, a number, where there are no such.

    Of a screen it is its number; there is none but 1, which is all of what this user sees, as far as the system tells.

    `name` is for people and for errors: it holds neither user nor password nor query of a URL.
    """

    kind: CameraKind
    target: str
    name: str


@dataclass(frozen=True, slots=True)
class DeviceFolders:
    """Where Linux tells of cameras."""

    nodes: Path = Path("/dev")
    by_id: Path = Path("/dev/v4l/by-id")
    names: Path = Path("/sys/class/video4linux")


def devices_of_linux(folders: DeviceFolders) -> tuple[tuple[CameraDevice, Path], ...]:
    """Each camera with its device file, in the order of their numbers. Those that carry no picture are left out."""
    found = []
    for number, folder in sorted(_numbered(folders.names)):
        if _text(folder / "index") not in {"", "0"}:  # a second device file of the same camera: its metadata
            continue
        node = folders.nodes / f"video{number}"
        found.append((CameraDevice(f"{DRIVER}:{_lasting(folders, node, folder)}", _text(folder / "name")), node))
    return tuple((CameraDevice(one.key, _distinct(one, found)), node) for one, node in found)


def _numbered(folder: Path) -> Iterator[tuple[int, Path]]:
    for one in folder.iterdir() if folder.is_dir() else ():
        if match := _NODE.fullmatch(one.name):
            yield int(match[1]), one


def _lasting(folders: DeviceFolders, node: Path, folder: Path) -> str:
    """What stays the same when other cameras come and go: its maker's serial number, else where it is plugged in."""
    for link in sorted(folders.by_id.iterdir()) if folders.by_id.is_dir() else ():
        if link.resolve() == node.resolve():
            return link.name
    return (folder / "device").resolve().name


def _distinct(one: CameraDevice, all_of_them: Sequence[tuple[CameraDevice, Path]]) -> str:
    """Its name, with what tells it from another of the same name."""
    name = one.name or "Camera"
    is_alone = sum(other.name == one.name for other, _node in all_of_them) == 1
    return name if is_alone else f"{name} ({one.key.partition(':')[2]})"


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def devices_by_place(places: Sequence[int]) -> tuple[CameraDevice, ...]:
    """A camera for each of the places at which there is one."""
    return tuple(CameraDevice(f"{DRIVER}:{place}", f"Camera {place + 1}") for place in places)


def screens_of(sides: Sequence[tuple[int, int]]) -> tuple[CameraDevice, ...]:
    """The screens of which these are the sides, (rows, columns)."""
    return tuple(
        CameraDevice(f"{_SCREEN}:{number}", f"Screen {number} ({columns} × {rows})", CameraKind.SCREEN)
        for number, (rows, columns) in enumerate(sides, 1)
    )


def has_screen(environment: Mapping[str, str]) -> bool:
    """Whether there may be a screen that can be read: on Linux one of X11."""
    return sys.platform != "linux" or bool(environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"))


def address_of_screen(wanted: str, environment: Mapping[str, str]) -> CameraAddress | None:
    """A screen; None where `wanted` is neither the key nor the name of one.

    Raises
    ------
    DeviceNotFound
        If there is none, or not so many.
    DriverMissing
        If it cannot be read, as Wayland lets nobody do so.
    """
    match = _ONE_SCREEN.fullmatch(wanted)
    if match is None:
        return None
    name = f"Screen {match[1]}"
    if sys.platform == "linux" and environment.get("WAYLAND_DISPLAY"):
        raise DriverMissing(device=name, reason="a session of Wayland lets no program read it. Log in to one of Xorg")
    if match[1] != "1" or not has_screen(environment):
        raise DeviceNotFound(device=name)
    return CameraAddress(CameraKind.SCREEN, match[1], name)


def places_to_try() -> range:
    """The places at which cameras are looked for."""
    return range(_MOST_PLACES)


def address_of_url(url: str) -> CameraAddress | None:
    """A camera in the network; None where `url` is none.

    Raises
    ------
    DeviceNotFound
        If it is an address of another kind than cameras have.
    """
    if "://" not in url:
        return None
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise DeviceNotFound(device="The camera of this address") from error
    if parts.scheme.lower() not in _SCHEMES or not host:
        raise DeviceNotFound(device="The camera of this address")
    place = f"[{host}]" if ":" in host else host
    path = "" if _ASSIGNS & set(parts.path) else parts.path  # some cameras are given user and password there
    name = f"{parts.scheme.lower()}://{place}{f':{port}' if port else ''}{path}"
    return CameraAddress(CameraKind.NETWORK, url, name)


def without_secret(device: str) -> str:
    """A camera's address in the network without user, password and query; what is none as it is."""
    try:
        address = address_of_url(device)
    except DeviceNotFound:
        return "an address that cannot be used"
    return device if address is None else address.name


def address_of(wanted: str, known: Sequence[CameraDevice], nodes: Mapping[str, Path]) -> CameraAddress:
    """What `wanted` means: a URL, the key or the name of one of the `known` cameras, or a video file.

    Raises
    ------
    DeviceNotFound
        If it is none of these, or the name of several.
    """
    of_url = address_of_url(wanted)
    if of_url is not None:
        return of_url
    matching = [one for one in known if wanted == one.key] or [one for one in known if wanted == one.name]
    if len(matching) == 1:
        key = matching[0].key
        return CameraAddress(CameraKind.DEVICE, str(nodes.get(key, key.partition(":")[2])), matching[0].name)
    if not matching and Path(wanted).is_file():
        return CameraAddress(CameraKind.FILE, str(Path(wanted).resolve()), Path(wanted).name)
    is_name = len(wanted) <= _LONGEST_NAME and not _SECRET & set(wanted)
    raise DeviceNotFound(device=wanted if is_name else "The camera")
