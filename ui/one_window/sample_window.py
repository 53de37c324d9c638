"""The window of the sample diary: another program on another file, and the way back from it (docs/decisions/0081)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QProcessEnvironment, QStandardPaths

from diary.errors import DiaryError
from diary.looking_around import sample_of_today
from diary.reminders.program import program, program_of
from ui.claim import has_window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.clock import Clock

OWN_DIARY = "RELIEF_DIARY_OWN"
"""Tells the window of the sample which diary it was opened beside."""


def folder_of_samples() -> Path:
    """Return the folder that holds nothing but samples; whatever empties caches may empty it."""
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(cache) / "relief-diary" / "samples"


def made_sample(clock: Clock) -> Path | DiaryError:
    """Return the sample of today, or why it can't be written; not for the window's thread: it takes seconds."""
    try:
        return sample_of_today(folder_of_samples(), clock, has_window)
    except DiaryError as error:
        return error


def open_beside(sample: Path, own: Path) -> bool:
    """Open the sample in a window of its own, and return whether that could be done.

    Args:
        sample: The sample.
        own: The diary that its window leads back to.
    """
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(OWN_DIARY, os.path.realpath(own))
    return start_apart((*program(), f"--diary={sample}"), environment)


def open_own() -> bool:
    """Open the diary that the sample was opened beside, else the user's own; return whether that could be done.

    Where its window is still open, that one comes to the front.
    """
    environment = QProcessEnvironment.systemEnvironment()
    own = environment.value(OWN_DIARY, "")
    environment.remove(OWN_DIARY)
    return start_apart(program_of(Path(own)) if own else program(), environment)


def start_apart(command: Sequence[str], environment: QProcessEnvironment) -> bool:
    """Start a program that outlives this one, and return whether it runs."""
    process = QProcess()
    process.setProgram(command[0])
    process.setArguments(list(command[1:]))
    process.setProcessEnvironment(environment)
    for redirect in (process.setStandardOutputFile, process.setStandardErrorFile):
        redirect(QProcess.nullDevice())
    process.setStandardInputFile(QProcess.nullDevice())
    started: object = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)  # PySide's stubs know only the pair
