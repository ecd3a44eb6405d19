"""What the camera panel says: what a camera gives, how live it is, what became of a recording."""

from typing import Final

from ezp2p.gui.wording import count_shown
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
    LiveState.WAITING: "… Opening",
    LiveState.LIVE: "● Live",
    LiveState.FROZEN: "▲ Not live",
    LiveState.STALLED: "▲ Not live",
    LiveState.NO_SIGNAL: "▲ No picture",
    LiveState.LOST: "▲ Lost",
}
MAY_STAND_STILL: Final = "● May stand still"
"""Of a picture that comes, though nobody watches that it changes."""
FROZEN_BY_USER: Final = "Frozen by you – press Freeze again for live."
_MINUTE: Final = 60


def mode_in_words(mode: CameraMode, rows: int, columns: int) -> str:
    """What a camera really gives: the sides of its pictures, `rows` by `columns` as they come, and their rate."""
    whole = (mode.rows or rows, mode.columns or columns)
    words = f"{columns} × {rows}"
    if (rows, columns) != whole:
        words += f" of {whole[1]} × {whole[0]}"
    rate = round(mode.frames_per_second)
    return f"{words}, {count_shown(rate)} a second" if rate else words


def duration_in_words(seconds: float) -> str:
    """`0:07`, `2:30`."""
    whole = max(0, int(seconds))
    return f"{whole // _MINUTE}:{whole % _MINUTE:02}"


def status_in_words(status: LiveStatus) -> str:
    """Why the picture is not live, and for how long where its sentence does not say so."""
    told_long = status.state in {LiveState.LOST, LiveState.NO_SIGNAL} and status.seconds >= 1
    return f"{status.sentence} No new picture for {int(status.seconds)} s." if told_long else status.sentence


def clip_in_words(recording: Recording) -> tuple[str, str]:
    """The state of the looks in which a recording is told, and what became of it."""
    parts = [recording.fault] if recording.fault else []
    length = f"{duration_in_words(recording.seconds)} recorded"
    if recording.pre_roll_s >= 1:
        length += f", {int(recording.pre_roll_s)} s of it from before"
    parts.append(f"{length}, and kept.")
    if recording.end is RecordingEnd.LIMIT:
        parts.append("It ended by itself: it was as long as the settings allow.")
    if recording.lost:
        verb = "is" if recording.lost == 1 else "are"
        parts.append(f"{count_shown(recording.lost)} {verb} missing in it: this computer was too slow.")
    is_fine = not recording.fault and not recording.lost and recording.end is RecordingEnd.ASKED
    return "done" if is_fine else "attention", " ".join(parts)


def held_in_words(pictures: int, recordings: int) -> str:
    """`2 pictures`, `1 recording`, `2 pictures and 1 recording`."""
    parts = ((pictures, "picture"), (recordings, "recording"))
    return " and ".join(count_shown(count, noun) for count, noun in parts if count)
