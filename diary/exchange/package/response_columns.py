"""The computed columns of `infusions.csv`: the response to each infusion, as `diary.model.response.figures` gives it.

How each is made stands in docs/clinician-guide.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.package import cells
from diary.exchange.package.columns import DECIMALS, POINTS, PackageColumn, Type
from diary.model.relief.standing import Fade
from diary.model.response.pain_grade import FORMS
from diary.model.scales import NRS

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from diary.exchange.package.cells import Cell
    from diary.model.relief.weeks import WeekRelief
    from diary.model.response.balance import Balance, Side
    from diary.model.response.doses import DoseChange, Doses
    from diary.model.response.figures import Faded, Response
    from diary.model.response.pain_grade import GradeChange, PainGrade

_DOSE_DECIMALS = 2
_SCORE_DECIMALS = 2

_SINCE_4 = frozenset({
    "week_1_low_percent", "week_1_high_percent", "untreated_weeks_as_good", "untreated_weeks", "week_4_low_percent",
    "week_4_high_percent", "best_week_corrected_percent", "balance_low_percent", "balance_high_percent",
    "balance_days_before", "balance_days_after", "balance_relief_before_percent", "balance_relief_after_percent",
    "balance_effects_before_percent", "balance_effects_after_percent",
})  # fmt: skip
"""Columns that packages have from format 4 on; the others are there from format 2 on."""

ResponseColumn = tuple[PackageColumn, "Callable[[Response], Cell]"]


def _column(name: str, kind: Type, meaning: str, unit: str | None = None, **bounds: float) -> PackageColumn:
    since = 4 if name in _SINCE_4 else 2
    return PackageColumn(name, kind, meaning, unit, bounds.get("least"), bounds.get("most"), computed=True, since=since)


def _percent(name: str, meaning: str, value: Callable[[Response], float | None], **bounds: float) -> ResponseColumn:
    """A fraction of the model in per cent."""

    def cell(response: Response) -> Cell:
        fraction = value(response)
        return None if fraction is None else cells.rounded(100 * fraction, DECIMALS)

    return _column(name, Type.NUMBER, meaning, "%", **bounds), cell


def _points(name: str, meaning: str, value: Callable[[Response], float | None]) -> ResponseColumn:
    column = _column(name, Type.NUMBER, meaning, POINTS, least=NRS.least, most=NRS.most)
    return column, lambda response: cells.rounded(value(response), DECIMALS)


def _days(name: str, meaning: str, value: Callable[[Response], int | None]) -> ResponseColumn:
    return _column(name, Type.INTEGER, meaning, "days", least=0), value


def _date(name: str, meaning: str, value: Callable[[Response], Cell]) -> ResponseColumn:
    return _column(name, Type.DATE, meaning), value


def _dose_figures(name: str, which: str, of: Callable[[Response], DoseChange | None]) -> tuple[ResponseColumn, ...]:
    """Doses a day before and after."""

    def figure(when: str, window: str, side: Callable[[DoseChange], Doses | None]) -> ResponseColumn:
        def cell(response: Response) -> Cell:
            change = of(response)
            found = None if change is None else side(change)
            return None if found is None else cells.rounded(found.a_day, _DOSE_DECIMALS)

        return _column(f"{name}_{when}", Type.NUMBER, f"Doses a day of {which}, {window}.", "doses", least=0), cell

    return (
        figure("before", "over the 14 days before the course", lambda change: change.before),
        figure("after", "over days 1 to 28 after it", lambda change: change.after),
    )


def _opioids(of: Callable[[DoseChange], Doses | None]) -> Callable[[Response], float | None]:
    def share(response: Response) -> float | None:
        found = None if response.medicines is None else of(response.medicines)
        return None if found is None else found.opioid_share

    return share


def _grade_figures(
    when: str, window: str, side: Callable[[GradeChange], PainGrade | None]
) -> tuple[ResponseColumn, ...]:
    """The Chronic Pain Grade of one side, with its form and its day."""
    name = f"cpgs_{when}"
    form = PackageColumn(
        f"{name}_form",
        Type.STRING,
        "Its form: 6 or 1 months of recall; grades of different forms are not to be subtracted.",
        choices=FORMS,
        computed=True,
        since=2,
    )
    return (
        (
            _column(f"{name}_grade", Type.INTEGER, f"Chronic Pain Grade {window}.", least=0, most=4),
            _of_grade(side, lambda grade: grade.grade),
        ),
        (
            _column(
                f"{name}_intensity",
                Type.NUMBER,
                f"Its characteristic pain intensity, rounded to {_SCORE_DECIMALS} decimals.",
                "points of 0 to 100",
                least=0,
                most=100,
            ),
            _of_grade(side, lambda grade: cells.rounded(grade.intensity, _SCORE_DECIMALS)),
        ),
        (form, _of_grade(side, lambda grade: grade.form)),
        (_column(f"{name}_day", Type.DATE, "The day of that questionnaire."), _of_grade(side, lambda grade: grade.day)),
    )


def _of_grade(
    side: Callable[[GradeChange], PainGrade | None], value: Callable[[PainGrade], Cell]
) -> Callable[[Response], Cell]:
    """The reading of a value of one side's grade; an empty cell where there is none."""

    def cell(response: Response) -> Cell:
        found = side(response.pain_grade)
        return None if found is None else value(found)

    return cell


