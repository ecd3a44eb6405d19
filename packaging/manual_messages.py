"""The page of the manual that tells what each message means and whom to ask, made from the errors themselves.

.venv/bin/python packaging/manual_messages.py    write manual/technician/messages.md

What is written here by hand is whom to ask; a test compares that with the tree of errors.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ezp2p import errors
from ezp2p.errors import DeviceFault, EzP2PError, InputFault, PeerFault, StoreFault

PAGE: Final = Path(__file__).parents[1] / "manual" / "technician" / "messages.md"

_SELF: Final = "Nobody: do what it says."
_PACS: Final = "The PACS administrator."
_NETWORK: Final = "The network administrator, then the PACS administrator."
_COMPUTER: Final = "The administrator of this computer."
_MAKER: Final = "Those who look after EzP2P, with a problem report (*Help*)."
_WORKLIST: Final = "The administrator of the worklist."
_TYPED: Final = "Nobody: correct the command."

WHOM_TO_ASK: Final[dict[str, str]] = {
    "FormIncomplete": _SELF,
    "NotAnImage": _SELF,
    "PictureDamaged": "Who brought the picture; the card or the copy may be damaged.",
    "PictureTooLarge": _SELF,
    "PictureNotSupported": _SELF,
    "FileNotReadable": _COMPUTER,
    "EditNotPossible": _SELF,
    "WatchedFolderNotUsable": "Who looks after the folder or its server.",
    "SettingsNotValid": "The technician who changed the settings last.",
    "RequiredFieldsEmpty": _TYPED,
    "RemoteAENotKnown": _TYPED,
    "WorklistEntryNotFound": _WORKLIST,
    "SeveralWorklistEntries": _SELF,
    "WorklistEntryDoubtful": _WORKLIST,
    "QueryKeyNotKnown": _TYPED,
    "QueryLevelNotInModel": _TYPED,
    "StudyNotFound": _PACS,
    "SeriesNotFound": _PACS,
    "SeriesNotJoinable": _SELF,
    "OtherPatient": "Compare with the papers; where the PACS is wrong, the PACS administrator.",
    "StudyBegunMeanwhile": _SELF,
    "OtherPatientNamed": "Compare with the papers.",
    "DestinationEdited": "The technician who changed the settings.",
    "DestinationRemoved": "The technician who changed the settings.",
    "DestinationNotEncrypted": "The technician who changed the settings.",
    "TransferSyntaxNotWritten": _SELF,
    "SopClassNotWritten": _SELF,
    "NameNotFound": "The technician, for the address; then the network administrator.",
    "ConnectionRefused": _PACS,
    "Unreachable": _NETWORK,
    "NotADicomPeer": "The PACS administrator, for the port.",
    "EncryptionNotAgreed": _PACS,
    "EncryptionWanted": _PACS,
    "EncryptionBrokenOff": "The PACS administrator, for the port with TLS.",
    "EncryptionNotSpoken": "The PACS administrator, for the port with TLS.",
    "CertificateNotUsable": "Who made the certificate, or the technician who chose the file.",
    "AssociationRejected": _PACS,
    "CalledTitleUnknown": "The PACS administrator, for the AE title.",
    "CallingTitleUnknown": "The PACS administrator: this workstation has to be added.",
    "PeerBusy": "Nobody; if it stays for hours, the PACS administrator.",
    "AssociationAborted": _PACS,
    "ResponseTimeout": _PACS,
    "AnswerNotOurs": _PACS,
    "NoAcceptedPresentationContext": _PACS,
    "RequestRefused": _PACS,
    "DiskFull": _COMPUTER,
    "DiskFailing": "The administrator of this computer, **at once**.",
    "FolderNotUsable": _COMPUTER,
    "FolderOnNetwork": "The technician: another data folder.",
    "IndexUnavailable": _MAKER,
    "DatabaseNotUsable": _MAKER,
    "DatabaseDamaged": "Nobody at first: see [Recovery](recovery.md#recovery). Then " + _MAKER[0].lower() + _MAKER[1:],
    "InstanceNotReadable": "Who sent it.",
    "InstanceMismatch": "Who sent it.",
    "InstanceConflict": "The PACS administrator, and who sent it.",
    "OutboxConflict": _MAKER,
    "InstanceDamaged": _COMPUTER,
    "OpenStudyNotReadable": "Nobody: import the pictures again. If it stays, the administrator of this computer.",
    "DataFolderInUse": "Who works there.",
    "ArchiveNotInstalled": _COMPUTER,
    "PortNotUsable": _COMPUTER,
    "QueryNotAnswered": "Who asks.",
    "DeviceNotFound": _SELF,
    "DeviceBusy": _SELF,
    "DeviceOffline": _SELF,
    "DeviceNotAllowed": _COMPUTER,
    "DeviceHung": "Nobody; if it stays, who looks after the device.",
    "DriverMissing": _COMPUTER,
    "DriverFailed": "Who looks after the device, then those who look after EzP2P.",
    "ScannerJammed": _SELF,
    "ScannerCoverOpen": _SELF,
    "ScannerFeederEmpty": _SELF,
    "ScannerWarmingUp": _SELF,
    "ScanNotPossible": _SELF,
    "CameraInUse": _SELF,
    "NoSignal": "Who looks after the device.",
    "NoNewPicture": "Who looks after the device.",
    "ReportNotReadable": _PACS,
    "OutputNotWritten": _TYPED,
    "ReaderNotStarted": _MAKER,
    "ReaderIncomplete": _COMPUTER,
    "DeliveryStopped": _MAKER,
}
"""Whom to ask, by the name of the error."""

UNSEEN: Final = frozenset({"EzP2PError", "InputFault", "PeerFault", "StoreFault", "DeviceFault", "Cancelled"})
"""The branches of the tree, and what is shown to nobody."""

_PARTS: Final[tuple[tuple[type[EzP2PError], str, str], ...]] = (
    (InputFault, "What a person can correct", "A picture, a value, a choice. Nothing was sent."),
    (
        PeerFault,
        "The other AE",
        "The PACS, the worklist, or the way to it. What was sent waits in the outbox meanwhile.",
    ),
    (StoreFault, "This computer's disk", "What was saved before stays."),
    (DeviceFault, "Scanners and cameras", "What came before stays."),
    (EzP2PError, "The rest", ""),
)
_FIELDS: Final = {
    "called_ae": "the PACS",
    "calling_ae": "our AE title",
    "own_address": "our address",
    "remote_ae": "the server",
}
_HEAD: Final = """# What each message means, and whom to ask

