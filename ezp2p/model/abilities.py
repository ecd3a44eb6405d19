"""What a peer takes, as it said when it accepted an association."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class PeerAbilities:
    """What was proposed to a peer for storing, and what it said.

    Attributes
    ----------
    accepted, refused
        Pairs of SOP class UID and transfer syntax UID. What is in neither was never proposed.
    max_pdu_bytes
        The longest PDU that it takes (PS3.8 D.1); 0: any.
    window
        How many operations it lets be under way at once (PS3.7 D.3.3.3).
    implementation_class_uid, implementation_version_name
        What it calls itself (PS3.7 D.3.3.2).
    """

    accepted: frozenset[tuple[str, str]] = frozenset()
    refused: frozenset[tuple[str, str]] = frozenset()
    max_pdu_bytes: int = 0
    window: int = 1
    implementation_class_uid: str = ""
    implementation_version_name: str = ""

    def syntaxes_of(self, sop_class_uid: str) -> frozenset[str]:
        """The transfer syntaxes in which it takes instances of a class."""
        return frozenset(syntax for sop_class, syntax in self.accepted if sop_class == sop_class_uid)

    def knows_of(self, sop_class_uid: str) -> bool:
        """Whether the class was ever proposed to it."""
        return any(sop_class == sop_class_uid for sop_class, _ in self.accepted | self.refused)

    def after(self, newer: "PeerAbilities") -> "PeerAbilities":
        """What is known when it has said something newer, perhaps of other classes."""
        return replace(
            newer,
            accepted=newer.accepted | (self.accepted - newer.refused),
            refused=newer.refused | (self.refused - newer.accepted),
        )


@dataclass(frozen=True, slots=True)
class ConnectionCheck:
    """The answer of a peer to a C-ECHO: the seconds it took, and what it would take for storing, also in a sentence."""

    seconds: float
    abilities: PeerAbilities = PeerAbilities()
    takes: str = ""
