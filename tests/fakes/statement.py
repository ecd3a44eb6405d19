"""The conformance statement as its reader has it: the tables of its Markdown, by their captions."""

import re
from dataclasses import dataclass

_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Statement:
    """The tables of a statement: the rows of each by column."""

    tables: dict[str, list[dict[str, str]]]

    def rows(self, caption: str) -> list[dict[str, str]]:
        """The rows of the table with this caption."""
        assert caption in self.tables, f"no {caption!r} among {sorted(self.tables)}"
        return self.tables[caption]

    def column(self, caption: str, name: str) -> list[str]:
        """One column of a table."""
        return [row[name] for row in self.rows(caption)]

    def value(self, caption: str, subject: str) -> str:
        """The value of a table of subjects and values."""
        return {row["Subject"]: row["Value"] for row in self.rows(caption)}[subject]

    def contexts(self, caption: str) -> list[tuple[int, str, list[str]]]:
        """The presentation contexts of an association: ID, abstract syntax, transfer syntaxes."""
        return [
            (int(row["ID"]), uids(row["Abstract Syntax"])[0], uids(row["Transfer Syntaxes"]))
            for row in self.rows(caption)
        ]


def uids(cell: str) -> list[str]:
    """The UIDs that stand after their names in a cell."""
    return re.findall(r"\(([0-9.]+)\)(?:\n|$)", cell)


def read_statement(markdown: str) -> Statement:
    """The tables of a statement in Markdown."""
    tables: dict[str, list[dict[str, str]]] = {}
    for block in re.split(r"^\*\*", markdown, flags=re.MULTILINE)[1:]:
        caption, _, rest = block.partition("**\n\n")
        lines = [line for line in rest.split("\n\n")[0].splitlines() if line.startswith("|")]
        head, _, *rows = map(_cells, lines)
        assert _plain(caption) not in tables, f"two tables are called {caption!r}"
        tables[_plain(caption)] = [dict(zip(head, row, strict=True)) for row in rows]
    return Statement(tables)


def _cells(line: str) -> list[str]:
    return [_plain(cell.strip()) for cell in _CELL.split(line)[1:-1]]


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text.replace("<br>", "\n"))
