"""Hears Storage Commitment answers for as long as this process delivers and any archive is asked that way."""

import logging
from collections.abc import Callable

from ezp2p.errors import PortNotUsable
from ezp2p.model.application_entity import Confirmation
from ezp2p.model.commitment import TakeAnswer
from ezp2p.settings.settings import Settings
from ezp2p.workflows.background import Stop
from ezp2p.workflows.hear_commitments import CommitmentNode

logger = logging.getLogger(__name__)

_EVERY_ADDRESS = "0.0.0.0"  # noqa: S104 -- the archive opens a connection to us


class CommitmentEar:
    """Opens and closes a listener as the settings want it; a port that is taken is tried again."""

    def __init__(self, settings: Callable[[], Settings], take_answer: TakeAnswer) -> None:
        self._settings = settings
        self._take_answer = take_answer
        self._node: CommitmentNode | None = None
        self._listens_as: object = None
        self._has_complained = False

    def listen_if_wanted(self, _stop: Stop) -> None:
        """Listen, listen elsewhere, or not any more, as the settings are now."""
        settings = self._settings()
        wants = any(remote.confirmation is Confirmation.COMMITMENT for remote in settings.remotes)
        wanted = (settings.local_ae(), settings.local.port) if wants else None
        if wanted == self._listens_as:
            return
        self.close()
        if wanted is None:
            return
        local, port = wanted
        node = CommitmentNode(local, port=port, host=_EVERY_ADDRESS, take_answer=self._take_answer)
        try:
            node.start()
        except PortNotUsable as error:
            if not self._has_complained:
                # the archive of this data folder may listen there, and hears them as well
                logger.warning("answers to Storage Commitment are not heard here: %s", error)
                self._has_complained = True
            return
        self._node, self._listens_as, self._has_complained = node, wanted, False

    def close(self) -> None:
        """Listen no more."""
        if self._node is not None:
            self._node.stop()
        self._node, self._listens_as = None, None
