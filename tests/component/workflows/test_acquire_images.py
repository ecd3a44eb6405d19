"""Many files come in on all cores, in their order; what cannot be taken is named, and nothing is left of it."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ezp2p.acquisition.decoder import Decoder
from ezp2p.errors import DiskFull, PictureDamaged, ReaderNotStarted
from ezp2p.model.image import TrayImage
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.acquire_images import RefusedPicture, import_pictures
from ezp2p.workflows.background import Stop
from tests.fakes import fake_pictures as fake

JPEG = fake.jpeg(fake.photo(60, 80))
Import = Callable[..., Iterator[TrayImage | RefusedPicture]]


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Thirty files; each seventh is cut off."""
    found = [tmp_path / f"{number:02}.jpg" for number in range(30)]
    for number, path in enumerate(found):
        path.write_bytes(JPEG[: len(JPEG) // 2] if number % 7 == 6 else JPEG)
    return found


@pytest.fixture
def importing(decoder: Decoder, tmp_path: Path) -> Import:
    """`importing(paths, stop=...)` into the folder `tray`."""

    def run(paths: list[Path], stop: Stop | None = None) -> Iterator[TrayImage | RefusedPicture]:
        return import_pictures(
            paths,
            tray=tmp_path / "tray",
            write=write,
            check_room=lambda _need: None,
            decoder=decoder,
            stop=stop or threading.Event(),
        )

    return run


def copies(tmp_path: Path) -> set[Path]:
    return set((tmp_path / "tray").iterdir())


def test_they_come_in_their_order_and_the_damaged_ones_are_named(
    importing: Import, paths: list[Path], tmp_path: Path
) -> None:
    came = list(importing(paths))
    assert [one.name for one in came] == [path.name for path in paths]
    refused = [one for one in came if isinstance(one, RefusedPicture)]
    assert [one.name for one in refused] == ["06.jpg", "13.jpg", "20.jpg", "27.jpg"]
    assert {type(one.error) for one in refused} == {PictureDamaged}
    assert copies(tmp_path) == {one.path for one in came if isinstance(one, TrayImage)}


def test_who_stops_keeps_what_came_and_nothing_else_is_left(
    importing: Import, paths: list[Path], tmp_path: Path
) -> None:
    stop = threading.Event()
    came = []
    for one in importing(paths, stop=stop):
        came.append(one)
        if len(came) == 3:
            stop.set()
    assert len(came) == 3
    assert copies(tmp_path) == {one.path for one in came if isinstance(one, TrayImage)}


def test_who_goes_away_leaves_nothing_else_either(importing: Import, paths: list[Path], tmp_path: Path) -> None:
    pictures = importing(paths)
    first = next(pictures)
    pictures.close()  # type: ignore[attr-defined]
    assert isinstance(first, TrayImage)
    assert copies(tmp_path) == {first.path}


def test_what_was_stopped_before_it_began_takes_nothing(importing: Import, paths: list[Path], tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    assert list(importing(paths, stop=stop)) == []
    assert not (tmp_path / "tray").exists()


def test_a_full_disk_is_told_for_each_picture(decoder: Decoder, paths: list[Path], tmp_path: Path) -> None:
    def refuse(_need: int) -> None:
        raise DiskFull(folder=tmp_path, missing="1 MB")

    came = import_pictures(
        paths[:4], tray=tmp_path / "tray", write=write, check_room=refuse, decoder=decoder, stop=threading.Event()
    )
    assert [type(one.error) for one in came if isinstance(one, RefusedPicture)] == [DiskFull] * 4


def test_a_reader_that_does_not_start_ends_the_import_and_is_no_fault_of_the_pictures(
    paths: list[Path], tmp_path: Path
) -> None:
    with Decoder(command=["/nowhere/ezp2p"]) as broken, pytest.raises(ReaderNotStarted):
        list(
            import_pictures(
                paths,
                tray=tmp_path / "tray",
                write=write,
                check_room=lambda _need: None,
                decoder=broken,
                stop=threading.Event(),
            )
        )
