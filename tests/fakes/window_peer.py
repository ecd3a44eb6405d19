"""A peer that grants an asynchronous operations window, and answers when and in what order it likes (PS3.7 D.3.3.3)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.fakes import upper_layer
from tests.fakes.scripted_peer import Connection, Ended, Reply, Script

_QUIET_S = 0.2
"""When nothing more has come for so long, what is unanswered is answered."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A C-STORE request that waits for its answer."""

    context_id: int
    message_id: int
    sop_class_uid: str
    sop_instance_uid: str


def backwards(asked: Sequence[Asked]) -> list[Asked]:
    """The last first."""
    return list(reversed(asked))


@dataclass
class WindowPeer:
    """A script: collect requests up to `window`, or `batch` where that is given, and then answer them in `order`.

    Attributes
    ----------
    reply_to
        What each is answered, by its SOP Instance UID.
    when_full
        Done instead, the first time that as many are unanswered as may be.
    came
        The SOP Instance UIDs in the order in which they came, on all connections.
    most_unanswered
        How many requests were unanswered at once.
    endings
        How each connection was ended by the other side: the type of its last PDU.
    """

    window: int = 4
    batch: int = 0
    order: Callable[[Sequence[Asked]], list[Asked]] = backwards
    reply_to: Callable[[str], Reply] = lambda _uid: Reply()
    when_full: Script | None = None
    came: list[str] = field(default_factory=list)
    most_unanswered: int = 0
    endings: list[int] = field(default_factory=list)

    def __call__(self, connection: Connection) -> None:
        """Serve one connection."""
        _kind, request = connection.read_pdu()
        connection.send(upper_layer.associate_accept(request, window=(self.window, 1)))
        waiting: list[Asked] = []
        while (asked := self._next(connection)) is not None:
            waiting.append(asked)
            self.came.append(asked.sop_instance_uid)
            self.most_unanswered = max(self.most_unanswered, len(waiting))
            is_full = len(waiting) == (self.batch or self.window)
            if is_full and self.when_full is not None:
                act, self.when_full = self.when_full, None
                act(connection)
                return
            if is_full or not connection.has_more_within(_QUIET_S):
                for one in self.order(waiting):
                    connection.send(_answer(one, self.reply_to(one.sop_instance_uid)))
                waiting.clear()

    def _next(self, connection: Connection) -> Asked | None:
        """The next request, or None at the end."""
        command = b""
        while True:
            kind, body = connection.read_pdu()
            if kind != upper_layer.P_DATA:
                self.endings.append(kind)
                if kind == upper_layer.RELEASE_RQ:
                    connection.send(upper_layer.release_response())
                return None
            for context_id, control, content in upper_layer.fragments(body):
                command += content if control & 1 else b""
                if control == 2:
                    elements = upper_layer.command_elements(command)
                    return Asked(
                        context_id,
                        int(elements[upper_layer.MESSAGE_ID]),
                        str(elements[upper_layer.SOP_CLASS]),
                        str(elements[upper_layer.SOP_INSTANCE]),
                    )


def _answer(asked: Asked, reply: Reply) -> bytes:
    if reply.instead is not None:
        raise Ended
    elements: dict[int, int | str] = {
        upper_layer.SOP_CLASS: asked.sop_class_uid,
        upper_layer.COMMAND_FIELD: upper_layer.C_STORE_RSP,
        upper_layer.MESSAGE_ID_RESPONDED_TO: asked.message_id + reply.message_id_shift,
        upper_layer.DATA_SET_TYPE: upper_layer.NO_DATA_SET,
        upper_layer.STATUS: reply.status or 0,
        upper_layer.SOP_INSTANCE: reply.sop_instance_uid or asked.sop_instance_uid,
    }
    return upper_layer.command_pdu(asked.context_id, elements)
