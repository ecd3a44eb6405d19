"""Whatever a file does to the child that reads it: the child is lost, and nothing else."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from ezp2p.acquisition import decoder as decoder_module
from ezp2p.acquisition.child_process import environment_of_child
from ezp2p.acquisition.decoder import Decoder, Limits
from ezp2p.errors import (
    Cancelled,
    EzP2PError,
    NotAnImage,
    PictureDamaged,
    PictureNotSupported,
    PictureTooLarge,
    ReaderIncomplete,
    ReaderNotStarted,
)
from ezp2p.imaging.capture import look, take
from ezp2p.imaging.opened import ReadOptions
from ezp2p.imaging.shared_memory import SHARED_BYTES
from ezp2p.model.image import CodedJpeg
from tests.architecture.project import ROOT
from tests.fakes import fake_pictures as fake
from tests.fakes.small_pictures import small_pictures

PHOTO = fake.photo(300, 400)
JPEG = fake.jpeg(PHOTO)
PNG = fake.png(PHOTO, depth=8, color_type=fake.RGB)
DEEP = fake.png(np.arange(400, dtype=np.uint16).reshape(20, 20) * 100, depth=16, color_type=fake.GRAY)
HOSTILE = str(ROOT / "tests" / "fakes" / "hostile_child.py")
MEMORY = 256 << 20
LIMITS = Limits(memory_bytes=MEMORY, deadline_s=0.5)


@pytest.fixture
def hostile() -> Iterator[Callable[..., Decoder]]:
    """Makes decoders whose children do what the file says: `hostile()`, `hostile("sleeps")`."""
    made: list[Decoder] = []

    def make(*start: str, limits: Limits = LIMITS, count: int = 1) -> Decoder:
        made.append(Decoder(limits=limits, count=count, command=[sys.executable, HOSTILE, str(MEMORY), *start]))
        return made[-1]

    yield make
    for one in made:
        one.close()
        assert one.pids == ()


# --- it reads ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [JPEG, PNG, DEEP], ids=["JPEG", "PNG", "16 bits"])
def test_a_child_sees_what_this_program_would_see(decoder: Decoder, data: bytes) -> None:
    seen, here = decoder.look(data, longest_side=100), look(data, longest_side=100)
    assert np.array_equal(here.thumbnail, seen.thumbnail)
    assert not seen.thumbnail.flags.writeable
    told = ("format", "header", "frame_count", "frame_time_ms", "taken", "notes")
    assert [getattr(here, name) for name in told] == [getattr(seen, name) for name in told]
    outline = decoder.outline(data)
    assert (here.format, here.frame_count, here.frame_time_ms) == (
        outline.format,
        outline.frame_count,
        outline.frame_time_ms,
    )


@pytest.mark.parametrize("data", [JPEG, PNG, DEEP], ids=["JPEG", "PNG", "16 bits"])
def test_a_child_takes_what_this_program_would_take(decoder: Decoder, data: bytes) -> None:
    (taken,), (here,) = list(decoder.take(data, 0, 1)), list(take(data, 0, 1))
    if isinstance(here.pixels, CodedJpeg):
        assert here.pixels == taken.pixels
    else:
        assert not isinstance(taken.pixels, CodedJpeg)
        assert np.array_equal(here.pixels, taken.pixels)
        assert here.pixels.dtype == taken.pixels.dtype
        assert not taken.pixels.flags.writeable
    told = ("significant_bits", "icc_profile", "lossy", "manufacturer", "model", "taken", "notes")
    assert [getattr(here, name) for name in told] == [getattr(taken, name) for name in told]


def test_a_picture_is_shown_with_8_bits(decoder: Decoder) -> None:
    assert np.array_equal(decoder.show(PNG), PHOTO)
    shown = decoder.show(DEEP)
    assert shown.dtype == np.uint8
    assert (shown.shape, int(shown.min()), int(shown.max())) == ((20, 20), 0, 255)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"these are words", NotAnImage),
        (JPEG[: len(JPEG) // 2], PictureDamaged),
        (
            fake.png(np.zeros((1, 1), np.uint8), depth=8, color_type=fake.GRAY, size=(20_000, 20_000)),
            PictureTooLarge,
        ),
    ],
)
def test_an_error_crosses_with_its_sentence(decoder: Decoder, data: bytes, kind: type[EzP2PError]) -> None:
    pids = decoder.pids
    with pytest.raises(kind) as here:
        look(data)
    with pytest.raises(kind) as there:
        decoder.look(data)
    assert str(here.value) == str(there.value)
    assert decoder.pids == pids


def test_large_and_small_files_come_to_the_same_child_by_turns() -> None:
    large = b"P6 2400 2400 255\n" + fake.photo(2400, 2400).tobytes()
    assert len(large) > SHARED_BYTES
    with Decoder(count=1) as reader:
        for data in (JPEG, large, PNG, large, JPEG):
            assert np.array_equal(reader.look(data).thumbnail, look(data).thumbnail)


def test_options_reach_the_child(decoder: Decoder) -> None:
    with pytest.raises(PictureTooLarge):
        decoder.look(PNG, options=ReadOptions(limit_pixels=1000))


def test_many_ask_at_once(decoder: Decoder) -> None:
    seen: list[tuple[int, ...]] = []

    def ask() -> None:
        seen.extend(decoder.look(JPEG).thumbnail.shape for _ in range(10))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == [(192, 256, 3)] * 80
    assert len(decoder.pids) <= decoder.count


# --- limits -----------------------------------------------------------------------------------------------------

ENDS = {
    b"allocate": PictureDamaged,
    b"sleep": PictureNotSupported,
    b"compute": PictureNotSupported,
    b"compute alone": PictureNotSupported,
    b"kill": PictureNotSupported,
    b"crash": PictureDamaged,
    b"end": PictureDamaged,
    b"garbage": PictureDamaged,
    b"long header": PictureDamaged,
    b"long buffer": PictureDamaged,
    b"many buffers": PictureDamaged,
    b"no json": PictureDamaged,
    b"deep json": PictureDamaged,
    b"no object": PictureDamaged,
    b"half": PictureDamaged,
    b"other error": PictureDamaged,
    b"error without facts": PictureDamaged,
    b"nothing": PictureDamaged,
    b"twice": PictureDamaged,
    b"no frames": PictureDamaged,
    b"many frames": PictureDamaged,
    b"file": PictureDamaged,
}


@pytest.mark.parametrize("does", ENDS, ids=lambda does: does.decode())
def test_a_hostile_file_ends_its_child_and_the_next_one_is_read(hostile: Callable[..., Decoder], does: bytes) -> None:
    limits = Limits(memory_bytes=MEMORY, deadline_s=5.0 if does in {b"allocate", b"compute alone"} else 0.5)
    decoder = hostile(limits=limits)
    assert decoder.outline(b"a good one").format == "JPEG"
    began = time.monotonic()
    with pytest.raises(ENDS[does]) as caught:
        decoder.outline(does)
    assert time.monotonic() - began < limits.deadline_s + 2
    assert type(caught.value) is ENDS[does]
    assert decoder.outline(b"a good one").format == "JPEG"
    assert len(decoder.pids) == 1


def test_who_takes_too_long_is_told_so(hostile: Callable[..., Decoder]) -> None:
    with pytest.raises(PictureNotSupported, match="longer than 0 seconds"):
        hostile(limits=Limits(deadline_s=0.2)).outline(b"sleep")


def test_large_files_have_more_time() -> None:
    limits = Limits(deadline_s=30, deadline_s_per_megabyte=1)
    assert (limits.seconds_for(0), limits.seconds_for(100 << 20)) == (30, 130)


def test_a_child_that_says_more_frames_than_asked_for_is_ended(hostile: Callable[..., Decoder]) -> None:
    decoder = hostile()
    with pytest.raises(PictureDamaged):
        list(decoder.take(b"frames", 0, 3))
    assert decoder.outline(b"a good one").frame_count == 1


def test_the_clock_does_not_run_while_nobody_waits(hostile: Callable[..., Decoder]) -> None:
    decoder = hostile()
    frames = decoder.take(b"frames", 0, 3)
    next(frames)
    threading.Event().wait(1.0)
    assert next(frames).pixels is not None
    frames.close()  # type: ignore[attr-defined]
    assert decoder.outline(b"a good one").frame_count == 1


def test_a_picture_that_needs_too_much_memory_is_refused() -> None:
    real = fake.png(np.zeros((8_000, 8_000, 3), np.uint8), depth=8, color_type=fake.RGB)
    with Decoder(limits=Limits(memory_bytes=200 << 20), count=1) as decoder:
        assert decoder.look(PNG).frame_count == 1
        with pytest.raises(PictureNotSupported, match="memory"):
            decoder.show(real)
        assert decoder.look(PNG).frame_count == 1


def test_a_child_that_held_a_huge_picture_is_replaced() -> None:
    with Decoder(count=1) as decoder:
        decoder.look(PNG)
        (before,) = decoder.pids
        assert decoder.show(fake.png(np.zeros((7000, 7000, 3), np.uint8), depth=8, color_type=fake.RGB)).size
        decoder.look(PNG)
        assert decoder.pids != (before,)


# --- stopping ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("does", [b"sleep", b"compute"], ids=lambda does: does.decode())
def test_who_stops_waits_no_longer(hostile: Callable[..., Decoder], does: bytes) -> None:
    decoder, stop = hostile(limits=Limits(deadline_s=60)), threading.Event()
    decoder.outline(b"a good one")
    timer = threading.Timer(0.2, stop.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        decoder.outline(does, stop=stop)
    assert time.monotonic() - began < 5
    timer.join()


def test_who_stops_does_not_wait_for_a_free_child_either(hostile: Callable[..., Decoder]) -> None:
    decoder, stop = hostile(limits=Limits(deadline_s=60)), threading.Event()
    frames = decoder.take(b"one frame", 0, 2)
    next(frames)
    stop.set()
    with pytest.raises(Cancelled):
        decoder.outline(b"a good one", stop=stop)
    frames.close()  # type: ignore[attr-defined]
    assert decoder.outline(b"a good one").frame_count == 1


def test_closing_ends_every_child_and_every_wait(hostile: Callable[..., Decoder]) -> None:
    decoder = hostile(limits=Limits(deadline_s=60), count=2)
    decoder.outline(b"a good one")
    ended: list[EzP2PError] = []

    def ask() -> None:
        with pytest.raises(Cancelled) as caught:
            decoder.outline(b"sleep")
        ended.append(caught.value)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    threading.Event().wait(0.5)
    pids = decoder.pids
    decoder.close()
    for thread in threads:
        thread.join()
    assert len(ended) == 3
    assert not any(psutil.pid_exists(pid) for pid in pids)
    with pytest.raises(Cancelled):
        decoder.outline(b"a good one")
    decoder.close()


def test_a_child_that_was_ended_while_it_was_idle_is_replaced(hostile: Callable[..., Decoder]) -> None:
    decoder = hostile()
    decoder.outline(b"a good one")
    (idle,) = decoder.pids
    psutil.Process(idle).kill()
    threading.Event().wait(0.2)
    assert decoder.outline(b"a good one").format == "JPEG"
    assert idle not in decoder.pids


def test_a_stop_at_the_moment_of_an_answer_is_a_stop_or_an_answer_and_spoils_nothing(
    hostile: Callable[..., Decoder],
) -> None:
    decoder, stop = hostile(limits=Limits(deadline_s=60)), threading.Event()
    ended = 0
    for number in range(40):
        stop.clear()
        timer = threading.Timer(number / 2000, stop.set)
        timer.start()
        try:
            for _ in range(100):
                decoder.outline(b"a good one", stop=stop)
        except Cancelled:
            ended += 1
        timer.join()
        assert decoder.outline(b"a good one").format == "JPEG"
    assert ended


def test_no_child_is_started_before_it_is_needed() -> None:
    with Decoder() as decoder:
        assert decoder.pids == ()
        decoder.warm_up()
        end = time.monotonic() + 20
        while len(decoder.pids) < decoder.count:
            assert time.monotonic() < end
            threading.Event().wait(0.01)
        decoder.warm_up()
        assert decoder.look(PNG).frame_count == 1
        assert len(decoder.pids) == decoder.count


PROGRAM = """
import sys
from ezp2p.acquisition.decoder import Decoder, Limits

