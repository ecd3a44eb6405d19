"""The window's size, the widths of its columns and the last choices, kept between two starts."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from ezp2p.gui.worklist_choices import AS_USUAL, WorklistChoices, choices_from

_FILE: Final = "window.json"
_LEAST, _MOST = 60, 8000


@dataclass(frozen=True, slots=True)
class Layout:
    """In pixels, empty where the window decides; and what was chosen of the worklist."""

    size: tuple[int, ...] = ()
    columns: tuple[int, ...] = ()
    patient_parts: tuple[int, ...] = ()
    picture_parts: tuple[int, ...] = ()
    worklist: WorklistChoices = AS_USUAL


def load(data_dir: Path) -> Layout:
    """The layout of the last time; whatever cannot be read is as if there were none."""
    try:
        kept = json.loads((data_dir / _FILE).read_text(encoding="utf-8"))
        lengths = {"size": 2, "columns": 3, "patient_parts": 2, "picture_parts": 2}
        numbers = {key: _numbers(kept.get(key), length) for key, length in lengths.items()}
        return Layout(**numbers, worklist=choices_from(kept.get("worklist")))
    except (OSError, ValueError, AttributeError):
        return Layout()


def save(data_dir: Path, layout: Layout, write: Callable[[Path, bytes], None]) -> None:
    """Keep `layout` with the writer that is given."""
    write(data_dir / _FILE, json.dumps(asdict(layout)).encode())


def _numbers(value: object, length: int) -> tuple[int, ...]:
    if not isinstance(value, list) or len(value) != length:
        return ()
    numbers = tuple(one for one in value if isinstance(one, int) and _LEAST <= one <= _MOST)
    return numbers if len(numbers) == length else ()
