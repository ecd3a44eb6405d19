"""What every test has: a clock that stands still, folders of its own, real peers, and three watchmen.

The watchmen fail a test that leaves a thread behind, logs a warning that it did not announce, or reaches for
another computer. README.md, beside this file, tells how to write a test.
"""

import contextlib
import ipaddress
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol, TypeVar

import pytest
from pynetdicom.transport import AssociationSocket

from ezp2p.acquisition.decoder import Decoder
from ezp2p.dicom.library import make_strict
from ezp2p.network.library import keep_identifiers_out_of_logs
from tests.fakes.commitment_scp import CommitmentScp, CommitmentScript
from tests.fakes.fake_clock import FakeClock
from tests.fakes.fake_pacs import FakePacs, PacsScript
from tests.fakes.fake_uids import FakeUids
from tests.fakes.fault_proxy import FaultProxy
from tests.fakes.scripted_peer import FullBacklog, Script, ScriptedPeer
from tests.peers.certificates import Certificates
from tests.peers.dcmtk import DcmQrScp, StoreScp, WlmScpFs
from tests.peers.orthanc import Orthanc

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_GOLDEN = Path(__file__).parent / "golden"
_QT_OPTIONS = ("qt_api", "qt_log_level_fail", "qt_default_raising")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """`--update-golden`; and pytest-qt's own settings, so that the tests below the window run without it."""
    parser.addoption("--update-golden", action="store_true", help="write tests/golden anew; read the diff")
    if not pluginmanager.hasplugin("pytest-qt"):
        for option in _QT_OPTIONS:
            parser.addini(option, "a setting of pytest-qt, which is not loaded", default="")


def pytest_configure(config: pytest.Config) -> None:
    """Announce our marker and guard the network from the first test on."""
    config.addinivalue_line("markers", "expected_log(text): a warning of ours that contains text is part of the test")
    sys.addaudithook(_refuse_other_computers)
    AssociationSocket._shutdown_socket = _shut_down_and_close  # type: ignore[assignment, method-assign]


def _shut_down_and_close(association: AssociationSocket) -> None:
    """pynetdicom, of which our stand-ins are made, leaves a socket open where the peer has gone before."""
    if association.socket is not None:
        with contextlib.suppress(OSError):
            association.socket.shutdown(socket.SHUT_RDWR)
        association.socket.close()


# --- the watchmen ---------------------------------------------------------------------------------------------

_REFUSED: list[str] = []


def _refuse_other_computers(event: str, arguments: tuple[Any, ...]) -> None:
    """No test connects to anything but loopback and local sockets."""
    if event != "socket.connect" or not isinstance(arguments[1], tuple):
        return
    host = str(arguments[1][0])
    if not _is_here(host):
        _REFUSED.append(host)
        raise AssertionError(f"a test reached for {host}; only loopback is allowed")


def _is_here(host: str) -> bool:
    """Loopback; or a name that cannot exist (RFC 6761), which is allowed to fail by itself."""
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".invalid")


@pytest.fixture(autouse=True)
def _no_other_computers() -> Iterator[None]:
    """Fails a test that reached for another computer, even where the program caught the refusal."""
    _REFUSED.clear()
    yield
    assert not _REFUSED, f"this test reached for {_REFUSED}; only loopback is allowed"


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fails a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 3
    while left := _threads_left(before):
        if time.monotonic() > deadline:
            pytest.fail(f"left running: {', '.join(sorted(thread.name for thread in left))}")
        time.sleep(0.01)


def _threads_left(before: set[threading.Thread]) -> set[threading.Thread]:
    """New threads that Python started; those of Qt end by themselves and are only seen when they call us."""
    return {
        thread
        for thread in set(threading.enumerate()) - before
        if thread.is_alive() and not isinstance(thread, threading._DummyThread)
    }


class _Warnings(logging.Handler):
    """Collects what this product logs from WARNING upwards."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test in which a warning of ours appears that it did not announce, or does not appear that it did."""
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("expected_log")]
    warnings = _Warnings()
    logger = logging.getLogger("ezp2p")
    logger.addHandler(warnings)
    yield
    logger.removeHandler(warnings)
    unexpected = [one for one in warnings.messages if not any(text in one for text in expected)]
    missing = [text for text in expected if not any(text in one for one in warnings.messages)]
    assert not unexpected, f"not announced by @pytest.mark.expected_log: {unexpected}"
    assert not missing, f"announced and not logged: {missing}"


# --- what tests are given ---------------------------------------------------------------------------------------


@pytest.fixture(autouse=True, scope="session")
def _libraries_as_in_the_program() -> None:
    """The switches that the program sets at its start."""
    make_strict()
    keep_identifiers_out_of_logs()


