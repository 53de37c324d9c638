"""The words of an infusion besides its figures: its name, what was told in one line, what it waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.records.infusion import numbered
from diary.wording import counted
from ui.words.infusions import infusion_details, infusion_number
from ui.words.text import span, translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from diary.model.records.infusion import Infusion


def title_of(infusions: Sequence[Infusion], key: int | None) -> str:
    """Return the name of the infusion with an id: its number, or that it is new or planned."""
    stored = next((one for one in infusions if key is not None and one.id == key), None)
    if stored is None:
        return translate("InfusionsPage", "New infusion")
    if stored.planned:
        return translate("InfusionsPage", "Planned infusion")
    return infusion_number(next(number for number, one in numbered(tuple(infusions)) if one.id == key))


def facts_of(infusion: Infusion) -> str:
    """Return what was told about it in one line: days, what was given, where."""
    told = [span(infusion.first_day, infusion.last_day), infusion_details(infusion), infusion.clinic or ""]
    return translate("InfusionsPage", " · ", "between facts").join(fact for fact in told if fact)


def count_of(infusions: Sequence[Infusion]) -> str:
    """Return how many are recorded, and how many planned, if any."""
    past, planned = len(numbered(tuple(infusions))), sum(one.planned for one in infusions)
    facts = [words(counted("{count} infusion recorded", "{count} infusions recorded", past))]
    facts += [words(counted("{count} planned", "{count} planned", planned))] if planned else []
    return translate("InfusionsPage", " · ", "between facts").join(facts)


def waits_for(planned: Infusion, today: date) -> str:
    """Return what is said of an infusion that nobody has said took place."""
    if planned.first_day > today:
        return translate(
            "InfusionsPage",
            "Its curve and its figures will stand here once it has taken place. Scores of the days before it, five or "
            "more of thirty, give the level that relief is measured against.",
        )
    return translate(
        "InfusionsPage", "Say above whether it took place; then its curve and its figures will stand here."
    )
