"""A document as data: sections, paragraphs and tables, which a writer makes into Markdown, HTML or PDF."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from string import ascii_uppercase
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption. A cell may have several lines, parted by line feeds; all rows are as long as `columns`.

    Raises
    ------
    ValueError
        If they are not.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(f"rows of other lengths in {self.caption!r}")


@dataclass(frozen=True, slots=True)
class Contents:
    """Where the table of contents stands."""


Part: TypeAlias = str | Table | Contents
"""A paragraph, a table, or the table of contents."""


@dataclass(frozen=True, slots=True)
class Section:
    """A section: its heading, what it says, and the sections within it."""

    heading: str
    parts: tuple[Part, ...] = ()
    sections: "tuple[Section, ...]" = ()


@dataclass(frozen=True, slots=True)
class Numbered:
    """A section at its place: its number such as `4.2.1`, and its level, from 1."""

    number: str
    level: int
    section: Section


@dataclass(frozen=True, slots=True)
class Document:
    """A document: its title, what stands below it, its sections, numbered 1, 2, 3, and its annexes A.A, A.B, A.C."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    annexes: tuple[Section, ...] = ()

    def numbered(self) -> Iterator[Numbered]:
        """Every section in the order in which it is read."""
        yield from _numbered(self.sections, "", 1)
        for letter, annex in zip(ascii_uppercase, self.annexes, strict=False):
            number = f"A.{letter}"
            yield Numbered(number, 1, annex)
            yield from _numbered(annex.sections, f"{number}.", 2)

    def contents(self) -> Iterator[Numbered]:
        """The sections that the table of contents names."""
        return (one for one in self.numbered() if one.level <= 2)

    def tables(self) -> Iterator[Table]:
        """Every table in the order in which it is read."""
        for one in self.numbered():
            yield from (part for part in one.section.parts if isinstance(part, Table))


def _numbered(sections: tuple[Section, ...], above: str, level: int) -> Iterator[Numbered]:
    for count, section in enumerate(sections, start=1):
        number = f"{above}{count}"
        yield Numbered(number, level, section)
        yield from _numbered(section.sections, f"{number}.", level + 1)


def table(caption: str, columns: str, rows: Iterable[tuple[str, ...]]) -> Table:
    """A table whose columns are named in one text, parted by bars: `Name | UID`."""
    return Table(caption, tuple(name.strip() for name in columns.split("|")), tuple(rows))
