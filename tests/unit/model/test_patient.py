"""Who the patient is: names as people read them, ages, and when two identities are one."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ezp2p.model.patient import Patient, age_at, display_name, is_same_patient
from ezp2p.model.value_representation import check_as

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


def written(day: date) -> str:
    return day.strftime("%Y%m%d")


@pytest.mark.parametrize(
    ("birth_date", "study_date", "age"),
    [
        ("20240101", "20240101", "000D"),
        ("20240101", "20240131", "030D"),
        ("20240101", "20240201", "004W"),  # 31 days
        ("20240101", "20240331", "012W"),  # 90 days, the last of the twelfth week
        ("20240101", "20240401", "003M"),  # 91 days
        ("20240131", "20240430", "012W"),
        ("20240131", "20240501", "003M"),
        ("20240101", "20251231", "023M"),
        ("20240101", "20260101", "002Y"),  # 24 months
        ("20240229", "20250228", "011M"),  # the day of birth comes on 1 March
        ("20240229", "20250301", "012M"),
        ("20240229", "20280228", "003Y"),
        ("20240229", "20280229", "004Y"),
        ("19691231", "20260203", "056Y"),
        ("10270101", "20260101", "999Y"),
    ],
)
def test_the_age_is_counted_in_the_unit_for_it(birth_date: str, study_date: str, age: str) -> None:
    assert age_at(birth_date, study_date) == age


@pytest.mark.parametrize(
    ("birth_date", "study_date"),
    [
        ("", "20260203"),
        ("19700101", ""),
        ("20260204", "20260203"),  # born after the study
        ("20260231", "20260301"),  # a date that does not exist
        ("1970-01-01", "20260203"),
        ("10260101", "20260101"),  # 1000 years
    ],
)
def test_an_age_that_cannot_be_told_is_empty(birth_date: str, study_date: str) -> None:
    assert not age_at(birth_date, study_date)


@given(DAYS, DAYS)
def test_every_age_is_an_age_string_and_not_before_birth(birth: date, day: date) -> None:
    age = age_at(written(birth), written(day))
    assert bool(age) == (birth <= day)
    assert check_as(age) is None


@given(DAYS, st.integers(min_value=0, max_value=40_000))
def test_nobody_is_said_to_be_older_than_he_is(birth: date, days: int) -> None:
    age = age_at(written(birth), written(birth + timedelta(days=days)))
    least = {"D": 1.0, "W": 7.0, "M": 28.0, "Y": 365.0}[age[3]]
    assert int(age[:3]) * least <= days + 1


@pytest.mark.parametrize(
    ("person_name", "shown"),
    [
        ("Doe^Jane", "DOE, Jane"),
        ("Doe^Jane^Mary", "DOE, Jane Mary"),
        ("Doe^Jane^^Dr.^MD", "DOE, Dr. Jane, MD"),
        ("Doe", "DOE"),
        ("^Jane", "Jane"),
        ("Doe^Jane^^^", "DOE, Jane"),
        ("Doe ^ Jane ", "DOE, Jane"),
        ("Doe^Jane^A^B^C^D", "DOE, B Jane A, C"),  # six parts, as some peers send them: the sixth has no meaning
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "YAMADA, Tarou (山田, 太郎)"),
        ("Hong^Gildong=洪^吉洞=홍^길동", "HONG, Gildong (洪, 吉洞)"),
        ("=山田^太郎", "山田, 太郎"),
        ("山田^太郎=山田^太郎", "山田, 太郎"),
        ("Doe^Jane=", "DOE, Jane"),
        ("müller^jörg", "MÜLLER, jörg"),
        ("", ""),
        ("^^^^", ""),
        ("==", ""),
        ("DOE\u202e^ENAJ", "DOE[U+202E], ENAJ"),
        ("DOE\0^JANE\u200b", "DOE[U+0000], JANE[U+200B]"),
        ("خواه^می\u200cها", "خواه, می\u200cها"),
    ],
)
def test_a_name_is_shown_as_people_read_it(person_name: str, shown: str) -> None:
    assert display_name(person_name) == shown


@given(st.text())
def test_any_text_can_be_shown_as_a_name(text: str) -> None:
    assert isinstance(display_name(text), str)


ERIKA = Patient("P1", "MÜLLER^ERIKA", "19700102", "F")


@pytest.mark.parametrize(
    "other",
    [
        ERIKA,
        replace(ERIKA, patient_name="MÜLLER^ERIKA^^"),
        replace(ERIKA, patient_name="MU\u0308LLER^ERIKA"),
        replace(ERIKA, patient_name="MÜLLER ^ERIKA="),
        replace(ERIKA, patient_id="P1 "),
        replace(ERIKA, issuer_of_patient_id="HOSPITAL"),
        Patient("P1"),
    ],
)
def test_the_same_patient_in_another_spelling_is_the_same(other: Patient) -> None:
    assert is_same_patient(ERIKA, other)
    assert is_same_patient(other, ERIKA)


@pytest.mark.parametrize(
    "other",
    [
        replace(ERIKA, patient_id="P2"),
        replace(ERIKA, patient_id=""),
        replace(ERIKA, patient_id="p1"),
        replace(ERIKA, patient_name="MÜLLER^ERICA"),
        replace(ERIKA, patient_name="Müller^Erika"),
        replace(ERIKA, birth_date="19700103"),
        replace(ERIKA, sex="M"),
    ],
)
def test_a_look_alike_is_another_patient(other: Patient) -> None:
    assert not is_same_patient(ERIKA, other)
    assert not is_same_patient(other, ERIKA)


@pytest.mark.parametrize(("one", "other"), [("0042", "42"), ("P_1", "PX1"), ("P%", "PXYZ")])
def test_patient_ids_are_compared_to_the_letter(one: str, other: str) -> None:
    assert not is_same_patient(Patient(one), Patient(other))
