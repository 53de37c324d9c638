"""The way to the sample diary, which has a window of its own, and the way back (docs/decisions/0081)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QProcessEnvironment, QStandardPaths, Signal
from PySide6.QtWidgets import QPushButton

from diary.errors import DiaryError
from diary.looking_around import sample_of_today
from diary.reminders.program import program, program_of
from ui.look.saying import announce
from ui.one_window.claim import has_window
from ui.session.worker import Latest
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.session import Session

OWN_DIARY = "RELIEF_DIARY_OWN"
"""Tells the window of the sample which diary it was opened beside."""


def folder_of_samples() -> Path:
    """Return the folder that holds nothing but samples: the system may empty it."""
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(cache) / "relief-diary" / "samples"


class SampleButton(QPushButton):
    """Opens the sample in a window of its own; in that window, closes it and leads back to one's own diary.

    Signals:
        noted: What there is to say of it; empty for nothing any more.
    """

    noted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.leads_back = session.reading.is_sample
        self.setText(
            self.tr("Close the sample and go to my diary")
            if self.leads_back
            else self.tr("Look around with a sample diary")
        )
        self.setAccessibleDescription(
            self.tr("Your own diary is another file; nothing of the sample is in it.")
            if self.leads_back
            else self.tr("Everything in it is invented. It opens in a window of its own and never touches your diary.")
        )
        self._work = Latest(self)
        self._work.done.connect(self._take)
        self.clicked.connect(self._go)

    def _go(self) -> None:
        if self.leads_back:
            if self._start(_way_back()):
                self.window().close()
        elif not self._work.is_busy:
            self._say(self.tr("The sample diary is being written; this takes a few seconds …"))
            clock, folder = self._session.reading.clock, folder_of_samples()
            self._work.start(lambda: _made(lambda: sample_of_today(folder, clock, has_window)))

    def _take(self, made: Path | DiaryError) -> None:
        if isinstance(made, DiaryError):
            self._say(words(made.sentence))
        elif self._start((*program(), f"--diary={made}"), beside=self._session.reading.path):
            self._say(self.tr("The sample diary has opened in a window of its own."))

    def _start(self, command: Sequence[str], beside: Path | None = None) -> bool:
        environment = QProcessEnvironment.systemEnvironment()
        environment.remove(OWN_DIARY)
        if beside is not None:
            environment.insert(OWN_DIARY, os.fspath(beside))
        started = start_apart(command, environment)
        if not started:
            self._say(self.tr("The other window could not be opened. Start Relief Diary again yourself."))
        return started

    def _say(self, sentence: str) -> None:
        self.noted.emit(sentence)
        announce(self, sentence)


def start_apart(command: Sequence[str], environment: QProcessEnvironment) -> bool:
    """Start a program that outlives this one, and return whether it runs."""
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    process.setProcessEnvironment(environment)
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    return process.startDetached()[0]


def _way_back() -> tuple[str, ...]:
    own = os.environ.get(OWN_DIARY, "")
    return program_of(Path(own)) if own else program()


def _made(make: Callable[[], Path]) -> Path | DiaryError:
    try:
        return make()
    except DiaryError as error:
        return error
