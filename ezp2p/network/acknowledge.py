"""Acknowledge at once what comes, so that a peer that sends an answer in two small packets need not wait 40 ms.

A server that leaves Nagle's algorithm on sends the second packet when the first is acknowledged, and the system delays
that. DCMTK, and all that is built on it, answers each C-STORE so.
"""

import ctypes
import logging
import socket
import sys
from collections.abc import Callable
from typing import Final

logger = logging.getLogger(__name__)

LANES_WITHOUT: Final = 4
"""So many associations at once hide the delay where the system cannot be told."""

_SIO_TCP_SET_ACK_FREQUENCY: Final = 0x98000017
"""Of WSAIoctl: after how many packets to acknowledge."""


def is_possible() -> bool:
    """Whether this system can be told to acknowledge at once."""
    return hasattr(socket, "TCP_QUICKACK") or sys.platform == "win32"


def acknowledge_at_once(sock: socket.socket) -> None:
    """Linux: no delay for what comes next. The system forgets it soon, so it is said before each receive."""
    if hasattr(socket, "TCP_QUICKACK"):
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        except OSError as error:  # the connection has ended; who reads from it will see
            logger.debug("no quick acknowledgement: %s", error.strerror)


def acknowledge_at_once_from_now_on(sock: socket.socket) -> None:
    """Windows: acknowledge every packet, for as long as the connection lasts. Elsewhere nothing."""
    if sys.platform == "win32":
        _set_frequency(ctypes.WinDLL("ws2_32").WSAIoctl, sock.fileno())


def _set_frequency(wsa_ioctl: Callable[..., int], handle: int) -> None:
    """WSAIoctl(handle, SIO_TCP_SET_ACK_FREQUENCY, 1); a system that refuses it is only slower."""
    frequency, returned = ctypes.c_int(1), ctypes.c_uint32(0)
    code = wsa_ioctl(
        ctypes.c_void_p(handle),
        ctypes.c_uint32(_SIO_TCP_SET_ACK_FREQUENCY),
        ctypes.byref(frequency),
        ctypes.c_uint32(ctypes.sizeof(frequency)),
        None,
        ctypes.c_uint32(0),
        ctypes.byref(returned),
        None,
        None,
    )
    if code:
        logger.info("no quick acknowledgement on this system (%d)", code)
