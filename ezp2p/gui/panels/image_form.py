"""What is said of the selected pictures: a comment, and which way the patient is seen; of several at once."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.panels.film_marks import ORIENTATIONS
from ezp2p.gui.translation import mark, tr, tr_core, tr_count
from ezp2p.gui.widgets.form_field import FormField, line_edit
from ezp2p.gui.widgets.labels import set_tool_tip
from ezp2p.gui.widgets.offering import choice_box, offer
from ezp2p.gui.widgets.picks import Picks
from ezp2p.model.image import TrayImage
from ezp2p.workflows.form_rules import field_state, values_of_image
from ezp2p.workflows.image_form import can_be_described, orientation_of
from ezp2p.workflows.typing_limits import limit_told

_SET: Final = mark("Set by your administrator: shown only")
_SEVERAL: Final = mark("several, which stay unless you write")
_DIFFERENT: Final = mark("Several, which stay")


class ImageForm(QWidget):
    """Shows what was said of pictures, and asks the draft to change it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._images: tuple[TrayImage, ...] = ()
        self._faults: Mapping[str, Mapping[str, str]] = {}
        self.comment = line_edit()
        self.seen = choice_box(tr("The patient is seen"))
        self.seen.view().setMinimumWidth(300)
        self.fields = {
            "ImageComments": FormField(tr("Comment"), self.comment),
            "PatientOrientation": FormField(tr("The patient is seen"), self.seen),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.fields["ImageComments"], 3)
        layout.addWidget(self.fields["PatientOrientation"], 2)
        self.fields["ImageComments"].tell_limits(lambda text: tr_core(limit_told("LT", text)))
        self.picks = Picks(desk.theme, self.comment, self._comment_on)
        self.comment.editingFinished.connect(self._take_comment)
        self.seen.activated.connect(self._take_orientation)
        self.show_pictures(())

    def show_pictures(self, images: Sequence[TrayImage]) -> None:
        """Show what was said of these; what can hold nothing of it is left out."""
        before, unfinished = self._keys(), self._unfinished()
        self._images = tuple(filter(can_be_described, images))
        count = len(self._images)
        self.fields["ImageComments"].label.setText(
            tr_count("Comment on this picture", "Comment on {count} pictures", count)
        )
        is_another = before != self._keys()
        self._show_comment(is_another=is_another)
        self._show_orientation()
        self._offer()
        self._show_states()
        if is_another and unfinished is not None:
            # it was typed for those, never for these; later, as the draft may be telling of a change right now
            QTimer.singleShot(0, self, partial(self._desk.draft.describe, before, comments=unfinished))

    def _unfinished(self) -> str | None:
        """What was typed and not taken over yet; an empty line says nothing of pictures whose comments differ."""
        text = self.comment.text().strip()
        differ = len({image.comments for image in self._images}) > 1
        return text if self.comment.isModified() and (text or not differ) else None

    def _keys(self) -> tuple[str, ...]:
        return tuple(image.key for image in self._images)

    def _show_comment(self, *, is_another: bool) -> None:
        comments = {image.comments for image in self._images}
        text = next(iter(comments)) if len(comments) == 1 else ""
        self.comment.setPlaceholderText(tr(_SEVERAL) if len(comments) > 1 else "")
        # what is being typed stays while something else of the same pictures changes
        if self.comment.text() != text and (is_another or not self.comment.isModified()):
            self.comment.setText(text)
            self.comment.setCursorPosition(0)

    def _show_orientation(self) -> None:
        said = {orientation_of(image) for image in self._images} or {()}
        choices = [(tr(words), place) for place, (words, _) in enumerate(ORIENTATIONS)]
        known = [value for _, value in ORIENTATIONS]
        if len(said) > 1 or not said <= set(known):
            only = "\\".join(next(iter(said)))
            choices = [(tr(_DIFFERENT) if len(said) > 1 else only, -1), *choices]
            offer(self.seen, choices, -1)
        else:
            offer(self.seen, choices, known.index(next(iter(said))))

    def _offer(self) -> None:
        """The list of the settings, then what is written on other pictures of this study."""
        listed = self._desk.services.settings.forms.pick_lists.ImageComments
        others = (image.comments for image in self._desk.draft.images if image.comments)
        self.picks.offer([(text, text) for text in dict.fromkeys((*listed, *others))])

    def _show_states(self) -> None:
        forms = self._desk.services.settings.forms.image
        values = [values_of_image(image) for image in self._images]
        for keyword, field in self.fields.items():
            faults = [found[keyword] for key in self._keys() if keyword in (found := self._faults.get(key, {}))]
            state = field_state(
                keyword,
                forms.use_of(keyword),
                is_empty=any(not value[keyword] for value in values),
                is_faulty=bool(faults),
            )
            field.set_fault(faults[0] if faults else "")
            field.setVisible(state.is_visible and bool(self._images))
            field.editor.setEnabled(state.is_editable)
            set_tool_tip(field, "" if state.is_editable else tr(_SET))

    def show_faults(self, faults: Mapping[str, Mapping[str, str]]) -> None:
        """Say what is wrong with what is shown, by the key of a picture and the keyword."""
        self._faults = faults
        self._show_states()

    def _take_comment(self) -> None:
        text = self._unfinished()
        self.comment.setModified(False)
        if text is not None:
            self._comment_on(text)

    def _comment_on(self, text: str) -> None:
        self.comment.setModified(False)
        self._desk.draft.describe(self._keys(), comments=text)

    def _take_orientation(self) -> None:
        place = self.seen.currentData()
        if place >= 0:
            self._desk.draft.describe(self._keys(), patient_orientation=ORIENTATIONS[place][1])
