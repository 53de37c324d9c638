"""The history of questionnaires in sentences: a chart in one, a point of it, and near which infusion it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.instruments.words import second_look_words
from diary.wording import Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from diary.model.questionnaires.history import (
        CourseMark,
        GradeSteps,
        Measure,
        MeasureFigure,
        Near,
        QuestionnaireRow,
    )
    from diary.wording import Figure

ROMAN = ("0", "I", "II", "III", "IV")


def grade_figure(grade: int, most: float) -> str:
    """Return a grade as its authors write it: 0 to IV where there are four beside 0, else 0 to 3."""
    return ROMAN[grade] if most > 3 else str(grade)


def value_figure(measure: Measure, value: float) -> Figure:
    """A value of a measure: `III`, `46.7`."""
    return grade_figure(round(value), measure.high) if measure.is_grade else Score(value)


def steps_sentence(steps: GradeSteps) -> Phrase:
    """Say which of the steps it is, and which it was last."""
    known = {"grade": grade_figure(steps.grade, steps.most), "most": grade_figure(steps.most, steps.most)}
    if steps.last is None or steps.last_day is None:
        return phrase("Yours is {grade}, of grades from 0 to {most}.", **known)
    last = grade_figure(steps.last, steps.most)
    if steps.last == steps.grade:
        return phrase(
            "Yours is {grade}, of grades from 0 to {most}; on {day} it was {last} too.",
            **known,
            day=steps.last_day,
            last=last,
        )
    return phrase(
        "Yours is {grade}, of grades from 0 to {most}; on {day} it was {last}.", **known, day=steps.last_day, last=last
    )


def measure_name(measure: Measure) -> Phrase:
    """`Chronic Pain Grade, past month: grade`, or with the score's own name."""
    if measure.is_grade:
        return phrase("{title}: grade", title=measure.title)
    return phrase("{title}: {score}", title=measure.title, score=measure.label)


def questionnaire_sentence(shown: MeasureFigure) -> Phrase:
    """Return the whole chart in one sentence."""
    measure = shown.measure
    values = [(value, r.day) for r in shown.rows if (value := r.value(measure.name)) is not None]
    if not values:
        return phrase("No finished questionnaire says this yet.")
    low, high = min(value for value, _ in values), max(value for value, _ in values)
    figures: dict[str, Figure] = {
        "name": measure.label,
        "least": value_figure(measure, low),
        "most": value_figure(measure, high),
        "value": value_figure(measure, values[-1][0]),
        "first": values[0][1],
        "day": values[-1][1],
    }
    sentences = _SENTENCES[measure.is_grade]
    if len(values) == 1:
        return sentences[0].with_figures(**figures)
    return sentences[1 if low == high else 2].with_figures(**figures, count=len(values))


_SENTENCES = {
    True: (
        phrase("Grade {value} on {day}, the only one so far."),
        phrase("Grade {value} in all {count} questionnaires from {first} to {day}."),
        phrase(
            "Grades from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}."
        ),
    ),
    False: (
        phrase("{name} {value} on {day}, the only one so far."),
        phrase("{name} {value} in all {count} questionnaires from {first} to {day}."),
        phrase(
            "{name} from {least} to {most} in {count} questionnaires since {first}; the newest, of {day}, is {value}."
        ),
    ),
}
"""Of grades and of scores: for a single one, where all are the same, and where they differ."""


def questionnaire_readout(one: QuestionnaireRow, measure: Measure) -> tuple[Phrase, ...]:
    """Return the sentences that the cursor of the chart reads out of a questionnaire."""
    value = one.value(measure.name)
    at: dict[str, Figure] = {"day": one.day, "title": one.title, "name": measure.label}
    if value is None:
        if measure.is_grade:
            said = phrase("{day}, {title}: no grade, because too much was left open.", **at)
        else:
            said = phrase("{day}, {title}: {name} can't be given, because too much was left open.", **at)
    elif measure.is_grade:
        said = phrase("{day}, {title}: grade {value}.", **at, value=value_figure(measure, value))
    else:
        said = phrase("{day}, {title}: {name} {value}.", **at, value=value_figure(measure, value))
    second_looks: tuple[Phrase, ...] = ()
    if one.instrument is not None and one.result is not None:
        second_looks = second_look_words(one.instrument, one.result)
    return (said, *(() if one.near is None else (near_sentence(one.near),)), *second_looks)


def near_words(near: Near) -> Phrase:
    """`26 days before infusion 3`, for a table."""
    course, days = near.course, abs(near.days)
    if course.number is None:
        return _near_planned(course, near.days)
    if near.days == 0:
        return phrase("during infusion {number}", number=course.number)
    if near.days < 0:
        return counted("{count} day before infusion {n}", "{count} days before infusion {n}", days, n=course.number)
    return counted("{count} day after infusion {n}", "{count} days after infusion {n}", days, n=course.number)


def near_sentence(near: Near) -> Phrase:
    """The same as a sentence of its own."""
    course, days = near.course, abs(near.days)
    if course.number is None:
        return _near_planned_sentence(course, near.days)
    if near.days == 0:
        return phrase("This was during infusion {number}.", number=course.number)
    n = course.number
    if near.days < 0:
        return counted(
            "This was {count} day before infusion {n}.", "This was {count} days before infusion {n}.", days, n=n
        )
    return counted("This was {count} day after infusion {n}.", "This was {count} days after infusion {n}.", days, n=n)


def _near_planned(course: CourseMark, days: int) -> Phrase:
    if days == 0:
        return phrase("during the infusion planned for {day}", day=course.first)
    if days < 0:
        return counted(
            "{count} day before the infusion planned for {day}",
            "{count} days before the infusion planned for {day}",
            -days,
            day=course.first,
        )
    return counted(
        "{count} day after the infusion planned for {day}",
        "{count} days after the infusion planned for {day}",
        days,
        day=course.first,
    )


def _near_planned_sentence(course: CourseMark, days: int) -> Phrase:
    if days == 0:
        return phrase("This was during the infusion planned for {day}.", day=course.first)
    if days < 0:
        return counted(
            "This was {count} day before the infusion planned for {day}.",
            "This was {count} days before the infusion planned for {day}.",
            -days,
            day=course.first,
        )
    return counted(
        "This was {count} day after the infusion planned for {day}.",
        "This was {count} days after the infusion planned for {day}.",
        days,
        day=course.first,
    )
