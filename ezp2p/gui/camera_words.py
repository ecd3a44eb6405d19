"""What the camera panel says: what a camera gives, how live it is, what became of a recording."""

from typing import Final

from ezp2p.gui.translation import mark, tr, tr_core, tr_count
from ezp2p.gui.wording import pictures_shown
from ezp2p.model.camera import CameraMode, LiveState, LiveStatus, Recording, RecordingEnd

KINDS: Final[dict[LiveState, str]] = {
    LiveState.WAITING: "busy",
    LiveState.LIVE: "done",
    LiveState.FROZEN: "attention",
    LiveState.STALLED: "failed",
    LiveState.NO_SIGNAL: "failed",
    LiveState.LOST: "failed",
}
"""In which of the four states of the looks a camera is told."""
STATE_WORDS: Final[dict[LiveState, str]] = {
    LiveState.WAITING: mark("… Opening"),
    LiveState.LIVE: mark("● Live"),
    LiveState.FROZEN: mark("▲ Not live"),
    LiveState.STALLED: mark("▲ Not live"),
    LiveState.NO_SIGNAL: mark("▲ No picture"),
    LiveState.LOST: mark("▲ Lost"),
}
MAY_STAND_STILL: Final = mark("● May stand still")
"""Of a picture that comes, though nobody watches that it changes."""
FROZEN_BY_USER: Final = mark("Frozen by you – press Freeze again for live.")
_MINUTE: Final = 60


def mode_in_words(mode: CameraMode, rows: int, columns: int) -> str:
    """What a camera really gives: the sides of its pictures, `rows` by `columns` as they come, and their rate."""
    whole = (mode.rows or rows, mode.columns or columns)
    if (rows, columns) == whole:
        size = tr("{columns} × {rows}", columns=columns, rows=rows)
    else:
        size = tr(
            "{columns} × {rows} of {all_columns} × {all_rows}",
            columns=columns,
            rows=rows,
            all_columns=whole[1],
            all_rows=whole[0],
        )
    rate = round(mode.frames_per_second)
    if not rate:
        return size
    return tr_count("{size}, {count} picture a second", "{size}, {count} pictures a second", rate, size=size)


def duration_in_words(seconds: float) -> str:
    """`0:07`, `2:30`."""
    whole = max(0, int(seconds))
    return f"{whole // _MINUTE}:{whole % _MINUTE:02}"


def status_in_words(status: LiveStatus) -> str:
    """Why the picture is not live, and for how long where its sentence does not say so."""
    told_long = status.state in {LiveState.LOST, LiveState.NO_SIGNAL} and status.seconds >= 1
    if not told_long:
        return status.sentence
    return " ".join([status.sentence, tr("No new picture for {seconds} s.", seconds=int(status.seconds))])


def clip_in_words(recording: Recording) -> tuple[str, str]:
    """The state of the looks in which a recording is told, and what became of it."""
    parts = [tr_core(recording.fault)] if recording.fault else []
    length, before_s = duration_in_words(recording.seconds), int(recording.pre_roll_s)
    if recording.pre_roll_s >= 1:
        parts.append(tr("{length} recorded, {seconds} s of it from before, and kept.", length=length, seconds=before_s))
    else:
        parts.append(tr("{length} recorded, and kept.", length=length))
    if recording.end is RecordingEnd.LIMIT:
        parts.append(tr("It ended by itself: it was as long as the settings allow."))
    if recording.lost:
        parts.append(
            tr_count(
                "{count} picture is missing in it: this computer was too slow.",
                "{count} pictures are missing in it: this computer was too slow.",
                recording.lost,
            )
        )
    is_fine = not recording.fault and not recording.lost and recording.end is RecordingEnd.ASKED
    return "done" if is_fine else "attention", " ".join(parts)


def held_in_words(pictures: int, recordings: int) -> str:
    """`2 pictures`, `1 recording`, `2 pictures and 1 recording`."""
    if not recordings:
        return pictures_shown(pictures) if pictures else ""
    held = tr_count("{count} recording", "{count} recordings", recordings)
    if not pictures:
        return held
    return tr("{pictures} and {recordings}", pictures=pictures_shown(pictures), recordings=held)
