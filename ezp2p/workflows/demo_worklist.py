"""Invented patients for the demonstration: the worklist of today, in several scripts, with a look-alike pair."""

import uuid
from collections.abc import Callable
from datetime import date
from pathlib import Path

from ezp2p.dicom.worklist_file import worklist_file
from ezp2p.model.image import CodedConcept
from ezp2p.model.worklist import WorklistEntry

_UIDS = uuid.UUID("8c0e5a6e-1d0b-5d61-9a55-3f2f0c7b4e11")
_STATION_AE_TITLE = "EZP2P"
_SCHEME = "99EZP2PDEMO"

_WOUND = ("WND", "Photographs of a wound", "XC")
_SKIN = ("SKN", "Photographs of the skin", "XC")
_ENDOSCOPY = ("END", "Endoscopic pictures", "ES")
_DOCUMENT = ("DOC", "Scanned document", "DOC")
_FILM = ("FLM", "Digitized film", "OT")
_EYE = ("EYE", "Photographs of the eye", "OP")

_PATIENTS: tuple[tuple[str, str, str, str, tuple[str, str, str]], ...] = (
    ("DEMO-1001", "DOE^JANE", "19800214", "F", _WOUND),
    ("DEMO-1002", "DOE^JANET", "19820214", "F", _WOUND),
    ("DEMO-1003", "MÜLLER^JÖRG", "19551103", "M", _SKIN),
    ("DEMO-1004", "Иванов^Пример", "19720630", "M", _ENDOSCOPY),
    ("DEMO-1005", "Παράδειγμα^Ελένη", "19910817", "F", _EYE),
    ("DEMO-1006", "Yamada^Tarou=山田^太郎=やまだ^たろう", "19480505", "M", _FILM),
    ("DEMO-1007", "Hong^Gildong=洪^吉洞=홍^길동", "20040301", "M", _SKIN),
    ("DEMO-1008", "مثال^سلمى", "19770922", "F", _DOCUMENT),
    ("DEMO-1009", "ישראלי^דוגמה", "19630111", "F", _WOUND),
    ("DEMO-1010", "Wang^XiaoDong=王^小东", "19991231", "M", _ENDOSCOPY),
    ("DEMO-1011", "TESTER^BABY", "", "O", _SKIN),
    ("DEMO-1012", "MUSTERMANN^ERIKA^^Dr.", "19640812", "F", _DOCUMENT),
)
"""Patient ID, name, birth date, sex, and what is to be done."""

_WITHOUT_STUDY_INSTANCE_UID = "DEMO-1012"
"""As some information systems send it: the workstation has to make one, and to remember it."""


def demo_entries(today: date) -> tuple[WorklistEntry, ...]:
    """The worklist of `today`: every value invented, the same for the same day."""
    return tuple(_entry(number, today) for number in range(1, len(_PATIENTS) + 1))


def write_demo_worklist(folder: Path, today: date, write: Callable[[Path, bytes], None]) -> int:
    """Write the worklist of `today` into `folder`, one file for each entry, and give their number.

    Parameters
    ----------
    folder
        Is made if it is not there; files of an earlier day are replaced.
    today
        The day for which the entries are scheduled.
    write
        How a file is written (`storage.atomic_file.write`).
    """
    entries = demo_entries(today)
    for entry in entries:
        uid = _uid(today, f"{entry.accession_number}/file")
        write(folder / f"{entry.accession_number}.wl", worklist_file(entry, uid))
    return len(entries)


def _entry(number: int, today: date) -> WorklistEntry:
    patient_id, name, birth_date, sex, (code, description, modality) = _PATIENTS[number - 1]
    accession_number = f"ACC{number:04d}"
    concept = CodedConcept(code, _SCHEME, description)
    has_uid = patient_id != _WITHOUT_STUDY_INSTANCE_UID
    return WorklistEntry(
        patient_id=patient_id,
        issuer_of_patient_id="EZP2P-DEMO",
        patient_name=name,
        birth_date=birth_date,
        sex=sex,
        study_instance_uid=_uid(today, accession_number) if has_uid else "",
        accession_number=accession_number,
        referring_physician_name="REFERRER^RENATE",
        requested_procedure_id=f"RP{number:04d}",
        requested_procedure_description=description,
        requested_procedure_codes=(concept,),
        scheduled_procedure_step_id=f"SPS{number:04d}",
        scheduled_procedure_step_description=description,
        scheduled_protocol_codes=(concept,),
        scheduled_station_ae_title=_STATION_AE_TITLE,
        scheduled_station_name="PHOTO-1",
        scheduled_date=f"{today:%Y%m%d}",
        scheduled_time=f"{7 + number // 2:02d}{number % 2 * 30:02d}00",
        modality=modality,
        performing_physician_name="PERFORMER^PAUL",
    )


def _uid(today: date, name: str) -> str:
    """The same UID for the same day and name (PS3.5 B.2)."""
    return f"2.25.{uuid.uuid5(_UIDS, f'{today:%Y%m%d}/{name}').int}"
