"""Refuse a write that would go over what another program wrote since it was shown; asked in the write's transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.errors import ChangedElsewhereError
from diary.model.days.words import answer_words, name
from diary.model.scales import TEXT_ITEMS
from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from diary.model.records.day import Day
    from diary.model.records.details import Answer, DayKey
    from diary.model.records.items import R
    from diary.model.records.medicine import Medicine


def refuse_changed_answers(
    stored: Day,
    answers: Mapping[DayKey, Answer],
    shown: Mapping[DayKey, Answer],
    medicines: Callable[[], list[Medicine]],
) -> None:
    """Refuse answers to what is another answer by now than was shown.

    Args:
        stored: The day as it is stored.
        answers: What is to be written; an answer that stands already goes over nothing.
        shown: What stood when it was given, for those that are to be compared.
        medicines: Gives the user's list, removed ones too; it names the doses.

    Raises:
        ChangedElsewhereError: names the answer and what it is now.
    """
    changed = [key for key in answers if key in shown and stored.value(key) not in {shown[key], answers[key]}]
    if changed:
        error = ChangedElsewhereError(_sentence(stored, changed, medicines()))
        error.items = tuple(key.value for key in changed)
        raise error


def refuse_changed_record(stored: R | None, shown: R | None) -> None:
    """Refuse a record that is another one by now than was shown; None for one that is not to be compared."""
    if shown is not None and stored != shown:
        raise ChangedElsewhereError.of(
            "Not saved: another program changed this since it was shown here. Look at it, then do it again."
        )


def refuse_changed_settings(
    stored: Mapping[str, Answer], after: Mapping[str, Answer], shown: Mapping[str, Answer]
) -> None:
    """Refuse settings that are others by now than were shown; all as plain values by name."""
    for item, value in after.items():
        if stored.get(item) not in {shown.get(item), value}:
            raise ChangedElsewhereError.of(
                "Not saved: another program changed this setting to “{value}” since it was shown here. Change it once "
                "more if yours should stand.",
                value="" if stored.get(item) is None else str(stored[item]),
            )


def _sentence(stored: Day, changed: list[DayKey], medicines: list[Medicine]) -> Phrase:
    key = changed[0]
    what, day = name(key, medicines), stored.date
    if len(changed) > 1:
        return counted(
            "{what}, {day}: another program changed this and one more answer. Nothing was saved; look at them and "
            "answer again.",
            "{what}, {day}: another program changed this and {count} more answers. Nothing was saved; look at them and "
            "answer again.",
            len(changed) - 1,
            what=what,
            day=day,
        )
    if stored.value(key) is None:
        return phrase(
            "{what}, {day}: another program took this back. Yours was not saved; answer again to give it.",
            what=what,
            day=day,
        )
    if key in TEXT_ITEMS:
        return phrase(
            "{what}, {day}: another program changed this. Yours was not saved; look at it and write again.",
            what=what,
            day=day,
        )
    return phrase(
        "{what}, {day}: another program changed this to {answer}. Yours was not saved; answer again to change it.",
        what=what,
        day=day,
        answer=answer_words(key, stored.value(key)),
    )
