"""Infusions in sentences: the question about a planned one, and how far a blood result is over its limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.wording import Phrase, Score, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from diary.model.records.infusion import Infusion

_STEPS = (1.0, 3.0)
"""Multiples that mean something: the limit itself, and the one from which a result is a safety sign."""


def to_ask(infusions: Iterable[Infusion], on: date) -> tuple[Infusion, ...]:
    """Return the planned infusions whose first day has come, oldest first: the user says whether they took place.

    Args:
        infusions: All infusions; removed ones are not looked at.
        on: Today.
    """
    due = [i for i in infusions if i.planned and not i.removed and i.first_day <= on]
    return tuple(sorted(due, key=lambda i: (i.first_day, i.id or 0)))


def planned_question(infusion: Infusion, on: date) -> Phrase:
    """Ask whether a planned infusion took place; of a course that is not over yet, whether it began.

    Args:
        infusion: One whose first day has come.
        on: Today.
    """
    first, last = infusion.first_day, infusion.last_day
    if first == last:
        return phrase("This infusion was planned for {first}. Did it take place?", first=first)
    if on <= last:
        return phrase("This infusion was planned for {first} to {last}. Did it begin?", first=first, last=last)
    return phrase("This infusion was planned for {first} to {last}. Did it take place?", first=first, last=last)


def limit_words(multiple: float) -> Phrase:
    """Return how many times its upper limit a blood result is, in words.

    One decimal, except where that would hide on which side of the limit, or of three times the limit, the result is.
    """
    shown = round(multiple, 1)
    if shown not in _STEPS or abs(multiple - shown) < 1e-9:
        return (
            phrase("at the upper limit") if shown == 1 else phrase("{times} times the upper limit", times=_times(shown))
        )
    over = multiple > shown
    if shown == 1:
        return phrase("just over the upper limit") if over else phrase("just under the upper limit")
    if over:
        return phrase("just over {times} times the upper limit", times=int(shown))
    return phrase("just under {times} times the upper limit", times=int(shown))


def _times(multiple: float) -> Score | int:
    """`3`, not `3.0`; `1.4`."""
    return int(multiple) if multiple == int(multiple) and multiple > 0 else Score(multiple)
