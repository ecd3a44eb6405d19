"""What a peer would take, in a sentence for the one who sets it up."""

from ezp2p.dicom.secondary_capture import SECONDARY_CAPTURE_IMAGE_STORAGE
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, names_of
from ezp2p.model.abilities import PeerAbilities


def taken_in_words(abilities: PeerAbilities) -> str:
    """In which transfer syntaxes it takes pictures, how much at once, and what it calls itself."""
    names = names_of(abilities.syntaxes_of(SECONDARY_CAPTURE_IMAGE_STORAGE))
    who = f" It calls itself {abilities.implementation_version_name}." if abilities.implementation_version_name else ""
    if not names:
        return f"It stores no pictures from here.{who}"
    size = f"at most {abilities.max_pdu_bytes:,} bytes at once" if abilities.max_pdu_bytes else "any length at once"
    many = f", {abilities.window} requests under way together" if abilities.window > 1 else ""
    total = len(STORAGE_SYNTAXES)
    which = f"all {total} transfer syntaxes" if len(names) == total else f"{len(names)} of {total} transfer syntaxes"
    listed = "" if len(names) == total else f" ({', '.join(names)})"
    return f"It takes pictures in {which}{listed}, {size}{many}.{who}"
