"""Typed settings with their defaults and bounds, each declared once.

A tuple with names, and no `from __future__ import annotations`: the first page needs it, and a dataclass would cost
that page some milliseconds (docs/decisions/0003).
"""

from datetime import time
from typing import NamedTuple

from diary.errors import BadInputError
from diary.wording import phrase

DAY_END = time(4, 0)
"""The time at which a diary day ends unless the user says otherwise, local time."""

LEAST_BASELINE = 0.5
"""NRS points; below it there is nothing that relief could be measured against."""


CARDS = ("day", "dreams", "perception", "effects", "medicines", "note")
"""The groups of questions of a day that can be hidden, from above; the pain is always asked."""
MEDICINES_OFFER = "medicines_offer"
"""The line that offers to list one's medicines, among what can be hidden."""


class Settings(NamedTuple):
    """The settings: what the clinic and the user agreed on.

    Attributes:
        threshold: Relief below which the effect counts as faded, a fraction from 0.1 to 0.9; 0.30 is the important
            change in pain (Farrar 2001), 0.50 a substantial one.
        notice_days: How many days of notice the clinic needs for an appointment, 0 to 90.
        minimum_interval_days: Days the clinic wants between two infusion courses, 0 to 366.
        day_end: When a diary day ends, local time, a whole minute before noon.
        clinic_baseline: The level before treatment that the clinic measured, `LEAST_BASELINE` to 10; None if there is
            none.
        clinic_name: What the user calls the clinic; None if not told.
        clinic_phone: The clinic's number as the user writes it; None if not told.
        hidden: What of `CARDS` and `MEDICINES_OFFER` is not asked for on Today, by name and in that order, with a
            space between; None if nothing is hidden. Hiding deletes no answer.
    """

    threshold: float = 0.30
    notice_days: int = 14
    minimum_interval_days: int = 28
    day_end: time = DAY_END
    clinic_baseline: float | None = None
    clinic_name: str | None = None
    clinic_phone: str | None = None
    hidden: str | None = None

    @property
    def hidden_cards(self) -> frozenset[str]:
        """The names of what is hidden on Today, of `CARDS` and `MEDICINES_OFFER`."""
        return frozenset((self.hidden or "").split())

    def is_own(self, name: str) -> bool:
        """Return whether a setting is the user's or the clinic's own: another value than the default.

        The diary keeps no setting that stands at its default: of those, the words say that it is the diary's usual
        figure, which is true whether somebody agreed on just that or nobody said.

        Args:
            name: The name of the setting.
        """
        return bool(getattr(self, name) != getattr(DEFAULTS, name))

    def checked(self) -> "Settings":
        """These settings, if each is within its bounds.

        Raises:
            BadInputError: about the setting that is not.
        """
        bounds = {
            "threshold": (
                0.1,
                0.9,
                phrase("The relief below which it counts as faded must be a fraction from {least} to {most}."),
            ),
            "notice_days": (0, 90, phrase("The notice that the clinic needs must be from {least} to {most} days.")),
            "minimum_interval_days": (
                0,
                366,
                phrase("The time between two infusions must be from {least} to {most} days."),
            ),
        }
        for name, (least, most, sentence) in bounds.items():
            if not least <= getattr(self, name) <= most:
                raise BadInputError(sentence.with_figures(least=str(least), most=str(most))).about(name)
        if self.clinic_baseline is not None and not LEAST_BASELINE <= self.clinic_baseline <= 10:
            raise BadInputError.of(
                "The level before treatment must be from {least} to 10.", least=str(LEAST_BASELINE)
            ).about("clinic_baseline")
        if self.day_end.hour >= 12 or self.day_end.second or self.day_end.microsecond or self.day_end.tzinfo:
            raise BadInputError.of("The end of the day must be a whole minute before noon.").about("day_end")
        if self.hidden is not None and self.hidden != hidden_words(self.hidden_cards):
            raise BadInputError.of("Only groups of questions that Today has can be hidden.").about("hidden")
        return self


DEFAULTS = Settings()


def hidden_words(names: "frozenset[str]") -> str | None:
    """Return what is hidden as the setting has it: those that there are, in their order; None for nothing."""
    return " ".join(name for name in (*CARDS, MEDICINES_OFFER) if name in names) or None


def to_items(settings: Settings) -> dict[str, str | int | float | None]:
    """The settings as plain values by name; those that stand at their default are None."""
    items = {name: getattr(settings, name) for name in Settings._fields}
    items["day_end"] = settings.day_end.strftime("%H:%M")
    standard = {name: getattr(DEFAULTS, name) for name in Settings._fields} | {"day_end": DAY_END.strftime("%H:%M")}
    return {name: None if value == standard[name] else value for name, value in items.items()}


def from_items(items: "dict[str, str | int | float | None]") -> Settings:
    """Settings from plain values by name; what is absent or None stands at its default.

    Raises:
        ValueError, TypeError: a value of the wrong kind or an unknown name.
        BadInputError: a value out of bounds.
    """
    values: dict[str, object] = {}
    for name, value in items.items():
        if name not in Settings._fields:
            raise ValueError(f"{name} is no setting")
        if value is not None:
            values[name] = _READERS[name](value)
    return Settings(**values).checked()  # type: ignore[arg-type]


def _day_end(value: object) -> time:
    if not isinstance(value, str) or len(value) != len("04:00"):
        raise TypeError(f"{value!r} is not a time like 04:00")
    return time.fromisoformat(value)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value!r} is not a number")
    return float(value)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{value!r} is not a whole number")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise TypeError(f"{value!r} is not text")
    return value


_READERS = {
    "threshold": _number,
    "notice_days": _whole,
    "minimum_interval_days": _whole,
    "day_end": _day_end,
    "clinic_baseline": _number,
    "clinic_name": _text,
    "clinic_phone": _text,
    "hidden": _text,
}
