"""The heading of each line of the track record: which infusion, and how it turned out, misses as plainly as hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.relief.standing import Fade
from diary.model.track_record.outcomes import Verdict
from diary.wording import Percent, Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.track_record.outcomes import Outcome
    from diary.wording import Figure

_HELD = frozenset({Verdict.WITHIN, Verdict.NO_RELIEF})

_PLAIN: Mapping[Verdict, Phrase] = {
    Verdict.WITHIN: phrase("Infusion {number}: within the range"),
    Verdict.EARLIER: phrase("Infusion {number}: earlier than said"),
    Verdict.LATER: phrase("Infusion {number}: later than said"),
    Verdict.NEVER_REACHED: phrase("Infusion {number}: {threshold} never reached"),
    Verdict.NO_RELIEF: phrase("Infusion {number}: no relief, as said"),
    Verdict.RELIEF_AFTER_ALL: phrase("Infusion {number}: relief after all"),
    Verdict.STILL_OPEN: phrase("Infusion {number}: still open"),
    Verdict.CUT_SHORT: phrase("Infusion {number}: cut short by the next one"),
    Verdict.TOO_EARLY: phrase("Infusion {number}: too early to say"),
    Verdict.NO_RANGE_GIVEN: phrase("Infusion {number}: no range given"),
    Verdict.NOTHING_KEPT: phrase("Infusion {number}: nothing kept"),
    Verdict.NOT_KNOWN: phrase("Infusion {number}: not known how it went"),
}


def has_held(outcome: Outcome) -> bool | None:
    """Return whether what was said held; None where there is nothing to compare, or not yet."""
    if outcome.verdict in _HELD:
        return True
    return False if outcome.is_miss else None


def verdict(outcome: Outcome) -> Phrase:
    """Return the heading of one infusion's line."""
    known: dict[str, Figure] = {"number": outcome.number, "threshold": Percent(outcome.threshold)}
    off = outcome.off_by
    if outcome.verdict is Verdict.EARLIER and off is not None:
        return counted(
            "Infusion {number}: {count} day earlier than the range",
            "Infusion {number}: {count} days earlier than the range",
            -off,
            **known,
        )
    if outcome.verdict is Verdict.LATER and off is not None:
        if outcome.faded is not None and outcome.faded.fade is Fade.STILL_ABOVE:
            return counted(
                "Infusion {number}: at least {count} day later than the range",
                "Infusion {number}: at least {count} days later than the range",
                off,
                **known,
            )
        return counted(
            "Infusion {number}: {count} day later than the range",
            "Infusion {number}: {count} days later than the range",
            off,
            **known,
        )
    return _PLAIN[outcome.verdict]._replace(figures=known)
