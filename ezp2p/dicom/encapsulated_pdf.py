"""The Encapsulated PDF IOD (PS3.3 A.45.1): a document as it is."""

from typing import Final

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian

from ezp2p.dicom import modules
from ezp2p.dicom.assembly import Surroundings, assembled, common_modules
from ezp2p.dicom.character_set import can_hold
from ezp2p.dicom.modules import InstanceDetails
from ezp2p.model.clock import da, dt, tm
from ezp2p.model.image import CapturedDocument
from ezp2p.model.study import Site
from ezp2p.model.value_representation import CHECKS

_PDF: Final = "application/pdf"

DOCUMENT_SYNTAXES: Final = (ExplicitVRLittleEndian, ImplicitVRLittleEndian)
"""The transfer syntaxes in which documents are written, the best first."""


def encapsulated_pdf(document: CapturedDocument, around: Surroundings) -> Dataset:
    """An Encapsulated PDF instance with its File Meta Information, ready to be written."""
    parts = (
        *common_modules(document, around),
        modules.encapsulated_document_series_module(around.study, around.series),
        modules.sc_equipment_module(document.provenance),
        encapsulated_document_module(document, around.instance, around.site),
    )
    return assembled(parts, around)


def encapsulated_document_module(document: CapturedDocument, instance: InstanceDetails, site: Site) -> Dataset:
    """Encapsulated Document (PS3.3 C.24.2).

    It counts as one in which the patient is named. When its contents were made is known from itself alone. A title that
    the character set cannot hold is left empty: the document tells it. The stream is padded to even length, and
    Encapsulated Document Length (0042,0015) says where it ends.
    """
    module = Dataset()
    module.InstanceNumber = str(instance.instance_number)
    module.ContentDate, module.ContentTime = da(instance.taken), tm(instance.taken)
    module.AcquisitionDateTime = dt(instance.content_moment) if instance.content_moment else ""
    module.BurnedInAnnotation = "YES"
    is_writable = CHECKS["ST"](document.title) is None and can_hold(document.title, site.character_set)
    module.DocumentTitle = document.title if is_writable else ""
    module.ConceptNameCodeSequence = Sequence([])
    module.MIMETypeOfEncapsulatedDocument = _PDF
    module.EncapsulatedDocument = document.data + b"\0" * (len(document.data) % 2)
    module.EncapsulatedDocumentLength = len(document.data)
    return module
