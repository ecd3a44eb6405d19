"""What goes into the frozen program and what stays out: tables for ezp2p.spec, checked against the tree by a test.

Nothing is imported here but Python's own modules, so that the tables can be read without what builds.
"""

import re
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]

DATA: Final = (("resources", "ezp2p/resources"),)
"""Folders of the tree, and where the program looks for them (ezp2p/storage/locations.py)."""

HIDDEN_IMPORTS: Final = (
    # imagecodecs loads each codec when it is first named
    "imagecodecs._avif",
    "imagecodecs._imcd",
    "imagecodecs._jpeg2k",
    "imagecodecs._jpeg8",
    "imagecodecs._jpegls",
    "imagecodecs._shared",
    "imagecodecs._shared_cython",
    # SQLAlchemy finds the dialect of an address by its name
    "sqlalchemy.dialects.sqlite",
)
"""Modules that no import statement names."""

ELSEWHERE: Final = {
    "linux": ("sane", "_sane"),
    "win32": ("comtypes.client", "comtypes.stream", "twain"),
    "darwin": (),
}
"""Modules that are loaded by their name on one system alone: drivers of scanners."""

EXCLUDED_MODULES: Final = (
    # other windows, and what shows pictures in them
    "tkinter", "_tkinter", "turtle", "idlelib", "PIL.ImageTk", "PIL.ImageQt", "PIL._tkinter_finder", "PIL.ImageShow",
    "PyQt5", "PyQt6", "PySide2",
    # of Qt, what the window does not use
    "PySide6.QtConcurrent", "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml",
    # what develops, tests and documents
    "IPython", "PyInstaller", "coverage", "hypothesis", "lxml", "matplotlib", "mkdocs", "mypy", "mypyc", "pip",
    "pydoc_data", "pytest", "_pytest", "pytestqt", "setuptools", "distutils", "ensurepip", "lib2to3", "venv", "wheel",
    "numpy.f2py", "numpy.distutils", "numpy.testing.tests", "pydantic.mypy", "sqlalchemy.testing",
    "pydicom.data.test_files", "babel", "jinja2", "pygments", "rich",
    # what libraries offer and nobody here asks for
    "cv2.gapi", "imagecodecs.numcodecs", "imagecodecs._imagecodecs", "tifffile", "pandas", "scipy", "fsspec",
    "greenlet", "uharfbuzz", "rlPyCairo", "cryptography",
    "pynetdicom.apps", "pynetdicom.tests", "gdcm", "pylibjpeg", "requests", "urllib3", "certifi", "chardet",
    "charset_normalizer", "yaml", "pydantic.v1", "readline", "curses", "_curses", "ftplib", "xmlrpc",
    "sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.postgresql",
)  # fmt: skip
"""Modules that would come along unused."""

QT_PLUGINS: Final = (
    "iconengines/*svgicon*",
    "imageformats/*qsvg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*",
    "platformthemes/*xdgdesktopportal*",
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*wayland-egl*",
    "wayland-shell-integration/*xdg-shell*",
    "xcbglintegrations/*",
)
"""Plugins of Qt that the window uses; pictures are decoded by our own code, so it needs no other format."""

PLATFORMS_LEFT_OUT: Final = ("eglfs", "linuxfb", "minimalegl", "vkkhrdisplay", "vnc", "direct2d", "minimal")
"""Of the platforms, those that no desktop is."""

QT_LIBRARIES: Final = (
    "Core", "DBus", "Gui", "Network", "OpenGL", "Svg", "WaylandClient", "Widgets", "XcbQpa",
)  # fmt: skip
"""Libraries of Qt that the window and its plugins need."""

LANGUAGES: Final = ("ar", "de", "es", "fr")
"""Languages of the window beside English, which needs none of Qt's catalogues."""

OF_PYTHON: Final = (
    "libbz2", "libcrypto", "libexpat", "libffi", "liblzma", "libpython", "libsqlite3", "libssl", "libuuid", "libz",
    "libzstd",
)  # fmt: skip
"""Libraries of Linux that come along: Python's own. All others are the system's: windows, fonts, drivers, C."""

_QT_PLUGIN: Final = re.compile(r"PySide6/(?:Qt/)?plugins/(.+)")
_QT_LIBRARY: Final = re.compile(r"(?:^|/)(?:lib)?Qt6(\w+?)(?:\.so[.\d]*|\.dll)$")
_QT_TRANSLATION: Final = re.compile(r"PySide6/(?:Qt/)?translations/(.+)")
_NEVER: Final = re.compile(
    r"(^|/)(tests?|examples?|include|typings|__pycache__)/|\.(pyi|h|hpp|pxd|qml|qmltypes|prl|a|lib)$"
    r"|^PySide6/(Qt/)?(qml|metatypes|resources|libexec)/|^reportlab/fonts/.*\.(afm|sfd)$"
    r"|^tcl|^tk/"
)


