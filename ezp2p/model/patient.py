"""Patient: the person whose pictures these are (PS3.3 C.7.1.1)."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

from ezp2p.model.value_representation import FORMAT_MARKS_OF_SCRIPTS


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient in DICOM's own value formats.

    One immutable identity: to change any part of it is to make another one, so that no value of an earlier
    patient can stay behind unseen.
    """

    patient_id: str = ""
    patient_name: str = ""
    birth_date: str = ""
    sex: str = ""
    issuer_of_patient_id: str = ""
    is_provisional: bool = False
    """True where the Patient ID was made on this workstation because none was known."""


def is_same_patient(one: Patient, other: Patient) -> bool:
    """Whether two identities may be of one patient: the Patient IDs agree, and nothing that both of them tell differs.

    Compared without padding, and names without empty parts at the end (PS3.5 6.2, 6.2.1) in one Unicode form.
    """
    if _comparable(one.patient_id) != _comparable(other.patient_id):
        return False
    pairs = (
        (_comparable_name(one.patient_name), _comparable_name(other.patient_name)),
        (_comparable(one.birth_date), _comparable(other.birth_date)),
        (_comparable(one.sex), _comparable(other.sex)),
    )
    return all(ours == theirs or not (ours and theirs) for ours, theirs in pairs)


def _comparable(value: str) -> str:
    return unicodedata.normalize("NFC", value).strip(" ")


def _comparable_name(person_name: str) -> str:
    groups = ["^".join(part.strip(" ") for part in group.split("^")).rstrip("^") for group in person_name.split("=")]
    return unicodedata.normalize("NFC", "=".join(groups)).rstrip("=")


def display_name(person_name: str) -> str:
    """A PN value as people read it, `FAMILY, Given Middle` (PS3.5 6.2.1).

    The first component group that has text is shown; where an ideographic group is present it follows in
    brackets. What cannot be seen and may turn the text around is shown by its code point. Nothing is lost for search:
    the value itself is never changed.
    """
    groups = [_display_group(group) for group in made_visible(person_name).split("=")]
    shown = [group for group in groups if group]
    if len(shown) > 1 and shown[1] != shown[0]:
        return f"{shown[0]} ({shown[1]})"
    return shown[0] if shown else ""


def made_visible(text: str) -> str:
    """`text` with control characters and invisible direction marks as `[U+202E]`; joiners of letters stay."""
    return "".join(
        f"[U+{ord(character):04X}]"
        if unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp"} and character not in FORMAT_MARKS_OF_SCRIPTS
        else character
        for character in text
    )


def _display_group(group: str) -> str:
    family, given, middle, prefix, suffix = [
        *(part.strip() for part in group.split("^")),
        "",
        "",
        "",
        "",
        "",
    ][:5]
    rest = " ".join(part for part in (prefix, given, middle) if part)
    name = ", ".join(part for part in (family.upper(), rest) if part)
    return f"{name}, {suffix}" if name and suffix else name


def age_at(birth_date: str, study_date: str) -> str:
    """Patient's Age (0010,1010) at the study date as an AS value (PS3.5 6.2).

    Days to 30 days, weeks to 12 weeks, months to 23 months, then years, in three digits and the unit. Empty
    where either date is missing or no date, the birth date lies after the study date, or the age has more than
    three digits.
    """
    try:
        born, day = _date(birth_date), _date(study_date)
    except ValueError:
        return ""
    if born > day:
        return ""
    days = (day - born).days
    months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)
    if days <= 30:
        return f"{days:03d}D"
    if days // 7 <= 12:
        return f"{days // 7:03d}W"
    if months <= 23:
        return f"{months:03d}M"
    return f"{months // 12:03d}Y" if months // 12 <= 999 else ""


def _date(da: str) -> date:
    return datetime.strptime(da, "%Y%m%d").date()  # noqa: DTZ007 -- a calendar day has no zone
