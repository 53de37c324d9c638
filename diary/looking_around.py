"""The sample diary that one looks around in: a file of its own, far from one's own diary, and made anew each day."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from diary.app import write_sample
from diary.clock import diary_day
from diary.errors import CannotSaveError, system_reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.clock import Clock

SAMPLE_FILE = "sample.db"


def sample_of_today(folder: Path, clock: Clock, is_open: Callable[[Path], bool]) -> Path:
    """Return the sample diary that ends yesterday; it is written where it is not there yet, and older ones go.

    It is written under another name first, so that what a kill or a full disk leaves is never taken for a sample.

    Args:
        folder: Holds nothing but samples, each in a folder named after its day.
        clock: Where the time comes from.
        is_open: Whether a window shows a sample: that one stays.

    Raises:
        DiaryError: it can't be written.
    """
    day = diary_day(clock.now())
    place, beside = folder / day.isoformat(), folder / f"{day.isoformat()}.{os.getpid()}"
    if (place / SAMPLE_FILE).is_file():
        return place / SAMPLE_FILE
    try:
        _tidy(folder, is_open)
        beside.mkdir(mode=0o700, parents=True)
        write_sample(beside / SAMPLE_FILE, clock)
        beside.rename(place)
    except OSError as error:
        if (place / SAMPLE_FILE).is_file():  # another window was quicker
            return place / SAMPLE_FILE
        raise CannotSaveError.of(
            "The sample diary could not be written to {folder}: {reason}.",
            folder=str(folder),
            reason=system_reason(error),
        ) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return place / SAMPLE_FILE


def _tidy(folder: Path, is_open: Callable[[Path], bool]) -> None:
    """Remove the samples of other days that no window shows, and what was left of one; nothing else."""
    if not folder.is_dir():
        return
    for place in sorted(folder.iterdir()):
        with suppress(ValueError):
            date.fromisoformat(place.name.partition(".")[0])
            if not place.is_symlink() and not is_open(place / SAMPLE_FILE):
                shutil.rmtree(place, ignore_errors=True)
