"""The language that is shown, and how dates and numbers are written in it.

No other module makes a locale or asks Qt for the default one (docs/decisions/0029, 0072).
"""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from diary.wording import LANGUAGES, WRITTEN

CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "i18n"
_formats: QLocale | None = None
_shown: list[str] = [WRITTEN]
_translators: list[QTranslator] = []


def asked_of_the_system() -> str:
    """Return the first of the system's languages that the diary speaks, ISO 639-1; English where it has none."""
    asked = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in asked if code in LANGUAGES), WRITTEN)


def show_language(language: str | None = None) -> None:
    """Say which language is shown: a screen reader is told it of everything that is open and of all that comes.

    What comes is translated, where there is a catalogue (docs/adding-a-language.md); what is open keeps its words until
    it is made anew (`ui.retelling`).

    What Qt can't ask for a locale of its own, such as the cells of a table and whatever `ui.look.roles` describes,
    tells Qt's default one; a window has it from the start, and the widgets in it have their window's.

    Args:
        language: Its code, ISO 639-1; None for the system's.
    """
    _shown[:] = [asked_of_the_system() if language is None else language]
    QLocale.setDefault(QLocale(_locale(_shown[0]).name()))
    for window in QApplication.topLevelWidgets():
        window.unsetLocale()
    _translate_into(_shown[0])


def shown_code() -> str:
    """Return the code of the language that is shown, ISO 639-1."""
    return _shown[0]


def shown_language() -> QLocale:
    """The locale of the language that is shown, for words in a widget that has the user's formats."""
    return QLocale()


def formats(language: str | None = None) -> QLocale:
    """Return how dates and numbers are written and read; one's own, to be changed at will.

    Args:
        language: In which language; None for the one that is shown.
    """
    if language is None and _formats is not None:
        return QLocale(_formats)
    return _locale(_shown[0] if language is None else language)


def use_formats(locale: QLocale | None) -> None:
    """Write and read dates and numbers as in a `locale`, for a test or a picture; None for the language's way."""
    global _formats  # noqa: PLW0603 - one for the whole window
    _formats = locale


def _locale(language: str) -> QLocale:
    """The system's own way where it speaks the language; else the language as its country writes it, or by itself."""
    system, spoken = QLocale.system(), QLocale(language)
    if system.name().partition("_")[0] == language:
        return system
    there = QLocale(spoken.language(), system.territory())
    if there.territory() == system.territory():
        return there
    # Qt takes American English for a country that has none of its own: with Sunday first, and the month before the day.
    is_european = system.language() != QLocale.Language.C and system.firstDayOfWeek() == QtCore.Qt.DayOfWeek.Monday
    return QLocale("en_GB") if language == WRITTEN and is_european else spoken


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
