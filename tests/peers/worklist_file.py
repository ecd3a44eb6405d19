"""Worklist entries as the files that Orthanc and wlmscpfs serve (.wl)."""

from pathlib import Path

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian

_MODALITY_WORKLIST_FIND = UID("1.2.840.10008.5.1.4.31")


def write_worklist_file(folder: Path, name: str, entry: Dataset) -> Path:
    """Write `entry` to `folder` as `name`.wl, whole or not at all, and give its path.

    Parameters
    ----------
    folder
        `Orthanc.worklist_folder` or `WlmScpFs.folder`.
    entry
        One Scheduled Procedure Step (PS3.4 K.6.1.2.2), with its Specific Character Set where it needs one.
    """
    entry.file_meta = FileMetaDataset()
    entry.file_meta.MediaStorageSOPClassUID = _MODALITY_WORKLIST_FIND
    entry.file_meta.MediaStorageSOPInstanceUID = UID(f"2.25.{int.from_bytes(name.encode()[-15:], 'big') + 1}")
    entry.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    aside = folder / f"{name}.aside"
    entry.save_as(aside, enforce_file_format=True)
    return aside.rename(folder / f"{name}.wl")


def worklist_entry(
    *,
    patient_name: str,
    patient_id: str,
    accession_number: str,
    character_set: str | list[str] = "ISO_IR 192",
    study_instance_uid: str = "2.25.4711",
    scheduled_date: str = "20260203",
    scheduled_time: str = "101500",
    modality: str = "OT",
    step_id: str = "SPS1",
    procedure_id: str = "RP1",
    station_ae_title: str = "EZP2P",
) -> Dataset:
    """An invented worklist entry that Orthanc and wlmscpfs both serve.

    wlmscpfs drops an entry without a Study Instance UID, unless it is started with `-dfr`.
    """
    step = Dataset()
    step.Modality = modality
    step.ScheduledStationAETitle = station_ae_title
    step.ScheduledProcedureStepStartDate = scheduled_date
    step.ScheduledProcedureStepStartTime = scheduled_time
    step.ScheduledPerformingPhysicianName = "LICHT^FRIDA"
    step.ScheduledProcedureStepDescription = "Photographs of the skin"
    step.ScheduledProcedureStepID = step_id
    step.ScheduledStationName = "ROOM 1"
    entry = Dataset()
    entry.SpecificCharacterSet = character_set
    entry.AccessionNumber = accession_number
    entry.ReferringPhysicianName = "HAUS^HANNA"
    entry.PatientName = patient_name
    entry.PatientID = patient_id
    entry.PatientBirthDate = "19700102"
    entry.PatientSex = "F"
    entry.StudyInstanceUID = study_instance_uid
    entry.RequestedProcedureDescription = "Photographs"
    entry.RequestedProcedureID = procedure_id
    entry.ScheduledProcedureStepSequence = [step]
    return entry
