"""ICC profiles of pictures: which may go into ICC Profile (0028,2000) (PS3.3 C.11.15), and what CMYK needs."""

import io
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageCms

_HEADER_BYTES = 128
_SIZE = slice(0, 4)
_COLOR_SPACE = slice(16, 20)
_CONNECTION_SPACE = slice(20, 24)
_SIGNATURE = slice(36, 40)
LARGEST_PROFILE_BYTES: Final = 4 << 20

NOTE_DROPPED: Final = "The color profile of the picture is damaged or not for RGB; it was left out."
NOTE_CMYK: Final = "The picture was in printing colors (CMYK); it was converted to RGB."
NOTE_CMYK_PLAIN: Final = (
    "The picture was in printing colors (CMYK) and its color profile could not be used; it was converted to RGB "
    "without it, so that colors may differ a little."
)


@dataclass(frozen=True, slots=True)
class InputProfile:
    """A profile fit for an instance, or empty; and what the user should know."""

    data: bytes = b""
    notes: tuple[str, ...] = ()


def input_profile(profile: bytes, *, samples_per_pixel: int) -> InputProfile:
    """`profile` where it can go with an RGB picture, else empty with a note.

    Gray pictures carry none: Photometric Interpretation MONOCHROME2 has no ICC Profile module.
    """
    if not profile or samples_per_pixel == 1:
        return InputProfile()
    return InputProfile(profile) if _is_sound(profile, b"RGB ") else InputProfile(notes=(NOTE_DROPPED,))


def _is_sound(profile: bytes, color_space: bytes) -> bool:
    return (
        _HEADER_BYTES < len(profile) <= LARGEST_PROFILE_BYTES
        and int.from_bytes(profile[_SIZE], "big") == len(profile)
        and profile[_SIGNATURE] == b"acsp"
        and profile[_COLOR_SPACE] == color_space
        and profile[_CONNECTION_SPACE] in {b"XYZ ", b"Lab "}
    )


def rgb_from_cmyk(image: Image.Image, profile: bytes) -> tuple[Image.Image, str]:
    """`image`, of mode CMYK, as RGB, and the note for the user.

    By way of its own profile to sRGB where that works, else by Pillow's plain formula.
    """
    if not profile:
        return image.convert("RGB"), NOTE_CMYK
    if _is_sound(profile, b"CMYK"):
        try:
            converted = ImageCms.profileToProfile(
                image, io.BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            converted = None
        if converted is not None:
            return converted, NOTE_CMYK
    return image.convert("RGB"), NOTE_CMYK_PLAIN
