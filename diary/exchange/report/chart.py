"""The charts as points, lines and words in figures of the axes: the template draws them, and works out nothing."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from diary.model.evidence.cautions import PUBLISHED_WEEKS
from diary.model.relief.figure import PUBLISHED_WINDOW
from diary.model.relief.smoothing import gaps
from diary.model.relief.window_words import window_name
from diary.model.relief.words import facts, relief_sentence
from diary.wording import Percent, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from diary.exchange.voice import Voice
    from diary.model.records.day import Day
    from diary.model.relief.figure import ReliefFigure
    from diary.model.visit.period import Period

Block = dict[str, object]
"""A part of a page, as the template has it."""
_MOST_TICKS = 10
_STEPS = (1, 2, 7, 14, 28, 56, 91, 182, 364, 728, 1456, 2912, 5824)
_PERCENT_STEPS = (20, 50, 100, 200, 500)
_LEAST_PAIN_DAYS = 28
_NOTHING_FORECAST: Block = {"band": [], "fitted": [], "ahead": [], "zone": None, "bracket": None}


def relief_block(figure: ReliefFigure, voice: Voice, *, is_today: bool) -> Block:
    """Return the relief curve of an infusion with its forecast.

    Args:
        figure: The curve; it has relief to show.
        voice: The reader's language.
        is_today: Whether its last day is the day on which the report is made.
    """
    points = [point for point in figure.points if point.relief is not None]
    last = max([figure.today_since, *(point.since for point in figure.band), *(p.since for p in points)])
    first = min([figure.points[0].since, *(p.since for p in points)])
    shown = [100 * point.relief for point in points if point.relief is not None]
    shown += [100 * edge for point in figure.band for edge in (point.relief.p10, point.relief.p90)]
    block: Block = {
        "kind": "chart",
        "alt": _alt(figure, voice),
        "read": _alt(figure, voice),
        "y_title": voice.say(phrase("Relief, % of the level before")),
        "x_title": voice.say(phrase("Days after the last infusion day ({day})", day=figure.infusion.last_day)),
        "x": _day_axis(first, max(last, 1), voice),
        "y": percent_axis(shown, voice),
        "points": [[p.since, 100 * p.relief, p.late] for p in points if p.relief is not None],
        "gaps": _gaps(figure),
        "marks": _marks(figure, voice, is_today=is_today),
        "level": _level(figure, voice),
    }
    block |= _forecast(figure) | _window(figure, voice)
    block["legend"] = _legend(block, voice)
    return block


def pain_block(days: Iterable[Day], period: Period, courses: Sequence[tuple[int, int]], voice: Voice) -> Block | None:
    """Return the pain of the last days, where there is no relief to show; None without a score.

    Args:
        days: The diary days.
        period: The days that the report is about.
        courses: First and last day of each course among them, in days before the period's last, negative.
        voice: The reader's language.
    """
    scored = {(day.date - period.last).days: day for day in days if day.counts and day.date <= period.last}
    span = min(max(period.days, _LEAST_PAIN_DAYS), 2 * 91) - 1
    points = [[at, day.pain_average, day.late] for at, day in sorted(scored.items()) if at >= -span]
    if not points:
        return None
    read = _pain_read(len(points), period, voice)
    block: Block = {
        "kind": "chart",
        "alt": read,
        "read": read,
        "y_title": voice.say(phrase("Average pain, 0 to 10")),
        "x_title": voice.say(phrase("Days before {day}", day=period.last)),
        "x": _day_axis(-span, 0, voice),
        "y": {"low": 0, "high": 10, "ticks": [[at, voice.number(at)] for at in range(0, 11, 2)]},
        "points": points,
        "gaps": [],
        "marks": _course_marks(courses, -span, voice),
        "level": None,
    }
    block |= _NOTHING_FORECAST
    block["legend"] = _legend(block, voice)
    return block


def percent_axis(values: Iterable[float], voice: Voice) -> Block:
    """Return an axis of relief that holds these values, from -20 to 100 % at least."""
    lowest, highest = min([-20.0, *values]), 100
    step = next((one for one in _PERCENT_STEPS if highest - lowest <= _MOST_TICKS * one), _PERCENT_STEPS[-1])
    low = floor(lowest / step) * step
    return {"low": low, "high": highest, "ticks": [[at, voice.number(at)] for at in range(low, highest + 1, step)]}


def day_ticks(first: int, last: int) -> list[int]:
    """Return the days that an axis names: whole weeks where it spans more than some days."""
    step = next((one for one in _STEPS if (last - first) / one <= _MOST_TICKS), _STEPS[-1])
    return [at * step for at in range(ceil(first / step), floor(last / step) + 1)]


def _day_axis(first: int, last: int, voice: Voice) -> Block:
    ticks = [[at, voice.number(at)] for at in day_ticks(first, last)]
    return {"low": first, "high": last, "ticks": ticks}


def _forecast(figure: ReliefFigure) -> Block:
    as_of = figure.as_of_since
    middle = [[point.since, 100 * point.relief.p50] for point in figure.band]
    return {
        "band": [[p.since, 100 * p.relief.p10, 100 * p.relief.p90] for p in figure.band],
        "fitted": [at for at in middle if at[0] <= as_of],
        "ahead": [at for at in middle if at[0] >= as_of],
    }


def _window(figure: ReliefFigure, voice: Voice) -> Block:
    days = figure.window_days
    name = window_name(figure) if days else None
    zone = None
    if name is not None and len(days) > 0:
        known = figure.window_dates
        dates = [voice.day_and_month(known[end]) for end in ("first", "last") if end in known]
        zone = {"from": days[0], "to": days[-1], "label": voice.say(window_name(figure)), "lines": dates}
    bracket = None
    if figure.band and figure.band[-1].since > PUBLISHED_WINDOW[0]:
        bracket = {"from": PUBLISHED_WINDOW[0], "to": PUBLISHED_WINDOW[1], "label": voice.say(PUBLISHED_WEEKS)}
    return {"zone": zone, "bracket": bracket}


def _marks(figure: ReliefFigure, voice: Voice, *, is_today: bool) -> list[Block]:
    first = figure.infusion.day_since(figure.infusion.first_day)
    marks: list[Block] = [{"x": 0, "style": "thick", "label": voice.say(phrase("infusion"))}]
    if first < 0:
        marks.append({"x": first, "style": "thin", "label": ""})
    if figure.today_since > 0:
        label = voice.say(phrase("today")) if is_today else voice.day_and_month(figure.on)
        marks.append({"x": figure.today_since, "style": "dotted", "label": label})
    return marks


def _course_marks(courses: Sequence[tuple[int, int]], first: int, voice: Voice) -> list[Block]:
    """Return a thick line on the last day of each course, and a thin one on its first where that is another."""
    labels = ("", voice.say(phrase("infusion")))
    return [
        {"x": at, "style": style, "label": label}
        for course in courses
        for at, style, label in zip(course, ("thin", "thick"), labels, strict=True)
        if at >= first and (style == "thick" or course[0] != course[1])
    ]


def _pain_read(points: int, period: Period, voice: Voice) -> str:
    return voice.say(
        counted(
            "Chart of average pain, 0 to 10: {count} recorded day up to {last}.",
            "Chart of average pain, 0 to 10: {count} recorded days up to {last}.",
            points,
            last=period.last,
        )
    )


def _level(figure: ReliefFigure, voice: Voice) -> Block:
    label = phrase("threshold {threshold}", threshold=Percent(figure.threshold))
    return {"y": 100 * figure.threshold, "label": voice.say(label)}


def _gaps(figure: ReliefFigure) -> list[list[int]]:
    first = figure.points[0].since if figure.points else 0
    return [[first + start, first + end] for start, end in gaps([point.pain for point in figure.points])]


def _legend(block: Mapping[str, object], voice: Voice) -> list[list[str]]:
    points = block["points"]
    late = isinstance(points, list) and any(point[2] for point in points)
    entries = [
        ("dot", phrase("a day"), bool(points)),
        ("ring", phrase("entered late"), late),
        ("solid", phrase("fitted"), bool(block["fitted"])),
        ("dash", phrase("forecast"), bool(block["ahead"])),
        ("band", phrase("likely range (80 %)"), bool(block["band"])),
        ("gap", phrase("nothing recorded"), bool(block["gaps"])),
    ]
    return [[kind, voice.say(label)] for kind, label, is_there in entries if is_there]


def _alt(figure: ReliefFigure, voice: Voice) -> str:
    known = [voice.say(one) for one in facts(figure)]
    first = phrase("Chart of relief after infusion {number}.", number=figure.number)
    said = [voice.say(first), ", ".join(known), voice.say(relief_sentence(figure))]
    return "\n".join(one for one in said if one)


def courses_within(infusions: Iterable[tuple[date, date]], last: date) -> list[tuple[int, int]]:
    """Return courses as days before the last one; those that begin later are left out."""
    return [((first - last).days, min((end - last).days, 0)) for first, end in infusions if first <= last]
