"""What strangers say of every SOP class that is written: validators, archives that store it, and other toolkits."""

import io
import itertools
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from pydicom.encaps import generate_frames

from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.dicom.sop_classes import (
    MULTI_FRAME_COLOR,
    MULTI_FRAME_SINGLE_BIT,
    SOP_CLASSES,
    VL_ENDOSCOPIC,
    VL_PHOTOGRAPHIC,
    SopClass,
    material_of,
    sop_class_for,
)
from ezp2p.imaging.video_stream import whole_video
from ezp2p.imaging.video_syntaxes import VideoCoding, VideoWish
from ezp2p.model.delivery import DeliveryState
from ezp2p.model.image import (
    FILE_IMPORT,
    SCANNED_DOCUMENT,
    SCANNED_FILM,
    Captured,
    CapturedDocument,
    CapturedImage,
    CapturedVideo,
    ImageFamily,
)
from ezp2p.model.study import SeriesDetails
from ezp2p.workflows.build_instance import build_instance, written_syntax
from ezp2p.workflows.encode_pixels import Coding
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan
from tests.fakes.fake_clock import NOON
from tests.fakes.fake_videos import decoded, number_of, video
from tests.fakes.invented import (
    DOCUMENT,
    PIXELS,
    SERIES,
    SITE,
    STUDY,
    TERMS_OF_THE_WORKLIST,
    image_of,
    jpeg_streams,
)
from tests.fakes.workstation import Workstation
from tests.peers.dciodvfy import complaints, dcentvfy
from tests.peers.dcmtk import StoreScp
from tests.peers.orthanc import Orthanc
from tests.peers.process import binary
from tests.peers.second_toolkit import dcmdjpeg, gdcm_raw

COLOR, GRAY, WORDS = PIXELS["rgb"], PIXELS["gray"], PIXELS["gray16"]
TWO_VALUES = np.where(GRAY > 100, 255, 0).astype(np.uint8)
NO_PART = replace(SERIES, body_part_examined="", laterality="")


def pages(first: Any, *further: Any, **values: Any) -> Captured:
    return image_of(first, further_frames=further, **values)


@cache
def video_of(coding: VideoCoding, *, rows: int = 96, columns: int = 128) -> CapturedVideo:
    """A real one: twelve frames, numbered."""
    whole = whole_video(video("MKV", "ffv1", rows=rows, columns=columns), wish=VideoWish((coding,)))
    return CapturedVideo(
        stream=whole.stream,
        transfer_syntax_uid=whole.transfer_syntax_uid,
        rows=whole.rows,
        columns=whole.columns,
        frame_count=whole.frame_count,
        frame_time_ms=whole.frame_time_ms,
        provenance=FILE_IMPORT,
        sha256="0" * 64,
        lossy=whole.lossy,
        is_recoded=whole.is_recoded,
    )


