"""The separator page as a file to be printed: put between others in a feeder, it begins a new series."""

from typing import Final

from ezp2p.imaging.page_treatment import SEPARATOR_DPI, separator_page
from ezp2p.imaging.png_writer import png_file

NAME: Final = "separator"
"""What its file is called, without the ending."""
ENDING: Final = ".png"


def separator_file() -> bytes:
    """The page as PNG, which says how large it is on paper."""
    return png_file(separator_page(), bits_stored=8, row_dpi=SEPARATOR_DPI, column_dpi=SEPARATOR_DPI)
