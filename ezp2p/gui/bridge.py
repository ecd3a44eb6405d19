"""What the core announces, brought to the GUI thread: delivery threads call `publish`, panels hear signals."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from ezp2p.model.events import BytesSent, DeliveryChanged, Event, InstanceReceived, OutboxChanged

BYTES_EVERY_MS = 100
"""A sender tells of every PDU; the window is told ten times a second."""


class Bridge(QObject):
    """Takes events from any thread and gives them as signals on the thread that made it."""

    delivery_changed = Signal(object)
    bytes_sent = Signal(object)
    """The newest `BytesSent` of each item, by its number."""
    outbox_changed = Signal()
    """Several items, or how a destination stands."""
    instance_received = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bytes: dict[int, BytesSent] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BYTES_EVERY_MS)
        self._timer.timeout.connect(self._tell_bytes)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def publish(self, event: Event) -> None:
        """Announce `event`; may be called from any thread."""
        self._arrived.emit(event)

    @Slot(object)
    def _take(self, event: Event) -> None:
        match event:
            case BytesSent():
                self._bytes[event.item_id] = event
                if not self._timer.isActive():
                    self._timer.start()
            case DeliveryChanged():
                self._bytes.pop(event.item_id, None)
                self.delivery_changed.emit(event)
            case OutboxChanged():
                self.outbox_changed.emit()
            case InstanceReceived():
                self.instance_received.emit(event)

    @Slot()
    def _tell_bytes(self) -> None:
        newest, self._bytes = self._bytes, {}
        self.bytes_sent.emit(newest)
