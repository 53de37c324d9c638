"""The words of the response card: a label, a value and an explanation for each figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.evidence.sources import cited
from diary.model.records.infusion_words import limit_words
from diary.model.relief.measure import (
    BASELINE_LEAST_DAYS,
    BASELINE_WINDOW_DAYS,
    DAYS_SINCE_LEAST,
    LEAST_USABLE_BASELINE,
)
from diary.model.relief.standing import Fade
from diary.model.relief.weeks import LEAST_IN_WEEK, WEEK
from diary.model.relief.windows import AFTER_DAYS, BEFORE_DAYS, LEAST_DAYS
from diary.model.response.dose_words import ResponseLine, dose_lines, too_little
from diary.model.response.figures import (
    IMPORTANT,
    SUBSTANTIAL,
    TRIAL_HIGH,
    TRIAL_LOW,
    WEEK_FOUR,
    WEEK_ONE,
)
from diary.model.response.grade_words import grade_lines
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from diary.model.relief.weeks import WeekRelief
    from diary.model.relief.windows import Share
    from diary.model.response.figures import Faded, Response


def response_lines(response: Response) -> tuple[ResponseLine, ...]:
    """Return every figure of the response card, in its order."""
    return (
        _baseline(response),
        _best(response),
        ResponseLine(phrase("Relief in week 1"), *_week(response.week_1, WEEK_ONE)),
        ResponseLine(phrase("Relief in week 4"), *_week(response.week_4, WEEK_FOUR)),
        _days_at(response.at_30, IMPORTANT),
        _days_at(response.at_50, SUBSTANTIAL),
        _faded(response),
        _interference(response),
        *grade_lines(response),
        *dose_lines(response),
        _effects(response.effect_days),
        _balance(response),
        _lab(response),
    )


def relief_line(response: Response) -> Phrase:
    """Say how long relief held, in a few words for a list."""
    weeks, faded = response.weeks_of_relief, response.faded
    if faded is None or weeks is None:
        return phrase("too little recorded to say how long relief held")
    if faded.fade is Fade.NEVER_REACHED:
        return phrase("no clear relief")
    if faded.fade is Fade.FADED:
        return _weeks_of_relief(round(weeks))
    return _holding(round(weeks)) if response.is_newest else _not_faded(round(weeks))


def _weeks_of_relief(weeks: int) -> Phrase:
    if weeks < 1:
        return phrase("less than a week of relief")
    return counted("about {count} week of relief", "about {count} weeks of relief", weeks)


def _holding(weeks: int) -> Phrase:
    if weeks < 1:
        return phrase("relief holding so far, for less than a week")
    return counted("relief holding so far, for {count} week", "relief holding so far, for {count} weeks", weeks)


def _not_faded(weeks: int) -> Phrase:
    if weeks < 1:
        return phrase("relief not faded within less than a week")
    return counted("relief not faded within {count} week", "relief not faded within {count} weeks", weeks)


def _baseline(response: Response) -> ResponseLine:
    label = phrase("Your level before")
    if response.baseline is None:
        return ResponseLine(
            label,
            too_little(),
            counted(
                "{count} of the {window} days before has an average pain score; {least} are needed.",
                "{count} of the {window} days before have an average pain score; {least} are needed.",
                response.days_before,
                window=BASELINE_WINDOW_DAYS,
                least=BASELINE_LEAST_DAYS,
            ),
        )
    return ResponseLine(
        label,
        phrase("{level} of 10", level=Score(response.baseline.mean)),
        phrase(
            "Pain without relief, give or take {sd} points; all relief here is measured against it. {days} of the "
            "{window} days before have an average pain score.",
            sd=Score(response.baseline.sd),
            days=response.days_before,
            window=BASELINE_WINDOW_DAYS,
        ),
    )


def _best(response: Response) -> ResponseLine:
    label, best = phrase("Best 7 days"), response.best
    if best is None:
        return ResponseLine(
            label,
            too_little(),
            phrase(
                "It needs a level before the infusion, and {least} pain scores within {week} days in a row after it.",
                least=LEAST_IN_WEEK,
                week=WEEK,
            ),
        )
    return ResponseLine(
        label,
        phrase(
            "{relief} (likely {low} to {high})",
            relief=Percent(best.relief),
            low=Percent(best.low),
            high=Percent(best.high),
        ),
        cited(
            phrase(
                "From {first} to {last}, {days} of {week} days with a score. A best week flatters: in trials without "
                "ketamine, {trial_low} to {trial_high} of people had some week that looked {better} better.",
                first=best.first,
                last=best.last,
                days=best.days,
                week=WEEK,
                trial_low=Percent(TRIAL_LOW),
                trial_high=Percent(TRIAL_HIGH),
                better=Percent(IMPORTANT),
            ),
            "tiwari-2022",
        ),
    )


def _week(week: WeekRelief, from_day: int) -> tuple[Phrase, Phrase]:
    """Return value and explanation of a named week."""
    explanation = phrase(
        "Days {first} to {last} after the last infusion day, {days} of {week} with a score.",
        first=from_day,
        last=from_day + WEEK - 1,
        days=week.days,
        week=WEEK,
    )
    if week.relief is not None:
        return phrase("{relief}", relief=Percent(week.relief)), explanation
    if week.cut_off and week.days < LEAST_IN_WEEK:
        return phrase("None"), phrase("The next infusion began before this week was over.")
    if not week.is_over:
        return phrase("Not yet"), phrase("This week ends on {last}.", last=week.last)
    return too_little(), explanation


def _days_at(share: Share | None, least_relief: float) -> ResponseLine:
    label = phrase("Days with {level} relief or more", level=Percent(least_relief))
    explanation = phrase("Of the days after the infusion with an average pain score.")
    if share is None:
        return ResponseLine(label, too_little(), explanation)
    value = counted("{days} of {count} day", "{days} of {count} days", share.of, days=share.days)
    return ResponseLine(label, value, explanation)


def _of(share: Share) -> Phrase:
    return counted(
        "{days} of {count} day ({share})",
        "{days} of {count} days ({share})",
        share.of,
        days=share.days,
        share=Percent(share.fraction),
    )


def _faded(response: Response) -> ResponseLine:
    label, threshold = phrase("Faded"), Percent(response.threshold)
    faded = response.faded
    if faded is None:
        return ResponseLine(
            label,
            too_little(),
            phrase(
                "It needs a level before the infusion, of {level} or more, and {least} pain scores after it.",
                least=DAYS_SINCE_LEAST,
                level=Score(LEAST_USABLE_BASELINE),
            ),
        )
    if faded.fade is Fade.NEVER_REACHED:
        return ResponseLine(
            label,
            phrase("No clear relief"),
            phrase("More likely than not, relief never reached {threshold}.", threshold=threshold),
        )
    if faded.fade is Fade.STILL_ABOVE:
        value = phrase("Still above {threshold} on {day}", threshold=threshold, day=faded.as_of)
        return ResponseLine(label, value, _expected(faded, threshold, is_newest=response.is_newest))
    value = phrase("About {day}", day=faded.p50) if faded.p50 is not None else too_little()
    return ResponseLine(label, value, _range_of(faded, threshold))


def _expected(faded: Faded, threshold: Percent, *, is_newest: bool) -> Phrase:
    if faded.p10 is None or faded.p90 is None:
        return phrase("From these scores it is open when relief falls below {threshold}.", threshold=threshold)
    if is_newest:
        return phrase(
            "From these scores relief is likely to fall below {threshold} between {first} and {last}.",
            threshold=threshold,
            first=faded.p10,
            last=faded.p90,
        )
    return phrase(
        "From these scores relief would likely have fallen below {threshold} between {first} and {last}.",
        threshold=threshold,
        first=faded.p10,
        last=faded.p90,
    )


def _range_of(faded: Faded, threshold: Percent) -> Phrase:
    if faded.p10 is None or faded.p90 is None:
        return phrase("Relief fell below {threshold}; how early or late it did is open.", threshold=threshold)
    return phrase(
        "Relief fell below {threshold}, likely between {first} and {last}.",
        threshold=threshold,
        first=faded.p10,
        last=faded.p90,
    )


def _interference(response: Response) -> ResponseLine:
    label, change = phrase("Pain in the way of activity"), response.interference
    explanation = phrase(
        "Means of your 0 to 10 answers in the {before} days before the infusion and in days 1 to {after} after it; "
        "each needs {least} answers.",
        before=BEFORE_DAYS,
        after=AFTER_DAYS,
        least=LEAST_DAYS,
    )
    if change.before is not None and change.after is not None:
        value = phrase(
            "{before} before, {after} after", before=Score(change.before.value), after=Score(change.after.value)
        )
    elif change.before is not None:
        value = phrase("{before} before, too little recorded after", before=Score(change.before.value))
    elif change.after is not None:
        value = phrase("Too little recorded before, {after} after", after=Score(change.after.value))
    else:
        value = too_little()
    return ResponseLine(label, value, explanation)


def _effects(share: Share | None) -> ResponseLine:
    label = phrase("Days with a moderate or severe side effect")
    explanation = phrase(
        "Of days 1 to {after} after the infusion on which any side effect was answered; none is an answer.",
        after=AFTER_DAYS,
    )
    return ResponseLine(label, too_little() if share is None else _of(share), explanation)


def _balance(response: Response) -> ResponseLine:
    label = phrase("Relief against side effects")
    benefit, burden, balance = response.threshold_days, response.effect_days, response.balance
    if balance is None or benefit is None or burden is None:
        explanation = phrase(
            "It needs {least} days with a pain score and {least} with an answer on side effects in days 1 to {after}.",
            least=LEAST_DAYS,
            after=AFTER_DAYS,
        )
        return ResponseLine(label, too_little(), explanation)
    return ResponseLine(
        label,
        _leaning(balance),
        phrase(
            "The benefit-risk balance in days 1 to {after}: the share of days with {threshold} relief or more "
            "({benefit}) minus the share of days with a moderate or severe side effect ({burden}).",
            after=AFTER_DAYS,
            threshold=Percent(response.threshold),
            benefit=Percent(benefit.fraction),
            burden=Percent(burden.fraction),
        ),
    )


def _leaning(balance: float) -> Phrase:
    if round(balance * 100) == 0:
        return phrase("Even")
    if balance > 0:
        return phrase("{balance} on the side of relief", balance=Percent(balance))
    return phrase("{balance} on the side of side effects", balance=Percent(-balance))


def _lab(response: Response) -> ResponseLine:
    label, lab = phrase("Highest blood result"), response.highest_lab
    if lab is None or lab.multiple is None:
        explanation = phrase("No blood result with an upper limit is written down with this infusion.")
        return ResponseLine(label, phrase("None recorded"), explanation)
    return ResponseLine(
        label,
        phrase("{analyte} {times}", analyte=lab.analyte.value.upper(), times=limit_words(lab.multiple)),
        phrase("Taken on {day}; the limit is the laboratory's own.", day=lab.day),
    )
