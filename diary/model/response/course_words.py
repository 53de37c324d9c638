"""The words of a course besides its dates and its dose: how it felt at its strongest, and what else was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.model.days.words import NO_YES, SEVERITY_NAMES
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from diary.model.records.infusion import Infusion


class Told(NamedTuple):
    """One thing that was told.

    Attributes:
        label: What was asked.
        value: The answer; of what is the user's own words, a phrase that holds nothing else.
    """

    label: Phrase
    value: Phrase


def felt(infusion: Infusion) -> tuple[Told, ...]:
    """Return how a course felt at its strongest, with what was measured; only what was told."""
    scores = (
        (phrase("Drug high"), infusion.drug_high),
        (phrase("Changes in inner perception"), infusion.inner_perception),
        (phrase("Changes in outer perception"), infusion.outer_perception),
    )
    told = [Told(label, phrase("{score} of 10", score=score)) for label, score in scores if score is not None]
    if infusion.nausea is not None:
        told.append(Told(phrase("Nausea"), SEVERITY_NAMES[infusion.nausea]))
    return (*told, *_measured(infusion))


def alongside(infusion: Infusion) -> tuple[Told, ...]:
    """Return what was given alongside, and what was not; only what was told."""
    asked = (
        (phrase("Benzodiazepine"), infusion.benzodiazepine),
        (phrase("Clonidine"), infusion.clonidine),
    )
    told = [Told(label, NO_YES[int(given)]) for label, given in asked if given is not None]
    if infusion.given_alongside is not None:
        told.append(Told(phrase("Anything else"), phrase("{own_words}", own_words=infusion.given_alongside)))
    return tuple(told)


def _measured(infusion: Infusion) -> tuple[Told, ...]:
    told = []
    upper, lower, pulse = infusion.systolic, infusion.diastolic, infusion.pulse
    label = phrase("Highest blood pressure")
    if upper is not None and lower is not None:
        told.append(Told(label, phrase("{upper}/{lower} mmHg", upper=upper, lower=lower)))
    elif upper is not None:
        told.append(Told(phrase("Highest upper blood pressure"), phrase("{pressure} mmHg", pressure=upper)))
    elif lower is not None:
        told.append(Told(phrase("Highest lower blood pressure"), phrase("{pressure} mmHg", pressure=lower)))
    if pulse is not None:
        told.append(Told(phrase("Highest pulse"), phrase("{pulse} a minute", pulse=pulse)))
    return tuple(told)
