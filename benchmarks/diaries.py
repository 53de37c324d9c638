"""Diary files to measure with."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from diary.clock import SystemClock
from diary.sample import invented_contents
from diary.store.incoming.importing import restore
from diary.store.repository import Repository

if TYPE_CHECKING:
    from pathlib import Path


def diaries(folder: Path) -> dict[str, Path]:
    """Paths in a folder: of no diary yet, of an empty one and of one of ten years, made if need be."""
    paths = {"no file yet": folder / "none.db", "empty diary": folder / "empty.db", "ten-year diary": folder / "ten.db"}
    if not paths["empty diary"].exists():
        empty = Repository(paths["empty diary"], SystemClock())
        empty.prepare()
        empty.close()
    if not paths["ten-year diary"].exists():
        make_ten_years(paths["ten-year diary"])
    return paths


def make_ten_years(path: Path) -> None:
    """Make an invented diary of ten years that ends yesterday."""
    diary = Repository(path, SystemClock())
    restore(diary, invented_contents(diary.today() - timedelta(days=1), years=10.0))
    diary.close()
