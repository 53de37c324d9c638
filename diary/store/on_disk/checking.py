"""Whether a diary is sound: its file, its history, and that the answers that stand are the ones that it leads to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from diary import settings
from diary.errors import BadInputError, CannotOpenError
from diary.held_files import LOG, beside
from diary.model.records.change_check import HistoryError
from diary.model.records.day import Day
from diary.model.records.items import to_items
from diary.model.records.replay import replay
from diary.store import connection as files
from diary.store.on_disk.holdings import has_content, held_alone
from diary.store.seal import broken_seal, faults_at_opening
from diary.store.upkeep import is_check_due
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from diary.model.records.change import Change, Contents
    from diary.model.records.items import Record
    from diary.model.records.replay import Replayed
    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.store.connection import Connection
    from diary.store.opened import OpenedDiary
    from diary.wording import Phrase


def all_faults(diary: OpenedDiary, disagreeing: Callable[[Connection], list[Phrase]]) -> list[Phrase]:
    """Return what is wrong with a diary's file, its history and its answers, a sentence each; empty for a sound one.

    Args:
        diary: The opened diary.
        disagreeing: Finds where its answers and its history disagree.
    """
    faults: list[Phrase] = []
    try:
        faults = diary.read(lambda one: files.quick_check(one) or broken_seal(one), nothing=faults)
    except CannotOpenError as error:
        faults = [error.sentence]
    if faults:
        return _named_by_cause(diary, faults)
    try:
        return diary.read(disagreeing, nothing=[])
    except CannotOpenError as error:
        return [error.sentence]


def quick_faults(diary: OpenedDiary) -> list[Phrase]:
    """Return what is found wrong with a diary's file when it is opened, a sentence each."""
    return _named_by_cause(diary, diary.read(faults_at_opening, nothing=[]))


def is_whole_check_due(diary: OpenedDiary) -> bool:
    """Return whether the whole file is to be looked over, and not only quickly."""

    def ask(connection: Connection) -> bool:
        # A file that is so broken that it does not even tell is looked over whole: that says what is wrong.
        try:
            return is_check_due(connection, diary.clock.now().date())
        except (files.DatabaseError, ValueError, TypeError):
            return True

    return diary.read(ask, nothing=False)


def _named_by_cause(diary: OpenedDiary, faults: list[Phrase]) -> list[Phrase]:
    """Return the faults; where only a log is to blame that another file left beside this one, that."""
    log = beside(diary.path, LOG)
    if not faults or not has_content(log) or not held_alone(diary.path, diary.file.key).is_whole:
        return faults
    return [
        phrase(
            "the file itself is whole, but the log beside it ({log}) is not its own, as after a copy put back by "
            "hand. Close the diary; this takes the copy and leaves the log: relief-diary --diary {path} restore "
            "{path}.",
            log=log.name,
            path=str(diary.path),
        )
    ]


def disagreements(contents: Contents, history: Iterable[Change] | None = None) -> list[Phrase]:
    """Return where the stored answers differ from what their history gives, a sentence each; none in a sound diary.

    Args:
        contents: The diary.
        history: Its history, oldest first, gone over once; None where the contents hold it.
    """
    try:
        replayed = replay(contents.changes if history is None else history, with_entries=False)
    except HistoryError as error:
        if error.position is None:
            return [phrase("The history: {reason}", reason=error.reason)]
        return [phrase("The history, change {number}: {reason}", number=error.position + 1, reason=error.reason)]
    return _differences(_named(contents), _named(replayed)) + _senseless(contents.suggestions)


def _named(diary: Contents | Replayed) -> dict[str, Day | Record | Mapping[str, object]]:
    """Everything of a diary that has a history, by a name of its own."""
    kept: dict[str, tuple[Record, ...]] = {
        "infusion": diary.infusions,
        "medicine": diary.medicines,
        "blood result": diary.labs,
        "questionnaire": diary.questionnaires,
        "visit": diary.visits,
        "given out": diary.given_out,
    }
    return {
        **{day.date.isoformat(): day for day in diary.days},
        **{f"{name} {record.id}": record for name, records in kept.items() for record in records},
        "settings": settings.to_items(diary.settings),
        "told the clinic": {sign.value: day for sign, day in diary.clinic_told_on.items()},
        "settled by the clinic": {sign.value: day for sign, day in diary.settled_on.items()},
    }


def _plainly(one: Day | Record | Mapping[str, object] | None) -> Mapping[str, object]:
    """Every answer of one record by its name."""
    if one is None:
        return {}
    if isinstance(one, Day):
        return {key.value: answer for key, answer in one.answered()}
    return one if isinstance(one, Mapping) else to_items(one)


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
    stored: Mapping[str, Day | Record | Mapping[str, object]],
    replayed: Mapping[str, Day | Record | Mapping[str, object]],
) -> list[Phrase]:
    found = []
    for name in sorted(stored.keys() | replayed.keys()):
        ours, theirs = _plainly(stored.get(name)), _plainly(replayed.get(name))
        items = [item for item in {**ours, **theirs} if ours.get(item) != theirs.get(item)]
        found += [
            phrase("{record}, {item}: the answer that stands is not the one in the history.", record=name, item=item)
            for item in items
        ]
    return found
