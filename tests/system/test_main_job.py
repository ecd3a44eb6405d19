"""The main job from the command line: pictures become instances that real peers store, equal pixel for pixel."""

import io
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pydicom
import pytest

from ezp2p.model.image import PixelArray
from tests.peers.dciodvfy import complaints, dcentvfy
from tests.peers.dcmtk import StoreScp
from tests.peers.orthanc import Orthanc
from tests.peers.second_toolkit import dcmdump, second_toolkit_pixels
from tests.system.command import EzP2P
from tests.system.pictures import SECRETS, Pictures

FORM = (
    "--patient-id", "TEST-7", "--patient-name", "INVENTED^ANNA", "--birth-date", "19800215", "--sex", "F",
    "--accession-number", "ACC7", "--study-description", "Wound photographs", "--referring-physician", "HAUS^HANNA",
    "--series-description", "Left hand", "--body-part", "HAND", "--laterality", "L", "--modality", "XC",
)  # fmt: skip


def address(title: str, port: int) -> str:
    return f"{title}@127.0.0.1:{port}"


def test_every_kind_of_picture_is_stored_in_orthanc_pixel_for_pixel(
    ezp2p: EzP2P, orthanc: Orthanc, pictures: Pictures, tmp_path: Path
) -> None:
    files = [picture.path for picture in pictures]
    done = ezp2p("send", *files, "--to", orthanc.ae.address, *FORM)
    assert done.exit_code == 0, done.complaints
    items = {row["InstanceNumber"]: row for row in ezp2p("outbox", "list", "--json").rows}
    assert [row["State"] for row in items.values()] == ["SENT"] * len(files)
    for number, picture in enumerate(pictures, start=1):
        path = tmp_path / f"{number}.dcm"
        path.write_bytes(orthanc.instance_bytes(items[number]["SOPInstanceUID"]))
        assert_pixels(path, picture.expected)
        assert complaints(path) == []
    assert dcentvfy(sorted(tmp_path.glob("*.dcm"))) == []


@pytest.mark.parametrize("options", [(), ("+xa",)], ids=["uncompressed only", "everything"])
def test_every_kind_of_picture_is_stored_in_storescp_pixel_for_pixel(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures, options: tuple[str, ...]
) -> None:
    peer = storescp(*options)
    done = ezp2p("send", *[picture.path for picture in pictures], "--to", peer.ae.address, *FORM)
    assert done.exit_code == 0, done.complaints
    stored = {int(pydicom.dcmread(path).InstanceNumber): path for path in peer.files()}
    assert sorted(stored) == list(range(1, 10))
    for number, picture in enumerate(pictures, start=1):
        syntax = pydicom.dcmread(stored[number]).file_meta.TransferSyntaxUID
        assert syntax.is_compressed == (picture.is_untouched_jpeg and bool(options))
        assert_pixels(stored[number], picture.expected)
    sent = {row["SOPInstanceUID"] for row in ezp2p("outbox", "list", "--json").rows}
    assert {str(pydicom.dcmread(path).SOPInstanceUID) for path in peer.files()} == sent


def assert_pixels(path: Path, expected: PixelArray) -> None:
    """What another toolkit reads is equal, pixel for pixel, whatever the transfer syntax."""
    actual = second_toolkit_pixels(path)
    assert actual.dtype == expected.dtype
    assert np.array_equal(actual, expected)


