"""What a server takes, as the one reads it who sets it up."""

import pytest

from ezp2p.dicom.sop_classes import MULTI_FRAME_COLOR, VIDEO_ENDOSCOPIC, VIDEO_PHOTOGRAPHIC
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES
from ezp2p.model.abilities import PeerAbilities
from ezp2p.network.pdu import MAX_CONTEXTS
from ezp2p.workflows.connection_words import ASKED_OF_A_STORE, taken_in_words

SC = "1.2.840.10008.5.1.4.1.1.7"
H264 = "1.2.840.10008.1.2.4.102"
MPEG2 = "1.2.840.10008.1.2.4.100"
MULTI_FRAME = (MULTI_FRAME_COLOR.uid, "1.2.840.10008.1.2.1")
VIDEOS = {(VIDEO_PHOTOGRAPHIC.uid, MPEG2), (VIDEO_PHOTOGRAPHIC.uid, H264)}


def taking(*syntaxes: str) -> frozenset[tuple[str, str]]:
    return frozenset((SC, syntax) for syntax in syntaxes)


def test_a_server_that_takes_two_syntaxes() -> None:
    abilities = PeerAbilities(taking("1.2.840.10008.1.2", "1.2.840.10008.1.2.4.50"), max_pdu_bytes=16384)
    assert taken_in_words(abilities) == (
        "It takes pictures in 2 of 12 transfer syntaxes (Implicit VR, JPEG Baseline), at most 16,384 bytes at once."
    )


def test_a_server_that_takes_everything() -> None:
    words = taken_in_words(PeerAbilities(taking(*STORAGE_SYNTAXES), window=4, implementation_version_name="INVENTED_1"))
    assert words == (
        "It takes pictures in all 12 transfer syntaxes, any length at once, 4 requests under way together. "
        "It calls itself INVENTED_1."
    )


def test_a_server_that_stores_nothing() -> None:
    assert taken_in_words(PeerAbilities()) == "It stores no pictures from here."


@pytest.mark.parametrize(
    ("taken", "words"),
    [
        ({MULTI_FRAME, *VIDEOS}, " Of clips it takes multi-frame images and videos in MPEG-2 and H.264."),
        ({MULTI_FRAME, (VIDEO_ENDOSCOPIC.uid, H264)}, " Of clips it takes multi-frame images and videos in H.264."),
        ({MULTI_FRAME}, " Of clips it takes multi-frame images and no videos."),
        (set(), " Of clips it takes no multi-frame images and no videos."),
    ],
)
def test_what_a_server_takes_of_clips_is_said_where_it_was_asked(taken: set[tuple[str, str]], words: str) -> None:
    accepted = taking(*STORAGE_SYNTAXES) | taken
    refused = frozenset(ASKED_OF_A_STORE) - accepted
    assert taken_in_words(PeerAbilities(accepted, refused)) == (
        f"It takes pictures in all 12 transfer syntaxes, any length at once.{words}"
    )


def test_what_is_asked_fits_into_one_association_beside_the_verification() -> None:
    assert len(ASKED_OF_A_STORE) == len(set(ASKED_OF_A_STORE)) < MAX_CONTEXTS
    assert {SC, MULTI_FRAME_COLOR.uid, VIDEO_PHOTOGRAPHIC.uid, VIDEO_ENDOSCOPIC.uid} == {
        sop_class for sop_class, _ in ASKED_OF_A_STORE
    }
