"""The score of a cell: a number with either mark, 3/10, 30 %, a word that the user gave a score, or none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from diary.exchange.sheet import CellError, quoted
from diary.exchange.tracker.digits import plain_digits
from diary.exchange.tracker.layout import AnswerColumn, Bounds
from diary.exchange.tracker.questions import Ask, UnsettledError
from diary.model.scales import NRS
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.exchange.tracker.order import Cell

_NUMBER = re.compile(r"([+-]?[0-9]{1,9}(?:[.,][0-9]{1,30})?)(?:\s*(%)|\s*/\s*([0-9]{1,6}))?")

MISSING = frozenset(
    {"", "-", "--", "–", "—", ".", "?", "na", "n/a", "n.a.", "#n/a", "nan", "null", "nil", "missing"}
    | {"k.a.", "b.d.", "n.v.t."}  # no answer in German, Polish and Dutch
)
"""Texts in small letters that stand for no answer. Not `none`: as a word for pain, it is a 0."""


class ValueRefusedError(CellError):
    """The text of a cell is no score.

    Attributes:
        ask: The choice of the user that could make it one.
    """

    ask: Ask | None = None

    def settled_by(self, ask: Ask) -> ValueRefusedError:
        """This refusal, with the choice that would settle it."""
        self.ask = ask
        return self


@dataclass
class Span:
    """The numbers that were found in a column, on its own scale; None before the first."""

    least: Fraction | None = None
    most: Fraction | None = None

    def add(self, value: Fraction) -> None:
        """Widen it to a number."""
        self.least = value if self.least is None else min(self.least, value)
        self.most = value if self.most is None else max(self.most, value)


class ScoreReader:
    """Reads the scores of one column.

    Attributes:
        column: The column, as the user said it.
        span: The numbers that were found so far, also those that are off the scale.
        missing: Texts in small letters that mean no answer.
        bounds: The scale of the column: the one that was named, or that cells like 3/10 and 30 % name; None without.
    """

    def __init__(self, column: AnswerColumn, missing: Iterable[str] = ()) -> None:
        self.column = column
        self.span = Span()
        self._words = {word.strip().lower(): score for word, score in column.words}
        self.missing = (MISSING | {text.strip().lower() for text in missing}) - self._words.keys()
        self.bounds = column.bounds
        self._bounds = column.bounds or Bounds()

    def read(self, text: str) -> Fraction | None:
        """Return the score of a cell on the scale from 0 to 10; None for no answer.

        Raises:
            ValueRefusedError: it is no score, or off the scale of the column.
        """
        cell = plain_digits(text)
        word = cell.lower()
        if word in self._words:
            return self._words[word]
        if word in self.missing:
            return None
        found = _NUMBER.fullmatch(cell)
        if found is None:
            raise ValueRefusedError(phrase("{cell} is not a number.")).settled_by(Ask.WORD)
        value = Fraction(found[1].replace(",", "."))
        if found[2] is not None or found[3] is not None:
            self.bounds = self._bounds
        if found[2] is not None:
            value = self._bounds.none + value * (self._bounds.most - self._bounds.none) / 100
        self.span.add(value)
        top = max(self._bounds.none, self._bounds.most)
        if found[3] is not None and int(found[3]) != top:
            raise ValueRefusedError(phrase("{cell} is not out of {most}.", most=top)).settled_by(Ask.SCALE)
        if not self._bounds.holds(value):
            least = min(self._bounds.none, self._bounds.most)
            outside = phrase("{cell} is not from {least} to {most}.", least=least, most=top)
            raise ValueRefusedError(outside).settled_by(Ask.SCALE)
        return self._bounds.on_nrs(value)

    def refuse_mixed(self, cells: Iterable[Cell], name: str) -> None:
        """Refuse a column in which some cells have a percent sign and others have none: 5 may be half or very little.

        Raises:
            UnsettledError: it is one, and the user has not said its scale.
        """
        if self.column.bounds is not None:
            return
        with_sign: Cell | None = None
        without: Cell | None = None
        for cell in cells:
            if with_sign is None and cell.text.rstrip().endswith(("%", "\uff05", "\u066a")):
                with_sign = cell
            elif (
                without is None
                and (found := _NUMBER.fullmatch(plain_digits(cell.text))) is not None
                and found[2] is None
            ):
                without = cell if Fraction(found[1].replace(",", ".")) != 0 else None
            if with_sign is not None and without is not None:
                raise UnsettledError.of(
                    "{name}, column {column}: {one} in row {row} is a percentage, {other} in row {second} is not.",
                    name=name,
                    column=self.column.name,
                    one=quoted(with_sign.text),
                    row=with_sign.row,
                    other=quoted(without.text),
                    second=without.row,
                ).settled_by(Ask.SCALE, "0-100")


def likely_scale(span: Span) -> Bounds | None:
    """Return a usual scale that the numbers of a column would fit, where 0 to 10 is not it.

    It is only ever suggested: a column that never goes above 5 may be that of somebody with little pain.
    """
    if span.most is None or span.least is None or span.least < 0:
        return None
    if span.most > NRS.most:
        return Bounds(0, 100) if span.most <= 100 else None
    return next((Bounds(0, top) for top in (4, 5) if span.most <= top), None)
