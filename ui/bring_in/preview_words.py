"""Sentences of the page about a table: before it comes in, and once it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.exchange.tracker.suspicion import figure
from diary.wording import counted
from ui.words.incoming import left_out
from ui.words.text import full_day, show, span, translate, words

if TYPE_CHECKING:
    from diary.exchange.tracker.first_look import FirstLook
    from diary.exchange.tracker.found import FoundScores
    from diary.store.incoming.plan import Plan
    from ui.session.table_session import Preview

_SHOWN_REFUSED = 4
_SHOWN_DAYS = 3


def shape_words(look: FirstLook) -> str:
    """Return how the file was taken apart, a sentence."""
    marks = {
        ",": translate("BringIn", "commas"),
        ";": translate("BringIn", "semicolons"),
        "\t": translate("BringIn", "tabs"),
        "|": translate("BringIn", "bars"),
    }
    mark = marks.get(look.delimiter, look.delimiter)
    if look.header_row == 0:
        return translate(
            "BringIn", "Read as {encoding}, with {mark} between the cells and no names of columns."
        ).format(encoding=look.encoding.upper(), mark=mark)
    return translate(
        "BringIn", "Read as {encoding}, with {mark} between the cells; the names of the columns are in row {row}."
    ).format(encoding=look.encoding.upper(), mark=mark, row=look.header_row)


def preview_lines(of: Preview) -> list[str]:
    """Return what would come in, a line each; what is suspicious stands first."""
    found, plan = of.found, of.plan
    lines = [words(warned.sentence) for warned in found.warnings]
    warned_of = {warned.column for warned in found.warnings}
    lines += _days(found)
    lines += [
        translate("BringIn", "“{column}” holds values from {least} to {most}.").format(
            column=one.column, least=show(figure(one.least)), most=show(figure(one.most))
        )
        for one in found.ranges
        if one.column not in warned_of
    ]
    lines += [
        translate("BringIn", "“{text}” reads as {day}.").format(text=first.text, day=full_day(first.day))
        for first in found.first_days[:_SHOWN_DAYS]
    ]
    return [*lines, *_counts(found), *_meeting_the_diary(plan), *refused_lines(found)]


def _days(found: FoundScores) -> list[str]:
    """Return from when to when the file goes; nothing where it gives no day."""
    days = sorted({answer.day for answer in found.answers})
    if not days:
        return []
    given = counted(
        "The file gives {count} day: {dates}.",
        "The file gives {count} days: {dates}.",
        len(days),
        dates=span(days[0], days[-1]),
    )
    return [words(given)]


def _meeting_the_diary(plan: Plan) -> list[str]:
    """Return how many answers the diary has already, the same or others."""
    lines = []
    if plan.standing:
        lines.append(
            words(counted("{count} answer is there already.", "{count} answers are there already.", plan.standing))
        )
    if plan.clashes:
        differs = counted(
            "{count} answer differs from your diary's own.",
            "{count} answers differ from your diary's own.",
            len(plan.clashes),
        )
        lines.append(words(differs))
    return lines


def refused_lines(found: FoundScores) -> list[str]:
    """Return the rows that can't be read, the first ones with their reasons."""
    if not found.refused:
        return []
    lines = [
        words(counted("{count} row can't be read:", "{count} rows can't be read:", len(found.refused))),
        *(words(row.sentence) for row in found.refused[:_SHOWN_REFUSED]),
    ]
    more = len(found.refused) - _SHOWN_REFUSED
    if more > 0:
        lines.append(words(counted("and {count} more row.", "and {count} more rows.", more)))
    return lines


def came_in_lines(of: Preview, plan: Plan) -> list[str]:
    """Return what came in, one sentence, and what was left out."""
    if plan.is_empty:
        lines = [translate("BringIn", "Nothing of {file} was new.").format(file=of.source.name)]
    else:
        lines = [
            words(
                counted(
                    "{count} day got new answers from {file}: {dates}.",
                    "{count} days got new answers from {file}: {dates}.",
                    len(plan.days),
                    file=of.source.name,
                    dates=span(plan.days[0], plan.days[-1]),
                )
            )
        ]
    return [*lines, *left_out(plan), *refused_lines(of.found)]


def _counts(found: FoundScores) -> list[str]:
    counts = (
        counted("{count} row has no answer.", "{count} rows have no answer.", found.unanswered),
        counted(
            "{count} day has several entries: their median counts.",
            "{count} days have several entries: their median counts.",
            found.medians,
        ),
        counted(
            "{count} day is rounded to a whole number; the history keeps what the file says.",
            "{count} days are rounded to whole numbers; the history keeps what the file says.",
            found.rounded,
        ),
    )
    return [words(sentence) for sentence in counts if sentence.count]