decoder = Decoder(count=1, limits=Limits(deadline_s=600), command=[sys.executable, *sys.argv[1:]])
decoder.outline(b"a good one")
print(*decoder.pids, flush=True)
decoder.outline(b"compute")
"""


def test_a_child_ends_with_its_program_even_while_it_computes() -> None:
    command = [sys.executable, "-c", PROGRAM, HOSTILE, str(MEMORY)]
    program = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    pid = int(program.stdout.readline())
    threading.Event().wait(0.3)
    assert psutil.pid_exists(pid)
    program.kill()
    program.wait()
    program.stdout.close()
    end = time.monotonic() + 10
    while psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < end
        threading.Event().wait(0.01)


# --- starting ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", ["ends", "talks"])
def test_a_reader_that_does_not_start_is_no_fault_of_the_picture(hostile: Callable[..., Decoder], start: str) -> None:
    with pytest.raises(ReaderNotStarted):
        hostile(start).outline(b"a good one")


def test_a_reader_that_is_not_there_is_said_to_be_so() -> None:
    with Decoder(command=["/nowhere/ezp2p"]) as decoder, pytest.raises(ReaderNotStarted, match="No such file"):
        decoder.look(PNG)


WITHOUT = """
import sys
from ezp2p.acquisition.child import main
sys.modules[sys.argv[1]] = None  # as where its file is missing
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.expected_log("a module that reads pictures is missing")
@pytest.mark.parametrize("module", ["ezp2p.imaging.browsing", "pypdfium2"])
def test_a_module_that_is_missing_is_no_fault_of_the_picture_or_the_memory(module: str) -> None:
    """One that is needed at once, and one that is loaded for a document."""
    command = [sys.executable, "-c", WITHOUT, module, str(MEMORY)]
    with (
        Decoder(count=1, command=command) as decoder,
        pytest.raises(ReaderIncomplete, match=r"^This installation of EzP2P is incomplete: .* Install EzP2P again"),
    ):
        decoder.outline(small_pictures("PDF")[0])


