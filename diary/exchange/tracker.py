"""Pain scores out of another program's CSV file.

The user says which column is the date and which is the pain; nothing is guessed. Several entries of a day become
their median, decimals are rounded half up to the NRS, and what the file itself said is kept beside the score.
"""

from __future__ import annotations

import csv
import re
from codecs import BOM_UTF8
from dataclasses import dataclass, field
from fractions import Fraction
from functools import reduce
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.exchange.dates import DateOrder, parse_day, parse_day_parts
from diary.exchange.sheet import (
    LONGEST_FOREIGN_CELL,
    CellError,
    Sheet,
    bad_cell,
    not_future,
    opened_text,
    parsed,
    quoted,
)
from diary.model.records.change import ImportedAnswer
from diary.model.scales import NRS, DayItem
from diary.settings import DAY_END
from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, time, tzinfo

_NUMBER = re.compile(r"[+-]?[0-9]{1,9}([.,][0-9]{1,30})?")
_DELIMITERS = (",", ";", "\t")


@dataclass(frozen=True)
class Layout:
    """The way in which a file is to be read.

    Attributes:
        date_column: Where the date or time stamp stands.
        pain_column: Where the score stands.
        where: Only rows with these values (column, value; spaces around them don't count).
        day_columns: Year, month and day columns in which the file itself names the day; None if it has none. A row
            where they are empty or 0 goes by its date column.
        order: How 03/04/2021 is meant; None refuses it.
        zone: The time zone of the diary; a stamp with an offset is taken there. None: its own wall clock counts.
        stamps_in_utc: Whether stamps without an offset are UTC; needs `zone`.
        day_end: When a diary day ends, local time.
    """

    date_column: str
    pain_column: str
    where: tuple[tuple[str, str], ...] = ()
    day_columns: tuple[str, str, str] | None = None
    order: DateOrder | None = None
    zone: tzinfo | None = None
    stamps_in_utc: bool = False
    day_end: time = DAY_END


@dataclass(frozen=True)
class FoundScores:
    """The scores that a file gives.

    Attributes:
        answers: One average pain score for each day, oldest first.
        rows: How many rows the file has under its header.
        matched: How many of them match `where`.
        unanswered: How many matching rows have no score.
        medians: How many days had several entries.
        rounded: How many days have a score that is not what the file says, but rounded.
        refused: Rows that can't be taken, each with its place and reason.
    """

    answers: tuple[ImportedAnswer, ...]
    rows: int
    matched: int
    unanswered: int
    medians: int
    rounded: int
    refused: tuple[BadInputError, ...]


@dataclass
class _Day:
    scores: list[Fraction] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


def read_tracker(content: bytes, name: str, layout: Layout, today: date, *, skip_bad: bool = False) -> FoundScores:
    """The pain scores of a file, a day each.

    Args:
        content: The file's bytes: UTF-8; comma, semicolon or tab between cells.
        name: What the file is called in messages.
        layout: Which columns to read, and how.
        today: The diary day that is running; later ones are refused.
        skip_bad: Whether rows that can't be taken are left out and listed; otherwise they refuse the whole file.

    Raises:
        BadInputError: the file is no CSV, lacks a column, has no rows or none that matches, or has some that can't be
            taken.
    """
    sheet = _sheet(content, name)
    matching = _matching(sheet, layout)
    days: dict[date, _Day] = {}
    refused: list[BadInputError] = []
    unanswered = 0
    pain = sheet.index(layout.pain_column)
    for number, row in matching:
        text = row[pain].strip()
        try:
            if text == "":
                unanswered += 1
                continue
            day = _day(sheet, layout, number, row, today)
            score = _score(sheet, layout, number, text)
        except BadInputError as error:
            refused.append(BadInputError(error.sentence))  # as it was raised, it keeps all that led to it in memory
            continue
        entry = days.setdefault(day, _Day())
        entry.scores.append(score)
        entry.texts.append(text)
    if refused and not skip_bad:
        raise _all_refused(refused)
    answers = tuple(_answer(day, days[day]) for day in sorted(days))
    medians = sum(len(day.scores) > 1 for day in days.values())
    rounded = sum(median(day.scores).denominator != 1 for day in days.values())
    return FoundScores(answers, len(sheet.rows), len(matching), unanswered, medians, rounded, tuple(refused))


