"""Figures: what was measured, beside its limit; told as they come, and written to a file at the end."""

import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

RESULTS: Final = Path(__file__).with_name("results.json")

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing that was measured several times in one run: a ratio, milliseconds, megabytes.

    `section` and `what` say what it is of, and `beside`, where it is a ratio, of what it is so many times: "times
    storescu". `at_least` or `at_most` is its limit, where it has one: its median must keep it.
    """

    section: str
    what: str
    values: tuple[float, ...]
    unit: str = ""
    beside: str = ""
    at_least: float | None = None
    at_most: float | None = None

    @property
    def median(self) -> float:
        """The one in the middle."""
        return statistics.median(self.values)

    @property
    def is_within(self) -> bool:
        """Whether it keeps its limit."""
        if self.at_least is not None and self.median < self.at_least:
            return False
        return self.at_most is None or self.median <= self.at_most

    @property
    def limit(self) -> str:
        """Its limit in words; empty where it has none."""
        if self.at_least is not None:
            return f"at least {self.at_least:g}{self.unit and ' ' + self.unit}"
        if self.at_most is not None:
            return f"at most {self.at_most:g}{self.unit and ' ' + self.unit}"
        return ""

    def line(self) -> str:
        """It in one line."""
        name = f"{self.what}, {self.beside}" if self.beside else self.what
        limit = f"   limit {self.limit}{'' if self.is_within else '   MISSED'}" if self.limit else ""
        return f"    {name:<78}{self.found():>24} {self.unit:<4}{limit}"

    def found(self) -> str:
        """Its median, with its minimum and maximum where it was measured more than once."""
        if len(self.values) == 1:
            return in_digits(self.median)
        return f"{in_digits(self.median)} ({in_digits(min(self.values))} to {in_digits(max(self.values))})"


@dataclass(slots=True)
class Figures:
    """All figures of one run, each told when it is added."""

    say: Say
    all: list[Figure] = field(default_factory=list)

    def begin(self, title: str) -> None:
        """Say what comes now."""
        self.say(title)

    def add(self, figure: Figure) -> None:
        """Tell it and keep it."""
        self.all.append(figure)
        self.say(figure.line())

    @property
    def are_within(self) -> bool:
        """Whether all of them keep their limits."""
        return all(figure.is_within for figure in self.all)

    def write(self, path: Path = RESULTS) -> None:
        """Put them into a file; what another run measured in other sections stays."""
        measured = {figure.section for figure in self.all}
        kept = [figure for figure in load(path) if figure.section not in measured] if path.exists() else []
        values = [asdict(figure) for figure in (*kept, *self.all)]
        path.write_text(json.dumps({"figures": values}, indent=1) + "\n", "utf-8")


def load(path: Path = RESULTS) -> list[Figure]:
    """The figures in a file, in their order."""
    found = json.loads(path.read_text("utf-8"))["figures"]
    return [Figure(**{**one, "values": tuple(one["values"])}) for one in found]


def ratios(dividends: Sequence[float], divisors: Sequence[float]) -> tuple[float, ...]:
    """What was measured in the same round, one divided by the other."""
    return tuple(round(one / other, 3) for one, other in zip(dividends, divisors, strict=True))


def in_digits(value: float) -> str:
    """A number with as many digits as mean something."""
    if value >= 100 or value == round(value):
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"
