"""Each table of the statement says what the program's own table says."""

from functools import cache

import pytest

from ezp2p.archive.keys import KEYS
from ezp2p.archive.worklist_items import WorklistFolder
from ezp2p.dicom.character_set import CHARACTER_SETS, FALLBACK_SETS
from ezp2p.dicom.commitment import REPORTS
from ezp2p.dicom.dictionary import attribute
from ezp2p.dicom.identifiers import IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME
from ezp2p.dicom.query import LEVELS, RETURN_KEYS, UNIQUE_KEYS
from ezp2p.dicom.sop_classes import SOP_CLASSES
from ezp2p.dicom.transfer_syntaxes import STORAGE_SYNTAXES, UNCOMPRESSED, WRITTEN_SYNTAXES
from ezp2p.dicom.worklist import ORDER_KEYWORDS, QUERY_KEYWORDS, STEP_KEYWORDS
from ezp2p.errors import EzP2PError, QueryNotAnswered, StoreFault
from ezp2p.imaging.video_syntaxes import VIDEO_SYNTAXES
from ezp2p.model.commitment import FAILURE_REASONS
from ezp2p.model.query import QueryModel
from ezp2p.network.association import REJECTION_REASONS
from ezp2p.network.commitment_reports import REPORT_STATUSES
from ezp2p.network.commitment_status import COMMITMENT_STATUSES
from ezp2p.network.pdu import MAX_CONTEXTS
from ezp2p.network.query_status import QUERY_STATUSES
from ezp2p.network.status import STORE_STATUSES
from ezp2p.settings.parameters import parameters
from ezp2p.settings.settings import DEFAULTS, LocalSettings, RemoteSettings, Settings, TimeoutSettings
from ezp2p.workflows.conformance.contexts import accepted, proposals, storing
from ezp2p.workflows.conformance.markdown_writer import markdown
from ezp2p.workflows.conformance.statement import conformance_statement
from ezp2p.workflows.conformance.statuses import shown_range
from tests.fakes.statement import Statement, read_statement, uids

CHAPTERS = [
    "1 Overview", "2 Table of Contents", "3 Introduction", "4 Implementation Model",
    "5 Service and Interoperability Description", "6 Configuration", "7 Network and Media Communication Details",
    "8 Security", "A.A Information Object Definitions", "A.B Structured Report Content Encoding",
    "A.C Security Details", "A.D Mapping of Attributes", "A.E Code Set Usage",
]  # fmt: skip
"""Those of PS3.2 Annex N."""
PLACES = {
    "1.1": "Content and Transfer", "1.1.1": "Structured Reporting Root Template IDs", "1.2": "DIMSE Services",
    "1.2.3": "Workflow Management", "1.3": "DICOM Web Services", "1.4": "Media Services",
    "1.5": "Real-Time Video Service", "1.6": "De-Identification Profiles", "1.7": "Specific Character Sets",
    "3.1": "Revision History", "3.6": "References", "4.1": "Application Entities and Data Flow",
    "5.1": "Mapping of Services to Application Entities", "5.2.1": "Basic Worklist Management Service",
    "5.2.5": "Storage Service", "5.2.5.1.1": "Transcoding of Transfer Syntaxes",
    "5.2.6": "Storage Commitment Service", "5.2.8": "Print Management Service",
    "5.6": "Cross-Service Considerations", "6.1": "General Configuration Parameters",
    "6.6": "Configuration of Audit Trail - Syslog", "7.1.1": "General Association Parameters",
    "7.2.1.3": "Association Initiation", "7.2.1.4": "Association Acceptance", "7.3.1": "General",
    "7.3.2.5": "Storage Service", "8.3": "TCP Port Configuration", "8.4.2": "Secure Transport Connection",
    "8.5": "User Identity Negotiation Support", "8.7": "Other Security Features",
    "A.A.1": "Information Shared Across Multiple IODs", "A.A.1.4": "Coded Values",
}  # fmt: skip
"""Some of its sections, so that no number moves."""
MODELS = {QueryModel.STUDY_ROOT: "Study Root", QueryModel.PATIENT_ROOT: "Patient Root"}


@cache
def statement() -> Statement:
    return read_statement(markdown(conformance_statement()))


