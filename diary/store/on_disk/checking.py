"""Whether the answers that stand are the ones that the history leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary import settings
from diary.errors import BadInputError
from diary.model.records.items import to_items
from diary.model.records.replay import HistoryError, replay
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diary.model.records.change import Contents
    from diary.model.records.items import Record
    from diary.model.records.replay import Replayed
    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.wording import Phrase


def disagreements(contents: Contents) -> list[Phrase]:
    """Return where the stored answers differ from what their history gives, a sentence each; none in a sound diary."""
    try:
        replayed = replay(contents.changes)
    except HistoryError as error:
        if error.position is None:
            return [phrase("The history: {reason}", reason=error.reason)]
        return [phrase("The history, change {number}: {reason}", number=error.position + 1, reason=error.reason)]
    return _differences(_plainly(contents), _plainly(replayed)) + _senseless(contents.suggestions)


def _plainly(diary: Contents | Replayed) -> dict[str, Mapping[str, object]]:
    """Every answer of a diary by the name of its record and its own."""
    plain: dict[str, Mapping[str, object]] = {
        day.date.isoformat(): {key.value: answer for key, answer in day.answered()} for day in diary.days
    }
    kept: dict[str, tuple[Record, ...]] = {
        "infusion": diary.infusions,
        "medicine": diary.medicines,
        "blood result": diary.labs,
        "questionnaire": diary.questionnaires,
        "visit": diary.visits,
        "given out": diary.given_out,
    }
    for name, records in kept.items():
        plain |= {f"{name} {record.id}": to_items(record) for record in records}
    plain["settings"] = settings.to_items(diary.settings)
    plain["told the clinic"] = {sign.value: day for sign, day in diary.clinic_told_on.items()}
    plain["settled by the clinic"] = {sign.value: day for sign, day in diary.settled_on.items()}
    return plain


def _senseless(suggestions: Iterable[StoredSuggestion]) -> list[Phrase]:
    """Suggestions that make no sense: they have no history to follow from, and must make sense by themselves."""
    found = []
    for suggestion in suggestions:
        try:
            suggestion.checked()
        except BadInputError as error:
            found.append(
                phrase(
                    "What was said on {day}, {item}: {reason}",
                    day=suggestion.day.isoformat(),
                    item=error.item or "day",
                    reason=error.sentence,
                )
            )
    return found


def _differences(
    stored: Mapping[str, Mapping[str, object]], replayed: Mapping[str, Mapping[str, object]]
) -> list[Phrase]:
    found = []
    for name in sorted(stored.keys() | replayed.keys()):
        ours, theirs = stored.get(name, {}), replayed.get(name, {})
        items = [item for item in {**ours, **theirs} if ours.get(item) != theirs.get(item)]
        found += [
            phrase("{record}, {item}: the answer that stands is not the one in the history.", record=name, item=item)
            for item in items
        ]
    return found
