"""The words of the three states of relief, due, fading and holding: each sentence by how relief stands, as charted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.relief.measure import CHANCE_BELOW_FADING
from diary.model.relief.recorded_words import by_record_sentence
from diary.model.relief.standing import Standing
from diary.model.suggestion.grounds import (
    at_notice,
    chance_now,
    disagreement_reason,
    recorded,
    relief_now,
    rests_on,
    worse,
)
from diary.wording import Percent, Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from diary.model.suggestion.grounds import Grounds, Words
    from diary.wording import Figure


def due_words(grounds: Grounds, *, early: bool) -> Words:
    """Return the words where relief has probably fallen below the threshold, by the forecast or by the record.

    Args:
        grounds: What it rests on.
        early: Whether that was sooner than the clinic's minimum interval.
    """
    sooner = (_sooner(grounds),) if early and grounds.responded else ()
    reasons = (
        *recorded(grounds),
        chance_now(grounds),
        *sooner,
        *(worse(grounds) or (relief_now(grounds),)),
        *disagreement_reason(grounds),
        rests_on(grounds),
    )
    change = phrase(
        "Several days with relief above {threshold} again would change this.",
        threshold=Percent(grounds.settings.threshold),
    )
    return _sentence(_DUE, grounds), reasons, (change,), _due_advice(grounds, early=early)


def fading_words(grounds: Grounds) -> Words:
    """Return the words where relief will probably be below the threshold within the clinic's notice."""
    if not grounds.responded:  # nothing that could be fading
        change = phrase("Days with clearly less pain than before the infusion would change this.")
        reasons = (*recorded(grounds), *worse(grounds), relief_now(grounds), rests_on(grounds))
        return _sentence(_FADING, grounds), reasons, (change,), phrase("This is worth telling your clinic.")
    change = phrase("If relief holds over the next days, the dates come later.")
    return (
        _sentence(_FADING, grounds),
        (
            *recorded(grounds),
            relief_now(grounds),
            *disagreement_reason(grounds),
            *at_notice(grounds),
            rests_on(grounds),
        ),
        (change,),
        _fading_advice(grounds),
    )


def holding_words(grounds: Grounds) -> Words:
    """Return the words of all other days; also of those on which it can't be told yet."""
    standing, planned = grounds.standing, grounds.newest.call.planned_on
    sentence = _sentence(_HOLDING, grounds)
    window: tuple[Phrase, ...] = ()
    if standing in _WINDOWS:
        window = (_sentence(_WINDOWS, grounds),)
        if grounds.middle is not None and grounds.chance_at_notice >= CHANCE_BELOW_FADING:
            sentence = phrase("Relief is holding, and is likely to last until about {middle}.", middle=grounds.middle)
    reasons = (
        *recorded(grounds),
        *worse(grounds),
        relief_now(grounds),
        *disagreement_reason(grounds),
        *window,
        *at_notice(grounds),
        rests_on(grounds),
    )
    change = phrase("If pain rises over several days, the dates come sooner.")
    if standing is Standing.UNDECIDED:
        change = phrase("Days with clearly less pain than before the infusion would change this.")
    advice = None if planned is None else phrase("Your next infusion is planned for {day}.", day=planned)
    return sentence, reasons, (change,), advice


def _sooner(grounds: Grounds) -> Phrase:
    days = grounds.settings.minimum_interval_days
    if grounds.settings.is_own("minimum_interval_days"):
        return counted(
            "That is sooner than the {count} day that your clinic asks for between infusions.",
            "That is sooner than the {count} days that your clinic asks for between infusions.",
            days,
        )
    return counted(
        "That is sooner than {count} day between infusions, the diary's usual figure.",
        "That is sooner than {count} days between infusions, the diary's usual figure.",
        days,
    )