def median(scores: Sequence[Fraction]) -> Fraction:
    """The middle score; between the two middle ones if their number is even."""
    ordered = sorted(scores)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def half_up(score: Fraction) -> int:
    """The nearest whole number; the upper one of two that are equally near."""
    return int((score + Fraction(1, 2)) // 1)


def _sheet(content: bytes, name: str) -> Sheet:
    if b"\0" in content:
        line = content.count(b"\n", 0, content.index(b"\0")) + 1
        raise BadInputError.of(
            "{name}, line {line}: a NUL byte. This is not a CSV file in UTF-8.", name=name, line=line
        )
    text = opened_text(content, name)
    return parsed(text, name, _delimiter(content), LONGEST_FOREIGN_CELL, foreign=True)


def _delimiter(content: bytes) -> str:
    """The mark between the cells: what splits the header, outside of quotes, into the most names."""
    start = content.removeprefix(BOM_UTF8).lstrip(b"\r\n")[: 4 * LONGEST_FOREIGN_CELL].decode(errors="ignore")
    header = re.split("[\r\n]", start, maxsplit=1)[0][:LONGEST_FOREIGN_CELL]

    def names(delimiter: str) -> int:
        return max((len(row) for row in csv.reader([header], delimiter=delimiter)), default=0)

    return max(_DELIMITERS, key=names)


def _matching(sheet: Sheet, layout: Layout) -> list[tuple[int, tuple[str, ...]]]:
    for column in (layout.date_column, layout.pain_column, *(layout.day_columns or ())):
        sheet.index(column)
    wanted = [(sheet.index(column), value.strip()) for column, value in layout.where]
    if not sheet.rows:
        raise BadInputError.of("{name} has no rows under its header.", name=sheet.name)
    rows = [(number, row) for number, row in sheet.rows if all(row[at].strip() == value for at, value in wanted)]
    if not rows:
        raise BadInputError.of(
            "{name}: none of its {count} rows match ({conditions}).",
            name=sheet.name,
            count=len(sheet.rows),
            conditions=_conditions(layout.where),
        )
    return rows


def _conditions(where: Sequence[tuple[str, str]]) -> Phrase:
    first, *others = (phrase("{column} is {value}", column=column, value=repr(value)) for column, value in where)
    return reduce(lambda before, one: phrase("{before} and {one}", before=before, one=one), others, first)


def _day(sheet: Sheet, layout: Layout, number: int, row: tuple[str, ...], today: date) -> date:
    """The diary day of a row: the one that the file names, or else the one of its date or time stamp."""
    if layout.day_columns is not None:
        cells = [row[sheet.index(column)] for column in layout.day_columns]
        try:
            day = parse_day_parts(*cells)
        except CellError as error:
            raise bad_cell(sheet.name, number, ", ".join(layout.day_columns), error.about("-".join(cells))) from error
        if day is not None:
            return not_future(sheet.name, number, ", ".join(layout.day_columns), day, today)
    text = row[sheet.index(layout.date_column)]
    try:
        day = parse_day(
            text, day_end=layout.day_end, order=layout.order, zone=layout.zone, naive_is_utc=layout.stamps_in_utc
        )
    except CellError as error:
        raise bad_cell(sheet.name, number, layout.date_column, error.about(text)) from error
    return not_future(sheet.name, number, layout.date_column, day, today)


def _score(sheet: Sheet, layout: Layout, number: int, text: str) -> Fraction:
    if _NUMBER.fullmatch(text) is None:
        raise bad_cell(sheet.name, number, layout.pain_column, phrase("{cell} is not a number.", cell=quoted(text)))
    score = Fraction(text.replace(",", "."))
    if not NRS.least <= score <= NRS.most:
        outside = phrase("{cell} is not from {least} to {most}.", cell=quoted(text), least=NRS.least, most=NRS.most)
        raise bad_cell(sheet.name, number, layout.pain_column, outside)
    return score


def _answer(day: date, entries: _Day) -> ImportedAnswer:
    return ImportedAnswer(day, DayItem.PAIN_AVERAGE, half_up(median(entries.scores)), "; ".join(entries.texts))


def _all_refused(refused: Sequence[BadInputError]) -> BadInputError:
    return BadInputError(
        counted(
            "{first} Nothing was imported; --skip-bad leaves such rows out.",
            "{first} In all {count} rows can't be taken. Nothing was imported; --skip-bad leaves such rows out.",
            len(refused),
            first=refused[0].sentence,
        )
    )
