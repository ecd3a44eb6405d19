"""What may be asked for."""

import pytest

from ezp2p.dicom.search_terms import fault_of


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("PatientName", ""),
        ("PatientName", "*"),
        ("PatientName", "M?LLER*"),
        ("PatientName", "山田*"),
        ("PatientID", "0012 *"),
        ("StudyDate", "20260203"),
        ("StudyDate", "20260201-20260203"),
        ("StudyDate", "20260201-"),
        ("StudyDate", "-20260203"),
        ("StudyTime", "10"),
        ("StudyTime", "0930-1015"),
        ("StudyInstanceUID", "1.2.3\\1.2.4"),
        ("Modality", "C?"),
        ("SeriesNumber", "3"),
        ("Rows", "512"),
        ("ScheduledStationAETitle", "EZ*"),
        ("NoSuchKeyword", "whatever"),
    ],
)
def test_what_the_standard_allows_may_be_asked(keyword: str, value: str) -> None:
    assert fault_of(keyword, value) is None


@pytest.mark.parametrize(
    ("keyword", "value", "reason"),
    [
        ("StudyDate", "2026*", "is neither one value nor a range"),
        ("StudyDate", "20260230", "is neither one value nor a range"),
        ("StudyDate", "20260101-20260102-20260103", "is neither one value nor a range"),
        ("StudyDate", "-", "is neither one value nor a range"),
        ("StudyTime", "25", "is neither one value nor a range"),
        ("StudyInstanceUID", "1.2.*", "is not a valid UID"),
        ("StudyInstanceUID", "1.2.3\\x", "is not a valid UID"),
        ("PatientName", "A\\B", "cannot hold a backslash"),
        ("PatientName", "A\x07", "cannot hold control characters"),
        ("PatientName", "\udc80", "cannot be searched for"),
        ("PatientID", "1" * 65, "may hold 64 characters"),
        ("Modality", "us", "may hold capital letters"),
        ("Rows", "many", "is not a whole number"),
        ("SeriesNumber", "1-3", "is not a whole number"),
        ("RequestAttributesSequence", "x", "cannot be searched for"),
    ],
)
def test_what_the_standard_forbids_is_refused_with_its_reason(keyword: str, value: str, reason: str) -> None:
    found = fault_of(keyword, value)
    assert found is not None
    assert reason in found
