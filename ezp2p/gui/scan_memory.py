"""How it was scanned the last time, kept between two starts."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from ezp2p.settings.settings import ScanProfile

_FILE: Final = "scan.json"
LAST_USED: Final = "Last used"


def load(data_dir: Path) -> ScanProfile | None:
    """What was chosen the last time; whatever cannot be read is as if there were nothing."""
    try:
        return ScanProfile.model_validate_json((data_dir / _FILE).read_bytes())
    except (OSError, ValueError):
        return None


def save(data_dir: Path, profile: ScanProfile, write: Callable[[Path, bytes], None]) -> None:
    """Keep `profile` with the writer that is given."""
    write(data_dir / _FILE, profile.model_dump_json().encode())
