"""The map is true: ezp2p/README.md and the docstring of each folder name what is there, and no folder is missing."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGE, ROOT, shown

MAP = PACKAGE / "README.md"
FOLDERS = sorted(path.parent for path in PACKAGE.rglob("__init__.py") if path.parent != PACKAGE)


def lost(text: str, near: Path) -> Iterator[str]:
    """The Python files that `text` names and that are not there: with a folder seen from the package or the project,
    without one anywhere below `near`.
    """
    for name in re.findall(r"(?<![\w/*])[\w/]+\.py\b", text):
        is_there = (
            any((start / name).is_file() for start in (PACKAGE, ROOT))
            if "/" in name
            else any(True for _ in near.rglob(name))
        )
        if not is_there:
            yield name


def test_every_file_on_the_map_is_there() -> None:
    assert list(lost(MAP.read_text("utf-8"), PACKAGE)) == []


def test_every_folder_is_on_the_map() -> None:
    listed = re.findall(r"`(\w+)/`", MAP.read_text("utf-8"))
    assert sorted({path.relative_to(PACKAGE).parts[0] for path in FOLDERS} - set(listed)) == []


@pytest.mark.parametrize("folder", FOLDERS, ids=shown)
def test_the_docstring_of_a_folder_says_where_to_begin(folder: Path) -> None:
    said = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    assert re.search(r"Begin\s+with \w+\.py", said)
    assert list(lost(said, folder)) == []


def test_a_file_that_is_not_there_is_found() -> None:
    assert list(lost("`model/nowhere.py`, `nowhere.py` and study.py", PACKAGE)) == ["model/nowhere.py", "nowhere.py"]
