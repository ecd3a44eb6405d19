"""A document as Markdown (GitHub's dialect, for its tables)."""

import re
from collections.abc import Iterator

from ezp2p.workflows.conformance.document import Contents, Document, Table

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|])")


def markdown(document: Document) -> str:
    """The whole document."""
    return "\n\n".join(_blocks(document)) + "\n"


def _blocks(document: Document) -> Iterator[str]:
    yield f"# {_escaped(document.title)}"
    yield _escaped(document.subtitle)
    for one in document.numbered():
        yield f'<a id="{anchor(one.number)}"></a>'
        yield f"{'#' * min(one.level + 1, 6)} {one.number} {_escaped(one.section.heading)}"
        for part in one.section.parts:
            yield _contents(document) if isinstance(part, Contents) else _part(part)


def _contents(document: Document) -> str:
    return "\n".join(
        f"{'  ' * (one.level - 1)}- [{one.number} {_escaped(one.section.heading)}](#{anchor(one.number)})"
        for one in document.contents()
    )


def anchor(number: str) -> str:
    """The name by which a section is linked to."""
    return f"section-{number.replace('.', '-')}"


def _part(part: str | Table) -> str:
    return _table(part) if isinstance(part, Table) else _escaped(part)


def _table(table: Table) -> str:
    lines = [_row(table.columns), _row(("---",) * len(table.columns), is_plain=True), *map(_row, table.rows)]
    return f"**{_escaped(table.caption)}**\n\n" + "\n".join(lines)


def _row(cells: tuple[str, ...], *, is_plain: bool = False) -> str:
    return "| " + " | ".join(cell if is_plain else _escaped(cell) for cell in cells) + " |"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text).replace("\n", "<br>")
