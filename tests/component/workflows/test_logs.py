"""The log: one line for each thing, with a cap, and never in the way."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.workflows.logs import write_logs_to
from tests.peers.disk import ext4_disk, memory_disk

logger = logging.getLogger("tests.of.logs")


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    root, pynetdicom = logging.getLogger(), logging.getLogger("pynetdicom")
    handlers, levels, raises = list(root.handlers), (root.level, pynetdicom.level), logging.raiseExceptions
    yield
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(levels[0])
    pynetdicom.setLevel(levels[1])
    logging.raiseExceptions = raises


def text(folder: Path) -> str:
    return (folder / "ezp2p.log").read_text("utf-8")


def test_what_is_logged_is_in_the_file_with_time_level_and_place(tmp_path: Path) -> None:
    write_logs_to(tmp_path / "logs")
    logger.info("%d items", 3)
    (line,) = text(tmp_path / "logs").splitlines()
    assert line.endswith(" INFO tests.of.logs: 3 items")


def test_details_of_debugging_are_not_written(tmp_path: Path) -> None:
    write_logs_to(tmp_path)
    logger.debug("a detail")
    logging.getLogger("pynetdicom.dimse").info("an identifier")
    logger.info("x")
    assert len(text(tmp_path).splitlines()) == 1


@pytest.mark.parametrize("mark", ["\n", "\r", "\x1b[31m", "\0", "\u202e", "\u2028", "\x85"])
def test_a_control_character_is_shown_and_not_obeyed(tmp_path: Path, mark: str) -> None:
    write_logs_to(tmp_path)
    logger.info("peer said %s and went", f"A{mark}2026-02-03 ERROR forged")
    assert len(text(tmp_path).splitlines()) == 1
    assert not mark.strip() or mark not in text(tmp_path)
    assert text(tmp_path).isprintable() or text(tmp_path).rstrip("\n").isprintable()


def test_letters_of_any_script_stay_readable(tmp_path: Path) -> None:
    write_logs_to(tmp_path)
    logger.info("PACS %s", "Köln 病院")
    assert "Köln 病院" in text(tmp_path)


def test_a_traceback_is_kept_whole(tmp_path: Path) -> None:
    write_logs_to(tmp_path)
    try:
        raise KeyError("invented")
    except KeyError:
        logger.exception("it failed")
    assert "Traceback" in text(tmp_path)
    assert "KeyError" in text(tmp_path)
    assert "invented\n" not in text(tmp_path)  # the message of a foreign error may quote a name


def test_the_log_never_grows_without_end(tmp_path: Path) -> None:
    write_logs_to(tmp_path)
    for _ in range(2_500):
        logger.info("x" * 3_900)
    files = sorted(tmp_path.iterdir())
    assert [path.name for path in files] == ["ezp2p.log", "ezp2p.log.1", "ezp2p.log.2"]
    assert all(path.stat().st_size <= 2_000_000 for path in files)


def test_one_thing_never_fills_the_log(tmp_path: Path) -> None:
    write_logs_to(tmp_path)
    logger.info("begun %s ended", "x" * 10_000_000)

    def fail(depth: int) -> None:
        if depth:
            fail(depth - 1)
        raise KeyError

    for _ in range(3):
        try:
            fail(800)
        except KeyError:
            logger.exception("it failed")
    assert (tmp_path / "ezp2p.log").stat().st_size < 200_000
    first = text(tmp_path).splitlines()[0]
    assert "begun" in first
    assert "characters left out" in first
    assert first.endswith(" ended")


def test_a_full_disk_stops_nothing_and_the_log_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with ext4_disk(tmp_path, 16) as disk:
        write_logs_to(disk.root / "logs")
        logger.info("before")
        disk.fill_to_the_last_byte()
        for number in range(100):
            logger.info("%d %s", number, "x" * 1_000)
        disk.empty()
        logger.info("after")
        assert "before" in text(disk.root / "logs")
        assert text(disk.root / "logs").endswith("after\n")
        for handler in logging.getLogger().handlers:
            handler.close()


def test_a_disk_that_is_full_when_the_log_is_turned_over_stops_nothing(tmp_path: Path) -> None:
    with memory_disk(tmp_path, 3) as disk:
        write_logs_to(disk.root)
        for _ in range(2_500):  # three files of 2 MB do not fit
            logger.info("x" * 3_900)
        assert all(path.stat().st_size <= 2_000_000 for path in disk.root.iterdir())
        for path in disk.root.glob("ezp2p.log.*"):
            path.unlink()
        logger.info("there is room again")
        assert "there is room again" in text(disk.root)
        for handler in logging.getLogger().handlers:
            handler.close()


def test_a_log_that_cannot_be_begun_on_a_full_disk_stops_nothing(tmp_path: Path) -> None:
    with ext4_disk(tmp_path, 16) as disk:
        disk.fill_to_the_last_byte()
        write_logs_to(disk.root / "logs")
        logger.info("nobody reads this")
        for handler in logging.getLogger().handlers:
            handler.close()


def test_a_folder_of_no_use_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    write_logs_to(tmp_path / "file" / "logs")
    logger.info("nobody reads this")


def test_a_mistake_in_a_log_line_stops_nothing(tmp_path: Path) -> None:
    write_logs_to(tmp_path)
    logger.info("%d items", "no number")  # the arguments do not fit
    logger.info("on it goes")
    assert "on it goes" in text(tmp_path)


def test_a_disk_that_fails_stops_nothing(tmp_path: Path) -> None:
    write_logs_to(tmp_path)
    (tmp_path / "ezp2p.log").mkdir()
    logger.info("nowhere to go")


def test_the_message_of_a_foreign_error_is_left_out_because_it_may_quote_a_name(tmp_path: Path) -> None:
    write_logs_to(tmp_path)
    marker = "MARK" + "ER"  # lines of code are in the log
    try:
        try:
            raise ValueError(f"{marker}^NAME is no name")
        except ValueError as error:
            raise OSError(28, "no space", f"/photos/{marker}.jpg") from error
    except OSError:
        logger.exception("it failed")
    assert "MARKER" not in text(tmp_path)
    assert "ValueError" in text(tmp_path)
    assert "OSError ENOSPC" in text(tmp_path)
    assert "test_logs.py" in text(tmp_path)
