"""What can be wrong with a translation that a program can see: places, plural forms, marks, the field's words."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resources.i18n.messages import Message

NAMES = re.compile("Relief Diary|relief-diary")
"""The program and its command, which are called the same everywhere."""
GLOSSARY = Path(__file__).with_name("glossary.csv")
_PLACE = re.compile(r"\{[^{}]*\}")
_MARKS = ".:?…,;"
"""A text ends with the mark that the English one ends with, or like it with none."""
_CLOSING = "”“’‘»)"
_PATTERN = re.compile(r"[dMy][dMy ,]*")
"""A pattern of a date, whose letters are Qt's in every language."""


@dataclass(frozen=True)
class Term:
    """One word of the field, from `glossary.csv`.

    Attributes:
        english: The English word, which is looked for as a whole word.
        words: What may stand for it in the language, the first first; `*` stands for any ending.
    """

    english: str
    words: tuple[str, ...]

    @property
    def pattern(self) -> str:
        """The word and its plural, wherever they stand."""
        return rf"\b{re.escape(self.english)}s?\b"

    def is_in(self, source: str) -> bool:
        """Return whether an English text has the word."""
        return re.search(self.pattern, source, re.IGNORECASE) is not None

    def is_kept(self, text: str) -> bool:
        """Return whether a translation has one of its words; what stands in braces is none."""
        return any(re.search(_pattern(word), _worded(text), re.IGNORECASE) for word in self.words)


@cache
def glossary(language: str) -> tuple[Term, ...]:
    """Return the words of the field for a language; a row, or a whole file, without one for it says nothing."""
    with GLOSSARY.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return tuple(Term(row["en"], tuple(row[language].split("|"))) for row in rows if row.get(language))


def faults(message: Message, forms: tuple[str, ...], language: str) -> list[str]:
    """Return what is wrong with a translation, a sentence each; none if all that can be seen is right.

    Args:
        message: What is translated, with as many forms as are wanted.
        forms: The translation.
        language: Its code, for the glossary.
    """
    if len(forms) != len(message.forms):
        return [f"{len(message.forms)} forms are wanted, not {len(forms)}"]
    found = []
    for n, text in enumerate(forms):
        alike = (
            {message.source} if message.one is None else {message.one, message.source} if n == 0 else {message.source}
        )
        wrong = [*_empty(message.source, text), *_places(message, text, n), *_marks(alike, text)]
        wrong += _terms(message.source if message.one is None or n else message.one, text, language)
        found += [f"{fault}: “{text}”" for fault in wrong]
    return found


def _empty(source: str, text: str) -> list[str]:
    if _PATTERN.fullmatch(source):
        letters = set(re.sub("[^A-Za-z]", "", text))
        return [] if letters == set(re.sub("[^A-Za-z]", "", source)) else ["a date needs the same letters"]
    if source.strip() and not text.strip():
        return ["it is empty"]
    edges = (text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :])
    wanted = (source[: len(source) - len(source.lstrip())], source[len(source.rstrip()) :])
    return [] if edges == wanted or not source.strip() else ["it begins or ends with another space"]


def _places(message: Message, text: str, form: int) -> list[str]:
    asked, given = set(_PLACE.findall(message.source)), set(_PLACE.findall(text))
    if re.search(r"[{}]", _PLACE.sub("", text)):
        return ["a brace stands alone"]
    if message.one is not None and form == 0:
        # The form for one may leave out what the English singular leaves out: “a day” for “{count} days”.
        least = set(_PLACE.findall(message.one))
        missing, unknown = least - given, given - least - asked
    else:
        missing, unknown = asked - given, given - asked
    return [f"{one} is missing" for one in sorted(missing)] + [f"{one} is not known" for one in sorted(unknown)]


def _marks(sources: set[str], text: str) -> list[str]:
    found = []
    if _end(text) not in {_end(source) for source in sources}:
        found.append(f"it ends with another mark than “{min(sources)}”")
    if text.count("\n") not in {source.count("\n") for source in sources}:
        found.append("it has another number of line breaks")
    if '"' in text:
        found.append("a straight quotation mark")
    if "!" in text and not any("!" in source for source in sources):
        found.append("an exclamation mark")
    return found


def _end(text: str) -> str:
    last = text.rstrip().rstrip(_CLOSING)[-1:]
    return last if last and last in _MARKS else ""


def terms(source: str, language: str) -> list[Term]:
    """Return the words of the field that an English text has, the longest first; each is looked for in what is left."""
    left = _worded(source)
    found = []
    for term in sorted(glossary(language), key=lambda term: -len(term.english)):
        if term.is_in(left):
            found.append(term)
            left = re.sub(term.pattern, "", left, flags=re.IGNORECASE)
    return found


def _terms(source: str, text: str, language: str) -> list[str]:
    return [
        f"“{term.english}” is “{term.words[0]}” (glossary.csv)"
        for term in terms(source, language)
        if not term.is_kept(text)
    ]


def _worded(text: str) -> str:
    """Return the words of a text: what is put into it is none of them, nor are the program's own names."""
    return _PLACE.sub(" ", NAMES.sub(" ", text))


def _pattern(word: str) -> str:
    # German and Dutch write words together: the beginning of a word is not looked at, its end is.
    return re.escape(word.removesuffix("*")) + ("" if word.endswith("*") else r"\b")
