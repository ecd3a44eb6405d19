"""What is known of pictures that were sent before stays known until they or the patient are gone."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ezp2p.errors import DiskFailing
from ezp2p.gui.doubts import Doubt
from ezp2p.gui.draft import Draft, SeriesDefaults
from ezp2p.gui.sent_before import SentBefore
from ezp2p.gui.tasks import Tasks
from ezp2p.model.image import TrayImage
from ezp2p.model.study import StudyForm
from tests.gui.fake_services import FakeServices

ERIKA = StudyForm(patient_id="DEMO-1", patient_name="MUSTER^ERIKA")


def picture(name: str) -> TrayImage:
    return TrayImage(name, Path(name), name, name * 4, 1, 1, 1, 1, 8, np.zeros((1, 1), np.uint8))


@pytest.fixture
def draft(qtbot: QtBot, services: FakeServices) -> Draft:
    """A patient and the picture `a`, which is known to have been sent for somebody else."""
    services.names_of_others = {"a"}
    draft = Draft(SeriesDefaults())
    looking = SentBefore(services, Tasks(), draft, draft)
    looking.failed.connect(lambda _error: None)
    draft.adopt(ERIKA)
    draft.add_images([picture("a")])
    qtbot.waitUntil(lambda: draft.is_compared)
    assert doubtful(draft) == ["a"]
    return draft


def doubtful(draft: Draft) -> list[str]:
    return [image.key for image in draft.doubtful]


def add(qtbot: QtBot, draft: Draft, *names: str) -> None:
    draft.add_images([picture(name) for name in names])
    qtbot.waitUntil(lambda: draft.is_compared)
    qtbot.wait(20)


def test_it_stays_known_when_another_picture_is_removed(qtbot: QtBot, draft: Draft) -> None:
    add(qtbot, draft, "b")
    draft.remove(("b",))
    qtbot.wait(20)
    assert draft.is_compared
    assert doubtful(draft) == ["a"]


def test_it_stays_known_when_an_import_is_undone_and_done_again(qtbot: QtBot, draft: Draft) -> None:
    add(qtbot, draft, "b")
    draft.undo()
    qtbot.wait(20)
    assert (doubtful(draft), draft.is_compared) == (["a"], True)
    draft.redo()
    qtbot.waitUntil(lambda: draft.is_compared)
    assert doubtful(draft) == ["a"]


def test_a_removed_picture_is_doubtful_again_when_it_comes_back(qtbot: QtBot, draft: Draft) -> None:
    add(qtbot, draft, "b")
    draft.remove(("a",))
    qtbot.wait(20)
    assert doubtful(draft) == []
    draft.undo()
    qtbot.waitUntil(lambda: draft.is_compared)
    assert doubtful(draft) == ["a"]


def test_it_is_looked_up_anew_for_another_person_with_the_same_id(
    qtbot: QtBot, draft: Draft, services: FakeServices
) -> None:
    looks = [name for name, _ in services.calls].count("sent_for_others")
    draft.adopt(StudyForm(patient_id="DEMO-1", patient_name="PROBE^PAULA"))
    assert not draft.is_compared
    qtbot.waitUntil(lambda: draft.is_compared)
    assert doubtful(draft) == ["a"]
    assert [name for name, _ in services.calls].count("sent_for_others") == looks + 1


def test_a_look_that_fails_takes_nothing_back(qtbot: QtBot, draft: Draft, services: FakeServices) -> None:
    services.others_error = DiskFailing(folder="outbox")
    add(qtbot, draft, "b")
    assert draft.is_compared
    assert doubtful(draft) == ["a"]


# --- for the same patient -----------------------------------------------------------------------------------------


def doubles(draft: Draft) -> set[str]:
    """Marked so, and asked about."""
    asked = {image.key for image in draft.in_doubt(Doubt.DOUBLE)}
    assert draft.doubted_keys(Doubt.DOUBLE) == asked
    return asked


def test_a_picture_that_was_sent_for_the_same_patient_before_is_a_double_and_holds_nothing_up(
    qtbot: QtBot, draft: Draft, services: FakeServices
) -> None:
    services.names_of_own = frozenset({"b"})
    add(qtbot, draft, "b", "c")
    assert doubles(draft) == {"b"}
    assert doubtful(draft) == ["a"]
    draft.remove(("c",))
    qtbot.wait(20)
    assert doubles(draft) == {"b"}
    draft.confirm(("b",), Doubt.DOUBLE)
    assert draft.in_doubt(Doubt.DOUBLE) == ()


def test_a_double_of_what_was_sent_before_is_none_for_another_patient(
    qtbot: QtBot, draft: Draft, services: FakeServices
) -> None:
    services.names_of_own = frozenset({"b"})
    add(qtbot, draft, "b")
    services.names_of_own = frozenset()
    draft.adopt(StudyForm(patient_id="DEMO-2", patient_name="PROBE^PAULA"))
    assert doubles(draft) == set()
    qtbot.waitUntil(lambda: draft.is_compared)
    assert doubles(draft) == set()
    draft.adopt(StudyForm())
    assert doubles(draft) == set()


def test_where_nobody_can_look_doubles_stay_marked(qtbot: QtBot, draft: Draft, services: FakeServices) -> None:
    services.names_of_own = frozenset({"b"})
    add(qtbot, draft, "b")
    services.others_error = DiskFailing(folder="outbox")
    add(qtbot, draft, "c")
    assert doubles(draft) == {"b"}
