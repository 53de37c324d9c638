"""The page that compares the infusions: their curves on one scale of days, and a table of their figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.report.chart import Block, day_ticks, percent_axis
from diary.exchange.report.first_page import roman
from diary.model.overview.words import compare_facts, compare_sentences, left_out_sentence
from diary.model.visit.course_line import given_line
from diary.wording import Percent, Score, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.exchange.voice import Voice
    from diary.model.overview.compare import CompareCurve, CompareFigure
    from diary.model.visit.comparison import ComparisonRow

_MOST_NAMED = 4
"""Curves that are told apart and named in the chart; the others are drawn thin."""
_NONE = "–"


def compared_blocks(compared: CompareFigure, rows: Sequence[ComparisonRow], voice: Voice) -> list[Block]:
    """Return the page; where there is no infusion, a sentence that says so."""
    title = voice.say(phrase("All infusions compared"))
    facts = voice.say(compare_facts(compared)) if compared.curves else ""
    left_out = left_out_sentence(compared)
    sentences = [voice.say(one) for one in compare_sentences(compared)]
    sentences += [] if left_out is None else [voice.say(left_out)]
    blocks: list[Block] = [
        {
            "kind": "opening",
            "title": title,
            "facts": facts,
            "sentences": sentences,
            "read": "\n".join(one for one in (title, facts, *sentences) if one),
        }
    ]
    if compared.curves:
        blocks.append(_curves(compared, voice))
    if rows:
        blocks.append(_table(rows, voice))
    return blocks


def _curves(compared: CompareFigure, voice: Voice) -> Block:
    named = compared.curves[:_MOST_NAMED]
    shown = [100 * relief for curve in compared.curves for relief in curve.line if relief is not None]
    alt = phrase("Chart of relief over seven days by days after the last infusion day, a line an infusion.")
    legend = [voice.say(phrase("infusion {number}", number=curve.number)) for curve in named]
    if len(compared.curves) > len(named):
        legend.append(voice.say(phrase("earlier ones")))
    sentences = [voice.say(one) for one in compare_sentences(compared)]
    return {
        "kind": "curves",
        "alt": " ".join([voice.say(alt), *sentences]),
        "read": voice.say(alt),
        "y_title": voice.say(phrase("Relief over 7 days, % of the level before")),
        "x_title": voice.say(phrase("Days after the last infusion day")),
        "x": {
            "low": 0,
            "high": compared.reach,
            "ticks": [[at, voice.number(at)] for at in day_ticks(0, compared.reach)],
        },
        "y": percent_axis(shown, voice),
        "level": {
            "y": 100 * compared.threshold,
            "label": voice.say(phrase("threshold {threshold}", threshold=Percent(compared.threshold))),
        },
        "curves": [
            {"style": min(at, len(named)), "segments": _segments(curve)} for at, curve in enumerate(compared.curves)
        ],
        "legend": legend,
    }


def _segments(curve: CompareCurve) -> list[list[list[float]]]:
    """The line in the pieces between its gaps."""
    pieces: list[list[list[float]]] = [[]]
    for since, relief in enumerate(curve.line):
        if relief is None:
            pieces.append([])
        else:
            pieces[-1].append([since, 100 * relief])
    return [piece for piece in pieces if piece]


def _table(rows: Sequence[ComparisonRow], voice: Voice) -> Block:
    heads = [
        [voice.say(phrase("No.")), ""],
        [voice.say(phrase("Days")), "first_day, last_day"],
        [voice.say(phrase("Given")), "drug, dose"],
        [voice.say(phrase("Level before")), "baseline"],
        [voice.say(phrase("Relief in week 1")), "week_1_percent"],
        [voice.say(phrase("Weeks of relief")), "faded_p50"],
        [voice.say(phrase("Side-effect days")), "side_effect_days"],
        [voice.say(phrase("Pain grade")), "cpgs_…_grade"],
    ]
    cells = [_cells(row, voice) for row in rows]
    read = ["; ".join(f"{head[0]} {cell}" for head, cell in zip(heads, row, strict=True)) for row in cells]
    title = voice.say(phrase("Figures of each infusion"))
    return {"kind": "table", "title": title, "heads": heads, "rows": cells, "read": "\n".join([title, *read])}


def _cells(row: ComparisonRow, voice: Voice) -> list[str]:
    given, curve, effects = given_line(row.infusion), row.curve, row.effect_days
    week_1 = None if curve is None else curve.week_1
    of = None if effects is None else phrase("{days} of {of}", days=effects.days, of=effects.of)
    grades = phrase("{before} → {after}", before=roman(row.grade.before), after=roman(row.grade.after))
    return [
        voice.number(row.number),
        voice.span(row.infusion.first_day, row.infusion.last_day),
        _NONE if given is None else voice.say(given),
        _NONE if row.level is None else voice.number(Score(row.level)),
        _NONE if week_1 is None else voice.number(Percent(week_1)),
        voice.say(row.weeks),
        _NONE if of is None else voice.say(of),
        _NONE if row.grade.before is None and row.grade.after is None else voice.say(grades),
    ]
