"""No file grows beyond what a person reads in one go."""

from tests.architecture.project import TREES, shown, sources

LIMIT = 600


def test_no_file_has_more_than_600_lines() -> None:
    sizes = {shown(path): len(path.read_text("utf-8").splitlines()) for path in sources(*TREES)}
    assert {name: size for name, size in sizes.items() if size > LIMIT} == {}
