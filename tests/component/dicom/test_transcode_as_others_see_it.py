"""What goes in another transfer syntax is what DCMTK and GDCM read; and what they coded is read here."""

import subprocess
from pathlib import Path

import numpy as np
import pytest
from pydicom import uid
from pydicom.uid import UID

from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.dicom.transcode import in_syntax
from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.image import PixelArray
from tests.fakes.instances import COLOR, GRAY, GRAY_16, secondary_capture
from tests.peers.process import binary

PIXELS: dict[str, PixelArray] = {"color": COLOR, "gray": GRAY, "gray 16": GRAY_16}
OTHER_DECODERS = {
    uid.JPEGLosslessSV1: ("/usr/bin/dcmdjpeg",),
    uid.JPEGLSLossless: ("/usr/bin/dcmdjpls",),
    uid.JPEG2000Lossless: ("/usr/bin/gdcmconv", "--raw"),
    uid.RLELossless: ("/usr/bin/dcmdrle",),
}
OTHER_ENCODERS = {
    "JPEG Lossless": ("/usr/bin/dcmcjpeg", "+el"),
    "JPEG Lossless SV1": ("/usr/bin/dcmcjpeg", "+e1"),
    "JPEG-LS": ("/usr/bin/dcmcjpls", "+el"),
    "JPEG 2000": ("/usr/bin/gdcmconv", "--j2k"),
    "RLE": ("/usr/bin/dcmcrle",),
}


def run(*command: str) -> None:
    done = subprocess.run((binary(command[0]), *command[1:]), capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")


@pytest.mark.parametrize("syntax", OTHER_DECODERS, ids=lambda syntax: syntax.keyword)
@pytest.mark.parametrize("kind", PIXELS)
def test_another_toolkit_reads_the_same_pixels(tmp_path: Path, kind: str, syntax: UID) -> None:
    coded, plain = tmp_path / "coded.dcm", tmp_path / "plain.dcm"
    coded.write_bytes(to_bytes(in_syntax(secondary_capture(PIXELS[kind]), syntax, JpegFamily())))
    run(*OTHER_DECODERS[syntax], str(coded), str(plain))
    assert np.array_equal(read(plain).pixel_array, PIXELS[kind])


@pytest.mark.parametrize("encoder", OTHER_ENCODERS)
@pytest.mark.parametrize("kind", PIXELS)
def test_what_another_toolkit_coded_is_decoded_to_the_bit(tmp_path: Path, kind: str, encoder: str) -> None:
    coded, plain = tmp_path / "coded.dcm", tmp_path / "plain.dcm"
    plain.write_bytes(to_bytes(secondary_capture(PIXELS[kind])))
    run(*OTHER_ENCODERS[encoder], str(plain), str(coded))
    theirs = read(coded)
    assert theirs.file_meta.TransferSyntaxUID.is_encapsulated
    ours = in_syntax(theirs, uid.ExplicitVRLittleEndian, JpegFamily())
    assert np.array_equal(ours.pixel_array, PIXELS[kind])
    assert ours.PhotometricInterpretation in {"RGB", "MONOCHROME2"}
