"""Which entries of a worklist are easily taken for one another."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from ezp2p.model.worklist import WorklistEntry

_LIKE_FAMILY, _LIKE_GIVEN = 4, 3
"""So many first letters make two names look alike in a list that is read in haste."""
_LEAST_LETTERS: Final = 4
"""In shorter names one letter is too much of the name to be overlooked."""
_UNDECOMPOSED: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th"})
"""Letters that Unicode does not take apart into a letter and its accent."""

Key = tuple[str, str, str, str]
_Person = tuple[str, str, str]
"""The name without spaces and accents, family name first, parted by ^; the Patient ID; the birth date."""


def look_alikes(entries: Sequence[WorklistEntry]) -> frozenset[Key]:
    """The keys of entries whose patient is easily taken for another patient of the list; both are marked.

    Another patient is one with another Patient ID (another name where there is none) or birth date.

    Two look alike where their names begin alike, are one letter apart or two neighboring letters swapped, or have
    family and given name exchanged; where family name and birth date are the same (twins); and where their IDs differ
    by two neighboring digits swapped and their family names begin with the same letter.
    """
    people: dict[_Person, list[Key]] = defaultdict(list)
    for entry in entries:
        if entry.has_name:
            people[_plain_name(entry.patient_name), entry.patient_id, entry.birth_date].append(entry.key)
    alike = {person for group in _groups(people) if _differ(group) for person in group}
    return frozenset(key for person in alike for key in people[person])


def repeated(entries: Sequence[WorklistEntry]) -> frozenset[Key]:
    """The keys that more than one line has, each of the same patient and the same order."""
    several = frozenset(key for key, count in Counter(entry.key for entry in entries).items() if count > 1)
    return several - indistinct(entries)


def indistinct(entries: Sequence[WorklistEntry]) -> frozenset[Key]:
    """The keys that entries share which are not the same: nobody can say which of them is meant by the key.

    Where and when it is to be done, and by whom, makes no other entry: none of it is written into a picture.
    """
    by_key: dict[Key, WorklistEntry] = {}
    found = set()
    for entry in entries:
        first = by_key.setdefault(entry.key, entry)
        if first is not entry and _meant(first) != _meant(entry):
            found.add(entry.key)
    return frozenset(found)


def _meant(entry: WorklistEntry) -> WorklistEntry:
    return replace(
        entry,
        scheduled_station_ae_title="",
        scheduled_station_name="",
        scheduled_date="",
        scheduled_time="",
        performing_physician_name="",
        doubts=(),
    )


def folded(text: str) -> str:
    """Lower case without accents: `muller` finds Müller."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).translate(_UNDECOMPOSED)


def _groups(people: Iterable[_Person]) -> Iterator[Iterable[_Person]]:
    """Groups of people who look alike, as far as they are different people."""
    by_name: dict[str, list[_Person]] = defaultdict(list)
    by_beginning: dict[tuple[str, str], list[_Person]] = defaultdict(list)
    by_parts: dict[tuple[str, ...], list[_Person]] = defaultdict(list)
    twins: dict[tuple[str, str], list[_Person]] = defaultdict(list)
    by_id: dict[str, list[_Person]] = defaultdict(list)
    for person in people:
        name, patient_id, birth_date = person
        family, _, given = name.partition("^")
        by_name[name].append(person)
        by_beginning[family[:_LIKE_FAMILY], given[:_LIKE_GIVEN]].append(person)
        by_parts[tuple(sorted((family, given)))].append(person)
        by_id[patient_id].append(person)
        if family and birth_date:
            twins[family, birth_date].append(person)
    yield from by_beginning.values()
    yield from by_parts.values()
    yield from twins.values()
    for one, other in _nearly_equal(by_name):
        yield (*by_name[one], *by_name[other])
    yield from _with_swapped_ids(by_id)


def _differ(group: Iterable[_Person]) -> bool:
    """Whether there is more than one patient in it."""
    return len({(patient_id or f"{name}\\", birth_date) for name, patient_id, birth_date in group}) > 1


def _nearly_equal(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of different names that are one letter apart, found by what is left when one letter goes."""
    left: dict[str, list[str]] = defaultdict(list)
    for name in names:
        if len(name) > _LEAST_LETTERS:
            for rest in {name, *(name[:place] + name[place + 1 :] for place in range(len(name)))}:
                left[rest].append(name)
    for alike in left.values():
        for place, one in enumerate(alike):
            for other in alike[place + 1 :]:
                if is_one_apart(one, other):
                    yield one, other


def is_one_apart(one: str, other: str) -> bool:
    """Whether one letter that is added, left out or another one, or two neighbors swapped, makes `other` of `one`."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, other_rest = one[start:], other[start:]
    if len(rest) == len(other_rest):
        swapped = rest[1::-1] + rest[2:]
        return rest[1:] == other_rest[1:] or swapped == other_rest
    return rest[1:] == other_rest or rest == other_rest[1:]


def _with_swapped_ids(by_id: Mapping[str, Sequence[_Person]]) -> Iterator[Sequence[_Person]]:
    for patient_id, people in by_id.items():
        for other in _swapped(patient_id):
            for one in people:
                alike = [person for person in by_id.get(other, ()) if person[0][:1] == one[0][:1]]
                if alike:
                    yield (one, *alike)


def _swapped(patient_id: str) -> Iterator[str]:
    """The ID with two different neighboring digits swapped, wherever there are such."""
    for place, (one, other) in enumerate(pairwise(patient_id)):
        if one < other and one.isdigit() and other.isdigit():
            yield patient_id[:place] + other + one + patient_id[place + 2 :]


def _plain_name(person_name: str) -> str:
    family, given, *_ = [*person_name.split("=", maxsplit=1)[0].split("^"), "", ""]
    if not (family or given):
        family, given, *_ = [*person_name.lstrip("=").split("=", maxsplit=1)[0].split("^"), "", ""]
    return f"{_plain(family)}^{_plain(given)}"


def _plain(text: str) -> str:
    """Letters and digits only, as the eye reads them in haste."""
    return "".join(letter for letter in folded(text) if letter.isalnum())
