"""Makes the Debian package of the frozen program.

    .venv/bin/python packaging/linux/deb.py dist/ezp2p dist

The program lies in /usr/lib/ezp2p; nothing of it runs at installation. What it needs of the system is read
from every library of it, and from the list of what is loaded by name alone.
"""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

import command_line
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import ezp2p

_HERE: Final = Path(__file__).resolve().parent
_ROOT: Final = _HERE.parents[1]
_LOADED_BY_NAME: Final = (
    "libegl1", "libgl1", "libxcb-cursor0", "libx11-xcb1", "fonts-noto-core",
    "openssl", "ca-certificates",
)  # fmt: skip
"""What Qt looks for while it runs, letters to write with, and whose certificates are trusted where none is named."""
_RECOMMENDED: Final = ("libsane1", "fonts-noto-cjk", "xdg-desktop-portal")
"""Scanners; the letters of names in many scripts; the system's own choice of files."""
_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
_CONTROL: Final = """Package: ezp2p
Version: {version}
Section: graphics
Priority: optional
Architecture: {architecture}
Maintainer: The authors of EzP2P <ezp2p@example.org>
Installed-Size: {kib}
Depends: {depends}
Recommends: {recommends}
Description: put pictures into a hospital's image archive (PACS)
 EzP2P takes photos, documents, scans, videos and DICOM files, has the patient
 chosen from the worklist, and sends them to a PACS. What was sent is kept
 until the archive confirms it.
 .
 The package brings its own Python and libraries.
"""
_OVERRIDES: Final = """# The program brings its own Python and libraries, as their projects built them.
ezp2p: embedded-library
ezp2p: library-not-linked-against-libc
ezp2p: duplicate-font-file
ezp2p: national-encoding
ezp2p: package-contains-timestamped-gzip
ezp2p: unstripped-binary-or-object
ezp2p: custom-library-search-path
ezp2p: shared-library-lacks-prerequisites
ezp2p: hardening-no-fortify-functions
ezp2p: hardening-no-bindnow
ezp2p: hardening-no-relro
ezp2p: hardening-no-pie
ezp2p: spelling-error-in-binary
ezp2p: binary-with-bad-dynamic-table
ezp2p: executable-stack-in-shared-library
"""
_SIGNED: Final = " -- The authors of EzP2P <ezp2p@example.org>  Thu, 01 Jan 1970 00:00:00 +0000\n"
_COPYRIGHT: Final = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: EzP2P
Comment: The licenses of the libraries that come along lie beside them, in
 /usr/lib/ezp2p/_internal/*.dist-info and
 /usr/lib/ezp2p/_internal/ezp2p/resources/licenses. FFmpeg, x264 and x265 in
 it are under the GPL, and so is this package as a whole.

Files: *
Copyright: the authors of EzP2P
License: Apache-2.0
 On Debian systems the text of this license is in
 /usr/share/common-licenses/Apache-2.0.
"""


def lay_out(program: Path, tree: Path) -> None:
    """Put everything where it belongs below `tree`."""
    shutil.copytree(program, tree / "usr/lib/ezp2p", symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/ezp2p").symlink_to("../lib/ezp2p/ezp2p")
    _copy(_HERE / "ezp2p.desktop", tree / "usr/share/applications/ezp2p.desktop")
    _draw_icons(tree / "usr/share/icons/hicolor")
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        commands = command_line.read_parser()
        command_line.write_all(commands, made)
        _compress(made / "ezp2p.1", tree / "usr/share/man/man1/ezp2p.1.gz")
        _copy(made / "ezp2p.bash", tree / "usr/share/bash-completion/completions/ezp2p")
        _copy(made / "_ezp2p", tree / "usr/share/zsh/vendor-completions/_ezp2p")
        _copy(made / "ezp2p.fish", tree / "usr/share/fish/vendor_completions.d/ezp2p.fish")
        doc = tree / "usr/share/doc/ezp2p"
        doc.mkdir(parents=True)
        (doc / "copyright").write_text(_COPYRIGHT, "utf-8")
        (made / "changelog").write_text(_changelog(), "utf-8")
        _compress(made / "changelog", doc / "changelog.gz")
    overrides = tree / "usr/share/lintian/overrides/ezp2p"
    overrides.parent.mkdir(parents=True)
    overrides.write_text(_OVERRIDES, "utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _compress(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def _changelog() -> str:
    return f"ezp2p ({ezp2p.__version__}) stable; urgency=medium\n\n  * See the changelog of the project.\n\n{_SIGNED}"


def _draw_icons(folder: Path) -> None:
    drawing = _ROOT / "resources/icons/ezp2p.svg"
    _copy(drawing, folder / "scalable/apps/ezp2p.svg")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
    for size in _SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        target = folder / f"{size}x{size}/apps/ezp2p.png"
        target.parent.mkdir(parents=True)
        image.save(str(target))
    del application


def strip_python(tree: Path) -> None:
    """Take what only helps to debug out of Python itself; others' libraries stay as they were built."""
    inside = tree / "usr/lib/ezp2p/_internal"
    own = [*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so")]
    subprocess.run(["strip", "--strip-unneeded", *own], check=True)


def set_modes(tree: Path) -> None:
    """Only the program may be executed; libraries need not be."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path == tree / "usr/lib/ezp2p/ezp2p"
            path.chmod(0o755 if runs else 0o644)


def dependencies(tree: Path) -> list[str]:
    """Packages of the system that hold the libraries which are needed and do not come along; and glibc's version.

    dpkg-shlibdeps gives the same for our few libraries of the system, but looks at each of ours for minutes.
    """
    binaries = [path for path in (tree / "usr/lib/ezp2p").rglob("*") if _is_elf(path)]
    told = subprocess.run(["objdump", "-p", *binaries], check=True, capture_output=True, text=True).stdout
    own = {path.name for path in (tree / "usr/lib/ezp2p").rglob("*.so*")}
    own |= set(re.findall(r"^  SONAME +(\S+)", told, re.MULTILINE))
    # libsane brings the drivers of scanners: who has none can do without it
    needed = set(re.findall(r"^  NEEDED +(\S+)", told, re.MULTILINE)) - own - {"libsane.so.1"}
    glibc = max(map(_number, re.findall(r" GLIBC_(\d+\.\d+)", told)))
    packages = {_package_of(name) for name in needed}
    return sorted({*packages - {"libc6"}, *_LOADED_BY_NAME, f"libc6 (>= {glibc[0]}.{glibc[1]})"})


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _package_of(library: str) -> str:
    """Which package of this system has a library."""
    known = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    path = re.search(rf"^\s*{re.escape(library)} .*=> (\S+)$", known, re.MULTILINE)
    if path is None:
        raise SystemExit(f"{library} is needed, and no package of this system has it")
    real = Path(path[1]).resolve()
    ask = ["dpkg-query", "-S", f"*/{real.name}"]
    told = subprocess.run(ask, check=True, capture_output=True, text=True).stdout
    return told.partition(":")[0].removesuffix("t64")


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def build(program: Path, target: Path) -> Path:
    """The package of `program`, in the folder `target`; gives its path."""
    ask = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(ask, check=True, capture_output=True, text=True).stdout.strip()
    package = target / f"ezp2p_{ezp2p.__version__}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as name:
        tree = Path(name) / "tree"
        lay_out(program, tree)
        strip_python(tree)
        set_modes(tree)
        kib = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
        control = _CONTROL.format(
            version=ezp2p.__version__,
            architecture=architecture,
            kib=kib,
            depends=", ".join(dependencies(tree)),
            recommends=", ".join(_RECOMMENDED),
        )
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN/control").write_text(control, "utf-8")
        (tree / "DEBIAN").chmod(0o755)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--threads-max=2", "--build", tree, package]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return package


def main() -> None:
    """Make it and say how large it is."""
    parser = argparse.ArgumentParser(description="Makes the Debian package of the frozen program.")
    parser.add_argument("program", type=Path)
    parser.add_argument("target", type=Path)
    given = parser.parse_args()
    package = build(given.program, given.target)
    print(f"{package}: {package.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
