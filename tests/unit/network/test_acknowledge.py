"""Acknowledging at once: the option of Linux on a real socket, the call of Windows as it is made."""

import ctypes
import logging
import socket

import pytest

from ezp2p.network.acknowledge import (
    _set_frequency,
    acknowledge_at_once,
    acknowledge_at_once_from_now_on,
    is_possible,
)

IS_LINUX = pytest.mark.skipif(not hasattr(socket, "TCP_QUICKACK"), reason="only Linux has this option")


class WsaIoctl:
    """Takes down how it is called and gives `code`."""

    def __init__(self, code: int) -> None:
        self.code = code
        self.calls: list[tuple[object, ...]] = []

    def __call__(self, *arguments: object) -> int:
        handle, control, value, size, out, out_size, returned, overlapped, routine = arguments
        assert isinstance(handle, ctypes.c_void_p)
        assert isinstance(control, ctypes.c_uint32)
        assert isinstance(size, ctypes.c_uint32)
        assert isinstance(out_size, ctypes.c_uint32)
        frequency = ctypes.cast(value, ctypes.POINTER(ctypes.c_int)).contents.value  # type: ignore[arg-type]
        assert returned is not None
        numbers = (handle.value, control.value, frequency, size.value, out_size.value)
        self.calls.append((*numbers, out, overlapped, routine))
        return self.code


def test_windows_is_told_to_acknowledge_every_packet(caplog: pytest.LogCaptureFixture) -> None:
    """SIO_TCP_SET_ACK_FREQUENCY is _WSAIOW(IOC_VENDOR, 23), its value 1."""
    ioctl = WsaIoctl(0)
    with caplog.at_level(logging.INFO, "ezp2p"):
        _set_frequency(ioctl, 1234)
    assert ioctl.calls == [(1234, 0x80000000 | 0x18000000 | 23, 1, 4, 0, None, None, None)]
    assert not caplog.records


def test_a_windows_that_refuses_is_only_remarked_on(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "ezp2p"):
        _set_frequency(WsaIoctl(-1), 1234)
    assert [record.levelno for record in caplog.records] == [logging.INFO]


@IS_LINUX
def test_linux_is_told_so_for_what_comes_next() -> None:
    assert is_possible()
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as sock:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 0)
        assert not sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK)
        acknowledge_at_once_from_now_on(sock)
        acknowledge_at_once(sock)
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK)


@IS_LINUX
def test_a_connection_that_has_ended_is_left_to_who_reads_from_it() -> None:
    sock = socket.socket()
    sock.close()
    acknowledge_at_once(sock)


@IS_LINUX
def test_what_is_no_tcp_connection_is_left_alone() -> None:
    one, other = socket.socketpair()
    with one, other:
        acknowledge_at_once(one)
