"""Every choice: its default, its limits, and the sentence about what is beyond them."""

from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from ezp2p.dicom.character_set import CHARACTER_SETS
from ezp2p.model.application_entity import RemoteAE, Role, Timeouts, Tls
from ezp2p.model.scanning import (
    ScanArea,
    ScanKind,
    ScanMode,
    ScannerDevice,
    ScanRequest,
    ScanSource,
    ScanTreatment,
)
from ezp2p.model.study import Site
from ezp2p.settings.file import faults
from ezp2p.settings.settings import (
    DEFAULTS,
    AttributeSettings,
    LocalSettings,
    RemoteSettings,
    ScanProfile,
    Settings,
    TimeoutSettings,
)

PACS: dict[str, Any] = {"name": "PACS", "title": "PACS", "host": "pacs.invalid", "port": 104}


def faults_of(**values: Any) -> dict[str, str]:
    with pytest.raises(ValidationError) as caught:
        Settings.model_validate(values)
    return dict(faults(caught.value))


# --- defaults -------------------------------------------------------------------------------------------------


def test_without_any_choice_the_program_has_its_title_and_no_peer() -> None:
    local = DEFAULTS.local_ae()
    assert (local.title, local.title_for_storing, local.title_for_querying) == ("EZP2P", "EZP2P", "EZP2P")
    assert local.max_pdu_bytes == 131072
    assert local.timeouts == Timeouts()
    assert DEFAULTS.remotes == ()
    assert DEFAULTS.local.port == 11112


def test_without_any_choice_instances_are_of_modality_ot_in_utf_8() -> None:
    assert DEFAULTS.attributes.site() == Site()
    assert (DEFAULTS.attributes.modality, DEFAULTS.attributes.series_number) == ("OT", "1")
    assert DEFAULTS.attributes.character_set == "ISO_IR 192"
    assert DEFAULTS.attributes.writes_modalities_in_study


def test_a_remote_ae_is_used_for_everything_unless_it_is_said() -> None:
    assert RemoteSettings(**PACS).remote_ae() == RemoteAE("PACS", "PACS", "pacs.invalid", 104, frozenset(Role))
    assert RemoteSettings(**PACS, roles=(Role.WORKLIST,)).remote_ae().roles == {Role.WORKLIST}


def test_other_titles_and_deadlines_reach_the_network() -> None:
    local = LocalSettings(
        title="A", store_title="B", query_title="C", max_pdu_bytes=16384, timeouts=TimeoutSettings(response_s=7)
    )
    made = Settings(local=local).local_ae()
    assert (made.title_for_storing, made.title_for_querying, made.max_pdu_bytes) == ("B", "C", 16384)
    assert made.timeouts.response_s == 7


def test_the_site_is_what_was_set() -> None:
    attributes = AttributeSettings(
        institution_name="Klinikum",
        institution_address="Straße 1",
        station_name="ROOM1",
        character_set="ISO_IR 100",
        writes_modalities_in_study=False,
    )
    assert attributes.site() == Site("Klinikum", "Straße 1", "ROOM1", "ISO_IR 100", writes_modalities_in_study=False)


def test_settings_never_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        DEFAULTS.local.title = "OTHER"


@pytest.mark.parametrize("model", [Settings, LocalSettings, TimeoutSettings, RemoteSettings, AttributeSettings])
def test_every_choice_has_its_sentence(model: type[BaseModel]) -> None:
    for name, field in model.model_fields.items():
        assert field.description, name
        assert field.description.endswith("."), name


# --- limits ---------------------------------------------------------------------------------------------------

WRONG: list[tuple[str, dict[str, Any]]] = [
    *(("local.title", {"local": {"title": title}}) for title in ["", " ", "A" * 17, "MÜNCHEN", "A\\B", 7]),
    *(("local.store_title", {"local": {"store_title": title}}) for title in ["A" * 17, "Ä"]),
    *(("local.query_title", {"local": {"query_title": title}}) for title in ["A" * 17, " "]),
    *(("local.port", {"local": {"port": port}}) for port in [0, 65536, -1, "x", 1.5]),
    *(("local.max_pdu_bytes", {"local": {"max_pdu_bytes": size}}) for size in [0, 4095, 1048577]),
    *(
        (f"local.timeouts.{key}", {"local": {"timeouts": {key: seconds}}})
        for key in TimeoutSettings.model_fields
        for seconds in [0, -1, 3601, "soon", float("nan"), float("inf")]
    ),
    *(("remotes.0.name", {"remotes": [{**PACS, "name": name}]}) for name in ["", "x" * 65]),
    *(("remotes.0.title", {"remotes": [{**PACS, "title": title}]}) for title in ["", "A" * 17]),
    *(("remotes.0.host", {"remotes": [{**PACS, "host": host}]}) for host in ["", "h" * 254]),
    *(("remotes.0.port", {"remotes": [{**PACS, "port": port}]}) for port in [0, 65536]),
    ("remotes.0.roles.0", {"remotes": [{**PACS, "roles": ["print"]}]}),
    ("remotes.1.port", {"remotes": [PACS, {**PACS, "name": "B", "port": 0}]}),
    ("attributes.institution_name", {"attributes": {"institution_name": "x" * 65}}),
    ("attributes.institution_address", {"attributes": {"institution_address": "x" * 1025}}),
    ("attributes.station_name", {"attributes": {"station_name": "x" * 17}}),
    ("attributes.modality", {"attributes": {"modality": "small"}}),
    ("attributes.modality", {"attributes": {"modality": ""}}),
    ("attributes.series_description", {"attributes": {"series_description": "a\\b"}}),
    ("attributes.series_number", {"attributes": {"series_number": "one"}}),
    ("attributes.character_set", {"attributes": {"character_set": "UTF-8"}}),
    ("attributes.writes_modalities_in_study", {"attributes": {"writes_modalities_in_study": "maybe"}}),
]


