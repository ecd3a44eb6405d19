"""The program on a disk that is full to its last byte: it starts, shows the outbox, delivers, refuses new pictures."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.peers.dcmtk import StoreScp
from tests.peers.disk import SmallDisk, ext4_disk, remote_disk
from tests.system.command import EzP2P
from tests.system.pictures import Pictures

NO_RESERVE = "[outbox]\nreserve_megabytes = 0\n"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with ext4_disk(tmp_path, 320) as one:
        yield one


@pytest.fixture
def on_disk(disk: SmallDisk) -> EzP2P:
    """The program with its data folder on the disk."""
    return EzP2P(disk.root / "data")


def states(ezp2p: EzP2P) -> list[str]:
    done = ezp2p("outbox", "list", "--json")
    assert done.exit_code == 0, done.complaints
    return [row["State"] for row in done.rows]


def pictures_and_parts(folder: Path) -> tuple[int, int]:
    """How many instances lie in a data folder, and how many files that were not written to their end."""
    return len(list(folder.rglob("*.dcm"))), len(list(folder.rglob("*.part")))


def test_with_no_byte_free_the_outbox_is_listed_and_delivered(
    disk: SmallDisk, on_disk: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    peer = storescp()
    for _ in range(3):
        assert on_disk("send", pictures.png_rgb.path, "--to", peer.ae.address, "--no-wait").exit_code == 0
    disk.fill_to_the_last_byte()
    assert disk.free_bytes == 0
    assert states(on_disk) == ["QUEUED"] * 3
    done = on_disk("outbox", "deliver")
    assert done.exit_code == 0, done.complaints
    assert states(on_disk) == ["SENT"] * 3
    assert len(peer.files()) == 3
    assert pictures_and_parts(on_disk.data_dir) == (3, 0)


def test_what_a_person_decides_is_kept_with_no_byte_free(
    disk: SmallDisk, on_disk: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    on_disk("send", pictures.png_rgb.path, "--to", storescp().ae.address, "--no-wait")
    for action, state in (("hold", "HELD"), ("retry", "QUEUED"), ("hold", "HELD")):
        disk.fill_to_the_last_byte()
        assert on_disk("outbox", action).exit_code == 0
        disk.fill_to_the_last_byte()
        assert states(on_disk) == [state]


@pytest.mark.parametrize("settings", ["", NO_RESERVE], ids=["reserve", "no reserve"])
def test_a_new_picture_is_refused_with_what_is_missing_and_nothing_is_shown_as_saved(
    disk: SmallDisk, on_disk: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures, settings: str
) -> None:
    peer = storescp()
    on_disk("outbox", "list")
    (on_disk.data_dir / "settings.toml").write_text(settings, "utf-8")
    picture = pictures.png_rgb.path
    before = hashlib.sha256(picture.read_bytes()).hexdigest(), picture.stat().st_mtime_ns
    disk.fill_to_the_last_byte()
    done = on_disk("send", picture, "--to", peer.ae.address)
    assert done.exit_code == 1
    assert f"The disk that holds {on_disk.data_dir}" in done.complaints
    assert "has too little room: " in done.complaints
    assert " more are needed. Nothing was saved" in done.complaints
    assert states(on_disk) == []
    assert peer.files() == []
    assert pictures_and_parts(on_disk.data_dir) == (0, 0)
    assert before == (hashlib.sha256(picture.read_bytes()).hexdigest(), picture.stat().st_mtime_ns)
    disk.empty()
    assert on_disk("send", picture, "--to", peer.ae.address).exit_code == 0


def test_the_reserve_is_kept(
    disk: SmallDisk, on_disk: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    on_disk("outbox", "list")
    disk.fill(leave_bytes=190_000_000)  # the reserve is 200 MB by itself
    done = on_disk("send", pictures.png_rgb.path, "--to", storescp().ae.address)
    assert done.exit_code == 1
    assert "too little room: 11 MB more are needed" in done.complaints
    assert states(on_disk) == []


def test_a_first_start_on_a_full_disk_is_refused_in_words(disk: SmallDisk, on_disk: EzP2P) -> None:
    disk.fill_to_the_last_byte()
    done = on_disk("outbox", "list")
    assert done.exit_code == 1
    assert "more are needed" in done.complaints
    disk.empty()
    assert states(on_disk) == []


def test_a_folder_on_another_computer_is_refused_in_words(tmp_path: Path) -> None:
    with remote_disk(tmp_path) as remote:
        done = EzP2P(remote / "data")("outbox", "list")
    assert done.exit_code == 1
    assert "lies on a network drive (fuse.sshfs)" in done.complaints
    assert "Choose a folder on a disk of this computer" in done.complaints
