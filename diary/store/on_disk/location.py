"""The place of the user's own diary."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path


def default_diary() -> Path:
    """Return the diary in the platform's folder for application data (it need not exist yet)."""
    return user_data_path("relief-diary", appauthor=False) / "diary.db"
