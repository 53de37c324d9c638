"""The origins of a package's answers, kept when they come into a diary that has answers of its own.

They come in now, and by an import. That one was typed in from a paper sheet, or written down by somebody else, is said
of it all the same (docs/decisions/0091).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from diary.model.records.change import Change, Kind
from diary.model.records.day import Entered, EntryMode
from diary.model.records.details import Detail, DetailKind, day_key, doses

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Place = tuple[Kind, str, str]
"""A place of the history: the sort of record, which one, and which answer of it."""


class KeptOrigin(NamedTuple):
    """The part of how an answer was entered that stays true when it comes in by an import.

    Attributes:
        mode: From paper, else imported.
        helper: Whether somebody else wrote it down for the person.
    """

    mode: EntryMode
    helper: bool

    def of(self, entered: Entered) -> Entered:
        """Return the entry of an answer that comes in now."""
        return entered._replace(mode=self.mode, helper=self.helper)


_IMPORTED = KeptOrigin(EntryMode.IMPORT, helper=False)


def origins(changes: Iterable[Change], ids: Mapping[Kind, Mapping[int, int]]) -> dict[Place, KeptOrigin]:
    """Return where the answers of a package come from, by their places here; only what is more than an import.

    Args:
        changes: The package's history, oldest first; of each answer, the newest row tells how it was given.
        ids: The number here of each record there, by its sort.
    """
    newest = {(change.kind, change.subject, change.item): change.entered for change in changes}
    told = {place: _origin(entered) for place, entered in newest.items()}
    here = ((_here(place, ids), origin) for place, origin in told.items() if origin != _IMPORTED)
    return {place: origin for place, origin in here if place is not None}


def _origin(entered: Entered) -> KeptOrigin:
    is_paper = entered.mode is EntryMode.PAPER
    return KeptOrigin(EntryMode.PAPER if is_paper else EntryMode.IMPORT, entered.helper)


def _here(place: Place, ids: Mapping[Kind, Mapping[int, int]]) -> Place | None:
    """The same place in the diary; None for one that does not come in."""
    kind, subject, item = place
    if kind in ids:
        number = ids[kind].get(int(subject))
        return None if number is None else (kind, str(number), item)
    key = day_key(item) if kind is Kind.DAY else None
    if isinstance(key, Detail) and key.kind is DetailKind.DOSES:
        medicine = ids[Kind.MEDICINE].get(int(key.code))
        return None if medicine is None else (kind, subject, doses(medicine).value)
    return place
