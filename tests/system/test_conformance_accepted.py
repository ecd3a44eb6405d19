"""The conformance statement beside what the archive inside accepts from DCMTK's clients, and what it answers."""

import subprocess
from pathlib import Path

import pydicom
import pytest

from tests.fakes.statement import Statement
from tests.peers.dcmtk_log import NegotiationLog
from tests.peers.process import HOST, binary
from tests.peers.worklist_file import worklist_entry, write_worklist_file
from tests.system.command import EzP2P
from tests.system.created import Make
from tests.system.test_serve_command import served

SC = "1.2.840.10008.5.1.4.1.1.7"
NOT_TAKEN = ("1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.103", "1.2.840.10008.1.2.4.106")
NOT_SERVED = ("1.2.840.10008.3.1.2.3.3", "1.2.840.10008.5.1.4.1.2.1.1", "1.2.840.10008.5.1.4.1.2.2.2")
"""MPPS, Patient Root FIND, Study Root MOVE."""
SYNTAXES_OF_THE_ARCHIVE = "SCP, 16 transfer syntaxes"
UNCOMPRESSED = "SCP, 3 transfer syntaxes"


def dcmtk(program: str, port: int, *arguments: object, calling: str = "DCMTK") -> str:
    """Run one of DCMTK's clients against the archive; what it printed."""
    command = [binary(f"/usr/bin/{program}"), "-d", "-aet", calling, "-aec", "ANY", HOST, str(port), *arguments]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60, check=False)
    return done.stdout + done.stderr


def profile(folder: Path, contexts: list[tuple[str, list[str]]]) -> Path:
    """A file of storescu that proposes these contexts."""
    lines = ["[[TransferSyntaxes]]"]
    for number, (_, syntaxes) in enumerate(contexts):
        lines.append(f"[Syntaxes{number}]")
        lines += [f"TransferSyntax{place} = {uid}" for place, uid in enumerate(syntaxes, start=1)]
    lines += ["[[PresentationContexts]]", "[Contexts]"]
    lines += [f"PresentationContext{number + 1} = {uid}\\Syntaxes{number}" for number, (uid, _) in enumerate(contexts)]
    lines += ["[[Profiles]]", "[Default]", "PresentationContexts = Contexts", ""]
    path = folder / "profile.cfg"
    path.write_text("\n".join(lines), "ascii")
    return path


def accepted(output: str) -> dict[int, tuple[str, list[str]]]:
    log = NegotiationLog(output, "A-ASSOCIATE-AC", "DCMTK")
    return {number: (abstract, syntaxes) for number, abstract, syntaxes in log.contexts()}


def accepted_of(port: int, folder: Path, instance: Path, contexts: list[tuple[str, list[str]]]) -> list[str]:
    """What was accepted of each context: the transfer syntax, empty where it was refused."""
    output = dcmtk("storescu", port, "-xf", profile(folder, contexts), "Default", instance)
    found = accepted(output)
    return ["".join(found[2 * number + 1][1]) for number in range(len(contexts))]


def test_each_transfer_syntax_of_the_table_is_accepted_and_no_other(
    ezp2p: EzP2P, make: Make, tmp_path: Path, statement: Statement
) -> None:
    (instance,) = make("SecondaryCaptureImageStorage")
    told = statement.column(f"Accepted transfer syntaxes: {SYNTAXES_OF_THE_ARCHIVE}", "UID")
    with served(ezp2p) as port:
        found = accepted_of(port, tmp_path, instance, [(SC, [uid]) for uid in (*told, *NOT_TAKEN)])
        assert found == [*told, *[""] * len(NOT_TAKEN)]
        several = [(SC, [told[1], told[0]]), (SC, [NOT_TAKEN[0], told[5], told[2]])]
        assert accepted_of(port, tmp_path, instance, several) == [told[0], told[2]]


def test_each_class_of_the_tables_is_accepted_and_no_other(
    ezp2p: EzP2P, make: Make, tmp_path: Path, statement: Statement
) -> None:
    (instance,) = make("SecondaryCaptureImageStorage")
    classes = statement.column(f"Accepted abstract syntaxes: {SYNTAXES_OF_THE_ARCHIVE}", "UID")
    services = statement.column(f"Accepted abstract syntaxes: {UNCOMPRESSED}", "UID")
    every = [*classes, *services, *NOT_SERVED]
    syntax = "1.2.840.10008.1.2"
    found: list[str] = []
    with served(ezp2p) as port:
        for start in range(0, len(every), 100):
            part = every[start : start + 100]
            contexts = [(SC, [syntax]), *((uid, [syntax]) for uid in part)]
            found += accepted_of(port, tmp_path, instance, contexts)[1:]
    assert found == [syntax] * (len(classes) + len(services)) + [""] * len(NOT_SERVED)