def _weeks(name: str, meaning: str, value: Callable[[Response], int | None]) -> ResponseColumn:
    return _column(name, Type.INTEGER, meaning, "weeks", least=0), value


def _named_week(name: str, days: str, week: Callable[[Response], WeekRelief]) -> tuple[ResponseColumn, ...]:
    """Relief in a week that was named beforehand, with its range."""
    return (
        _percent(f"{name}_percent", f"Mean relief on {days}.", lambda r: week(r).relief, most=100),
        _percent(f"{name}_low_percent", "Its 10 % point.", lambda r: week(r).low, most=100),
        _percent(f"{name}_high_percent", "Its 90 % point.", lambda r: week(r).high, most=100),
    )


def _balance_percent(name: str, meaning: str, value: Callable[[Balance], float], **bounds: float) -> ResponseColumn:
    return _percent(name, meaning, lambda r: None if r.benefit_risk is None else value(r.benefit_risk), **bounds)


def _balance_side(when: str, window: str, side: Callable[[Balance], Side]) -> tuple[ResponseColumn, ...]:
    """The parts of the balance on one side of the infusion."""
    return (
        _days(
            f"balance_days_{when}",
            f"Days of {window} on which pain and side effects are both known; the balance needs 5 on either side.",
            lambda r: None if r.benefit_risk is None else side(r.benefit_risk).days,
        ),
        _balance_percent(
            f"balance_relief_{when}_percent",
            "Share of them with relief at the threshold or above.",
            lambda balance: side(balance).relief,
            least=0,
            most=100,
        ),
        _balance_percent(
            f"balance_effects_{when}_percent",
            "Share of them with a moderate or severe side effect, a severe one counted twice.",
            lambda balance: side(balance).effects,
            least=0,
            most=200,
        ),
    )


def _fade_date(name: str, meaning: str, value: Callable[[Faded], date | None]) -> ResponseColumn:
    return _date(name, meaning, lambda r: None if r.faded is None else value(r.faded))


