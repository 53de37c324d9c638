"""The words of the two views over all infusions: the sentence above each, what is missing, and a day read out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.overview.all_time import YEAR
from diary.model.relief.lane_words import earlier_lane_sentences, lane_sentences
from diary.model.relief.measure import BASELINE_LEAST_DAYS, BASELINE_WINDOW_DAYS
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from diary.model.overview.all_time import AllTimeFigure, CalendarRow, PainMean
    from diary.model.overview.compare import CompareCurve, CompareFigure, CompareRow


def compare_facts(figure: CompareFigure) -> Phrase:
    """Return what the curves are measured by, in a short phrase."""
    return counted(
        "{count} infusion, against your own level before it",
        "{count} infusions, each against your own level before it",
        len(figure.curves),
    )


def compare_sentences(figure: CompareFigure) -> tuple[Phrase, ...]:
    """Say where the newest infusion stands, where the earlier ones stood on that day, and how long they lasted."""
    later = phrase("From the second infusion on, they are compared here.")
    if not figure.curves:
        none = phrase("There is no infusion yet whose relief can be drawn.")
        return (none,) if figure.left_out else (none, later)  # of what is left out, it is said what it would take
    said = [*_stands(figure), *_lasted(figure)]
    return (*said, later) if len(figure.curves) == 1 else tuple(said)


def left_out_sentence(figure: CompareFigure) -> Phrase | None:
    """Say of which infusions there is no curve, and what it would take; None where there is one of each."""
    if not figure.left_out:
        return None
    return counted(
        "{count} infusion is not drawn: it needs a score after it, and {least} scores of the {window} days before it.",
        "{count} infusions are not drawn: each needs a score after it, and {least} scores of the {window} days "
        "before it.",
        len(figure.left_out),
        least=BASELINE_LEAST_DAYS,
        window=BASELINE_WINDOW_DAYS,
    )


def compare_title(figure: CompareFigure, last: int) -> Phrase:
    """Return the heading of a picture of the curves, with the days that it shows."""
    return counted(
        "{count} infusion, days 0 to {last}",
        "{count} infusions compared, days 0 to {last}",
        len(figure.curves),
        last=last,
    )


def in_the_table(count: int) -> Phrase:
    """Say that infusions stand in the table alone."""
    return counted("{count} earlier one is in the table.", "{count} earlier ones are in the table.", count)


def recorded_of(mean: PainMean) -> Phrase:
    """Return how many of the days of a mean were recorded, in a short phrase."""
    return counted(
        "{recorded} of {count} day recorded", "{recorded} of {count} days recorded", mean.days, recorded=mean.recorded
    )


def last_days(mean: PainMean) -> Phrase:
    """Return the name of a mean's days."""
    if mean.days == YEAR:
        return phrase("Last year")
    return counted("Last {count} day", "Last {count} days", mean.days)


def calendar_facts(figure: AllTimeFigure) -> Phrase | None:
    """Return how much the calendar holds, in a short phrase; None before anything is recorded."""
    if not figure.rows:
        return None
    whole = figure.means[-1]
    return counted(
        "{first} to today, {recorded} of {count} day recorded",
        "{first} to today, {recorded} of {count} days recorded",
        whole.days,
        first=figure.rows[len(figure.rows) - whole.days].day,
        recorded=whole.recorded,
    )


def compare_readout(row: CompareRow, figure: CompareFigure) -> tuple[Phrase, ...]:
    """Return one day of the curves, a sentence each: the day, then relief over its last seven days."""
    said = [phrase("Day {number}, relief over the last 7 days.", number=row.since)]
    for curve, relief in zip(figure.curves, row.relief, strict=True):
        if relief is not None:
            said.append(phrase("Infusion {number}: {relief}.", number=curve.number, relief=Percent(relief)))
    if len(said) == 1:
        said.append(phrase("Nothing recorded."))
    return (*said, *compare_lane_sentences(row))


def compare_lane_sentences(row: CompareRow) -> tuple[Phrase, ...]:
    """Return what else a day said, a sentence each: after the newest infusion, then after earlier ones."""
    return (*lane_sentences(row.lanes), *earlier_lane_sentences(row.earlier))


