"""What a picture that comes costs the window: as much with a thousand others as with none."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ezp2p.gui import checker, series_draft
from ezp2p.gui.badges import badges_of
from ezp2p.gui.doubts import Doubt, is_old
from ezp2p.gui.item_models import images as images_model
from ezp2p.gui.item_models.images import BADGES_ROLE, ImagesModel
from ezp2p.gui.main_window import MainWindow
from ezp2p.gui.panels import tray_questions
from ezp2p.gui.series_draft import SeriesDraft, Tally, with_form, with_images
from ezp2p.gui.theme import Theme
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.model.image import TrayImage
from ezp2p.model.study import SeriesForm
from ezp2p.workflows.form_rules import missing_of_images
from tests.fakes.invented import tray_image


def some(count: int, first: int = 0) -> tuple[TrayImage, ...]:
    return tuple(tray_image(key=f"k{number}", sha256=f"{number:064x}") for number in range(first, first + count))


@pytest.fixture
def badged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the pictures of which badges are made."""
    made: list[str] = []
    real = badges_of

    def counting(image: TrayImage, *arguments: object, **others: object) -> object:
        made.append(image.key)
        return real(image, *arguments, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(images_model, "badges_of", counting)
    return made


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the pictures that are counted."""
    looked_at: list[str] = []
    real = Tally.plus

    def plus(tally: Tally, images: tuple[TrayImage, ...]) -> Tally:
        looked_at.extend(image.key for image in images)
        return real(tally, images)

    monkeypatch.setattr(series_draft.Tally, "plus", plus)
    return looked_at


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the pictures whose faults are looked for, and whose age."""
    keys: list[str] = []

    def looking(images: tuple[TrayImage, ...], *arguments: object) -> object:
        keys.extend(image.key for image in images)
        return missing_of_images(images, *arguments)  # type: ignore[arg-type]

    def asked_whether_old(image: TrayImage, *arguments: object) -> bool:
        keys.append(image.key)
        return is_old(image, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(checker, "missing_of_images", looking)
    monkeypatch.setattr(tray_questions, "is_old", asked_whether_old)
    return keys


def test_a_picture_that_comes_makes_the_others_neither_counted_nor_looked_at_nor_badged_anew(
    window: MainWindow, pictures: tuple[Path, ...], counted: list[str], looked_at: list[str], badged: list[str]
) -> None:
    draft = window._desk.draft
    draft.set_importing(True)
    draft.add_images(replace(image, path=pictures[0]) for image in some(300))
    window.checker.check()
    for work in (counted, looked_at, badged):
        work.clear()
    draft.add_images(some(1, first=300))
    window.checker.check()
    assert counted == ["k300"]
    assert sorted(looked_at) == ["k300", "k300"]
    assert badged == []  # they are made when they are painted
    assert (draft.count, draft.instance_count, window.send.count.text()) == (301, 301, "301")


def test_only_pictures_that_became_doubtful_or_ceased_to_be_are_painted_anew(qtbot: QtBot) -> None:
    del qtbot
    model = ImagesModel(lambda *_: None)
    model.replace(some(10))
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show_doubts({Doubt.OLD: frozenset({"k3", "k4"})})
    model.show_doubts({Doubt.OLD: frozenset({"k3", "k4"})})
    model.show_doubts({Doubt.OLD: frozenset({"k4", "elsewhere"})})
    assert told == [(3, 4), (3, 3)]
    assert [badge.word for badge in model.data(model.index(4), BADGES_ROLE)] == ["Not today"]  # type: ignore[attr-defined]
    assert model.data(model.index(3), BADGES_ROLE) == ()


def test_a_picture_whose_comment_changed_alone_does_not_keep_the_model_from_growing(qtbot: QtBot) -> None:
    del qtbot
    model, before = ImagesModel(lambda *_: None), some(3)
    model.replace(before)
    other = (replace(before[0], comments="Seen."), *before[1:])
    assert not model.replace(other)
    grown: list[int] = []
    model.rowsInserted.connect(lambda _, first, last: grown.append(last - first + 1))
    assert model.replace((*other, *some(2, first=3)))
    assert (grown, model.rowCount(), model.index_of("k4").row()) == ([2], 5, 4)


def test_what_a_series_comes_to_is_that_of_its_pictures_however_it_was_made() -> None:
    first, rejected, paged = some(3)
    rejected, paged = replace(rejected, is_rejected=True), replace(paged, frame_count=3, needs_choice=True)
    one = SeriesDraft(1, SeriesForm(), (first,))
    (grown,) = with_form(with_images((one,), one, (rejected, paged)), 1, SeriesForm(modality="XC"))
    assert grown.tally == SeriesDraft(2, SeriesForm(), (first, rejected, paged)).tally
    assert (grown.going, grown.tally.rejected, grown.tally.undecided) == ((first, paged), (rejected,), (paged,))
    assert grown.tally.instance_count == 4
    shrunk = replace(grown, images=(paged,), before=grown)
    assert (shrunk.going, shrunk.tally.instance_count) == ((paged,), 3)


def test_progress_that_comes_quickly_is_shown_at_once_and_then_its_newest_word(qtbot: QtBot, theme: Theme) -> None:
    bar = BusyBar(theme)
    qtbot.addWidget(bar)
    shown: list[int] = []
    bar.bar.valueChanged.connect(shown.append)
    bar.start("Importing…")
    for part in range(1, 101):
        bar.set_progress(part / 100, f"{part} of 100")
    assert (shown, bar.label.text()) == ([10], "1 of 100")
    qtbot.waitUntil(lambda: bar.label.text() == "100 of 100")
    assert shown == [10, 1000]
