"""Hearing what archives report of storage commitments: our listener without the archive."""

from types import TracebackType

from ezp2p.dicom.library import make_strict
from ezp2p.model.application_entity import LocalAE
from ezp2p.model.commitment import TakeAnswer
from ezp2p.network.guard import Limits
from ezp2p.network.library import keep_identifiers_out_of_logs
from ezp2p.network.listener import Listener


class CommitmentNode:
    """One port on which reports are heard, from `start` to `stop`; also a context manager.

    Parameters
    ----------
    local
        Its title and its limits. It may be called by any title: an archive calls the one under which it was sent to.
    port, host
        Where it listens; port 0 takes a free one. It is the port that the archive has for this workstation.
    take_answer
        Keeps what is reported, from the thread of its association.
    """

    def __init__(self, local: LocalAE, *, port: int, host: str, take_answer: TakeAnswer) -> None:
        make_strict()
        keep_identifiers_out_of_logs()
        self._listener = Listener(
            local,
            port=port,
            host=host,
            take_answer=take_answer,
            limits=Limits(requires_called_title=False),
        )

    @property
    def port(self) -> int:
        """The port on which it listens."""
        return self._listener.port

    def start(self) -> None:
        """Begin to listen; raises PortNotUsable."""
        self._listener.start()

    def stop(self) -> None:
        """Stop listening; a report that is being taken is finished first."""
        self._listener.stop()

    def __enter__(self) -> "CommitmentNode":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()
