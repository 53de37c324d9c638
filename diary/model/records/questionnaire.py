"""A questionnaire that was begun or filled in; what it asks and how it is scored is its instrument's matter."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.day import check_day

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

ANSWER = "answer."
"""How the name of an answer begins in the history, like `answer.worst`."""
MOST_ANSWER = 9_999
"""No instrument asks for a larger number; each has narrower bounds of its own."""
_NAME = re.compile("[a-z0-9][a-z0-9_-]{0,39}")


@dataclass(frozen=True)
class Questionnaire:
    """One filling of an instrument.

    Attributes:
        instrument: The instrument's id, like `cpgs-6m`.
        version: The version of the instrument that was asked.
        day: The diary day on which it was begun.
        text: Which text stood in place of the shipped one, as its file names itself; None for the shipped one.
        done: Whether it was looked over and finished; until then it can be gone on with.
        answers: The answers that were given, by the item's id; an item without one is absent. 0 is an answer.
        id: The row's own number; None before it is stored. Never reused.
        removed: Whether the user deleted it (and may bring it back).
    """

    instrument: str
    version: str
    day: date
    text: str | None = None
    done: bool = False
    answers: Mapping[str, int] = field(default_factory=dict)
    id: int | None = None
    removed: bool = False

    def checked(self) -> Questionnaire:
        """Return this questionnaire, if it makes sense by itself.

        Raises:
            BadInputError: about the field: no name, no version, a day outside of the years of a diary, an answer that
                is no whole number from 0 on.
        """
        check_day(self.day, "day")
        if _NAME.fullmatch(self.instrument) is None:
            raise BadInputError.of("{name} is not the id of an instrument.", name=repr(self.instrument[:40])).about(
                "instrument"
            )
        if not self.version.strip():
            raise BadInputError.of("The instrument has no version.").about("version")
        for item, value in self.answers.items():
            check_answer(item, value)
        return self


def check_answer(item: str, value: object) -> int:
    """Return the answer, if it can be one.

    Raises:
        BadInputError: about the item, whose name is none or whose answer is no whole number from 0 to `MOST_ANSWER`.
    """
    whole = isinstance(value, int) and not isinstance(value, bool)
    if _NAME.fullmatch(item) is None or not whole or not 0 <= value <= MOST_ANSWER:  # type: ignore[operator]
        raise BadInputError.of(
            "{item}: {value} is not a whole number from 0 to {most}.",
            item=item[:40],
            value=str(value)[:40],
            most=MOST_ANSWER,
        ).about(f"{ANSWER}{item}")
    return value  # type: ignore[return-value]