@pytest.mark.parametrize(("key", "values"), WRONG)
def test_a_value_beyond_its_limit_is_named_by_its_key(key: str, values: dict[str, Any]) -> None:
    found = faults_of(**values)
    assert list(found) == [key]
    assert found[key].endswith(".")
    assert "Value error" not in found[key]


def test_every_fault_is_told_not_the_first() -> None:
    found = faults_of(local={"title": "", "port": 0}, attributes={"station_name": "x" * 17})
    assert set(found) == {"local.title", "local.port", "attributes.station_name"}
    assert found["attributes.station_name"] == "may hold 16 characters; this has 17."


def test_two_remote_aes_of_one_name_are_refused() -> None:
    assert "two remote AEs are called 'PACS'" in next(iter(faults_of(remotes=[PACS, PACS]).values()))


@pytest.mark.parametrize("character_set", CHARACTER_SETS)
def test_every_character_set_can_be_chosen(character_set: str) -> None:
    assert AttributeSettings(character_set=character_set).site().character_set == character_set


@pytest.mark.parametrize("key", ["institution_name", "institution_address", "station_name", "series_description"])
def test_a_text_that_the_character_set_cannot_write_is_refused(key: str) -> None:
    found = faults_of(attributes={key: "病院", "character_set": "ISO_IR 100"})
    (sentence,) = found.values()
    assert key in sentence
    assert "ISO_IR 100" in sentence


def test_a_key_of_tomorrow_is_left_out_today() -> None:
    assert Settings.model_validate({"later": 1, "local": {"later": 2}}) == DEFAULTS


def test_chinese_by_code_extensions_is_refused_with_what_to_choose() -> None:
    for values in ({"attributes": {"character_set": "ISO 2022 IR 58"}}, {"remotes": [remote("\\ISO 2022 IR 58")]}):
        assert any("choose GB18030 or ISO_IR 192" in sentence for sentence in faults_of(**values).values())


def remote(character_set: str = "", **values: str) -> dict[str, str]:
    return {"name": "Old", "title": "OLD", "host": "192.0.2.1", "character_set": character_set, **values}


def test_a_server_has_its_own_set_and_one_for_what_it_does_not_declare() -> None:
    table = remote("ISO 2022 IR 87", fallback_character_set="windows-1251")
    made = Settings.model_validate({"remotes": [table]}).remotes[0].remote_ae()
    assert (made.character_set, made.fallback_character_set) == ("\\ISO 2022 IR 87", "windows-1251")


def test_a_fallback_that_nobody_knows_is_refused() -> None:
    found = faults_of(remotes=[remote(fallback_character_set="windows-9999")])
    assert any("is none of ISO_IR 192" in sentence for sentence in found.values())


def test_a_text_of_every_picture_has_to_fit_the_set_of_each_server() -> None:
    found = faults_of(attributes={"institution_name": "病院"}, remotes=[remote("ISO_IR 100")])
    assert any("institution_name holds 病 (U+75C5), which ISO_IR 100 cannot write" in one for one in found.values())


# --- scanning ---------------------------------------------------------------------------------------------------

FILM: dict[str, Any] = {"name": "Films", "device": "sane:test:0", "kind": "film", "mode": "gray", "depth_bits": 16}


def test_a_way_of_scanning_says_what_is_asked_of_which_scanner() -> None:
    profile = ScanProfile.model_validate({
        **FILM,
        "key": "F5",
        "device_name": "The digitizer",
        "manufacturer": "Muster",
        "model": "D 1",
        "source": "transparency unit",
        "resolution_dpi": 600,
        "area": {"left_mm": 10, "width_mm": 100, "height_mm": 200},
        "brightness_percent": -20,
        "treatment": {"film_bits": 12},
    })
    assert profile.scanner() == ScannerDevice("sane:test:0", "The digitizer", "Muster", "D 1")
    area = ScanArea(10, 0, 100, 200)
    assert profile.request() == ScanRequest(ScanSource.TRANSPARENCY, ScanMode.GRAY, 16, 600, area, -20)
    assert (profile.kind, profile.scan_treatment()) == (ScanKind.FILM, ScanTreatment(film_bits=12))


