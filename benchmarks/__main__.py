"""`python -m benchmarks`: measure everything, print each figure beside its limit, exit with 1 where one is missed."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import conversion, outbox, window


def main() -> int:
    """Run the measurements one after the other."""
    is_within = [window.measure(print), outbox.measure(print), conversion.measure(print)]
    return 0 if all(is_within) else 1


if __name__ == "__main__":
    sys.exit(main())
