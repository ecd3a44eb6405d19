"""What a destination takes: told by the connection test, and used for what is built after it."""

from collections.abc import Callable

import numpy as np

from ezp2p.dicom.part10 import read
from tests.peers.dcmtk import StoreScp
from tests.peers.orthanc import Orthanc
from tests.peers.second_toolkit import second_toolkit_pixels
from tests.system.command import EzP2P
from tests.system.pictures import Pictures

IMPLICIT, JPEG = "1.2.840.10008.1.2", "1.2.840.10008.1.2.4.50"


def syntaxes_in_outbox(ezp2p: EzP2P) -> list[str]:
    folder = ezp2p.data_dir / "outbox" / "instances"
    return sorted(str(read(path).file_meta.TransferSyntaxUID) for path in folder.glob("*.dcm"))


def test_the_connection_test_tells_what_orthanc_takes(ezp2p: EzP2P, orthanc: Orthanc) -> None:
    told = ezp2p("echo", orthanc.ae.address).output
    assert "answered in" in told
    assert "It takes pictures in all 12 transfer syntaxes, at most 16,384 bytes at once." in told


def test_a_jpeg_goes_plain_to_a_server_that_takes_none_and_the_next_is_built_so(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    server = storescp("+xi")
    for expected in ([JPEG], [IMPLICIT, JPEG]):
        assert ezp2p("send", pictures.jpeg.path, "--to", server.ae.address).exit_code == 0
        assert syntaxes_in_outbox(ezp2p) == expected
    assert len(server.files()) == 2
    for path in server.files():
        assert np.array_equal(second_toolkit_pixels(path), pictures.jpeg.expected)
        assert read(path).LossyImageCompression == "01"


def test_after_a_connection_test_the_first_is_built_so(
    ezp2p: EzP2P, storescp: Callable[..., StoreScp], pictures: Pictures
) -> None:
    server = storescp("+xi")
    assert "1 of 12 transfer syntaxes (Implicit VR)" in ezp2p("echo", server.ae.address).output
    assert ezp2p("send", pictures.jpeg.path, "--to", server.ae.address).exit_code == 0
    assert syntaxes_in_outbox(ezp2p) == [IMPLICIT]