RESPONSE: tuple[ResponseColumn, ...] = (
    _date(
        "response_until", "Last day that the response looks at: before the next course, or today.", lambda r: r.until
    ),
    _points(
        "baseline",
        "Level of pain without relief before the course, as in daily.csv.",
        lambda r: None if r.baseline is None else r.baseline.mean,
    ),
    _points("baseline_sd", "How uncertain it is.", lambda r: None if r.baseline is None else r.baseline.sd),
    *_named_week("week_1", "days 1 to 7 after, the response", lambda r: r.week_1),
    _weeks(
        "untreated_weeks_as_good",
        "Weeks 1 after courses that never were, laid over the own untreated days, with as much relief or more, of "
        "untreated_weeks.",
        lambda r: None if r.chance is None else r.chance.as_good,
    ),
    _weeks(
        "untreated_weeks",
        "How many there are; empty with fewer than 60 scores on untreated days.",
        lambda r: None if r.chance is None else r.chance.of,
    ),
    *_named_week("week_4", "days 22 to 28 after", lambda r: r.week_4),
    _date(
        "best_week_first",
        "First of the seven days in a row with the most relief.",
        lambda r: None if r.best is None else r.best.first,
    ),
    _percent(
        "best_week_percent",
        "Mean relief over them as recorded; it flatters.",
        lambda r: None if r.best is None else r.best.relief,
        most=100,
    ),
    _percent(
        "best_week_corrected_percent",
        "The same without what choosing the best week adds: its 50 % point.",
        lambda r: None if r.best is None else r.best.corrected,
        most=100,
    ),
    _percent(
        "best_week_low_percent",
        "Its 10 % point; up to format 3 without the correction.",
        lambda r: None if r.best is None else r.best.low,
        most=100,
    ),
    _percent(
        "best_week_high_percent",
        "Its 90 % point; up to format 3 without the correction.",
        lambda r: None if r.best is None else r.best.high,
        most=100,
    ),
    _days(
        "days_at_30",
        "Days from day 1 after with relief of 30 % or more, of days_with_relief.",
        lambda r: None if r.at_30 is None else r.at_30.days,
    ),
    _days("days_at_50", "The same, 50 % or more.", lambda r: None if r.at_50 is None else r.at_50.days),
    _days(
        "days_with_relief",
        "Days from day 1 after on which relief is known.",
        lambda r: None if r.at_30 is None else r.at_30.of,
    ),
    (
        PackageColumn("faded", Type.STRING, "What became of relief.", choices=tuple(Fade), computed=True, since=2),
        lambda r: None if r.faded is None else r.faded.fade,
    ),
    _fade_date("faded_as_of", "As known on this day.", lambda faded: faded.as_of),
    _fade_date("faded_p10", "10 % date of relief falling below the threshold.", lambda faded: faded.p10),
    _fade_date("faded_p50", "The same, 50 %.", lambda faded: faded.p50),
    _fade_date("faded_p90", "The same, 90 %.", lambda faded: faded.p90),
    _percent("threshold_percent", "The threshold these dates rest on.", lambda r: r.threshold, least=10, most=90),
    _points(
        "interference_before",
        "Mean interference over the 14 days before the course.",
        lambda r: None if r.interference.before is None else r.interference.before.value,
    ),
    _points(
        "interference_after",
        "Mean interference over days 1 to 28 after it.",
        lambda r: None if r.interference.after is None else r.interference.after.value,
    ),
    *_grade_figures(
        "before",
        "of the last finished questionnaire on or before the first day of the course, at most 8 weeks old by then and "
        "after the course before",
        lambda change: change.before,
    ),
    *_grade_figures(
        "after",
        "of the finished questionnaire nearest to day 28 after the course, of days 7 to 56 and before the next course",
        lambda change: change.after,
    ),
    *_dose_figures("rescue_doses", "rescue medicines", lambda r: r.rescue),
    *_dose_figures("regular_doses", "regular medicines", lambda r: r.regular),
    *_dose_figures("doses", "all medicines", lambda r: r.medicines),
    _percent(
        "opioid_doses_percent_before",
        "Share of doses_before that are opioids; empty when none was taken.",
        _opioids(lambda change: change.before),
        least=0,
        most=100,
    ),
    _percent(
        "opioid_doses_percent_after",
        "Share of doses_after that are opioids; empty when none was taken.",
        _opioids(lambda change: change.after),
        least=0,
        most=100,
    ),
    _days(
        "side_effect_days",
        "Days 1 to 28 after with a moderate or severe side effect, of side_effect_days_answered.",
        lambda r: None if r.effect_days is None else r.effect_days.days,
    ),
    _days(
        "side_effect_days_answered",
        "Days 1 to 28 after on which any side effect was answered.",
        lambda r: None if r.effect_days is None else r.effect_days.of,
    ),
    _days(
        "threshold_days",
        "Days 1 to 28 after with relief at the threshold or above, of threshold_days_answered.",
        lambda r: None if r.threshold_days is None else r.threshold_days.days,
    ),
    _days(
        "threshold_days_answered",
        "Days 1 to 28 after on which relief is known.",
        lambda r: None if r.threshold_days is None else r.threshold_days.of,
    ),
    _balance_percent(
        "balance_percent",
        "Benefit-risk balance: (balance_relief_after - balance_relief_before) - (balance_effects_after - "
        "balance_effects_before); up to format 3 share of threshold_days minus share of side_effect_days.",
        lambda balance: balance.value,
        least=-300,
        most=300,
    ),
    _balance_percent(
        "balance_low_percent", "Its 10 % point, from day-to-day variation alone.", lambda balance: balance.low
    ),
    _balance_percent("balance_high_percent", "Its 90 % point.", lambda balance: balance.high),
    *_balance_side("before", "the 14 days before the course", lambda balance: balance.before),
    *_balance_side("after", "days 1 to 28 after it", lambda balance: balance.after),
    (
        _column(
            "highest_multiple", Type.NUMBER, "Highest multiple of a liver value in labs.csv of this infusion.", least=0
        ),
        lambda r: None if r.highest_lab is None else cells.rounded(r.highest_lab.multiple, _DOSE_DECIMALS),
    ),
)
"""Each column and how it comes out of a response; empty where that says there is too little."""

RESPONSE_COLUMNS = tuple(column for column, _ in RESPONSE)


def response_cells(response: Response | None) -> dict[str, Cell]:
    """The computed columns of one infusion; all empty where there is no response, as to a planned one."""
    return {column.name: None if response is None else value(response) for column, value in RESPONSE}
