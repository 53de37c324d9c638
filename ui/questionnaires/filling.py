"""One questionnaire while it is filled in: its answers, which of them are not on disk, and where one is in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.instruments.instrument import Item
    from diary.model.records.questionnaire import Questionnaire


class Filling:
    """The questionnaire that is open.

    Attributes:
        questionnaire: It, with every answer that was given.
        stored: As it is stored, as far as the page knows; None while nothing of it is.
        unsaved: The ids of the items whose answers are not on disk yet.
        at: The question that is asked; None while all answers are shown.
        alone: Whether only that question is asked, to be changed.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire
        self.stored = questionnaire if questionnaire.id is not None else None
        self.unsaved: set[str] = set()
        self.at: int | None = None
        self.alone = False

    def answer(self, item: str) -> tuple[int | None, bool]:
        """Return the answer to an item, and whether that is not on disk yet."""
        return self.questionnaire.answers.get(item), item in self.unsaved

    def first_open(self, items: Iterable[Item]) -> int | None:
        """Return the place of the first item without an answer; None where all have one."""
        return next((n for n, item in enumerate(items) if item.id not in self.questionnaire.answers), None)

    def give(self, item: str, value: int | None) -> None:
        """Take an answer, or take one back; it is not on disk yet."""
        answers = {name: given for name, given in self.questionnaire.answers.items() if name != item}
        if value is not None:
            answers[item] = value
        self.questionnaire = replace(self.questionnaire, answers=answers)
        self.unsaved.add(item)

    def finish(self, *, done: bool) -> None:
        """Call it finished, or not."""
        self.questionnaire = replace(self.questionnaire, done=done)

    def take_stored(self, stored: Questionnaire) -> None:
        """Take what stands on disk now; nothing is unsaved any more."""
        self.questionnaire = self.stored = stored
        self.unsaved = set()
