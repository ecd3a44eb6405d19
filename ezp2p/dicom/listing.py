"""The elements of an instance one by one, for who compares instances or tells of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue

_LONGEST_BYTES = 64


@dataclass(frozen=True, slots=True)
class ListedElement:
    """An element of a data set.

    `path` are the keywords of the sequences that it is in, and its own; `items` the number of the item in each of these
    sequences, from 0. `value` is its text, several values parted by a backslash, empty where it has none.
    """

    path: tuple[str, ...]
    items: tuple[int, ...]
    tag: int
    vr: str
    value: str


def listed(dataset: Dataset) -> Iterator[ListedElement]:
    """The elements of `dataset` in the order of their tags, each sequence before the elements of its items."""
    yield from _listed(dataset, (), ())


def _listed(dataset: Dataset, above: tuple[str, ...], at: tuple[int, ...]) -> Iterator[ListedElement]:
    for element in dataset:
        path = (*above, element.keyword or f"{element.tag:08X}")
        if element.VR == "SQ":
            items = list(element.value or ())
            yield ListedElement(path, at, element.tag, "SQ", f"{len(items)} items" if items else "")
            for number, item in enumerate(items):
                yield from _listed(item, path, (*at, number))
        else:
            yield ListedElement(path, at, element.tag, str(element.VR), _text(element))


def _text(element: DataElement) -> str:
    value = element.value
    if isinstance(value, bytes):
        return value[:_LONGEST_BYTES].hex() + f" of {len(value)}" if value else ""
    if isinstance(value, MultiValue | list | tuple):
        return "\\".join(str(one) for one in value)
    return "" if value is None else str(value)
