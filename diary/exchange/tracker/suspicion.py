"""Signs that a file is meant otherwise than it is read: said before anything is written."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from diary.exchange.sheet import CellError, quoted
from diary.exchange.tracker.digits import plain_digits
from diary.exchange.tracker.found import Suspicion, Warned
from diary.exchange.tracker.questions import Ask
from diary.exchange.tracker.values import Span, likely_scale
from diary.exchange.tracker.written_dates import read_written
from diary.model.scales import NRS
from diary.wording import Amount, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from diary.exchange.tracker.found import FoundRange
    from diary.exchange.tracker.layout import Layout
    from diary.exchange.tracker.table import ForeignTable, Row

_LONGEST_SYMPTOM = 60
"""Characters; what is longer is a note."""
_MOST_SYMPTOMS = 60
_SHOWN = 4
_NOTES = frozenset({"note", "notes", "comment", "comments", "notiz", "notizen", "kommentar", "notatka", "notatki"}) | {
    "uwagi",
    "opmerking",
    "opmerkingen",
    "notitie",
    "id",
    "uuid",
}
"""Columns that differ from row to row by their nature."""


def suspicions(
    table: ForeignTable, layout: Layout, matching: Sequence[Row], ranges: Sequence[FoundRange]
) -> tuple[Warned, ...]:
    """Return what is suspicious in a file.

    Args:
        table: The file.
        layout: How it is read.
        matching: The rows that are taken.
        ranges: The numbers that were found in the columns that are read.
    """
    found = [*_first_row(table, layout), *_scales(ranges), *_symptoms(table, layout, matching)]
    return tuple(found)


def figure(value: Fraction) -> Amount:
    """Return a number of a file for a message, with at most two decimals."""
    return Amount(round(float(value), 2))


def _first_row(table: ForeignTable, layout: Layout) -> Iterator[Warned]:
    """The row with the names has a date where the dates are, or a number as the name of a score."""
    if layout.shape.header_row is not None:
        return
    dates = [name for name in (layout.date_column,) if name is not None and _is_date(name)]
    scores = [column.name for column in layout.columns if _is_number(column.name)]
    if dates or (scores and layout.date_column is None):
        yield Warned(
            Suspicion.FIRST_ROW_IS_DATA,
            phrase(
                "{name}: the first row looks like data, not like the names of columns ({cells}).",
                name=table.name,
                cells=", ".join(quoted(cell) for cell in table.header[:6]),
            ),
            Ask.HEADER,
            "0",
        )


def _scales(ranges: Iterable[FoundRange]) -> Iterator[Warned]:
    for one in ranges:
        if one.bounds is not None:
            continue
        likely = likely_scale(Span(one.least, one.most))
        least, most = figure(one.least), figure(one.most)
        if one.most > NRS.most or one.least < NRS.least:
            yield Warned(
                Suspicion.BEYOND_THE_SCALE,
                phrase(
                    "Column {column} goes from {least} to {most}, beyond the scale from 0 to 10.",
                    column=quoted(one.column),
                    least=least,
                    most=most,
                ),
                Ask.SCALE,
                None if likely is None else f"{likely.none}-{likely.most}",
                one.column,
            )
        elif likely is not None:
            yield Warned(
                Suspicion.NEVER_ABOVE,
                phrase(
                    "Column {column} goes from {least} to {most}, never above {likely}: it may have a smaller scale "
                    "than 0 to 10.",
                    column=quoted(one.column),
                    least=least,
                    most=most,
                    likely=likely.most,
                ),
                Ask.SCALE,
                f"{likely.none}-{likely.most}",
                one.column,
            )


def _symptoms(table: ForeignTable, layout: Layout, matching: Sequence[Row]) -> Iterator[Warned]:
    """One date and time has several rows that differ in what they are about."""
    stamps = [table.index(name) for name in (layout.date_column, layout.time_column) if name is not None]
    stamps += [table.index(name) for name in layout.day_columns or () if not stamps]
    rows = [cells for _number, cells in matching]
    groups: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for cells in rows:
        groups[tuple(cells[at].strip() for at in stamps)].append(cells)
    several = [group for group in groups.values() if len(group) > 1]
    if not several:
        return
    at = _differing_column(table, layout, rows, several)
    if at is None:
        return
    values = sorted({cells[at].strip() for cells in rows})
    first = next(group for group in several if len({cells[at].strip() for cells in group}) > 1)
    yield Warned(
        Suspicion.SEVERAL_SYMPTOMS,
        phrase(
            "One date and time ({stamp}) has several rows that differ in {column}: {values}. All of them count.",
            stamp=" ".join(first[0][place].strip() for place in stamps),
            column=quoted(table.header[at]),
            values=", ".join([*map(quoted, values[:_SHOWN]), *(["…"] if len(values) > _SHOWN else [])]),
        ),
        Ask.COLUMNS,
        f"{table.header[at]}={values[0]}",
        table.header[at],
        tuple(values),
    )


def _differing_column(
    table: ForeignTable,
    layout: Layout,
    rows: Sequence[tuple[str, ...]],
    several: Sequence[Sequence[tuple[str, ...]]],
) -> int | None:
    """The column, not used yet, in which most of the groups differ; the first of several, None where there is none."""
    used = {table.index(name) for name in layout.names if (name, "") not in layout.where}
    used -= {table.index(name) for name, _value in layout.where}
    candidates = (at for at in range(len(table.header)) if at not in used and _is_about(table.header[at], at, rows))
    most, before = max(
        ((sum(len({cells[at].strip() for cells in group}) > 1 for group in several), -at) for at in candidates),
        default=(0, 0),
    )
    return None if most == 0 else -before


def _is_about(name: str, at: int, rows: Sequence[tuple[str, ...]]) -> bool:
    """Return whether a column may tell what a row is about: few short words, no dates, times or numbers."""
    if name.strip().lower() in _NOTES:
        return False
    values = set[str]()
    for cells in rows:
        values.add(cells[at].strip())
        if len(values) > _MOST_SYMPTOMS:
            return False
    words = [value for value in values if value and not _is_number(value) and not _is_date(value)]
    return len(words) > 1 and all(len(word) <= _LONGEST_SYMPTOM and not _is_time(word) for word in words)


def _is_number(text: str) -> bool:
    return plain_digits(text).replace(",", ".").replace(".", "", 1).lstrip("+-").isdecimal()


def _is_time(text: str) -> bool:
    return text[:1].isdecimal() and (":" in text or "." in text)


def _is_date(text: str) -> bool:
    try:
        read_written(text)
    except CellError:
        return False
    return True
