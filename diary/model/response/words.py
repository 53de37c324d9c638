"""The words of the response card: a label, a value and an explanation for each figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.infusion_words import limit_words
from diary.model.relief.measure import (
    BASELINE_LEAST_DAYS,
    BASELINE_WINDOW_DAYS,
    DAYS_SINCE_LEAST,
    LEAST_USABLE_BASELINE,
)
from diary.model.relief.standing import Fade, Window, window_at
from diary.model.relief.windows import AFTER_DAYS, BEFORE_DAYS, LEAST_DAYS
from diary.model.response.dose_words import ResponseLine, dose_lines, too_little
from diary.model.response.figures import IMPORTANT, SUBSTANTIAL
from diary.model.response.grade_words import grade_lines
from diary.model.response.week_words import week_lines
from diary.wording import Percent, Phrase, Score, counted, phrase

if TYPE_CHECKING:
    from diary.model.relief.windows import Share
    from diary.model.response.balance import Balance
    from diary.model.response.figures import Faded, Response


def response_lines(response: Response) -> tuple[ResponseLine, ...]:
    """Return every figure of the response card, in its order."""
    return (
        *relief_lines(response),
        *before_and_after_lines(response),
        *side_effect_lines(response),
        _lab(response),
    )


def relief_lines(response: Response) -> tuple[ResponseLine, ...]:
    """Return the figures of relief: the level before, the weeks, the days at 30 and 50 %, and when it faded."""
    return (
        _baseline(response),
        *week_lines(response),
        _days_at(response.at_30, IMPORTANT),
        _days_at(response.at_50, SUBSTANTIAL),
        _faded(response),
    )


def before_and_after_lines(response: Response) -> tuple[ResponseLine, ...]:
    """Return what changed besides pain: activity, the pain grade, the doses of medicines."""
    return (_interference(response), *grade_lines(response), *dose_lines(response))


def side_effect_lines(response: Response) -> tuple[ResponseLine, ...]:
    """Return the days with side effects, and relief against them."""
    return (_effects(response.effect_days), _balance(response))


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
            "Pain without relief, give or take {sd} points; relief here means less pain than that, whatever brought "
            "it. {days} of the {window} days before have an average pain score.",
            sd=Score(response.baseline.sd),
            days=response.days_before,
            window=BASELINE_WINDOW_DAYS,
        ),
    )


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
        return ResponseLine(label, *_still_above(faded, threshold, is_newest=response.is_newest))
    if faded.is_by_record:
        return ResponseLine(
            label,
            phrase("By {day}", day=faded.as_of),
            phrase(
                "On average, your scores of the last days lie below {threshold} relief; the forecast waits whether "
                "that lasts.",
                threshold=threshold,
            ),
        )
    value = phrase("About {day}", day=faded.on) if faded.on is not None else too_little()
    return ResponseLine(label, value, _range_of(faded, threshold))


def _still_above(faded: Faded, threshold: Percent, *, is_newest: bool) -> tuple[Phrase, Phrase]:
    """The value and its note where the scores lie above the threshold yet."""
    if faded.is_doubtful:
        return (
            phrase("Perhaps by {day}", day=faded.as_of),
            phrase("Relief may be below {threshold}; the next days will show.", threshold=threshold),
        )
    value = phrase("Still above {threshold} on {day}", threshold=threshold, day=faded.as_of)
    return value, _expected(faded, threshold, is_newest=is_newest)


def _expected(faded: Faded, threshold: Percent, *, is_newest: bool) -> Phrase:
    if faded.p10 is None or faded.p90 is None:
        return phrase("From these scores it is open when relief falls below {threshold}.", threshold=threshold)
    if is_newest and window_at(faded.p10, faded.p90, faded.as_of) is not Window.AHEAD:
        return phrase(
            "From these scores relief is likely to be below {threshold} by {last}.",
            threshold=threshold,
            last=faded.p90,
        )
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
    label, found = phrase("Relief against side effects"), response.benefit_risk
    if found is None:
        explanation = phrase(
            "It needs {least} days with a pain score and an answer on side effects in the {before} days before the "
            "infusion, and {least} in days 1 to {after} after it.",
            least=LEAST_DAYS,
            before=BEFORE_DAYS,
            after=AFTER_DAYS,
        )
        return ResponseLine(label, too_little(), explanation)
    return ResponseLine(label, _leaning(found), _shares(found, response.threshold))


def _shares(found: Balance, threshold: float) -> Phrase:
    figures: dict[str, Percent | int] = {
        "before": BEFORE_DAYS,
        "after": AFTER_DAYS,
        "threshold": Percent(threshold),
        "relief_before": Percent(found.before.relief),
        "relief_after": Percent(found.after.relief),
        "effects_before": Percent(found.before.effects),
        "effects_after": Percent(found.after.effects),
    }
    if found.spread <= 0.0:  # nothing varied, which is not to say that it never will
        return phrase(
            "The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days "
            "with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a "
            "moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. "
            "Only days with answers on both count. They are all alike on each side, so that it can't be told how far "
            "chance could move it.",
            **figures,
        )
    return phrase(
        "The benefit-risk balance: from the {before} days before to days 1 to {after} after, the share of days "
        "with {threshold} relief or more went from {relief_before} to {relief_after}, that of days with a "
        "moderate or severe side effect from {effects_before} to {effects_after}, a severe one counted twice. "
        "Only days with answers on both count. Day-to-day variation alone leaves it between {low} and {high}.",
        **figures,
        low=Percent(found.low),
        high=Percent(found.high),
    )


def _leaning(found: Balance) -> Phrase:
    if found.is_even:
        return phrase("About even")
    if found.value > 0:
        return phrase("{balance} on the side of relief", balance=Percent(found.value))
    return phrase("{balance} on the side of side effects", balance=Percent(-found.value))


def _lab(response: Response) -> ResponseLine:
    label, lab = phrase("Highest liver value"), response.highest_lab
    if lab is None or lab.multiple is None:
        explanation = phrase("No blood result with an upper limit is written down with this infusion.")
        return ResponseLine(label, phrase("None recorded"), explanation)
    return ResponseLine(
        label,
        phrase("{analyte} {times}", analyte=lab.analyte.value.upper(), times=limit_words(lab.multiple)),
        phrase("Taken on {day}; the limit is the laboratory's own.", day=lab.day),
    )
