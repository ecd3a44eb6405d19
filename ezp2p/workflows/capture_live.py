"""What becomes of a camera's stills and recordings, and of parts of clips, once they are there."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from ezp2p.acquisition.camera_stills import look_of, png_of
from ezp2p.acquisition.clips import ClipReader, TrayPlace, recording_in_tray, still_of
from ezp2p.acquisition.decoder import Decoder
from ezp2p.acquisition.files import bytes_into_tray, seen_into_tray
from ezp2p.acquisition.tray import with_origin
from ezp2p.errors import Cancelled
from ezp2p.imaging.opened import ReadOptions
from ezp2p.imaging.video_syntaxes import AS_USUAL, VIDEO_SYNTAXES, Shape, VideoCoding, VideoWish, rate_of
from ezp2p.model.abilities import PeerAbilities
from ezp2p.model.camera import Frame, Recording
from ezp2p.model.image import LIVE_DIGITAL, LIVE_VIDEO, RECORDING, Origin, Taking, TrayImage
from ezp2p.settings.settings import CameraInput
from ezp2p.storage.atomic_file import flush_folder, make_folder
from ezp2p.workflows.background import Stop
from ezp2p.workflows.send_study import TraySeries

TAKINGS: Final = {"frames": Taking.TOGETHER, "video": Taking.WHOLE}
"""How a recording is taken, by what the settings say."""
_AS_FRAMES: Final = (
    "{name}: it goes as a multi-frame image, because a destination takes neither MPEG-2 nor H.264 as this recording "
    "needs it."
)


def origin_of(camera: CameraInput) -> Origin:
    """What is known of every picture of a camera."""
    return Origin(LIVE_VIDEO if camera.is_analog else LIVE_DIGITAL)


def recording_path(tray: Path) -> Path:
    """A file in the tray that is not there yet, for a recording.

    Raises
    ------
    StoreFault
        If the folder cannot be made.
    """
    make_folder(tray)
    return tray / f"{secrets.token_hex(16)}.recording"


@dataclass(frozen=True, slots=True)
class ClipDesk:
    """What keeps stills and recordings in the tray.

    `write` writes a file so that it is there whole or not at all, `check_room` raises where there is too little room.
    """

    tray: Path
    write: Callable[[Path, bytes], None]
    check_room: Callable[[int], None]
    decoder: Decoder
    reader: ClipReader

    def keep_still(self, frame: Frame, camera: CameraInput, name: str, *, stop: Stop) -> TrayImage:
        """A frame as a picture of the tray, pixel by pixel as it came, dated as it was taken.

        Raises
        ------
        StoreFault
            If there is too little room for it, or it cannot be written.
        PictureTooLarge, PictureNotSupported
            If it has more pixels than the limit, or a side that DICOM cannot hold.
        Cancelled
            If `stop` is set.
        """
        if stop.is_set():
            raise Cancelled
        seen, data = look_of(frame), png_of(frame)
        image = seen_into_tray(seen, data, name, self.tray, self.write, check_room=self.check_room)
        moment = frame.moment.astimezone().replace(tzinfo=None)
        return _dated(image, replace(origin_of(camera), taken=moment))

    def keep_recording(
        self, recording: Recording, camera: CameraInput, name: str, *, taking: Taking, stop: Stop
    ) -> TrayImage:
        """A recording, which stays where it is in the tray, as a clip of it.

        Raises
        ------
        FileNotReadable, PictureDamaged
            If it cannot be read, or has no whole frame.
        StoreFault
            If its folder cannot be flushed.
        Cancelled
            If `stop` is set.
        """
        flush_folder(recording.path.parent)
        place = TrayPlace(recording.path, recording.path.stem, name)
        image = recording_in_tray(place, origin_of(camera), taking=taking, decoder=self.decoder, stop=stop)
        return replace(image, notes=(*notes_of(recording), *image.notes))

    def still_of_clip(self, image: TrayImage, number: int, *, options: ReadOptions, stop: Stop) -> TrayImage:
        """Frame `number`, from 0, of a clip as a picture of its own; of a recording its very JPEG.

        Raises
        ------
        FileNotReadable, InstanceDamaged
            If the tray's copy of the clip cannot be read, or is not what it was.
        PictureDamaged
            If the frame is not whole.
        StoreFault
            If there is too little room for it, or it cannot be written.
        Cancelled
            If `stop` is set.
        """
        still = still_of(image, number, decoder=self.decoder, options=options, stop=stop)
        name = f"{image.name}, frame {number + 1:,}{still.ending}"
        taken = self._kept(still.data, name, still.origin, stop=stop)
        return replace(taken, is_dated_as_taken=image.is_dated_as_taken and taken.taken is not None)

    def _kept(self, data: bytes, name: str, origin: Origin, *, stop: Stop) -> TrayImage:
        image = bytes_into_tray(
            data, name, self.tray, self.write, decoder=self.decoder, check_room=self.check_room, stop=stop
        )
        return _dated(image, origin)


def _dated(image: TrayImage, origin: Origin) -> TrayImage:
    """The image with what its camera told, bearing the moment at which it was taken."""
    return replace(with_origin(image, origin), is_dated_as_taken=origin.taken is not None)


def notes_of(recording: Recording) -> tuple[str, ...]:
    """What a person should know of a recording."""
    lost = f"{recording.lost:,} frames that the camera gave are not in it." if recording.lost else ""
    return tuple(filter(None, (recording.fault, lost)))


# --- as what a clip goes ----------------------------------------------------------------------------------------


def video_wish(abilities: Iterable[PeerAbilities | None], sop_class_uid: str) -> VideoWish:
    """How videos of a class are written for destinations of which this is known."""
    known = tuple(abilities)
    uids = frozenset(one.uid for one in VIDEO_SYNTAXES)
    refused = {uid for uid in uids for one in known if one is not None and (sop_class_uid, uid) in one.refused}
    accepted = {uid for uid in uids if all(one and (sop_class_uid, uid) in one.accepted for one in known)}
    if not known or not accepted | refused:
        return AS_USUAL
    return VideoWish(tuple(VideoCoding), frozenset(accepted), frozenset(refused))


def in_takeable_form(
    series: Sequence[TraySeries], wish: VideoWish, reader: ClipReader
) -> tuple[list[TraySeries], tuple[str, ...]]:
    """`series` with those recordings as multi-frame images whose video a destination refuses; and notes that say so.

    Raises
    ------
    FileNotReadable
        If the tray's copy of one cannot be read.
    """
    notes: list[str] = []

    def as_taken(image: TrayImage) -> TrayImage:
        is_video = image.format == RECORDING and image.taking is Taking.WHOLE
        if not is_video or not wish.refused or not wish.is_refused(_shape(image, reader)):
            return image
        notes.append(_AS_FRAMES.format(name=image.name))
        return replace(image, taking=Taking.TOGETHER)

    changed = [replace(one, images=tuple(map(as_taken, one.images))) for one in series]
    return changed, tuple(notes)


def _shape(image: TrayImage, reader: ClipReader) -> Shape:
    times, part = reader.times(image), image.part
    seconds = times[part.last] - times[part.first]
    frame_time_ms = 1000 * seconds / (part.count - 1) if seconds > 0 else 40.0
    return Shape(image.rows, image.columns, rate_of(frame_time_ms))
