"""Makes the pictures of the manual from the real window: walks through it, and keeps what the pages show.

xvfb-run -a -s "-screen 0 1600x1000x24" .venv/bin/python packaging/manual_pictures.py [FOLDER]

Each picture is that of a step of a walk of packaging/walks.py, made smaller; without a folder it goes into
manual/pictures.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # the scanner and the camera are those of the tests

from tests.fakes.sample_devices import sample_devices  # noqa: E402

FOLDER: Final = ROOT / "manual" / "pictures"
STEPS: Final[dict[str, tuple[str, str]]] = {
    "search": ("clinician", "search"),
    "pictures": ("clinician", "pictures"),
    "edited": ("clinician", "blacked_out"),
    "other_patient": ("clinician", "other_patient"),
    "sent": ("clinician", "sent"),
    "emergency": ("clinician", "emergency"),
    "settings_pacs": ("technician", "echo_passed"),
    "echo_failed": ("technician", "echo_failed"),
    "doctor": ("technician", "doctor"),
    "settings_forms": ("technician", "page_forms"),
    "scan": ("devices", "preview"),
    "camera": ("devices", "stills"),
    "clip": ("devices", "clip"),
    "settings_scanning": ("devices", "page_scanning"),
    "settings_cameras": ("devices", "page_cameras"),
}
"""The name of a picture, and the walk and its step that show it."""
MOST_BYTES: Final = 120_000
_WIDTH: Final = 1080
_COLORS: Final = 256


def main(words: list[str]) -> int:
    """Walk each walk once, and write the pictures."""
    parser = argparse.ArgumentParser(description="Make the pictures of the manual.")
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    folder: Path = parser.parse_args(words).folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="ezp2p-manual-") as temporary:
        for walk in sorted({walk for walk, _ in STEPS.values()}):
            taken = _walked(walk, Path(temporary) / walk)
            for name, step in ((name, step) for name, (of, step) in STEPS.items() if of == walk):
                _keep(taken[step], folder / f"{name}.png")
    return 0


def _walked(walk: str, folder: Path) -> dict[str, Path]:
    """The picture of each step."""
    folder.mkdir()
    with sample_devices(folder) as devices:
        command = [sys.executable, str(Path(__file__).with_name("walks.py")), str(folder), "--walk", walk]
        command += ["--scanner", devices.scanner, "--camera", devices.camera] if walk == "devices" else []
        environment = {**os.environ, **devices.environment}
        told = subprocess.run(
            command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=600
        ).stdout
    return {step["name"]: folder / step["picture"] for step in json.loads(told.splitlines()[-1])["steps"]}


def _keep(taken: Path, path: Path) -> None:
    with Image.open(taken) as picture:
        smaller = picture.convert("RGB").resize(
            (_WIDTH, picture.height * _WIDTH // picture.width), Image.Resampling.LANCZOS
        )
    few = smaller.quantize(_COLORS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise SystemExit(f"{path.name} has {size} bytes, the limit is {MOST_BYTES}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
