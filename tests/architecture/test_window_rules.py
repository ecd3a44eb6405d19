"""What the files of the window never do: give a widget a style of its own, or have a thread beside `gui/tasks.py`."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.project import PACKAGE, sources

_STYLES = {"setStyleSheet", "setPalette"}
_STYLED_IN = {"theme.py", "opening.py"}
"""The one style sheet, and the picture of the start that is there before it."""
_THREADS = {"QThread", "QThreadPool", "QRunnable"}
_THREADS_IN = {"tasks.py"}


def violations(file: str, source: str) -> list[str]:
    """What a file of the window does and must not."""
    called = set(_called(ast.parse(source)))
    styled = called & _STYLES if file not in _STYLED_IN else set()
    threads = called & _THREADS if file not in _THREADS_IN else set()
    return [f"{file} calls {name}" for name in sorted(styled | threads)]


def _called(tree: ast.AST) -> Iterator[str]:
    """The last names of what is called, and of what a class derives from."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func).rpartition(".")[2]
        elif isinstance(node, ast.ClassDef):
            yield from (ast.unparse(base).rpartition(".")[2] for base in node.bases)


def test_no_file_of_the_window_has_a_style_or_a_thread_of_its_own() -> None:
    gui = PACKAGE / "gui"
    found = [violations(path.relative_to(gui).as_posix(), path.read_text("utf-8")) for path in sources(gui)]
    assert [one for ones in found for one in ones] == []


@pytest.mark.parametrize(
    ("file", "source"),
    [
        ("panels/send.py", "def f(box):\n    box.setStyleSheet('color: red')"),
        ("panels/send.py", "class Work(QThread):\n    pass"),
        ("panels/send.py", "from PySide6 import QtCore\nQtCore.QThreadPool()"),
        ("widgets/theme.py", "box.setStyleSheet('')"),
    ],
)
def test_one_that_has_is_found(file: str, source: str) -> None:
    assert len(violations(file, source)) == 1
