"""The commands that ask, list and serve."""

import argparse
from collections.abc import Sequence

from ezp2p.cli.output import Row, complain, outbox_row, print_json, print_table, say, worklist_row
from ezp2p.errors import QueryKeyNotKnown
from ezp2p.model.delivery import UNDER_WAY, OutboxItem
from ezp2p.model.query import Match, Query, QueryLevel, QueryModel
from ezp2p.model.worklist import WorklistQuery
from ezp2p.workflows import demo as demo_workflow
from ezp2p.workflows.background import Stop
from ezp2p.workflows.deliver_batch import deliver_once
from ezp2p.workflows.run_archive import ArchiveNode
from ezp2p.workflows.services import Services, ignore

_OUTBOX_COLUMNS = ("Item", "State", "Destination", "PatientID", "InstanceNumber", "SOPInstanceUID", "NextTry", "Note")


def demo(_arguments: argparse.Namespace, _stop: Stop) -> bool:
    """The main job without a window."""
    say("There is no display, so the demo does the main job without its window.")
    is_done = demo_workflow.run_headless(say)
    say("Done: the pictures went from files to the archive and were found there." if is_done else "It did not work.")
    return is_done


def echo(arguments: argparse.Namespace, stop: Stop) -> bool:
    """C-ECHO."""
    with Services(arguments.data_dir, calling_ae=arguments.calling_ae) as services:
        remote = services.remote_ae(arguments.ae)
        seconds = services.check_connection(remote, stop=stop)
    say(f"{remote.name} answered in {seconds * 1000:.0f} ms.")
    return True


def worklist(arguments: argparse.Namespace, stop: Stop) -> bool:
    """MWL C-FIND."""
    query = WorklistQuery(
        scheduled_date=arguments.date,
        modality=arguments.modality,
        patient_name=arguments.patient_name,
        patient_id=arguments.patient_id,
        accession_number=arguments.accession_number,
        scheduled_station_ae_title=arguments.station_ae,
    )
    with Services(arguments.data_dir, calling_ae=arguments.calling_ae) as services:
        remote = services.remote_ae(arguments.ae)
        rows = [worklist_row(entry) for entry in services.find_worklist(remote, query, stop=stop)]
    if arguments.json:
        print_json(rows)
        return True
    steps = [{**row, **next(iter(row.get("ScheduledProcedureStepSequence", ())), {})} for row in rows]
    columns = ["ScheduledProcedureStepStartDate", "ScheduledProcedureStepStartTime", "Modality", "PatientName"]
    columns += ["PatientID", "PatientBirthDate", "PatientSex", "AccessionNumber", "RequestedProcedureDescription"]
    _print_or_say(steps, [*columns, "ErrorComment"], "The worklist has no entry that matches.")
    return True


def find(arguments: argparse.Namespace, stop: Stop) -> bool:
    """Q/R C-FIND."""
    query = Query(QueryLevel(arguments.level.upper()), _keys(arguments.key), QueryModel(arguments.model))
    with Services(arguments.data_dir, calling_ae=arguments.calling_ae) as services:
        remote = services.remote_ae(arguments.ae)
        matches = list(services.find(remote, query, stop=stop))
    rows = [
        dict(match.attributes) if isinstance(match, Match) else {"ErrorComment": f"unreadable match: {match.reason}"}
        for match in matches
    ]
    if arguments.json:
        print_json(rows)
    else:
        columns = dict.fromkeys(keyword for row in rows for keyword in row)
        _print_or_say(rows, [*columns], f"{remote.name} has nothing that matches.")
    return True


def _keys(pairs: Sequence[str]) -> dict[str, str]:
    keys = {}
    for pair in pairs:
        keyword, separator, value = pair.partition("=")
        if not separator:
            raise QueryKeyNotKnown(keyword=keyword, suggestion=", and its value after =")
        keys[keyword] = value
    return keys


def outbox(arguments: argparse.Namespace, stop: Stop) -> bool:
    """The outbox: list, retry, hold, discard, deliver."""
    with Services(arguments.data_dir) as services:
        if arguments.action == "deliver" and not deliver_once(services, stop=stop):
            complain("Another EzP2P on this data folder delivers already; this one left it to that.")
        if arguments.action not in {"list", "deliver"} and not _change(services, arguments):
            return False
        items = services.outbox_items(limit=0)
    rows = [outbox_row(item) for item in reversed(items)]
    if arguments.json:
        print_json(rows)
    else:
        _print_or_say(rows, _OUTBOX_COLUMNS, "The outbox is empty.")
    waiting = sum(item.state in UNDER_WAY for item in items)
    if arguments.action != "deliver" or not waiting:
        return True
    complain(f"{waiting} still wait; the note of each says why.")
    return False


def _change(services: Services, arguments: argparse.Namespace) -> bool:
    """Retry, hold or discard the items that were named, or all that can be; discarding wants them named."""
    if arguments.action == "discard" and not arguments.items:
        complain("Name the items to discard, by their numbers or SOP Instance UIDs.")
        return False
    items = services.outbox_items(limit=0)
    known = {name for item in items for name in _names(item)}
    unknown = [name for name in arguments.items if name not in known]
    if unknown:
        complain(f"The outbox has no item {unknown[0]}. The command 'ezp2p outbox list' shows what it has.")
        return False
    chosen = [item.item_id for item in items if not arguments.items or set(arguments.items).intersection(_names(item))]
    change = {
        "retry": services.outbox_retry,
        "hold": services.outbox_hold,
        "discard": services.outbox_discard,
    }[arguments.action]
    changed = change(chosen)
    if arguments.items and not changed:
        complain(f"None of these can be changed so: '{arguments.action}' does not fit their state.")
        return False
    return True


def _names(item: OutboxItem) -> tuple[str, str]:
    return str(item.item_id), item.instance.sop_instance_uid


def serve(arguments: argparse.Namespace, stop: Stop) -> bool:
    """The archive inside, until the program is told to stop."""
    with Services(arguments.data_dir) as services:
        settings, locations = services.settings, services.locations
    if arguments.worklist and not arguments.worklist.is_dir():
        complain(f"The worklist folder {arguments.worklist} does not exist. Make it, or name another.")
        return False
    node = ArchiveNode(
        settings.local_ae(),
        archive=locations.archive,
        worklist=arguments.worklist or locations.worklist,
        host=arguments.host,
        port=settings.local.port if arguments.port is None else arguments.port,
        publish=ignore,
    )
    with node:
        say(f"listening on {node.port}")
        stop.wait()
    return True


def _print_or_say(rows: Sequence[Row], columns: Sequence[str], empty: str) -> None:
    if rows:
        print_table(rows, columns)
    else:
        say(empty)
