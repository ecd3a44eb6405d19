"""What is asked of a peer that is to store, and what it would take in a sentence for the one who sets it up."""

from typing import Final

from ezp2p.dicom.secondary_capture import SECONDARY_CAPTURE_IMAGE_STORAGE
from ezp2p.dicom.sop_classes import MULTI_FRAME_COLOR, VIDEO_ENDOSCOPIC, VIDEO_PHOTOGRAPHIC
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, names_of
from ezp2p.imaging.video_syntaxes import VIDEO_SYNTAXES
from ezp2p.model.abilities import PeerAbilities

_VIDEO_CLASSES: Final = (VIDEO_PHOTOGRAPHIC.uid, VIDEO_ENDOSCOPIC.uid)

ASKED_OF_A_STORE: Final = (
    *((SECONDARY_CAPTURE_IMAGE_STORAGE, str(syntax)) for syntax in STORAGE_SYNTAXES),
    *((MULTI_FRAME_COLOR.uid, str(syntax)) for syntax in STORAGE_SYNTAXES),
    *((sop_class, syntax.uid) for sop_class in _VIDEO_CLASSES for syntax in VIDEO_SYNTAXES),
)
"""Pairs of SOP class and transfer syntax: as what pictures and clips may go, so that this is known before the first."""


def taken_in_words(abilities: PeerAbilities) -> str:
    """In which transfer syntaxes it takes pictures, how much at once, what of clips, and what it calls itself."""
    names = names_of(abilities.syntaxes_of(SECONDARY_CAPTURE_IMAGE_STORAGE))
    who = f" It calls itself {abilities.implementation_version_name}." if abilities.implementation_version_name else ""
    if not names:
        return f"It stores no pictures from here.{who}"
    size = f"at most {abilities.max_pdu_bytes:,} bytes at once" if abilities.max_pdu_bytes else "any length at once"
    many = f", {abilities.window} requests under way together" if abilities.window > 1 else ""
    total = len(STORAGE_SYNTAXES)
    which = f"all {total} transfer syntaxes" if len(names) == total else f"{len(names)} of {total} transfer syntaxes"
    listed = "" if len(names) == total else f" ({', '.join(names)})"
    return f"It takes pictures in {which}{listed}, {size}{many}.{_clips_in_words(abilities)}{who}"


def _clips_in_words(abilities: PeerAbilities) -> str:
    """Whether it takes videos and multi-frame images; nothing where that was never asked."""
    asked = {sop_class for sop_class in (*_VIDEO_CLASSES, MULTI_FRAME_COLOR.uid) if abilities.knows_of(sop_class)}
    if not asked:
        return ""
    videos = {syntax for sop_class in _VIDEO_CLASSES for syntax in abilities.syntaxes_of(sop_class)}
    codings = dict.fromkeys(str(one.coding) for one in VIDEO_SYNTAXES if one.uid in videos)
    video = f"videos in {' and '.join(codings)}" if codings else "no videos"
    frames = "multi-frame images" if abilities.syntaxes_of(MULTI_FRAME_COLOR.uid) else "no multi-frame images"
    return f" Of clips it takes {frames} and {video}."