def test_without_any_choice_a_document_is_scanned_in_color_and_nothing_is_done_to_it() -> None:
    profile = ScanProfile(name="Letters", device="escl:http://192.0.2.1/eSCL")
    assert (profile.kind, profile.key, profile.request()) == (ScanKind.DOCUMENT, "", ScanRequest())
    assert profile.scan_treatment() == ScanTreatment()
    assert profile.scanner().name == profile.device
    assert not DEFAULTS.scanning.profiles
    assert not DEFAULTS.scanning.escl_addresses


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""},
        {"device": ""},
        {"key": "F1"},
        {"key": "a"},
        {"source": "a drawer"},
        {"depth_bits": 7},
        {"resolution_dpi": 0},
        {"brightness_percent": 101},
        {"area": {"width_mm": 0, "height_mm": 1}},
        {"treatment": {"film_bits": 10}},
        {"manufacturer": "a\\b"},
        {"mode": "color"},
        {"mode": "black and white"},
    ],
)
def test_what_no_scanner_does_is_refused(change: dict[str, Any]) -> None:
    assert faults_of(scanning={"profiles": [{**FILM, **change}]})


@pytest.mark.parametrize(
    ("other", "sentence"),
    [({"name": "Films", "key": "F3"}, "two ways of scanning are called 'Films'"), ({"key": "F2"}, "begin with 'F2'")],
)
def test_two_ways_of_scanning_have_two_names_and_two_keys(other: dict[str, Any], sentence: str) -> None:
    first = {**FILM, "key": "F2"}
    (found,) = faults_of(scanning={"profiles": [first, {**FILM, "name": "Others", **other}]}).values()
    assert sentence in found


def test_a_watched_folder_is_named_by_its_whole_path() -> None:
    assert Settings().watched_folder.path == ""
    whole = str(Path.cwd())
    assert Settings.model_validate({"watched_folder": {"path": whole, "quiet_s": 5}}).watched_folder.path == whole
    with pytest.raises(ValidationError, match="is not a whole path"):
        Settings.model_validate({"watched_folder": {"path": "pictures"}})


@pytest.mark.parametrize("seconds", [0, -1, 601])
def test_the_quiet_time_of_a_watched_folder_has_limits(seconds: float) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"watched_folder": {"quiet_s": seconds}})


def test_the_worklist_is_refreshed_every_two_minutes_and_cut_at_500_unless_it_is_chosen_otherwise() -> None:
    assert (Settings().worklist.refresh_minutes, Settings().worklist.limit) == (2, 500)
    chosen = Settings.model_validate({"worklist": {"refresh_minutes": 0, "limit": 10_000}}).worklist
    assert (chosen.refresh_minutes, chosen.limit) == (0, 10_000)


@pytest.mark.parametrize("table", [{"refresh_minutes": -1}, {"refresh_minutes": 1441}, {"limit": 0}, {"limit": 10_001}])
def test_the_choices_of_the_worklist_have_limits(table: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        Settings.model_validate({"worklist": table})


def test_the_window_speaks_the_systems_language_unless_another_one_is_chosen() -> None:
    assert Settings().window.language == ""
    for language in ("en", "fr", "de", "es", "ar"):
        assert Settings.model_validate({"window": {"language": language}}).window.language == language
    for unknown in ("fi", "DE", "de_DE"):
        assert faults_of(window={"language": unknown})


# --- encryption -----------------------------------------------------------------------------------------------


def test_a_remote_ae_is_not_encrypted_unless_it_is_said() -> None:
    assert RemoteSettings(**PACS).remote_ae().tls is None
    assert RemoteSettings(**PACS, tls_ca_file="/invented/ca.pem").remote_ae().tls is None


def test_an_encrypted_remote_ae_has_its_files() -> None:
    files = {f"tls_{one}_file": f"/invented/{one}.pem" for one in ("ca", "certificate", "key")}
    remote = RemoteSettings.model_validate({**PACS, "uses_tls": True, **files}).remote_ae()
    assert remote.tls == Tls("/invented/ca.pem", "/invented/certificate.pem", "/invented/key.pem")
    assert RemoteSettings(**PACS, uses_tls=True).remote_ae().tls == Tls()


def test_encryption_does_not_make_it_another_destination() -> None:
    assert RemoteSettings(**PACS, uses_tls=True).remote_ae() == RemoteSettings(**PACS).remote_ae()


def test_the_path_of_a_certificate_is_whole() -> None:
    found = faults_of(remotes=[{**PACS, "tls_ca_file": "ca.pem"}])
    assert found == {"remotes.0.tls_ca_file": "is not a whole path."}


def test_a_certificate_and_its_key_go_together() -> None:
    found = faults_of(remotes=[{**PACS, "tls_certificate_file": "/invented/a.pem"}])
    assert found == {"remotes.0.tls_key_file": "is empty, and our certificate is of no use without its key."}
    found = faults_of(remotes=[{**PACS, "tls_key_file": "/invented/a.key"}])
    assert found == {"remotes.0.tls_key_file": "is of no use without our certificate."}
    found = faults_of(remotes=[{**PACS, "tls_certificate_file": "a.pem", "tls_key_file": "/invented/a.key"}])
    assert found == {"remotes.0.tls_certificate_file": "is not a whole path."}
