"""Instances as other toolkits read them: DCMTK (dcmdump, dcmdjpeg) and GDCM (gdcmraw)."""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ezp2p.model.image import PixelArray
from tests.peers.process import binary

_DCMDUMP = "/usr/bin/dcmdump"
_DCMDJPEG = "/usr/bin/dcmdjpeg"
_GDCMRAW = "/usr/bin/gdcmraw"
_UNCOMPRESSED_LITTLE_ENDIAN = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1")
_JPEG = re.compile(r"1\.2\.840\.10008\.1\.2\.4\.(50|51|57|70)")


def dcmdump(path: Path, *options: str) -> str:
    """What dcmdump prints: one element per line, whole values, UIDs as numbers."""
    return _run(_DCMDUMP, "+L", "-Un", *options, str(path)).decode("utf-8", "replace")


def dcmdjpeg(path: Path, out: Path) -> Path:
    """Decode a JPEG instance by DCMTK to Explicit VR Little Endian; colour becomes RGB."""
    _run(_DCMDJPEG, "+px", str(path), str(out))
    return out


def gdcm_raw(path: Path) -> bytes:
    """The bytes of Pixel Data (7FE0,0010) as GDCM reads them; of an encapsulated instance, its joined fragments."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "raw"
        _run(_GDCMRAW, "-i", str(path), "-o", str(out))
        return out.read_bytes()


def second_toolkit_pixels(path: Path) -> PixelArray:
    """The pixels of an instance by other toolkits than ours.

    Returns
    -------
    PixelArray
        uint8 or uint16, exactly the stored values, shape (rows, columns) or (rows, columns, 3) in RGB order.
    """
    syntax = _value(dcmdump(path), "0002,0010")
    if _JPEG.fullmatch(syntax):
        with tempfile.TemporaryDirectory() as folder:
            return _uncompressed_pixels(dcmdjpeg(path, Path(folder) / "decoded.dcm"))
    assert syntax in _UNCOMPRESSED_LITTLE_ENDIAN, f"no second toolkit for {syntax}"
    return _uncompressed_pixels(path)


def _uncompressed_pixels(path: Path) -> PixelArray:
    dump = dcmdump(path)
    rows, columns = int(_value(dump, "0028,0010")), int(_value(dump, "0028,0011"))
    samples, bits = int(_value(dump, "0028,0002")), int(_value(dump, "0028,0100"))
    raw, count = gdcm_raw(path), rows * columns * samples
    array: PixelArray = np.frombuffer(raw, np.uint8, count) if bits == 8 else np.frombuffer(raw, "<u2", count)
    if samples == 1:
        return array.reshape(rows, columns)
    assert _value(dump, "0028,0004") == "RGB"
    if _value(dump, "0028,0006") == "1":
        return array.reshape(samples, rows, columns).transpose(1, 2, 0)
    return array.reshape(rows, columns, samples)


def _value(dump: str, tag: str) -> str:
    """The value of a top-level element in a dump: `(0028,0010) US 13   # 2, 1 Rows`."""
    found = re.search(rf"^\({tag}\) \w\w =?(\[[^\]]*\]|\S+)", dump, re.MULTILINE)
    assert found, f"({tag}) is not in the instance"
    return found[1].strip("[]").rstrip("\0 ")


def _run(program: str, *arguments: str) -> bytes:
    command: Sequence[str] = [binary(program), *arguments]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, f"{program}: {done.stderr.decode('utf-8', 'replace')}"
    return done.stdout
