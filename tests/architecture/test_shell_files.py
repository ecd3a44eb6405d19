"""The man page and the completions of shells tell what the parser of the command line understands."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.project import packaging_script
from tests.peers.shells import SHELLS

MADE = packaging_script("linux/command_line")
COMMANDS = MADE.read_parser()


Offers = Callable[[str], set[str]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files, written."""
    written = tmp_path_factory.mktemp("shell")
    MADE.write_all(COMMANDS, written)
    return written


def test_each_file_is_written(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} == set(MADE.FILES)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name or "ezp2p")
def test_every_option_is_in_every_file(folder: Path, command: object) -> None:
    man = (folder / "ezp2p.1").read_text("utf-8").replace("\\-", "-")
    for spelling in command.spellings:  # type: ignore[attr-defined]
        assert f"\\fB{spelling}\\fR" in man
        assert spelling in (folder / "ezp2p.bash").read_text("utf-8")
        assert spelling in (folder / "_ezp2p").read_text("utf-8")
        assert f"-{'l' if spelling.startswith('--') else 's'} {spelling.lstrip('-')}" in (
            folder / "ezp2p.fish"
        ).read_text("utf-8")


@pytest.fixture(params=SHELLS)
def offers(request: pytest.FixtureRequest, folder: Path, tmp_path: Path) -> Offers:
    """What each of the shells offers for the last word of a line, in the folder of the files."""
    return lambda line: SHELLS[request.param](folder, folder, line, tmp_path)


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("se", {"settings", "send", "serve", "separator"}),
        ("convert --tr", {"--transfer-syntax"}),
        ("find --level ", {"patient", "study", "series", "image"}),
        ("--data-dir somewhere ec", {"echo"}),
        ("--data-dir=somewhere ec", {"echo"}),
        ("outbox di", {"discard"}),
        ("settings i", {"import"}),
        ("send --to echo --no", {"--no-wait"}),
        ("send --to one --to two --no-wait --to", {"--to"}),
        ("send ezp2p.1 --pages ", {"first", "each", "together", "whole"}),
    ],
)
def test_a_shell_offers_commands_options_and_what_an_option_takes(offers: Offers, line: str, offered: set[str]) -> None:
    assert offers(f"ezp2p {line}") == offered


@pytest.mark.parametrize("line", ["find --level=s", "find --json --level=s"])
def test_a_value_is_offered_behind_an_equals_sign(offers: Offers, line: str) -> None:
    assert {word.rpartition("=")[2] for word in offers(f"ezp2p {line}")} == {"study", "series"}


def test_files_are_offered_where_the_program_takes_them(offers: Offers) -> None:
    assert {"ezp2p.fish", "echo"} <= offers("ezp2p e")
    for line in ("ezp2p.1 ezp2p.f", "send ezp2p.1 ezp2p.f", "settings export ezp2p.f", "--data-dir ezp2p.f"):
        assert offers(f"ezp2p {line}") == {"ezp2p.fish"}, line
    for line in ("--", "licenses ezp", "echo ezp", "outbox retry ezp"):
        assert not any(word.startswith("ezp") for word in offers(f"ezp2p {line}")), line


def test_the_man_page_tells_that_files_are_opened(folder: Path) -> None:
    assert r"[\fICOMMAND\fR ... | \fIFILE\fR ...]" in (folder / "ezp2p.1").read_text("utf-8")
