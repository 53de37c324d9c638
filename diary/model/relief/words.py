"""The words of the relief chart: the sentence above it, the line below its title, and a day read out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.relief.lane_words import lane_sentences
from diary.model.relief.measure import BASELINE_LEAST_DAYS, BASELINE_WINDOW_DAYS, DAYS_SINCE_LEAST
from diary.model.relief.rows import RowPart
from diary.model.relief.standing import Fade, Standing, Window, WindowMeaning
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.records.infusion import Infusion
    from diary.model.relief.figure import ReliefFigure
    from diary.model.relief.measure import Quantiles
    from diary.model.relief.rows import ReliefRow
    from diary.model.relief.standing import AtThreshold
    from diary.wording import Figure


def relief_title(figure: ReliefFigure) -> Phrase:
    """Return the heading of the chart."""
    return relief_heading(figure.number, is_newest=figure.is_newest)


def relief_heading(number: int, *, is_newest: bool) -> Phrase:
    """Return the heading of a chart that is still being worked out."""
    if is_newest:
        return phrase("Relief since infusion {number}", number=number)
    return phrase("Relief after infusion {number}", number=number)


def facts(figure: ReliefFigure) -> tuple[Phrase, ...]:
    """Return the ground the chart rests on, a short phrase each: how long, the level before, how much was recorded."""
    said = [_how_long(figure)]
    if figure.baseline is not None:
        said.append(phrase("your level before: {level} of 10", level=Score(figure.baseline.mean)))
    if figure.today_since > 0:
        said.append(_how_much(figure))
    if figure.from_paper > 0:
        said.append(counted("{count} day from paper", "{count} days from paper", figure.from_paper))
    return tuple(said)


def relief_sentence(figure: ReliefFigure) -> Phrase:
    """Return the whole chart in one sentence."""
    if figure.baseline is None:
        return counted(
            "Relief can't be shown: {count} of the {window} days before this infusion has an average pain score, "
            "and {least} are needed.",
            "Relief can't be shown: {count} of the {window} days before this infusion have an average pain score, "
            "and {least} are needed.",
            figure.assessment.days_before,
            window=BASELINE_WINDOW_DAYS,
            least=BASELINE_LEAST_DAYS,
        )
    if figure.in_course and figure.is_newest:
        return _in_course(figure.infusion)
    if figure.assessment.is_baseline_low:
        return phrase(
            "Your level before this infusion was about {level} of 10: too low to tell relief from day-to-day changes.",
            level=Score(figure.baseline.mean),
        )
    start, now, at, standing = figure.relief_start, figure.relief_now, figure.at_threshold, figure.standing
    if start is None or now is None or at is None or standing is None:
        return _too_few(figure)
    if figure.is_stale:
        return phrase(
            "Relief began at about {start} and was about {now} on {day}, the last day with a pain score.",
            start=Percent(start.p50),
            now=Percent(now.p50),
            day=figure.as_of,
        )
    return _present(figure, standing, start, now) if figure.is_newest else _past(figure, at, standing, start, now)


def advice(figure: ReliefFigure) -> Phrase | None:
    """Return the advice that would bring the chart about where there is none; None where there is one."""
    if figure.baseline is None:
        return phrase("If you know your scores from before the infusion, open those days and fill them in.")
    if figure.recorded == 0 and not figure.in_course:
        return phrase("Days that were missed can be filled in later.")
    return None


def marked_days(figure: ReliefFigure) -> Phrase | None:
    """Return the meaning of the marked rows of the table; None where none is marked.

    Args:
        figure: The figure whose `window_days` are marked.
    """
    if len(figure.window_days) == 0 or figure.window_meaning is None:
        return None
    return _MARKED[figure.window_meaning]._replace(figures={"threshold": Percent(figure.threshold)})


_MARKED = {
    WindowMeaning.EXPECTED: phrase("Marked: the days on which relief was expected to fall below {threshold}."),
    WindowMeaning.FADED: phrase("Marked: the days on which relief probably fell below {threshold}."),
    WindowMeaning.LIKELY: phrase("Marked: the days on which relief is likely to fall below {threshold}."),
    WindowMeaning.POSSIBLE: phrase("Marked: the days on which relief may have fallen below {threshold}."),
}


def relief_readout(row: ReliefRow, figure: ReliefFigure) -> tuple[Phrase, ...]:
    """Return one day of the chart in whole sentences: which day, what was recorded, what was fitted."""
    said = [_which_day(row)]
    if row.part is not RowPart.AHEAD:
        said.append(_recorded(row))
    if row.fitted is not None:
        ahead = row.part is RowPart.AHEAD or row.since > figure.as_of_since
        said.append(_fitted(row.fitted, ahead=ahead))
    return (*said, *lane_sentences(row.lanes))


def _in_course(infusion: Infusion) -> Phrase:
    if infusion.span == 1:
        return phrase("Relief is counted from {day}, the day of the infusion.", day=infusion.last_day)
    return phrase("The course runs until {last_day}; relief is counted from that day.", last_day=infusion.last_day)


def _how_long(figure: ReliefFigure) -> Phrase:
    if figure.today_since > 0:
        return counted("{count} day", "{count} days", figure.today_since)
    if figure.infusion.span == 1:
        return phrase("the day of the infusion")
    day = (figure.on - figure.infusion.first_day).days + 1
    return counted(
        "day {day} of a course of {count} day", "day {day} of a course of {count} days", figure.infusion.span, day=day
    )


def _how_much(figure: ReliefFigure) -> Phrase:
    if figure.entered_late > 0:
        return counted(
            "{recorded} of {count} day recorded, {late} late",
            "{recorded} of {count} days recorded, {late} late",
            figure.today_since,
            recorded=figure.recorded,
            late=figure.entered_late,
        )
    return counted(
        "{recorded} of {count} day recorded",
        "{recorded} of {count} days recorded",
        figure.today_since,
        recorded=figure.recorded,
    )


def _too_few(figure: ReliefFigure) -> Phrase:
    if figure.recorded == 0 and figure.is_newest:
        return phrase("Nothing is recorded since this infusion yet, so there is no relief to show.")
    if figure.recorded == 0:
        return phrase("Nothing was recorded after this infusion, so there is no relief to show.")
    if figure.is_newest:
        return counted(
            "{count} day is recorded since this infusion; {least} are needed to say how relief holds.",
            "{count} days are recorded since this infusion; {least} are needed to say how relief holds.",
            figure.recorded,
            least=DAYS_SINCE_LEAST,
        )
    return counted(
        "{count} day was recorded after this infusion; {least} are needed to say how relief held.",
        "{count} days were recorded after this infusion; {least} are needed to say how relief held.",
        figure.recorded,
        least=DAYS_SINCE_LEAST,
    )


def _present(figure: ReliefFigure, standing: Standing, start: Quantiles, now: Quantiles) -> Phrase:
    known: dict[str, Figure] = {
        "start": Percent(start.p50),
        "now": Percent(now.p50),
        "threshold": Percent(figure.threshold),
    }
    if standing is Standing.BEGUN and now.p50 < figure.threshold:
        return phrase(
            "Relief began at about {start} and is now about {now}. It may be below {threshold} already, and is "
            "likely to be by {last}.",
            **known,
            **figure.window_dates,
        )
    if standing is Standing.LASTS and "middle" in figure.window_dates:
        return phrase(
            "Relief began at about {start}, is now about {now}, and is likely to stay above {threshold} until about "
            "{middle}, and to be below it by {last}.",
            **known,
            **figure.window_dates,
        )
    return _PRESENT[standing]._replace(figures=known | figure.window_dates)


_PRESENT: Mapping[Standing, Phrase] = {
    Standing.WORSE: phrase(
        "Since this infusion, pain has mostly been above your level before it; no relief can be seen."
    ),
    Standing.NEVER_REACHED: phrase(
        "Relief has probably not reached {threshold}: it began at about {start} and is now about {now}."
    ),
    Standing.UNDECIDED: phrase(
        "Relief began at about {start} and is now about {now}. It can't be told yet whether it reached {threshold}."
    ),
    Standing.FADED: phrase(
        "Relief began at about {start}, is now about {now}, and has probably faded below {threshold}."
    ),
    Standing.BY_RECORD: phrase(
        "By the forecast, relief began at about {start} and is now about {now}; on average, your scores of the last "
        "days lie below {threshold} relief."
    ),
    Standing.DOUBTFUL: phrase(
        "Relief began at about {start} and is now about {now}. It may be below {threshold} by now; the next days will "
        "show."
    ),
    Standing.BEYOND_HORIZON: phrase(
        "Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} within a year."
    ),
    Standing.AHEAD_WITHOUT_END: phrase(
        "Relief began at about {start}, is now about {now}, and is not likely to fall below {threshold} before "
        "{first}; how long it holds is open."
    ),
    Standing.LASTS_WITHOUT_END: phrase(
        "Relief began at about {start} and is now about {now}. How long it stays above {threshold} is open."
    ),
    Standing.BEGUN_WITHOUT_END: phrase(
        "Relief began at about {start} and is now about {now}. It may be fading; how long it stays above "
        "{threshold} is open."
    ),
    Standing.AHEAD: phrase(
        "Relief began at about {start}, is now about {now}, and is likely to fall below {threshold} between "
        "{first} and {last}."
    ),
    Standing.LASTS: phrase(
        "Relief began at about {start}, is now about {now}, and is likely to be below {threshold} by {last}."
    ),
    Standing.BEGUN: phrase(
        "Relief began at about {start} and is now about {now}. It may be fading, and is likely to be below "
        "{threshold} by {last}."
    ),
}


def _past(figure: ReliefFigure, at: AtThreshold, standing: Standing, start: Quantiles, now: Quantiles) -> Phrase:
    known: dict[str, Figure] = {"start": Percent(start.p50), "threshold": Percent(figure.threshold)}
    if standing is Standing.WORSE:
        return phrase("After this infusion, pain was mostly above your level before it; no relief could be seen.")
    if standing is Standing.NEVER_REACHED:
        return phrase(
            "Relief probably never reached {threshold} after this infusion; it began at about {start}.", **known
        )
    if standing is not Standing.FADED:
        return _still_there(at.fade, known | {"now": Percent(now.p50), "day": figure.as_of})
    if at.window_from(figure.today_since) is not Window.OVER:
        return phrase(
            "Relief began at about {start} and had probably faded below {threshold} by {day}.", **known, day=figure.on
        )
    known |= figure.window_dates
    if at.window_from(0) is not Window.AHEAD:  # no date before the last infusion day is told
        return phrase("Relief began at about {start} and probably fell below {threshold} by {last}.", **known)
    return phrase(
        "Relief began at about {start} and probably fell below {threshold} between {first} and {last}.", **known
    )


def _still_there(fade: Fade, known: dict[str, Figure]) -> Phrase:
    if fade is Fade.STILL_ABOVE:
        return phrase(
            "Relief began at about {start} and was still about {now} on {day}, before the next infusion; it had "
            "probably not fallen below {threshold}.",
            **known,
        )
    return phrase(
        "Relief began at about {start} and was about {now} on {day}, before the next infusion; it may have fallen "
        "below {threshold}.",
        **known,
    )


def _which_day(row: ReliefRow) -> Phrase:
    if row.part is RowPart.BEFORE:
        return phrase("{day}, before the infusion.", day=row.day)
    if row.part is RowPart.COURSE:
        return phrase("{day}, during the infusion.", day=row.day)
    return phrase("Day {number}, {day}.", number=row.since, day=row.day)


def _recorded(row: ReliefRow) -> Phrase:
    if row.pain is None:
        return phrase("Nothing recorded.")
    if row.relief is None:
        late = phrase("Pain {pain}, entered late.", pain=row.pain)
        return late if row.late else phrase("Pain {pain}.", pain=row.pain)
    figures: dict[str, Figure] = {"pain": row.pain, "relief": Percent(row.relief)}
    if row.late:
        return phrase("Pain {pain}, relief {relief}, entered late.", **figures)
    return phrase("Pain {pain}, relief {relief}.", **figures)


def _fitted(fitted: Quantiles, *, ahead: bool) -> Phrase:
    figures: dict[str, Figure] = {
        "middle": Percent(fitted.p50),
        "low": Percent(fitted.p10),
        "high": Percent(fitted.p90),
    }
    if ahead:
        return phrase("Forecast {middle}, likely between {low} and {high}.", **figures)
    return phrase("Fitted {middle}, likely between {low} and {high}.", **figures)
