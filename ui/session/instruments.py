"""The questionnaires that there are for a diary, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.instrument_files import instruments_beside
from ui.words.language import shown_code

if TYPE_CHECKING:
    from pathlib import Path

    from diary.exchange.instrument_files import FoundInstruments


def find_instruments(diary: Path) -> FoundInstruments:
    """Return the questionnaires for a diary: those that ship and those in the folder beside a diary, read anew.

    Each time: a file that a clinic gave may be put there while the program runs. Those that can't be used are told with
    the place and the reason.
    """
    return instruments_beside(diary, shown_code())
