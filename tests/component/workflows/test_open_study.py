"""The study being worked on comes back as it was, never with what was sent, and never half."""

import hashlib
import json
import os
import stat
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import capture_from_tray, take_into_tray
from ezp2p.acquisition.tray import page_into_tray
from ezp2p.errors import Cancelled, DiskFull, FolderNotUsable, OpenStudyNotReadable
from ezp2p.model.delivery import DeliveryState, FinishedInstance, OutboxItem
from ezp2p.model.image import SCANNED_FILM, CapturedImage, GrayWindow, Origin, Taking, TrayImage
from ezp2p.model.open_study import KeptPicture, KeptSeries, OpenStudy
from ezp2p.model.scanning import ScannedPage
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.storage.atomic_file import write
from ezp2p.storage.locations import Locations
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.open_study import FILE, OpenStudyKeeper
from ezp2p.workflows.open_study_file import to_bytes
from tests.fakes.fake_clock import NOON
from tests.fakes.fake_pictures import jpeg, photo, png
from tests.fakes.invented import ENTRY, PACS, SERIES_FORM, STUDY_FORM
from tests.fakes.paper import film_pixels

STUDY = replace(STUDY_FORM, worklist_entry=ENTRY, study_instance_uid="2.25.4711")
BATCH = "a-batch"

MakeKeeper = Callable[..., OpenStudyKeeper]


def nothing_sent(_batch: str) -> tuple[OutboxItem, ...]:
    return ()


