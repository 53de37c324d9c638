"""All questions, and the people that processes judge for them. A new question is a line here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks import best_week
from benchmarks.questions import calls, differing, ends, sham, short, weeks
from benchmarks.questions.question import Question
from benchmarks.running import chunks
from benchmarks.scoring import Figures

QUESTIONS = {
    question.name: question
    for question in (
        ends.QUESTION,
        differing.QUESTION,
        sham.QUESTION,
        calls.QUESTION,
        short.QUESTION,
        weeks.question(best_week.judged, best_week.EFFECTS, best_week.WEEKS),
    )
}


@dataclass(frozen=True)
class Asked:
    """Some people of one case of a question.

    Attributes:
        question: its name.
        case: the case.
        seed: of its people.
        people: their numbers.
    """

    question: str
    case: str
    seed: int
    people: range

    @property
    def table(self) -> str:
        """The case's name."""
        return self.case

    def figures(self) -> list[Figures]:
        """Each person's, in order."""
        question = QUESTIONS[self.question]
        return [question.person(self.case, self.seed, index) for index in self.people]


def asked(questions: Iterable[Question], seeds: Sequence[int], people: int) -> list[Asked]:
    """All the work for some questions, in the order of its results."""
    return [
        Asked(question.name, case, seed, chunk)
        for question in questions
        for case in question.cases
        for seed in seeds
        for chunk in chunks(people)
    ]
