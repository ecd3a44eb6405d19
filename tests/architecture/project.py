"""The project as the architecture tests see it: where it lies, its sources, and copies of it to plant faults in."""

import ast
import importlib.util
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "ezp2p"
TREES = (PACKAGE, ROOT / "tests", ROOT / "benchmarks")


def sources(*trees: Path) -> list[Path]:
    """Every Python file below `trees`."""
    return sorted(path for tree in trees for path in tree.rglob("*.py"))


def packaging_script(name: str) -> ModuleType:
    """The script `packaging/<name>.py`, which lies in no package."""
    path = ROOT / "packaging" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module  # dataclasses look for their module there
    spec.loader.exec_module(module)
    return module


def parse(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text("utf-8"), str(path))


def shown(path: Path) -> str:
    """A path as people write it."""
    return path.relative_to(ROOT).as_posix()


def imported_roots(source: str) -> Iterator[str]:
    """The top-level names of all modules that a source imports, inside functions and by name as well."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.split(".")[0]
        elif isinstance(node, ast.Call):
            yield from _imported_by_name(node)


def _imported_by_name(call: ast.Call) -> Iterator[str]:
    """`import_module("name")`, `importlib.import_module("name")`, `__import__("name")`."""
    called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if called in {"import_module", "__import__"}:
        for argument in call.args[:1]:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value.split(".")[0]


def copy_project(to: Path) -> Path:
    """The package and its settings in another folder, for a fault to be planted there."""
    shutil.copytree(PACKAGE, to / "ezp2p", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", to)
    return to


def append(path: Path, text: str) -> None:
    """Plant `text` at the end of a file that exists."""
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def run_tool(name: str, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment in `folder`."""
    program = Path(sysconfig.get_path("scripts")) / name
    command = [str(program), *arguments] if program.is_file() else [sys.executable, "-m", name, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=240, check=False)
