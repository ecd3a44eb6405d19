"""Chapter 6: every setting that changes what is on the wire or in instances, with its default and its value in use."""

import re
from collections.abc import Iterator
from typing import Final

from ezp2p.settings.parameters import Parameter, chosen, parameters
from ezp2p.settings.settings import Settings
from ezp2p.workflows.conformance.document import Section, Table, table
from ezp2p.workflows.conformance.names import ARCHIVE, WORKSTATION
from ezp2p.workflows.conformance.services import NOT_SUPPORTED

_NETWORK: Final = re.compile(r"local\.|remotes\[\]\.|worklist\.|outbox\.|attributes\.|pictures\.|cameras\.clips_as")
"""The settings on which it depends what is on the wire and in instances."""
_TIMEOUTS: Final = "local.timeouts."
_COLUMNS: Final = "Key | Meaning | Default | Limits | In use"
_GENERAL: Final = "The parameters of all services are told above."


def configuration(settings: Settings) -> Section:
    """The whole chapter."""
    described = [one for one in parameters() if _NETWORK.match(one.key)]
    used = _used(settings)
    groups = {"worklist.": [], "outbox.": [], "": []}  # type: dict[str, list[Parameter]]
    for one in described:
        if not one.key.startswith(_TIMEOUTS):
            groups[next(group for group in groups if one.key.startswith(group))].append(one)
    times = [one for one in described if one.key.startswith(_TIMEOUTS)]
    general = (
        "What stands under In use is what the settings of this data folder say; of a list, one line for each item.",
        _titles(settings),
        f"The {ARCHIVE} listens on port {settings.local.port}.",
        table("Timeouts", _COLUMNS, _rows(times, used, unit=" s")),
        table("Configuration parameters", _COLUMNS, _rows(groups[""], used)),
    )
    worklist = table("Configuration parameters: worklist", _COLUMNS, _rows(groups["worklist."], used))
    outbox = table("Configuration parameters: outbox", _COLUMNS, _rows(groups["outbox."], used))
    services = (
        Section("Configuration of the Basic Worklist Management Service", (worklist,)),
        Section("Configuration of the Modality Performed Procedure Step Service", (NOT_SUPPORTED,)),
        Section("Configuration of the Unified Worklist and Procedure Step Service", (NOT_SUPPORTED,)),
        Section("Configuration of the Instance Availability Notification Service", (NOT_SUPPORTED,)),
        Section("Configuration of the Storage Service", (outbox,)),
        Section("Configuration of the Storage Commitment Service", (_CONFIRMATION,)),
        Section("Configuration of the Query/Retrieve Service", (_GENERAL,)),
        Section("Configuration of the Print Management Service", (NOT_SUPPORTED,)),
    )
    return Section(
        "Configuration",
        (),
        (
            Section("General Configuration Parameters", general),
            Section("Configuration of DIMSE Services", (), services),
            Section("Configuration of DICOM Web Services", (NOT_SUPPORTED,)),
            Section("Configuration of Media Storage Service", (NOT_SUPPORTED,)),
            Section("Configuration of Real-Time Video Service", (NOT_SUPPORTED,)),
            Section("Configuration of Audit Trail - Syslog", (NOT_SUPPORTED,)),
        ),
    )


_CONFIRMATION: Final = "Whether and how a destination is asked is its parameter remotes[].confirmation."


def _titles(settings: Settings) -> Table:
    local, usual = settings.local_ae(), settings.local.title
    rows = [
        (f"{WORKSTATION}, storing", local.title_for_storing, "local.store_title, else local.title"),
        (f"{WORKSTATION}, querying", local.title_for_querying, "local.query_title, else local.title"),
        (f"{WORKSTATION}, verifying", usual, "local.title"),
        (ARCHIVE, usual, "local.title"),
    ]
    return table("Local AE titles", "Application Entity | AE Title | Setting", rows)


def _used(settings: Settings) -> dict[str, list[str]]:
    used: dict[str, list[str]] = {}
    for key, value in chosen(settings):
        used.setdefault(key, []).append(value)
    return used


def _rows(described: list[Parameter], used: dict[str, list[str]], unit: str = "") -> Iterator[tuple[str, ...]]:
    for one in described:
        values = "\n".join(f"{value}{unit}" for value in used.get(one.key, []))
        yield one.key, one.sentence, f"{one.default}{unit}", one.limits, values
