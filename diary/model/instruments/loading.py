"""The instruments that ship with the program, read from its resources, and one of them by its id."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.instruments.reading import parsed_instrument, with_words_of
from diary.wording import WRITTEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.instruments.instrument import Instrument

SHIPPED = ("cpgs-6m", "cpgs-1m", "gcps-r")
"""Ids of the instruments that come with the program, in the order in which they are offered."""


def load(instrument_id: str, among: Mapping[str, Instrument] | None = None) -> Instrument:
    """Return the instrument with this id.

    Args:
        instrument_id: Its id, such as `cpgs-6m`.
        among: The instruments there are, by id; those that ship if not told.

    Raises:
        BadInputError: there is none.
    """
    found = (shipped() if among is None else among).get(instrument_id)
    if found is None:
        raise BadInputError.of("There is no questionnaire {instrument} here.", instrument=str(instrument_id)[:60])
    return found


@lru_cache
def shipped(language: str = WRITTEN) -> Mapping[str, Instrument]:
    """Return the instruments that come with the program, by id, in the order in which they are offered.

    Args:
        language: The language of their words, ISO 639-1; in English where they don't come in it. Questions and scoring
            are those of the English file in every language.
    """
    return MappingProxyType({name: _in_language(name, language) for name in SHIPPED})


def _in_language(name: str, language: str) -> Instrument:
    folder = files("resources") / "instruments"
    english = parsed_instrument((folder / f"{name}.json").read_bytes())
    file = folder / f"{name}.{language}.json"
    if language == WRITTEN or not file.is_file():
        return english
    return with_words_of(english, parsed_instrument(file.read_bytes()), file.name, is_shipped=True)
