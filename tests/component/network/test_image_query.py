"""Which of our instances an archive has, asked of real archives and of ones that answer strangely."""

import hashlib
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, build_context

from ezp2p.errors import Cancelled, ConnectionRefused, NoAcceptedPresentationContext, RequestRefused, ResponseTimeout
from ezp2p.model.application_entity import LocalAE, RemoteAE, Timeouts
from ezp2p.model.delivery import FinishedInstance
from ezp2p.network.image_query import instances_held
from tests.fakes.fake_pacs import FakePacs
from tests.fakes.instances import GRAY, SECONDARY_CAPTURE, secondary_capture
from tests.peers.dcmtk import DcmQrScp
from tests.peers.orthanc import Orthanc
from tests.peers.process import HOST, free_port, wait_until

LOCAL = LocalAE(timeouts=Timeouts(connect_s=5, association_s=5, response_s=10))


def finished(number: int, series: str = "2.25.21") -> FinishedInstance:
    sha256 = hashlib.sha256(b"").hexdigest()
    syntax = "1.2.840.10008.1.2.1"
    return FinishedInstance(
        Path("x"), SECONDARY_CAPTURE, f"2.25.{number}", syntax, "2.25.1", series, "P1", "N", "1", number, sha256, 0
    )


def store(remote: RemoteAE, instances: Sequence[FinishedInstance]) -> None:
    contexts = [build_context(SECONDARY_CAPTURE, "1.2.840.10008.1.2.1")]
    association = AE("TESTS").associate(remote.host, remote.port, contexts=contexts, ae_title=remote.title)
    assert association.is_established
    for one in instances:
        instance = secondary_capture(GRAY, one.sop_instance_uid)
        instance.SeriesInstanceUID, instance.InstanceNumber = one.series_instance_uid, str(one.instance_number)
        assert association.send_c_store(instance).Status == 0
    association.release()


@pytest.fixture(params=["orthanc", "dcmqrscp"])
def archive(request: pytest.FixtureRequest) -> RemoteAE:
    server: Orthanc | DcmQrScp = request.getfixturevalue(request.param)
    return server.ae


def test_what_an_archive_has_is_found_and_what_it_lacks_is_not(archive: RemoteAE) -> None:
    there = [finished(101), finished(102), finished(103, "2.25.22")]
    lacking = [finished(201), finished(202, "2.25.22"), finished(203, "2.25.23")]
    store(archive, there)
    assert instances_held(archive, [*there, *lacking], local=LOCAL) == {"2.25.101", "2.25.102", "2.25.103"}
    assert instances_held(archive, lacking, local=LOCAL) == set()


def test_one_instance_is_asked_for_by_its_uid(archive: RemoteAE) -> None:
    store(archive, [finished(101), finished(102)])
    assert instances_held(archive, [finished(101)], local=LOCAL) == {"2.25.101"}
    assert instances_held(archive, [finished(104)], local=LOCAL) == set()


def test_an_instance_in_another_series_is_not_ours(archive: RemoteAE) -> None:
    store(archive, [finished(101), finished(102)])
    elsewhere = [finished(101, "2.25.99"), finished(102, "2.25.99")]
    assert instances_held(archive, elsewhere, local=LOCAL) == set()


def test_a_large_series_is_asked_for_at_once(orthanc: Orthanc) -> None:
    many = [finished(1000 + number) for number in range(150)]
    store(orthanc.ae, many)
    assert len(instances_held(orthanc.ae, many, local=LOCAL)) == 150


def test_nothing_to_ask_for_asks_nobody() -> None:
    assert instances_held(RemoteAE("Nobody", "NOBODY", HOST, 1), [], local=LOCAL) == set()


# --- strange answers ----------------------------------------------------------------------------------------------


def response(number: int, **attributes: str) -> Dataset:
    answer = Dataset()
    answer.QueryRetrieveLevel, answer.SOPInstanceUID = "IMAGE", f"2.25.{number}"
    for keyword, value in attributes.items():
        setattr(answer, keyword, value)
    return answer


