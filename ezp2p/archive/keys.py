"""The attributes by which the archive finds what it keeps; known without its database, to whoever tells of them."""

from collections.abc import Mapping
from types import MappingProxyType

from ezp2p.dicom.instance_keys import IMAGE_KEYWORDS, SERIES_KEYWORDS, STUDY_KEYWORDS
from ezp2p.model.query import QueryLevel

STUDY_SUMMARY = (
    "NumberOfStudyRelatedSeries",
    "NumberOfStudyRelatedInstances",
    "ModalitiesInStudy",
    "SOPClassesInStudy",
)
"""What series and instances add to their study (PS3.4 table C.6-5)."""
SERIES_SUMMARY = ("NumberOfSeriesRelatedInstances",)
"""What instances add to their series."""
CONSTANTS = MappingProxyType({"InstanceAvailability": "ONLINE"})
"""What is so for everything that is kept."""

KEYS: Mapping[QueryLevel, tuple[str, ...]] = MappingProxyType({
    QueryLevel.STUDY: (*STUDY_KEYWORDS, *STUDY_SUMMARY, *CONSTANTS),
    QueryLevel.SERIES: (*STUDY_KEYWORDS, *SERIES_KEYWORDS, *SERIES_SUMMARY, *CONSTANTS),
    QueryLevel.IMAGE: (*STUDY_KEYWORDS, *SERIES_KEYWORDS, *IMAGE_KEYWORDS, *CONSTANTS),
})
"""What may be asked for at each level, each of them matched and returned."""
