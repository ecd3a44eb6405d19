"""Which entries of a worklist are easily taken for one another."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence

from ezp2p.model.worklist import WorklistEntry

_LIKE_FAMILY, _LIKE_GIVEN = 4, 3
"""So many first letters make two names look alike in a list that is read in haste."""


def look_alikes(entries: Sequence[WorklistEntry]) -> frozenset[tuple[str, str, str, str]]:
    """The keys of entries whose patient's name begins like that of another patient (faults: both are marked).

    Another patient is one with another Patient ID or another birth date.
    """
    people: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for entry in entries:
        people[_sound(entry.patient_name)].add((entry.patient_id, entry.birth_date))
    return frozenset(
        entry.key for entry in entries if entry.patient_name and len(people[_sound(entry.patient_name)]) > 1
    )


def repeated(entries: Sequence[WorklistEntry]) -> frozenset[tuple[str, str, str, str]]:
    """The keys that more than one line has."""
    return frozenset(key for key, count in Counter(entry.key for entry in entries).items() if count > 1)


def _sound(person_name: str) -> tuple[str, str]:
    family, given, *_ = [*person_name.split("=", maxsplit=1)[0].split("^"), "", ""]
    return _plain(family)[:_LIKE_FAMILY], _plain(given)[:_LIKE_GIVEN]


def folded(text: str) -> str:
    """Lower case without accents: `muller` finds Müller."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _plain(text: str) -> str:
    """Letters and digits only, as the eye reads them in haste."""
    return "".join(letter for letter in folded(text) if letter.isalnum())
