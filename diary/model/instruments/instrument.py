"""Questionnaires as data: an instrument, its answers checked and scored, and where those that ship are read.

An instrument is read from a JSON file (docs/decisions/0014; `resources/schemas/instrument.schema.json`). Those that
ship are part of the program, like its code; a user's own files are read by `diary.exchange.instrument_files`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.instruments.scoring import AnyScore, MeanKind, MeanScore
from diary.model.scales import Scale

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.instruments.scoring import Scoring


class ItemType(StrEnum):
    """The form in which an item is asked."""

    SCALE = "scale"  # a row of buttons, eleven at most
    COUNT = "count"  # a number that is typed
    CHOICE = "choice"  # one of some words


@dataclass(frozen=True)
class Item:
    """One question.

    Attributes:
        id: Its name in the store and in files.
        text: The question, in the language of the instrument.
        type: How it is asked.
        least: Lowest answer, inclusive; 0 is an answer.
        most: Highest answer, inclusive.
        anchors: What the lowest and the highest answer mean; of a choice, its first and last words.
        choices: Of a choice: the words of each answer from `least` on; else empty.
        unit: Of a count: what is counted, as it stands beside the number; empty where the question says it.
    """

    id: str
    text: str
    type: ItemType
    least: int
    most: int
    anchors: tuple[str, str]
    choices: tuple[str, ...] = ()
    unit: str = ""

    @property
    def answers(self) -> range:
        """Every answer there is, lowest first."""
        return range(self.least, self.most + 1)

    def check(self, value: object) -> int | None:
        """Return the answer, if it is a whole number within the bounds; None is missing and stays so.

        Raises:
            BadInputError: about the item; also for bool, float and text.
        """
        if value is None:
            return None
        try:
            return Scale(self.type.value, self.least, self.most).check(value, self.id)
        except BadInputError as error:
            raise error.about(self.id) from None


@dataclass(frozen=True)
class Recall:
    """The time the answers are about.

    Attributes:
        text: In words.
        days: In days; 0 is right now.
    """

    text: str
    days: int


@dataclass(frozen=True)
class Replacement:
    """The source of words that stand in the place of the shipped ones.

    Attributes:
        file: Name of the file they come from.
        version: Of that file.
        language: Of its texts, BCP 47.
        licence: By which right they are used.
        is_shipped: Whether they come with the program: its own plain words in another language than English.
    """

    file: str
    version: str
    language: str
    licence: str
    is_shipped: bool = False

    def __str__(self) -> str:
        """Return the name that an export gives it: `cpgs-pl.json, version 2, pl`."""
        return f"{self.file}, version {self.version}, {self.language}"


@dataclass(frozen=True)
class Result:
    """The result of an instrument's answers.

    Attributes:
        instrument: Id of the instrument.
        version: Its version; of a shipped one with replaced texts, the version whose scoring this is.
        scores: By name, in the instrument's order; None: can't be given.
        grade: 0-4; None where it can't be given, or the instrument gives none.
        missing: Ids of the items without an answer, in the instrument's order, whether or not a score could be given.
        flags: Names of what is worth a second look.
        replaced: Whose words were shown in the place of the shipped ones; None: the instrument's own.
    """

    instrument: str
    version: str
    scores: Mapping[str, float | None]
    grade: int | None
    missing: tuple[str, ...]
    flags: tuple[str, ...]
    replaced: Replacement | None = None


@dataclass(frozen=True)
class Instrument:
    """A questionnaire.

    Attributes:
        id: Its name in the store and in files.
        version: Of its questions and scoring.
        language: Of its texts, BCP 47.
        title: What the page calls it.
        source: Where questions and scoring were published.
        licence: By which right the texts are used.
        recall: The time the answers are about.
        items: The questions in order.
        scoring: How the answers are scored.
        labels: What the page calls each score, by name.
        meanings: What each grade means, as far as the file says it; else `diary.model.instruments.words` does.
        flag_texts: What each flag means, by name; the same.
        replaced: Whose words stand in the place of the shipped ones; None: the instrument's own.
        file: The user's file that added the instrument; None for one that ships.
    """

    id: str
    version: str
    language: str
    title: str
    source: str
    licence: str
    recall: Recall
    items: tuple[Item, ...]
    scoring: Scoring
    labels: Mapping[str, str]
    meanings: Mapping[int, str] = field(default_factory=dict)
    flag_texts: Mapping[str, str] = field(default_factory=dict)
    replaced: Replacement | None = None
    file: str | None = None

    def item(self, item_id: str) -> Item:
        """Return the item with this id.

        Raises:
            BadInputError: about the id, if the instrument has no such item.
        """
        for item in self.items:
            if item.id == item_id:
                return item
        raise BadInputError.of(
            "{item} is not a question of {instrument}.", item=str(item_id)[:60], instrument=self.id
        ).about(str(item_id))

    def checked(self, answers: Mapping[str, int | None]) -> dict[str, int | None]:
        """Return every item's answer by id, in the instrument's order; what is absent is None.

        Raises:
            BadInputError: about the item, if an answer is off its bounds or an id unknown.
        """
        for item_id in answers:
            self.item(item_id)
        return {item.id: item.check(answers.get(item.id)) for item in self.items}

    def score(self, answers: Mapping[str, int | None]) -> Result:
        """Return the result of the answers.

        Args:
            answers: By item id; None or absent is missing, 0 is an answer.

        Raises:
            BadInputError: about the item, if an answer is off its bounds or an id unknown.
        """
        checked = self.checked(answers)
        scores, grade, flags = self.scoring.work_out(checked)
        return Result(
            self.id,
            self.version,
            {name: None if value is None else float(value) for name, value in scores.items()},
            grade,
            tuple(item for item, answer in checked.items() if answer is None),
            flags,
            self.replaced,
        )

    def bounds(self, name: str) -> tuple[float, float]:
        """Return the lowest and the highest value that a score or an item can have, for the axis of a chart.

        Raises:
            KeyError: there is neither a score nor an item with this name.
        """
        for score in self.scoring.scores:
            if score.name == name:
                return self._bounds(score)
        item = {item.id: item for item in self.items}[name]
        return float(item.least), float(item.most)

    def _bounds(self, score: AnyScore) -> tuple[float, float]:
        if not isinstance(score, MeanScore):
            most = sum(max(0, *(step.points for step in line.steps)) for line in score.table)
            return 0.0, float(most)
        items = [self.item(item) for item in score.items]
        parts = len(items) if score.kind is MeanKind.MEAN else 1
        least, most = sum(item.least for item in items), sum(item.most for item in items)
        return float(score.times * least / parts), float(score.times * most / parts)