def test_a_child_that_only_ends_slowly_had_enough_memory(hostile: Callable[..., Decoder]) -> None:
    with pytest.raises(PictureDamaged, match="to its end"):
        hostile(limits=Limits(memory_bytes=MEMORY)).outline(b"slow end")


def test_a_child_knows_nothing_of_its_user(decoder: Decoder) -> None:
    decoder.look(PNG)
    child = psutil.Process(decoder.pids[0])
    assert {"HOME", "USER", "PATH"}.isdisjoint(child.environ())
    assert child.num_fds() <= 6  # its pipes and the memory that it reads, and nowhere three times
    assert child.num_threads() == 1
    assert child.rlimit(psutil.RLIMIT_CORE) == (0, 0)
    assert child.rlimit(psutil.RLIMIT_FSIZE) == (0, 0)
    assert child.rlimit(psutil.RLIMIT_NOFILE)[1] <= 32
    assert child.rlimit(psutil.RLIMIT_DATA)[1] == decoder.limits.memory_bytes
    assert os.getsid(child.pid) != os.getsid(0)


def test_only_what_python_needs_is_handed_on() -> None:
    environment = environment_of_child({"HOME": "/home/x", "PYTHONPATH": "/a", "LD_LIBRARY_PATH": "/b", "PATH": "/c"})
    assert environment["PYTHONPATH"] == f"{ROOT}{os.pathsep}/a"
    assert environment["LD_LIBRARY_PATH"] == "/b"
    assert not {"HOME", "PATH"} & set(environment)


def test_nothing_of_a_file_is_logged(
    hostile: Callable[..., Decoder], caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level("DEBUG", logger=decoder_module.__name__)
    decoder = hostile()
    for does in (b"crash", b"garbage", b"sleep"):
        with pytest.raises(EzP2PError):
            decoder.outline(does)
    told = [record.getMessage() for record in caplog.records if record.name == decoder_module.__name__]
    assert len(told) == 3
    assert str(-signal.SIGSEGV) in told[0]
    assert not list(tmp_path.iterdir())
