"""Scanning: a profile or one's own choices on the left, the preview with its area on the right, Scan below."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ezp2p.errors import Cancelled, DeviceFault
from ezp2p.gui import scan_memory
from ezp2p.gui.core import Desk
from ezp2p.gui.error_box import problem_of
from ezp2p.gui.idle import ASK_FIRST
from ezp2p.gui.panels.film_marks import SIDES, FilmMarks
from ezp2p.gui.panels.scan_device import ScannerChoice
from ezp2p.gui.panels.scan_options import ScanOptions
from ezp2p.gui.panels.scan_preview import ScanPreview
from ezp2p.gui.scan_run import Outcome, ScanRun
from ezp2p.gui.scan_values import area_values, device_values
from ezp2p.gui.scan_words import FEEDERS, kept_in_words, scanned_in_words, too_late_in_words
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.busy_bar import BusyBar
from ezp2p.gui.widgets.buttons import icon_button, push_button
from ezp2p.gui.widgets.empty_state import EmptyState
from ezp2p.gui.widgets.labels import text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.gui.widgets.offering import choice_box, offer
from ezp2p.gui.widgets.question_bar import QuestionBar
from ezp2p.gui.widgets.scrolling import scrolling
from ezp2p.gui.widgets.sides import margins
from ezp2p.model.scanning import ScanArea, ScanKind, ScannerDevice, ScanSource, SourceAbilities
from ezp2p.settings.settings import ScanProfile

_OWN: Final = mark("Own choices")
_NONE_FOUND: Final = mark("Scanners that are switched on and connected appear here.")
_ADD_ADDRESS: Final = mark("Add the address of a network scanner")
_PRESS_PREVIEW: Final = mark("Press Preview to see what lies in the scanner, and to choose a part of it.")
_NO_PREVIEW: Final = mark("A feeder gives no preview: it would draw a page in.")
_SEARCH_FIRST: Final = mark("Choose a scanner first, or search again.")
_NO_GRAY: Final = mark("This source does not scan in gray, and so no film. Choose another one.")


class ScanPanel(QFrame):
    """Stands where the large view is while it is open; what it scans enters the active series."""

    closed = Signal()
    settings_asked = Signal(object)
    """The scanning settings are wanted; with the table of a profile that is to be added, or None."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._was_begun = False
        self._last: ScanProfile | None = None
        self._source = ScanSource.FLATBED
        self.run = ScanRun(desk, self)
        self.setProperty("surface", "card")
        self._build()
        self._lay_out()
        self._connect()
        self.reload_profiles()
        self._show_state()

    def _build(self) -> None:
        theme = self._desk.theme
        self.message = MessageBar(theme)
        self.question = QuestionBar(theme)
        self.busy = BusyBar(theme)
        self.profiles = choice_box(tr("Profile"))
        self.scanner = ScannerChoice(self._desk)
        self.options = ScanOptions()
        self.marks = FilmMarks()
        self.preview = ScanPreview(self._desk)
        self.empty = EmptyState(theme, "scanner")
        self.empty.say(tr(_NONE_FOUND), tr(_ADD_ADDRESS), lambda: self.settings_asked.emit(None))
        self.preview_button = push_button(theme, tr("Preview"), icon="image-search-outline", on_click=self.scan_preview)
        self.keep_button = push_button(
            theme,
            tr("Keep as profile…"),
            kind="quiet",
            tip=tr("Give these choices a name and a key"),
            on_click=self._keep,
        )
        self.scan_button = push_button(theme, tr("Scan"), icon="scanner", kind="primary", on_click=self.scan)
        self.close_button = icon_button(
            theme, tr("Close scanning"), icon="close", kind="quiet", on_click=self.closed.emit
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(text_label(tr("Scan"), "heading"))
        head.addWidget(self.profiles, 1)
        head.addWidget(self.close_button)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self._make_choices(), 3)
        body.addWidget(self.preview, 2)
        body.addWidget(self.empty, 2)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.preview_button)
        line.addWidget(self.keep_button)
        line.addStretch(1)
        line.addWidget(self.scan_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        for bar in (self.message, self.question, self.busy):
            layout.addWidget(bar)
        layout.addLayout(body, 1)
        layout.addLayout(line)

    def _make_choices(self) -> QScrollArea:
        self._choices = QWidget()
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(margins(0, 0, 8, 0))
        choices.setSpacing(8)
        for part in (self.scanner, self.options, self.marks):
            choices.addWidget(part)
        choices.addStretch(1)
        scroll = scrolling(self._choices)
        scroll.setMinimumWidth(self._desk.theme.pixels(240))
        scroll.setMaximumWidth(self._desk.theme.pixels(360))
        return scroll

    def _connect(self) -> None:
        self.busy.cancelled.connect(self.cancel)
        self.profiles.activated.connect(lambda _: self._use_chosen_profile())
        self.scanner.abilities_known.connect(self._take_abilities)
        self.scanner.device_chosen.connect(self._edit)
        self.scanner.searched.connect(self._show_state)
        self.options.edited.connect(self._edit)
        self.preview.area_edited.connect(self._edit)
        self.preview.failed.connect(self.message.show_error)
        self.preview.progressed.connect(lambda part: self.busy.set_progress(part, tr("Scanning a preview…")))
        self.preview.ended.connect(self._end_preview)
        self.run.progressed.connect(self._show_progress)
        self.run.arrived.connect(lambda _: self._say_page())
        self.run.ended.connect(self._show_outcome)
        self._desk.draft.patient_changed.connect(self._forget_film)

    # --- what is chosen ---------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show what was used the last time, then look which scanners there are; once."""
        if self._was_begun:
            return
        self._was_begun = True
        data_dir = self._desk.services.data_dir
        self._desk.tasks.run_task(lambda _: scan_memory.load(data_dir), on_result=self._begin_with)

    def _begin_with(self, last: ScanProfile | None) -> None:
        if last is not None and self.scanner.device is None:
            self.show_profile(last)
        if not self.is_busy:
            self.scanner.search()

    def reload_settings(self) -> None:
        """Offer the profiles as they are now; look again where there was no scanner, as an address may have come."""
        self.reload_profiles()
        if not self.scanner.has_devices and not self.is_busy:
            self.scanner.search()

    def reload_profiles(self) -> None:
        """Offer the profiles of the settings."""
        profiles = self._desk.services.settings.scanning.profiles
        named = [(f"{one.name} ({one.key})" if one.key else one.name, one.name) for one in profiles]
        offer(self.profiles, [(tr(_OWN), ""), *named], self.profiles.currentData())

    def values(self) -> Mapping[str, object]:
        """What is chosen, as a table of the settings, without a name and a key."""
        device = self.scanner.device or ScannerDevice("", "")
        area = self.preview.area if self.options.chosen_source not in FEEDERS else None
        return {
            **device_values(device),
            "area": None if area is None else area_values(area),
            **self.options.values(),
        }

    def show_profile(self, profile: ScanProfile) -> None:
        """Show what a profile says."""
        self.options.show_values(profile.model_dump())
        self.preview.set_area(None if profile.area is None else ScanArea(**profile.area.model_dump()))
        self.scanner.show_device(profile.scanner())
        names = [self.profiles.itemData(place) for place in range(self.profiles.count())]
        self.profiles.setCurrentIndex(names.index(profile.name) if profile.name in names else 0)
        self._show_state()

    def _use_chosen_profile(self) -> None:
        name = self.profiles.currentData()
        for profile in self._desk.services.settings.scanning.profiles:
            if profile.name == name:
                self.show_profile(profile)

    def _take_abilities(self, abilities: tuple[SourceAbilities, ...]) -> None:
        self.options.show_abilities(abilities)
        self._show_state()

    def _edit(self) -> None:
        """Changed by hand: it is no profile any more, and another source has an area of its own."""
        self.profiles.setCurrentIndex(0)
        if self.options.chosen_source is not self._source:
            self.preview.set_area(None)
        self._show_state()

    def _keep(self) -> None:
        self.settings_asked.emit(self.values())

    def _forget_film(self) -> None:
        self.marks.forget()
        self.question.clear()
        self.message.withdraw_action()  # what goes on would be the patient's before
        self._last = None

    # --- what is done -------------------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether something runs that Esc can stop."""
        return self.run.is_running or self.preview.is_running or self.scanner.is_busy

    def cancel(self) -> None:
        """Stop what runs; pages that came stay."""
        if self.run.is_running or self.preview.is_running:
            self.busy.label.setText(tr("Stopping…"))
            self.run.cancel()
            self.preview.cancel()
        else:
            self.scanner.cancel()

    def scan_preview(self) -> None:
        """Scan all that there is at a low resolution."""
        device, abilities = self.scanner.device, self.options.present
        if device is None or abilities is None or self.is_busy:
            return
        self.message.clear()
        self.busy.start(tr("Scanning a preview…"))
        self.busy.hold_focus_of(self.preview_button)
        request = ScanProfile.model_validate({"name": _OWN, **self.values()}).request()
        self.preview.scan(device, request, abilities)
        self._show_state()

    def scan(self) -> None:
        """Scan as it is chosen."""
        if self.scanner.device is not None and self.options.is_possible:
            self.start(ScanProfile.model_validate({"name": _OWN, **self.values()}))

    def start_profile(self, profile: ScanProfile) -> None:
        """A key was pressed: scan as `profile` says, at once."""
        if self.run.is_running or self.preview.is_running:
            self.message.say("attention", tr("A scan is running: wait for its end, or cancel it."))
            return
        self._was_begun = True
        self.show_profile(profile)
        self.start(profile)

    def start(self, profile: ScanProfile, *, pages_before: int = 0) -> None:
        """Scan as `profile` says; its pages are counted on from `pages_before`."""
        draft = self._desk.draft
        if draft.is_importing or draft.is_restoring:
            self.message.say("attention", tr("Pictures are being imported: wait for their end, or cancel it."))
            return
        if draft.is_unattended:
            self.message.say("attention", tr(ASK_FIRST))
            return
        self.scanner.cancel()
        self.message.clear()
        self._last = profile
        self.busy.start(tr("Waiting for {name}…", name=profile.scanner().name))
        self.busy.hold_focus_of(self.scan_button)
        if profile.kind is ScanKind.FILM and self.marks.side is None:
            self._ask_side()
        marks = self.marks
        self.run.start(profile, side=marks.side, orientation=marks.orientation, pages_before=pages_before)
        self._show_state()

    def _ask_side(self) -> None:
        """The side is asked while it scans, so that a key begins at once."""
        self.question.ask(
            tr("Look at the film: which side does its marker show?"),
            [(tr(words), partial(self._answer_side, side)) for words, side in SIDES if side is not None],
        )

    def _answer_side(self, side: str) -> None:
        self.question.clear()
        if self.run.is_running:
            self.marks.set_side(side)
        self.run.say_side(side)

    def _show_progress(self, page: int, part: float) -> None:
        self.busy.set_progress(part, tr("Scanning page {page}…", page=page))

    def _say_page(self) -> None:
        self.busy.start(tr("Page {page} is there. Waiting for the next…", page=self.run.last_number))

    def _end_preview(self) -> None:
        self._show_state()
        self.busy.finish()

    def _show_outcome(self, outcome: Outcome) -> None:
        self.marks.set_side(None)  # the next film is looked at anew
        self._say_outcome(outcome)
        self._show_state()
        self.busy.finish()
        if not self.options.is_possible and not self.scanner.is_busy:
            self.scanner.search()

    def _say_outcome(self, outcome: Outcome) -> None:
        kept = kept_in_words(outcome.kept) if outcome.pages else ""
        if self.run.is_for_another:
            self._say_stopped_for_another(outcome)
        elif isinstance(outcome.error, Cancelled):
            self.message.say("attention", " ".join(filter(None, (tr("The scan was stopped."), kept))))
        elif outcome.error is not None:
            problem = problem_of(outcome.error)
            goes_on = isinstance(outcome.error, DeviceFault)
            self.message.say(
                "failed",
                f"{problem.sentence} {kept}".strip(),
                details=problem.details,
                action=tr("Continue") if goes_on else "",
                on_action=self._continue,
            )
        else:
            self.message.say("done", scanned_in_words(outcome.pages, outcome.blank, outcome.separators))

    def _say_stopped_for_another(self, outcome: Outcome) -> None:
        """Stopped by the change of patient, or ended by a fault of the device that came at the same time."""
        problem = None if outcome.error is None or isinstance(outcome.error, Cancelled) else problem_of(outcome.error)
        words = [
            tr("The scan was stopped: the patient was changed meanwhile."),
            kept_in_words(outcome.kept),
            too_late_in_words(outcome.too_late),
            problem.sentence if problem else "",
        ]
        self.message.say("attention", " ".join(filter(None, words)), details=problem.details if problem else "")

    def _continue(self) -> None:
        """Scan on as before; what comes joins what was kept."""
        if self._last is not None:
            self.start(self._last, pages_before=self.run.last_number)

    # --- what is shown --------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        self._source = self.options.chosen_source
        has_device = self.scanner.has_devices
        is_scanning = self.run.is_running or self.preview.is_running
        is_possible = self.scanner.device is not None and self.options.is_possible
        is_fed = self.options.chosen_source in FEEDERS
        self.preview.setVisible(has_device or self.scanner.is_busy)
        self.empty.setVisible(self.preview.isHidden())
        for part in (self._choices, self.preview, self.profiles, self.close_button):
            part.setEnabled(not is_scanning)
        self.options.setVisible(has_device)
        self.marks.setVisible(has_device and self.options.chosen_kind is ScanKind.FILM)
        self.preview.belongs_to(self.scanner.device, self.options.chosen_source, self._hint(is_fed=is_fed))
        for button in (self.preview_button, self.keep_button, self.scan_button):
            button.setVisible(has_device)
        self.preview_button.setEnabled(is_possible and not is_fed and not is_scanning)
        self.keep_button.setEnabled(self.scanner.device is not None and not is_scanning)
        self.scan_button.setEnabled(is_possible and not is_scanning)

    def _hint(self, *, is_fed: bool) -> str:
        if self.scanner.is_busy:
            return ""
        if self.options.present is None:
            return tr(_SEARCH_FIRST)
        if not self.options.is_possible:
            return tr(_NO_GRAY)
        return tr(_NO_PREVIEW if is_fed else _PRESS_PREVIEW)