def test_it_has_the_chapters_of_the_standard_under_their_numbers() -> None:
    headings = {one.number: one.section.heading for one in conformance_statement().numbered()}
    assert [
        f"{number} {headings[number]}" for number in headings if number.count(".") == (number[0] == "A")
    ] == CHAPTERS
    assert {number: headings[number] for number in PLACES} == PLACES


def test_no_section_is_empty_and_no_table_either() -> None:
    document = conformance_statement()
    assert [one.number for one in document.numbered() if not one.section.parts and not one.section.sections] == []
    assert [one.caption for one in document.tables() if not one.rows] == []


# --- classes and contexts ---------------------------------------------------------------------------------------


def test_each_class_that_is_proposed_or_accepted_is_told_with_its_role() -> None:
    rows = [row for name in ("Verification", "Workflow Management", "Query/Retrieve")
            for row in statement().rows(f"DIMSE services: {name}")]  # fmt: skip
    stored = statement().rows("Content and transfer")
    proposed = {context.abstract_syntax for one in proposals() for context in one.contexts}
    told = {row["UID"] for row in rows if row["SCU"] == "Y"} | {row["UID"] for row in stored if row["Sent"] == "Y"}
    assert proposed == told
    assert {one.uid for one in SOP_CLASSES} == {row["UID"] for row in stored if row["Created"] == "Y"} <= proposed
    taken = {one.abstract_syntax for one in accepted(DEFAULTS.local_ae()) if one.is_scp}
    offered = {row["UID"] for row in stored if row["Received"] == "Y"}
    assert taken == offered | {row["UID"] for row in rows if row["SCP"] == "Y"}
    assert set(statement().column("SOP classes as SCU", "UID")) == proposed
    assert all(row["SOP Class"] != row["UID"] for row in (*rows, *stored)), "a class without its name"


@pytest.mark.parametrize("sop_class", SOP_CLASSES, ids=lambda one: one.keyword)
def test_each_transfer_syntax_for_storing_is_proposed_in_a_context_of_its_own(sop_class: object) -> None:
    one = next(one for one in SOP_CLASSES if one is sop_class)
    contexts = statement().contexts(f"Proposed presentation contexts: {storing(one).name}")
    assert [context_id for context_id, _, _ in contexts] == list(range(1, 2 * len(contexts), 2))
    assert {abstract for _, abstract, _ in contexts} == {one.uid}
    assert all(len(syntaxes) == 1 for _, _, syntaxes in contexts)
    syntaxes = [syntaxes[0] for _, _, syntaxes in contexts]
    assert set(map(str, STORAGE_SYNTAXES)) <= set(syntaxes)
    assert len(set(syntaxes)) == len(syntaxes) <= MAX_CONTEXTS


@pytest.mark.parametrize("name", ["Study Root query", "Patient Root query", "Modality Worklist", "Storage Commitment"])
def test_what_is_asked_is_proposed_in_every_uncompressed_syntax(name: str) -> None:
    ((context_id, _, syntaxes),) = statement().contexts(f"Proposed presentation contexts: {name}")
    assert (context_id, syntaxes) == (1, list(map(str, UNCOMPRESSED)))


def test_each_syntax_that_is_written_is_told_for_its_classes() -> None:
    rows = statement().rows("SOP classes of created instances")
    told = {uids(row["SOP Class"])[0]: set(uids(row["Transfer syntaxes written"])) for row in rows}
    assert set(told) == {one.uid for one in SOP_CLASSES}
    videos = {syntax.uid for syntax in VIDEO_SYNTAXES}
    assert all(told[one.uid] == videos for one in SOP_CLASSES if "a video" in one.takes)
    assert {str(syntax.uid) for syntax in WRITTEN_SYNTAXES} == told["1.2.840.10008.5.1.4.1.1.7"]


def test_the_archive_takes_every_syntax_that_is_sent() -> None:
    taken = set(statement().column("Accepted transfer syntaxes: SCP, 16 transfer syntaxes", "UID"))
    assert taken == {*map(str, STORAGE_SYNTAXES), *(syntax.uid for syntax in VIDEO_SYNTAXES)}


