"""Queries of peers that answer wrongly, slowly or never: a typed error or one unreadable line, never an empty list."""

import logging
import struct
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

import pytest

from ezp2p.dicom.query import response_from as match_response
from ezp2p.dicom.worklist import response_from
from ezp2p.errors import (
    AnswerNotOurs,
    AssociationAborted,
    Cancelled,
    FormIncomplete,
    NoAcceptedPresentationContext,
    PeerFault,
    QueryKeyNotKnown,
    RequestRefused,
    ResponseTimeout,
)
from ezp2p.model.application_entity import LocalAE, RemoteAE, Timeouts
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.model.worklist import ListRemark, UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.network.association import open_association
from ezp2p.network.find_request import UNREADABLE, FindLimits, FindRequest
from ezp2p.network.pdu import ProposedContext
from ezp2p.network.query_scu import find
from ezp2p.network.worklist_scu import find_worklist
from tests.fakes import upper_layer
from tests.fakes.fake_pacs import StartPacs
from tests.fakes.find_script import CANCELED, PENDING_WITH_WARNING, SUCCESS, Answer, answers_find, element
from tests.fakes.scripted_peer import Connection, Ended, StartPeer, aborts, accepts_no_context
from tests.fakes.wire import encoded

HURRIED = LocalAE(timeouts=Timeouts(connect_s=2, association_s=2, response_s=0.5))
PATIENT = LocalAE(timeouts=Timeouts(response_s=30))
ENTRY = WorklistEntry(patient_id="P1", patient_name="DOE^JANE", study_instance_uid="1.2.3", scheduled_date="20260203")
ONE, FOR_A1 = response_from(ENTRY), response_from(replace(ENTRY, accession_number="A1"))
FIND = "1.2.840.10008.5.1.4.31"

T = TypeVar("T")


def ask(remote: RemoteAE, *, local: LocalAE = HURRIED, limit: int = 0) -> list[str]:
    """The Patient IDs of what came, "unreadable", and in the end the error."""
    came, error = collect(find_worklist(remote, WorklistQuery(), local=local, limit=limit))
    ids = [one.patient_id if isinstance(one, WorklistEntry) else "unreadable" for one in came if not is_remark(one)]
    return ids if error is None else [*ids, type(error).__name__]


def is_remark(one: WorklistEntry | UnreadableResponse | ListRemark) -> bool:
    return isinstance(one, ListRemark)


def collect(found: Iterator[T]) -> tuple[list[T], PeerFault | None]:
    """What came, and the error at its end."""
    came: list[T] = []
    try:
        came.extend(found)
    except PeerFault as error:
        return came, error
    return came, None


# --- responses that are not right -------------------------------------------------------------------------------


def nested(depth: int) -> bytes:
    content = b""
    for _ in range(depth):
        content = element(0x00400100, struct.pack("<HHI", 0xFFFE, 0xE000, len(content)) + content)
    return content


UNREADABLE_RESPONSES = {
    "an unknown element": b"\xff\xff\x10\x00\x02\x00\x00\x00ab",
    "a length beyond the end of the data": b"\x08\x00\x16\x00\xff\xff\xff\xff\xfe\xff",
    "another protocol": b"HTTP/1.1 200 OK\r\n",
    "nothing": b"",
    "six hundred sequences in each other": nested(600),
    "a sequence without end": b"\x40\x00\x00\x01\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff",
}


@pytest.mark.parametrize("kind", UNREADABLE_RESPONSES)
def test_a_response_that_cannot_be_read_is_one_line_among_the_others(scripted_peer: StartPeer, kind: str) -> None:
    peer = scripted_peer(answers_find(ONE, UNREADABLE_RESPONSES[kind], ONE, SUCCESS))
    assert ask(peer.ae) == ["P1", "unreadable", "P1"]


