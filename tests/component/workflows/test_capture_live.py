"""Stills and recordings on their way: to the byte as they were recorded, dated, cut, and in a form that is taken."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.encaps import generate_frames

from ezp2p.acquisition.decoder import Decoder
from ezp2p.errors import Cancelled, InputFault, InstanceDamaged, PictureDamaged, PictureNotSupported
from ezp2p.imaging.video_syntaxes import H_264_LEVEL_4_1, MPEG_2_MAIN, VIDEO_SYNTAXES
from ezp2p.model.abilities import PeerAbilities
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.camera import Frame, Recording
from ezp2p.model.delivery import STORED
from ezp2p.model.image import RECORDING, CapturedImage, CodedJpeg, FrameRange, Taking, TrayImage
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import CameraInput, CamerasSettings, RemoteSettings, Settings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.capture_ahead import captured_each
from ezp2p.workflows.connection_words import ASKED_OF_A_STORE
from ezp2p.workflows.deliver_batch import deliver_batch
from ezp2p.workflows.send_study import Receipt, TraySeries
from ezp2p.workflows.services import Services
from tests.fakes.fake_recordings import BEGUN, coded_part, numbered, recording
from tests.fakes.fake_videos import decoded, number_of, video
from tests.peers.dciodvfy import complaints
from tests.peers.orthanc import Orthanc
from tests.peers.second_toolkit import second_toolkit_frames

CAMERA = CameraInput(name="Microscope", device="a-microscope")
GRABBER = CameraInput(name="Endoscope", device="a-grabber", is_analog=True)
STUDY = StudyForm(patient_id="P-0042", patient_name="INVENTED^ANNA")
NOBODY = RemoteAE("PACS", "PACS", "127.0.0.1", 1)
JPEGS = [numbered(number) for number in range(12)]
BEGUN_HERE = BEGUN.astimezone().replace(tzinfo=None)
VIDEO_PHOTOGRAPHIC = "1.2.840.10008.5.1.4.1.1.77.1.4.1"


def kept(
    services: Services, data: bytes = b"", *, camera: CameraInput = CAMERA, name: str = "Microscope 1", **values: Any
) -> TrayImage:
    """A recording in the tray."""
    path = services.recording_path()
    path.write_bytes(data or recording(JPEGS))
    told = {"frame_count": len(JPEGS), "seconds": 0.44, "rows": 96, "columns": 128, **values}
    return services.keep_recording(Recording(path=path, **told), camera, name, stop=Stop())


def sent(services: Services, *images: TrayImage, to: RemoteAE = NOBODY) -> Receipt:
    is_video = any(one.taking is Taking.WHOLE for one in images)
    series = SeriesForm(modality="XC", body_part_examined="HAND", laterality="L") if is_video else SeriesForm()
    return services.send(STUDY, [TraySeries(series, images)], [to], stop=Stop(), on_progress=lambda _done, _total: None)


def known(services: Services, remote: RemoteAE) -> RemoteAE:
    """The same, once it stands in the settings."""
    settings = RemoteSettings(name=remote.name, title=remote.title, host=remote.host, port=remote.port)
    services.save_settings(Settings(remotes=(settings,)))
    return services.remote_ae(remote.name)


def instances(services: Services, receipt: Receipt) -> list[pydicom.Dataset]:
    """In the order of their numbers."""
    items = sorted(services.deliveries.items(receipt.batch), key=lambda one: one.instance.instance_number)
    return [pydicom.dcmread(item.instance.path) for item in items]


def path_of(services: Services, receipt: Receipt) -> Path:
    (item,) = services.deliveries.items(receipt.batch)
    return item.instance.path


def frames_in(dataset: pydicom.Dataset) -> list[bytes]:
    count = int(dataset.NumberOfFrames)
    return [frame.rstrip(b"\0") for frame in generate_frames(dataset.PixelData, number_of_frames=count)]


# --- stills -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("camera", "conversion"), [(CAMERA, "DI"), (GRABBER, "DV")], ids=["digital", "analog"])
def test_a_still_is_sent_pixel_by_pixel_as_it_came_and_dated_as_it_was_taken(
    services: Services, camera: CameraInput, conversion: str
) -> None:
    pixels = np.random.default_rng(5).integers(0, 256, (48, 64, 3), np.uint8)
    still = services.keep_still(Frame(pixels, 7, BEGUN), camera, "Microscope 1", stop=Stop())
    assert (still.format, still.taken, still.is_dated_as_taken) == ("PNG", BEGUN_HERE, True)
    (dataset,) = instances(services, sent(services, still))
    assert np.array_equal(dataset.pixel_array, pixels)
    assert (dataset.ConversionType, dataset.LossyImageCompression) == (conversion, "00")
    assert dataset.ContentDate + dataset.ContentTime == f"{BEGUN_HERE:%Y%m%d%H%M%S}"


# --- recordings as multi-frame images ---------------------------------------------------------------------------


def test_a_recording_becomes_one_instance_with_every_jpeg_as_it_was_recorded(services: Services) -> None:
    clip = kept(services)
    assert (clip.format, clip.frame_count, clip.taking, clip.instance_count) == (RECORDING, 12, Taking.TOGETHER, 1)
    receipt = sent(services, clip)
    (dataset,) = instances(services, receipt)
    assert dataset.SOPClassUID.keyword == "MultiFrameTrueColorSecondaryCaptureImageStorage"
    assert dataset.file_meta.TransferSyntaxUID.keyword == "JPEGBaseline8Bit"
    assert list(map(coded_part, frames_in(dataset))) == list(map(coded_part, JPEGS))
    assert (dataset.FrameIncrementPointer, dataset.FrameTime, dataset.ConversionType) == (0x00181063, 40, "DI")
    assert dataset.ContentDate + dataset.ContentTime == f"{BEGUN_HERE:%Y%m%d%H%M%S}"
    assert (dataset.LossyImageCompression, dataset.LossyImageCompressionMethod) == ("01", "ISO_10918_1")
    ratio = 12 * 96 * 128 * 3 / sum(map(len, frames_in(dataset)))
    assert dataset.LossyImageCompressionRatio == pytest.approx(ratio, abs=0.01)
    path = path_of(services, receipt)
    assert complaints(path) == []
    assert [number_of(frame) for frame in second_toolkit_frames(path)] == list(range(12))


def test_frames_at_uneven_times_keep_them(services: Services) -> None:
    times = [0, 33, 66, 100, 133, 400, 433, 466, 500, 533, 566, 600]
    receipt = sent(services, kept(services, recording(JPEGS, times_ms=times)))
    (dataset,) = instances(services, receipt)
    assert dataset.FrameIncrementPointer == 0x00181065
    assert list(dataset.FrameTimeVector) == [0, 33, 33, 34, 33, 267, 33, 33, 34, 33, 33, 34]
    assert "FrameTime" not in dataset
    assert complaints(path_of(services, receipt)) == []


def test_uneven_times_that_no_instance_can_tell_become_their_average_and_that_is_said(services: Services) -> None:
    small = numbered(0, rows=16, columns=16)
    times = [number * 150_000_000 + number % 2 * 30_000_000 for number in range(7_001)]
    clip = kept(services, recording([small] * len(times), times_ms=times))
    receipt = sent(services, clip)
    assert (
        "Microscope 1: Its frames come at uneven times, too many for one instance to tell; their average is kept."
        in receipt.notes
    )
    (dataset,) = instances(services, receipt)
    assert (dataset.FrameIncrementPointer, dataset.FrameTime) == (0x00181063, 150_000_000)
    assert "FrameTimeVector" not in dataset


def test_a_part_of_a_recording_is_sent_alone_with_the_moment_of_its_first_frame(services: Services) -> None:
    clip = replace(kept(services), cut=FrameRange(3, 8))
    (dataset,) = instances(services, sent(services, clip))
    assert list(map(coded_part, frames_in(dataset))) == list(map(coded_part, JPEGS[3:9]))
    assert dataset.ContentTime == f"{BEGUN_HERE + timedelta(milliseconds=120):%H%M%S}"


@pytest.mark.parametrize(
    ("taking", "numbers"), [(Taking.FIRST, [3]), (Taking.EACH, [3, 4, 5]), (Taking.TOGETHER, [3, 4, 5])]
)
@pytest.mark.parametrize("kind", ["recording", "video"])
def test_each_way_of_taking_a_clip_takes_what_is_left_of_it(
    services: Services, tmp_path: Path, kind: str, taking: Taking, numbers: list[int]
) -> None:
    clip = kept(services) if kind == "recording" else imported(services, tmp_path)
    clip = replace(clip, cut=FrameRange(3, 5), taking=taking)
    receipt = sent(services, clip)
    assert receipt.count == clip.instance_count
    found = [
        number_of(frame)
        for dataset in instances(services, receipt)
        for frame in (dataset.pixel_array if dataset.pixel_array.ndim == 4 else [dataset.pixel_array])
    ]
    assert found == numbers


def imported(services: Services, tmp_path: Path, **made: Any) -> TrayImage:
    path = tmp_path / "clip.mp4"
    path.write_bytes(video("MP4", "libx264", **made))
    (clip,) = services.import_pictures([path], stop=Stop())
    assert isinstance(clip, TrayImage)
    return clip


def test_a_recording_reaches_orthanc_frame_by_frame(services: Services, orthanc: Orthanc) -> None:
    receipt = sent(services, kept(services), to=known(services, orthanc.ae))
    (item,) = deliver_batch(services, receipt.batch, timeout_s=30, stop=Stop())
    assert item.state in STORED, item.note
    uid = item.instance.sop_instance_uid
    assert orthanc.transfer_syntax(uid) == "1.2.840.10008.1.2.4.50"
    for number in (0, 11):
        assert coded_part(orthanc.raw_frame(uid, number).rstrip(b"\0")) == coded_part(JPEGS[number])


def test_a_destination_without_jpeg_gets_the_frames_in_a_syntax_that_it_takes(
    services: Services, storescp: Callable[..., Any]
) -> None:
    peer = storescp()
    services.check_connection(peer.ae, stop=Stop())
    receipt = sent(services, kept(services), to=known(services, peer.ae))
    deliver_batch(services, receipt.batch, timeout_s=30, stop=Stop())
    (path,) = peer.files()
    dataset = pydicom.dcmread(path)
    assert not dataset.file_meta.TransferSyntaxUID.is_compressed
    assert [number_of(frame) for frame in dataset.pixel_array] == list(range(12))
    assert dataset.LossyImageCompression == "01"


def test_a_recording_that_ends_in_a_frame_gives_its_whole_frames_and_says_so(services: Services) -> None:
    whole = recording(JPEGS, is_closed=False)
    clip = kept(services, whole[:-500])
    assert clip.frame_count == 11
    assert clip.notes == ("It ends in the middle of a frame: the 11 whole frames before are kept.",)
    (dataset,) = instances(services, sent(services, clip))
    assert list(map(coded_part, frames_in(dataset))) == list(map(coded_part, JPEGS[:11]))


def test_a_frame_of_which_data_are_missing_is_found_before_it_is_sent(services: Services) -> None:
    broken = JPEGS[5][: len(JPEGS[5]) // 2] + b"\xff\xd9"
    clip = kept(services, recording([*JPEGS[:5], broken, *JPEGS[6:]]))
    with pytest.raises(PictureDamaged):
        sent(services, clip)
    assert services.deliveries.items("") == ()


def test_a_recording_that_changed_on_the_disk_is_not_sent(services: Services) -> None:
    clip = kept(services)
    data = bytearray(clip.path.read_bytes())
    data[-300] ^= 1
    clip.path.write_bytes(data)
    with pytest.raises(InstanceDamaged):
        sent(services, clip)
    with pytest.raises(InstanceDamaged):
        services.still_of_clip(clip, 1, stop=Stop())


def test_what_was_lost_of_a_recording_and_why_it_ended_stand_in_its_notes(services: Services) -> None:
    clip = kept(services, lost=3, fault="Microscope was unplugged.")
    assert clip.notes == ("Microscope was unplugged.", "3 frames that the camera gave are not in it.")


def test_a_recording_without_a_frame_is_no_clip(services: Services) -> None:
    with pytest.raises(PictureDamaged):
        kept(services, recording([]))


def test_keeping_a_recording_can_be_stopped(services: Services) -> None:
    stop = threading.Event()
    stop.set()
    path = services.recording_path()
    path.write_bytes(recording(JPEGS))
    with pytest.raises(Cancelled):
        services.keep_recording(Recording(path, 12, 0.4, 96, 128), CAMERA, "Microscope 1", stop=stop)


# --- recordings as videos ---------------------------------------------------------------------------------------


def abilities(*, accepted: tuple[str, ...] = (), refused: tuple[str, ...] = ()) -> PeerAbilities:
    return PeerAbilities(
        accepted=frozenset((VIDEO_PHOTOGRAPHIC, uid) for uid in accepted),
        refused=frozenset((VIDEO_PHOTOGRAPHIC, uid) for uid in refused),
    )


MPEG_2, H_264 = MPEG_2_MAIN.uid, H_264_LEVEL_4_1.uid


@pytest.mark.parametrize(
    ("known", "syntax"),
    [
        (None, MPEG_2),
        (abilities(accepted=(MPEG_2, H_264)), MPEG_2),
        (abilities(accepted=(H_264,)), H_264),
        (abilities(refused=(MPEG_2,)), H_264),
        (abilities(refused=(H_264,)), MPEG_2),
    ],
    ids=["unknown", "both", "H.264", "not MPEG-2", "not H.264"],
)
def test_a_recording_is_the_video_that_its_destination_takes(
    services: Services, known: PeerAbilities | None, syntax: str
) -> None:
    services.save_settings(Settings(cameras=CamerasSettings(clips_as="video")))
    if known:
        services.outbox.abilities.learn(NOBODY, known)
    clip = replace(kept(services), cut=FrameRange(2, 9))
    assert clip.taking is Taking.WHOLE
    receipt = sent(services, clip)
    (dataset,) = instances(services, receipt)
    assert (dataset.file_meta.TransferSyntaxUID, int(dataset.NumberOfFrames)) == (syntax, 8)
    assert len(dataset.LossyImageCompressionMethod) == 2
    assert dataset.LossyImageCompressionMethod[0] == "ISO_10918_1"
    (stream,) = generate_frames(dataset.PixelData, number_of_frames=1)
    assert [number_of(frame) for frame in decoded(stream)] == list(range(2, 10))
    assert complaints(path_of(services, receipt), earlier_methods=("ISO_10918_1",)) == []


def test_where_no_video_is_taken_a_recording_goes_as_frames_and_that_is_said(services: Services) -> None:
    services.save_settings(Settings(cameras=CamerasSettings(clips_as="video")))
    services.outbox.abilities.learn(NOBODY, abilities(refused=(MPEG_2, H_264)))
    receipt = sent(services, kept(services))
    (dataset,) = instances(services, receipt)
    assert dataset.SOPClassUID.keyword == "MultiFrameTrueColorSecondaryCaptureImageStorage"
    assert receipt.notes[0].startswith("Microscope 1: it goes as a multi-frame image, because a destination takes")


@pytest.mark.parametrize(("takes", "keyword"), [("", "MultiFrame"), ("+xa", "VideoPhotographic")])
def test_the_connection_test_tells_as_what_the_first_recording_goes(
    services: Services, storescp: Callable[..., Any], takes: str, keyword: str
) -> None:
    peer = storescp(takes) if takes else storescp()
    check = services.check_connection(peer.ae, stop=Stop())
    assert ("videos in MPEG-2 and H.264." in check.takes) is bool(takes)
    services.save_settings(Settings(cameras=CamerasSettings(clips_as="video")))
    (dataset,) = instances(services, sent(services, kept(services), to=peer.ae))
    assert dataset.SOPClassUID.keyword.startswith(keyword)


def test_orthanc_says_at_the_connection_test_that_it_takes_videos(services: Services, orthanc: Orthanc) -> None:
    check = services.check_connection(orthanc.ae, stop=Stop())
    assert "multi-frame images and videos in MPEG-2 and H.264." in check.takes
    assert services.outbox.abilities.of(orthanc.ae) == check.abilities
    assert set(ASKED_OF_A_STORE) <= check.abilities.accepted
    assert services.video_wish_for([orthanc.ae]).accepted == frozenset(one.uid for one in VIDEO_SYNTAXES)


def test_a_part_of_an_imported_video_is_coded_anew_and_that_is_said(services: Services, tmp_path: Path) -> None:
    clip = replace(imported(services, tmp_path), cut=FrameRange(4, 7))
    receipt = sent(services, clip)
    (dataset,) = instances(services, receipt)
    (stream,) = generate_frames(dataset.PixelData, number_of_frames=1)
    assert [number_of(frame) for frame in decoded(stream)] == [4, 5, 6, 7]
    assert any("Frames 5 to 8 of its 12 were taken." in note for note in receipt.notes)
    assert any("compressed anew" in note for note in receipt.notes)


def test_a_part_of_a_document_that_is_kept_as_it_is_is_refused(services: Services, tmp_path: Path) -> None:
    from tests.fakes.small_pictures import small_pictures

    path = tmp_path / "document.pdf"
    path.write_bytes(small_pictures("PDF")[0])
    (document,) = services.import_pictures([path], stop=Stop())
    assert isinstance(document, TrayImage)
    with pytest.raises(PictureNotSupported, match="with all its pages"):
        sent(services, replace(document, taking=Taking.WHOLE, cut=FrameRange(0, 0)))


# --- a frame of a clip ------------------------------------------------------------------------------------------


def test_a_still_of_a_recording_is_its_very_jpeg(services: Services) -> None:
    clip = kept(services, camera=GRABBER)
    still = services.still_of_clip(clip, 7, stop=Stop())
    assert still.path.read_bytes() == JPEGS[7]
    assert (still.name, still.format) == ("Microscope 1, frame 8.jpg", "JPEG")
    assert still.taken == BEGUN_HERE + timedelta(milliseconds=280)
    (dataset,) = instances(services, sent(services, still))
    (coded,) = generate_frames(dataset.PixelData, number_of_frames=1)
    assert coded_part(coded.rstrip(b"\0")) == coded_part(JPEGS[7])
    assert (dataset.ConversionType, dataset.LossyImageCompressionMethod) == ("DV", "ISO_10918_1")
    assert dataset.ContentTime == f"{still.taken:%H%M%S}"


def test_a_still_of_a_video_knows_how_the_video_was_compressed(services: Services, tmp_path: Path) -> None:
    still = services.still_of_clip(imported(services, tmp_path), 5, stop=Stop())
    assert still.format == "PNG"
    (dataset,) = instances(services, sent(services, still))
    assert number_of(dataset.pixel_array) == 5
    assert (dataset.LossyImageCompression, dataset.LossyImageCompressionMethod) == ("01", "ISO_14496_10")


@pytest.mark.parametrize("kind", ["recording", "video"])
def test_any_frame_of_a_clip_is_shown_with_its_time(services: Services, tmp_path: Path, kind: str) -> None:
    clip = kept(services) if kind == "recording" else imported(services, tmp_path)
    for number in (11, 0, 6):
        whole, small = services.clip_frame(clip, number, longest_side=64)
        assert (number_of(whole), whole.shape, small.shape) == (number, (96, 128, 3), (48, 64, 3))
    assert services.clip_times(clip) == pytest.approx([0.04 * number for number in range(12)])


def test_a_recording_is_dated_in_the_time_of_this_place(services: Services) -> None:
    moment = datetime(2026, 1, 2, 23, 30, tzinfo=UTC)
    clip = kept(services, recording(JPEGS, begun=moment))
    assert clip.taken == moment.astimezone().replace(tzinfo=None)
    assert not kept(services, recording(JPEGS, begun=None)).is_dated_as_taken


# --- a recording that is a file ---------------------------------------------------------------------------------


def test_a_file_of_a_recording_is_captured_as_one_in_the_tray(decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "recording.mkv"
    path.write_bytes(recording(JPEGS))
    ((_, made),) = captured_each([path], decoder=decoder, stop=Stop())
    assert not isinstance(made, InputFault)
    count, (image,) = made[0], tuple(made[1])
    assert isinstance(image, CapturedImage)
    assert (count, len(image.frames), image.frame_time_ms) == (1, 12, 40.0)
    assert [coded_part(one.data) for one in image.frames if isinstance(one, CodedJpeg)] == list(map(coded_part, JPEGS))
