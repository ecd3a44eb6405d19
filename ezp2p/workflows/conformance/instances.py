"""What instances of a class hold, seen in samples: presence and source of each attribute (PS3.2).

An attribute's sources are found by changing one thing after the other and looking what becomes different.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Final, TypeAlias

from ezp2p.dicom.dictionary import shown_tag
from ezp2p.dicom.listing import ListedElement
from ezp2p.dicom.sop_classes import SopClass
from ezp2p.workflows.conformance.attribute_types import modules_of, type_of
from ezp2p.workflows.conformance.samples import (
    SAMPLE,
    Built,
    Circumstances,
    Sample,
    built,
    configured,
    described,
    joined,
    of_unpaired_part,
    ordered,
    poorly_ordered,
    samples_of,
    typed,
    untyped,
    without_character_set,
)

Path: TypeAlias = tuple[str, ...]

_MOST_VALUES: Final = {**dict.fromkeys(("AT", "CS", "LO", "SH", "UI", "US"), 16), "DS": 1, "IS": 1}
"""By value representation, how many different values are told; of others none is."""
_NUMBERS: Final = frozenset({"DS", "IS"})
_NEUTRAL: Final = frozenset({"0", "1"})
"""Other numbers are those of the samples."""
_SIZES: Final = frozenset({"Rows", "Columns"})


class Presence(StrEnum):
    """Whether an attribute is there, and whether it has a value (PS3.2)."""

    ALWAYS = "ALWAYS"
    """Always there, with a value."""
    VALUE_NOT_ALWAYS = "VNAP"
    """Always there, and empty where there is no value."""
    NOT_ALWAYS = "ANAP"
    """Not always there."""
    EMPTY = "EMPTY"
    """Always there, always empty."""


class Source(StrEnum):
    """Where a value comes from."""

    USER = "USER"
    """A person typed or chose it."""
    WORKLIST = "MWL"
    """The worklist entry."""
    QUERY = "QUERY"
    """The answer of an archive whose study or series is joined."""
    SETTING = "CONFIG"
    """The settings."""
    PICTURE = "IMAGE"
    """The picture: its file, its device, or its coding."""
    GENERATED = "AUTO"
    """Made by EzP2P: the moment, a new UID, the next number, or calculated."""
    FIXED = "FIXED"
    """The same in every instance of this version."""


@dataclass(frozen=True, slots=True)
class WrittenAttribute:
    """An attribute of the instances of a class.

    `path` are the keywords of the sequences that it is in, and its own. `values` are told where they are few and do not
    depend on who or what is in the picture.
    """

    path: Path
    tag: str
    vr: str
    module: str
    type: str
    presence: Presence
    sources: tuple[Source, ...]
    values: tuple[str, ...]


def indented(name: str, path: Path) -> str:
    """The name of an attribute at its depth, as the standard writes it: one `>` for each sequence that it is in."""
    return ">" * (len(path) - 1) + name


@cache
def attributes_of(sop_class: SopClass) -> tuple[WrittenAttribute, ...]:
    """Every attribute that instances of a class may have, in the order of their tags, items below their sequence."""
    samples = samples_of(sop_class)
    instances = [one.elements for one in _everything(sop_class, samples)]
    presences, modules = _presences(instances), modules_of(sop_class)
    sources = _sources(sop_class, samples, presences)
    found: dict[Path, list[ListedElement]] = defaultdict(list)
    for element in (element for instance in instances for element in instance):
        found[element.path].append(element)
    tags = {path: elements[0].tag for path, elements in found.items()}
    in_order = sorted(found, key=lambda path: [tags[path[:depth]] for depth in range(1, len(path) + 1)])
    return tuple(
        WrittenAttribute(
            path,
            shown_tag(tags[path]),
            " or ".join(sorted({element.vr for element in found[path]})),
            *type_of(path, modules),
            presences[path],
            sources[path],
            _values(found[path], sources[path]),
        )
        for path in in_order
    )


@cache
def file_meta_of(sop_class: SopClass) -> tuple[ListedElement, ...]:
    """The File Meta Information of an instance of a class."""
    return built(sop_class, samples_of(sop_class)[0], untyped(sop_class)).meta


def _everything(sop_class: SopClass, samples: tuple[Sample, ...]) -> Iterator[Built]:
    """Instances in all circumstances, and of all pictures."""
    usual, nothing = typed(sop_class), untyped(sop_class)
    for given in _circumstances(sop_class):
        yield built(sop_class, samples[0], given)
    for sample in (*samples, described(samples[0])):
        yield built(sop_class, sample, usual)
    for sample in samples:
        yield built(sop_class, sample, nothing)


def _circumstances(sop_class: SopClass) -> tuple[Circumstances, ...]:
    plain = (
        untyped(sop_class),
        of_unpaired_part(sop_class),
        poorly_ordered(sop_class),
        *(make(sop_class, letter) for make in (typed, ordered, joined) for letter in "AB"),
    )
    return (*plain, *map(configured, plain), without_character_set(plain[0]))


# --- presence -------------------------------------------------------------------------------------------------


def _presences(instances: Iterable[tuple[ListedElement, ...]]) -> dict[Path, Presence]:
    there: Counter[Path] = Counter()
    valued: Counter[Path] = Counter()
    held: Counter[Path] = Counter()
    for elements in instances:
        held[()] += 1
        held.update(path for path, _ in {(element.path[:-1], element.items) for element in elements if element.items})
        there.update(element.path for element in elements)
        valued.update(element.path for element in elements if element.value)
    return {path: _presence(there[path], valued[path], held[path[:-1]]) for path in there}


def _presence(there: int, valued: int, held: int) -> Presence:
    if there < held:
        return Presence.NOT_ALWAYS
    if valued == held:
        return Presence.ALWAYS
    return Presence.VALUE_NOT_ALWAYS if valued else Presence.EMPTY


# --- sources --------------------------------------------------------------------------------------------------


def _sources(sop_class: SopClass, samples: tuple[Sample, ...], paths: Iterable[Path]) -> dict[Path, tuple[Source, ...]]:
    changes: dict[Source, set[Path]] = {source: set() for source in Source}
    for source, one, other in _pairs(sop_class, samples):
        changes[source] |= _different(one.elements, other.elements)
    found = {path: tuple(source for source in Source if path in changes[source]) for path in paths}
    return {path: one or _of_items(path, found) or (Source.FIXED,) for path, one in found.items()}


def _of_items(path: Path, found: dict[Path, tuple[Source, ...]]) -> tuple[Source, ...]:
    """The sources of what is in the items of a sequence."""
    within = {source for other, one in found.items() if other[: len(path)] == path for source in one}
    return tuple(source for source in Source if source in within)


def _pairs(sop_class: SopClass, samples: tuple[Sample, ...]) -> Iterator[tuple[Source, Built, Built]]:
    """Instances that differ by one thing alone."""
    first = samples[0]

    def made(given: Circumstances, sample: Sample = first) -> Built:
        return built(sop_class, sample, given)

    usual, nothing = typed(sop_class), untyped(sop_class)
    filled = ((Source.USER, typed), (Source.WORKLIST, ordered), (Source.QUERY, joined))
    for source, make in filled:
        yield source, made(nothing), made(make(sop_class, "A"))
        yield source, made(make(sop_class, "A")), made(make(sop_class, "B"))
    yield Source.USER, made(usual), made(of_unpaired_part(sop_class))
    yield Source.USER, made(usual), made(usual, described(first))
    yield Source.WORKLIST, made(ordered(sop_class)), made(poorly_ordered(sop_class))
    for given in (usual, nothing, ordered(sop_class)):
        yield Source.GENERATED, made(given), made(replace(given, run=1))
        yield Source.SETTING, made(given), made(configured(given))
        yield Source.SETTING, made(given), made(without_character_set(given))
    for sample in samples[1:]:
        yield Source.PICTURE, made(usual), made(usual, sample)


def _different(one: tuple[ListedElement, ...], other: tuple[ListedElement, ...]) -> set[Path]:
    first, second = _by_path(one), _by_path(other)
    return {path for path in first.keys() | second.keys() if first.get(path) != second.get(path)}


def _by_path(elements: tuple[ListedElement, ...]) -> dict[Path, list[str]]:
    texts: dict[Path, list[str]] = defaultdict(list)
    for element in elements:
        texts[element.path].append(element.value)
    return texts


# --- values ---------------------------------------------------------------------------------------------------


def _values(elements: Iterable[ListedElement], sources: tuple[Source, ...]) -> tuple[str, ...]:
    """What an attribute may hold, where that depends on EzP2P and the kind of picture alone."""
    elements = list(elements)
    values = {element.value for element in elements if element.value and SAMPLE not in element.value}
    most = _MOST_VALUES.get(elements[0].vr, 0) if elements[0].vr not in _NUMBERS or values <= _NEUTRAL else 0
    if not set(sources) <= {Source.FIXED, Source.PICTURE} or len(values) > most or elements[0].path[-1] in _SIZES:
        return ()
    return tuple(sorted(values, key=lambda value: (len(value), value)))
