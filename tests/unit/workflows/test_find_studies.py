"""Joining what an archive has, whatever it answers."""

from collections.abc import Iterator, Mapping

import pytest

from ezp2p.errors import SeriesNotFound, SeriesNotJoinable, StudyNotFound
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.model.study import SeriesForm
from ezp2p.model.worklist import UnreadableResponse
from ezp2p.workflows.find_studies import new_series_of, series_to_join, study_to_join
from tests.fakes.invented import PACS

STUDY, SERIES = "2.25.1", "2.25.2"
UNREADABLE = UnreadableResponse("its identifier cannot be read")


class FakeArchive:
    """Answers each level with a list, and remembers what it was asked."""

    def __init__(self, **answers: list[Mapping[str, str] | UnreadableResponse]) -> None:
        self.answers = answers
        self.queries: list[Query] = []

    def find(self, query: Query) -> Iterator[Match | UnreadableResponse]:
        self.queries.append(query)
        for answer in self.answers.get(query.level.value.lower(), []):
            yield answer if isinstance(answer, UnreadableResponse) else Match(answer)


def series(**values: str) -> dict[str, str]:
    return {"StudyInstanceUID": STUDY, "SeriesInstanceUID": SERIES, "Modality": "XC", **values}


# --- the study ------------------------------------------------------------------------------------------------


def test_a_study_is_joined_as_the_archive_tells_it() -> None:
    archive = FakeArchive(study=[UNREADABLE, {"StudyInstanceUID": STUDY, "PatientID": "P1", "StudyID": "S"}])
    form = study_to_join(archive.find, PACS, STUDY)
    assert (form.study_instance_uid, form.patient_id, form.study_id, form.is_joined) == (STUDY, "P1", "S", True)
    assert archive.queries == [Query(QueryLevel.STUDY, {"StudyInstanceUID": STUDY})]


@pytest.mark.parametrize("answers", [[], [UNREADABLE], [{"StudyInstanceUID": "2.25.99", "PatientID": "P9"}]])
def test_a_study_that_the_archive_does_not_have_is_never_replaced_by_another(
    answers: list[Mapping[str, str] | UnreadableResponse],
) -> None:
    with pytest.raises(StudyNotFound, match=f"PACS has no study {STUDY}"):
        study_to_join(FakeArchive(study=answers).find, PACS, STUDY)


# --- a new series ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("numbers", "number"),
    [
        (["1", "7", "3"], "8"),
        ([" 7 "], "8"),
        (["+7"], "8"),
        (["-3"], "-2"),
        (["", "x", "+-5", "²", "1.5", "99999999999"], "1"),
    ],
)
def test_a_new_series_is_numbered_after_the_last_one(numbers: list[str], number: str) -> None:
    archive = FakeArchive(series=[series(SeriesNumber=one) for one in numbers])
    assert new_series_of(archive.find, STUDY, SeriesForm(modality="OT")) == SeriesForm(
        modality="OT", series_number=number
    )


def test_a_number_that_was_typed_is_kept_and_nothing_is_asked() -> None:
    archive = FakeArchive()
    assert new_series_of(archive.find, STUDY, SeriesForm(series_number="5")).series_number == "5"
    assert archive.queries == []


def test_a_study_without_series_leaves_the_number_open() -> None:
    assert not new_series_of(FakeArchive().find, STUDY, SeriesForm()).series_number


# --- an existing series ---------------------------------------------------------------------------------------


def joined(archive: FakeArchive, modality: str = "") -> SeriesForm:
    return series_to_join(archive.find, PACS, study_instance_uid=STUDY, series_instance_uid=SERIES, modality=modality)


@pytest.mark.parametrize(
    ("numbers", "last"), [(["1", "12", "3"], 12), ([], 0), (["", "x"], 0), (["007 "], 7), (["+-1", "2"], 2)]
)
def test_a_series_is_joined_after_its_last_instance(numbers: list[str], last: int) -> None:
    images: list[Mapping[str, str] | UnreadableResponse] = [series(InstanceNumber=one) for one in numbers]
    archive = FakeArchive(series=[series(SeriesNumber="4", BodyPartExamined="HAND")], image=[UNREADABLE, *images])
    form = joined(archive, "XC")
    assert form.last_instance_number == last
    assert (form.series_instance_uid, form.series_number, form.modality) == (SERIES, "4", "XC")
    assert [query.level for query in archive.queries] == [QueryLevel.SERIES, QueryLevel.IMAGE]


def test_images_of_other_series_do_not_count() -> None:
    other = series(SeriesInstanceUID="2.25.99", InstanceNumber="500")
    archive = FakeArchive(series=[series()], image=[series(InstanceNumber="3"), other])
    assert joined(archive).last_instance_number == 3


def test_a_series_of_another_modality_is_not_joined() -> None:
    with pytest.raises(SeriesNotJoinable, match="of modality CT, these pictures are XC"):
        joined(FakeArchive(series=[series(Modality="CT")]), "XC")


def test_a_series_whose_modality_is_not_told_is_joined() -> None:
    assert joined(FakeArchive(series=[series(Modality="")]), "XC").series_instance_uid == SERIES


@pytest.mark.parametrize("answers", [[], [UNREADABLE], [series(SeriesInstanceUID="2.25.99")]])
def test_a_series_that_the_study_does_not_have_is_never_replaced_by_another(
    answers: list[Mapping[str, str] | UnreadableResponse],
) -> None:
    with pytest.raises(SeriesNotFound, match=f"PACS has no series {SERIES}"):
        joined(FakeArchive(series=answers))