def test_the_policies_of_acceptance_are_those_that_dcmtk_is_told(ezp2p: EzP2P, statement: Statement) -> None:
    with served(ezp2p) as port:
        output = dcmtk("echoscu", port, "--propose-ts", 3)
        log = NegotiationLog(output, "A-ASSOCIATE-AC", "DCMTK")
    policies = "Association acceptance policies"
    assert log.fact("Application Context Name") == statement.value(policies, "Application context")
    length = statement.value(policies, "Maximum length received (PDU, in bytes)")
    assert log.fact("Their Max PDU Receive Size") == length
    own = "Implementation identification: EzP2P archive"
    assert log.fact("Their Implementation Class UID") == statement.value(own, "Implementation Class UID")
    assert log.fact("Their Implementation Version Name") == statement.value(own, "Implementation Version Name")
    assert "Received Echo Response (Success)" in output
    ((_, abstract, syntaxes),) = log.contexts()
    assert abstract in statement.column(f"Accepted abstract syntaxes: {UNCOMPRESSED}", "UID")
    assert syntaxes[0] in statement.column(f"Accepted transfer syntaxes: {UNCOMPRESSED}", "UID")


def test_a_second_instance_of_the_same_uid_is_answered_as_told(
    ezp2p: EzP2P, make: Make, tmp_path: Path, statement: Statement
) -> None:
    (instance,) = make("SecondaryCaptureImageStorage")
    dataset = pydicom.dcmread(instance)
    dataset.StudyDescription = "other contents"
    other = tmp_path / "other.dcm"
    dataset.save_as(other)
    with served(ezp2p) as port:
        assert "0x0000: Success" in dcmtk("storescu", port, instance)
        refused = dcmtk("storescu", port, other)
        not_answered = dcmtk("findscu", port, "-S", "-k", "QueryRetrieveLevel=SERIES", "-k", "PatientID")
    causes = {row["Status"]: row["Cause"] for row in statement.rows("C-STORE response statuses given")}
    assert "0x0111" in refused
    assert causes["0111"].startswith("The same SOP Instance UID with other bytes")
    assert "0xa900" in not_answered
    assert "A900" in statement.column("C-FIND response statuses given", "Status")


@pytest.mark.parametrize("level", ["STUDY", "SERIES", "IMAGE"])
def test_findscu_is_given_each_key_of_the_table(
    ezp2p: EzP2P, make: Make, tmp_path: Path, statement: Statement, level: str
) -> None:
    (instance,) = make("SecondaryCaptureImageStorage")
    dataset = pydicom.dcmread(instance)
    rows = statement.rows(f"Keys answered: Study Root query, level {level}")
    keys = [tag for row in rows for tag in ("-k", row["Tag"].strip("()"))]
    unique = ["StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"][
        : ["STUDY", "SERIES", "IMAGE"].index(level) + 1
    ]
    keys += [word for keyword in unique for word in ("-k", f"{keyword}={dataset[keyword].value}")]
    with served(ezp2p) as port:
        dcmtk("storescu", port, instance)
        output = dcmtk("findscu", port, "-S", "-k", f"QueryRetrieveLevel={level}", *keys, "-X", "-od", tmp_path)
    (answer,) = tmp_path.glob("rsp*.dcm")
    given = pydicom.dcmread(answer, force=True)
    told = {row["Tag"] for row in rows}
    found = {f"({element.tag.group:04X},{element.tag.elem:04X})" for element in given}
    control = {"(0008,0005)", "(0008,0052)", "(0008,0054)"}
    assert told <= found <= told | control
    assert "0xff00" in output


def test_findscu_is_given_each_key_of_the_worklist(ezp2p: EzP2P, tmp_path: Path, statement: Statement) -> None:
    folder = tmp_path / "worklist"
    folder.mkdir()
    entry = worklist_entry(patient_name="MUSTER^ERIKA", patient_id="P-1", accession_number="A-1")
    write_worklist_file(folder, "one", entry)
    told = statement.rows("Keys answered: Modality Worklist")
    rows = [row for row in told if row["VR"] != "SQ" and not row["Tag"].startswith("(0008,010")]  # none of a code
    keys: list[str] = []
    for row in rows:
        is_of_step = row["Attribute Name"].startswith(">")
        keys += ["-k", f"(0040,0100)[0].{row['Tag']}" if is_of_step else row["Tag"].strip("()")]
    with served(ezp2p, "--worklist", folder) as port:
        dcmtk("findscu", port, "-W", *keys, "-k", "PatientName=muster*", "-X", "-od", tmp_path)
    (answer,) = tmp_path.glob("rsp*.dcm")
    given = pydicom.dcmread(answer, force=True)
    assert given.PatientID == "P-1"
    found = [element for element in (*given, *given.ScheduledProcedureStepSequence[0]) if element.VR != "SQ"]
    tags = {f"({element.tag.group:04X},{element.tag.elem:04X})" for element in found}
    asked = {row["Tag"] for row in rows}
    assert asked <= tags <= asked | {"(0008,0005)"}