@cache
def pdf() -> CapturedDocument:
    """A document of one empty page."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(body)
    return replace(DOCUMENT, data=body + b"xref\n0 4\n0000000000 65535 f \n" + table + end)


CASES: dict[str, Callable[[], tuple[Captured, SopClass | None]]] = {
    "SC": lambda: (image_of(COLOR), None),
    "SC film": lambda: (image_of(WORDS, SCANNED_FILM, scanned_spacing_mm=(0.1, 0.1)), None),
    "MF single bit": lambda: (pages(TWO_VALUES, 255 - TWO_VALUES), MULTI_FRAME_SINGLE_BIT),
    "MF single bit clip": lambda: (pages(TWO_VALUES, TWO_VALUES, frame_time_ms=40.0), MULTI_FRAME_SINGLE_BIT),
    "MF gray": lambda: (pages(GRAY, 255 - GRAY, provenance=SCANNED_DOCUMENT), None),
    "MF gray JPEG": lambda: (pages(jpeg_streams()["jpeg_gray"], jpeg_streams()["jpeg_gray"]), None),
    "MF words": lambda: (pages(WORDS, WORDS // 2), None),
    "MF 12 bit clip": lambda: (pages(WORDS // 16, WORDS // 32, significant_bits=12, frame_time_ms=40.0), None),
    "MF film": lambda: (pages(WORDS, WORDS, provenance=SCANNED_FILM, scanned_spacing_mm=(0.1, 0.1)), None),
    "MF color": lambda: (pages(COLOR, 255 - COLOR), None),
    "MF color clip": lambda: (pages(COLOR, COLOR, frame_time_ms=1001 / 30), None),
    "MF color clip at uneven times": lambda: (
        pages(COLOR, COLOR, COLOR, frame_time_ms=60.5, frame_intervals_ms=(0.0, 33.0, 88.0)),
        None,
    ),
    "MF color JPEG": lambda: (pages(jpeg_streams()["jpeg420"], jpeg_streams()["jpeg420"]), None),
    "MF color of one": lambda: (image_of(COLOR), MULTI_FRAME_COLOR),
    "VL photographic": lambda: (image_of(COLOR), VL_PHOTOGRAPHIC),
    "VL photographic gray": lambda: (image_of(GRAY), VL_PHOTOGRAPHIC),
    "VL photographic JPEG": lambda: (image_of(jpeg_streams()["jpeg420"], icc_profile=bytes(400)), VL_PHOTOGRAPHIC),
    "VL endoscopic": lambda: (image_of(COLOR), VL_ENDOSCOPIC),
    "VL endoscopic JPEG": lambda: (image_of(jpeg_streams()["jpeg420"]), VL_ENDOSCOPIC),
    "Video MPEG-2 ML": lambda: (video_of(VideoCoding.MPEG_2), None),
    "Video MPEG-2 HL": lambda: (video_of(VideoCoding.MPEG_2, rows=720, columns=1280), None),
    "Video H.264": lambda: (video_of(VideoCoding.H_264), None),
    "Video endoscopic": lambda: (video_of(VideoCoding.H_264), VL_ENDOSCOPIC),
    "PDF": lambda: (pdf(), None),
    "PDF scanned": lambda: (replace(pdf(), provenance=SCANNED_DOCUMENT, title=""), None),
}
PICTURES = [name for name in CASES if not name.startswith(("Video", "PDF"))]


def instance(name: str, *, series: SeriesDetails = SERIES, number: int = 1, syntax: str = "") -> bytes:
    captured, chosen = CASES[name]()
    modality = sop_class_for(material_of(captured), chosen=chosen).modality
    plan = StudyPlan(
        STUDY, (PlannedSeries(replace(series, modality=modality or series.modality), 1),), NOON, sop_class=chosen
    )
    return build_instance(
        plan,
        plan.series[0],
        captured,
        sop_instance_uid=f"2.25.{5000 + number}",
        instance_number=number,
        site=SITE,
        coding=Coding(written_syntax(syntax)),
    )[1]


def complaints_of(data: bytes, tmp_path: Path) -> list[str]:
    path = tmp_path / "instance.dcm"
    path.write_bytes(data)
    return complaints(path, terms_of_the_peer=TERMS_OF_THE_WORKLIST)


# --- validators -------------------------------------------------------------------------------------------------


def test_no_class_is_forgotten() -> None:
    built = {read(instance(name)).SOPClassUID for name in CASES}
    assert built == {sop_class.uid for sop_class in SOP_CLASSES}


@pytest.mark.parametrize("name", CASES)
def test_every_class_is_valid(name: str, tmp_path: Path) -> None:
    assert complaints_of(instance(name), tmp_path) == []


@pytest.mark.parametrize("name", [name for name in CASES if not name.startswith("Video")])
def test_every_class_but_video_is_valid_without_a_body_part(name: str, tmp_path: Path) -> None:
    assert complaints_of(instance(name, series=NO_PART), tmp_path) == []


@pytest.mark.parametrize("syntax", ["ImplicitVRLittleEndian", "RLELossless", "JPEG2000Lossless", "JPEGLSLossless"])
@pytest.mark.parametrize("name", [name for name in PICTURES if "bit" not in name or "12" in name])
def test_every_class_of_pictures_is_valid_in_other_syntaxes(name: str, syntax: str, tmp_path: Path) -> None:
    assert complaints_of(instance(name, syntax=syntax), tmp_path) == []


def test_a_study_of_all_classes_is_consistent(tmp_path: Path) -> None:
    """One series for each family: dcentvfy holds that Modality belongs to another entity in each of them."""
    all_series: dict[tuple[str, ImageFamily | None], SeriesDetails] = {}
    paths = []
    for number, name in enumerate(CASES, start=1):
        captured, chosen = CASES[name]()
        sop_class = sop_class_for(material_of(captured), chosen=chosen)
        key = sop_class.modality or SERIES.modality, sop_class.family
        count = len(all_series) + 1
        own = replace(SERIES, series_instance_uid=f"2.25.{6000 + count}", series_number=str(count), modality=key[0])
        paths.append(tmp_path / f"{number}.dcm")
        paths[-1].write_bytes(instance(name, series=all_series.setdefault(key, own), number=number))
    assert len(all_series) == 4
    assert dcentvfy(paths) == []


# --- archives ---------------------------------------------------------------------------------------------------


@pytest.fixture
def workstation(tmp_path: Path) -> Iterator[Workstation]:
    opened = Workstation(tmp_path / "outbox")
    yield opened
    opened.close()


def test_orthanc_keeps_every_class_as_it_was_sent(workstation: Workstation, orthanc: Orthanc) -> None:
    sent = {}
    for name in CASES:
        template = read(instance(name))
        (item_id,) = workstation.add(orthanc.ae, template=template)
        item = workstation.item(item_id)
        sent[name] = item.instance.sop_instance_uid, item.instance.transfer_syntax_uid, to_bytes(template)
    workstation.try_all()
    assert set(workstation.states) == {DeliveryState.SENT}
    for name, (uid, syntax, data) in sent.items():
        assert orthanc.transfer_syntax(uid) == syntax, name
        kept, was = read(orthanc.instance_bytes(uid)), read(data)
        for keyword in ("PixelData", "EncapsulatedDocument"):
            assert kept.get(keyword) == was.get(keyword), name


def test_storescp_takes_every_class(workstation: Workstation, storescp: Callable[..., StoreScp]) -> None:
    server = storescp("+xa", "-pm")
    for name in CASES:
        workstation.add(server.ae, template=read(instance(name)))
    workstation.try_all()
    assert set(workstation.states) == {DeliveryState.SENT}


# --- other toolkits ---------------------------------------------------------------------------------------------


def test_a_second_toolkit_finds_the_stream_and_ffmpeg_every_frame_of_it(tmp_path: Path) -> None:
    for coding, endoscopic in itertools.product(VideoCoding, (False, True)):
        path = tmp_path / "video.dcm"
        captured = video_of(coding)
        name = "Video endoscopic" if endoscopic else f"Video {'H.264' if coding is VideoCoding.H_264 else 'MPEG-2 ML'}"
        path.write_bytes(instance(name))
        stream = CASES[name]()[0]
        assert isinstance(stream, CapturedVideo)
        assert gdcm_raw(path)[: len(stream.stream)] == stream.stream
        (fragment,) = generate_frames(read(path).PixelData, number_of_frames=1)
        assert [number_of(frame) for frame in decoded(fragment)] == list(range(captured.frame_count))


def test_a_viewer_of_streams_sees_the_rows_and_columns_that_are_written(tmp_path: Path) -> None:
    for name in ("Video MPEG-2 ML", "Video MPEG-2 HL", "Video H.264"):
        dataset = read(instance(name))
        (fragment,) = generate_frames(dataset.PixelData, number_of_frames=1)
        with av.open(io.BytesIO(fragment), "r") as file:
            context = file.streams.video[0].codec_context
            assert (context.height, context.width) == (dataset.Rows, dataset.Columns)
            assert context.pix_fmt == "yuv420p"


def test_dcmtk_gives_the_document_back(tmp_path: Path) -> None:
    path, out = tmp_path / "pdf.dcm", tmp_path / "out.pdf"
    path.write_bytes(instance("PDF"))
    done = subprocess.run([binary("/usr/bin/dcm2pdf"), str(path), str(out)], capture_output=True, check=False)
    assert done.returncode == 0
    assert out.read_bytes().rstrip(b"\0") == pdf().data


@pytest.mark.parametrize("name", ["MF gray", "MF words", "MF color", "VL photographic"])
def test_a_second_toolkit_reads_the_same_pixels(name: str, tmp_path: Path) -> None:
    path = tmp_path / "instance.dcm"
    path.write_bytes(instance(name))
    captured, _ = CASES[name]()
    assert isinstance(captured, CapturedImage)
    frames = np.stack([frame for frame in captured.frames if isinstance(frame, np.ndarray)])
    assert gdcm_raw(path)[: frames.nbytes] == frames.tobytes()


def test_a_second_toolkit_decodes_pages_that_are_jpeg_streams(tmp_path: Path) -> None:
    path = tmp_path / "instance.dcm"
    path.write_bytes(instance("MF color JPEG"))
    plain = read(dcmdjpeg(path, tmp_path / "plain.dcm"))
    assert plain.NumberOfFrames == 2
    assert np.array_equal(*plain.pixel_array)


@pytest.mark.parametrize("family", list(ImageFamily))
def test_every_family_writes_valid_photographs(family: ImageFamily, tmp_path: Path) -> None:
    sop_class = sop_class_for(material_of(image_of(COLOR)), family=family)
    series = replace(SERIES, modality=sop_class.modality or "OT")
    plan = StudyPlan(STUDY, (PlannedSeries(series, 1),), NOON, family=family)
    new, data = build_instance(
        plan, plan.series[0], image_of(COLOR), sop_instance_uid="2.25.7", instance_number=1, site=SITE
    )
    assert new.sop_class_uid == sop_class.uid
    assert complaints_of(data, tmp_path) == []
