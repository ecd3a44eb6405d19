"""What is asked of the worklist: days, station, modality; as chosen, as kept between two starts, and as a query."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Final

from ezp2p.gui.item_models.worklist import COLUMNS, FIRST_COLUMNS
from ezp2p.gui.translation import mark, tr, tr_core
from ezp2p.model.value_representation import CHECKS, check_da
from ezp2p.model.worklist import WorklistQuery

DAYS: Final[dict[str, tuple[str, int, int]]] = {
    "today": (mark("Today"), 0, 0),
    "yesterday": (mark("Yesterday"), -1, -1),
    "tomorrow": (mark("Tomorrow"), 1, 1),
    "around 3": (mark("± 3 days"), -3, 3),
    "around 7": (mark("± 7 days"), -7, 7),
    "next 30": (mark("Next 30 days"), 0, 30),
}
"""Days by their words, and by their distance from today."""
RANGE: Final = "range"
ALL_DAYS: Final = "all"
THIS_STATION: Final = "this"
ALL_STATIONS: Final = "all"
OTHER_STATION: Final = "other"
MODALITIES: Final = ("XC", "OT", "ES", "GM", "OP", "DERM", "US", "CR", "DX", "SM", "DOC")


@dataclass(frozen=True, slots=True)
class WorklistChoices:
    """What was chosen; `first` and `last` are the days of a range, DA or empty where it is open."""

    day: str = "today"
    first: str = ""
    last: str = ""
    station: str = ALL_STATIONS
    other_station: str = ""
    modality: str = ""
    remote: str = ""
    columns: tuple[str, ...] = FIRST_COLUMNS


AS_USUAL: Final = WorklistChoices()


def fault_of(choices: WorklistChoices) -> str:
    """Why this cannot be asked for, as a sentence; empty where it can."""
    if choices.day == RANGE:
        if any(check_da(one) for one in (choices.first, choices.last) if one):
            return tr("One of the two days is no date.")
        if not (choices.first or choices.last):
            return tr("Type the first or the last day.")
        if choices.first and choices.last and choices.first > choices.last:
            return tr("The last day lies before the first.")
    if choices.station != OTHER_STATION:
        return ""
    if not choices.other_station:
        return tr("Type the AE title of the station.")
    reason = CHECKS["AE"](choices.other_station)
    return tr("The AE title of the station {reason}", reason=tr_core(reason)) if reason else ""


def query_for(choices: WorklistChoices, *, today: str, own_title: str) -> WorklistQuery:
    """What is asked for on the day `today` (DA) by the workstation `own_title`."""
    stations = {THIS_STATION: own_title, OTHER_STATION: choices.other_station}
    return WorklistQuery(
        scheduled_date=scheduled(choices, today=today),
        modality=choices.modality,
        scheduled_station_ae_title=stations.get(choices.station, ""),
    )


def scheduled(choices: WorklistChoices, *, today: str) -> str:
    """The days as a DA value or a range of them (PS3.4 C.2.2.2.5); empty for all days."""
    if choices.day == ALL_DAYS:
        return ""
    first, last = choices.first, choices.last
    if choices.day != RANGE:
        _, before, after = DAYS[choices.day]
        first, last = _moved(today, before), _moved(today, after)
    return first if first == last else f"{first}-{last}"


def _moved(day: str, days: int) -> str:
    return f"{date.fromisoformat(day) + timedelta(days=days):%Y%m%d}"


def choices_from(kept: object) -> WorklistChoices:
    """What was kept; whatever cannot be used is as if it had never been chosen. A range of days is past."""
    if not isinstance(kept, Mapping):
        return AS_USUAL
    told = {one.name: kept.get(one.name) for one in fields(WorklistChoices) if one.name != "columns"}
    texts = {name: value if isinstance(value, str) else "" for name, value in told.items()}
    allowed = {
        "day": texts["day"] in {*DAYS, ALL_DAYS},
        "station": texts["station"] in {THIS_STATION, ALL_STATIONS}
        or (texts["station"] == OTHER_STATION and _is_title(texts["other_station"])),
        "other_station": _is_title(texts["other_station"]),
        "modality": texts["modality"] in MODALITIES,
        "remote": True,
    }
    values = {name: texts[name] for name, is_allowed in allowed.items() if is_allowed}
    columns = kept.get("columns")
    known = tuple(one for one in COLUMNS if one in columns) if isinstance(columns, list) else FIRST_COLUMNS
    return WorklistChoices(**values, columns=known)


def _is_title(value: str) -> bool:
    return bool(value) and CHECKS["AE"](value) is None
