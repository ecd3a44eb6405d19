"""The outbox as the front ends use it: what it holds, what a person does with it, and what works it off."""

import getpass
import logging
import threading
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from functools import partial
from pathlib import Path

from ezp2p.dicom.identifiers import new_uid
from ezp2p.errors import DestinationEdited, DestinationNotEncrypted, DestinationRemoved, EzP2PError, StoreFault
from ezp2p.imaging.frame_codec import JpegFamily
from ezp2p.model.application_entity import RemoteAE
from ezp2p.model.clock import Clock
from ezp2p.model.commitment import CommitmentAnswer, TakeAnswer
from ezp2p.model.delivery import (
    NEEDS_A_PERSON,
    UNDER_WAY,
    DeliveryState,
    FinishedInstance,
    HistoryEntry,
    OutboxItem,
    OutboxSummary,
    RebuildReport,
)
from ezp2p.model.events import Publish
from ezp2p.network import acknowledge
from ezp2p.network.commitment_scu import request_commitment
from ezp2p.network.image_query import instances_held
from ezp2p.network.storage_scu import StorageOptions, open_storage
from ezp2p.outbox.commitments import CommitmentRegister, take_answer
from ezp2p.outbox.confirmation import Confirmer
from ezp2p.outbox.delivery import Delivery
from ezp2p.outbox.lane import Store
from ezp2p.outbox.outbox import Outbox
from ezp2p.outbox.states import Happening
from ezp2p.outbox.tidy import OutboxAges
from ezp2p.outbox.upkeep import Upkeep
from ezp2p.settings.settings import Settings
from ezp2p.workflows.background import BackgroundThread, Stop
from ezp2p.workflows.commitment_ear import CommitmentEar
from ezp2p.workflows.remote_address import parse_address

logger = logging.getLogger(__name__)

_ANSWER_AT_ONCE_S = 2.0
"""So long an association for Storage Commitment stays open for its answer; later ones come to our listener."""