Made from the program itself: every message that it shows on purpose. What stands in *italics* is filled in. In another
language of the window the message is the same sentence. Search for a few of its words.

A message says what happened, then what to do. **Copy details** beside it copies what a support wants to know.
"""


def kinds(root: type[EzP2PError] = EzP2PError) -> Iterator[type[EzP2PError]]:
    """Every error, in the order in which they are written down."""
    for kind in root.__subclasses__():
        if kind.__module__ == errors.__name__:
            yield kind
            yield from kinds(kind)


def page() -> str:
    """The page as Markdown."""
    left = [kind for kind in kinds() if kind.__name__ not in UNSEEN]
    text = _HEAD
    for branch, title, words in _PARTS:
        among = [kind for kind in left if issubclass(kind, branch)]
        left = [kind for kind in left if kind not in among]
        rows = "".join(_row(kind) for kind in among)
        text += f"\n## {title}\n\n{words}\n\n| Message | It means | Whom to ask |\n|---|---|---|\n{rows}".replace(
            "\n\n\n", "\n"
        )
    return text


def _row(kind: type[EzP2PError]) -> str:
    meaning = " ".join((kind.__doc__ or "").split("\n\n", maxsplit=1)[0].split("`", maxsplit=1)[0].split())
    return f"| {_shown(kind.sentence)} | {meaning.strip()} | {WHOM_TO_ASK[kind.__name__]} |\n"


def _shown(sentence: str) -> str:
    """The sentence with what is filled in as words, and nothing in it that Markdown would take for its own."""
    shown = ""
    for place, part in enumerate(re.split(r"\{(\w+)\}", sentence)):
        is_field = bool(place % 2)
        between = " " if is_field and shown[-1:].isalpha() else ""
        shown += between + (f"*{_words(part)}*" if is_field else re.sub(r"([|<>*_\[\]])", r"\\\1", part))
    return shown


def _words(field: str) -> str:
    return _FIELDS.get(field, field.removesuffix("_s").replace("_", " "))


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
