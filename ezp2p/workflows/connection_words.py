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
    who = calls_itself(abilities.implementation_version_name) if abilities.implementation_version_name else ""
    if not names:
        return " ".join(filter(None, ("It stores no pictures from here.", who)))
    syntaxes, size = _syntaxes_in_words(names), _size_in_words(abilities)
    pictures = f"It takes pictures in {syntaxes}, {size}."
    return " ".join(filter(None, (pictures, _clips_in_words(abilities), who)))


def calls_itself(name: str) -> str:
    """The sentence with the name that a peer's software has for itself."""
    return f"It calls itself {name}."


def _syntaxes_in_words(names: list[str]) -> str:
    count, total = len(names), len(STORAGE_SYNTAXES)
    if count == total:
        return f"all {total} transfer syntaxes"
    listed = ", ".join(names)
    return f"{count} of {total} transfer syntaxes ({listed})"


def _size_in_words(abilities: PeerAbilities) -> str:
    """How much it takes at once, and how many requests."""
    window, most = abilities.window, f"{abilities.max_pdu_bytes:,}" if abilities.max_pdu_bytes else ""
    if window > 1:
        return (
            f"at most {most} bytes at once, {window} requests under way together"
            if most
            else f"any length at once, {window} requests under way together"
        )
    return f"at most {most} bytes at once" if most else "any length at once"


def _clips_in_words(abilities: PeerAbilities) -> str:
    """Whether it takes videos and multi-frame images; nothing where that was never asked."""
    asked = {sop_class for sop_class in (*_VIDEO_CLASSES, MULTI_FRAME_COLOR.uid) if abilities.knows_of(sop_class)}
    if not asked:
        return ""
    videos = {syntax for sop_class in _VIDEO_CLASSES for syntax in abilities.syntaxes_of(sop_class)}
    codings = " and ".join(dict.fromkeys(str(one.coding) for one in VIDEO_SYNTAXES if one.uid in videos))
    if abilities.syntaxes_of(MULTI_FRAME_COLOR.uid):
        return (
            f"Of clips it takes multi-frame images and videos in {codings}."
            if codings
            else "Of clips it takes multi-frame images and no videos."
        )
    return (
        f"Of clips it takes no multi-frame images and videos in {codings}."
        if codings
        else "Of clips it takes no multi-frame images and no videos."
    )
