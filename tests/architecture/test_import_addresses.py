"""Each third-party library, and each dangerous module of Python's own, has one address in the package."""

import sys

import pytest

from tests.architecture.project import PACKAGE, imported_roots, sources

ALLOWED_IMPORTERS = {
    "PySide6": {"gui"},
    "shiboken6": {"gui"},
    "qtawesome": {"gui"},
    "qtpy": set(),
    "pynetdicom": {"network"},
    "pydicom": {"dicom", "network"},
    "cv2": {"imaging", "acquisition"},
    "PIL": {"imaging", "acquisition"},
    "imagecodecs": {"imaging"},
    "av": {"imaging", "acquisition"},
    "pi_heif": {"imaging"},
    "pypdfium2": {"imaging"},
    "simplejpeg": {"imaging"},
    "reportlab": {"workflows"},
    "sane": {"acquisition"},
    "twain": {"acquisition"},
    "comtypes": {"acquisition"},
    "zeroconf": {"acquisition"},
    "sqlite3": {"storage", "outbox"},
    "sqlalchemy": {"archive"},
    "tomlkit": {"settings"},
    "pydantic": {"settings"},
    "platformdirs": {"storage"},
    "psutil": {"storage"},
    "filelock": {"outbox", "workflows"},
    "_typeshed": {"acquisition"},  # names of types alone
    "threading": {"workflows", "network", "outbox", "storage", "acquisition"},
    "subprocess": {"acquisition"},
    "ctypes": {"acquisition", "imaging", "network"},
    "socket": {"network"},
    "socketserver": {"network"},
    "select": {"network"},
    "selectors": {"network"},
    "ssl": {"network", "acquisition"},
    "http": {"acquisition"},
    "urllib": {"acquisition"},
    "asyncio": set(),
    "multiprocessing": set(),
    "pickle": set(),
    "marshal": set(),
    "shelve": set(),
}
"""Import name → folders of ezp2p that may say it. A library that is not here has no address at all."""

ANYWHERE = {"ezp2p", "numpy", *sys.stdlib_module_names} - ALLOWED_IMPORTERS.keys()
"""An array is a value: it may be had in every folder."""


def violations(folder: str, source: str) -> list[str]:
    """The imports of `source`, a file in `folder` of the package, that have their address elsewhere."""
    return [
        f"imports {name}; that is for {' and '.join(sorted(ALLOWED_IMPORTERS.get(name, ()))) or 'nobody'}"
        for name in imported_roots(source)
        if name not in ANYWHERE and folder not in ALLOWED_IMPORTERS.get(name, ())
    ]


def test_every_library_stays_at_its_address() -> None:
    found = []
    for path in sources(PACKAGE):
        parts = path.relative_to(PACKAGE).parts
        folder = parts[0] if len(parts) > 1 else ""
        found += [f"{'/'.join(parts)} {one}" for one in violations(folder, path.read_text("utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "import pynetdicom",
        "import pynetdicom.sop_class as classes",
        "from pynetdicom import AE",
        "from pynetdicom.dimse import x as y",
        "def f():\n    from pynetdicom import AE",
        "if True:\n    import os, pynetdicom",
        "import importlib\nimportlib.import_module('pynetdicom')",
        "from importlib import import_module\nimport_module('pynetdicom.ae')",
        "__import__('pynetdicom')",
    ],
)
def test_an_import_elsewhere_is_found(source: str) -> None:
    assert len(violations("archive", source)) == 1
    assert violations("network", source) == []


def test_a_file_beside_the_folders_may_import_none_of_them() -> None:
    assert violations("", "import sqlite3")


def test_a_library_that_nobody_gave_an_address_has_none() -> None:
    assert violations("network", "import yaml") == ["imports yaml; that is for nobody"]


def test_arrays_and_what_is_harmless_of_python_are_free() -> None:
    assert violations("model", "import numpy, logging, ezp2p.errors") == []
