"""What was captured into one finished instance, in the SOP class and syntax that were asked for or fit best."""

from ezp2p.dicom.assembly import Surroundings
from ezp2p.dicom.encapsulated_pdf import DOCUMENT_SYNTAXES
from ezp2p.dicom.instance_file import instance_file
from ezp2p.dicom.modules import InstanceDetails
from ezp2p.dicom.sop_classes import faults_of_series, material_of, sop_class_for
from ezp2p.dicom.transfer_syntaxes import WRITTEN_SYNTAXES, WrittenSyntax, keywords_of, named
from ezp2p.errors import FormIncomplete, TransferSyntaxNotWritten
from ezp2p.model.image import Captured, CapturedDocument, CapturedVideo
from ezp2p.model.study import Site
from ezp2p.outbox.outbox import NewInstance
from ezp2p.workflows.background import Stop
from ezp2p.workflows.encode_pixels import AS_IT_IS, Coding, encode_pixels
from ezp2p.workflows.plan_study import PlannedSeries, StudyPlan


def written_syntax(text: str) -> WrittenSyntax | None:
    """The transfer syntax that `text` names, by UID or keyword; None for the one that fits each picture best.

    Raises
    ------
    TransferSyntaxNotWritten
        If it is not one that is written.
    """
    if not text:
        return None
    uid = named(text)
    for syntax in WRITTEN_SYNTAXES:
        if syntax.uid == uid:
            return syntax
    raise TransferSyntaxNotWritten(
        transfer_syntax=uid.name if uid else text,
        reason="EzP2P does not write it" if uid else "it is not the name of one",
        choices=keywords_of(WRITTEN_SYNTAXES),
    )


def build_instance(
    plan: StudyPlan,
    series: PlannedSeries,
    captured: Captured,
    *,
    sop_instance_uid: str,
    instance_number: int,
    site: Site,
    coding: Coding = AS_IT_IS,
    stop: Stop | None = None,
) -> tuple[NewInstance, bytes]:
    """The instance of what was captured: what is known of it, and its Part 10 file.

    It is dated as the camera says where `captured` tells that, else as the plan. Set `stop`, and nothing more of it is
    encoded.

    Raises
    ------
    SopClassNotWritten
        If the class or the family of the plan cannot hold it.
    TransferSyntaxNotWritten
        If the syntax that was asked for cannot hold it.
    FormIncomplete
        If the series lacks what the class needs.
    Cancelled
        If `stop` is set before it is encoded.
    """
    sop_class = sop_class_for(material_of(captured), chosen=plan.sop_class, family=plan.family)
    faults = faults_of_series(sop_class, series.details)
    if faults:
        raise FormIncomplete(faults=faults)
    ready, uid = _in_syntax(captured, coding, stop)
    details = InstanceDetails(
        sop_class.uid,
        sop_instance_uid,
        instance_number,
        plan.created,
        content_moment=captured.taken,
        is_derived=_is_coded_here(captured, ready),
    )
    modalities = plan.modalities if site.writes_modalities_in_study else ()
    around = Surroundings(plan.study, series.details, details, site, uid, modalities)
    new = NewInstance(
        sop_class_uid=details.sop_class_uid,
        sop_instance_uid=details.sop_instance_uid,
        transfer_syntax_uid=uid,
        study_instance_uid=plan.study.study_instance_uid,
        series_instance_uid=series.details.series_instance_uid,
        series_number=series.details.series_number,
        instance_number=instance_number,
        patient_id=plan.study.patient.patient_id,
        patient_name=plan.study.patient.patient_name,
    )
    return new, instance_file(sop_class, ready, around)


def _in_syntax(captured: Captured, coding: Coding, stop: Stop | None) -> tuple[Captured, str]:
    """What was captured, in the form that its transfer syntax holds, and the UID of that."""
    if isinstance(captured, CapturedDocument):
        return captured, _document_syntax(coding.syntax, coding.taken)
    if isinstance(captured, CapturedVideo):
        return captured, _video_syntax(captured, coding.syntax)
    return encode_pixels(captured, coding, stop=stop)


def _document_syntax(syntax: WrittenSyntax | None, taken: frozenset[str] | None) -> str:
    if syntax is None:
        choices = [uid for uid in DOCUMENT_SYNTAXES if taken is None or uid in taken]
        return str((choices or DOCUMENT_SYNTAXES)[0])
    if syntax.uid in DOCUMENT_SYNTAXES:
        return str(syntax.uid)
    raise TransferSyntaxNotWritten(
        transfer_syntax=syntax.name,
        reason="this is a document, which goes as it is",
        choices=", ".join(uid.keyword for uid in DOCUMENT_SYNTAXES),
    )


def _video_syntax(video: CapturedVideo, syntax: WrittenSyntax | None) -> str:
    """The one that its stream is in, which was settled when it was captured."""
    if syntax is None:
        return video.transfer_syntax_uid
    own = named(video.transfer_syntax_uid)
    raise TransferSyntaxNotWritten(
        transfer_syntax=syntax.name,
        reason="it does not hold videos",
        choices=own.keyword if own else video.transfer_syntax_uid,
    )


def _is_coded_here(captured: Captured, ready: Captured) -> bool:
    """Whether its pixels are not those of its source: edited, or something was lost."""
    if isinstance(captured, CapturedDocument) or isinstance(ready, CapturedDocument):
        return False
    if isinstance(captured, CapturedVideo):
        return captured.is_recoded
    return bool(captured.derivation) or ready.lossy is not captured.lossy
