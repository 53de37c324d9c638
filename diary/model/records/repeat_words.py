"""The words of an infusion that follows sooner after the one before than the clinic wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.evidence.sources import cited
from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from diary.model.records.repeats import EarlyRepeat
    from diary.settings import Settings


def early_repeat_sentence(found: EarlyRepeat, settings: Settings) -> Phrase:
    """Say which infusion it is, how soon it follows, and how long the clinic wants between two.

    Args:
        found: The infusion and the one before.
        settings: Whether the interval is the clinic's own.
    """
    sentence = counted(
        "The infusion of {day} follows {count} day after the one before; {wanted}",
        "The infusion of {day} follows {count} days after the one before; {wanted}",
        found.days,
        day=found.infusion.first_day,
        wanted=_wanted(settings),
    )
    if not found.infusion.planned:
        return sentence
    return counted(
        "The infusion planned for {day} would follow {count} day after the one before; {wanted}",
        "The infusion planned for {day} would follow {count} days after the one before; {wanted}",
        found.days,
        day=found.infusion.first_day,
        wanted=_wanted(settings),
    )


def early_repeat_reason() -> Phrase:
    """Say why that matters, and whom to ask."""
    return cited(
        phrase(
            "A second 100-hour course 16 days after the first raised liver enzymes to at least three times the upper "
            "limit of normal in 3 of 6 people (Noppers 2011, Pain). Ask your clinic whether this interval is meant."
        ),
        "noppers-2011-pain",
    )


def _wanted(settings: Settings) -> Phrase:
    days = settings.minimum_interval_days
    if settings.is_own("minimum_interval_days"):
        return counted("your clinic asks for {count} day.", "your clinic asks for {count} days.", days)
    return counted("the diary's usual figure is {count} day.", "the diary's usual figure is {count} days.", days)
