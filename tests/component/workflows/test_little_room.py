"""Import and send where there is little room: refused before the disk is full, and never half done."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ezp2p.errors import DiskFailing, DiskFull
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.image import TrayImage
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import LocalSettings, OutboxSettings, Settings
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop
from ezp2p.workflows.send_study import TraySeries
from ezp2p.workflows.services import Services
from tests.fakes.fake_pictures import RGB, jpeg, photo, png
from tests.peers.disk import SmallDisk, ext4_disk
from tests.peers.process import binary

MEGABYTE = 1_000_000
ROWS, COLUMNS = 1000, 1500
PIXEL_BYTES = ROWS * COLUMNS * 3
PACS = RemoteAE("PACS", "PACS", "127.0.0.1", 1)
STUDY = StudyForm(patient_id="P1", patient_name="INVENTED^ANNA")
SERIES = SeriesForm(modality="XC", series_number="1")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with ext4_disk(tmp_path, 128) as one:
        yield one


@pytest.fixture
def services(disk: SmallDisk) -> Iterator[Services]:
    """With a reserve of 20 MB."""
    with Services(disk.root / "data") as made:
        made.save_settings(Settings(outbox=OutboxSettings(reserve_megabytes=20)))
        yield made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture whose pixels become much larger than its file."""
    path = tmp_path / "card" / "photo.png"
    path.parent.mkdir()
    path.write_bytes(png(photo(ROWS, COLUMNS) // 64 * 64, depth=8, color_type=RGB))
    return path


def take(services: Services, *paths: Path) -> list[TrayImage | RefusedPicture]:
    return list(services.import_pictures(paths, stop=Stop()))


def images_of(taken: list[TrayImage | RefusedPicture]) -> tuple[TrayImage, ...]:
    assert all(isinstance(one, TrayImage) for one in taken), taken
    return tuple(one for one in taken if isinstance(one, TrayImage))


def send(services: Services, images: tuple[TrayImage, ...]) -> None:
    services.send(STUDY, [TraySeries(SERIES, images)], [PACS], stop=Stop(), on_progress=lambda _done, _total: None)


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_a_picture_is_refused_before_it_could_not_be_sent_any_more(
    disk: SmallDisk, services: Services, picture: Path
) -> None:
    before = hashlib.sha256(picture.read_bytes()).hexdigest()
    disk.fill(leave_bytes=20 * MEGABYTE + 3 * PIXEL_BYTES - 2 * MEGABYTE)
    (refused,) = take(services, picture)
    assert isinstance(refused, RefusedPicture)
    assert isinstance(refused.error, DiskFull)
    assert str(refused.error).startswith(f"The disk that holds {disk.root / 'data'} has too little room: 3 MB more are")
    assert refused.name == "photo.png"
    assert files_in(services.locations.tray) == []
    assert hashlib.sha256(picture.read_bytes()).hexdigest() == before


def test_what_was_taken_in_time_can_be_sent(disk: SmallDisk, services: Services, picture: Path) -> None:
    disk.fill(leave_bytes=20 * MEGABYTE + 3 * PIXEL_BYTES + MEGABYTE)
    images = images_of(take(services, picture))
    send(services, images)
    assert len(services.deliveries.items()) == 1


def test_a_disk_that_fills_up_while_a_study_is_sent_leaves_nothing_on_its_way(
    disk: SmallDisk, services: Services, picture: Path
) -> None:
    services.save_settings(Settings(outbox=OutboxSettings(reserve_megabytes=0)))
    images = images_of(take(services, *[picture] * 5))
    disk.fill(leave_bytes=2 * PIXEL_BYTES + MEGABYTE)
    with pytest.raises(DiskFull, match=r"Nothing was saved of this: free some space and try again\."):
        send(services, images)
    assert services.deliveries.items() == ()
    assert [name for name in files_in(services.locations.outbox) if name.endswith((".dcm", ".part", ".jsonl"))] == []
    disk.empty()
    send(services, images)
    assert len(services.deliveries.items()) == 5


def test_the_reserve_of_the_settings_holds_at_once_and_can_be_changed_on_a_full_disk(
    disk: SmallDisk, services: Services, picture: Path
) -> None:
    images = images_of(take(services, picture))
    disk.fill(leave_bytes=19 * MEGABYTE)
    with pytest.raises(DiskFull):
        send(services, images)
    services.save_settings(Settings(local=LocalSettings(title="ROOM1"), outbox=OutboxSettings(reserve_megabytes=5)))
    send(services, images)
    assert len(services.deliveries.items()) == 1


def test_a_disk_that_reports_an_error_saves_nothing_more_and_shows_nothing_as_saved(tmp_path: Path) -> None:
    """The flush of the second instance fails; the system would take whatever came after it."""
    data, trace, picture = tmp_path / "data", tmp_path / "trace.txt", tmp_path / "photo.jpg"
    instances = data / "outbox" / "instances"
    picture.write_bytes(jpeg(photo(40, 60)))
    script = """
import json, sys
from pathlib import Path
from ezp2p.errors import DiskFailing
from ezp2p.workflows.services import Services
from tests.component.workflows.test_little_room import images_of, send, take
picture = Path(sys.argv[2])
said = []
with Services(Path(sys.argv[1])) as services:
    images = images_of(take(services, *[picture] * 3))
    for _ in range(2):
        try:
            send(services, images)
        except DiskFailing as error:
            said.append(str(error))
    (refused,) = take(services, picture)
    said.append(str(refused.error))
    print(json.dumps([said, len(services.deliveries.items())]))
"""
    traced = [binary("/usr/bin/strace"), "-f", "-y", "-o", str(trace), "-P", str(instances), "-e", "trace=fsync"]
    done = subprocess.run(
        [*traced, "-e", "inject=fsync:error=EIO:when=2", sys.executable, "-c", script, str(data), str(picture)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if "ptrace" in done.stderr.lower():
        pytest.skip("system calls cannot be traced here")
    flushes = [line for line in trace.read_text("utf-8").splitlines() if "fsync" in line]
    assert [("EIO" in line) for line in flushes] == [False, True], flushes
    said, items = json.loads(done.stdout.splitlines()[-1])
    assert items == 0
    assert said == [str(DiskFailing(folder=folder)) for folder in (instances, data, data)]
    assert hashlib.sha256(picture.read_bytes()).hexdigest() == hashlib.sha256(jpeg(photo(40, 60))).hexdigest()
    assert list(data.rglob("*.part")) == []
    with Services(data) as services:  # it is trusted again once a person has started the program anew
        assert services.deliveries.items() == ()
        send(services, images_of(take(services, picture)))
        assert len(services.deliveries.items()) == 1
