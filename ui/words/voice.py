"""The user's language and way of writing, for what the core writes to be read: a report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from diary.exchange.voice import Voice
from ui.words.language import shown_language
from ui.words.text import full_day, short_day, show, translated

if TYPE_CHECKING:
    from diary.wording import Figure


def reader_voice() -> Voice:
    """Return the voice of the window; on paper every date has its year, for it is read in years to come."""
    return Voice(shown_language().bcp47Name().partition("-")[0], translated, _figure, short_day)


def _figure(figure: Figure) -> str:
    return full_day(figure) if isinstance(figure, date) else show(figure)
