"""No file grows beyond what a person reads in one go."""

from tests.architecture.project import TREES, shown, sources

LIMIT = 600
LIMITS = {"ezp2p/errors.py": 800}
"""The tree of errors is read by its drawing, and stands in one file."""


def test_no_file_has_more_than_600_lines() -> None:
    sizes = {shown(path): len(path.read_text("utf-8").splitlines()) for path in sources(*TREES)}
    assert {name: size for name, size in sizes.items() if size > LIMITS.get(name, LIMIT)} == {}
