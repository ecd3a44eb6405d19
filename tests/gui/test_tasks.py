"""Work beside the window: where answers arrive, what a cancel drops, and what a failure becomes."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from ezp2p.errors import Cancelled, ConnectionRefused
from ezp2p.gui.bridge import Bridge
from ezp2p.gui.error_box import UNEXPECTED, problem_of
from ezp2p.gui.tasks import OnProgress, Tasks
from ezp2p.model.delivery import DeliveryState
from ezp2p.model.events import BytesSent, DeliveryChanged
from ezp2p.workflows.background import Stop


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.shut_down()


def test_work_runs_beside_the_window_and_its_answer_arrives_on_it(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[tuple[int, int]] = []
    tasks.run_task(
        lambda _: threading.get_ident(), on_result=lambda worker: answers.append((worker, threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0][0] != threading.get_ident() == answers[0][1]


def test_streamed_items_all_arrive_in_order_and_before_the_result(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[object] = []
    tasks.stream(
        lambda _: iter(range(1234)),
        on_items=seen.extend,
        on_result=lambda _: seen.append("result"),
        on_end=lambda: seen.append("end"),
    )
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen == [*range(1234), "result", "end"]


def test_streamed_work_tells_how_far_it_is_beside_its_items(qtbot: QtBot, tasks: Tasks) -> None:
    items: list[str] = []
    progress: list[tuple[int, int]] = []
    ended: list[bool] = []

    def work(_: Stop, report: OnProgress) -> Iterator[str]:
        yield "one"
        report(2, 500)

    tasks.stream_measured(
        work,
        on_items=items.extend,
        on_progress=lambda done, total: progress.append((done, total)),
        on_end=lambda: ended.append(True),
    )
    qtbot.waitUntil(lambda: bool(ended))
    assert (items, progress) == (["one"], [(2, 500)])


def test_nothing_but_the_end_is_delivered_after_a_cancel(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[object] = []

    def work(stop: Stop) -> str:
        stop.wait(10)
        return "too late"

    task = tasks.run_task(work, on_result=seen.append, on_error=seen.append, on_end=lambda: seen.append("end"))
    task.cancel()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["end"]


def test_what_was_asked_to_stop_still_tells_what_became_of_it(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[object] = []

    def done_already(stop: Stop) -> str:
        stop.wait(10)
        return "done"

    def stops(stop: Stop) -> str:
        stop.wait(10)
        raise Cancelled

    for work in (done_already, stops):
        tasks.run_task(work, on_result=seen.append, on_error=lambda error: seen.append(type(error))).ask_to_stop()
        qtbot.waitUntil(lambda: tasks.is_idle)
    assert seen == ["done", Cancelled]


def test_a_failure_is_an_answer(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[object] = []
    refused = ConnectionRefused(host="a", port=1, called_ae="B")

    def fail(_stop: Stop) -> object:
        raise refused

    tasks.run_task(fail, on_error=seen.append)
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert seen == [refused]


def test_progress_arrives_and_the_newest_word_counts(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[int, int]] = []

    def work(_: Stop, report: object) -> None:
        for done in range(1, 501):
            assert callable(report)
            report(done, 500)

    tasks.run_measured(
        work,
        on_progress=lambda done, total: seen.append((done, total)),
        on_result=lambda _: None,
        on_error=seen.append,  # type: ignore[arg-type]
    )
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert seen[-1] == (500, 500)
    assert seen == sorted(seen)


def test_events_of_other_threads_arrive_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    bridge = Bridge()
    arrived: list[tuple[object, bool]] = []
    bridge.delivery_changed.connect(lambda event: arrived.append((event, QThread.isMainThread())))
    event = DeliveryChanged(1, "2.25.1", DeliveryState.SENT, "")
    sender = threading.Thread(target=bridge.publish, args=(event,))
    sender.start()
    sender.join()
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [(event, True)]


def test_bytes_are_told_ten_times_a_second_with_the_newest_of_each_item(qtbot: QtBot) -> None:
    bridge = Bridge()
    with qtbot.waitSignal(bridge.bytes_sent) as told:
        for sent in range(1000):
            bridge.publish(BytesSent(1, sent, 1000))
    assert told.args == [{1: BytesSent(1, 999, 1000)}]


def test_our_own_errors_are_their_sentence_with_details_to_copy() -> None:
    problem = problem_of(ConnectionRefused(host="10.1.2.3", port=4242, called_ae="ORTHANC"))
    assert problem.sentence.startswith("10.1.2.3 answers")
    assert "ConnectionRefused" in problem.details
    assert "port: 4242" in problem.details


@pytest.mark.expected_log("unexpected error")
def test_any_other_error_is_something_unexpected_and_is_logged() -> None:
    problem = problem_of(KeyError("x"))
    assert problem.sentence == UNEXPECTED
    assert "KeyError" in problem.details