def test_a_pending_status_without_a_data_set_is_one_unreadable_line(scripted_peer: StartPeer) -> None:
    assert ask(scripted_peer(answers_find(0xFF00, ONE, SUCCESS)).ae) == ["unreadable", "P1"]


def test_several_unreadable_responses_are_as_many_lines(scripted_peer: StartPeer) -> None:
    bad = UNREADABLE_RESPONSES["another protocol"]
    assert ask(scripted_peer(answers_find(bad, bad, b"", SUCCESS)).ae) == ["unreadable"] * 3


def test_an_unreadable_match_of_an_archive_is_one_line(scripted_peer: StartPeer) -> None:
    study = match_response(Match({"StudyInstanceUID": "1.2.3"}), QueryLevel.STUDY)
    peer = scripted_peer(answers_find(study, b"\xff\xff\x10\x00\x02\x00\x00\x00ab", study, SUCCESS))
    first, second, third = find(peer.ae, Query(QueryLevel.STUDY), local=HURRIED)
    assert second == UNREADABLE
    assert first == third == Match({"StudyInstanceUID": "1.2.3"})


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_character_set_that_nobody_knows_is_a_doubt(scripted_peer: StartPeer) -> None:
    raw = element(0x00080005, b"KLINGON") + element(0x00100010, b"M\xdcLLER") + element(0x00100020, b"P1")
    (entry,) = find_worklist(scripted_peer(answers_find(raw, SUCCESS)).ae, WorklistQuery(), local=HURRIED)
    assert isinstance(entry, WorklistEntry)
    assert entry.patient_name == "M�[DC]LLER"
    assert any("a character set that DICOM does not know" in doubt for doubt in entry.doubts)


def test_a_name_without_a_declared_set_is_a_doubt_and_not_a_guess(scripted_peer: StartPeer) -> None:
    raw = element(0x00100010, b"M\xdcLLER") + element(0x00100020, b"P1")
    (entry,) = find_worklist(scripted_peer(answers_find(raw, SUCCESS)).ae, WorklistQuery(), local=HURRIED)
    assert isinstance(entry, WorklistEntry)
    assert (entry.patient_name, entry.patient_id) == ("M�[DC]LLER", "P1")
    assert "The encoding of Patient's Name is doubtful: the server names no character set for it." in entry.doubts


def test_a_match_with_unsupported_optional_keys_is_a_match(scripted_peer: StartPeer) -> None:
    peer = scripted_peer(answers_find((PENDING_WITH_WARNING, encoded(ONE)), SUCCESS))
    assert list(find_worklist(peer.ae, WorklistQuery(), local=HURRIED)) == [ENTRY]
    asked = WorklistQuery(accession_number="A1")
    peer = scripted_peer(answers_find((PENDING_WITH_WARNING, encoded(FOR_A1)), SUCCESS))
    assert list(find_worklist(peer.ae, asked, local=HURRIED)) == [
        replace(ENTRY, accession_number="A1"),
        ListRemark("The server says that it does not search by everything that was asked: the list was searched here."),
    ]


# --- a set that the settings name for a server ------------------------------------------------------------------

LATIN = element(0x00100010, b"M\xdcLLER^J\xd6RG") + element(0x00100020, b"P1")
UTF8_DECLARED = element(0x00080005, b"ISO_IR 192") + LATIN
CYRILLIC = element(0x00080005, b"ISO_IR 6") + element(0x00100010, "ИВАН".encode("cp1251")) + element(0x00100020, b"P1")
UTF8_AS_LATIN = element(0x00080005, b"ISO_IR 100") + element(0x00100010, "JÖRG".encode()) + element(0x00100020, b"P1")


