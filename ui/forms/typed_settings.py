"""Settings that are typed: how each is written in its line and read from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.wording import counted, phrase
from ui.words.reading import read_number, write_number
from ui.words.text import words

if TYPE_CHECKING:
    from diary.settings import Settings

_WEEK = 7
FAR_TOO_MUCH = 1_000_000.0
"""What is more than this is refused like this: a line of nines has no whole number."""
SETTING_EXAMPLES = {"minimum_interval_days": 28.0, "notice_days": 2.0, "clinic_baseline": 7.2}
"""How each number is written; also its placeholder."""


def write_setting(item: str, settings: Settings) -> str:
    """Return what stands in the line of a setting; empty where nothing was told."""
    value = getattr(settings, item)
    if value is None:
        return ""
    if item == "notice_days":
        # In tenths of a week every whole number of days reads back as itself.
        return write_number(round(value / _WEEK, 1))
    return value if isinstance(value, str) else write_number(float(value))


def read_setting(item: str, text: str) -> str | int | float | None:
    """Return what a line means.

    Args:
        item: Name of the setting.
        text: What was typed; of the notice, a number of weeks.

    Returns:
        The value as `Settings` has it; None for nothing told.

    Raises:
        BadInputError: about the setting, if the line can't be read. Whether the value is within its bounds is left to
            `Settings.checked`.
    """
    tidy = text.strip()
    if item not in SETTING_EXAMPLES:
        return tidy or None
    if item == "clinic_baseline" and tidy == "":
        return None
    number = read_number(tidy)
    if number is None:
        raise _unreadable(item)
    number = min(number, FAR_TOO_MUCH)
    if item == "notice_days":
        return round(number * _WEEK)
    if item == "clinic_baseline":
        if number != round(number, 1):
            raise BadInputError.of(
                "One digit behind the decimal sign is enough, like {example}.", example=_example(item)
            ).about(item)
        return number
    if number != int(number):
        raise _unreadable(item)
    return int(number)


def refusal(error: BadInputError) -> str:
    """Return why a setting was not taken, in the words and the unit of its line."""
    figures = error.sentence.figures
    if error.item not in {"notice_days", "minimum_interval_days"} or "most" not in figures:
        return words(error.sentence)
    least, most = str(figures["least"]), int(str(figures["most"]))
    if error.item == "notice_days":
        return words(
            counted(
                "It must be from {least} to {count} week.",
                "It must be from {least} to {count} weeks.",
                most // _WEEK,
                least=least,
            )
        )
    return words(
        counted(
            "It must be from {least} to {count} day.", "It must be from {least} to {count} days.", most, least=least
        )
    )


def _unreadable(item: str) -> BadInputError:
    sentences = {
        "minimum_interval_days": phrase("Type a whole number of days, like {example}."),
        "notice_days": phrase("Type a number of weeks, like {example}."),
        "clinic_baseline": phrase("Type a number up to 10, like {example}, or leave it empty."),
    }
    return BadInputError(sentences[item].with_figures(example=_example(item))).about(item)


def _example(item: str) -> str:
    return write_number(SETTING_EXAMPLES[item])