def test_one_query_goes_out_for_each_series(fake_pacs: Callable[..., FakePacs]) -> None:
    pacs = fake_pacs()
    instances_held(pacs.ae, [finished(1), finished(2), finished(3, "2.25.22")], local=LOCAL, calling_ae="WARD7")
    asked = [(str(one.SeriesInstanceUID), str(one.SOPInstanceUID)) for one in pacs.identifiers]
    assert asked == [("2.25.21", ""), ("2.25.22", "2.25.3")]
    assert pacs.calling_titles == ["WARD7"]


def test_a_server_that_echoes_the_query_has_nothing(fake_pacs: Callable[..., FakePacs]) -> None:
    echoed = response(1, StudyInstanceUID="2.25.1", SeriesInstanceUID="2.25.21", InstanceNumber="", SOPClassUID="")
    assert instances_held(fake_pacs(responses=[echoed]).ae, [finished(1)], local=LOCAL) == set()


@pytest.mark.parametrize("known", [{"InstanceNumber": "1"}, {"SOPClassUID": SECONDARY_CAPTURE}])
def test_a_server_that_tells_little_is_believed(fake_pacs: Callable[..., FakePacs], known: dict[str, str]) -> None:
    assert instances_held(fake_pacs(responses=[response(1, **known)]).ae, [finished(1)], local=LOCAL) == {"2.25.1"}


def test_an_instance_of_another_class_is_not_ours(fake_pacs: Callable[..., FakePacs]) -> None:
    other = response(1, InstanceNumber="1", SOPClassUID="1.2.840.10008.5.1.4.1.1.2")
    assert instances_held(fake_pacs(responses=[other]).ae, [finished(1)], local=LOCAL) == set()


def test_a_server_that_knows_no_filter_gives_only_ours(fake_pacs: Callable[..., FakePacs]) -> None:
    everything = [response(number, InstanceNumber="1") for number in range(1, 6)]
    pacs = fake_pacs(responses=everything)
    assert instances_held(pacs.ae, [finished(2), finished(9)], local=LOCAL) == {"2.25.2"}


def test_a_query_that_does_not_come_to_its_end_says_nothing(fake_pacs: Callable[..., FakePacs]) -> None:
    pacs = fake_pacs(responses=[response(1, InstanceNumber="1"), 0xA700])
    with pytest.raises(RequestRefused, match="A700"):
        instances_held(pacs.ae, [finished(1)], local=LOCAL)


def test_nobody_there_is_told() -> None:
    with pytest.raises(ConnectionRefused):
        instances_held(RemoteAE("Archive", "PACS", HOST, free_port()), [finished(1)], local=LOCAL)


def test_an_archive_without_queries_is_told(storescp: Callable[..., object]) -> None:
    server = storescp()
    with pytest.raises(NoAcceptedPresentationContext):
        instances_held(server.ae, [finished(1)], local=LOCAL)  # type: ignore[attr-defined]


def test_a_server_that_never_answers_is_left_at_the_deadline(fake_pacs: Callable[..., FakePacs]) -> None:
    local = replace(LOCAL, timeouts=Timeouts(response_s=0.5))
    started = time.monotonic()
    with pytest.raises(ResponseTimeout):
        instances_held(fake_pacs(answers=False).ae, [finished(1)], local=local)
    assert time.monotonic() - started < 3


def test_stop_ends_it_at_once(fake_pacs: Callable[..., FakePacs]) -> None:
    pacs, stop = fake_pacs(answers=False), threading.Event()
    ended: list[float] = []

    def run() -> None:
        with pytest.raises(Cancelled):
            instances_held(pacs.ae, [finished(1)], local=LOCAL, stop=stop)
        ended.append(time.monotonic())

    thread = threading.Thread(target=run)
    thread.start()
    wait_until(lambda: bool(pacs.identifiers), what="the archive is asked")
    stopped = time.monotonic()
    stop.set()
    thread.join(10)
    assert ended[0] - stopped < 0.3
    with pytest.raises(Cancelled):
        instances_held(pacs.ae, [finished(1)], local=LOCAL, stop=stop)
