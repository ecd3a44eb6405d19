"""Names that must differ."""

from collections import Counter
from collections.abc import Iterable


def first_twice(names: Iterable[str]) -> str:
    """The first by the alphabet of those that stand there more than once; empty for none."""
    return min((name for name, count in Counter(names).items() if count > 1), default="")
