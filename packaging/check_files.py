"""Looks at files before they are committed: .venv/bin/python packaging/check_files.py FILE...

A text ends with one newline and holds no marks of a merge; nothing is larger than a megabyte; and no DICOM file comes
in but one that tests/golden/SOURCES.md names with its origin: patient data never does.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCES: Final = Path("tests/golden/SOURCES.md")
LARGEST_BYTES: Final = 1_000_000
_DICM: Final = slice(128, 132)
_MERGE: Final = re.compile(rb"^(<{7} |={7}$|>{7} )", re.MULTILINE)
_NOT_OURS: Final = ("resources/licenses/", "tests/golden/")
"""Texts that stay as they came."""


def faults(path: Path, root: Path = ROOT) -> Iterator[str]:
    """What is wrong with a file, in words."""
    data = path.read_bytes()
    name = path.resolve().relative_to(root).as_posix()
    if len(data) > LARGEST_BYTES:
        yield f"has {len(data)} bytes: more than a megabyte stays in the history forever"
    if (path.suffix.lower() == ".dcm" or data[_DICM] == b"DICM") and f"`{name}`" not in sources(root):
        yield f"is a DICOM file that {SOURCES} does not name: is it invented, and who made it?"
    if b"\0" in data:
        return
    if _MERGE.search(data):
        yield "holds the marks of a merge"
    if data and not name.startswith(_NOT_OURS) and (not data.endswith(b"\n") or data.endswith(b"\n\n")):
        yield "does not end with one newline"


def sources(root: Path = ROOT) -> str:
    """What tells the origin of each file that looks like a patient's."""
    path = root / SOURCES
    return path.read_text("utf-8") if path.is_file() else ""


def main(names: list[str]) -> int:
    """Say all that is wrong; 1 if anything is."""
    root = Path.cwd()
    found = [f"{name}: {fault}" for name in names if Path(name).is_file() for fault in faults(Path(name), root)]
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
