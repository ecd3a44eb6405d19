"""Whether the connection to a remote AE is encrypted, whose certificates are trusted, and which one is ours."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ezp2p.gui.theme import Theme
from ezp2p.gui.translation import mark, tr
from ezp2p.gui.widgets.buttons import push_button
from ezp2p.gui.widgets.form_field import FormField, line_edit
from ezp2p.gui.widgets.labels import text_label
from ezp2p.model.application_entity import Tls

_LABELS: Final = {
    "tls_ca_file": mark("Trusted certificates"),
    "tls_certificate_file": mark("Certificate of this workstation"),
    "tls_key_file": mark("Key of this certificate"),
}
_HINTS: Final = {
    "tls_ca_file": mark("Of the authority that issued the server's certificate, or that certificate itself."),
    "tls_certificate_file": mark("Only for a server that asks for one."),
    "tls_key_file": mark("Without a password; it may be the same file."),
}
_EMPTY: Final = {
    "tls_ca_file": mark("those of the system"),
    "tls_certificate_file": mark("none is shown"),
    "tls_key_file": "",
}
_KINDS: Final = mark("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)")


class EncryptionPart(QWidget):
    """A check box, and three files where it is checked; `values` is what a settings table holds of them."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.uses_tls = QCheckBox(tr("Encrypt the connection (TLS)"))
        self.files = {key: line_edit(placeholder=tr(words) if words else "") for key, words in _EMPTY.items()}
        self.fields = {
            key: FormField(tr(_LABELS[key]), _with_browsing(theme, edit, tr(_LABELS[key])), hint=tr(_HINTS[key]))
            for key, edit in self.files.items()
        }
        self.details = QWidget(self)
        inner = QVBoxLayout(self.details)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        words = tr("The server's certificate, and that it is made out to the address above, are always verified.")
        inner.addWidget(text_label(words, "hint", wraps=True))
        inner.addWidget(self.fields["tls_ca_file"])
        ours = QHBoxLayout()
        ours.setSpacing(12)
        ours.addWidget(self.fields["tls_certificate_file"], 1)
        ours.addWidget(self.fields["tls_key_file"], 1)
        inner.addLayout(ours)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.uses_tls)
        layout.addWidget(self.details)
        self.details.hide()
        self.uses_tls.toggled.connect(self.details.setVisible)
        self.uses_tls.toggled.connect(self.edited)
        for edit in self.files.values():
            edit.textChanged.connect(self.edited)

    def values(self) -> dict[str, object]:
        """What is chosen, as a part of a settings table."""
        return {"uses_tls": self.uses_tls.isChecked(), **{key: self._file(key) for key in self.files}}

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show a settings table's part."""
        self.uses_tls.setChecked(values.get("uses_tls") is True)
        for key, edit in self.files.items():
            edit.setText(str(values.get(key, "")))
            edit.setCursorPosition(0)

    def tls(self) -> Tls | None:
        """How it stands in the form; None where nothing is encrypted."""
        if not self.uses_tls.isChecked():
            return None
        return Tls(*(self._file(key) for key in self.files))

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Show the files, too, while one of them is at fault."""
        is_faulty = any(faults.get(key) for key in self.fields)
        self.details.setVisible(is_faulty or self.uses_tls.isChecked())

    def faults(self) -> dict[str, str]:
        """What has to be put right before anything can be tried, by key."""
        found = {key: "" if _is_whole(self._file(key)) else tr("This is not a whole path.") for key in self.files}
        has_certificate, has_key = bool(self._file("tls_certificate_file")), bool(self._file("tls_key_file"))
        if has_certificate and not has_key:
            found["tls_key_file"] = tr("Choose the file of its key, too.")
        elif has_key and not has_certificate:
            found["tls_certificate_file"] = tr("Choose the file of the certificate, too.")
        return found if self.uses_tls.isChecked() else dict.fromkeys(found, "")

    def _file(self, key: str) -> str:
        return self.files[key].text().strip()


def _is_whole(path: str) -> bool:
    return not path or Path(path).is_absolute()


def _with_browsing(theme: Theme, edit: QLineEdit, label: str) -> QWidget:
    """A line for a path, and a button beside it that finds one."""
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(edit, 1)
    button = push_button(theme, tr("Browse…"), on_click=_browsing(whole, edit, label))
    button.setAccessibleName(tr("Browse for a file: {label}", label=label))
    line.addWidget(button)
    whole.setFocusProxy(edit)
    return whole


def _browsing(whole: QWidget, edit: QLineEdit, label: str) -> Callable[[], None]:
    def browse() -> None:
        chosen, _ = QFileDialog.getOpenFileName(whole, label, edit.text(), tr(_KINDS))
        if chosen:
            edit.setText(chosen)

    return browse
