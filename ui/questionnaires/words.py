"""Questionnaires in words: an answer, a score, how many answers there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.instruments.instrument import ItemType
from diary.wording import Score, counted
from ui.words.reading import write_number
from ui.words.text import show, translate, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.instruments.instrument import Instrument, Item, Result


def question_answer_words(item: Item, value: int | None) -> str:
    """`4 of 10`, `31 (days)`, `most days`; says plainly when there is none."""
    if value is None:
        return translate("Diary", "Not answered")
    if value not in item.answers:
        return translate("Diary", "{value}, which is no answer here").format(value=value)
    if item.type is ItemType.CHOICE:
        return item.choices[value - item.least]
    if item.type is ItemType.COUNT:
        # In brackets: "1 days" is no language, and the unit is whatever the questionnaire says.
        return translate("Diary", "{value} ({unit})").format(value=value, unit=item.unit) if item.unit else str(value)
    return translate("Diary", "{value} of {most}").format(value=value, most=item.most)


def score_words(instrument: Instrument, result: Result, name: str) -> str:
    """`46.7 of 100`, `5 of 6`; says plainly when it can't be given."""
    value = result.scores[name]
    if value is None:
        return translate("Diary", "Can't be given")
    most = instrument.bounds(name)[1]
    shown = str(int(value)) if value == int(value) else show(Score(value))
    return translate("Diary", "{value} of {most}").format(value=shown, most=write_number(most))


def count_words(instrument: Instrument, answers: Mapping[str, int]) -> str:
    """`3 of 7 questions answered`."""
    count = len(instrument.items)
    return words(
        counted(
            "{answered} of {count} question answered",
            "{answered} of {count} questions answered",
            count,
            answered=sum(item.id in answers for item in instrument.items),
        )
    )
