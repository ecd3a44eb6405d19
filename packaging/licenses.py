"""The licenses of what is shipped: as a list, and as the files that an installed program needs to show them.

.venv/bin/python packaging/licenses.py              each library with its version, license and what brings it
.venv/bin/python packaging/licenses.py --copy DIR   what About reads of them, in the folders where it lies now
"""

import argparse
import shutil
from pathlib import Path

from ezp2p.workflows.licenses import MEANINGS, distributions, license_files, shipped

_METADATA = ("METADATA", "RECORD", "WHEEL", "top_level.txt")


def files_for_about() -> list[tuple[Path, Path]]:
    """What About reads of each library: where it lies now, and where it lies relative to the program's libraries.

    `RECORD` names the texts; without it `importlib.metadata` finds none of them.
    """
    found: dict[Path, Path] = {}
    for distribution, _extra in distributions().values():
        root = Path(str(distribution.locate_file("")))
        named = [file for file in distribution.files or () if file.parent.name.endswith(".dist-info")]
        metadata = [Path(str(distribution.locate_file(file))) for file in named if file.name in _METADATA]
        for path in (*metadata, *license_files(distribution)):
            found[path] = path.relative_to(root)
    return sorted(found.items())


def copy_to(folder: Path) -> int:
    """Copy all of it below `folder`; gives how many files they are."""
    files = files_for_about()
    for source, name in files:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    return len(files)


def _list() -> None:
    for one in shipped():
        print(f"{one.name} {one.version}: {one.license}{f' (extra {one.extra})' if one.extra else ''}")
        for carried in one.carries:
            print(f"    carries {carried.name}: {carried.license}")
    for extra, meaning in MEANINGS.items():
        print(f"\n{extra or 'always'}: {meaning}")


def main() -> None:
    """List them, or copy what About reads."""
    parser = argparse.ArgumentParser(description="The licenses of what is shipped.")
    parser.add_argument("--copy", type=Path, metavar="DIR", help="copy what About reads below this folder")
    folder = parser.parse_args().copy
    if folder is None:
        _list()
    else:
        print(f"{copy_to(folder)} files of metadata and licenses are in {folder}.")


if __name__ == "__main__":
    main()