def _due_advice(grounds: Grounds, *, early: bool) -> Phrase:
    planned = grounds.newest.call.planned_on
    if not grounds.responded:
        return phrase("This is worth telling your clinic.")
    if grounds.standing is Standing.BY_RECORD:
        return phrase("This is worth telling your clinic. The next days will show whether relief comes back.")
    if early:
        return phrase("Your clinic will want to know that it faded early. Talk to them about what that means.")
    if planned is not None:
        return phrase(
            "Your next infusion is planned for {day}. Your clinic will want to know that relief has probably faded.",
            day=planned,
        )
    return phrase("This is a good time to talk to your clinic about what comes next.")


def _fading_advice(grounds: Grounds) -> Phrase:
    days, planned = grounds.settings.notice_days, grounds.newest.call.planned_on
    if planned is not None:
        return phrase(
            "Your next infusion is planned for {day}. Your clinic will want to know that relief may not last until "
            "then.",
            day=planned,
        )
    if days == 0:
        return phrase("This is a good time to call your clinic.")
    if grounds.settings.is_own("notice_days"):
        return counted(
            "Your clinic asks for {count} day of notice, so this is a good time to call.",
            "Your clinic asks for {count} days of notice, so this is a good time to call.",
            days,
        )
    return counted(
        "With {count} day of notice, the diary's usual figure, this is a good time to call your clinic.",
        "With {count} days of notice, the diary's usual figure, this is a good time to call your clinic.",
        days,
    )


def _sentence(table: Mapping[Standing, Phrase], grounds: Grounds) -> Phrase:
    first, last = grounds.due
    dates: dict[str, date | None] = {"first": first, "last": last}
    known: dict[str, Figure] = {name: day for name, day in dates.items() if day is not None}
    if grounds.standing is Standing.BY_RECORD:
        return by_record_sentence(grounds.newest.last_seven, grounds.settings.threshold)
    return table[grounds.standing].with_figures(threshold=Percent(grounds.settings.threshold), **known)


_NEVER = phrase("Relief is probably below {threshold}, and may never have reached it.")
_NOT_REACHED = phrase("Relief has probably not reached {threshold}.")
_HOLDS = phrase("Relief is holding.")
_WITHOUT_END = phrase("Relief is not likely to fade before {first}; how long it holds is open.")
_BEYOND = phrase("Relief is not likely to fall below {threshold} within a year.")
_AHEAD = phrase("Relief is likely to fade between {first} and {last}.")
_DUE: Mapping[Standing, Phrase] = {
    Standing.WORSE: _NEVER,
    Standing.NEVER_REACHED: _NEVER,
    Standing.FADED: phrase("Relief has probably faded below {threshold}."),
}
_FADING: Mapping[Standing, Phrase] = {
    Standing.WORSE: _NOT_REACHED,
    Standing.NEVER_REACHED: _NOT_REACHED,
    Standing.DOUBTFUL: phrase("Relief may have faded below {threshold}; the next days will show."),
    Standing.BEYOND_HORIZON: _BEYOND,
    Standing.AHEAD_WITHOUT_END: _WITHOUT_END,
    Standing.BEGUN_WITHOUT_END: phrase("Relief may be fading now; how long it holds is open."),
    Standing.AHEAD: _AHEAD,
    Standing.BEGUN: phrase("Relief may be fading now, and is likely to have faded by {last}."),
}
_HOLDING: Mapping[Standing, Phrase] = {
    Standing.UNDECIDED: phrase("It can't be told yet whether relief reached {threshold}."),
    Standing.DOUBTFUL: phrase("Relief may be below {threshold} by now; the next days will show whether it lasts."),
    Standing.BEYOND_HORIZON: _HOLDS,
    Standing.AHEAD_WITHOUT_END: _HOLDS,
    Standing.LASTS_WITHOUT_END: _HOLDS,
    Standing.AHEAD: _HOLDS,
    Standing.LASTS: _HOLDS,
}
_WINDOWS: Mapping[Standing, Phrase] = {
    Standing.BEYOND_HORIZON: _BEYOND,
    Standing.AHEAD_WITHOUT_END: _WITHOUT_END,
    Standing.LASTS_WITHOUT_END: phrase("How long relief holds is open."),
    Standing.AHEAD: _AHEAD,
    Standing.LASTS: phrase("Relief is likely to have faded by {last}."),
}
"""When relief fades, where it is said to hold."""
