"""What is made ahead comes in its order; pages of a long file are captured one at a time."""

import threading
from pathlib import Path

import pytest

from ezp2p.acquisition.decoder import Decoder
from ezp2p.errors import Cancelled, InputFault, NotAnImage
from ezp2p.model.image import Captured, Taking
from ezp2p.workflows.capture_ahead import FileChoices, captured_each, each_ahead
from tests.fakes import fake_pictures as fake
from tests.fakes.small_pictures import by_pillow, moved


def files_of(tmp_path: Path, *contents: bytes) -> list[Path]:
    paths = [tmp_path / str(number) for number in range(len(contents))]
    for path, data in zip(paths, contents, strict=True):
        path.write_bytes(data)
    return paths


def test_what_is_made_comes_in_its_order_whoever_is_done_first() -> None:
    first_may_end = threading.Event()

    def make(number: int) -> int:
        if number == 0:
            first_may_end.wait(10)
        else:
            first_may_end.set()
        return number * 10

    assert list(each_ahead(make, range(50))) == [(number, number * 10) for number in range(50)]


def test_only_a_few_are_made_ahead() -> None:
    made: list[int] = []
    pairs = each_ahead(made.append, range(1000))
    next(pairs)
    pairs.close()
    assert len(made) <= 10


def test_what_was_made_in_vain_is_handed_back() -> None:
    forgotten: list[int] = []
    pairs = each_ahead(lambda number: number, range(100), forget=forgotten.append)
    taken = [next(pairs)[1], next(pairs)[1]]
    pairs.close()
    assert taken == [0, 1]
    assert not set(forgotten) & set(taken)


def test_each_file_comes_as_its_instances_or_with_the_reason(decoder: Decoder, tmp_path: Path) -> None:
    photo = fake.jpeg(fake.photo(40, 60))
    pages = by_pillow("TIFF", *moved(3), compression="tiff_lzw")
    paths = files_of(tmp_path, photo, b"words", pages)
    came: list[tuple[Path, int, list[Captured]]] = []
    refused: list[tuple[Path, InputFault]] = []
    for path, captured in captured_each(paths, decoder=decoder, stop=threading.Event()):
        if isinstance(captured, InputFault):
            refused.append((path, captured))
        else:
            came.append((path, captured[0], list(captured[1])))
    assert [(path, type(error)) for path, error in refused] == [(paths[1], NotAnImage)]
    assert [(path, count, len(instances)) for path, count, instances in came] == [(paths[0], 1, 1), (paths[2], 3, 3)]


@pytest.mark.parametrize(("taking", "count"), [(Taking.FIRST, 1), (Taking.TOGETHER, 1), (Taking.EACH, 2)])
def test_pages_are_taken_as_is_said(decoder: Decoder, tmp_path: Path, taking: Taking, count: int) -> None:
    paths = files_of(tmp_path, by_pillow("TIFF", *moved(2), compression="tiff_lzw"))
    ((_, captured),) = captured_each(paths, decoder=decoder, stop=threading.Event(), choices=FileChoices(taking))
    assert not isinstance(captured, InputFault)
    assert captured[0] == len(list(captured[1])) == count


def test_many_long_files_wait_for_each_other_without_standing_still(decoder: Decoder, tmp_path: Path) -> None:
    pages = by_pillow("TIFF", *moved(3), compression="tiff_lzw")
    count = 0
    for _, captured in captured_each(files_of(tmp_path, *[pages] * 12), decoder=decoder, stop=threading.Event()):
        assert not isinstance(captured, InputFault)
        count += len(list(captured[1]))
    assert count == 36


def test_who_stops_hears_of_it(decoder: Decoder, tmp_path: Path) -> None:
    stop = threading.Event()
    files = captured_each(files_of(tmp_path, *[fake.jpeg(fake.photo(40, 60))] * 9), decoder=decoder, stop=stop)
    next(files)
    stop.set()
    with pytest.raises(Cancelled):
        list(files)
