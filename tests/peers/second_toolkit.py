"""Instances as other toolkits read them: DCMTK (dcmdump, and its decoders) and GDCM (gdcmconv, gdcmraw)."""

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
_LITTLE_ENDIAN = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1")
_DECODERS = {
    "1.2.840.10008.1.2.2": ("/usr/bin/dcmconv", "+te"),
    "1.2.840.10008.1.2.4.50": (_DCMDJPEG, "+px"),
    "1.2.840.10008.1.2.4.51": (_DCMDJPEG, "+px"),
    "1.2.840.10008.1.2.4.57": (_DCMDJPEG, "+px"),
    "1.2.840.10008.1.2.4.70": (_DCMDJPEG, "+px"),
    "1.2.840.10008.1.2.4.80": ("/usr/bin/dcmdjpls",),
    "1.2.840.10008.1.2.4.81": ("/usr/bin/dcmdjpls",),
    "1.2.840.10008.1.2.4.90": ("/usr/bin/gdcmconv", "--raw"),
    "1.2.840.10008.1.2.4.91": ("/usr/bin/gdcmconv", "--raw"),
    "1.2.840.10008.1.2.5": ("/usr/bin/dcmdrle",),
}
"""What brings an instance of each other transfer syntax into one of little endian; colour becomes RGB."""


def dcmdump(path: Path, *options: str) -> str:
    """What dcmdump prints: one element per line, whole values, UIDs as numbers."""
    return _run(_DCMDUMP, "+L", "-Un", *options, str(path)).decode("utf-8", "replace")


def dcmdjpeg(path: Path, out: Path) -> Path:
    """Decode a JPEG instance by DCMTK to Explicit VR Little Endian; colour becomes RGB."""
    _run(*_DECODERS["1.2.840.10008.1.2.4.50"], str(path), str(out))
    return out


def gdcm_raw(path: Path) -> bytes:
    """The bytes of Pixel Data (7FE0,0010) as GDCM reads them; of an encapsulated instance, its joined fragments."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "raw"
        _run(_GDCMRAW, "-i", str(path), "-o", str(out))
        return out.read_bytes()


def second_toolkit_pixels(path: Path) -> PixelArray:
    """The pixels of an instance of one frame by other toolkits than ours.

    Returns
    -------
    PixelArray
        uint8 or uint16, exactly the stored values, shape (rows, columns) or (rows, columns, 3) in RGB order.
    """
    (frame,) = second_toolkit_frames(path)
    return frame


def second_toolkit_frames(path: Path) -> list[PixelArray]:
    """The frames of an instance by other toolkits than ours, each as `second_toolkit_pixels` gives it."""
    syntax = _value(dcmdump(path), "0002,0010")
    if syntax in _LITTLE_ENDIAN:
        return _uncompressed_frames(path)
    assert syntax in _DECODERS, f"no second toolkit for {syntax}"
    with tempfile.TemporaryDirectory() as folder:
        decoded = Path(folder) / "decoded.dcm"
        _run(*_DECODERS[syntax], str(path), str(decoded))
        return _uncompressed_frames(decoded)


def _uncompressed_frames(path: Path) -> list[PixelArray]:
    dump = dcmdump(path)
    rows, columns = int(_value(dump, "0028,0010")), int(_value(dump, "0028,0011"))
    samples, bits = int(_value(dump, "0028,0002")), int(_value(dump, "0028,0100"))
    frames = int(_value(dump, "0028,0008")) if "\n(0028,0008)" in dump else 1
    raw, count = gdcm_raw(path), frames * rows * columns * samples
    array: PixelArray = np.frombuffer(raw, np.uint8, count) if bits == 8 else np.frombuffer(raw, "<u2", count)
    if samples == 1:
        return list(array.reshape(frames, rows, columns))
    assert _value(dump, "0028,0004") == "RGB"
    if _value(dump, "0028,0006") == "1":
        return list(array.reshape(frames, samples, rows, columns).transpose(0, 2, 3, 1))
    return list(array.reshape(frames, rows, columns, samples))


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
