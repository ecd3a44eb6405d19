"""What one page of a TIFF says of its pixels: checked, within the limits, all its coded parts in the file."""

from dataclasses import dataclass, field, replace
from typing import Final

from ezp2p.errors import PictureDamaged, PictureNotSupported
from ezp2p.imaging import tiff_structure as tag
from ezp2p.imaging.limits import check_sides
from ezp2p.imaging.opened import ReadOptions
from ezp2p.imaging.tiff_structure import TiffTags

RAW, FAX_ROWS, FAX_3, FAX_4, LZW, JPEG, DEFLATE, OLD_DEFLATE, PACK_BITS = 1, 2, 3, 4, 5, 7, 8, 32946, 32773
FAXES: Final = frozenset({FAX_ROWS, FAX_3, FAX_4})
_PREDICTED: Final = frozenset({LZW, DEFLATE, OLD_DEFLATE})
_READ: Final = FAXES | {RAW, LZW, JPEG, DEFLATE, OLD_DEFLATE, PACK_BITS}

WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, CMYK, YCBCR = 0, 1, 2, 3, 5, 6
_COLORS: Final = {WHITE_IS_ZERO: 1, BLACK_IS_ZERO: 1, RGB: 3, PALETTE: 1, CMYK: 4, YCBCR: 3}
GRAYS: Final = frozenset({WHITE_IS_ZERO, BLACK_IS_ZERO})

_UNSIGNED, _SIGNED, _FLOAT, _UNDEFINED = 1, 2, 3, 4
_FORMS: Final = {_SIGNED: "its pixels are numbers with a sign", _FLOAT: "its pixels are floating point numbers"}
ASSOCIATED, UNASSOCIATED = 1, 2
_NO_PREDICTOR, HORIZONTAL = 1, 2
_WHOLE_NUMBERS: Final = frozenset({8, 16})
_SAVE_ANEW = "Save it as a usual TIFF of 8 or 16 bits or as PNG."
_ORIENTATIONS = range(1, 9)
_MOST_BITS = 16
_MOST_EXTRA_SAMPLES = 8
_OLD_JPEG: Final = 6
_RARE_CODINGS: Final = {
    33003: "JPEG 2000",
    33005: "JPEG 2000",
    34712: "JPEG 2000",
    34925: "LZMA",
    50000: "Zstandard",
    50001: "WebP",
    50002: "JPEG XL",
}
_RARE_COLORS: Final = {
    4: "its pixels are a mask",
    8: "its pixels are Lab colors",
    9: "its pixels are Lab colors",
    10: "its pixels are Lab colors",
    32803: "its pixels are a camera's raw data",
    34892: "its pixels are a camera's raw data",
}