@pytest.mark.parametrize(
    ("raw", "fallback", "name"),
    [
        (LATIN, "ISO_IR 100", "MÜLLER^JÖRG"),
        (UTF8_DECLARED, "ISO_IR 100", "MÜLLER^JÖRG"),
        (CYRILLIC, "windows-1251", "ИВАН"),
        (UTF8_AS_LATIN, "ISO_IR 192", "JÖRG"),
        (LATIN, "", "M�[DC]LLER^J�[D6]RG"),
        (LATIN, "ISO_IR 192", "M�[DC]LLER^J�[D6]RG"),
    ],
)
def test_a_wrong_declaration_is_read_by_the_set_of_the_settings_and_stays_doubtful(
    scripted_peer: StartPeer, raw: bytes, fallback: str, name: str
) -> None:
    remote = replace(scripted_peer(answers_find(raw, SUCCESS)).ae, fallback_character_set=fallback)
    (entry,) = find_worklist(remote, WorklistQuery(), local=HURRIED)
    assert isinstance(entry, WorklistEntry)
    assert entry.patient_name == name
    assert entry.is_name_doubtful
    assert entry.to_confirm == ("The encoding of the name is doubtful.",)
    assert bytes.fromhex(entry.raw_patient_name) in raw
    assert any(doubt.startswith("The encoding of Patient's Name is doubtful: ") for doubt in entry.doubts)
    told = [doubt for doubt in entry.doubts if "which the settings name for this server" in doubt]
    assert len(told) == bool(fallback)


def test_a_right_declaration_is_never_read_by_the_set_of_the_settings(scripted_peer: StartPeer) -> None:
    raw = element(0x00080005, b"ISO_IR 144") + element(0x00100010, "ИВАН".encode("iso8859_5"))
    remote = replace(scripted_peer(answers_find(raw, SUCCESS)).ae, fallback_character_set="ISO_IR 100")
    (entry,) = find_worklist(remote, WorklistQuery(), local=HURRIED)
    assert isinstance(entry, WorklistEntry)
    assert (entry.patient_name, entry.is_name_doubtful) == ("ИВАН", False)


# --- limits -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limits", "count", "words"),
    [
        (FindLimits(responses=3), 3, "the server has more than 3 answers"),
        (FindLimits(bytes=1), 0, "the server sends more than 0 MB"),
        (FindLimits(seconds=0), 0, "the server did not come to an end in 0 seconds"),
    ],
)
@pytest.mark.expected_log("the answer to one query was not taken to its end")
def test_an_answer_without_end_is_cut_and_that_is_known(
    scripted_peer: StartPeer, limits: FindLimits, count: int, words: str
) -> None:
    peer = scripted_peer(answers_find(*[ONE] * 8, CANCELED))
    contexts = [ProposedContext(FIND, ("1.2.840.10008.1.2.1",))]
    with open_association(peer.ae, local=HURRIED, calling_ae="EZP2P", contexts=contexts) as association:
        request = FindRequest(association, sop_class=FIND, identifier=ONE, limits=limits)
        assert len(list(request)) == count
    assert request.cut == words


# --- how it ends ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [0xA700, 0xA900, 0xC000, 0xC001, 0x0110, 0x0122, 0x0124, 0xFE00, 0x1234])
def test_a_final_status_is_refused_in_words_after_what_came_before(fake_pacs: StartPacs, status: int) -> None:
    pacs = fake_pacs(responses=[ONE, status], comment="because")
    came, error = collect(find_worklist(pacs.ae, WorklistQuery(), local=HURRIED))
    assert came == [ENTRY]
    assert isinstance(error, RequestRefused)
    assert error.status == status
    assert f"(status {status:04X}" in str(error)


def test_the_comment_of_a_refusal_is_told(fake_pacs: StartPacs) -> None:
    pacs = fake_pacs(responses=[0xA900], comment="Unknown key")
    with pytest.raises(RequestRefused, match="status A900: Unknown key"):
        list(find(pacs.ae, Query(QueryLevel.STUDY), local=HURRIED))


@pytest.mark.expected_log("the query ended with the warning B123")
def test_a_warning_at_the_end_loses_nothing(scripted_peer: StartPeer) -> None:
    assert ask(scripted_peer(answers_find(ONE, 0xB123)).ae) == ["P1"]


