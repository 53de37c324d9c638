"""Reading JSON that people write by hand: every value knows its place, and what is wrong is said with it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from fractions import Fraction
from typing import TYPE_CHECKING, NoReturn

from diary.errors import BadInputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.wording import Figure

MOST_TEXT = 1000
MOST_SHORT = 200
MOST_NUMBER = 1_000_000
FINEST = Fraction(1, 1_000_000)
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_NAME = re.compile("[a-z][a-z0-9_]{0,39}")


class MisfitError(BadInputError):
    """Something in a file does not fit.

    Attributes:
        place: Where, as a JSON path: `$.items[2].anchors.most`, counted from 0; of text that is no JSON, the line and
            the column.
    """

    place: str = "$"

    @classmethod
    def at(cls, place: str, text: str, **figures: Figure) -> MisfitError:
        """An error about one place."""
        error = cls.of(text, **figures)
        error.place = place
        return error


def quoted_json(value: object) -> str:
    """A value as the file has it, cut short, for a message."""
    try:
        text = json.dumps(value, ensure_ascii=False)
    except TypeError:
        text = str(value)
    text = _CONTROL.sub("\ufffd", text)
    return text[:40] + "…" if len(text) > 40 else text


@dataclass(frozen=True)
class Node:
    """A value of the file and its place."""

    value: object
    place: str = "$"

    def bad(self, text: str, **figures: Figure) -> NoReturn:
        """Say what is wrong here.

        Raises:
            MisfitError: always.
        """
        raise MisfitError.at(self.place, text, **figures)

    def fields(self, needed: Iterable[str], optional: Iterable[str] = ()) -> dict[str, Node]:
        """Return the fields of an object by name: all that are needed, and none that is unknown.

        Raises:
            MisfitError: it is no object, or has other fields.
        """
        if not isinstance(self.value, dict):
            self.bad("This must be an object, with braces: {braces}.", braces="{ … }")
        needed = tuple(needed)
        known = (*needed, *optional)
        for name in self.value:
            if name not in known:
                self._unknown(name, known)
        for name in needed:
            if name not in self.value:
                self.bad("“{name}” is missing here.", name=name)
        return {name: Node(value, f"{self.place}.{name}") for name, value in self.value.items()}

    def _unknown(self, name: str, known: tuple[str, ...]) -> NoReturn:
        near = get_close_matches(name[:60], known, 1)
        if near:
            self.bad("There is no “{name}” here. Is “{known}” meant?", name=quoted_json(name)[1:-1], known=near[0])
        self.bad("There is no “{name}” here; known are: {known}.", name=quoted_json(name)[1:-1], known=", ".join(known))

    def list(self, least: int, most: int) -> list[Node]:
        """Return the parts of a list of so many, bounds included.

        Raises:
            MisfitError: it is no list, or has more or fewer.
        """
        if not isinstance(self.value, list):
            self.bad("This must be a list, with brackets: [ … ].")
        if not least <= len(self.value) <= most:
            self.bad("This list must have from {least} to {most} parts.", least=least, most=most)
        return [Node(value, f"{self.place}[{n}]") for n, value in enumerate(self.value)]

    def text(self, most: int = MOST_TEXT) -> str:
        """Return a text that has something in it.

        Raises:
            MisfitError: it is none, is empty, has more than so many characters, or a control character.
        """
        if not isinstance(self.value, str):
            self.bad("{value} is not a text; a text stands in quotes.", value=quoted_json(self.value))
        if not self.value.strip():
            self.bad("This text is empty.")
        if len(self.value) > most:
            self.bad("This text is longer than {most} characters.", most=most)
        if _CONTROL.search(self.value):
            self.bad("This text holds a character that can't be shown.")
        return self.value

    def matching(self, pattern: re.Pattern[str], example: str) -> str:
        """Return a text of one form.

        Raises:
            MisfitError: it is none, or has another form; the example says which.
        """
        text = self.text()
        if not pattern.fullmatch(text):
            self.bad("{value} can't stand here; it must look like {example}.", value=quoted_json(text), example=example)
        return text

    def name(self) -> str:
        """A name as in the store and in files."""
        return self.matching(_NAME, "peg_pain")

    def one_of(self, known: Iterable[str]) -> str:
        """Return one of some words.

        Raises:
            MisfitError: it is none of them.
        """
        known = tuple(known)
        if self.value not in known:
            self.bad("{value} is not one of: {known}.", value=quoted_json(self.value), known=", ".join(known))
        return str(self.value)

    def whole(self, least: int, most: int) -> int:
        """Return a whole number within bounds, both included.

        Raises:
            MisfitError: it is none, or off the bounds.
        """
        value = self.value
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            self.bad(
                "{value} is not a whole number from {least} to {most}.",
                value=quoted_json(value),
                least=least,
                most=most,
            )
        return value

    def number(self, least: int = -MOST_NUMBER, most: int = MOST_NUMBER) -> Fraction:
        """A number within bounds, with six decimals at most: exactly as it is written."""
        value = self.value
        # The bounds come before the fraction: 1e999999999 would be one of a billion digits.
        if isinstance(value, bool) or not isinstance(value, int | Decimal) or not least <= value <= most:
            self.bad(
                "{value} is not a number from {least} to {most}.", value=quoted_json(value), least=least, most=most
            )
        if isinstance(value, Decimal) and value != value.quantize(Decimal("0.000001")):
            self.bad("{value} has more than six decimals.", value=quoted_json(value))
        return Fraction(value)


def read_json(content: bytes) -> Node:
    """The whole of a JSON file, decimals kept as they are written.

    Raises:
        MisfitError: with line and column where it is no JSON; a doubled name and what is no number are refused as well.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise MisfitError.at(f"line {line}", "This is not UTF-8 text. Save the file as UTF-8.") from error
    try:
        value = json.loads(
            text, parse_float=Decimal, parse_constant=_refuse_constant, object_pairs_hook=_refuse_doubled
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise MisfitError.at(place, "This is not JSON.") from error
    except RecursionError as error:
        raise MisfitError.at("$", "This is nested too deeply.") from error
    except ValueError as error:  # a whole number of thousands of digits
        raise MisfitError.at("$", "A number in this file is too long.") from error
    return Node(value)


def _refuse_constant(name: str) -> NoReturn:
    raise MisfitError.at("$", "{name} is not a number.", name=name)


def _refuse_doubled(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        doubled = next(name for name in names if names.count(name) > 1)
        raise MisfitError.at("$", "“{name}” stands twice in the same object.", name=quoted_json(doubled)[1:-1])
    return found
