"""What the system tests are given: the program as a process, and pictures of each kind."""

from pathlib import Path

import pytest

from tests.fakes.statement import Statement, read_statement
from tests.system.command import EzP2P
from tests.system.created import Make, make_with
from tests.system.pictures import Pictures, make_pictures


@pytest.fixture
def ezp2p(data_dir: Path) -> EzP2P:
    """The program on an empty data folder."""
    return EzP2P(data_dir)


@pytest.fixture(scope="module")
def statement(tmp_path_factory: pytest.TempPathFactory) -> Statement:
    """The conformance statement of the program as it is set up at first."""
    return read_statement(EzP2P(tmp_path_factory.mktemp("data"))("conformance").output)


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    """One picture of each kind, with the pixels that it must have as an instance."""
    return make_pictures(tmp_path / "pictures")


@pytest.fixture
def make(ezp2p: EzP2P, tmp_path: Path) -> Make:
    """Makes instances of each SOP class."""
    return make_with(ezp2p, tmp_path)