@pytest.fixture
def images(data_dir: Path, tmp_path: Path, decoder: Decoder) -> tuple[TrayImage, ...]:
    """Two JPEG and a PNG in the tray."""
    files = []
    for name, data in (
        ("one.jpg", jpeg(photo(60, 80))),
        ("two.png", png(photo(50, 40, seed=2), depth=8, color_type=2)),
        ("Grüße.jpg", jpeg(photo(30, 20, seed=3))),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        files.append(path)
    return tuple(take_into_tray(path, Locations(data_dir).tray, write, decoder=decoder) for path in files)


@pytest.fixture
def keeper(data_dir: Path, keeper_of: MakeKeeper) -> OpenStudyKeeper:
    """Of a data folder whose outbox is empty."""
    return keeper_of(data_dir)


@pytest.fixture
def keeper_of(decoder: Decoder) -> MakeKeeper:
    """Makes one as the next start makes it: `keeper_of(data_dir, items)`."""

    def make(data_dir: Path, items: Callable[[str], Sequence[OutboxItem]] = nothing_sent) -> OpenStudyKeeper:
        return OpenStudyKeeper(data_dir, write=write, items=items, decoder=decoder)

    return make


def kept(image: TrayImage) -> KeptPicture:
    return KeptPicture(image.key, image.path.name, image.name, image.sha256)


def study_of(images: Sequence[TrayImage], **values: Any) -> OpenStudy:
    """The first picture in one series, the others in another, which is the active one."""
    first, rest = images[:1], images[1:]
    series = (
        KeptSeries(SERIES_FORM, tuple(map(kept, first))),
        KeptSeries(SeriesForm(modality="XC", last_instance_number=4), tuple(map(kept, rest))),
    )
    return replace(OpenStudy(study=STUDY, series=series, saved=NOON, active=1), **values)


def item_of(batch: str) -> OutboxItem:
    instance = FinishedInstance(
        path=Path("x.dcm"),
        sop_class_uid="1.2.840.10008.5.1.4.1.1.7",
        sop_instance_uid="2.25.1",
        transfer_syntax_uid="1.2.840.10008.1.2.1",
        study_instance_uid="2.25.99",
        series_instance_uid="2.25.98",
        patient_id="GIVEN-AT-SENDING",
        patient_name="",
        series_number="1",
        instance_number=1,
        sha256="00",
        size_bytes=1,
    )
    return OutboxItem(1, batch, instance, PACS, "EZP2P", DeliveryState.QUEUED, 0, "", None, NOON, NOON, None)


def has_batch(batch: str) -> tuple[OutboxItem, ...]:
    return (item_of(batch),) if batch == BATCH else ()


# --- coming back ------------------------------------------------------------------------------------------------


def test_forms_pictures_and_their_order_come_back_exactly(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper
) -> None:
    before = study_of(images)
    keeper_of(data_dir).keep(before, change=1)
    keeper = keeper_of(data_dir)
    left = keeper.left_behind()
    assert left == before
    back = list(keeper.pictures(before, stop=threading.Event()))
    assert [place for place, _ in back] == [0, 1, 1]
    for image, (_, again) in zip(images, back, strict=True):
        assert isinstance(again, TrayImage)
        assert np.array_equal(image.thumbnail, again.thumbnail)
        fields = [name for name in TrayImage.__slots__ if name != "thumbnail"]
        assert [getattr(image, name) for name in fields] == [getattr(again, name) for name in fields]


def test_any_text_that_a_peer_may_send_comes_back(keeper: OpenStudyKeeper) -> None:
    strange = replace(STUDY, patient_name="山田^太郎\udcff\x00\u202e", study_description='"}{\\')
    before = OpenStudy(study=strange, series=(), saved=NOON)
    keeper.keep(before, change=1)
    assert keeper.left_behind() == before


def test_a_study_with_a_patient_and_no_picture_comes_back(keeper: OpenStudyKeeper) -> None:
    keeper.keep(study_of(()), change=1)
    assert keeper.left_behind() == study_of(())


def test_an_empty_study_is_forgotten(keeper: OpenStudyKeeper, images: tuple[TrayImage, ...], data_dir: Path) -> None:
    keeper.keep(study_of(images), change=1)
    keeper.keep(OpenStudy(study=StudyForm(study_description="x"), series=(), saved=NOON), change=2)
    assert not (data_dir / FILE).exists()
    assert keeper.left_behind() is None


def test_what_is_forgotten_is_not_offered(keeper: OpenStudyKeeper, images: tuple[TrayImage, ...]) -> None:
    keeper.keep(study_of(images), change=1)
    keeper.forget()
    assert keeper.left_behind() is None
    keeper.forget()


def test_an_older_change_that_comes_late_does_not_replace_a_newer_one(
    keeper: OpenStudyKeeper, images: tuple[TrayImage, ...]
) -> None:
    newer = study_of(images, batch=BATCH, leaving=tuple(image.key for image in images))
    keeper.keep(newer, change=2)
    keeper.keep(study_of(images), change=1)
    assert keeper.left_behind() == newer


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_it_is_for_its_user_alone(keeper: OpenStudyKeeper, data_dir: Path) -> None:
    keeper.keep(study_of(()), change=1)
    assert stat.S_IMODE((data_dir / FILE).stat().st_mode) == 0o600


def test_a_write_that_fails_leaves_what_was_kept_before(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper, decoder: Decoder
) -> None:
    keeper_of(data_dir).keep(study_of(images[:1]), change=1)

    def refuse(path: Path, _data: bytes) -> None:
        raise DiskFull(folder=path.parent, missing="1 MB")

    keeper = OpenStudyKeeper(data_dir, write=refuse, items=nothing_sent, decoder=decoder)
    with pytest.raises(DiskFull):
        keeper.keep(study_of(images), change=1)
    assert keeper.left_behind() == study_of(images[:1])
    keeper = keeper_of(data_dir)
    keeper.keep(study_of(images), change=1)
    assert keeper.left_behind() == study_of(images)


def test_a_picture_that_is_gone_or_changed_is_named_and_the_others_come(
    keeper: OpenStudyKeeper, images: tuple[TrayImage, ...]
) -> None:
    images[0].path.unlink()
    data = bytearray(images[1].path.read_bytes())
    data[len(data) // 2] ^= 1
    images[1].path.write_bytes(data)
    back = [one for _, one in keeper.pictures(study_of(images), stop=threading.Event())]
    gone, changed, whole = back
    assert isinstance(gone, RefusedPicture)
    assert isinstance(changed, RefusedPicture)
    assert isinstance(whole, TrayImage)
    assert (gone.name, changed.name) == ("one.jpg", "two.png")
    assert "EzP2P's copy of it is gone" in str(gone.error)
    assert "has changed since it was taken" in str(changed.error)


def test_bringing_back_can_be_stopped(keeper: OpenStudyKeeper, images: tuple[TrayImage, ...]) -> None:
    stop = threading.Event()
    pictures = keeper.pictures(study_of(images), stop=stop)
    next(pictures)
    stop.set()
    with pytest.raises(Cancelled):
        next(pictures)


# --- what was sent ----------------------------------------------------------------------------------------------


def test_pictures_that_the_outbox_took_are_not_offered_and_nothing_is_if_none_is_left(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper
) -> None:
    keys = tuple(image.key for image in images)
    keeper_of(data_dir).keep(study_of(images, batch=BATCH, leaving=keys), change=1)
    assert keeper_of(data_dir, has_batch).left_behind() is None


def test_pictures_that_came_after_the_send_began_are_offered_in_the_study_that_was_settled(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper
) -> None:
    typed = replace(STUDY_FORM, patient_id="", study_instance_uid="")
    leaving = tuple(image.key for image in images[:2])
    keeper_of(data_dir).keep(study_of(images, study=typed, batch=BATCH, leaving=leaving), change=1)
    left = keeper_of(data_dir, has_batch).left_behind()
    assert left is not None
    assert [picture.name for one in left.series for picture in one.pictures] == ["Grüße.jpg"]
    assert (left.study.study_instance_uid, left.study.patient_id) == ("2.25.99", "GIVEN-AT-SENDING")
    assert left.leaving == ()


def test_pictures_of_a_batch_that_the_outbox_did_not_take_are_all_offered(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper
) -> None:
    before = study_of(images, batch="another", leaving=tuple(image.key for image in images))
    keeper_of(data_dir).keep(before, change=1)
    assert keeper_of(data_dir, has_batch).left_behind() == before


def test_a_patient_whose_pictures_are_all_sent_is_not_offered_and_new_pictures_are(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper
) -> None:
    keeper = keeper_of(data_dir, has_batch)
    keeper.keep(study_of((), batch=BATCH), change=1)
    assert keeper.left_behind() is None
    after = study_of(images, batch=BATCH)
    keeper.keep(after, change=2)
    assert keeper.left_behind() == after


def test_nothing_is_offered_while_the_outbox_cannot_say_what_was_sent(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper
) -> None:
    def cannot_say(_batch: str) -> tuple[OutboxItem, ...]:
        raise FolderNotUsable(folder="outbox", reason="x")

    keeper = keeper_of(data_dir, cannot_say)
    keeper.keep(study_of(images, batch=BATCH), change=1)
    with pytest.raises(FolderNotUsable):
        keeper.left_behind()
    assert (data_dir / FILE).exists()


@pytest.mark.parametrize("taking", [None, *Taking])
def test_how_pages_are_taken_and_which_date_is_meant_come_back(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper, taking: Taking | None
) -> None:
    pictures = tuple(
        KeptPicture(one.key, one.path.name, one.name, one.sha256, taking=taking, is_dated_as_taken=True)
        for one in images
    )
    study = study_of((), series=(KeptSeries(SERIES_FORM, pictures),))
    keeper_of(data_dir).keep(study, change=1)
    left = keeper_of(data_dir).left_behind()
    assert left == study
    brought = [image for _, image in keeper_of(data_dir).pictures(study, stop=threading.Event())]
    assert [(one.taking, one.is_dated_as_taken, one.needs_choice) for one in brought] == [  # type: ignore[union-attr]
        (taking or Taking.EACH, True, False) for _ in images
    ]


def test_what_was_rejected_comes_back_rejected(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper
) -> None:
    pictures = tuple(KeptPicture(one.key, one.path.name, one.name, one.sha256, is_rejected=True) for one in images)
    study = study_of((), series=(KeptSeries(SERIES_FORM, pictures),))
    keeper_of(data_dir).keep(study, change=1)
    assert keeper_of(data_dir).left_behind() == study
    brought = [image for _, image in keeper_of(data_dir).pictures(study, stop=threading.Event())]
    assert [isinstance(one, TrayImage) and one.is_rejected for one in brought] == [True for _ in images]


@pytest.mark.parametrize(("version", "untold"), [(1, ("taking", "is_dated_as_taken", "origin")), (2, ("origin",))])
def test_a_study_of_a_version_before_comes_back(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper, version: int, untold: tuple[str, ...]
) -> None:
    """Its pictures do not say how their pages are taken, or what a device told."""
    whole = json.loads(to_bytes(study_of(images)))
    for series in whole["study"]["series"]:
        for picture in series["pictures"]:
            for name in untold:
                del picture[name]
    whole["format"] = version
    body = json.dumps(whole["study"], sort_keys=True, separators=(",", ":")).encode("ascii")
    whole["sha256"] = hashlib.sha256(body).hexdigest()
    (data_dir / FILE).write_text(json.dumps(whole), "ascii")
    assert keeper_of(data_dir).left_behind() == study_of(images)


ORIGIN = Origin(
    provenance=replace(SCANNED_FILM, manufacturer="Muster Scanners", model="Flat 1"),
    scanned_spacing_mm=(25.4 / 150, 25.4 / 75),
    stored_bits=12,
    window=GrayWindow(1234.5, 2000.0),
    lossy_ratio=7.25,
    patient_orientation=("L", "F"),
)
WRONG_PROVENANCE = replace(SCANNED_FILM, conversion_type="XX")  # type: ignore[arg-type]


def kept_with(origin: Origin | None) -> OpenStudy:
    return study_of((), series=(KeptSeries(SERIES_FORM, (KeptPicture("k", "k", "n", "00", origin=origin),)),))


@pytest.mark.parametrize("origin", [None, ORIGIN, Origin(SCANNED_FILM)])
def test_what_a_device_told_of_a_picture_comes_back(
    keeper_of: MakeKeeper, data_dir: Path, origin: Origin | None
) -> None:
    keeper_of(data_dir).keep(kept_with(origin), change=1)
    left = keeper_of(data_dir).left_behind()
    assert left == kept_with(origin)


def test_a_scanned_page_comes_back_as_it_was(data_dir: Path, keeper_of: MakeKeeper, decoder: Decoder) -> None:
    page = ScannedPage(film_pixels(200, 160, rim=255, glass=0), 16, 150, 75)
    image = page_into_tray(
        page,
        ORIGIN,
        "Film 1",
        Locations(data_dir).tray,
        write,
        decoder=decoder,
        check_room=lambda _need: None,
        stop=threading.Event(),
    )
    one = KeptPicture(image.key, image.path.name, image.name, image.sha256, taking=image.taking, origin=image.origin)
    keeper_of(data_dir).keep(study_of((), series=(KeptSeries(SERIES_FORM, (one,)),)), change=1)
    keeper = keeper_of(data_dir)
    left = keeper.left_behind()
    assert left is not None
    ((_, again),) = keeper.pictures(left, stop=threading.Event())
    assert isinstance(again, TrayImage)
    fields = [name for name in TrayImage.__slots__ if name != "thumbnail"]
    assert [getattr(again, name) for name in fields] == [getattr(image, name) for name in fields]
    assert again.bits_stored == 12
    (captured,) = capture_from_tray(again, decoder=decoder)
    assert isinstance(captured, CapturedImage)
    assert np.array_equal(captured.pixels, page.pixels >> 4)  # type: ignore[arg-type]
    assert (captured.scanned_spacing_mm, captured.window) == (ORIGIN.scanned_spacing_mm, ORIGIN.window)


# --- damage -----------------------------------------------------------------------------------------------------


def broken_files() -> dict[str, bytes]:
    whole = to_bytes(study_of(()))
    body = json.loads(whole)
    moved = {**body, "study": {**body["study"], "active": 5}}
    return {
        "empty": b"",
        "cut": whole[: len(whole) // 2],
        "no JSON": b"\xff\xfe",
        "a list": b"[]",
        "too deep": b"[" * 100_000,
        "another format": json.dumps({**body, "format": 6}).encode(),
        "another patient": whole.replace(b"P-0042", b"P-0043"),
        "another place": json.dumps(moved).encode(),
        "not a time": to_bytes(replace(study_of(()), saved="noon")),  # type: ignore[arg-type]
        "not aware": to_bytes(replace(study_of(()), saved=NOON.replace(tzinfo=None))),
        "a number for a text": to_bytes(replace(study_of(()), study=replace(STUDY, patient_id=7))),  # type: ignore[arg-type]
        "a flag for a number": to_bytes(study_of((), active=True)),
        "an unknown taking": to_bytes(
            study_of((), series=(KeptSeries(SERIES_FORM, (KeptPicture("k", "k", "n", "00", taking="half"),)),))  # type: ignore[arg-type]
        ),
        "an unknown kind of origin": to_bytes(kept_with(replace(ORIGIN, provenance=WRONG_PROVENANCE))),
        "one number for two": to_bytes(kept_with(replace(ORIGIN, scanned_spacing_mm=(0.1,)))),  # type: ignore[arg-type]
        "a text for a number": to_bytes(kept_with(replace(ORIGIN, stored_bits="12"))),  # type: ignore[arg-type]
        "outside the tray": to_bytes(
            study_of((), series=(KeptSeries(SERIES_FORM, (KeptPicture("k", "../settings.toml", "n", "00"),)),))
        ),
    }


@pytest.mark.parametrize("damage", broken_files())
def test_a_damaged_file_is_set_aside_with_its_pictures_and_told(
    keeper: OpenStudyKeeper, data_dir: Path, images: tuple[TrayImage, ...], damage: str
) -> None:
    (data_dir / FILE).write_bytes(broken_files()[damage])
    with pytest.raises(OpenStudyNotReadable) as caught:
        keeper.left_behind()
    folder = data_dir / "set_aside" / "1"
    assert str(folder) in str(caught.value)
    assert sorted(path.name for path in (folder / "tray").iterdir()) == sorted(image.path.name for image in images)
    assert (folder / FILE).exists()
    assert keeper.left_behind() is None
    assert "P-004" not in str(caught.value)


def test_every_single_flipped_bit_is_found(keeper: OpenStudyKeeper, data_dir: Path) -> None:
    whole = to_bytes(study_of(()))
    for place in range(0, len(whole), 7):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << (place % 8)
        (data_dir / FILE).write_bytes(flipped)
        try:
            left = keeper.left_behind()
        except OpenStudyNotReadable:
            continue
        assert left == study_of(())  # white space


def test_a_second_damaged_file_is_set_aside_beside_the_first(keeper: OpenStudyKeeper, data_dir: Path) -> None:
    for _ in range(2):
        (data_dir / FILE).write_bytes(b"x")
        with pytest.raises(OpenStudyNotReadable):
            keeper.left_behind()
    assert sorted(path.name for path in (data_dir / "set_aside").iterdir()) == ["1", "2"]


def test_a_file_that_cannot_be_opened_stays_and_is_told(keeper: OpenStudyKeeper, data_dir: Path) -> None:
    (data_dir / FILE).mkdir()
    with pytest.raises(FolderNotUsable):
        keeper.left_behind()
    with pytest.raises(FolderNotUsable):
        keeper.forget()
    assert (data_dir / FILE).is_dir()


# --- leftovers --------------------------------------------------------------------------------------------------


def test_copies_that_nothing_names_are_removed_and_the_others_stay(
    keeper: OpenStudyKeeper, data_dir: Path, images: tuple[TrayImage, ...]
) -> None:
    tray = Locations(data_dir).tray
    (tray / ".x.picture.1234.part").write_bytes(b"half")
    (data_dir / f".{FILE}.1234.part").write_bytes(b"half")
    (data_dir / "settings.toml").write_bytes(b"")
    assert keeper.sweep(study_of(images[:2])) == 3
    assert {path.name for path in tray.iterdir()} == {image.path.name for image in images[:2]}
    assert keeper.sweep(None) == 2
    assert {path.name for path in data_dir.iterdir()} == {"settings.toml", "tray"}


def change_a_bit(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_a_copy_that_could_not_be_read_outlives_the_sweep_and_where_it_is_is_told(
    keeper: OpenStudyKeeper, data_dir: Path, images: tuple[TrayImage, ...]
) -> None:
    change_a_bit(images[1].path)
    unread = images[1].path.read_bytes()
    images[2].path.unlink()
    list(keeper.pictures(study_of(images), stop=threading.Event()))
    folder = data_dir / "set_aside" / "1" / "tray"
    assert keeper.set_aside_in == folder
    keeper.keep(study_of(images[:1]), change=1)
    for left in (study_of(images[:1]), None):
        keeper.sweep(left)
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == {images[1].path.name: unread}


def test_nothing_is_set_aside_where_all_come_back_or_are_gone_or_it_was_stopped(
    keeper: OpenStudyKeeper, data_dir: Path, images: tuple[TrayImage, ...]
) -> None:
    images[0].path.unlink()
    list(keeper.pictures(study_of(images), stop=threading.Event()))
    change_a_bit(images[1].path)
    stop = threading.Event()
    some = keeper.pictures(study_of(images), stop=stop)
    next(some), next(some)
    stop.set()
    with pytest.raises(Cancelled):
        next(some)
    assert keeper.set_aside_in is None
    assert not (data_dir / "set_aside").exists()
    assert images[1].path.exists()


def test_what_was_set_aside_comes_back_while_the_study_on_the_disk_names_it(
    data_dir: Path, images: tuple[TrayImage, ...], keeper_of: MakeKeeper
) -> None:
    keeper_of(data_dir).keep(study_of(images), change=1)
    whole = images[0].path.read_bytes()
    change_a_bit(images[0].path)
    first = keeper_of(data_dir)
    list(first.pictures(study_of(images), stop=threading.Event()))
    assert first.set_aside_in is not None
    (first.set_aside_in / images[0].path.name).write_bytes(whole)  # it ended here, and the read error was passing
    second = keeper_of(data_dir)
    left = second.left_behind()
    assert left is not None
    second.sweep(left)
    back = [one for _, one in second.pictures(left, stop=threading.Event())]
    assert [one.name for one in back if isinstance(one, TrayImage)] == ["one.jpg", "two.png", "Grüße.jpg"]
    assert images[0].path.exists()
    assert second.set_aside_in is None


def test_a_copy_that_can_neither_be_read_nor_moved_stays_named(
    keeper: OpenStudyKeeper, data_dir: Path, images: tuple[TrayImage, ...]
) -> None:
    change_a_bit(images[0].path)
    (data_dir / "set_aside").write_bytes(b"in the way")
    with pytest.raises(FolderNotUsable):
        list(keeper.pictures(study_of(images), stop=threading.Event()))
    assert keeper.set_aside_in is None
    assert images[0].path.exists()


def test_a_tray_that_is_not_there_yet_has_no_leftovers(keeper: OpenStudyKeeper) -> None:
    assert keeper.sweep(None) == 0


def test_a_moment_long_ago_is_told_as_it_was(keeper: OpenStudyKeeper) -> None:
    before = study_of((), saved=NOON - timedelta(days=400))
    keeper.keep(before, change=1)
    assert keeper.left_behind() == before
