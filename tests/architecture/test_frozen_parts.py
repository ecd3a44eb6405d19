"""What the frozen program is made of names only what there is, and nothing that it needs is left out."""

import importlib.util
import re
from pathlib import Path

import pytest

from ezp2p.acquisition.own_program import CAMERA, DECODER, SCANNER, Role
from ezp2p.gui.language import LANGUAGES
from ezp2p.gui.panels.image_tray import _OTHERS, _PICTURES
from tests.architecture.project import PACKAGE, ROOT, packaging_script, sources

PARTS = packaging_script("parts")
SOURCES = {path: path.read_text("utf-8") for path in sources(PACKAGE)}
QT = "PySide6/Qt/plugins/"


@pytest.mark.parametrize("name", PARTS.HIDDEN_IMPORTS)
def test_each_hidden_import_is_a_module_that_there_is(name: str) -> None:
    assert importlib.util.find_spec(name) is not None


def test_each_codec_that_is_called_is_brought_along() -> None:
    called = {name for text in SOURCES.values() for name in re.findall(r"imagecodecs\.(\w+?)_(?:en|de)code", text)}
    shared = {"dicomrle": "_imcd", "lzw": "_imcd", "packbits": "_imcd"}
    needed = {f"imagecodecs.{shared.get(name, f'_{name}')}" for name in called} | {
        "imagecodecs._shared",
        "imagecodecs._shared_cython",
    }
    assert needed == {name for name in PARTS.HIDDEN_IMPORTS if name.startswith("imagecodecs.")}


def test_no_module_that_is_imported_is_left_out() -> None:
    left_out = set(PARTS.EXCLUDED_MODULES)
    said = re.compile(r"^\s*(?:from|import) ([\w.]+)(?: import ([\w, ]+))?", re.MULTILINE)
    for path, text in SOURCES.items():
        for module, names in said.findall(text):
            imported = {module, *(f"{module}.{name.strip()}" for name in names.split(","))}
            ancestors = {".".join(module.split(".")[:length]) for length in range(1, module.count(".") + 2)}
            assert not (imported | ancestors) & left_out, path


@pytest.mark.parametrize("role", [DECODER, SCANNER, CAMERA], ids=lambda role: role.argument)
def test_the_program_can_be_each_of_its_children_without_a_module_s_name(role: Role) -> None:
    begin = (PACKAGE / "__main__.py").read_text("utf-8")
    assert f'"{role.argument}"' in begin
    assert f"from {role.module} import main" in begin


def test_the_data_lies_where_the_program_looks_for_it() -> None:
    assert [(folder, place) for folder, place in PARTS.DATA] == [("resources", "ezp2p/resources")]
    assert (ROOT / "resources").is_dir()


def test_every_language_of_the_window_has_its_catalogue_of_qt() -> None:
    assert {"en", *PARTS.LANGUAGES} == set(LANGUAGES)


@pytest.mark.parametrize(
    "path",
    [
        QT + "platforms/libqxcb.so",
        QT + "platforms/libqwayland.so",
        QT + "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        QT + "iconengines/libqsvgicon.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "ezp2p/resources/manual/index.html",
        "pydicom/data/urls.json",
    ],
)
def test_what_is_needed_comes_along(path: str) -> None:
    assert PARTS.is_wanted(path, f"/site-packages/{path}")


@pytest.mark.parametrize(
    "path",
    [
        QT + "platforms/libqvnc.so",
        QT + "imageformats/libqpdf.so",
        QT + "tls/libqopensslbackend.so",
        QT + "sqldrivers/libqsqlite.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Qml.dll",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "numpy/_core/tests/data/astype_copy.pkl",
    ],
)
def test_what_is_not_used_stays_out(path: str) -> None:
    assert not PARTS.is_wanted(path, f"/site-packages/{path}")


def test_only_python_s_own_libraries_of_the_system_come_along() -> None:
    assert PARTS.is_wanted("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3")
    assert not PARTS.is_wanted("libsane.so.1", "/usr/lib/x86_64-linux-gnu/libsane.so.1")
    assert not PARTS.is_wanted("libxcb.so.1", "/lib/x86_64-linux-gnu/libxcb.so.1")


def test_a_link_goes_where_its_end_goes() -> None:
    assert PARTS.is_wanted("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    assert not PARTS.is_wanted("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK")


def test_windows_is_told_four_numbers_of_the_version() -> None:
    assert PARTS.version_numbers("1.2.3") == (1, 2, 3, 0)
    assert PARTS.version_numbers("1.2") == (1, 2, 0, 0)


def test_the_version_is_told_in_one_place_alone() -> None:
    version = re.search(r'__version__ = "(.+)"', (PACKAGE / "__init__.py").read_text("utf-8"))
    assert version is not None
    texts = [path for path in Path(ROOT / "packaging").rglob("*") if path.suffix in {".py", ".spec", ".sh", ".desktop"}]
    assert [path.name for path in texts if f'"{version[1]}"' in path.read_text("utf-8")] == []


def test_what_can_be_opened_with_the_program_is_the_same_on_every_system() -> None:
    """And all that it offers to import is among it, but what no desktop has a name for."""
    types, endings, identifiers = ([one for kind in PARTS.OPENED.values() for one in kind[place]] for place in range(3))
    desktop = (ROOT / "packaging" / "linux" / "ezp2p.desktop").read_text("utf-8")
    assert f"\nMimeType={';'.join(types)};\n" in desktop
    assert "\nExec=ezp2p %F\n" in desktop
    installer = (ROOT / "packaging" / "windows" / "ezp2p.iss").read_text("utf-8")
    assert re.findall(r'SupportedTypes"; ValueType: string; ValueName: "\.(\w+)"', installer) == endings
    documents = PARTS.info_plist("1.0")["CFBundleDocumentTypes"]
    assert [one for kind in documents for one in kind["LSItemContentTypes"]] == identifiers
    assert {(kind["CFBundleTypeRole"], kind["LSHandlerRank"]) for kind in documents} == {("Viewer", "Alternate")}
    offered = set(f"{_PICTURES} {_OTHERS}".split())
    assert offered - set(endings) == {"pnm", "pbm", "pgm", "ppm"}
    assert set(endings) <= offered
