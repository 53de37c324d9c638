"""The answers out of another program's CSV file.

The user says which column is the date and which are the answers; nothing is guessed. Several entries of a day become
their median, of a worst pain the highest; decimals are rounded half up to the NRS, and what the file itself said is
kept beside the score.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from fractions import Fraction
from functools import reduce
from typing import TYPE_CHECKING

from diary.clock import on_this_computer
from diary.errors import BadInputError
from diary.exchange.files import go_on
from diary.exchange.sheet import CellError
from diary.exchange.tracker.days import DayReader, parse_day_parts, plain_number_form
from diary.exchange.tracker.found import FoundRange, FoundScores, ReadAs, RefusedRow
from diary.exchange.tracker.layout import DateOrder, FirstDay
from diary.exchange.tracker.order import Cell, settled_order
from diary.exchange.tracker.suspicion import suspicions
from diary.exchange.tracker.table import read_table
from diary.exchange.tracker.values import MISSING, ScoreReader, ValueRefusedError
from diary.model.records.change import ImportedAnswer
from diary.model.scales import DayItem, clean_text
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from diary.exchange.tracker.layout import DateForm, Layout
    from diary.exchange.tracker.table import ForeignTable, Row

_FIRST_DAYS = 5
_ROUND = 1000
"""Rows after which somebody may want it stopped."""


@dataclass
class _Entries:
    """The entries of one answer of one day."""

    scores: list[Fraction] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


Gathered = dict["date", dict[DayItem, _Entries]]


def read_tracker(
    content: bytes, name: str, layout: Layout, today: date, *, still: Callable[[], None] = go_on
) -> FoundScores:
    """Return the answers of a file, at most one of each item for a day.

    Args:
        content: The file's bytes.
        name: What the file is called in messages.
        layout: Which columns to read, and how.
        today: The diary day that is running; later ones are refused.
        still: Called now and then; may raise to stop.

    Raises:
        UnsettledError: the user has to choose first: the encoding, the order of dates, a scale, the header.
        BadInputError: the file is no CSV, has no rows or none that matches, or is larger than may be.
    """
    table = read_table(content, name, layout.shape, layout.names)
    still()
    reading = _Reading(table, layout, today, still)
    for row in _with_a_look(reading.matching, still):
        reading.take(row)
    return reading.found()


def _with_a_look(rows: Sequence[Row], still: Callable[[], None]) -> Iterator[Row]:
    """The rows, with a look now and then whether somebody wants it stopped."""
    for at, row in enumerate(rows):
        if at % _ROUND == 0:
            still()
        yield row


class _Reading:
    """One file that is being read: what was found so far."""

    def __init__(self, table: ForeignTable, layout: Layout, today: date, still: Callable[[], None]) -> None:
        self.table, self.layout, self.today, self._still = table, layout, today, still
        for column in layout.names:
            table.index(column)
        self._date = None if layout.date_column is None else table.index(layout.date_column)
        self._time = None if layout.time_column is None else table.index(layout.time_column)
        self._parts = tuple(table.index(column) for column in layout.day_columns or ())
        self._columns = [(ScoreReader(column, layout.missing), table.index(column.name)) for column in layout.columns]
        self.matching = _matching(table, layout)
        self._form = layout.form or self._plain_form()
        self._order = self._settled()
        self._days = DayReader(
            layout.day_end,
            self._order or DateOrder.DAY_FIRST,
            self._form,
            layout.zone,
            naive_is_utc=layout.stamps_in_utc,
        )
        for reader, place in self._columns:
            if reader.column.item.scale is not None:
                cells = (Cell(number, row[place]) for number, row in self.matching)
                reader.refuse_mixed(cells, table.name)
        self._gathered: Gathered = {}
        self._refused = [_bare(error) for error in table.refused]
        self._first: list[FirstDay] = []
        self._unanswered = 0

    def take(self, row: Row) -> None:
        """Take the answers of a row, or note why it can't be taken."""
        number, cells = row
        try:
            answers = list(self._answers(number, cells))
            if not answers:
                self._unanswered += 1
                return
            day = self._day(number, cells)
        except RefusedRow as error:
            self._refused.append(_bare(error))
            return
        if len(self._first) < _FIRST_DAYS and all(first.day != day for first in self._first):
            self._first.append(FirstDay(self._date_text(cells), day))
        of_day = self._gathered.setdefault(day, {})
        for item, score, text in answers:
            entries = of_day.setdefault(item, _Entries())
            entries.texts.append(text)
            if score is not None:
                entries.scores.append(score)

    def found(self) -> FoundScores:
        """Return what the whole file gives."""
        answers = [
            _answer(day, item, entries)
            for day, items in sorted(self._gathered.items())
            for item, entries in sorted(items.items())
        ]
        scored = [
            [(item, entries) for item, entries in items.items() if entries.scores] for items in self._gathered.values()
        ]
        ranges = tuple(
            FoundRange(reader.column.name, reader.column.item, reader.span.least, reader.span.most, reader.bounds)
            for reader, _place in self._columns
            if reader.span.least is not None and reader.span.most is not None
        )
        return FoundScores(
            answers=tuple(answers),
            rows=len(self.table.rows) + len(self.table.refused),
            matched=len(self.matching) + len(self.table.refused),
            unanswered=self._unanswered,
            medians=sum(any(len(entries.scores) > 1 for _item, entries in items) for items in scored),
            rounded=sum(any(_whole(item, entries).denominator != 1 for item, entries in items) for items in scored),
            refused=tuple(self._refused),
            ranges=ranges,
            warnings=suspicions(self.table, self.layout, self.matching, ranges),
            first_days=tuple(self._first),
            read_as=ReadAs(self.table.encoding, self.table.delimiter, self.table.header_row, self._order, self._form),
        )

    def _plain_form(self) -> DateForm | None:
        if self._date is None or self._time is not None:
            return None
        end = on_this_computer(datetime.combine(self.today, time(0)) + timedelta(days=2))
        return plain_number_form((row[self._date] for _number, row in self.matching), end.timestamp())

    def _settled(self) -> DateOrder | None:
        place = self._date
        if place is None or self._form is not None:
            return None
        cells = (Cell(number, row[place]) for number, row in _with_a_look(self.table.rows, self._still))
        return settled_order(cells, self.layout.order, self.today, (self.table.name, self.table.header[place]))

    def _answers(self, number: int, cells: Sequence[str]) -> Iterator[tuple[DayItem, Fraction | None, str]]:
        for reader, place in self._columns:
            text = cells[place].strip()
            column = reader.column
            if column.item.scale is None:
                if text.lower() not in MISSING:
                    yield column.item, None, text
                continue
            try:
                score = reader.read(text)
            except ValueRefusedError as error:
                refused = self._bad_cell(number, column.name, error.about(text))
                refused.ask, refused.answer = error.ask, text
                raise refused from None
            if score is not None:
                yield column.item, score, text

    def _day(self, number: int, cells: Sequence[str]) -> date:
        """The diary day of a row: the one that the file names, or else the one of its date or time stamp."""
        names = ", ".join(self.layout.day_columns or ())
        if self._parts:
            parts = [cells[place] for place in self._parts]
            try:
                day = parse_day_parts(*parts)
            except CellError as error:
                raise self._bad_cell(number, names, error.about("-".join(parts))) from None
            if day is not None:
                return self._not_future(number, names, day)
        if self._date is None:
            raise self._bad_cell(number, names, phrase("no day is named."))
        text = cells[self._date]
        clock = "" if self._time is None else cells[self._time]
        column = self.table.header[self._date]
        try:
            return self._not_future(number, column, self._days.read(text, clock))
        except CellError as error:
            about = error.about(f"{text.strip()} {clock.strip()}".strip())
            raise self._bad_cell(number, column, about) from None

    def _not_future(self, number: int, column: str, day: date) -> date:
        if day > self.today:
            raise self._bad_cell(number, column, phrase("{day} is in the future.", day=day.isoformat()))
        return day

    def _bad_cell(self, number: int, column: str, reason: Phrase) -> RefusedRow:
        return RefusedRow.of(
            "{name}, row {row}, column {column}: {reason}",
            name=self.table.name,
            row=number,
            column=column,
            reason=reason,
        )

    def _date_text(self, cells: Sequence[str]) -> str:
        parts = " ".join(cells[place].strip() for place in self._parts)
        if parts.strip("0 "):
            return parts
        places = (place for place in (self._date, self._time) if place is not None)
        return " ".join(text for place in places if (text := cells[place].strip()))


