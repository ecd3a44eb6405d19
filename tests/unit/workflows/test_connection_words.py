"""What a server takes, as the one reads it who sets it up."""

from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES
from ezp2p.model.abilities import PeerAbilities
from ezp2p.workflows.connection_words import taken_in_words

SC = "1.2.840.10008.5.1.4.1.1.7"


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
