"""The language that is shown, and how the user writes dates and numbers: the system's way, whatever the language.

No other module makes a locale or asks Qt for the default one (docs/decisions/0029).
"""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

WRITTEN = "en"
"""The language that the texts are written in."""
SHOWN = WRITTEN
"""The language that is shown unless another is asked for, whatever the system's is."""
CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "i18n"
_formats: QLocale | None = None
_translators: list[QTranslator] = []


def show_language(language: str = SHOWN) -> None:
    """Say which language is shown: a screen reader is told it of everything that is open and of all that comes.

    What comes is translated, where there is a catalogue (docs/adding-a-language.md); what is open keeps its words.

    What Qt can't ask for a locale of its own, such as the cells of a table and whatever `ui.look.roles` describes,
    tells Qt's default one; a window has it from the start, and the widgets in it have their window's.

    Args:
        language: Its code, ISO 639-1.
    """
    system = QLocale.system().name()
    # Where the system speaks it too, in the system's own accent: en_GB, not Qt's en_US.
    QLocale.setDefault(QLocale(system if system.partition("_")[0] == language else language))
    for window in QApplication.topLevelWidgets():
        window.unsetLocale()
    _translate_into(language)


def shown_language() -> QLocale:
    """The locale of the language that is shown, for words in a widget that has the user's formats."""
    return QLocale()


def formats() -> QLocale:
    """Return how the user writes and reads dates and numbers; one's own, to be changed at will."""
    return QLocale.system() if _formats is None else QLocale(_formats)


def use_formats(locale: QLocale | None) -> None:
    """Write and read dates and numbers as in a `locale`, for a test or a picture; None for the system's way."""
    global _formats  # noqa: PLW0603 - one for the whole window
    _formats = locale


def _translate_into(language: str) -> None:
    """Have Qt ask the catalogues of a language: Qt's own, and before it ours. English needs none."""
    for translator in _translators:
        QCoreApplication.removeTranslator(translator)
    _translators.clear()
    if language == WRITTEN:
        return
    qt = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt), ("relief_diary", str(CATALOGUES))):
        translator = QTranslator()
        if translator.load(f"{name}_{language}", folder):
            QCoreApplication.installTranslator(translator)
            _translators.append(translator)
