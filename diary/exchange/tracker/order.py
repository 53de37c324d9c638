"""The order of day and month, settled by the whole column: nothing is guessed.

One date like 13/09/2021 shows how 03/09/2021 beside it is meant. It is shown to the user, who says it; a file in which
both orders stand is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.exchange.sheet import CellError, quoted
from diary.exchange.tracker.layout import DateOrder
from diary.exchange.tracker.questions import Ask, UnsettledError
from diary.exchange.tracker.written_dates import Written, read_written
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from diary.wording import Phrase

_MEANS = {
    DateOrder.DAY_FIRST: phrase("the day first"),
    DateOrder.MONTH_FIRST: phrase("the month first"),
    DateOrder.YEAR_FIRST: phrase("the year first"),
}


class Cell(NamedTuple):
    """A date cell and its place.

    Attributes:
        row: The row's number.
        text: What stands in it.
    """

    row: int
    text: str


def order_words(order: DateOrder) -> Phrase:
    """Return what an order is called inside of a sentence."""
    return _MEANS[order]


def settled_order(
    cells: Iterable[Cell], named: DateOrder | None, today: date, place: tuple[str, str]
) -> DateOrder | None:
    """Return the order in which every date of the column is meant; None where no date depends on it.

    Args:
        cells: The dates of the whole column.
        named: The order that the user said.
        today: The running diary day: no order is taken that leads into years to come.
        place: What the file and the column are called in messages.

    Raises:
        UnsettledError: the column holds both orders, speaks against the one that was named, or leaves it open; its
            `answer` is the order that the column shows.
    """
    column = _Column()
    for cell in cells:
        column.add(cell, _possible(cell.text, today))
    left = [order for order in DateOrder if order not in column.against]
    if not left:
        raise _both(column, place)
    if named is not None and named in column.against:
        raise _otherwise(column.against[named], named, left, place)
    if named is None and column.open_cell is not None:
        raise _open(column.open_cell, left, column, place)
    return named or (left[0] if column.against else None)


class _Column:
    """The dates of a column: which of them show an order, speak against one, or leave it open; the first of each."""

    def __init__(self) -> None:
        self.shows: dict[DateOrder, Cell] = {}
        self.against: dict[DateOrder, Cell] = {}
        self.open_cell: Cell | None = None

    def add(self, cell: Cell, possible: frozenset[DateOrder]) -> None:
        """Note the orders that a date leaves; none where it says nothing of the others, or is no date at all."""
        if not possible:
            return
        for order in DateOrder:
            if order not in possible:
                self.against.setdefault(order, cell)
            elif len(possible) == 1:
                self.shows.setdefault(order, cell)
        if len(possible) > 1 and self.open_cell is None:
            self.open_cell = cell


def _possible(text: str, today: date) -> frozenset[DateOrder]:
    """The orders that a date leaves: all of them where it says by itself what is what, none where it is no date."""
    if text.lstrip()[:4].isdecimal():
        return frozenset()  # the year stands first
    try:
        written = read_written(text)
    except CellError:
        return frozenset()
    orders = written.orders()
    if written.is_settled:
        return frozenset()  # says nothing about the others
    if written.may_be_year_first:
        orders = frozenset(order for order in orders if written.day(order).year <= today.year)
    return _alike(written, orders)


def _alike(written: Written, orders: frozenset[DateOrder]) -> frozenset[DateOrder]:
    """The same; every order where all lead to one day, like 09/09/2021."""
    days = {written.day(order) for order in orders}
    if len(days) > 1 or len(orders) < 2:
        return orders
    return frozenset()


def _both(column: _Column, place: tuple[str, str]) -> UnsettledError:
    shows, against = column.shows.values(), column.against.values()
    one, other = sorted(set(shows) if len(set(shows)) > 1 else {*shows, *against})[:2]
    name, column_name = place
    return UnsettledError.of(
        "{name}, column {column}: {one} in row {row} and {other} in row {second} are dates in two orders. Which of the "
        "others are meant how can't be told.",
        name=name,
        column=column_name,
        one=quoted(one.text),
        row=one.row,
        other=quoted(other.text),
        second=other.row,
    ).settled_by(Ask.ORDER)


def _otherwise(cell: Cell, named: DateOrder, left: list[DateOrder], place: tuple[str, str]) -> UnsettledError:
    name, column = place
    return UnsettledError.of(
        "{name}, row {row}, column {column}: {cell} can't have {order}, so the others may be meant otherwise too.",
        name=name,
        row=cell.row,
        column=column,
        cell=quoted(cell.text),
        order=order_words(named),
    ).settled_by(Ask.ORDER, left[0] if len(left) == 1 else None)


def _open(cell: Cell, left: list[DateOrder], column: _Column, place: tuple[str, str]) -> UnsettledError:
    name, column_name = place
    if len(left) > 1:
        return UnsettledError.of(
            "{name}, row {row}, column {column}: {cell} can mean two dates.",
            name=name,
            row=cell.row,
            column=column_name,
            cell=quoted(cell.text),
        ).settled_by(Ask.ORDER)
    (order,) = left
    others = (column.against[one] for one in _YEAR_LAST if one in column.against)
    shown = column.shows.get(order) or next(others, cell)
    return UnsettledError.of(
        "{name}, row {row}, column {column}: {cell} can mean two dates. {other} in row {second} shows that the file "
        "has {order}.",
        name=name,
        row=cell.row,
        column=column_name,
        cell=quoted(cell.text),
        other=quoted(shown.text),
        second=shown.row,
        order=order_words(order),
    ).settled_by(Ask.ORDER, order)


_YEAR_LAST = (DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)
