"""What a clinician does on a usual day: choose, drop, look, send, find again; an emergency; and the short way."""

import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QLabel
from walking.hand import Hand, look_for

from ezp2p.gui.dialogs.history import HistoryDialog
from ezp2p.gui.dialogs.question import Question
from ezp2p.gui.panels.banner import NO_PATIENT
from ezp2p.gui.translation import tr
from ezp2p.gui.wording import name_shown
from ezp2p.model.delivery import DeliveryState
from ezp2p.workflows.demo import sample_pictures

ENTRIES: Final = 12
JANE: Final = ("DOE^JANE", "DEMO-1001")
JANET: Final = ("DOE^JANET", "DEMO-1002")
JOERG: Final = ("MÜLLER^JÖRG", "DEMO-1003")
"""Of the demo's worklist, which a real server must serve, too: `ezp2p.workflows.demo_worklist`."""


@dataclass(frozen=True, slots=True)
class ShortWay:
    """From a photo on a card to stored in the PACS."""

    actions: int
    seconds: float
    pictures: int


class Clinician:
    """The walk, step by step; each can be done after the ones before it.

    `folder` is for the cards that are dropped; `card` is another one for the short way.
    """

    def __init__(self, hand: Hand, folder: Path, *, card: Path | None = None) -> None:
        self._hand = hand
        self._window = hand.window
        # what was sent for one patient is asked about when it is dropped for another
        self._card, self._photo, second_card = (fill_card(folder, turns=turns) for turns in range(3))
        self._last_card = card or second_card

    def walk(self) -> None:
        """All of it up to where the short way begins."""
        self.begin()
        for do in (
            self._search,
            self._choose,
            self._drop_card,
            self._look_large,
            self._turn,
            self._black_out,
            self._reject_and_take_back,
            self._choose_another,
            self._describe,
            self._send,
            self._look_into_outbox,
            self._find_again,
            self._begin_emergency,
            self._send_emergency,
            self._go_on,
        ):
            do()

    def begin(self) -> None:
        """An empty window says what to do; then the worklist comes."""
        window = self._window
        with self._hand.step("empty"):
            look_for(window.banner.name.text() == tr(NO_PATIENT), "the banner says that there is no patient")
            look_for(window.tray.large.drop_zone.isVisible(), "a place to drop pictures is seen")
            look_for(not window.send.send_button.isEnabled(), "nothing can be sent yet")
            look_for(bool(window.send.reason.text()), "it is said why nothing can be sent yet")
        with self._hand.step("worklist"):
            worklist = window.patient.worklist
            self._hand.wait(lambda: worklist.model.rowCount() >= ENTRIES and not worklist.is_busy, "the worklist")
            self._hand.wait(worklist.age.isVisible, "it is said how old the worklist is")

    # --- the patient ----------------------------------------------------------------------------------------------

    def _search(self) -> None:
        model = self._window.patient.worklist.model
        with self._hand.step("search"):
            self._hand.press("Ctrl+F")
            self._hand.write("doe")
            self._hand.wait(lambda: model.rowCount() == 2, "the two of that name")

    def _choose(self) -> None:
        with self._hand.step("patient"):
            self.choose_entry(JANE[1])
            self.see_patient(*JANE)

    def choose_entry(self, patient_id: str) -> None:
        """Double-click the entry of this patient in the worklist."""
        worklist = self._window.patient.worklist
        keys = [entry.key for entry in worklist.model.entries if entry.patient_id == patient_id]
        look_for(len(keys) == 1, f"{patient_id} is once in the worklist")
        index = worklist.model.index_of(keys[0])
        look_for(index.isValid(), f"{patient_id} is seen in the list")
        self._hand.click_row(worklist.list, index.row(), twice=True)

    def see_patient(self, name: str, patient_id: str) -> None:
        """It stands in banner and form whose pictures these are."""
        banner = self._window.banner
        self._hand.wait(lambda: banner.name.text() == name_shown(name), f"{name} stands in the banner")
        look_for(patient_id in banner.facts["id"].text(), f"{patient_id} stands in the banner")
        look_for(self._window.patient.form.patient_id.text() == patient_id, f"{patient_id} stands in the form")

    # --- the pictures ---------------------------------------------------------------------------------------------

    @property
    def _count(self) -> int:
        """How many pictures are seen in the tray."""
        return sum(group.images.rowCount() for group in self._window.tray.groups)

    def _drop_card(self) -> None:
        count = len(sample_pictures())
        with self._hand.step("pictures"):
            self._hand.drop(self._window.tray.large.drop_zone, [self._card])
            self.see_pictures(count)
            look_for(not self._window.tray.message.isVisible(), "nothing was refused")

    def see_pictures(self, count: int) -> None:
        """So many pictures are in the tray, and will be sent."""
        tray = self._window.tray
        self._hand.wait(lambda: self._count == count and not tray.is_busy, f"{count} pictures in the tray")
        self._hand.wait(lambda: self._window.send.count.text() == str(count), f"{count} beside Send")

    def _look_large(self) -> None:
        tray = self._window.tray
        large = tray.large
        with self._hand.step("large"):
            place = self._place_of("wound")
            self._hand.click_row(tray.groups[0].strip, place)
            self._hand.wait(lambda: "wound" in large.caption.text() and not large.view.is_empty, "the photo large")
            self._settle()
            fitting = large.zoom.text()
            self._hand.double_click(large.view)
            self._hand.wait(lambda: large.zoom.text() != fitting, "its full size")
        self._hand.press("Ctrl+0")
        self._hand.wait(lambda: large.zoom.text() == fitting, "the whole of it again")

    def _place_of(self, name: str) -> int:
        places = [place for place, path in enumerate(sample_pictures()) if name in path.name]
        look_for(len(places) == 1, f"one sample picture is called {name}")
        return places[0]

    def _settle(self) -> None:
        """Until nothing is decoded or made any more for the large view."""
        large = self._window.tray.large
        self._hand.wait(lambda: not large.edit.is_busy and large.view.percent() > 0, "the picture is there")

    def _turn(self) -> None:
        edit, whole = self._window.tray.large.edit, self._window.tray.large.view.whole
        with self._hand.step("turned"):
            self._hand.press("Ctrl+R")
            self._hand.wait(lambda: len(edit.chips.words) == 1, "the edit is in the list")
            turned = QRectF(0, 0, whole.height(), whole.width())
            self._hand.wait(lambda: self._window.tray.large.view.whole == turned, "it is seen turned")
            self._settle()

    def _black_out(self) -> None:
        view, edit = self._window.tray.large.view, self._window.tray.large.edit
        with self._hand.step("blacked_out"):
            self._hand.click(edit.buttons["Black out"])
            self._hand.wait(lambda: edit.blackout.isVisible() and not edit.is_busy, "the tool is open")
            shown, middle = view.place_of(view.whole), view.rect().center()
            reach = QPoint(round(shown.width() / 6), round(shown.height() / 10))
            self._hand.drag(view, middle - reach, middle + reach)
            self._hand.wait(lambda: len(edit.chips.words) == 2, "the second edit is in the list")
            self._settle()
            self._hand.wait(lambda: _is_black(view.grab().toImage().pixelColor(middle).lightness()), "it is black")
            self._hand.press("Esc")
            self._hand.wait(lambda: not edit.is_open, "the tool is left")

    def _reject_and_take_back(self) -> None:
        strip, count = self._window.tray.groups[0].strip, self._count
        with self._hand.step("rejected"):
            self._hand.click_row(strip, self._place_of("xray"))
            self._hand.press("Delete")
            self.see_pictures(count - 1)
            self._settle()
        with self._hand.step("taken_back"):
            self._hand.press("Ctrl+Z")
            self.see_pictures(count)

    # --- the other patient ----------------------------------------------------------------------------------------

    def _choose_another(self) -> None:
        with self._hand.step("other_patient"):
            self.choose_entry(JANET[1])
            question = self._hand.dialog(Question)
            said = {label.text() for label in question.findChildren(QLabel)}
            for name, patient_id in (JANE, JANET):
                look_for(name_shown(name) in said, f"{name} stands in the question")
                look_for(any(patient_id in words for words in said), f"{patient_id} stands in the question")
            look_for(question.buttons[-1].hasFocus(), "Enter would keep the patient")
        with self._hand.step("kept"):
            self._hand.click(question.buttons[-1])
            self._hand.closed(question)
            self.see_patient(*JANE)
            self.see_pictures(len(sample_pictures()))

    # --- sending --------------------------------------------------------------------------------------------------

    def _describe(self) -> None:
        group = self._window.tray.groups[0]
        with self._hand.step("filled_form"):
            self._hand.fill(group.form.description, "Left forearm")
            self._hand.wait(lambda: "Left forearm" in group.summary.text(), "the series is called so")
            look_for(self._window.send.send_button.isEnabled(), "it can be sent")

    def _send(self) -> None:
        with self._hand.step("sent"):
            self._hand.click(self._window.send.send_button)
            self.see_stored(len(sample_pictures()))
            look_for(self._count == 0, "the tray is empty")

    def see_stored(self, count: int) -> None:
        """Until the archive has stored so many."""
        send = self._window.send
        stored = [DeliveryState.SENT] * count
        self._hand.wait(lambda: [item.state for item in send.outcomes.items] == stored, f"{count} pictures stored")
        self._hand.wait(lambda: send.message.property("message") == "done", "it is said that they are stored")

    def _look_into_outbox(self) -> None:
        with self._hand.step("outbox_history"):
            self._hand.press("Ctrl+H")
            history = self._hand.dialog(HistoryDialog)
            self._hand.wait(lambda: history.model.rowCount() >= len(sample_pictures()), "what was sent")
            self._hand.click_row(history.list, 0)
            self._hand.wait(history.details.isVisible, "what happened to the picture")
        self._hand.press("Esc")
        self._hand.closed(history)

    def _find_again(self) -> None:
        query = self._window.patient.query
        with self._hand.step("found_in_archive"):
            self._hand.press("Ctrl+Shift+F")
            self._hand.fill(query.patient_id, JANE[1])
            self._hand.click(query.search_button)
            self._hand.wait(lambda: query.model.count >= 1 and not query.is_busy, "the study")
            self._hand.click_row(query.tree, 0)
            self._hand.press("Left" if query.isRightToLeft() else "Right")
            study = query.model.index(query.model.count - 1, 0)
            self._hand.wait(lambda: query.model.rowCount(study) >= 1, "its series")
            series = str(query.model.index(0, 0, study).data())
            look_for(str(len(sample_pictures())) in series, f"all pictures are in the series: {series}")

    # --- an emergency ---------------------------------------------------------------------------------------------

    def _begin_emergency(self) -> None:
        banner = self._window.banner
        with self._hand.step("emergency"):
            self._hand.click(self._window.patient.emergency_button)
            self._hand.wait(banner.provisional.isVisible, "the emergency stands in the banner")
            look_for(JANE[1] not in banner.facts["id"].text(), "its ID is one of its own")

    def _send_emergency(self) -> None:
        with self._hand.step("emergency_sent"):
            self._hand.drop(self._window.tray.large.drop_zone, sorted(self._photo.iterdir())[:1])
            self.see_pictures(1)
            self._hand.wait(self._window.send.send_button.isEnabled, "it can be sent")
            self._hand.press("Ctrl+Return")
            self.see_stored(1)

    # --- the short way --------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        window = self._window
        with self._hand.step("next_patient"):
            self._hand.click(window.send.message.action)
            self._hand.wait(lambda: window.banner.name.text() == tr(NO_PATIENT), "no patient is open")
            self._hand.wait(window.patient.worklist.list.isVisible, "the worklist is there again")
            self._hand.press("Delete")
            self._hand.wait(lambda: window.patient.worklist.model.rowCount() >= ENTRIES, "all of the worklist")

    def go_short_way(self) -> ShortWay:
        """Double click, drop, Send; counted, and timed until the PACS has stored it all."""
        window, count = self._window, len(list(self._last_card.iterdir()))
        started = time.perf_counter()
        with self._hand.step("card_to_stored"):
            self.choose_entry(JOERG[1])
            self._hand.drop(window.tray.large.drop_zone, [self._last_card])
            self._hand.wait(window.send.send_button.isEnabled, "it can be sent")
            self._hand.wait(lambda: self._count == count and not window.tray.is_busy, "all pictures are in the tray")
            self._hand.click(window.send.send_button)
            self.see_stored(count)
            seconds = time.perf_counter() - started
        return ShortWay(self._hand.steps[-1].actions, round(seconds, 2), count)


def _is_black(lightness: int) -> bool:
    return lightness == 0


def fill_card(folder: Path, *, turns: int = 0) -> Path:
    """A folder as the card of a camera has it, with the sample pictures; turned, they are other pictures."""
    card = folder / f"DCIM{turns}" / "100EZP2P"
    card.mkdir(parents=True)
    for path in sample_pictures():
        if turns:
            with Image.open(path) as picture:
                picture.rotate(90 * turns, expand=True).save(card / path.name)
        else:
            shutil.copy(path, card)
    return card