@pytest.fixture(autouse=True, scope="session")
def _user_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The user's own folders are out of reach, and so is a proxy."""
    home = tmp_path_factory.mktemp("user")
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        del os.environ[name]


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands at noon of 3 February 2026 until the test moves it."""
    return FakeClock()


@pytest.fixture
def new_uid() -> FakeUids:
    """Gives 2.25.1001, 2.25.1002, ..."""
    return FakeUids()


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """An empty data folder of the program."""
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


class Golden(Protocol):
    """Compares `text` with tests/golden/`name`.txt, or writes it there under --update-golden."""

    def __call__(self, name: str, text: str) -> None: ...


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with the one in tests/golden; `pytest --update-golden` writes it anew."""
    updates = bool(request.config.getoption("--update-golden"))

    def compare(name: str, text: str) -> None:
        path = _GOLDEN / f"{name}.txt"
        text = text if text.endswith("\n") else f"{text}\n"
        if updates:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        assert path.is_file(), f"there is no {path.name}; pytest --update-golden writes it"
        assert text.splitlines() == path.read_text("utf-8").splitlines(), f"{path.name} differs"

    return compare


@pytest.fixture(scope="session")
def decoder() -> Iterator[Decoder]:
    """Reads pictures in children that are warm; the same ones for all tests of this process."""
    with Decoder(count=2) as one:
        one.warm_up()
        yield one


# --- peers ------------------------------------------------------------------------------------------------------


class _Stoppable(Protocol):
    def stop(self) -> None: ...


Peer = TypeVar("Peer", bound=_Stoppable)


@pytest.fixture
def _keep(request: pytest.FixtureRequest) -> Callable[[Peer], Peer]:
    """Stops what it is given when the test ends, and gives it back."""

    def keep(peer: Peer) -> Peer:
        request.addfinalizer(peer.stop)
        return peer

    return keep


@pytest.fixture(scope="session")
def _running_orthanc(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Orthanc]:
    """The one Orthanc of this test process."""
    server = Orthanc(tmp_path_factory.mktemp("orthanc"))
    yield server
    server.stop()


@pytest.fixture
def orthanc(_running_orthanc: Orthanc) -> Orthanc:
    """A real Orthanc that is empty; the same one for all tests of this process."""
    _running_orthanc.clear()
    return _running_orthanc


@pytest.fixture
def storescp(
    tmp_path_factory: pytest.TempPathFactory, _keep: Callable[[StoreScp], StoreScp]
) -> Callable[..., StoreScp]:
    """Starts a storescp: `storescp("+xa")`, `storescp("--abort-after")`."""
    return lambda *options: _keep(StoreScp(tmp_path_factory.mktemp("storescp"), *options))


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Certificates of an invented authority; a storescp that encrypts is `storescp(*certificates.options())`."""
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def dcmqrscp(tmp_path_factory: pytest.TempPathFactory, _keep: Callable[[DcmQrScp], DcmQrScp]) -> DcmQrScp:
    """A real dcmqrscp, an empty archive that takes uncompressed instances."""
    return _keep(DcmQrScp(tmp_path_factory.mktemp("dcmqrscp")))


@pytest.fixture
def wlmscpfs(
    tmp_path_factory: pytest.TempPathFactory, _keep: Callable[[WlmScpFs], WlmScpFs]
) -> Callable[..., WlmScpFs]:
    """Starts a wlmscpfs: `wlmscpfs()`, `wlmscpfs("-cs1")`."""
    return lambda *options: _keep(WlmScpFs(tmp_path_factory.mktemp("wlmscpfs"), *options))


@pytest.fixture
def fake_pacs(_keep: Callable[[FakePacs], FakePacs]) -> Callable[..., FakePacs]:
    """Starts a FakePacs: `fake_pacs(statuses=[0xA700, 0xA700])`, with the fields of PacsScript."""
    return lambda **script: _keep(FakePacs(PacsScript(**script)))


@pytest.fixture
def commitment_scp(_keep: Callable[[CommitmentScp], CommitmentScp]) -> Callable[..., CommitmentScp]:
    """Starts an archive that is asked for commitment; its script is that of `CommitmentScript`."""
    return lambda **script: _keep(CommitmentScp(CommitmentScript(**script)))


@pytest.fixture
def scripted_peer(_keep: Callable[[ScriptedPeer], ScriptedPeer]) -> Callable[[Script], ScriptedPeer]:
    """Starts a ScriptedPeer: `scripted_peer(http_server)`, with the scripts of tests/fakes/scripted_peer.py."""
    return lambda script: _keep(ScriptedPeer(script))


@pytest.fixture
def fault_proxy(_keep: Callable[[FaultProxy], FaultProxy]) -> Callable[..., FaultProxy]:
    """Starts a proxy before a peer: `fault_proxy(orthanc.ae, reset(5_000))`, one fault for each connection."""
    return lambda peer, *faults, **options: _keep(FaultProxy(peer, faults, **options))


@pytest.fixture
def full_backlog(_keep: Callable[[FullBacklog], FullBacklog]) -> FullBacklog:
    """A port that drops every SYN, as a firewall does."""
    return _keep(FullBacklog())
