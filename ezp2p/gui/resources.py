"""Finds the style sheets, icons and catalogues of languages, in a checkout and in an installed program."""

import json
from pathlib import Path

from ezp2p.storage.locations import resources_folder


def tokens(theme: str) -> dict[str, str]:
    """The colors of the theme `light` or `dark` by name."""
    path = resources_folder() / "styles" / f"tokens_{theme}.json"
    loaded: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def style_template() -> str:
    """The style sheet, with `$name` where a token belongs."""
    return (resources_folder() / "styles" / "window.qss").read_text(encoding="utf-8")


def icons_folder() -> Path:
    """The folder of the icons that the style sheet names."""
    return resources_folder() / "icons"


def manual_folder() -> Path:
    """The manual as pages for a browser, where it was built or installed."""
    return resources_folder() / "manual"


def core_sentences() -> list[str]:
    """What the core says in English, with `{name}` where a fact belongs."""
    path = translations_folder() / "core_sentences.json"
    loaded: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def translations_folder() -> Path:
    """The folder of the catalogues: a `.ts` that translators edit and a `.qm` made from it for each language."""
    return resources_folder() / "translations"
