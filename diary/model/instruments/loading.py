"""The instruments that ship with the program, read from its resources, and one of them by its id."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.instruments.reading import parsed_instrument

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


@lru_cache(maxsize=1)
def shipped() -> Mapping[str, Instrument]:
    """Return the instruments that come with the program, by id, in the order in which they are offered."""
    folder = files("resources") / "instruments"
    found = (parsed_instrument((folder / f"{name}.json").read_bytes()) for name in SHIPPED)
    return MappingProxyType({instrument.id: instrument for instrument in found})
