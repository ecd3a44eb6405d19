"""The associations of EzP2P: what each proposes or accepts, taken from those who open and answer them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ezp2p.dicom.dictionary import uid_name
from ezp2p.dicom.encapsulated_pdf import DOCUMENT_SYNTAXES
from ezp2p.dicom.sop_classes import SOP_CLASSES, SopClass, Takes
from ezp2p.dicom.transfer_syntaxes import WRITTEN_SYNTAXES
from ezp2p.imaging.video_syntaxes import VIDEO_SYNTAXES
from ezp2p.model.application_entity import LocalAE
from ezp2p.model.commitment import CommitmentAnswer
from ezp2p.model.events import Event
from ezp2p.model.instance import InstanceKeys
from ezp2p.model.query import Match, Query, QueryModel
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from ezp2p.network import commitment_scu, query_scu, storage_scu, verification_scu, worklist_scu
from ezp2p.network.listener import AcceptedContext, Listener
from ezp2p.network.pdu import ProposedContext
from ezp2p.workflows.conformance.document import Table, table
from ezp2p.workflows.connection_words import ASKED_OF_A_STORE


@dataclass(frozen=True, slots=True)
class Proposal:
    """An association that is asked for: what for, its presentation contexts, and the asynchronous operations window."""

    name: str
    contexts: tuple[ProposedContext, ...]
    window: tuple[int, int] | None = None


VERIFICATION: Final = Proposal("Verification", tuple(verification_scu.contexts_for(ASKED_OF_A_STORE)))
WORKLIST: Final = Proposal("Modality Worklist", tuple(worklist_scu.CONTEXTS))
STUDY_ROOT: Final = Proposal("Study Root query", query_scu.contexts_for(QueryModel.STUDY_ROOT))
PATIENT_ROOT: Final = Proposal("Patient Root query", query_scu.contexts_for(QueryModel.PATIENT_ROOT))
COMMITMENT: Final = Proposal("Storage Commitment", tuple(commitment_scu.CONTEXTS))


def storing(sop_class: SopClass) -> Proposal:
    """The association for storing instances of one class, in the first transfer syntax in which they are written."""
    own = syntaxes_of(sop_class)[0]
    contexts = storage_scu.storage_contexts({(sop_class.uid, own)})
    return Proposal(f"Storage of {uid_name(sop_class.uid)}", tuple(contexts), storage_scu.WINDOW)


def proposals() -> tuple[Proposal, ...]:
    """Every kind of association that is asked for."""
    return (VERIFICATION, *map(storing, SOP_CLASSES), COMMITMENT, STUDY_ROOT, PATIENT_ROOT, WORKLIST)


def syntaxes_of(sop_class: SopClass) -> tuple[str, ...]:
    """The transfer syntaxes in which instances of a class are written."""
    if Takes.DOCUMENT in sop_class.takes:
        return tuple(map(str, DOCUMENT_SYNTAXES))
    if Takes.VIDEO in sop_class.takes:
        return tuple(syntax.uid for syntax in VIDEO_SYNTAXES)
    return tuple(str(syntax.uid) for syntax in WRITTEN_SYNTAXES)


# --- what is accepted -----------------------------------------------------------------------------------------


class _Nobody:
    """Stands for who keeps, finds and plans: the listener is only asked what it would accept."""

    def receive(self, data: bytes, keys: InstanceKeys, calling_ae: str) -> None:
        """Keeps nothing."""

    def find(self, query: Query) -> Iterator[Match]:  # noqa: ARG002 -- as a finder
        """Finds nothing."""
        return iter(())

    def entries(self, query: WorklistQuery) -> Iterator[WorklistEntry]:  # noqa: ARG002 -- as a worklist
        """Plans nothing."""
        return iter(())


def accepted(local: LocalAE) -> tuple[AcceptedContext, ...]:
    """What the archive inside accepts, beside what it hears of commitments; nothing is opened."""

    def take(_answer: CommitmentAnswer) -> bool:
        return False

    def publish(_event: Event) -> None:
        return None

    nobody = _Nobody()
    listener = Listener(
        local, port=0, host="", receiver=nobody, finder=nobody, worklist=nobody, take_answer=take, publish=publish
    )
    return listener.contexts


# --- tables ---------------------------------------------------------------------------------------------------


def named(uid: str) -> str:
    """A UID with its name."""
    return f"{uid_name(uid)} ({uid})"


def each_named(uids: Sequence[str]) -> str:
    """UIDs with their names, one to a line."""
    return "\n".join(map(named, uids))


def proposed(proposal: Proposal) -> Table:
    """The presentation contexts of an association, in their order; IDs are 1, 3, 5 and so on."""
    rows = [
        (str(2 * number + 1), named(context.abstract_syntax), each_named(context.transfer_syntaxes), "SCU", "None")
        for number, context in enumerate(proposal.contexts)
    ]
    columns = "ID | Abstract Syntax | Transfer Syntaxes | Role | Extended Negotiation"
    return table(f"Proposed presentation contexts: {proposal.name}", columns, rows)


def acceptable(contexts: Sequence[AcceptedContext]) -> Iterator[Table]:
    """The presentation contexts that are accepted: a table for each list of transfer syntaxes and role."""
    kinds = dict.fromkeys((context.transfer_syntaxes, context.is_scp) for context in contexts)
    for syntaxes, is_scp in kinds:
        rows = [
            (uid_name(one.abstract_syntax), one.abstract_syntax)
            for one in contexts
            if (one.transfer_syntaxes, one.is_scp) == (syntaxes, is_scp)
        ]
        role = "SCP" if is_scp else "SCU"
        name = f"{role}, {len(syntaxes)} transfer syntaxes"
        yield table(f"Accepted abstract syntaxes: {name}", "Abstract Syntax Name | UID", rows)
        lines = [(uid_name(one), one) for one in syntaxes]
        yield table(f"Accepted transfer syntaxes: {name}", "Transfer Syntax Name | UID", lines)
