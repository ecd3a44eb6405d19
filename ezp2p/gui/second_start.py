"""What a second start asks of the window that is open: to come to the front, and to import files."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

MOST_FILES: Final = 500
"""Of one request; whoever has more asks again."""
LONGEST: Final = 4 << 20
"""In bytes, of a request in full."""
_LONGEST_PATH: Final = 5000
"""In characters; systems allow no longer one."""
_LONGEST_SCREEN: Final = 64


@dataclass(frozen=True, slots=True)
class Request:
    """From where it was asked (`this_screen`), and the files that it is about, by their absolute paths."""

    screen: str
    files: tuple[Path, ...] = ()


def requests_for(screen: str, files: Sequence[Path]) -> tuple[Request, ...]:
    """What is asked, one after the other, so that `files` are imported; without files, only to come to the front."""
    starts = range(0, max(1, len(files)), MOST_FILES)
    return tuple(Request(screen, tuple(files[start : start + MOST_FILES])) for start in starts)


def request_line(request: Request) -> bytes:
    """As one line of JSON; a name of a file that is no text is in it, too."""
    return json.dumps({"screen": request.screen, "files": [str(path) for path in request.files]}).encode() + b"\n"


def request_heard(line: bytes) -> Request:
    """What a line asks for. Whether its files are there, whoever reads them looks.

    Raises
    ------
    ValueError
        If it is no request, or one beyond the limits.
    """
    try:
        told = json.loads(line)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(told, dict) or told.keys() != {"screen", "files"}:
        raise ValueError("not a request")
    screen, files = told["screen"], told["files"]
    if not isinstance(screen, str) or len(screen) > _LONGEST_SCREEN:
        raise ValueError("not a screen")
    if not isinstance(files, list) or len(files) > MOST_FILES:
        raise ValueError("not a list of files")
    return Request(screen, tuple(map(_path, files)))


def _path(told: object) -> Path:
    if not isinstance(told, str) or len(told) > _LONGEST_PATH or "\0" in told or not Path(told).is_absolute():
        raise ValueError("not the absolute path of a file")
    return Path(told)
