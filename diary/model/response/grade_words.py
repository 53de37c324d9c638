"""The words of the Chronic Pain Grade on the response card."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from diary.model.response.dose_words import ResponseLine
from diary.model.response.pain_grade import (
    GRADE_AFTER_BEST,
    GRADE_AFTER_FIRST,
    GRADE_AFTER_LAST,
    GRADE_BEFORE_DAYS,
    SIX_MONTHS,
)
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from diary.model.response.figures import Response
    from diary.model.response.pain_grade import PainGrade

_ROMAN = ("0", "I", "II", "III", "IV")


def grade_lines(response: Response) -> tuple[ResponseLine, ResponseLine]:
    """Return the grade before and the grade after, each with its form and its day; never their difference."""
    before, after = response.pain_grade.before, response.pain_grade.after
    if before is None:
        first = (
            phrase("None"),
            phrase(
                "No Chronic Pain Grade questionnaire was finished in the {weeks} weeks before the infusion.",
                weeks=GRADE_BEFORE_DAYS // 7,
            ),
        )
    else:
        first = _grade(before), _form(before)
    second = _none_after(response) if after is None else (_grade(after), _form_after(after))
    return ResponseLine(phrase("Pain grade before"), *first), ResponseLine(phrase("Pain grade after"), *second)


def _grade(found: PainGrade) -> Phrase:
    if found.grade is None and found.intensity is None:
        return phrase("No grade: answers are missing")
    intensity = 0 if found.intensity is None else round(found.intensity)
    if found.grade is None:
        return phrase("No grade: answers are missing (intensity {intensity} of 100)", intensity=intensity)
    return phrase("Grade {grade} (intensity {intensity} of 100)", grade=_ROMAN[found.grade], intensity=intensity)


def _form(found: PainGrade) -> Phrase:
    if found.form == SIX_MONTHS:
        return phrase("Chronic Pain Grade of the past 6 months, filled in on {day}.", day=found.day)
    return phrase("Chronic Pain Grade of the past month, filled in on {day}.", day=found.day)


def _form_after(found: PainGrade) -> Phrase:
    """Return the time that the grade after is about, and what of it was before the infusion."""
    if found.form != SIX_MONTHS:
        return _form(found)
    return phrase(
        "Chronic Pain Grade of the past 6 months, filled in on {day}. Most of these 6 months were before the infusion.",
        day=found.day,
    )


def _none_after(response: Response) -> tuple[Phrase, Phrase]:
    if response.pain_grade.other_form:
        return phrase("None of the same form"), phrase(
            "The questionnaires before and after this infusion ask about different times and can't be compared; both "
            "stand on the Questionnaires page."
        )
    last = response.infusion.last_day + timedelta(days=GRADE_AFTER_LAST)
    if response.is_newest and response.until <= last:
        return phrase("Not yet"), phrase(
            "The Chronic Pain Grade questionnaire that you finish nearest to day {best} after the infusion, from day "
            "{first} to day {last}, will stand here.",
            best=GRADE_AFTER_BEST,
            first=GRADE_AFTER_FIRST,
            last=GRADE_AFTER_LAST,
        )
    return phrase("None"), phrase(
        "No Chronic Pain Grade questionnaire was finished from day {first} to day {last} after the infusion and before "
        "the next one.",
        first=GRADE_AFTER_FIRST,
        last=GRADE_AFTER_LAST,
    )
