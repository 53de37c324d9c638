"""An infusion that would follow too soon, said while it is typed: a text on the page, never in the way of saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.infusion import Infusion
from diary.model.records.repeat_words import early_repeat_reason, early_repeat_sentence
from diary.model.records.repeats import early_repeat
from ui.words.reading import read_day
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from diary.settings import Settings
    from ui.widgets.infusion_draft import Draft


def early_repeat_texts(
    draft: Draft, stored: Infusion | None, infusions: Iterable[Infusion], settings: Settings, today: date
) -> tuple[str, str]:
    """Return what is to be said of the dates that stand in the form, and why it matters; both empty for nothing.

    Args:
        draft: What stands in the form; a day that can't be read says nothing yet.
        stored: The infusion that is being changed; None for a new one, which is planned where it is still to come.
        infusions: All infusions.
        settings: The clinic's minimum interval.
        today: The running diary day.
    """
    first = read_day(draft.first_day)
    if first is None:
        return "", ""
    planned = first > today if stored is None else stored.planned
    typed = Infusion(first, first, planned=planned, id=None if stored is None else stored.id)
    found = early_repeat(typed, infusions, settings.minimum_interval_days)
    if found is None:
        return "", ""
    return words(early_repeat_sentence(found, settings)), words(early_repeat_reason())
