"""The commands of the outbox: what is on its way, what was sent, and what a person does with it."""

import argparse
from collections.abc import Sequence
from typing import Final

from ezp2p.cli.opening import services_of
from ezp2p.cli.output import (
    complain,
    outbox_destination_row,
    outbox_event_row,
    outbox_row,
    outbox_summary_row,
    print_json,
    print_or_say,
    print_table,
)
from ezp2p.model.delivery import UNDER_WAY, OutboxItem
from ezp2p.workflows.background import Stop
from ezp2p.workflows.deliver_batch import deliver_once
from ezp2p.workflows.services import Services

_COLUMNS = ("Item", "State", "Destination", "PatientID", "InstanceNumber", "SOPInstanceUID", "NextTry", "Note")
_EVENT_COLUMNS = ("Item", "At", "Happening", "State", "Status", "Actor", "Note")
_DESTINATION_COLUMNS = ("Destination", "Condition", "Since", "Waiting", "NextTry", "Note")
_NUMBER_COLUMNS = ("TakenToday", "StoredToday", "ConfirmedToday", "Waiting", "OnTheWay", "NeedsYou", "NextTry")
_HISTORY: Final = 1000


def outbox(arguments: argparse.Namespace, stop: Stop) -> bool:
    """The outbox: list, status, history, retry, hold, discard, deliver."""
    with services_of(arguments) as services:
        if arguments.action == "status":
            return _status(services, as_json=arguments.json)
        if arguments.action == "history":
            return _history(services, arguments)
        if arguments.action == "deliver" and not deliver_once(services, stop=stop):
            complain("Another EzP2P on this data folder delivers already; this one left it to that.")
        if arguments.action not in {"list", "deliver"} and not _change(services, arguments):
            return False
        items = services.deliveries.items(limit=0)
    _list(items, as_json=arguments.json)
    waiting = sum(item.state in UNDER_WAY for item in items)
    if arguments.action != "deliver" or not waiting:
        return True
    complain(f"{waiting} still wait; the note of each says why.")
    return False


def _list(items: Sequence[OutboxItem], *, as_json: bool) -> None:
    rows = [outbox_row(item) for item in reversed(items)]
    if as_json:
        print_json(rows)
    else:
        print_or_say(rows, _COLUMNS, "The outbox is empty.")


def _status(services: Services, *, as_json: bool) -> bool:
    """The outbox in numbers, and the destinations that take nothing at the moment."""
    row = outbox_summary_row(services.deliveries.summary())
    if as_json:
        print_json([row])
        return True
    print_table([row], _NUMBER_COLUMNS)
    away = [outbox_destination_row(one) for one in services.deliveries.summary().destinations]
    print_or_say(away, _DESTINATION_COLUMNS, "Every destination takes what it is sent, as far as is known.")
    return True


def _history(services: Services, arguments: argparse.Namespace) -> bool:
    """What happened to the items that are named; without any, the newest finished items."""
    if not arguments.items:
        _list(services.deliveries.history(limit=_HISTORY), as_json=arguments.json)
        return True
    chosen = _chosen(services, arguments.items)
    if chosen is None:
        return False
    rows = [outbox_event_row(event) for item in reversed(chosen) for event in services.deliveries.events_of(item)]
    if arguments.json:
        print_json(rows)
    else:
        print_table(rows, _EVENT_COLUMNS)
    return True


def _chosen(services: Services, names: Sequence[str]) -> list[int] | None:
    """The numbers of the items that are named, newest first, or of all; None if there is no such item."""
    items = services.deliveries.items(limit=0)
    known = {name for item in items for name in _names(item)}
    unknown = [name for name in names if name not in known]
    if unknown:
        complain(f"The outbox has no item {unknown[0]}. The command 'ezp2p outbox list' shows what it has.")
        return None
    return [item.item_id for item in items if not names or set(names).intersection(_names(item))]


def _change(services: Services, arguments: argparse.Namespace) -> bool:
    """Retry, hold or discard the items that were named, or all that can be; discarding wants them named."""
    if arguments.action == "discard" and not arguments.items:
        complain("Name the items to discard, by their numbers or SOP Instance UIDs.")
        return False
    chosen = _chosen(services, arguments.items)
    if chosen is None:
        return False
    change = {
        "retry": services.deliveries.retry,
        "hold": services.deliveries.hold,
        "discard": services.deliveries.discard,
    }[arguments.action]
    changed = change(chosen)
    if arguments.items and not changed:
        complain(f"None of these can be changed so: '{arguments.action}' does not fit their state.")
        return False
    return True


def _names(item: OutboxItem) -> tuple[str, str]:
    return str(item.item_id), item.instance.sop_instance_uid
