"""The separator page that is printed is one that is recognized when it is scanned."""

import cv2
import numpy as np

from ezp2p.imaging.page_treatment import SEPARATOR_DPI, is_separator
from ezp2p.model.scanning import ScannedPage
from ezp2p.workflows.separator import separator_file


def test_the_page_in_the_file_is_a_separator_of_the_size_that_it_says() -> None:
    file = separator_file()
    pixels = cv2.imdecode(np.frombuffer(file, np.uint8), cv2.IMREAD_UNCHANGED)
    assert pixels is not None
    assert pixels.shape == (1754, 1240), "DIN A4"
    assert is_separator(ScannedPage(pixels.astype(np.uint8), 8, SEPARATOR_DPI, SEPARATOR_DPI))
    per_meter = round(SEPARATOR_DPI / 0.0254).to_bytes(4, "big")
    assert b"pHYs" + per_meter * 2 + b"\x01" in file