def resets(connection: Connection) -> None:
    connection.reset()
    raise Ended


def closes(connection: Connection) -> None:
    connection.close()
    raise Ended


def silent(connection: Connection) -> None:
    connection.stay_silent()


def answers_another(**changes: int | str) -> Callable[[Connection], None]:
    command: dict[str, int | str] = {
        "SOP_CLASS": FIND,
        "COMMAND_FIELD": upper_layer.C_FIND_RSP,
        "MESSAGE_ID_RESPONDED_TO": 1,
        "DATA_SET_TYPE": upper_layer.NO_DATA_SET,
        "STATUS": 0,
    }
    elements = {getattr(upper_layer, name): value for name, value in {**command, **changes}.items() if value != ""}
    return lambda connection: connection.send(upper_layer.command_pdu(1, elements))


ENDS: dict[str, tuple[tuple[Answer, ...], type[PeerFault]]] = {
    "abort": ((ONE, aborts), AssociationAborted),
    "close": ((ONE, closes), AssociationAborted),
    "silence": ((ONE, silent), ResponseTimeout),
    "silence from the first": ((silent,), ResponseTimeout),
    "another Message ID": ((ONE, answers_another(MESSAGE_ID_RESPONDED_TO=77)), AnswerNotOurs),
    "another command": ((ONE, answers_another(COMMAND_FIELD=upper_layer.C_ECHO_RSP)), AnswerNotOurs),
    "no status": ((ONE, answers_another(STATUS="")), AnswerNotOurs),
}


IS_FOREIGN = pytest.mark.expected_log("Scripted peer gave an answer that does not count")


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=IS_FOREIGN) if row[1] is AnswerNotOurs else kind for kind, row in ENDS.items()]
)
def test_a_query_that_ends_in_the_middle_is_a_typed_error(scripted_peer: StartPeer, kind: str) -> None:
    answers, error = ENDS[kind]
    *came, last = ask(scripted_peer(answers_find(*answers)).ae)
    assert last == error.__name__
    assert came in [[], ["P1"]]


def test_a_reset_is_a_typed_error(scripted_peer: StartPeer) -> None:
    assert ask(scripted_peer(answers_find(ONE, resets)).ae)[-1] == "AssociationAborted"


def test_a_peer_that_takes_no_worklist_queries_is_told(scripted_peer: StartPeer) -> None:
    with pytest.raises(NoAcceptedPresentationContext, match="Modality Worklist"):
        list(find_worklist(scripted_peer(accepts_no_context).ae, WorklistQuery(), local=HURRIED))


def test_wrong_search_terms_open_no_association(scripted_peer: StartPeer) -> None:
    peer = scripted_peer(answers_find(SUCCESS))
    with pytest.raises(FormIncomplete):
        find_worklist(peer.ae, WorklistQuery(scheduled_date="yesterday"), local=HURRIED)
    with pytest.raises(QueryKeyNotKnown):
        find(peer.ae, Query(QueryLevel.STUDY, {"Nobody": ""}), local=HURRIED)
    assert peer.connections == 0


# --- enough ------------------------------------------------------------------------------------------------------


def test_at_the_limit_the_peer_is_asked_to_stop(scripted_peer: StartPeer) -> None:
    commands: list[dict[int, int | str]] = []
    peer = scripted_peer(answers_find(*[ONE] * 20, seen=commands))
    assert ask(peer.ae, limit=3) == ["P1"] * 3
    request, cancel = commands
    assert cancel[upper_layer.COMMAND_FIELD] == 0x0FFF
    assert cancel[upper_layer.MESSAGE_ID_RESPONDED_TO] == request[upper_layer.MESSAGE_ID]


def test_a_limit_that_is_not_reached_changes_nothing(fake_pacs: StartPacs) -> None:
    assert ask(fake_pacs(responses=[ONE, ONE]).ae, limit=2) == ["P1"] * 2
    assert ask(fake_pacs(responses=[ONE, ONE]).ae, limit=3) == ["P1"] * 2


