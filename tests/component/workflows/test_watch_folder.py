"""What others put into the watched folder comes into the tray once; what cannot come is named, and nothing is lost."""

import json
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.watched_folder import DONE, REFUSED, Place, Signature
from ezp2p.errors import DiskFull, FolderNotUsable, NotAnImage, WatchedFolderNotUsable
from ezp2p.model.image import TrayImage
from ezp2p.settings.settings import WatchedFolderSettings
from ezp2p.storage.atomic_file import write
from ezp2p.workflows.acquire_images import RefusedPicture, import_pictures
from ezp2p.workflows.background import Stop
from ezp2p.workflows.taken_files import TakenFile, TakenFiles
from ezp2p.workflows.watch_folder import Arrival, Came, FolderIntake, keys_kept_in
from tests.fakes import fake_pictures as fake
from tests.fakes.fake_clock import FakeClock

QUIET_S = 3.0
ROOM = 10_000_000
OWNER = "FIRST-1"
CLAIMED = f"taking {OWNER}"


class Site:
    """A watched folder, a tray, and an intake that can be begun anew as by another start of the program."""

    def __init__(self, tmp_path: Path, decoder: Decoder, clock: FakeClock) -> None:
        self.folder = tmp_path / "from the device"
        self.folder.mkdir()
        self.tray = tmp_path / "tray"
        self.register = tmp_path / "watched_folder.json"
        self.settings = WatchedFolderSettings(path=str(self.folder), quiet_s=QUIET_S)
        self.kept: set[str] = set()
        self.room = ROOM
        self.write: Callable[[Path, bytes], None] = write
        self._decoder = decoder
        self._clock = clock
        self.begin()
        (self.register.with_name("watched_folder_owner.txt")).write_text(OWNER, "ascii")

    def begin(self) -> None:
        """Another start of the program."""
        self.intake = FolderIntake(
            lambda: self.settings,
            taken=TakenFiles(self.register, self._write),
            keys_kept=lambda: self.kept,
            import_pictures=self._import,
            clock=self._clock,
        )
        self.intake.recall()

    def _write(self, path: Path, data: bytes) -> None:
        self.write(path, data)

    def _import(self, paths: Iterable[Path], *, stop: Stop) -> Iterator[TrayImage | RefusedPicture]:
        return import_pictures(
            paths, tray=self.tray, write=write, check_room=self._check_room, decoder=self._decoder, stop=stop
        )

    def _check_room(self, need_bytes: int) -> None:
        if need_bytes > self.room:
            raise DiskFull(folder=self.tray, missing="1 MB")

    def put(self, name: str, data: bytes | None = None) -> Path:
        """Put a file into the folder; where it is."""
        path = self.folder / name
        path.write_bytes(fake.jpeg(fake.photo(24, 32)) if data is None else data)
        return path

    def look(self) -> list[Came]:
        """What comes at one look."""
        return list(self.intake.poll(stop=threading.Event()))

    def look_when_quiet(self) -> list[Came]:
        """What comes when the quiet time has passed."""
        came = self.look()
        self._clock.advance(QUIET_S)
        return came + self.look()

    def arrivals(self) -> list[Arrival]:
        """The pictures that come when it is quiet."""
        return [one for one in self.look_when_quiet() if isinstance(one, Arrival)]

    def registered(self) -> list[dict[str, object]]:
        """What the register names."""
        whole = json.loads(self.register.read_bytes())
        files: list[dict[str, object]] = whole["files"]
        return files

    def there(self) -> list[str]:
        """The names of everything in the folder."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file())


@pytest.fixture
def site(tmp_path: Path, decoder: Decoder, clock: FakeClock) -> Site:
    return Site(tmp_path, decoder, clock)


def test_a_picture_comes_when_it_is_quiet_and_is_moved_when_it_is_kept(site: Site) -> None:
    data = site.put("a.jpg").read_bytes()
    (arrival,) = site.arrivals()
    assert arrival.image.path.read_bytes() == data
    assert site.there() == [f"{CLAIMED}/a.jpg"]
    site.intake.settle([arrival])
    assert site.there() == [f"{DONE}/a.jpg"]
    assert site.registered() == []


def test_a_picture_that_is_not_kept_yet_stays_and_does_not_come_again(site: Site) -> None:
    site.put("a.jpg")
    assert len(site.arrivals()) == 1
    assert site.look_when_quiet() == []
    assert site.there() == [f"{CLAIMED}/a.jpg"]


def test_the_register_holds_the_name_of_no_file(site: Site) -> None:
    site.put("MUSTER ERIKA.jpg")
    site.arrivals()
    assert set(site.registered()[0]) == {"sha256", "size_bytes", "changed_ns", "key", "place"}
    assert b"MUSTER" not in site.register.read_bytes()


def test_what_is_no_picture_is_refused_with_its_reason_beside_it(site: Site) -> None:
    site.put("notes.txt", b"no picture at all")
    site.put("b.jpg")
    refused, arrival = site.look_when_quiet()
    assert isinstance(refused, RefusedPicture)
    assert isinstance(refused.error, NotAnImage)
    assert isinstance(arrival, Arrival)
    assert site.there() == [f"{REFUSED}/notes.txt", f"{REFUSED}/notes.txt.txt", f"{CLAIMED}/b.jpg"]
    assert (site.folder / REFUSED / "notes.txt.txt").read_text() == f"{refused.error}\n"


def test_a_full_disk_refuses_nothing_for_good_and_is_told_once(site: Site, clock: FakeClock) -> None:
    site.put("a.jpg")
    site.room = 0
    (refused,) = site.look_when_quiet()
    assert isinstance(refused, RefusedPicture)
    assert isinstance(refused.error, DiskFull)
    clock.advance(60)
    assert site.look() == []
    assert site.there() == [f"{CLAIMED}/a.jpg"]
    site.room = ROOM
    clock.advance(60)
    (arrival,) = site.look()
    assert isinstance(arrival, Arrival)


def test_a_register_that_cannot_be_written_keeps_the_picture_out_of_the_tray(site: Site) -> None:
    def fail(path: Path, data: bytes) -> None:
        raise FolderNotUsable(folder=path.parent, reason="a test says so")

    site.put("a.jpg")
    site.write = fail
    with pytest.raises(FolderNotUsable):
        site.look_when_quiet()
    assert list(site.tray.iterdir()) == []
    site.write = write
    (arrival,) = site.look()
    assert isinstance(arrival, Arrival)


def test_a_file_of_the_same_name_that_comes_meanwhile_comes_as_another_picture(site: Site) -> None:
    site.put("a.jpg")
    (first,) = site.arrivals()
    site.put("a.jpg", fake.jpeg(fake.photo(40, 40)))
    site.intake.settle([first])
    assert site.there() == ["a.jpg", f"{DONE}/a.jpg"]
    (second,) = site.arrivals()
    assert second.image.sha256 != first.image.sha256


def test_a_claimed_file_that_was_replaced_meanwhile_comes_as_another_picture(site: Site) -> None:
    site.put("a.jpg")
    (first,) = site.arrivals()
    first.file.path.write_bytes(fake.jpeg(fake.photo(40, 40)))
    site.intake.settle([first])
    assert site.there() == [f"{CLAIMED}/a.jpg"]
    assert site.registered() == []
    (second,) = site.arrivals()
    assert second.image.sha256 != first.image.sha256


def test_a_kept_picture_is_recognized_after_a_kill_and_only_moved(site: Site) -> None:
    site.put("a.jpg")
    (arrival,) = site.arrivals()
    site.kept = {arrival.image.key}
    site.begin()
    site.kept = set()
    assert site.look_when_quiet() == []
    assert site.there() == [f"{DONE}/a.jpg"]
    assert site.registered() == []


def test_a_picture_that_was_not_kept_comes_again_after_a_kill(site: Site) -> None:
    site.put("a.jpg")
    (lost,) = site.arrivals()
    site.begin()
    (arrival,) = site.arrivals()
    assert arrival.image.sha256 == lost.image.sha256


def test_an_equal_picture_that_comes_later_is_another_one(site: Site) -> None:
    data = site.put("a.jpg").read_bytes()
    (arrival,) = site.arrivals()
    site.kept = {arrival.image.key}
    (site.folder / DONE).mkdir()
    arrival.file.path.rename(site.folder / DONE / "a.jpg")  # the kill came when it was moved
    site.begin()
    assert site.look() == []
    site.put("b.jpg", data)
    assert len(site.arrivals()) == 1


def test_a_file_that_cannot_be_moved_does_not_come_again_even_after_a_restart(site: Site, clock: FakeClock) -> None:
    site.put("a.jpg")
    (arrival,) = site.arrivals()
    (site.folder / DONE).touch()  # in the place of the folder
    with pytest.raises(WatchedFolderNotUsable):
        site.intake.settle([arrival])
    site.begin()  # the study was sent meanwhile and names nothing
    site.look()
    clock.advance(QUIET_S)
    with pytest.raises(WatchedFolderNotUsable):
        site.look()
    clock.advance(60)
    assert [one for one in site.look() if isinstance(one, Arrival)] == []
    (site.folder / DONE).unlink()
    clock.advance(60)
    assert site.look_when_quiet() == []
    assert site.there() == [f"{DONE}/a.jpg"]


def test_the_others_still_come_when_one_cannot_be_moved(site: Site) -> None:
    site.put("notes.txt", b"no picture")
    site.put("b.jpg")
    (site.folder / REFUSED).touch()  # in the place of the folder
    came = site.look_when_quiet()
    assert [type(one) for one in came if isinstance(one, Arrival)] == [Arrival]
    assert {one.name for one in came if isinstance(one, RefusedPicture)} == {"notes.txt"}


def test_a_folder_that_is_away_is_said_and_tried_again(site: Site) -> None:
    site.put("a.jpg")
    away = site.folder.rename(site.folder.with_name("away"))
    with pytest.raises(WatchedFolderNotUsable, match="it is not there"):
        site.look()
    away.rename(site.folder)
    assert len(site.arrivals()) == 1


def test_another_folder_is_watched_as_soon_as_it_is_set(site: Site, tmp_path: Path) -> None:
    site.settings = WatchedFolderSettings()
    assert not site.intake.is_wanted
    site.put("a.jpg")
    assert site.look_when_quiet() == []
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.jpg").write_bytes(fake.jpeg(fake.photo(24, 32)))
    site.settings = WatchedFolderSettings(path=str(other), quiet_s=QUIET_S)
    assert [arrival.image.name for arrival in site.arrivals()] == ["b.jpg"]


def test_what_was_taken_is_moved_in_its_own_folder_where_another_was_set_meanwhile(site: Site, tmp_path: Path) -> None:
    site.put("a.jpg")
    (arrival,) = site.arrivals()
    other = tmp_path / "other"
    other.mkdir()
    site.settings = WatchedFolderSettings(path=str(other), quiet_s=QUIET_S)
    assert site.look() == []
    site.intake.settle([arrival])
    assert site.there() == [f"{DONE}/a.jpg"]
    assert list(other.iterdir()) == []
    assert site.registered() == []


def test_a_look_that_is_stopped_leaves_what_it_had_not_taken(site: Site) -> None:
    for number in range(5):
        site.put(f"{number}.jpg")
    site.look()
    site._clock.advance(QUIET_S)
    stop = threading.Event()
    stop.set()
    came = list(site.intake.poll(stop=stop))
    assert len(came) < 5
    assert len(came) + len(site.look()) == 5


@pytest.mark.expected_log("The register of the watched folder is damaged")
@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"format": 9, "files": []}', b'{"format": 1, "files": [3]}'])
def test_a_damaged_register_is_said_and_loses_no_picture(site: Site, content: bytes) -> None:
    site.register.write_bytes(content)
    site.begin()
    site.put("a.jpg")
    assert len(site.arrivals()) == 1


def test_a_register_that_cannot_be_read_stops_it(tmp_path: Path) -> None:
    (tmp_path / "register").mkdir()
    with pytest.raises(FolderNotUsable):
        TakenFiles(tmp_path / "register", write).unmoved(Signature(1, 1), "/device")


def test_the_register_survives_a_restart(tmp_path: Path) -> None:
    here, elsewhere = Place(1, 2, "/device"), Place(1, 3, "/device")
    one, other = TakenFile("00", 1, 2, "key", here), TakenFile("11", 3, 4, "other", here)
    taken = TakenFiles(tmp_path / "register", write)
    taken.add(one)
    taken.add(other)
    taken.confirm(one)
    again = TakenFiles(tmp_path / "register", write)
    assert again.unmoved(one.signature, "/device") == (replace(one, key=""),)
    assert again.unmoved(one.signature, "/another") == ()
    assert again.unmoved(other.signature, "/device") == ()
    again.settle({"other"})
    assert again.unmoved(other.signature, "/device") == (replace(other, key=""),)
    again.forget_moved({other.signature}, elsewhere)
    assert again.unmoved(one.signature, "/device") == (replace(one, key=""),)
    again.forget_moved({other.signature}, here)
    assert again.unmoved(one.signature, "/device") == ()
    assert again.unmoved(other.signature, "/device") == (replace(other, key=""),)
    assert again.owner == TakenFiles(tmp_path / "register", write).owner


def test_a_register_of_an_earlier_version_is_read(tmp_path: Path) -> None:
    old = {"sha256": "00", "size_bytes": 1, "changed_ns": 2, "key": ""}
    (tmp_path / "register").write_text(json.dumps({"format": 1, "files": [old]}), "ascii")
    taken = TakenFiles(tmp_path / "register", write)
    assert taken.unmoved(Signature(1, 2), "/device") == (TakenFile("00", 1, 2),)


@pytest.mark.parametrize("content", [b"", b"../elsewhere", b"\xff", b"a" * 41])
def test_a_name_of_the_workstation_that_is_damaged_is_made_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "watched_folder_owner.txt").write_bytes(content)
    owner = TakenFiles(tmp_path / "register", write).owner
    assert re.fullmatch("([0-9A-Za-z-]{1,24}-)?[0-9a-f]{8}", owner)
    assert (tmp_path / "watched_folder_owner.txt").read_text("ascii") == owner


def test_a_name_of_the_workstation_that_cannot_be_read_stops_it(tmp_path: Path) -> None:
    (tmp_path / "watched_folder_owner.txt").mkdir()
    with pytest.raises(FolderNotUsable):
        _ = TakenFiles(tmp_path / "register", write).owner


def test_an_open_study_that_is_not_there_or_damaged_keeps_nothing(tmp_path: Path) -> None:
    assert keys_kept_in(tmp_path / "open_study.json") == frozenset()
    (tmp_path / "open_study.json").write_bytes(b"{}")
    assert keys_kept_in(tmp_path / "open_study.json") == frozenset()
    (tmp_path / "folder").mkdir()
    with pytest.raises(FolderNotUsable):
        keys_kept_in(tmp_path / "folder")


def test_what_nobody_wanted_comes_again(site: Site) -> None:
    site.put("a.jpg")
    (arrival,) = site.arrivals()
    site.intake.give_back([arrival])
    assert site.there() == [f"{CLAIMED}/a.jpg"]
    assert site.registered() == []
    assert [type(one) for one in site.look()] == [Arrival]


def test_the_others_are_settled_where_the_register_cannot_be_written_for_one(site: Site) -> None:
    for name in ("a.jpg", "b.jpg"):
        site.put(name, fake.jpeg(fake.photo(24, 32 + len(name))) + name.encode())
    arrivals = site.arrivals()
    failures = [DiskFull(folder=site.tray, missing="1 MB")]

    def write_again(path: Path, data: bytes) -> None:
        if failures:
            raise failures.pop()
        write(path, data)

    site.write = write_again
    with pytest.raises(DiskFull):
        site.intake.settle(arrivals)
    assert site.there() == [f"{DONE}/a.jpg", f"{DONE}/b.jpg"]


# --- shares that come and go, folders that are set in turns ------------------------------------------------------


def unmoved(site: Site) -> Arrival:
    """A picture that was taken, and whose file could not be moved away."""
    site.put("a.jpg")
    (arrival,) = site.arrivals()
    (site.folder / DONE).touch()  # in the place of the folder
    with pytest.raises(WatchedFolderNotUsable):
        site.intake.settle([arrival])
    (site.folder / DONE).unlink()
    return arrival


def test_what_was_taken_does_not_come_again_where_its_share_was_away_in_between(site: Site) -> None:
    unmoved(site)
    away = site.folder.rename(site.folder.with_name("away"))
    site.folder.mkdir()  # where a share is unmounted, an empty folder is left
    assert site.look_when_quiet() == []
    site.begin()
    assert site.look_when_quiet() == []
    site.folder.rmdir()
    away.rename(site.folder)
    assert site.look_when_quiet() == []
    assert site.there() == [f"{DONE}/a.jpg"]
    assert site.registered() == []


def test_a_share_that_goes_before_the_file_is_moved_does_not_bring_it_again(site: Site) -> None:
    site.put("a.jpg")
    (arrival,) = site.arrivals()
    away = site.folder.rename(site.folder.with_name("away"))
    site.folder.mkdir()
    site.intake.settle([arrival])
    assert len(site.registered()) == 1
    site.look_when_quiet()
    site.folder.rmdir()
    away.rename(site.folder)
    assert site.look_when_quiet() == []
    assert site.there() == [f"{DONE}/a.jpg"]


def test_what_was_taken_does_not_come_again_where_another_folder_was_set_in_between(site: Site, tmp_path: Path) -> None:
    unmoved(site)
    first, other = site.settings, tmp_path / "other"
    other.mkdir()
    site.settings = WatchedFolderSettings(path=str(other), quiet_s=QUIET_S)
    assert site.look_when_quiet() == []
    site.settings = first
    assert site.look_when_quiet() == []
    assert site.there() == [f"{DONE}/a.jpg"]


def test_another_quiet_time_does_not_bring_what_is_under_way_again(site: Site) -> None:
    site.put("a.jpg")
    (arrival,) = site.arrivals()
    site.settings = WatchedFolderSettings(path=str(site.folder), quiet_s=QUIET_S / 2)
    assert site.look_when_quiet() == []
    site.intake.settle([arrival])
    assert site.there() == [f"{DONE}/a.jpg"]


def test_what_can_neither_be_moved_nor_registered_does_not_come_again(site: Site) -> None:
    def fail(path: Path, data: bytes) -> None:
        raise FolderNotUsable(folder=path.parent, reason="a test says so")

    site.put("a.jpg")
    (arrival,) = site.arrivals()
    (site.folder / DONE).touch()  # in the place of the folder
    site.write = fail
    with pytest.raises(WatchedFolderNotUsable):
        site.intake.settle([arrival])
    (site.folder / DONE).unlink()
    site.write = write
    assert site.look_when_quiet() == []


# --- several workstations ----------------------------------------------------------------------------------------


@pytest.fixture
def second(site: Site, tmp_path: Path, decoder: Decoder, clock: FakeClock) -> Site:
    """Another workstation on the same folder."""
    (tmp_path / "second").mkdir()
    other = Site(tmp_path / "second", decoder, clock)
    other.folder = site.folder
    other.settings = site.settings
    other.register.with_name("watched_folder_owner.txt").write_text("SECOND-2", "ascii")
    return other


def test_each_file_comes_at_one_workstation_alone(site: Site, second: Site, clock: FakeClock) -> None:
    for number in range(3):
        site.put(f"{number}.jpg")
    assert (site.look(), second.look()) == ([], [])
    clock.advance(QUIET_S)
    first = site.intake.poll(stop=threading.Event())
    came = [next(first)]
    site.put("later.jpg")
    assert second.look() == []
    clock.advance(QUIET_S)
    others = second.look()
    came += list(first)
    arrivals = [one for one in (*came, *others) if isinstance(one, Arrival)]
    assert sorted(one.image.name for one in arrivals) == ["0.jpg", "1.jpg", "2.jpg", "later.jpg"]
    site.intake.settle([one for one in came if isinstance(one, Arrival)])
    second.intake.settle([one for one in others if isinstance(one, Arrival)])
    assert site.there() == [f"{DONE}/{name}" for name in ("0.jpg", "1.jpg", "2.jpg", "later.jpg")]
    assert site.look_when_quiet() == second.look_when_quiet() == []


def test_what_one_workstation_has_claimed_waits_for_its_next_start(site: Site, second: Site) -> None:
    site.put("a.jpg")
    (lost,) = site.arrivals()
    assert second.look_when_quiet() == []
    site.begin()  # it was killed, and had kept nothing
    assert second.look_when_quiet() == []
    (arrival,) = site.arrivals()
    assert arrival.image.sha256 == lost.image.sha256


def test_what_was_claimed_and_has_not_come_is_given_back_when_the_folder_is_left(site: Site, second: Site) -> None:
    site.put("a.jpg")
    site.room = 0
    assert [type(one) for one in site.look_when_quiet()] == [RefusedPicture]
    assert second.look_when_quiet() == []
    site.settings = WatchedFolderSettings()
    was_wanted = site.intake.is_wanted
    assert site.look() == []
    assert (was_wanted, site.intake.is_wanted) == (True, False)
    assert len(second.arrivals()) == 1


def test_it_tells_whether_anything_lies_there_that_has_not_come(site: Site) -> None:
    told = [site.intake.has_more]
    site.put("a.jpg")
    site.look()
    told.append(site.intake.has_more)
    (arrival,) = site.arrivals()
    told.append(site.intake.has_more)
    site.intake.give_back([arrival])
    told.append(site.intake.has_more)
    assert told == [False, True, False, True]
