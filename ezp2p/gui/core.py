"""What the window asks of the core, and what every panel is given."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ezp2p.gui.draft import Draft
from ezp2p.gui.tasks import Tasks
from ezp2p.gui.theme import Theme
from ezp2p.model.application_entity import RemoteAE, Role
from ezp2p.model.clock import Clock, da
from ezp2p.model.delivery import OutboxItem
from ezp2p.model.events import Publish
from ezp2p.model.image import TrayImage
from ezp2p.model.query import Match, Query
from ezp2p.model.study import SeriesForm, StudyForm
from ezp2p.model.worklist import UnreadableResponse, WorklistEntry, WorklistQuery
from ezp2p.settings.settings import Settings
from ezp2p.workflows.acquire_images import RefusedPicture
from ezp2p.workflows.background import Stop
from ezp2p.workflows.send_study import Receipt, TraySeries


class Core(Protocol):
    """The part of `workflows.services.Services` that the window uses.

    The first four answer from memory; every other method may wait for a disk or a network and is called on a
    thread of `Tasks`, never on the GUI thread.
    """

    data_dir: Path
    """Where settings, outbox, tray and logs are."""

    @property
    def settings(self) -> Settings:
        """The settings as they are in force."""

    def is_set_up(self) -> bool:
        """Whether there is anything to send to."""

    def remote_aes(self, role: Role, /) -> tuple[RemoteAE, ...]:
        """The remote AEs used for `role`."""

    def save_settings(self, settings: Settings, /) -> None:
        """Keep `settings` and use them from now on."""

    def find_worklist(
        self, remote: RemoteAE, query: WorklistQuery, /, *, stop: Stop
    ) -> Iterator[WorklistEntry | UnreadableResponse]:
        """The entries of a worklist as they come."""

    def find(self, remote: RemoteAE, query: Query, /, *, stop: Stop) -> Iterator[Match | UnreadableResponse]:
        """The matches of a query as they come."""

    def check_connection(self, remote: RemoteAE, /, *, stop: Stop, calling_ae: str = "") -> float:
        """C-ECHO; the seconds it took."""

    def import_pictures(self, paths: Iterable[Path], /, *, stop: Stop) -> Iterator[TrayImage | RefusedPicture]:
        """Each picture as it enters the tray, or why it does not."""

    def picture(self, image: TrayImage, /, *, longest_side: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        """The pixels for the large view: all of them, and so many that they fit a screen."""

    def drop_picture(self, image: TrayImage, /) -> None:
        """Forget a picture of the tray."""

    def new_patient_id(self) -> str:
        """A provisional Patient ID."""

    def series_to_join(self, remote: RemoteAE, match: Match, /, *, stop: Stop, modality: str = "") -> SeriesForm:
        """The series of `match`, to be continued by pictures of `modality`."""

    def new_series_of(
        self, remote: RemoteAE, study_instance_uid: str, form: SeriesForm, /, *, stop: Stop
    ) -> SeriesForm:
        """`form` as a new series of a study that `remote` has, with the next number."""

    def send(
        self,
        study: StudyForm,
        series: Sequence[TraySeries],
        destinations: Sequence[RemoteAE],
        /,
        *,
        stop: Stop,
        on_progress: Callable[[int, int], None],
    ) -> Receipt:
        """Build everything and put it into the outbox."""

    def outbox_items(self, batch: str = "", /) -> tuple[OutboxItem, ...]:
        """What the outbox holds, newest first."""

    def outbox_retry(self, item_ids: Sequence[int], /) -> object:
        """Try these again now."""

    def outbox_hold(self, item_ids: Sequence[int], /) -> object:
        """Keep these back."""

    def outbox_discard(self, item_ids: Sequence[int], /) -> object:
        """Give these up."""

    def start_delivery(self, publish: Publish, /) -> None:
        """Begin to work off the outbox in the background."""

    def close(self) -> None:
        """Stop everything, in order."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What every panel is given: the core, the open study, work beside the window, looks, and the time."""

    services: Core
    draft: Draft
    tasks: Tasks
    theme: Theme
    clock: Clock

    def today(self) -> str:
        """The present day as a DA value."""
        return da(self.clock.now())
