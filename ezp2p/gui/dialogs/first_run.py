"""The first start: the few things without which nothing can be sent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from ezp2p.gui.core import Desk
from ezp2p.gui.dialogs.remote_form import RemoteForm
from ezp2p.gui.dialogs.settings_faults import checked
from ezp2p.gui.dialogs.sheet import Sheet, button_line
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.form_field import FormField, line_edit
from ezp2p.gui.widgets.labels import hairline, text_label
from ezp2p.gui.widgets.message_bar import MessageBar
from ezp2p.model.application_entity import Role

_SKIP = mark("Without a PACS nothing can be sent. You can add one later under File, Settings.")


class FirstRunDialog(Sheet):
    """This workstation's AE title, one PACS with ECHO, and where the worklist comes from."""

    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(tr("Welcome to EzP2P"))
        self.title = line_edit(limit=16)
        self.title.setText(desk.services.settings.local.title)
        self.title_field = FormField(
            tr("AE title of this workstation"),
            self.title,
            hint=tr("Ask the PACS administrator which name is expected."),
        )
        self.pacs = RemoteForm(desk, calling_ae=self._own_title, has_roles=False)
        self.pacs.name.setText(tr("PACS Main"))
        self.worklist = RemoteForm(desk, calling_ae=self._own_title, has_roles=False)
        self.worklist.name.setText(tr("Worklist"))
        self.same_worklist = QRadioButton(tr("It comes from the same server"))
        self.same_worklist.setChecked(True)
        self.other_worklist = QRadioButton(tr("It comes from another server"))
        self.no_worklist = QRadioButton(tr("There is none: patients are typed, or found in the archive"))
        self.message = MessageBar(desk.theme)
        self.save_button = push_button(desk.theme, tr("Start working"), kind="primary", on_click=self.save)
        self.skip_button = push_button(desk.theme, tr("Skip for now"), on_click=self.reject)
        self._lay_out()
        self.other_worklist.toggled.connect(self.worklist.setVisible)
        self.title.textEdited.connect(self._take_title)
        for part in (self.pacs, self.worklist):
            part.edited.connect(self.message.clear)
        self.title.setFocus()
        self.resize(desk.theme.wide(640), 720)

    def _lay_out(self) -> None:
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(24, 24, 24, 8)
        body.setSpacing(12)
        body.addWidget(text_label(tr("Three things before the first picture"), "banner"))
        for step, head in enumerate(
            (tr("This workstation"), tr("The PACS that gets the pictures"), tr("The worklist")), 1
        ):
            body.addWidget(hairline())
            body.addLayout(_step(step, head))
            for widget in self._widgets_of(step):
                body.addWidget(widget)
        self.worklist.hide()
        body.addStretch(1)
        scroll = _scrolling(inside, self.windowTitle())
        foot = QFrame()
        foot.setProperty("surface", "status")
        line = QVBoxLayout(foot)
        line.setContentsMargins(24, 12, 24, 16)
        line.setSpacing(8)
        line.addWidget(self.message)
        line.addLayout(button_line(self.skip_button, self.save_button, hint=tr(_SKIP)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(scroll, 1)
        layout.addWidget(foot)

    def _widgets_of(self, step: int) -> tuple[QWidget, ...]:
        table: dict[int, tuple[QWidget, ...]] = {
            1: (self.title_field,),
            2: (self.pacs,),
            3: (self.same_worklist, self.other_worklist, self.worklist, self.no_worklist),
        }
        return table[step]

    def _own_title(self) -> str:
        return self.title.text().strip()

    def _take_title(self) -> None:
        """Under another title an ECHO may end otherwise."""
        self.message.clear()
        self.title_field.set_fault("")
        for part in (self.pacs, self.worklist):
            part.echo.reset()

    def values(self) -> dict[str, object]:
        """The settings with the answers."""
        before = self._desk.services.settings.model_dump()
        roles = (Role.STORE, Role.QUERY, *((Role.WORKLIST,) if self.same_worklist.isChecked() else ()))
        remotes = [{**self.pacs.values(), "roles": roles}]
        if self.other_worklist.isChecked():
            remotes.append({**self.worklist.values(), "roles": (Role.WORKLIST,)})
        return {**before, "local": {**before["local"], "title": self._own_title()}, "remotes": remotes}

    def save(self) -> None:
        """Check, keep, and close; or say what is wrong."""
        settings, faults = checked(self.values())
        self.title_field.set_fault(faults.get("local.title", ""))
        for place, form in enumerate((self.pacs, self.worklist)):
            prefix = f"remotes.{place}."
            form.show_faults({key.removeprefix(prefix): one for key, one in faults.items() if key.startswith(prefix)})
        if settings is None:
            others = [text for key, text in faults.items() if "." not in key]
            self.message.say("failed", " ".join(others) or tr("Something is missing: see beside the fields."))
            return
        services = self._desk.services
        self._desk.tasks.run_task(
            lambda _: services.save_settings(settings),
            on_result=lambda _: self._finish(),
            on_error=self.message.show_error,
        )

    def _finish(self) -> None:
        self.saved.emit()
        self.accept()

    def done(self, result: int) -> None:
        """Nothing goes on for a closed dialog."""
        self.pacs.echo.cancel()
        self.worklist.echo.cancel()
        super().done(result)


def _step(number: int, head: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(text_label(str(number), "step"))
    line.addWidget(text_label(head, "heading"), 1)
    return line


def _scrolling(inside: QWidget, name: str) -> QScrollArea:
    """`inside` on a low screen; `name` is what a screen reader says."""
    scroll = QScrollArea()
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setAccessibleName(name)
    return scroll