def is_wanted(target: str, source: str, kind: str = "DATA") -> bool:
    """Whether a file that PyInstaller found goes into the program, as `target`; a link goes where its end goes."""
    if kind == "SYMLINK" and not is_wanted(source, source):
        return False
    path = target.replace("\\", "/")
    if _NEVER.search(path):
        return False
    if plugin := _QT_PLUGIN.search(path):
        return _is_wanted_plugin(plugin[1])
    if library := _QT_LIBRARY.search(path):
        return library[1] in QT_LIBRARIES
    if catalogue := _QT_TRANSLATION.search(path):
        return catalogue[1].removeprefix("qtbase_").removesuffix(".qm") in LANGUAGES
    return not source.startswith(("/usr/lib/", "/lib/")) or Path(path).name.partition(".")[0] in OF_PYTHON


def _is_wanted_plugin(path: str) -> bool:
    name = re.sub(r"^(lib)?q|\.(so|dll|dylib)$", "", Path(path).name)
    if path.startswith("platforms/") and name in PLATFORMS_LEFT_OUT:
        return False
    return any(Path(path).match(pattern) for pattern in QT_PLUGINS)


ICON: Final = ROOT / "resources/icons/ezp2p.png"
"""From which PyInstaller makes what each system wants; on Linux the icon is the desktop's."""

BUNDLE_IDENTIFIER: Final = "org.ezp2p.EzP2P"


def icon(platform: str) -> str | None:
    """The icon for the program, if it has one on this system."""
    return None if platform == "linux" else str(ICON)


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows tells it: four numbers."""
    numbers = [int(part) for part in re.findall(r"\d+", version)[:4]]
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


OPENED: Final = {
    "JPEG": (("image/jpeg",), ("jpg", "jpeg", "jpe", "jfif"), ("public.jpeg",)),
    "PNG": (("image/png",), ("png",), ("public.png",)),
    "BMP": (("image/bmp",), ("bmp", "dib"), ("com.microsoft.bmp",)),
    "TIFF": (("image/tiff",), ("tif", "tiff"), ("public.tiff",)),
    "GIF": (("image/gif",), ("gif",), ("com.compuserve.gif",)),
    "WebP": (("image/webp",), ("webp",), ("org.webmproject.webp",)),
    "HEIC": (("image/heic", "image/heif"), ("heic", "heif"), ("public.heic", "public.heif")),
    "AVIF": (("image/avif",), ("avif",), ("public.avif",)),
    "JPEG 2000": (("image/jp2",), ("jp2", "j2k"), ("public.jpeg-2000",)),
    "PDF": (("application/pdf",), ("pdf",), ("com.adobe.pdf",)),
    "DICOM": (("application/dicom",), ("dcm", "dicom"), ("org.nema.dicom",)),
    "MP4": (("video/mp4",), ("mp4",), ("public.mpeg-4",)),
    "MOV": (("video/quicktime",), ("mov",), ("com.apple.quicktime-movie",)),
    "Matroska": (("video/x-matroska", "video/matroska"), ("mkv",), ("org.matroska.mkv",)),
    "AVI": (("video/x-msvideo", "video/vnd.avi"), ("avi",), ("public.avi",)),
    "MPEG": (("video/mpeg",), ("mpg", "mpeg"), ("public.mpeg",)),
}
"""What can be opened with the program: its types on Linux, its endings on Windows, its type identifiers on macOS.

Offered beside others, never as the program that opens such files by itself.
"""


def info_plist(version: str) -> dict[str, object]:
    """What macOS is told of the program: why it wants the camera and the network, and what it can open."""
    return {
        "CFBundleName": "EzP2P",
        "CFBundleShortVersionString": version,
        "NSHighResolutionCapable": True,
        "NSCameraUsageDescription": "EzP2P takes pictures of a camera for the patient who is chosen.",
        "NSLocalNetworkUsageDescription": "EzP2P finds scanners and sends pictures to the hospital's archive.",
        "LSApplicationCategoryType": "public.app-category.medical",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": name,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": list(identifiers),
            }
            for name, (_, _, identifiers) in OPENED.items()
        ],
    }
