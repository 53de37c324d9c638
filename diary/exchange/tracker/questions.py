"""The choices that a file leaves open: a refusal says which choice of the user would settle it."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from diary.errors import BadInputError

if TYPE_CHECKING:
    from typing import Self


class Ask(Enum):
    """A choice that only the user can make. The command line has an option for each, the window a field."""

    ENCODING = auto()
    HEADER = auto()
    COLUMNS = auto()
    ORDER = auto()
    FORM = auto()
    SCALE = auto()
    WORD = auto()
    SKIP_BAD = auto()


class UnsettledError(BadInputError):
    """The file can't be read until the user has chosen.

    Attributes:
        ask: The choice.
        answer: The one that the file itself speaks for, as a text for the option; None where it speaks for none.
    """

    ask: Ask
    answer: str | None = None

    def settled_by(self, ask: Ask, answer: str | None = None) -> Self:
        """This refusal, with the choice that would settle it."""
        self.ask, self.answer = ask, answer
        return self
