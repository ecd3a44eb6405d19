"""`python -m benchmarks`: measure everything, print each figure beside its limit, exit with 1 where one is missed.

Names of parts, such as `sending whole_way`, measure only these.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import (
    building,
    capture,
    card_to_stored,
    conversion,
    endurance,
    importing,
    outbox,
    queries,
    sending,
    start,
    table,
    whole_way,
    window,
    worklist,
)
from benchmarks.figures import Figures, Say

_ALONE: Final[dict[str, Callable[[Say], bool]]] = {
    "window": window.measure,
    "worklist": worklist.measure,
    "outbox": outbox.measure,
    "conversion": conversion.measure,
}
_FIGURES: Final[dict[str, Callable[[Figures, Path], None]]] = {
    "sending": sending.measure,
    "endurance": endurance.measure,
    "queries": queries.measure,
    "whole_way": whole_way.measure,
    "importing": importing.measure,
    "building": building.measure,
    "capture": capture.measure,
    "start": start.measure,
    "card_to_stored": card_to_stored.measure,
}


def main(names: list[str]) -> int:
    """Run the measurements one after the other; the figures go into a file, and from there into the README."""
    is_within = [measure(_say) for name, measure in _ALONE.items() if name in names or not names]
    figures = Figures(_say)
    for name, measure in _FIGURES.items():
        if name in names or not names:
            with tempfile.TemporaryDirectory() as folder:
                measure(figures, Path(folder))
    figures.write()
    table.main()
    return 0 if all(is_within) and figures.are_within else 1


def _say(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
