"""The SOP classes that are services, beside those of what is stored (PS3.4 A.4, C.6, J.3 and K.6)."""

from typing import Final

VERIFICATION: Final = "1.2.840.10008.1.1"
PATIENT_ROOT_FIND: Final = "1.2.840.10008.5.1.4.1.2.1.1"
STUDY_ROOT_FIND: Final = "1.2.840.10008.5.1.4.1.2.2.1"
MODALITY_WORKLIST_FIND: Final = "1.2.840.10008.5.1.4.31"
