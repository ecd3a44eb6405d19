"""What the command line prints: lines for people, JSON for programs, complaints on standard error."""

import contextlib
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TextIO

from ezp2p.errors import OutputNotWritten
from ezp2p.model.delivery import DestinationStatus, HistoryEntry, OutboxItem, OutboxSummary
from ezp2p.model.image import CodedConcept
from ezp2p.model.worklist import UnreadableResponse, WorklistEntry

Row = Mapping[str, Any]


def say(line: str) -> None:
    """A line on standard output, at once.

    Raises
    ------
    OutputNotWritten
        If whoever reads it has gone, or its disk is full.
    """
    _put(f"{_shown(line, sys.stdout)}\n".encode(_encoding(sys.stdout)))


def complain(sentence: str) -> None:
    """A sentence on standard error."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):  # nobody is left who could be told
            sys.stderr.write(f"ezp2p: {_shown(sentence, sys.stderr)}\n")
            sys.stderr.flush()


def print_json(rows: Iterable[Row]) -> None:
    """The rows as one JSON array, UTF-8 whatever the terminal says."""
    text = json.dumps(list(rows), ensure_ascii=False, indent=1)
    _put(text.encode("utf-8", "surrogateescape") + b"\n")


def print_bytes(data: bytes) -> None:
    """A whole file on standard output, as it is.

    Raises
    ------
    OutputNotWritten
        If whoever reads it has gone, or its disk is full.
    """
    _put(data)


def _put(line: bytes) -> None:
    if sys.stdout is None:  # closed by who started the program: nobody listens
        return
    try:
        sys.stdout.buffer.write(line)
        sys.stdout.flush()
    except OSError as error:
        # What is left in the buffer would be tried again at the end of the program, and fail with a traceback.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputNotWritten(reason=error.strerror or "unknown reason") from error


def print_table(rows: Sequence[Row], columns: Sequence[str]) -> None:
    """The rows as a table of the columns that hold anything."""
    texts = [[_shown(str(row.get(column, "")), sys.stdout) for column in columns] for row in rows]
    used = [number for number, _ in enumerate(columns) if any(line[number] for line in texts)]
    widths = {number: max(len(columns[number]), *(len(line[number]) for line in texts)) for number in used}
    for line in [list(columns), *texts]:
        say("  ".join(line[number].ljust(widths[number]) for number in used).rstrip())


def _encoding(stream: TextIO | None) -> str:
    return (stream.encoding if stream is not None else "") or "utf-8"


def _shown(text: str, stream: TextIO | None) -> str:
    """Control characters and direction marks are shown, not obeyed by the terminal; what it cannot write too."""
    visible = "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)
    encoding = _encoding(stream)
    return visible.encode(encoding, "backslashreplace").decode(encoding)


def worklist_row(entry: WorklistEntry | UnreadableResponse) -> Row:
    """A worklist entry by DICOM keywords; an unreadable one says so in ErrorComment."""
    if isinstance(entry, UnreadableResponse):
        return {"ErrorComment": f"unreadable entry: {entry.reason}"}
    return {
        "PatientName": entry.patient_name,
        "PatientID": entry.patient_id,
        "IssuerOfPatientID": entry.issuer_of_patient_id,
        "PatientBirthDate": entry.birth_date,
        "PatientSex": entry.sex,
        "AccessionNumber": entry.accession_number,
        "ReferringPhysicianName": entry.referring_physician_name,
        "StudyInstanceUID": entry.study_instance_uid,
        "StudyID": entry.study_id,
        "RequestedProcedureID": entry.requested_procedure_id,
        "RequestedProcedureDescription": entry.requested_procedure_description,
        "RequestedProcedureCodeSequence": _codes(entry.requested_procedure_codes),
        "ScheduledProcedureStepSequence": [
            {
                "Modality": entry.modality,
                "ScheduledStationAETitle": entry.scheduled_station_ae_title,
                "ScheduledStationName": entry.scheduled_station_name,
                "ScheduledProcedureStepStartDate": entry.scheduled_date,
                "ScheduledProcedureStepStartTime": entry.scheduled_time,
                "ScheduledPerformingPhysicianName": entry.performing_physician_name,
                "ScheduledProcedureStepID": entry.scheduled_procedure_step_id,
                "ScheduledProcedureStepDescription": entry.scheduled_procedure_step_description,
                "ScheduledProtocolCodeSequence": _codes(entry.scheduled_protocol_codes),
            }
        ],
        "ErrorComment": " ".join(entry.doubts),
    }


def _codes(codes: Iterable[CodedConcept]) -> list[Row]:
    return [
        {"CodeValue": code.value, "CodingSchemeDesignator": code.scheme, "CodeMeaning": code.meaning} for code in codes
    ]


def outbox_row(item: OutboxItem) -> Row:
    """An item of the outbox."""
    return {
        "Item": item.item_id,
        "SOPInstanceUID": item.instance.sop_instance_uid,
        "StudyInstanceUID": item.instance.study_instance_uid,
        "SeriesInstanceUID": item.instance.series_instance_uid,
        "InstanceNumber": item.instance.instance_number,
        "PatientID": item.instance.patient_id,
        "Destination": item.destination.name,
        "State": item.state.value,
        "Attempts": item.attempts,
        "NextTry": item.next_try.isoformat(timespec="seconds") if item.next_try else "",
        "Status": "" if item.status is None else f"{item.status:04X}",
        "Note": item.note,
    }


def print_or_say(rows: Sequence[Row], columns: Sequence[str], empty: str) -> None:
    """Rows as a table, or the sentence that there are none."""
    if rows:
        print_table(rows, columns)
    else:
        say(empty)


def outbox_event_row(event: HistoryEntry) -> Row:
    """One thing that happened to an item."""
    return {
        "Item": event.item_id,
        "At": event.at.isoformat(timespec="seconds"),
        "Happening": event.happening,
        "State": event.state.value,
        "Status": "" if event.status is None else f"{event.status:04X}",
        "Actor": event.actor,
        "Note": event.note,
    }


def outbox_summary_row(summary: OutboxSummary) -> Row:
    """The outbox in numbers."""
    return {
        "TakenToday": summary.taken_today,
        "StoredToday": summary.stored_today,
        "ConfirmedToday": summary.confirmed_today,
        "Waiting": summary.waiting,
        "OnTheWay": summary.on_the_way,
        "NeedsYou": summary.needs_you,
        "NextTry": summary.next_try.isoformat(timespec="seconds") if summary.next_try else "",
        "Destinations": [outbox_destination_row(one) for one in summary.destinations],
    }


def outbox_destination_row(one: DestinationStatus) -> Row:
    """How a destination stands."""
    return {
        "Destination": one.destination.name,
        "Condition": one.condition.value,
        "Since": one.since.isoformat(timespec="seconds") if one.since else "",
        "Waiting": one.waiting,
        "NextTry": one.next_try.isoformat(timespec="seconds") if one.next_try else "",
        "Note": one.note,
    }