class Deliveries:
    """The outbox of one data folder, wired to the network. Any thread may call it.

    Parameters
    ----------
    folder, write
        Where the outbox lies, and what writes its files.
    settings
        The choices as they are in force whenever they are asked for.
    clock, make_uid
        The time, and new UIDs for Storage Commitment.
    calling_ae
        Another calling AE title than that of the settings for what asks an archive; empty: theirs.
    """

    def __init__(
        self,
        folder: Path,
        *,
        write: Callable[[Path, bytes], None],
        settings: Callable[[], Settings],
        clock: Clock,
        make_uid: Callable[[], str] = new_uid,
        calling_ae: str = "",
    ) -> None:
        self.outbox = Outbox(folder, clock=clock, write=write, actor=_actor())
        self._settings = settings
        self._clock = clock
        self._make_uid = make_uid
        self._calling_ae = calling_ae
        self._thread: BackgroundThread | None = None
        self._delivery: Delivery | None = None

    def close(self) -> None:
        """Stop what runs and close the database. What is under way goes on at the next start."""
        self.stop()
        self.outbox.close()

    # --- what there is --------------------------------------------------------------------------------------

    @property
    def rebuilt(self) -> RebuildReport | None:
        """What was found if the outbox's database had to be made anew at this start."""
        return self.outbox.rebuilt

    def items(self, batch: str = "", *, limit: int = 1000) -> tuple[OutboxItem, ...]:
        """The items, newest first: all that are open, of the others the newest `limit`, or all for 0."""
        return self.outbox.items(batch=batch, limit=limit)

    def all_of(self, batch: str) -> tuple[OutboxItem, ...]:
        """Every item of a batch, however long ago it was finished."""
        return self.outbox.items(batch=batch)

    def history(self, *, limit: int = 200, before: int | None = None) -> tuple[OutboxItem, ...]:
        """The finished items, newest first: at most `limit`, numbered below `before`."""
        return self.outbox.history(limit=limit, before=before)

    def events_of(self, item_id: int) -> tuple[HistoryEntry, ...]:
        """What happened to an item, in order."""
        return self.outbox.events_of(item_id)

    def summary(self) -> OutboxSummary:
        """The whole outbox in numbers."""
        return self.outbox.count()

    def waiting_for(self, remotes: Sequence[RemoteAE]) -> int:
        """How many items are under way to these, or held or damaged on their way there.

        To one that is encrypted goes only what was sent since it is.
        """
        return sum(
            any(_is_for(item.destination, remote) for remote in remotes) and item.state in UNDER_WAY | NEEDS_A_PERSON
            for item in self.outbox.items(limit=1)
        )

    # --- what a person does ---------------------------------------------------------------------------------

    def retry(self, item_ids: Sequence[int]) -> int:
        """Try items again now; gives how many can be. What was held for an old address goes to the present one."""
        count = 0
        for item_id in item_ids:
            item = self.outbox.item(item_id)
            if item is not None and self._retry(item):
                count += 1
        return count

    def _retry(self, item: OutboxItem) -> bool:
        self.outbox.destinations.end_pause(item.destination)
        try:
            self.route(item.destination)
        except DestinationEdited as error:
            return self._retry_elsewhere(item, str(error))
        except DestinationRemoved:
            pass  # it is held again with the sentence that says so
        # the archive may have refused the title that this workstation had before
        self.outbox.retitle(item.item_id, self._calling_ae or self._settings().local_ae().title_for_storing)
        return self.outbox.record(item.item_id, Happening.RETRIED_BY_USER) is not None

    def _retry_elsewhere(self, item: OutboxItem, sentence: str) -> bool:
        """Send an item to the present address of its destination, if it said so to the person who wants it."""
        if item.state is DeliveryState.HELD and item.note == sentence:
            present = next(one for one in self._remotes() if one.name == item.destination.name)
            return self.outbox.readdress(item.item_id, present)
        self.outbox.record_all_of(item.destination, Happening.DESTINATION_REFUSED, note=sentence)
        self.outbox.record(item.item_id, Happening.TOLD_OF_NEW_ADDRESS, note=sentence)
        return False

    def hold(self, item_ids: Sequence[int]) -> int:
        """Hold items until they are retried; gives how many could be."""
        return self.outbox.record_each(item_ids, Happening.HELD_BY_USER, note="Held by hand.")

    def discard(self, item_ids: Sequence[int]) -> int:
        """Give items up; the history names who did. Gives how many could be."""
        return self.outbox.record_each(item_ids, Happening.DISCARDED_BY_USER, note="Discarded by hand.")

    def try_now(self) -> None:
        """End every pause."""
        self.outbox.end_pauses()

    def end_pauses_of(self, destinations: Iterable[RemoteAE]) -> None:
        """Let these be tried at once: a person has sent something there. If the disk does not allow it, they wait."""
        try:
            for destination in destinations:
                self.outbox.destinations.end_pause(destination)
        except StoreFault as error:
            logger.warning("the pauses of destinations were not ended: %s", type(error).__name__)

    # --- what works it off ----------------------------------------------------------------------------------

    def start(self, publish: Publish) -> None:
        """Work off the outbox in threads of its own from now on; `publish` is called from those."""
        if self._thread is None:
            self._delivery = self.delivery(publish)
            self._thread = BackgroundThread("delivery", self._delivery.run)

    def stop(self) -> None:
        """Stop working it off; what is being sent is sent again later."""
        if self._thread is not None:
            self._thread.stop()
            self._thread = self._delivery = None

    def busy_elsewhere(self) -> bool:
        """Whether another program on this data folder works off the outbox."""
        return self._delivery is not None and self._delivery.waits_for_another

    def fault(self) -> EzP2PError | None:
        """Why this process, which would deliver, cannot at the moment."""
        return self._delivery.fault if self._delivery is not None else None

    def delivery(self, publish: Publish) -> Delivery:
        """What works off the outbox, with all that is done beside, for a caller that has a thread for it."""
        confirmer = Confirmer(
            self.outbox,
            ask_commitment=self._ask_commitment,
            ask_archive=self._ask_archive,
            route=self.route,
            clock=self._clock,
            publish=publish,
            make_uid=self._make_uid,
        )
        ear = CommitmentEar(self._settings, confirmer.take_answer)
        upkeep = Upkeep(self.outbox, clock=self._clock, keep=self._ages)
        return Delivery(
            self.outbox,
            self._open_storage,
            clock=self._clock,
            publish=publish,
            route=self.route,
            archive_has=self._archive_has,
            chores=(ear.listen_if_wanted, confirmer.run_once, upkeep.run_once),
            at_end=ear.close,
        )

    def awaits_answers(self) -> bool:
        """Whether an archive was asked what it keeps and has not answered yet."""
        return CommitmentRegister(self.outbox, self._clock).awaits_answers()

    def take_answer(self, answer: CommitmentAnswer) -> bool:
        """Record what an archive says that it keeps, for a listener of this data folder; False where nobody asked."""
        return take_answer(self.outbox, answer, clock=self._clock, publish=lambda _event: None)

    def route(self, destination: RemoteAE) -> RemoteAE:
        """A destination of the outbox as it is set up now.

        What was sent while it was encrypted goes encrypted, whatever the settings say since: not even a person who
        presses Try now lets it go otherwise, because whoever switches encryption off means what comes, and cannot see
        what waits. What was sent while it was not goes as the settings say, encrypted or not.

        Raises
        ------
        DestinationEdited, DestinationRemoved
            If what was sent cannot go there without a person: nothing is ever sent elsewhere silently.
        DestinationNotEncrypted
            If it is to go encrypted, and nothing with its address or its name is set up so.
        """
        remotes = [one for one in self._remotes() if one.is_encrypted or not destination.is_encrypted]
        # two may have one address and not be encrypted alike: then the name tells
        same = [one for one in remotes if one.address == destination.address]
        if same:
            found = min(same, key=lambda one: (one.name != destination.name, not one.is_encrypted))
            return _with_enough_lanes(found)
        for remote in remotes:
            if remote.name == destination.name:
                raise DestinationEdited(name=remote.name, before=destination.address, after=remote.address)
        if destination.is_encrypted:
            raise DestinationNotEncrypted(name=destination.name, address=destination.address)
        if parse_address(destination.name) is None:
            raise DestinationRemoved(name=destination.name, address=destination.address)
        return destination  # it was given as an address, and needs no settings

    def _remotes(self) -> tuple[RemoteAE, ...]:
        return tuple(remote.remote_ae() for remote in self._settings().remotes)

    def _ages(self) -> OutboxAges:
        outbox = self._settings().outbox
        return OutboxAges(confirmed_days=outbox.keep_confirmed_days, sent_days=outbox.keep_sent_days)

    # --- the network ----------------------------------------------------------------------------------------

    def _open_storage(
        self, remote: RemoteAE, calling_ae: str, classes: set[tuple[str, str]], stop: threading.Event
    ) -> AbstractContextManager[Store]:
        return open_storage(remote, classes, self.storage_options(remote, calling_ae), stop=stop)

    def storage_options(self, remote: RemoteAE, calling_ae: str) -> StorageOptions:
        """How `remote` is stored to under the title `calling_ae`."""
        return StorageOptions(
            local=self._settings().local_ae(),
            calling_ae=calling_ae,
            codec=JpegFamily(),
            scratch=self.outbox.folder / "sending",
            learn=partial(self.outbox.abilities.learn, remote),
        )

    def _archive_has(self, remote: RemoteAE, instance: FinishedInstance, stop: Stop) -> bool:
        return instance.sop_instance_uid in self._ask_archive(remote, (instance,), stop=stop)

    def _ask_archive(
        self, remote: RemoteAE, instances: Sequence[FinishedInstance], *, stop: threading.Event
    ) -> Collection[str]:
        local = self._settings().local_ae()
        return instances_held(remote, instances, local=local, calling_ae=self._calling_ae, stop=stop)

    def _ask_commitment(
        self,
        remote: RemoteAE,
        transaction_uid: str,
        instances: Sequence[FinishedInstance],
        *,
        calling_ae: str,
        take_answer: TakeAnswer,
        stop: threading.Event,
    ) -> CommitmentAnswer | None:
        return request_commitment(
            remote,
            transaction_uid,
            instances,
            local=self._settings().local_ae(),
            calling_ae=calling_ae,
            take_answer=take_answer,
            stop=stop,
            wait_s=_ANSWER_AT_ONCE_S,
        )


def _is_for(destination: RemoteAE, remote: RemoteAE) -> bool:
    has_address = destination.address == remote.address
    return has_address and (destination.is_encrypted or not remote.is_encrypted)


def _with_enough_lanes(remote: RemoteAE) -> RemoteAE:
    """Where the system delays its acknowledgements and cannot be told not to, several associations hide that."""
    if acknowledge.is_possible():
        return remote
    return replace(remote, associations=max(remote.associations, acknowledge.LANES_WITHOUT))


def _actor() -> str:
    """Who uses this program, as the system knows them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this number, as in some containers
        return "unknown"