# --- keys -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("model", "level"), [(model, level) for model, levels in LEVELS.items() for level in levels])
def test_each_key_that_is_asked_for_is_listed(model: QueryModel, level: object) -> None:
    found = next(one for one in LEVELS[model] if one is level)
    rows = statement().rows(f"Keys asked for: {MODELS[model]} query, level {found}")
    tags = {row["Tag"]: row for row in rows}
    assert tags[attribute("QueryRetrieveLevel").tag]["Matching"] == found.value
    assert tags[attribute(UNIQUE_KEYS[found]).tag]["Key"] == "Unique"
    wanted = [one for one in RETURN_KEYS[found] if not one.startswith(("Patient", "IssuerOf", "BodyPart"))]
    assert {attribute(keyword).tag for keyword in wanted} <= set(tags)


def test_each_key_of_a_worklist_is_listed_with_its_matching() -> None:
    for caption in ("Keys asked for: Modality Worklist", "Keys answered: Modality Worklist"):
        rows = {row["Tag"]: row for row in statement().rows(caption)}
        keywords = {*ORDER_KEYWORDS.values(), *STEP_KEYWORDS.values()}
        assert {attribute(keyword).tag for keyword in keywords} <= set(rows)
        matching = {attribute(keyword).tag for keyword in QUERY_KEYWORDS.values()}
        assert {tag for tag, row in rows.items() if row["Key"] == "Matching"} == matching
        assert rows[attribute("ScheduledProcedureStepStartDate").tag]["Matching"].endswith("range")
    assert WorklistFolder.__module__  # its keys are those of QUERY_KEYWORDS; the wire shows it


@pytest.mark.parametrize("level", KEYS)
def test_each_key_that_the_archive_answers_is_listed(level: object) -> None:
    found = next(one for one in KEYS if one is level)
    tags = statement().column(f"Keys answered: Study Root query, level {found}", "Tag")
    assert tags == [attribute(keyword).tag for keyword in KEYS[found]]


# --- statuses ---------------------------------------------------------------------------------------------------


def test_each_status_that_is_received_is_listed() -> None:
    stored = statement().column("C-STORE response statuses received", "Status")
    assert stored == [*(shown_range(row.first, row.last) for row in STORE_STATUSES), "any other"]
    found = statement().column("C-FIND response statuses received", "Status")
    assert {shown_range(row.first, row.last) for row in QUERY_STATUSES} < set(found)
    granted = statement().column("N-ACTION response statuses received", "Status")
    assert {f"{row.status:04X}" for row in COMMITMENT_STATUSES} < set(granted)
    reasons = statement().column("Failure Reasons of storage commitment reports received", "Failure Reason")
    assert reasons == [*(f"{row.reason:04X}" for row in FAILURE_REASONS), "any other", "none", "instance not named"]
    assert statement().column("Storage commitment reports received", "Event Type") == [
        str(one) for one in sorted(REPORTS)
    ]
    rejections = statement().column("Association rejections received", "Result / Source / Reason")
    assert {" / ".join(map(str, key)) for key in REJECTION_REASONS} < set(rejections)


def test_the_behavior_is_that_of_the_outbox() -> None:
    rows = {row["Status"]: row["Behavior"] for row in statement().rows("C-STORE response statuses received")}
    assert rows["0000"].startswith("The instance becomes SENT")
    assert rows["B000"].startswith("The instance becomes SENT; the association goes on.")
    assert rows["A700 to A7FF"].startswith("The instance becomes WAITING; the association is ended; the destination")
    assert rows["C000 to CFFF"].startswith("The instance becomes HELD; the association is ended.")
    assert "SENT where it may have been stored" in rows["0111"]
    assert rows["any other"].startswith("The instance becomes HELD")


def _all_kinds(kind: type[EzP2PError]) -> set[type[EzP2PError]]:
    return {kind, *(one for sub in kind.__subclasses__() for one in _all_kinds(sub))}


def test_each_status_that_is_given_is_listed() -> None:
    given = set(statement().column("C-STORE response statuses given", "Status"))
    assert {f"{kind.dimse_status:04X}" for kind in _all_kinds(StoreFault)} | {"0000", "0110"} == given
    found = set(statement().column("C-FIND response statuses given", "Status"))
    kinds = (QueryNotAnswered, StoreFault)
    assert {f"{kind.dimse_status:04X}" for kind in kinds} | {"0000", "FF00", "FF01", "FE00", "0110"} == found
    reported = statement().column("N-EVENT-REPORT response statuses given", "Status")
    assert reported == [f"{status:04X}" for status, _ in REPORT_STATUSES]


# --- the rest ---------------------------------------------------------------------------------------------------


