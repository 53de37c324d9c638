"""The questionnaires there are for the open diary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.words.language import shown_code

if TYPE_CHECKING:
    from pathlib import Path

    from diary.exchange.instrument_files import FoundInstruments


def find_instruments(diary: Path) -> FoundInstruments:
    """Return those that ship and those in the folder beside a diary, read anew.

    Each time: a file that a clinic gave may be put there while the program runs.
    """
    from diary.exchange.instrument_files import instruments_beside  # noqa: PLC0415 - behind the first paint

    return instruments_beside(diary, shown_code())
