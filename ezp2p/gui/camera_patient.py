"""Since when the present patient is before the cameras: no frame of before is ever filed under the name of now."""

import math

from PySide6.QtCore import QObject

from ezp2p.gui.core import Desk


class PatientMark(QObject):
    """Made before all that asks it, so that it hears of another patient first."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.number = 0
        """Another one for each patient."""
        self._since_s = -math.inf
        self._is_named = desk.draft.has_patient
        desk.draft.patient_changed.connect(self._begin_other)
        desk.draft.study_changed.connect(self._note_name)

    def seconds(self) -> float:
        """How long ago it became this patient; any thread may ask.

        What was seen before a patient was named belongs to nobody.
        """
        return self._desk.clock.monotonic() - self._since_s

    def _begin_other(self) -> None:
        self.number += 1
        self._since_s = self._desk.clock.monotonic()
        self._is_named = self._desk.draft.has_patient

    def _note_name(self) -> None:
        is_named = self._desk.draft.has_patient
        if is_named and not self._is_named:
            self._since_s = self._desk.clock.monotonic()
        self._is_named = is_named
