"""Names in every script through the real builder: pydicom, DCMTK and dciodvfy read what was written."""

import re
from pathlib import Path

import pytest

from ezp2p.dicom.part10 import read
from ezp2p.errors import FormIncomplete
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.settings.settings import AttributeSettings, RemoteSettings, Settings
from ezp2p.workflows.encode_pixels import AS_IT_IS
from ezp2p.workflows.services import Services
from tests.fakes.invented import PIXELS, image_of
from tests.fakes.scripts import NAMES
from tests.peers.dciodvfy import complaints
from tests.peers.second_toolkit import dcmdump

NOT_CHECKED_BY_DCIODVFY = re.compile(
    r"Character invalid for character repertoire|Dicom dataset contains invalid data values for Value Representations"
    r"|Unrecognized defined term <(ISO_IR 203|ISO 2022 IR 203|GBK)>"
)
"""What dciodvfy says of sets that the standard has and it takes for ASCII: GBK, ISO_IR 13 alone, and ISO_IR 203."""
UNKNOWN_TO_DCIODVFY = ("GBK", "ISO_IR 13", "IR 203")
NOT_CONVERTED_BY_DCMTK = ("IR 13", "IR 87", "IR 203")
"""Sets that the DCMTK of Debian does not convert (by libc's iconv): Japanese ones and Latin 9."""


def form(name: str) -> StudyForm:
    return StudyForm(patient_id="P-1", patient_name=name, birth_date="19700101", sex="F", accession_number="A-1")


def built(services: Services, name: str, *destinations: RemoteAE) -> bytes:
    plan = services.plan(form(name), [SeriesForm(modality="XC")], destinations)
    return services.build(plan, plan.series[0], image_of(PIXELS["gray"]), 1, coding=AS_IT_IS)[1]


@pytest.mark.parametrize(("character_set", "name"), NAMES)
def test_a_name_in_any_script_goes_out_and_is_read_by_others(
    character_set: str, name: str, services: Services, tmp_path: Path
) -> None:
    services.save_settings(Settings(attributes=AttributeSettings(character_set=character_set)))
    path = tmp_path / "instance.dcm"
    path.write_bytes(built(services, name))
    dataset = read(path)
    assert dataset.PatientName == name
    declared = dataset.SpecificCharacterSet
    assert ("\\".join(declared) if not isinstance(declared, str) else declared) == character_set
    found = complaints(path)
    if any(one in character_set for one in UNKNOWN_TO_DCIODVFY):
        found = [line for line in found if not NOT_CHECKED_BY_DCIODVFY.search(line)]
    assert found == []
    if not any(one in character_set for one in NOT_CONVERTED_BY_DCMTK):
        assert f"(0010,0010) PN [{name}]" in dcmdump(path, "+U8")


def test_plain_ascii_names_no_set_where_that_is_chosen(services: Services, tmp_path: Path) -> None:
    services.save_settings(Settings(attributes=AttributeSettings(character_set="")))
    path = tmp_path / "instance.dcm"
    path.write_bytes(built(services, "DOE^JANE"))
    assert "SpecificCharacterSet" not in read(path)
    assert complaints(path) == []
    path.write_bytes(built(services, "MÜLLER^JÖRG"))
    assert (read(path).SpecificCharacterSet, read(path).PatientName) == ("ISO_IR 192", "MÜLLER^JÖRG")
    assert complaints(path) == []


def test_a_destination_gets_its_own_set(services: Services) -> None:
    latin = RemoteSettings(name="Old", title="OLD", host="192.0.2.1", character_set="ISO_IR 100").remote_ae()
    cyrillic = RemoteSettings(name="East", title="EAST", host="192.0.2.2", character_set="ISO_IR 144").remote_ae()
    usual = RemoteAE("New", "NEW", "192.0.2.3", 104)
    assert read(built(services, "MÜLLER^JÖRG", usual)).SpecificCharacterSet == "ISO_IR 192"
    assert read(built(services, "MÜLLER^JÖRG", latin)).SpecificCharacterSet == "ISO_IR 100"
    assert read(built(services, "MÜLLER^JÖRG", usual, latin)).SpecificCharacterSet == "ISO_IR 100"
    with pytest.raises(FormIncomplete, match=r"太 \(U\+592A\), which the character set ISO_IR 100 cannot write"):
        built(services, "MÜLLER^太", latin)
    with pytest.raises(FormIncomplete, match="Old takes ISO_IR 100 and East takes ISO_IR 144"):
        built(services, "DOE^JANE", latin, cyrillic)