@dataclass(frozen=True, slots=True)
class TiffPage:
    """A page: its sides as they are coded, what its samples mean, and where its coded parts lie.

    A part is a strip or a tile. `planes` is 1 where the samples of a pixel lie together, else how many samples there
    are; the parts of one plane follow those of the one before.
    """

    rows: int
    columns: int
    bits: int
    samples: int
    colors: int
    photometric: int
    compression: int
    alpha: int
    """ASSOCIATED, UNASSOCIATED, or 0 where it has none."""
    planes: int
    part_rows: int
    part_columns: int
    is_tiled: bool
    predictor: int
    parts: tuple[tuple[int, int], ...] = field(repr=False)
    """Start and length of each part."""
    orientation: int
    tags: TiffTags = field(repr=False)

    @property
    def is_gray(self) -> bool:
        """True if it stays gray."""
        return self.photometric in GRAYS and not self.alpha

    @property
    def bits_stored(self) -> int:
        """Of what it becomes."""
        return max(8, self.bits) if self.is_gray else 8

    @property
    def samples_together(self) -> int:
        """How many samples of a pixel lie in one part."""
        return 1 if self.planes > 1 else self.samples

    @property
    def row_bytes(self) -> int:
        """The length of a row of a part before it is coded."""
        return (self.part_columns * self.samples_together * self.bits + 7) // 8

    def raw_bytes(self, rows: int) -> int:
        """The length of `rows` rows of a part before they are coded."""
        if self.photometric != YCBCR or self.compression == JPEG:
            return rows * self.row_bytes
        across, down = self.subsampling
        return -(-rows // down) * -(-self.part_columns // across) * (across * down + 2)

    @property
    def subsampling(self) -> tuple[int, int]:
        """Of how many pixels across and down the two color differences of uncoded YCbCr are.

        Raises
        ------
        PictureDamaged
            If there is no such subsampling.
        """
        given = self.tags.numbers(tag.YCBCR_SUBSAMPLING, (2, 2))
        if len(given) != 2 or not {*given} <= {1, 2, 4}:
            raise PictureDamaged(reason="its header is broken")
        return given[0], given[1]

    @property
    def has_unknown_samples(self) -> bool:
        """True if it has samples that are neither color nor alpha."""
        return self.samples > self.colors + bool(self.alpha)


def page_of(tags: TiffTags, *, size: int, options: ReadOptions) -> TiffPage:
    """The page of a directory in a file of `size` bytes.

    Raises
    ------
    PictureDamaged
        If the directory contradicts itself, or a part lies outside of the file.
    PictureTooLarge
        If it has more pixels than the options allow.
    PictureNotSupported
        If its samples or their coding are of a kind that is not read.
    """
    rows, columns = tags.number(tag.ROWS, 0), tags.number(tag.COLUMNS, 0)
    check_sides(rows, columns, options=options)
    compression = tags.number(tag.COMPRESSION, RAW)
    samples = tags.number(tag.SAMPLES, 1)
    photometric = tags.number(tag.PHOTOMETRIC, _guessed_photometric(compression, samples))
    colors = _COLORS.get(photometric, 0)
    _check_kind(tags, compression, photometric)
    if not colors <= samples <= colors + _MOST_EXTRA_SAMPLES:
        raise PictureDamaged(reason="its header is broken")
    bits = _bits(tags, samples)
    orientation = tags.number(tag.ORIENTATION, 1)
    is_tiled = tag.TILE_OFFSETS in tags.values
    part_rows, part_columns = _part_sides(tags, rows, columns, is_tiled=is_tiled)
    check_sides(part_rows, part_columns, options=options)
    page = TiffPage(
        rows=rows,
        columns=columns,
        bits=bits,
        samples=samples,
        colors=colors,
        photometric=photometric,
        compression=compression,
        alpha=_alpha(tags, samples - colors),
        planes=samples if tags.number(tag.PLANAR, 1) == 2 and samples > 1 else 1,
        part_rows=part_rows,
        part_columns=part_columns,
        is_tiled=is_tiled,
        predictor=tags.number(tag.PREDICTOR, _NO_PREDICTOR) if compression in _PREDICTED else _NO_PREDICTOR,
        parts=(),
        orientation=orientation if orientation in _ORIENTATIONS else 1,
        tags=tags,
    )
    _check_coding(page)
    count = -(-rows // part_rows) * -(-columns // part_columns) * page.planes
    raw_bytes = page.raw_bytes(rows) if compression == RAW else 0
    return replace(page, parts=_parts(tags, count=count, raw_bytes=raw_bytes, size=size))


def _guessed_photometric(compression: int, samples: int) -> int:
    """Where the tag is missing, as libtiff takes it."""
    if samples >= 3:
        return RGB
    return WHITE_IS_ZERO if compression in FAXES else BLACK_IS_ZERO


def _check_kind(tags: TiffTags, compression: int, photometric: int) -> None:
    if compression not in _READ:
        raise PictureNotSupported(reason=_coding_told(compression), cure=_SAVE_ANEW)
    if photometric not in _COLORS:
        raise PictureNotSupported(
            reason=_RARE_COLORS.get(photometric, "its pixels are colors of a rare kind"), cure=_SAVE_ANEW
        )
    if photometric == CMYK and tags.number(tag.INK_SET, 1) != 1:
        raise PictureNotSupported(reason="its pixels are inks of a rare kind", cure=_SAVE_ANEW)
    for form in tags.numbers(tag.SAMPLE_FORMAT, (_UNSIGNED,)):
        if form not in {_UNSIGNED, _UNDEFINED}:
            raise PictureNotSupported(reason=_FORMS.get(form, "its pixels are numbers of a rare kind"), cure=_SAVE_ANEW)


def _coding_told(compression: int) -> str:
    if compression == _OLD_JPEG:
        return "its pixels are coded in the JPEG of older TIFF files"
    coding = _RARE_CODINGS.get(compression)
    return f"its pixels are coded in {coding}" if coding else "its pixels are coded in a rare way"


def _bits(tags: TiffTags, samples: int) -> int:
    """How many bits each sample has."""
    given = tags.numbers(tag.BITS, (1,))
    used = set(given[:samples]) if len(given) >= samples else set(given[:1])
    if len(used) != 1:
        raise PictureNotSupported(reason="its samples have different numbers of bits", cure=_SAVE_ANEW)
    bits = used.pop()
    if bits > _MOST_BITS:
        raise PictureNotSupported(reason=f"its samples have {bits} bits", cure=_SAVE_ANEW)
    if bits < 1:
        raise PictureDamaged(reason="its header is broken")
    return bits


def _alpha(tags: TiffTags, extra: int) -> int:
    """What the first extra sample is, if it is alpha."""
    kinds = tags.numbers(tag.EXTRA_SAMPLES, (0,))
    return kinds[0] if extra and kinds and kinds[0] in {ASSOCIATED, UNASSOCIATED} else 0


def _part_sides(tags: TiffTags, rows: int, columns: int, *, is_tiled: bool) -> tuple[int, int]:
    """Rows and columns of a part."""
    if is_tiled:
        return tags.number(tag.TILE_ROWS, 0), tags.number(tag.TILE_COLUMNS, 0)
    return min(tags.number(tag.ROWS_PER_STRIP, rows) or rows, rows), columns


def _check_coding(page: TiffPage) -> None:
    """What is said of the samples fits their coding."""
    is_plain_ycbcr = page.photometric == YCBCR and page.compression != JPEG
    refused = (
        (
            page.compression in FAXES and (page.bits, page.samples) != (1, 1),
            "its pixels are facsimile code around colors",
        ),
        (page.compression == JPEG and page.bits not in {8, 12}, f"its pixels are JPEG code around {page.bits} bits"),
        (
            page.photometric == PALETTE and (page.bits > 8 or page.samples > 1),
            "its pixels are a palette of a rare kind",
        ),
        (is_plain_ycbcr and (page.bits, page.samples, page.planes) != (8, 3, 1), "its pixels are YCbCr of a rare kind"),
        (page.predictor not in {_NO_PREDICTOR, HORIZONTAL}, "its pixels are differences of a rare kind"),
        (
            page.predictor == HORIZONTAL and page.bits not in _WHOLE_NUMBERS,
            f"its pixels are differences of {page.bits} bits",
        ),
        (page.predictor == HORIZONTAL and is_plain_ycbcr, "its pixels are differences of YCbCr"),
    )
    for is_so, reason in refused:
        if is_so:
            raise PictureNotSupported(reason=reason, cure=_SAVE_ANEW)


def _parts(tags: TiffTags, *, count: int, raw_bytes: int, size: int) -> tuple[tuple[int, int], ...]:
    """Where `count` parts lie in a file of `size` bytes; `raw_bytes` is that of a single one that is not coded."""
    is_tiled = tag.TILE_OFFSETS in tags.values
    starts = tags.numbers(tag.TILE_OFFSETS if is_tiled else tag.STRIP_OFFSETS, ())
    lengths = tags.numbers(tag.TILE_BYTES if is_tiled else tag.STRIP_BYTES, ())
    if not lengths and len(starts) == count == 1:
        lengths = (raw_bytes or size - starts[0],)
    if len(starts) < count or len(lengths) < count:
        raise PictureDamaged(reason="a part of its pixels is missing")
    parts = tuple(zip(starts[:count], lengths[:count], strict=True))
    if any(start <= 0 or length <= 0 for start, length in parts):
        raise PictureDamaged(reason="a part of its pixels is missing")
    if any(start + length > size for start, length in parts):
        raise PictureDamaged(reason="its end is missing")
    return parts
