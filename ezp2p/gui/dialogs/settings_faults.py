"""Values of a dialog, checked by the settings themselves: what is wrong comes back by key."""

import re
from collections.abc import Mapping
from typing import Final

from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.settings.file import faults
from ezp2p.settings.settings import CameraInput, Settings

_WORDS: Final = {
    "String should have at least 1 character.": mark("This cannot be empty."),
    "String should have at most {number} characters.": mark("String should have at most {number} characters."),
    "Input should be a valid integer, unable to parse string as an integer.": mark("This is not a whole number."),
    "Input should be a valid number, unable to parse string as a number.": mark("This is not a number."),
    "Input should be greater than or equal to {number}.": mark("The least is {number}."),
    "Input should be less than or equal to {number}.": mark("The most is {number}."),
    "Input should be greater than {number}.": mark("Input should be greater than {number}."),
    "Input should be less than {number}.": mark("Input should be less than {number}."),
}
"""What pydantic says is wrong, as the window says it; what the settings say themselves is found by `tr_core`."""
_NOT_HELD: Final = mark("This holds {character}, which {character_set} cannot write.")
_NOT_HELD_FOR_ONE: Final = mark("{key} holds {character}, which {character_set} cannot write.")
"""A remote AE has a set of its own."""
_PATTERNS: Final = tuple(
    (re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(said)), re.DOTALL), words)
    for said, words in _WORDS.items()
)
_UNHELD: Final = re.compile(
    r"(?P<key>\w+) holds (?P<character>.+), which (?P<character_set>.+) cannot write\.", re.DOTALL
)
_IN_A_LIST: Final = re.compile(r"(?P<value>'.*') (?P<reason>\S.*)", re.DOTALL)
"""One text of several is at fault."""


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
    unheld = _UNHELD.fullmatch(sentence)
    if unheld is None:
        return key, _in_words(sentence)
    facts = unheld.groupdict()
    name = facts.pop("key")
    if key == "attributes":
        return f"attributes.{name}", tr(_NOT_HELD, **facts)
    return key, tr(_NOT_HELD_FOR_ONE, key=name.capitalize(), **facts)


def _in_words(sentence: str) -> str:
    """What was said, as a whole sentence in the user's language."""
    for pattern, words in _PATTERNS:
        found = pattern.fullmatch(sentence)
        if found is not None:
            return tr(words, **found.groupdict())
    listed = _IN_A_LIST.fullmatch(sentence)
    if listed is not None:
        return tr("{value} {reason}", value=listed["value"], reason=tr_core(listed["reason"]))
    if sentence.startswith("is "):
        return tr("This {reason}", reason=tr_core(sentence))
    said = tr_core(sentence)
    return said[:1].upper() + said[1:]


def part_of(faults_found: Mapping[str, str], prefix: str) -> dict[str, str]:
    """What is wrong below the key `prefix`, by the rest of the key."""
    start = f"{prefix}."
    return {key.removeprefix(start): text for key, text in faults_found.items() if key.startswith(start)}
