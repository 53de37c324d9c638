"""The button that leads to the sample diary, and in the sample's window back from it (docs/decisions/0081)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from diary.errors import DiaryError
from ui.look.saying import announce
from ui.session.worker import Latest
from ui.words.text import words

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from ui.session import Session


class SampleButton(QPushButton):
    """Opens the sample in a window of its own; in that window, closes it and leads back to one's own diary.

    Attributes:
        leads_back: Whether this is the window of the sample.

    Signals:
        noted: What there is to say of it.
    """

    noted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.leads_back = session.reading.is_sample
        self.setText(self.tr("Back to my own diary") if self.leads_back else self.tr("Look around with a sample"))
        self.setAccessibleDescription(
            self.tr("Closes the sample. Your own diary is another file; nothing of the sample is in it.")
            if self.leads_back
            else self.tr("Everything in it is invented. It opens in a window of its own and never touches your diary.")
        )
        self._work = Latest(self)
        self._work.done.connect(self._take)
        self.clicked.connect(self._go)

    def _go(self) -> None:
        if self.leads_back:
            if _sample_window().open_own():
                self.window().close()
            else:
                self._say_not_opened()
        elif not self._work.is_busy:
            self._say(self.tr("The sample diary is being written; this takes a few seconds …"))
            clock, make = self._session.reading.clock, _sample_window().made_sample
            self._work.start(lambda: make(clock))

    def _take(self, made: Path | DiaryError) -> None:
        if isinstance(made, DiaryError):
            self._say(words(made.sentence))
        elif _sample_window().open_beside(made, self._session.reading.path):
            self._say(self.tr("The sample diary has opened in a window of its own."))
        else:
            self._say_not_opened()

    def _say_not_opened(self) -> None:
        self._say(self.tr("The other window could not be opened. Start Relief Diary again yourself."))

    def _say(self, sentence: str) -> None:
        self.noted.emit(sentence)
        announce(self, sentence)


def _sample_window() -> ModuleType:
    from ui.one_window import sample_window  # noqa: PLC0415 - to write a sample takes all of the forecast

    return sample_window
