"""The words of the doses on the response card, and what a line of that card is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.model.relief.windows import AFTER_DAYS, BEFORE_DAYS, LEAST_DAYS
from diary.wording import Percent, Phrase, Score, phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diary.model.response.doses import DoseChange, Doses
    from diary.model.response.figures import Response


class ResponseLine(NamedTuple):
    """One figure of the card.

    Attributes:
        label: What it is, in a few words.
        value: The figure, or that there is too little to say.
        explanation: What it rests on, in whole sentences.
    """

    label: Phrase
    value: Phrase
    explanation: Phrase


def too_little() -> Phrase:
    """Return the value of a figure that can't be given."""
    return phrase("Too little recorded")


def dose_lines(response: Response) -> Iterator[ResponseLine]:
    """Yield doses a day before and after, of each use and of all; no line where no medicine is listed."""
    named = (
        (phrase("Rescue medicine"), response.rescue),
        (phrase("Regular medicine"), response.regular),
        (phrase("All medicines"), response.medicines),
    )
    for label, change in named:
        if change is not None:
            yield ResponseLine(label, _dose_value(change), _dose_explanation(change))
    if response.medicines is not None and response.medicines.has_opioids:
        yield _opioids(response.medicines)


def _dose_value(change: DoseChange) -> Phrase:
    before, after = change.before, change.after
    if before is not None and after is not None:
        return phrase(
            "{before} doses a day before, {after} after", before=Score(before.a_day), after=Score(after.a_day)
        )
    if before is not None:
        return phrase("{before} doses a day before, too little recorded after", before=Score(before.a_day))
    if after is not None:
        return phrase("Too little recorded before, {after} doses a day after", after=Score(after.a_day))
    return too_little()


def _dose_explanation(change: DoseChange) -> Phrase:
    if change.before is not None and change.after is not None and not change.same_medicines:
        return phrase(
            "Before and after don't rest on the same medicines, so they can't be compared: a medicine counts where its "
            "doses were answered on {least} days or more.",
            least=LEAST_DAYS,
        )
    return phrase(
        "Mean doses a day in the {before} days before the infusion and in days 1 to {after} after it, over the days on "
        "which they were answered; a medicine answered on fewer than {least} of them is left out.",
        before=BEFORE_DAYS,
        after=AFTER_DAYS,
        least=LEAST_DAYS,
    )


def _opioids(change: DoseChange) -> ResponseLine:
    label = phrase("Share of opioids")
    explanation = phrase("Doses of the medicines you marked as opioids, of all doses.")
    if change.before is None and change.after is None:
        return ResponseLine(label, too_little(), explanation)
    before = _opioid_share(change.before, phrase("Too little recorded"), phrase("No doses"))
    after = _opioid_share(change.after, phrase("too little recorded"), phrase("no doses"))
    return ResponseLine(label, phrase("{before} before, {after} after", before=before, after=after), explanation)


def _opioid_share(doses: Doses | None, unknown: Phrase, none_taken: Phrase) -> Percent | Phrase:
    if doses is None:
        return unknown
    return none_taken if doses.opioid_share is None else Percent(doses.opioid_share)
