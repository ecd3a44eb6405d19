"""Values of a dialog, checked by the settings themselves: what is wrong comes back by key."""

from collections.abc import Mapping
from typing import Final

from ezp2p.settings.file import faults
from ezp2p.settings.settings import CameraInput, Settings

_WORDS: Final = {
    "String should have at least 1 character": "This cannot be empty",
    "Input should be a valid integer, unable to parse string as an integer": "This is not a whole number",
    "Input should be a valid number, unable to parse string as a number": "This is not a number",
    "Input should be greater than or equal to": "The least is",
    "Input should be less than or equal to": "The most is",
}


def checked(values: Mapping[str, object]) -> tuple[Settings | None, dict[str, str]]:
    """The settings that `values` make, or None and what is wrong by key (`local.title`, `remotes.0.port`)."""
    try:
        return Settings.model_validate(values), {}
    except ValueError as error:
        return None, _told(error)


def checked_camera(values: Mapping[str, object]) -> tuple[CameraInput | None, dict[str, str]]:
    """The camera that `values` make, or None and what is wrong by key (`device`, `region.columns`)."""
    try:
        return CameraInput.model_validate(values), {}
    except ValueError as error:
        # what is wrong with several of its values together has no key
        return None, {"" if key == "settings" else key: text for key, text in _told(error).items()}


def _told(error: ValueError) -> dict[str, str]:
    """What is wrong, by key."""
    found: dict[str, str] = {}
    # pydantic's ValidationError is a ValueError; only the settings may name it
    for key, sentence in faults(error):  # type: ignore[arg-type]
        found.setdefault(*_addressed(key, sentence))
    return found


def _addressed(key: str, sentence: str) -> tuple[str, str]:
    """A rule about several values names the one at fault first."""
    for start, words in _WORDS.items():
        sentence = sentence.replace(start, words)
    if key == "attributes":
        name, _, rest = sentence.partition(" ")
        return f"attributes.{name}", f"This {rest}"
    return key, sentence[:1].upper() + sentence[1:] if sentence[:3] != "is " else f"This {sentence}"


def part_of(faults_found: Mapping[str, str], prefix: str) -> dict[str, str]:
    """What is wrong below the key `prefix`, by the rest of the key."""
    start = f"{prefix}."
    return {key.removeprefix(start): text for key, text in faults_found.items() if key.startswith(start)}
