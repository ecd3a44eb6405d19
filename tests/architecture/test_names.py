"""Names explain: no drawer for everything, `__init__.py` without code, and patches only where the window is tested."""

import ast
import re

from tests.architecture.project import PACKAGE, ROOT, TREES, imported_roots, parse, shown, sources

DRAWERS = {"utils", "util", "common", "helpers", "helper", "misc", "shared", "base", "lib", "manager", "managers"}


def test_nothing_is_called_utils() -> None:
    names = [shown(path) for path in sources(*TREES)]
    assert [name for name in names if DRAWERS & set(name.removesuffix(".py").split("/"))] == []


def test_an_init_file_holds_a_docstring_alone() -> None:
    """The package's own holds its version too, which the build reads."""
    full = []
    for path in sources(PACKAGE):
        body = parse(path).body
        allowed = 2 if path.parent == PACKAGE else 1
        if path.name == "__init__.py" and (len(body) > allowed or not isinstance(body[0], ast.Expr)):
            full.append(shown(path))
    assert full == []


def test_only_tests_of_the_window_patch_anything() -> None:
    patching = []
    for path in sources(ROOT / "tests"):
        if shown(path).startswith("tests/gui/"):
            continue
        tree = parse(path)
        arguments = {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
        uses_mock = any(isinstance(node, ast.ImportFrom) and node.module == "unittest" for node in ast.walk(tree))
        if "monkeypatch" in arguments or uses_mock or "mock" in imported_roots(path.read_text("utf-8")):
            patching.append(shown(path))
    assert patching == []


def test_every_test_is_a_sentence() -> None:
    """At least two words, so that the name says what holds."""
    nodes = [(path, node) for path in sources(ROOT / "tests") for node in ast.walk(parse(path))]
    names = [(path, node.name) for path, node in nodes if isinstance(node, ast.FunctionDef)]
    assert [f"{shown(path)}: {name}" for path, name in names if re.fullmatch(r"test_[^_]*", name)] == []
