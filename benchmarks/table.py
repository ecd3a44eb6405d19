"""`python -m benchmarks.table`: the tables in the README, made from what `make bench` measured last."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from benchmarks.figures import Figure, load

README: Final = Path(__file__).parent.parent / "README.md"
BEGIN: Final = "<!-- made by python -m benchmarks.table -->"
END: Final = "<!-- until here -->"


def with_tables(text: str, figures: Sequence[Figure]) -> str:
    """`text` with new tables between the two marks.

    Raises
    ------
    ValueError
        If it has not each of the marks once, in their order.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end) or BEGIN in after or END in after:
        raise ValueError("the marks for the tables are missing, or there twice")
    tables = "\n\n".join(_table(section, figures) for section in dict.fromkeys(one.section for one in figures))
    return f"{before}{BEGIN}\n\n{tables}\n\n{END}{after}"


def _table(section: str, figures: Iterable[Figure]) -> str:
    """One line for each thing that was measured, one column for each ratio of it."""
    mine = [figure for figure in figures if figure.section == section]
    columns = list(dict.fromkeys(figure.beside for figure in mine))
    rows = dict.fromkeys(figure.what for figure in mine)
    lines = [[section, *(column or "measured" for column in columns)], ["---", *("---:" for _ in columns)]]
    cells = {(figure.what, figure.beside): _cell(figure) for figure in mine}
    lines += [[what, *(cells.get((what, column), "") for column in columns)] for what in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(figure: Figure) -> str:
    return " ".join(_words(figure))


def _words(figure: Figure) -> Iterator[str]:
    yield figure.found()
    if figure.unit and figure.unit != "x":
        yield figure.unit
    if figure.limit:
        yield f"*({figure.limit.removesuffix(' x')}{'' if figure.is_within else ', missed'})*"


def main() -> None:
    """Write them."""
    README.write_text(with_tables(README.read_text("utf-8"), load()), "utf-8")


if __name__ == "__main__":
    main()
