"""What DCMTK's debug log, which is Orthanc's too, tells of the negotiation of an association."""

import re
from collections.abc import Iterator

_SYNTAXES = {
    "LittleEndianImplicit": "1.2.840.10008.1.2",
    "LittleEndianExplicit": "1.2.840.10008.1.2.1",
    "BigEndianExplicit": "1.2.840.10008.1.2.2",
    "JPEGBaseline": "1.2.840.10008.1.2.4.50",
    "JPEGExtended:Process2+4": "1.2.840.10008.1.2.4.51",
    "JPEGLossless:Non-hierarchical:Process14": "1.2.840.10008.1.2.4.57",
    "JPEGLossless:Non-hierarchical-1stOrderPrediction": "1.2.840.10008.1.2.4.70",
    "JPEGLSLossless": "1.2.840.10008.1.2.4.80",
    "JPEGLSLossy": "1.2.840.10008.1.2.4.81",
    "JPEG2000LosslessOnly": "1.2.840.10008.1.2.4.90",
    "JPEG2000": "1.2.840.10008.1.2.4.91",
    "RLELossless": "1.2.840.10008.1.2.5",
    "MPEG2MainProfile@MainLevel": "1.2.840.10008.1.2.4.100",
    "MPEG2MainProfile@HighLevel": "1.2.840.10008.1.2.4.101",
    "MPEG4HighProfile/Level4.1": "1.2.840.10008.1.2.4.102",
    "MPEG4HighProfile/Level4.2For2DVideo": "1.2.840.10008.1.2.4.104",
}
_CLASSES = {
    "VerificationSOPClass": "1.2.840.10008.1.1",
    "StorageCommitmentPushModelSOPClass": "1.2.840.10008.1.20.1",
    "FINDModalityWorklistInformationModel": "1.2.840.10008.5.1.4.31",
    "FINDPatientRootQueryRetrieveInformationModel": "1.2.840.10008.5.1.4.1.2.1.1",
    "FINDStudyRootQueryRetrieveInformationModel": "1.2.840.10008.5.1.4.1.2.2.1",
    "SecondaryCaptureImageStorage": "1.2.840.10008.5.1.4.1.1.7",
    "MultiframeSingleBitSecondaryCaptureImageStorage": "1.2.840.10008.5.1.4.1.1.7.1",
    "MultiframeGrayscaleByteSecondaryCaptureImageStorage": "1.2.840.10008.5.1.4.1.1.7.2",
    "MultiframeGrayscaleWordSecondaryCaptureImageStorage": "1.2.840.10008.5.1.4.1.1.7.3",
    "MultiframeTrueColorSecondaryCaptureImageStorage": "1.2.840.10008.5.1.4.1.1.7.4",
    "VLEndoscopicImageStorage": "1.2.840.10008.5.1.4.1.1.77.1.1",
    "VideoEndoscopicImageStorage": "1.2.840.10008.5.1.4.1.1.77.1.1.1",
    "VLPhotographicImageStorage": "1.2.840.10008.5.1.4.1.1.77.1.4",
    "VideoPhotographicImageStorage": "1.2.840.10008.5.1.4.1.1.77.1.4.1",
    "EncapsulatedPDFStorage": "1.2.840.10008.5.1.4.1.1.104.1",
}


class NegotiationLog:
    """The last PDU of a kind (A-ASSOCIATE-RQ or A-ASSOCIATE-AC) that a debug log tells of, of one calling AE title."""

    def __init__(self, output: str, kind: str, calling: str = "EZP2P") -> None:
        output = re.sub(r"^(?:D: |[A-Z]\d{4} .*?\] )", "", output, flags=re.MULTILINE)
        blocks = re.findall(rf"=+ BEGIN {kind} =+\n(.*?)=+ END {kind} =+", output, re.DOTALL)
        mine = [block for block in blocks if re.search(rf"Calling Application Name: +{calling}$", block, re.MULTILINE)]
        assert mine, f"no {kind} of {calling} in {output[-2000:]}"
        self._block = mine[-1]

    def fact(self, name: str) -> str:
        """The value of one line."""
        found = re.search(rf"^{name}: *(.*)$", self._block, re.MULTILINE)
        assert found, f"no {name} in {self._block}"
        return found[1].strip()

    def contexts(self) -> Iterator[tuple[int, str, list[str]]]:
        """ID, abstract syntax, and transfer syntaxes of each context, those that were refused without any."""
        for part in re.split(r"^  Context ID: +", self._block, flags=re.MULTILINE)[1:]:
            number = re.match(r"\d+", part)
            abstract = re.search(r"Abstract Syntax: =?(\S+)", part)
            assert number
            assert abstract
            names = re.findall(r"^(?:      =|    Accepted Transfer Syntax: =)(\S+)$", part, re.MULTILINE)
            yield int(number[0]), _uid(abstract[1], _CLASSES), [_uid(name, _SYNTAXES) for name in names]

    def roles(self) -> set[str]:
        """What it tells of roles."""
        return set(re.findall(r"(?:Proposed|Accepted) SCP/SCU Role: (.*)$", self._block, re.MULTILINE))


def _uid(name: str, table: dict[str, str]) -> str:
    return table.get(name, name)
