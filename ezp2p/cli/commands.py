"""The commands that ask, list and serve."""

import argparse
from collections.abc import Sequence

from ezp2p.cli.opening import services_of
from ezp2p.cli.output import complain, print_json, print_or_say, say, worklist_row
from ezp2p.errors import QueryKeyNotKnown
from ezp2p.model.application_entity import Role
from ezp2p.model.query import Match, Query, QueryLevel, QueryModel
from ezp2p.model.worklist import ListRemark, WorklistQuery
from ezp2p.workflows.background import Stop
from ezp2p.workflows.demo import run_headless
from ezp2p.workflows.run_archive import ArchiveNode
from ezp2p.workflows.services import ignore


def demo(_arguments: argparse.Namespace, _stop: Stop) -> bool:
    """The main job without a window."""
    say("There is no display, so the demo does the main job without its window.")
    is_done = run_headless(say)
    say("Done: the pictures went from files to the archive and were found there." if is_done else "It did not work.")
    return is_done


def echo(arguments: argparse.Namespace, stop: Stop) -> bool:
    """C-ECHO."""
    with services_of(arguments) as services:
        remote = services.remote_ae(arguments.ae)
        check = services.check_connection(remote, stop=stop)
    say(f"{remote.name} answered in {check.seconds * 1000:.0f} ms.")
    if Role.STORE in remote.roles:
        say(check.takes)
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
    with services_of(arguments) as services:
        remote = services.remote_ae(arguments.ae)
        rows = []
        for entry in services.find_worklist(remote, query, stop=stop):
            if isinstance(entry, ListRemark):
                complain(entry.sentence)
            else:
                rows.append(worklist_row(entry))
    if arguments.json:
        print_json(rows)
        return True
    steps = [{**row, **next(iter(row.get("ScheduledProcedureStepSequence", ())), {})} for row in rows]
    columns = ["ScheduledProcedureStepStartDate", "ScheduledProcedureStepStartTime", "Modality", "PatientName"]
    columns += ["PatientID", "PatientBirthDate", "PatientSex", "AccessionNumber", "RequestedProcedureDescription"]
    print_or_say(steps, [*columns, "ErrorComment"], "The worklist has no entry that matches.")
    return True


def find(arguments: argparse.Namespace, stop: Stop) -> bool:
    """Q/R C-FIND."""
    query = Query(QueryLevel(arguments.level.upper()), _keys(arguments.key), QueryModel(arguments.model))
    with services_of(arguments) as services:
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
        print_or_say(rows, [*columns], f"{remote.name} has nothing that matches.")
    return True


def _keys(pairs: Sequence[str]) -> dict[str, str]:
    keys = {}
    for pair in pairs:
        keyword, separator, value = pair.partition("=")
        if not separator:
            raise QueryKeyNotKnown(keyword=keyword, suggestion=", and its value after =")
        keys[keyword] = value
    return keys


def serve(arguments: argparse.Namespace, stop: Stop) -> bool:
    """The archive inside, until the program is told to stop; it hears what other archives say that they keep."""
    with services_of(arguments) as services:
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
            take_answer=services.deliveries.take_answer,
        )
        with node:
            say(f"listening on {node.port}")
            stop.wait()
    return True