def test_it_names_the_implementation_and_the_limits() -> None:
    text = markdown(conformance_statement())
    assert text.count(f"| {IMPLEMENTATION_CLASS_UID} |") == 2
    assert text.replace("\\", "").count(f"| {IMPLEMENTATION_VERSION_NAME} |") == 2
    told = statement().value("General association policies", "Maximum length received (PDU, in bytes)")
    assert told.startswith(f"{DEFAULTS.local.max_pdu_bytes} (at least 4096, at most 1048576")


def test_each_timeout_of_the_settings_is_listed_with_its_default() -> None:
    rows = {row["Key"]: row for row in statement().rows("Timeouts")}
    assert set(rows) == {f"local.timeouts.{name}" for name in TimeoutSettings.model_fields}
    for name in TimeoutSettings.model_fields:
        assert rows[f"local.timeouts.{name}"]["Default"] == f"{getattr(DEFAULTS.local.timeouts, name):g} s"


def test_each_setting_of_the_network_is_listed() -> None:
    tables = ("Configuration parameters", "Configuration parameters: worklist", "Configuration parameters: outbox")
    keys = {key for name in tables for key in statement().column(name, "Key")}
    assert {f"remotes[].{name}" for name in RemoteSettings.model_fields} <= keys
    sections = {"local", "attributes", "outbox", "worklist", "pictures"}
    wanted = {one.key for one in parameters() if one.key.split(".")[0] in sections and "timeouts" not in one.key}
    assert wanted <= keys


def test_every_choice_of_the_settings_has_its_sentence() -> None:
    described = list(parameters())
    assert {one.key.split(".")[0].removesuffix("[]") for one in described} == set(Settings.model_fields)
    assert [one.key for one in described if not one.sentence] == []


def test_each_character_set_is_listed() -> None:
    rows = statement().rows("Specific character sets")
    assert len(rows) == len({*CHARACTER_SETS, *FALLBACK_SETS})
    assert [row["Written"] for row in rows].count("Y") == len(CHARACTER_SETS)


def test_security_is_told_as_the_settings_offer_it() -> None:
    rows = {row["Profile"]: row["Supported"] for row in statement().rows("Security profiles")}
    keys = " ".join(one.key for one in parameters())
    assert (rows["Secure transport connection (TLS)"] == "No") == ("tls" not in keys)
    assert (rows["User identity negotiation"] == "No") == ("identity" not in keys and "user" not in keys)


def test_what_a_site_has_set_is_told_as_in_use() -> None:
    site = Settings(
        local=LocalSettings(title="SITE", query_title="ASKS", port=104, max_pdu_bytes=32768,
                            timeouts=TimeoutSettings(response_s=7)),
        remotes=(RemoteSettings(name="One", title="ONE", host="10.1.2.3", port=104, associations=3),
                 RemoteSettings(name="Two", title="TWO", host="10.1.2.4", port=11112)),
    )  # fmt: skip
    told = read_statement(markdown(conformance_statement(site)))
    times = {row["Key"]: (row["Default"], row["In use"]) for row in told.rows("Timeouts")}
    assert times["local.timeouts.response_s"] == ("30 s", "7 s")
    assert times["local.timeouts.connect_s"] == ("10 s", "10 s")
    used = {row["Key"]: row["In use"] for row in told.rows("Configuration parameters")}
    assert (used["remotes[].title"], used["remotes[].associations"]) == ("ONE\nTWO", "3\n1")
    assert told.column("Local AE titles", "AE Title") == ["SITE", "ASKS", "SITE", "SITE"]
    assert told.column("TCP ports", "Port")[1] == "104"
    assert told.value("General association policies", "Maximum length received (PDU, in bytes)").startswith("32768 ")
    assert told.value("Association acceptance policies", "Maximum length received (PDU, in bytes)") == "32768"


def test_each_failure_of_the_communication_is_told_as_the_outbox_takes_it() -> None:
    rows = {row["Exception"]: row["Behavior"] for row in statement().rows("Communication failure behavior")}
    assert rows["No answer comes in time"].startswith("The instance becomes UNKNOWN; the association is ended; the")
    lost = rows["The peer aborts, or the connection is lost"]
    assert lost == "The instance becomes UNKNOWN; the association is ended."
    assert rows["No presentation context is accepted"] == "The instance becomes HELD."
    assert rows["The connection is refused"].startswith("The instance stays WAITING")
