"""What stands on the command line: a command, or files that the window is to import."""

from pathlib import Path

import pytest

from ezp2p.cli.arguments import is_command, parse

FILES = {Path(name) for name in ("one.jpg", "two words.png", "IM0001", "send", "./send", "/card/one.jpg")}


def is_file(path: Path) -> bool:
    """Whether it is one of those that there are."""
    return path in FILES


def opened(*words: str) -> tuple[Path, ...]:
    """The files that would be imported."""
    parsed = parse(words, is_file=is_file)
    assert parsed.command is None
    return tuple(parsed.opened)


def test_files_are_opened_by_their_absolute_paths_each_once() -> None:
    here = Path.cwd()
    assert opened("one.jpg", "IM0001", "one.jpg") == (here / "one.jpg", here / "IM0001")
    assert opened("/card/one.jpg", "two words.png") == (Path("/card/one.jpg").absolute(), here / "two words.png")


def test_without_words_nothing_is_opened() -> None:
    assert opened() == ()
    assert opened("--data-dir", "elsewhere") == ()


@pytest.mark.parametrize(
    "words",
    [
        ("--data-dir", "send", "one.jpg"),
        ("--data-dir=send", "one.jpg"),
        ("one.jpg", "--data-dir", "send"),
        ("one.jpg", "--data-dir=send"),
    ],
)
def test_the_data_folder_may_be_told_before_the_files_and_after_them(words: tuple[str, ...]) -> None:
    assert opened(*words) == (Path("one.jpg").absolute(),)
    assert parse(words, is_file=is_file).data_dir == Path("send")


def test_a_command_is_a_command_even_where_a_file_has_its_name() -> None:
    assert is_command("send")
    assert not is_command("one.jpg")
    parsed = parse(["outbox", "list"], is_file=lambda _: True)
    assert (parsed.command, parsed.opened) == ("outbox", ())


@pytest.mark.parametrize("words", [("nonsense",), ("one.jpg", "nonsense"), ("one.jpg", "send-", "nonsense")])
def test_a_word_that_is_neither_is_said_to_be_so(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        parse(words, is_file=is_file)
    unknown = "send-" if "send-" in words else "nonsense"
    expected = f"ezp2p: '{unknown}' is neither a command nor a file (see ezp2p --help)\n"
    assert capsys.readouterr().err == expected


def test_an_option_of_no_command_is_refused_beside_files(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        parse(["one.jpg", "--json"], is_file=is_file)
    assert "unrecognized arguments: --json" in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        parse(["one.jpg", "--data", "elsewhere"], is_file=is_file)


def test_help_tells_of_files(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        parse(["--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "[COMMAND ... | FILE ...]" in said
    assert "files that are named instead of one are imported there" in said


@pytest.mark.parametrize("value", ["L\\F", "A\\R", "LP\\FA"])
def test_where_rows_and_columns_lead_to_are_two_ways(value: str) -> None:
    assert parse(("send", "--patient-orientation", value, "--to", "A@h:1", "x.png"), is_file=is_file).command == "send"


@pytest.mark.parametrize("value", ["A\\A", "AP\\F", "LL\\R", "L\\R", "L", "X\\F", "L\\F\\H", "\\"])
def test_one_way_twice_or_both_ways_at_once_are_wrong_usage(value: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        parse(("send", "--patient-orientation", value, "--to", "A@h:1", "x.png"), is_file=is_file)
