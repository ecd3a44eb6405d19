"""Photos to instances: `ezp2p convert` beside DCMTK's img2dcm, one run, whole processes, as a ratio."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from benchmarks.photos import make_photos

PHOTOS: Final = 20
ROUNDS: Final = 3


def measure(say: Callable[[str], None]) -> bool:
    """Tell how much faster or slower than img2dcm a folder of photos is converted; there is no limit yet."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        photos = make_photos(folder / "photos", PHOTOS)
        ratios = [_img2dcm(folder, photos) / _ezp2p(folder, photos) for _ in range(ROUNDS)]
    say(f"{PHOTOS} photos of 12 megapixels to DICOM files, img2dcm's time by ours (checks and fsyncs included):")
    say(f"    {min(ratios):.2f} to {max(ratios):.2f} in {ROUNDS} rounds")
    return True


def _ezp2p(folder: Path, photos: list[Path]) -> float:
    command = [sys.executable, "-m", "ezp2p", "--data-dir", str(folder / "data"), "convert", "--output"]
    return _seconds([*command, str(folder / "ezp2p"), *map(str, photos)])


def _img2dcm(folder: Path, photos: list[Path]) -> float:
    (folder / "img2dcm").mkdir(exist_ok=True)
    return sum(
        _seconds(["/usr/bin/img2dcm", str(photo), str(folder / "img2dcm" / f"{photo.stem}.dcm")]) for photo in photos
    )


def _seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - started
