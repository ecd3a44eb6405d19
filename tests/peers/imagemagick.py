"""ImageMagick as an encoder and a decoder that are not ours."""

import subprocess

import numpy as np

from ezp2p.model.image import PixelArray
from tests.peers.process import binary

_CONVERT = "/usr/bin/convert"


def encoded(array: PixelArray, *options: str, to: str) -> bytes:
    """A file of the format `to` with the pixels of `array`, written as `options` say."""
    kind = "gray" if array.ndim == 2 else {3: "rgb", 4: "rgba"}[array.shape[2]]
    depth = str(8 * array.itemsize)
    size = f"{array.shape[1]}x{array.shape[0]}"
    given = array.astype(">u2").tobytes() if array.itemsize == 2 else array.tobytes()
    return _run(given, "-size", size, "-depth", depth, "-endian", "MSB", f"{kind}:-", *options, f"{to}:-")


def decoded(data: bytes, like: PixelArray, *, kind: str) -> PixelArray:
    """The pixels of `data`, a file of format `kind`, upright, on white, in the shape and the depth of `like`."""
    form = "gray" if like.ndim == 2 else "rgb"
    upright = ("-auto-orient", "-background", "white", "-alpha", "remove", "-alpha", "off")
    raw = _run(data, f"{kind}:-[0]", *upright, "-depth", str(8 * like.itemsize), "-endian", "MSB", f"{form}:-")
    if like.itemsize == 2:
        return np.frombuffer(raw, ">u2").astype(np.uint16).reshape(like.shape)
    return np.frombuffer(raw, np.uint8).reshape(like.shape)


def _run(given: bytes, *command: str) -> bytes:
    done = subprocess.run([binary(_CONVERT), *command], input=given, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
