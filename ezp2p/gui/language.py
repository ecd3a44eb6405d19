"""The language of the window: whose words, whose dates and numbers, and from which side it is read."""

import logging
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from ezp2p.gui import resources, translation

logger = logging.getLogger(__name__)

LANGUAGES: Final = {"en": "English", "fr": "Français", "de": "Deutsch", "es": "Español", "ar": "العربية"}
"""Codes (ISO 639-1), and each language's name in itself."""

_TERRITORIES: Final = {"ar": QLocale.Country.UnitedArabEmirates}
"""Whose dates and numbers are written where the system speaks another language."""


def language_of(wanted: str, system: QLocale) -> str:
    """The language of the setting; where none is set that of the system; where that one is not spoken, English."""
    code = wanted or QLocale.languageToCode(system.language())
    return code if code in LANGUAGES else "en"


def locale_of(language: str, system: QLocale) -> QLocale:
    """The system's own locale where it speaks `language`: its dates are its country's."""
    if QLocale.languageToCode(system.language()) == language or system.language() == QLocale.Language.C:
        return system
    spoken = QLocale.codeToLanguage(language)
    return QLocale(spoken, _TERRITORIES[language]) if language in _TERRITORIES else QLocale(spoken)


def speak(application: QApplication, wanted: str) -> str:
    """Let the window speak the language of the setting from now on; before any widget is made.

    Parameters
    ----------
    wanted
        A code of `LANGUAGES`; empty for the system's.

    Returns
    -------
    str
        The code of the language that is spoken.
    """
    system = QLocale.system()
    language = language_of(wanted, system)
    QLocale.setDefault(locale_of(language, system))
    application.setLayoutDirection(QLocale(QLocale.codeToLanguage(language)).textDirection())
    translation.forget()
    for spoken in application.findChildren(QTranslator):
        application.removeTranslator(spoken)
        spoken.deleteLater()
    if language != "en":
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (of_qt / f"qtbase_{language}.qm", resources.translations_folder() / f"{language}.qm"):
            catalogue = _Catalogue(application)
            if catalogue.read(file):
                application.installTranslator(catalogue)
            else:
                logger.warning("the catalogue %s is not there, or cannot be read", file.stem)
    return language


class _Catalogue(QTranslator):
    """Has its texts in memory: of a file, Qt reads what stands there today, and an update that writes it is a crash."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = b""

    def read(self, file: Path) -> bool:
        """Take over the texts of a `.qm` file; whether that is one."""
        try:
            self._texts = file.read_bytes()  # kept as long as this: Qt reads them where they lie
        except OSError:
            return False
        return self.load(self._texts)