def test_a_peer_that_ignores_the_cancellation_is_left(scripted_peer: StartPeer) -> None:
    def flood(connection: Connection) -> None:
        answer = answers_another(STATUS=0xFF00)
        while True:
            answer(connection)
            time.sleep(0.01)

    peer = scripted_peer(answers_find(ONE, ONE, ONE, after_cancel=[flood]))
    began = time.monotonic()
    assert ask(peer.ae, local=PATIENT, limit=2) == ["P1"] * 2
    assert time.monotonic() - began < 6


def test_matches_come_while_the_peer_still_searches(scripted_peer: StartPeer) -> None:
    found = find_worklist(scripted_peer(answers_find(ONE, silent)).ae, WorklistQuery(), local=PATIENT)
    began = time.monotonic()
    assert next(found) == ENTRY
    assert time.monotonic() - began < 3
    found.close()  # type: ignore[attr-defined]


def test_a_stopped_query_ends_at_once_and_is_cancelled(scripted_peer: StartPeer) -> None:
    stop = threading.Event()
    peer = scripted_peer(answers_find(ONE, silent))
    found = find_worklist(peer.ae, WorklistQuery(), local=PATIENT, stop=stop)
    next(found)
    timer = threading.Timer(0.2, stop.set)
    timer.start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        next(found)
    assert time.monotonic() - began < 2
    timer.join()


# --- sorting out --------------------------------------------------------------------------------------------------


def test_what_a_server_sends_beyond_the_query_is_left_out_and_that_is_said(fake_pacs: StartPacs) -> None:
    entries = [replace(ENTRY, patient_id=f"P{number}", modality="US" if number % 2 else "CT") for number in range(6)]
    pacs = fake_pacs(responses=[response_from(entry) for entry in entries])
    found = list(find_worklist(pacs.ae, WorklistQuery(modality="US"), local=HURRIED))
    assert found == [
        *(entry for entry in entries if entry.modality == "US"),
        ListRemark("The server does not search by everything that was asked: 3 entries were left out here."),
    ]


def test_what_was_asked_for_more_widely_is_left_out_without_a_word(fake_pacs: StartPacs) -> None:
    entries = [replace(ENTRY, patient_name=name) for name in ("MÜLLER^JÖRG", "MAYLLER^JÖRG")]
    pacs = fake_pacs(responses=[response_from(entry) for entry in entries])
    assert list(find_worklist(pacs.ae, WorklistQuery(patient_name="MÜLLER*"), local=HURRIED)) == entries[:1]


def test_the_limit_counts_what_is_given(fake_pacs: StartPacs) -> None:
    entries = [replace(ENTRY, patient_id=f"P{number}", modality="US" if number % 2 else "CT") for number in range(9)]
    pacs = fake_pacs(responses=[response_from(entry) for entry in entries])
    found = list(find_worklist(pacs.ae, WorklistQuery(modality="US"), local=HURRIED, limit=2))
    assert found[:-1] == [entries[1], entries[3]]


def test_the_calling_title_is_the_one_for_querying(fake_pacs: StartPacs) -> None:
    pacs = fake_pacs()
    local = replace(HURRIED, query_title="QUERIER")
    list(find_worklist(pacs.ae, WorklistQuery(), local=local))
    list(find(pacs.ae, Query(QueryLevel.STUDY), local=local, calling_ae="OTHER"))
    assert pacs.calling_titles == ["QUERIER", "OTHER"]


@pytest.mark.parametrize("ours", ["PICTURE", "pict?re*"])
def test_no_name_reaches_a_log(fake_pacs: StartPacs, ours: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        list(find_worklist(fake_pacs(responses=[ONE]).ae, WorklistQuery(patient_name=f"{ours}MARK*"), local=HURRIED))
    assert "MARK" not in caplog.text
    assert "DOE" not in caplog.text
