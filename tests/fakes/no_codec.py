"""A codec for instances that are sent as they are."""

from ezp2p.model.image import FrameForm, PixelArray


class NoCodec:
    """Nothing has to be decoded or encoded."""

    def decode(self, frame: bytes, transfer_syntax_uid: str, form: FrameForm) -> PixelArray:
        """There is no coded frame here."""
        raise AssertionError(f"{len(frame)} bytes in {transfer_syntax_uid} are to be decoded")

    def encode_lossless(self, pixels: PixelArray, transfer_syntax_uid: str, form: FrameForm) -> bytes:
        """Every peer here takes what it is sent."""
        raise AssertionError(f"{pixels.shape}, {form.bits_stored} bits, are to be encoded in {transfer_syntax_uid}")