def median(scores: Sequence[Fraction]) -> Fraction:
    """The middle score; between the two middle ones if their number is even."""
    ordered = sorted(scores)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def half_up(score: Fraction) -> int:
    """The nearest whole number; the upper one of two that are equally near."""
    return int((score + Fraction(1, 2)) // 1)


def _matching(table: ForeignTable, layout: Layout) -> list[Row]:
    wanted: dict[int, set[str]] = {}
    for column, value in layout.where:
        wanted.setdefault(table.index(column), set()).add(value.strip())
    if not table.rows and not table.refused:
        raise BadInputError.of("{name} has no rows under its header.", name=table.name)
    rows = [row for row in table.rows if all(row[1][at].strip() in values for at, values in wanted.items())]
    if not rows and layout.where:
        raise BadInputError.of(
            "{name}: none of its {count} rows match ({conditions}).",
            name=table.name,
            count=len(table.rows),
            conditions=_conditions(layout.where),
        )
    return rows


def _conditions(where: Sequence[tuple[str, str]]) -> Phrase:
    first, *others = (phrase("{column} is {value}", column=column, value=repr(value)) for column, value in where)
    return reduce(lambda before, one: phrase("{before} and {one}", before=before, one=one), others, first)


def _whole(item: DayItem, entries: _Entries) -> Fraction:
    """The score of a day: the highest of what was the worst, the median of all else."""
    return max(entries.scores) if item is DayItem.PAIN_WORST else median(entries.scores)


def _answer(day: date, item: DayItem, entries: _Entries) -> ImportedAnswer:
    if item.scale is None:
        text = clean_text("\n".join(dict.fromkeys(entries.texts))) or ""
        return ImportedAnswer(day, item, text, text)
    return ImportedAnswer(day, item, half_up(_whole(item, entries)), "; ".join(entries.texts))


def _bare(error: BadInputError) -> RefusedRow:
    """The same, without all that led to it: as it was raised, it keeps that in memory."""
    bare = RefusedRow(error.sentence)
    if isinstance(error, RefusedRow):
        bare.ask, bare.answer = error.ask, error.answer
    return bare
