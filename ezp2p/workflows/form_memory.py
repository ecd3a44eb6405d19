"""What was typed lately on this workstation: descriptions alone, never a person's name and nothing about a picture."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from ezp2p.model.value_representation import CHECKS

Recent: TypeAlias = Mapping[str, tuple[str, ...]]
"""Texts by keyword, the newest first."""

FILE: Final = "recent_texts.json"
REMEMBERED: Final = ("StudyDescription", "SeriesDescription")
"""What is kept. A comment tells of a patient and a physician's name is personal: neither is."""
MOST: Final = 50


def with_text(recent: Recent, keyword: str, text: str) -> Recent:
    """`recent` with `text` as the newest of its keyword; what cannot be written is not remembered."""
    text = text.strip()
    if keyword not in REMEMBERED or not text or CHECKS["LO"](text):
        return recent
    rest = [one for one in recent.get(keyword, ()) if one != text]
    return {**recent, keyword: (text, *rest)[:MOST]}


def offered(recent: Recent, listed: tuple[str, ...], keyword: str) -> tuple[str, ...]:
    """What is offered for a keyword: the list of the settings, then what was typed lately, each once."""
    return tuple(dict.fromkeys((*listed, *recent.get(keyword, ()))))


def load(folder: Path) -> Recent:
    """What is remembered in the data folder; whatever cannot be read is as if there were nothing."""
    try:
        table = json.loads((folder / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    recent: Recent = {}
    for keyword in REMEMBERED:
        texts = table.get(keyword) if isinstance(table, dict) else None
        written = [text for text in texts if isinstance(text, str)] if isinstance(texts, list) else []
        for text in reversed(written):
            recent = with_text(recent, keyword, text)
    return recent


def save(folder: Path, recent: Recent, write: Callable[[Path, bytes], None]) -> None:
    """Remember `recent` in the data folder, by the writer that is given.

    Raises
    ------
    StoreFault
        If it cannot be written.
    """
    write(folder / FILE, json.dumps(recent, indent=1).encode("ascii"))