def all_time_sentences(figure: AllTimeFigure, compared: CompareFigure | None = None) -> tuple[Phrase, ...]:
    """Say what the last days came to, and what followed the infusions.

    Args:
        figure: The calendar.
        compared: The infusions, where their weeks of relief are known.
    """
    if not figure.rows:
        return (phrase("Nothing is recorded yet. Your pain is drawn here from the first day on."),)
    said: list[Phrase] = []
    last = figure.means[0]
    if last.mean is None:
        said.append(phrase("None of your last 7 days is recorded."))
    else:
        said.append(
            counted(
                "Your last score is {mean} of 10.",
                "Your last {count} scores average {mean} of 10.",
                last.recorded,
                mean=round(last.mean) if last.recorded == 1 else Score(last.mean),  # one score is a whole number
            )
        )
    if not figure.courses:
        said.append(phrase("No infusion is recorded yet."))
    elif compared is not None:
        said += _lasted(compared)
    return tuple(said)


def calendar_readout(row: CalendarRow) -> tuple[Phrase, ...]:
    """Return one day of the calendar in whole sentences."""
    said = [phrase("{day}.", day=row.day)]
    if row.infusion is not None:
        said = [phrase("{day}, infusion {number}.", day=row.day, number=row.infusion)]
    if row.pain is None:
        said.append(phrase("Nothing recorded."))
    elif row.late:
        said.append(phrase("Pain {pain}, entered late.", pain=row.pain))
    else:
        said.append(phrase("Pain {pain}.", pain=row.pain))
    if row.from_paper:
        said.append(phrase("From a paper sheet."))
    if row.by_helper:
        said.append(phrase("Written down by somebody else."))
    if row.mean is not None:
        said.append(phrase("7-day mean {mean}.", mean=Score(row.mean)))
    return tuple(said)


def _stands(figure: CompareFigure) -> list[Phrase]:
    newest, today = figure.newest, figure.today
    if newest is None or today is None or newest.last is None:
        return []
    now = newest.relief_on(today)
    if now is None:
        since, last = newest.last
        return [
            phrase(
                "Infusion {number} stood at {relief} on day {day}, the last that is recorded.",
                number=newest.number,
                relief=Percent(last),
                day=since,
            )
        ]
    return [
        counted(
            "{count} day in, infusion {number} stands at {relief}.",
            "{count} days in, infusion {number} stands at {relief}.",
            today,
            number=newest.number,
            relief=Percent(now),
        ),
        *_stood_then(figure, today),
    ]


def _stood_then(figure: CompareFigure, today: int) -> list[Phrase]:
    """The relief of the earlier infusions as long after them."""
    then = [(curve, relief) for curve in figure.earlier if (relief := curve.relief_on(today)) is not None]
    if not then:
        return []
    if len(then) == 1:
        curve, stood = then[0]
        return [phrase("On that day, infusion {number} stood at {relief}.", number=curve.number, relief=Percent(stood))]
    low, high = min(relief for _, relief in then), max(relief for _, relief in then)
    return [
        counted(
            "On that day, {count} earlier infusion stood at {low} to {high}.",
            "On that day, {count} earlier infusions stood at {low} to {high}.",
            len(then),
            low=Percent(low),
            high=Percent(high),
        )
    ]


def _lasted(figure: CompareFigure) -> list[Phrase]:
    weeks = [curve.weeks for curve in figure.earlier if curve.weeks is not None and not curve.lasts]
    if not weeks:
        return []
    threshold = Percent(figure.threshold)
    if len(weeks) == 1:
        return [
            phrase(
                "After the earlier infusion, relief stayed at {threshold} or more for {weeks} weeks.",
                threshold=threshold,
                weeks=Score(weeks[0]),
            )
        ]
    return [
        phrase(
            "After earlier infusions, relief stayed at {threshold} or more for {least} to {most} weeks.",
            threshold=threshold,
            least=Score(min(weeks)),
            most=Score(max(weeks)),
        )
    ]


def weeks_words(curve: CompareCurve) -> Phrase:
    """Return a curve's weeks of relief for a table: a figure, or that it is one so far."""
    if curve.weeks is None:
        return phrase("too little recorded")
    if curve.weeks == 0:
        return phrase("no clear relief")
    if curve.lasts:
        return phrase("so far {weeks}", weeks=Score(curve.weeks))
    return phrase("{weeks}", weeks=Score(curve.weeks))
