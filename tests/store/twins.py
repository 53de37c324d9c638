"""Parts of the two copies of one diary."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diary.model.records.infusion import Infusion
    from diary.model.records.questionnaire import Questionnaire
    from diary.store.repository import Repository


def course_of(repository: Repository) -> Infusion:
    (course,) = [i for i in repository.infusions() if i.first_day == date(2026, 10, 5)]
    return course


def questionnaires_of(repository: Repository) -> list[Questionnaire]:
    return [one for one in repository.questionnaires() if one.instrument.startswith("cpgs")]
