"""What a translator works with: what is left as JSON lines, and lines with translations back into the catalogue."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from resources.i18n import catalogue, messages
from resources.i18n.faults import faults, terms

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from resources.i18n.messages import Message


def todo(language: str, number: int | None) -> int:
    """Print what is not translated yet, a JSON object a line: the `id` and all that helps; returns 0.

    A text that counts has `one`, its English singular, and `forms`: for which numbers each form of the translation is,
    which then is a list. `guess` is how the same English text is translated elsewhere.
    """
    every = messages.read(catalogue.of_language(language))
    known = {one.source: one.forms for one in every if one.done}
    left = [one for one in every if not one.done]
    for one in left[:number]:
        print(json.dumps(_asked(one, known, language), ensure_ascii=False))  # noqa: T201 - what it is for
    return 0


def fill(language: str, file: Path) -> int:
    """Take translations, a JSON object a line with `id` and `translation`: a text, or a list of its plural forms.

    What can't be right is refused and told on stderr, with the reason; the rest is written.

    Returns:
        1 if something was refused, else 0.
    """
    path = catalogue.of_language(language)
    by_key = {one.key: one for one in messages.read(path)}
    good: dict[str, tuple[str, ...]] = {}
    bad: list[str] = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if line.strip():
            key, forms, wrong = _taken(line, by_key, language)
            bad += [f"line {number}, {key}: {reason}" for reason in wrong]
            if not wrong:
                good[key] = forms
    if good:
        messages.fill(path, good)
        catalogue.update(path)
    left = sum(not one.done for one in messages.read(path))
    _say([*bad, f"{len(good)} taken, {left} left"])
    return 1 if bad else 0


def check(language: str) -> int:
    """Tell on stderr what can't be right in what is translated, and how much is left; returns 1 if something is."""
    every = messages.read(catalogue.of_language(language))
    bad = [
        f"{one.key} “{one.source}”: {fault}" for one in every if one.done for fault in faults(one, one.forms, language)
    ]
    _say([*bad, f"{sum(not one.done for one in every)} of {len(every)} left"])
    return 1 if bad else 0


def _asked(message: Message, known: dict[str, tuple[str, ...]], language: str) -> dict[str, Any]:
    asked: dict[str, Any] = {"id": message.key, "context": message.context, "source": message.source}
    if message.comment:
        asked["comment"] = message.comment
    if message.one is not None:
        asked |= {"one": message.one, "forms": messages.NUMBERS.get(language, [""] * len(message.forms))}
    field = {term.english: term.words[0] for term in terms(message.source, language)}
    if field:
        asked["terms"] = field
    guess = known.get(message.source, message.forms)
    if any(guess) and len(guess) == len(message.forms):
        asked["guess"] = guess if message.one is not None else guess[0]
    return asked


def _taken(line: str, by_key: dict[str, Message], language: str) -> tuple[str, tuple[str, ...], list[str]]:
    """What a line says: the key, the forms, and what is wrong with them."""
    try:
        said = json.loads(line)
        key, given = said["id"], said["translation"]
    except (ValueError, KeyError, TypeError):
        return "?", (), ["no JSON object with “id” and “translation”"]
    forms = (given,) if isinstance(given, str) else tuple(given) if isinstance(given, list) else ()
    if not all(isinstance(form, str) for form in forms):
        return key, (), ["“translation” is a text, or a list of texts"]
    if key not in by_key:
        return key, (), ["no such id: the text may have changed, --todo has it anew"]
    return key, forms, faults(by_key[key], forms, language)


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, file=sys.stderr)  # noqa: T201 - what it is for
