"""Every kind of file becomes its SOP class, from the command line into an archive."""

from pathlib import Path

import pytest

from ezp2p.dicom.part10 import read
from ezp2p.dicom.sop_classes import SOP_CLASSES
from tests.fakes.fake_videos import video
from tests.peers.dciodvfy import complaints
from tests.peers.orthanc import Orthanc
from tests.system.command import EzP2P
from tests.system.pictures import Pictures

KNEE = ("--patient-name", "MUSTER^ERIKA", "--body-part", "KNEE", "--laterality", "L")


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    path.write_bytes(video(sound=True))
    return path


@pytest.mark.parametrize(
    ("sop_class", "picture", "clip_class", "modality"),
    [
        ("VLPhotographicImageStorage", "VLPhotographicImageStorage", "VideoPhotographicImageStorage", "XC"),
        ("1.2.840.10008.5.1.4.1.1.77.1.1", "VLEndoscopicImageStorage", "VideoEndoscopicImageStorage", "ES"),
    ],
)
def test_a_photograph_and_a_video_become_relatives(
    ezp2p: EzP2P,
    pictures: Pictures,
    clip: Path,
    tmp_path: Path,
    sop_class: str,
    picture: str,
    clip_class: str,
    modality: str,
) -> None:
    made = tmp_path / "made"
    done = ezp2p("convert", pictures.png_rgb.path, clip, "--output", made, "--sop-class", sop_class, *KNEE)
    assert done.exit_code == 0, done.complaints
    assert "clip.mp4: Its sound was left out." in done.complaints
    built = {read(path).SOPClassUID.keyword: path for path in map(Path, done.output.split())}
    assert set(built) == {picture, clip_class}
    for path in built.values():
        assert read(path).Modality == modality
        assert complaints(path) == []


def test_a_video_reaches_an_archive_and_comes_back_as_it_was(ezp2p: EzP2P, clip: Path, orthanc: Orthanc) -> None:
    done = ezp2p("send", clip, "--to", orthanc.ae.address, "--modality", "XC", *KNEE)
    assert done.exit_code == 0, done.complaints
    (uid,) = orthanc.all_instances()
    assert orthanc.transfer_syntax(uid) == "1.2.840.10008.1.2.4.102"
    assert orthanc.tags(uid)["NumberOfFrames"] == "12"


def test_a_video_without_its_modality_and_body_part_says_what_it_needs(
    ezp2p: EzP2P, clip: Path, tmp_path: Path
) -> None:
    done = ezp2p("convert", clip, "--output", tmp_path / "made")
    assert done.exit_code == 1
    assert "Video Photographic must have the modality XC" in done.complaints
    assert "must name the body part" in done.complaints


def test_sixteen_bits_are_no_photograph(ezp2p: EzP2P, pictures: Pictures, tmp_path: Path) -> None:
    photograph = ("--sop-class", "VLPhotographicImageStorage", *KNEE)
    done = ezp2p("convert", pictures.png_gray16.path, "--output", tmp_path / "made", *photograph)
    assert done.exit_code == 1
    assert "gray with 16 bits" in done.complaints
    assert "SecondaryCaptureImageStorage" in done.complaints


def test_a_class_that_is_not_written_is_refused_with_all_that_are(
    ezp2p: EzP2P, pictures: Pictures, tmp_path: Path
) -> None:
    done = ezp2p("convert", pictures.png_rgb.path, "--output", tmp_path / "made", "--sop-class", "CTImageStorage")
    assert done.exit_code == 1
    assert all(sop_class.keyword in done.complaints for sop_class in SOP_CLASSES)
