"""Names in every script are searched for: in our own archive and worklist, in Orthanc, dcmqrscp and wlmscpfs."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import AE, build_context

from ezp2p.dicom.instance_keys import instance_keys_from
from ezp2p.dicom.part10 import read, to_bytes
from ezp2p.errors import FormIncomplete
from ezp2p.model.application_entity import LocalAE, RemoteAE
from ezp2p.model.query import Match, Query, QueryLevel
from ezp2p.model.worklist import WorklistEntry, WorklistQuery
from ezp2p.network.query_scu import find
from ezp2p.network.worklist_scu import find_worklist
from tests.fakes.instances import GRAY, SECONDARY_CAPTURE, secondary_capture
from tests.fakes.scripts import NAMES
from tests.peers.dcmtk import DcmQrScp, WlmScpFs
from tests.peers.orthanc import Orthanc
from tests.peers.own_archive import OwnArchive
from tests.peers.worklist_file import worklist_entry, write_worklist_file

LOCAL = LocalAE()
IN_SETS_OF_ONE_BYTE = [row for row in NAMES if row[0].startswith("ISO_IR 1") and row[0] != "ISO_IR 192"]
READ_BY_ORTHANC = [
    row for row in NAMES if "\\" not in row[0].lstrip("\\").removesuffix("\\ISO 2022 IR 159") and row[0] != "ISO_IR 203"
]
"""Orthanc reads one set in each instance, and Latin 9 not at all; the others it finds only by their own bytes."""


def instance(number: int, character_set: str, name: str) -> Dataset:
    made = secondary_capture(GRAY, f"2.25.1{number}")
    made.SpecificCharacterSet = character_set.split("\\")
    made.PatientID, made.PatientName = f"P{number}", name
    made.StudyInstanceUID, made.SeriesInstanceUID = UID(f"2.25.2{number}"), UID(f"2.25.3{number}")
    return made


def store(remote: RemoteAE, names: Sequence[tuple[str, str]]) -> None:
    files = [read(to_bytes(instance(number, *row))) for number, row in enumerate(names)]
    contexts = [build_context(SECONDARY_CAPTURE, "1.2.840.10008.1.2.1")]
    association = AE("TESTS").associate(remote.host, remote.port, contexts=contexts, ae_title=remote.title)
    assert association.is_established
    for file in files:  # read again from bytes of ours: pynetdicom would encode the text by pydicom
        assert association.send_c_store(file).Status == 0
    association.release()


def found(remote: RemoteAE, name: str) -> list[str]:
    matches = find(remote, Query(QueryLevel.STUDY, {"PatientName": name}), local=LOCAL)
    return sorted(match.get("PatientID") for match in matches if isinstance(match, Match))


def first_group(name: str) -> str:
    return name.rsplit("=", maxsplit=1)[-1]


@pytest.fixture
def own(tmp_path: Path) -> Iterator[OwnArchive]:
    """Our own archive with an instance, and a worklist entry, for each of NAMES."""
    files = [to_bytes(instance(number, *row)) for number, row in enumerate(NAMES)]
    running = OwnArchive(tmp_path)
    for data in files:
        running.archive.receive(data, instance_keys_from(data), "TEST")
    yield running
    running.stop()


def test_our_own_archive_finds_every_name_composed_or_not(own: OwnArchive) -> None:
    for character_set, name in NAMES:
        same = {f"P{number}" for number, (_, other) in enumerate(NAMES) if other == name}
        for form in ("NFC", "NFD"):
            asked = unicodedata.normalize(form, name)
            assert same <= set(found(own.ae, asked)), (character_set, name, form)
        assert same <= set(found(own.ae, f"{first_group(name)[:3]}*")), (character_set, name)


def test_our_own_archive_is_asked_in_any_set(own: OwnArchive) -> None:
    for number, (character_set, name) in enumerate(NAMES):
        assert f"P{number}" in found(replace(own.ae, character_set=character_set), name), (character_set, name)


def test_orthanc_finds_every_name_that_it_reads_and_every_other_in_its_own_set(orthanc: Orthanc) -> None:
    store(orthanc.ae, NAMES)
    for number, (character_set, name) in enumerate(NAMES):
        assert f"P{number}" in found(replace(orthanc.ae, character_set=character_set), name), (character_set, name)
        if (character_set, name) in READ_BY_ORTHANC:
            for form in ("NFC", "NFD"):
                assert f"P{number}" in found(orthanc.ae, unicodedata.normalize(form, name)), (character_set, name)


def test_an_archive_that_compares_bytes_is_asked_in_its_own_set(dcmqrscp: DcmQrScp) -> None:
    store(dcmqrscp.ae, IN_SETS_OF_ONE_BYTE)
    for number, (character_set, name) in enumerate(IN_SETS_OF_ONE_BYTE):
        assert found(replace(dcmqrscp.ae, character_set=character_set), name) == [f"P{number}"], (character_set, name)


def test_a_name_that_the_set_of_the_archive_lacks_is_refused_by_its_character(dcmqrscp: DcmQrScp) -> None:
    latin = replace(dcmqrscp.ae, character_set="ISO_IR 100")
    with pytest.raises(FormIncomplete, match=r"holds 山 \(U\+5C71\), which cannot be asked for in ISO_IR 100\."):
        found(latin, "山田*")


def test_every_worklist_entry_is_found_by_its_name(wlmscpfs: Callable[..., WlmScpFs]) -> None:
    server = wlmscpfs()
    for number, (character_set, name) in enumerate(IN_SETS_OF_ONE_BYTE):
        entry = worklist_entry(
            patient_name=name, patient_id=f"P{number}", accession_number=f"A{number}", character_set=character_set
        )
        write_worklist_file(server.folder, f"entry{number}", entry)
    for number, (character_set, name) in enumerate(IN_SETS_OF_ONE_BYTE):
        for remote in (server.ae, replace(server.ae, character_set=character_set)):
            for asked in (name, unicodedata.normalize("NFD", name)):
                entries = list(find_worklist(remote, WorklistQuery(patient_name=asked), local=LOCAL))
                came = [(one.patient_id, one.patient_name) for one in entries if isinstance(one, WorklistEntry)]
                assert came == [(f"P{number}", name)], (character_set, asked)