def test_the_coded_bytes_of_an_untouched_jpeg_arrive_as_they_were(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    peer = storescp("+xa")
    trailing = b"what a phone appends"
    pictures.jpeg.path.write_bytes(pictures.jpeg.path.read_bytes() + trailing)
    assert ezp2p("send", pictures.jpeg.path, "--to", peer.ae.address).exit_code == 0
    (path,) = peer.files()
    whole = path.read_bytes()
    dataset = pydicom.dcmread(path)
    fragment = next(pydicom.encaps.generate_frames(dataset.PixelData, number_of_frames=1))
    source = pictures.jpeg.path.read_bytes()
    from_first_table = source[source.index(b"\xff\xdb") : source.rindex(b"\xff\xd9") + 2]
    assert fragment.rstrip(b"\0") == b"\xff\xd8" + from_first_table
    assert len(fragment) % 2 == 0
    assert dataset.PhotometricInterpretation == "YBR_FULL_422"
    for secret in (*SECRETS, trailing, b"JFIF"):
        assert secret not in whole


def test_a_file_that_is_no_picture_is_named_and_the_others_go_on(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures, tmp_path: Path
) -> None:
    peer = storescp()
    wrong = {
        "letter.jpg": b"Dear colleague, this is a letter.",
        "empty.png": b"",
        "half.jpg": pictures.jpeg.path.read_bytes()[:900],
        "huge.bmp": b"BM" + bytes(16) + (100_000).to_bytes(4, "little") * 2 + bytes(40),
    }
    for name, data in wrong.items():
        (tmp_path / name).write_bytes(data)
    files = [tmp_path / "letter.jpg", pictures.png_rgb.path, *(tmp_path / name for name in list(wrong)[1:])]
    done = ezp2p("send", *files, "--to", peer.ae.address)
    assert done.exit_code == 1
    for name in wrong:
        assert re.search(rf"{re.escape(name)}: .+\.", done.complaints)
    assert len(peer.files()) == 1


def test_convert_writes_a_file_for_each_picture_and_prints_its_path(
    ezp2p: EzP2P, pictures: Pictures, tmp_path: Path
) -> None:
    output = tmp_path / "made"
    done = ezp2p("convert", *[picture.path for picture in pictures], "--output", output, *FORM)
    assert done.exit_code == 0
    paths = [Path(line) for line in done.output.splitlines()]
    assert sorted(output.iterdir()) == sorted(paths)
    for number, path in enumerate(paths, start=1):
        dataset = pydicom.dcmread(path)
        assert dataset.InstanceNumber == number
        assert path.stem == dataset.SOPInstanceUID
        assert complaints(path) == []
    assert dcentvfy(paths) == []


def test_without_any_value_an_instance_is_still_whole(ezp2p: EzP2P, pictures: Pictures, tmp_path: Path) -> None:
    done = ezp2p("convert", pictures.png_rgb.path, "--output", tmp_path / "made")
    dataset = pydicom.dcmread(done.output.strip())
    filled = ("PatientID", "StudyDate", "StudyTime", "StudyID", "SeriesNumber", "InstanceNumber", "Modality")
    assert all(dataset.get(keyword) for keyword in filled)
    assert dataset.Modality == "OT"
    assert complaints(Path(done.output.strip())) == []


@pytest.mark.parametrize(
    ("syntax", "uid"),
    [
        ("ImplicitVRLittleEndian", "1.2.840.10008.1.2"),
        ("1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1"),
        ("ExplicitVRBigEndian", "1.2.840.10008.1.2.2"),
        ("RLELossless", "1.2.840.10008.1.2.5"),
        ("JPEGBaseline8Bit", "1.2.840.10008.1.2.4.50"),
        ("JPEGExtended12Bit", "1.2.840.10008.1.2.4.51"),
        ("JPEGLossless", "1.2.840.10008.1.2.4.57"),
        ("JPEGLosslessSV1", "1.2.840.10008.1.2.4.70"),
        ("JPEGLSLossless", "1.2.840.10008.1.2.4.80"),
        ("JPEGLSNearLossless", "1.2.840.10008.1.2.4.81"),
        ("JPEG2000Lossless", "1.2.840.10008.1.2.4.90"),
        ("JPEG2000", "1.2.840.10008.1.2.4.91"),
    ],
)
def test_a_transfer_syntax_may_be_asked_for(
    ezp2p: EzP2P, pictures: Pictures, tmp_path: Path, syntax: str, uid: str
) -> None:
    files = [pictures.jpeg.path, pictures.png_rgb.path, pictures.png_gray.path]
    if syntax not in {"JPEGBaseline8Bit", "JPEGExtended12Bit"}:
        files.append(pictures.png_gray16.path)
    done = ezp2p("convert", *files, "--output", tmp_path / "made", "--transfer-syntax", syntax)
    assert done.exit_code == 0, done.complaints
    photo = done.output.splitlines()[0]  # was a JPEG before
    for line in done.output.splitlines():
        assert f"(0002,0010) UI [{uid}]" in dcmdump(Path(line))
        assert complaints(Path(line), earlier_methods=["ISO_10918_1"] if line == photo else []) == []
        assert second_toolkit_pixels(Path(line)).size


def test_a_transfer_syntax_may_be_asked_for_when_sending(ezp2p: EzP2P, orthanc: Orthanc, pictures: Pictures) -> None:
    syntax = ("--transfer-syntax", "JPEGLosslessSV1")
    done = ezp2p("send", pictures.png_gray16.path, "--to", orthanc.ae.address, *syntax)
    assert done.exit_code == 0, done.complaints
    (uid,) = orthanc.all_instances()
    assert orthanc.transfer_syntax(uid) == "1.2.840.10008.1.2.4.70"


def test_what_is_not_written_is_refused_with_the_choices(ezp2p: EzP2P, pictures: Pictures, tmp_path: Path) -> None:
    for option in (
        ("--transfer-syntax", "MPEG2MPML"),
        ("--transfer-syntax", "nonsense"),
        ("--sop-class", "CTImageStorage"),
    ):
        done = ezp2p("convert", pictures.png_rgb.path, "--output", tmp_path / "made", *option)
        assert done.exit_code == 1
        assert "Choose one of" in done.complaints
    done = ezp2p(
        "convert", pictures.png_gray16.path, "--output", tmp_path / "made", "--transfer-syntax", "JPEGBaseline8Bit"
    )
    assert done.exit_code == 1
    assert "it holds 8 bits and this picture has 16" in done.complaints


def test_faulty_values_are_all_told_at_once_and_nothing_is_made(
    ezp2p: EzP2P, pictures: Pictures, tmp_path: Path
) -> None:
    done = ezp2p(
        "convert", pictures.png_rgb.path, "--output", tmp_path / "made",
        "--birth-date", "20251399", "--accession-number", "A" * 17, "--sex", "X", "--body-part", "HAND",
    )  # fmt: skip
    assert done.exit_code == 1
    for sentence in (
        "Birth Date is not a date that exists",
        "Accession Number may hold 16 characters; this has 17.",
        "Sex is M, F, O or empty.",
        "Hand is one of a pair",
    ):
        assert sentence in done.complaints
    assert not (tmp_path / "made").exists()


def test_a_dicom_file_goes_as_it_is(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures, tmp_path: Path
) -> None:
    made = Path(ezp2p("convert", pictures.png_rgb.path, "--output", tmp_path / "made", *FORM).output.strip())
    peer = storescp("+xa")
    done = ezp2p("send", made, pictures.png_gray.path, "--to", peer.ae.address)
    assert done.exit_code == 0, done.complaints
    stored = {str(pydicom.dcmread(path).SOPInstanceUID): path for path in peer.files()}
    assert len(stored) == 2
    received = pydicom.dcmread(stored[made.stem])
    received.file_meta = pydicom.dcmread(made).file_meta
    buffer = io.BytesIO()
    received.save_as(buffer, enforce_file_format=True)
    assert buffer.getvalue() == made.read_bytes()


def test_several_destinations_each_get_every_instance(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], orthanc: Orthanc, pictures: Pictures
) -> None:
    one, other = storescp(), storescp("+xa")
    to = ("--to", one.ae.address, "--to", other.ae.address, "--to", orthanc.ae.address)
    done = ezp2p("send", pictures.jpeg.path, pictures.png_gray16.path, *to)
    assert done.exit_code == 0, done.complaints
    assert len(one.files()) == len(other.files()) == len(orthanc.all_instances()) == 2


def test_the_demo_does_the_main_job_without_a_display(ezp2p: EzP2P) -> None:
    done = ezp2p("demo")
    assert done.exit_code == 0, done.complaints
    assert "There is no display" in done.output
    assert re.search(r"Found again in the archive: (\d+) of \1\.", done.output)


def test_wrong_usage_exits_with_two_and_no_window_opens_without_a_display(ezp2p: EzP2P) -> None:
    for words in (("send",), ("nonsense",), ("find",), ("echo",)):
        assert ezp2p(*words).exit_code == 2
    done = ezp2p()
    assert done.exit_code == 1
    assert "no display" in done.complaints
