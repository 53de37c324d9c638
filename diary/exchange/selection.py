"""The part of a diary that goes out: a range of days, and free text only when asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.model.records.change import Kind
from diary.model.records.details import Detail, DetailKind, day_key
from diary.model.records.infusion import numbered
from diary.model.records.lab import standing_labs
from diary.model.records.replay import entered_by_day
from diary.model.scales import TEXT_ITEMS, DayItem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from diary.model.records.change import Change, Contents
    from diary.model.records.day import Day
    from diary.model.records.medicine import Medicine

_TEXTS_OF_AN_INFUSION = ("note", "given_alongside", "clinic", "checklist")
_TEXTS_OF_SETTINGS = ("clinic_name", "clinic_phone")
DREAM_TEXTS = frozenset({DayItem.DREAM_NOTE.value})
"""The texts of dreams, which are asked about apart from the others."""
FREE_TEXT: dict[Kind, frozenset[str]] = {
    Kind.DAY: frozenset(item.value for item in TEXT_ITEMS),
    Kind.INFUSION: frozenset(_TEXTS_OF_AN_INFUSION),
    Kind.SETTING: frozenset(_TEXTS_OF_SETTINGS),
}
"""The texts that only go out when they were asked for.

What a medicine is called always goes out: doses mean nothing without it. So does which text a questionnaire had: it
names a file.
"""


@dataclass(frozen=True)
class Selection:
    """The part that was asked for.

    Attributes:
        first: First day; None for the diary's own first.
        last: Last day; None for the diary's own last.
        with_notes: Whether free text goes out.
        with_dreams: Whether the texts of dreams do; None for the same as all other free text.

    Raises:
        BadInputError: the range ends before it starts.
    """

    first: date | None = None
    last: date | None = None
    with_notes: bool = False
    with_dreams: bool | None = None

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise BadInputError.of(
                "The range ends on {last}, before it starts on {first}.",
                first=self.first.isoformat(),
                last=self.last.isoformat(),
            )

    @property
    def holds_dreams(self) -> bool:
        """Return whether the texts of dreams go out."""
        return self.with_notes if self.with_dreams is None else self.with_dreams

    @property
    def left_out(self) -> Mapping[Kind, frozenset[str]]:
        """Return the texts that don't go out, by kind of record and name."""
        held = {kind: texts - DREAM_TEXTS for kind, texts in FREE_TEXT.items() if not self.with_notes}
        if self.holds_dreams:
            return held
        return held | {Kind.DAY: held.get(Kind.DAY, frozenset()) | DREAM_TEXTS}

    @property
    def is_whole(self) -> bool:
        """Return whether no range was asked for."""
        return self.first is None and self.last is None

    def covers(self, first: date, last: date) -> bool:
        """Return whether a day of the span from `first` to `last` lies in the range."""
        return (self.last is None or first <= self.last) and (self.first is None or last >= self.first)


def selected(contents: Contents, selection: Selection) -> Contents:
    """Return the part of a diary that was asked for.

    Days by their date. An infusion comes if a day of its course lies in the range, or the day of one of its blood
    results; its blood results come with it, all of them. A medicine comes if an answered day of the range counts its
    doses. A questionnaire comes by its day, what the diary said by the day on which it did, an offer of a questionnaire
    by the day on which it was put off, a visit by its day, and what was given out by the day on which it was. What the
    clinic was told and the settings always come, for the figures rest on them. Changes come with what they changed,
    each record's from its first on, so that a part is a sound diary again.
    """
    part = _with_infusions_in_range(_with_dated_in_range(contents, selection), selection)
    part = replace(part, medicines=_medicines_in_range(contents, selection))
    part = replace(part, changes=_changes_of(part, contents.changes, selection))
    left_out = selection.left_out
    return _without_texts(part, left_out) if left_out else part


def _with_dated_in_range(contents: Contents, selection: Selection) -> Contents:
    """Return a diary without the records whose own day lies out of the range."""
    covers = selection.covers
    return replace(
        contents,
        days=tuple(one for one in contents.days if covers(one.date, one.date)),
        questionnaires=tuple(one for one in contents.questionnaires if covers(one.day, one.day)),
        visits=tuple(one for one in contents.visits if covers(one.day, one.day)),
        given_out=tuple(one for one in contents.given_out if covers(one.at.date(), one.at.date())),
        suggestions=tuple(one for one in contents.suggestions if covers(one.day, one.day)),
    )


def _with_infusions_in_range(contents: Contents, selection: Selection) -> Contents:
    """Return a diary without infusions of which no day and no blood result lies in the range, nor their results."""
    with_labs = {lab.infusion for lab in contents.labs if not lab.removed and selection.covers(lab.day, lab.day)}
    infusions = tuple(i for i in contents.infusions if selection.covers(i.first_day, i.last_day) or i.id in with_labs)
    ids = {infusion.id for infusion in infusions}
    return replace(contents, infusions=infusions, labs=tuple(lab for lab in contents.labs if lab.infusion in ids))


def _medicines_in_range(contents: Contents, selection: Selection) -> tuple[Medicine, ...]:
    """Return the medicines of which a day of the range counts doses, or once did."""
    if selection.is_whole:
        return tuple(contents.medicines)
    counted = _counted(contents.changes, _days_in_range(contents.changes, selection)) | {
        detail.code
        for day in contents.days
        if selection.covers(day.date, day.date)
        for detail in day.details
        if detail.kind is DetailKind.DOSES
    }
    return tuple(medicine for medicine in contents.medicines if str(medicine.id) in counted)


def _changes_of(part: Contents, changes: Iterable[Change], selection: Selection) -> tuple[Change, ...]:
    """Return the changes of what is in a part, and those of what always comes."""
    changes = tuple(changes)
    chosen = {
        Kind.DAY: _days_in_range(changes, selection),
        Kind.OFFER: _put_off_in_range(changes, selection),
        Kind.INFUSION: _subjects(one.id for one in part.infusions),
        Kind.LAB: _subjects(one.id for one in part.labs),
        Kind.MEDICINE: _subjects(one.id for one in part.medicines),
        Kind.QUESTIONNAIRE: _subjects(one.id for one in part.questionnaires),
        Kind.VISIT: _subjects(one.id for one in part.visits),
        Kind.GIVEN_OUT: _subjects(one.id for one in part.given_out),
    }
    return tuple(c for c in changes if c.kind not in chosen or c.subject in chosen[c.kind])


def standing(part: Contents) -> Contents:
    """Return what of a part is in force: without what was removed, is only planned, was said, or was changed."""
    infusions = tuple(infusion for _, infusion in numbered(part.infusions))
    return replace(
        part,
        infusions=infusions,
        medicines=tuple(medicine for medicine in part.medicines if not medicine.removed),
        labs=tuple(standing_labs(part.labs, part.infusions)),
        questionnaires=tuple(one for one in part.questionnaires if not one.removed),
        suggestions=(),
        changes=(),
    )


def _subjects(ids: Iterable[int | None]) -> set[str]:
    return {str(number) for number in ids}


def _days_in_range(changes: Iterable[Change], selection: Selection) -> set[str]:
    """The days of the history, also those whose answers were all cleared."""
    first, last = _iso_range(selection)
    return {change.subject for change in changes if change.kind is Kind.DAY and first <= change.subject <= last}


def _put_off_in_range(changes: Iterable[Change], selection: Selection) -> set[str]:
    """The offers of a questionnaire that were put off on a day of the range."""
    first, last = _iso_range(selection)
    put_off = (change for change in changes if change.kind is Kind.OFFER and change.new is not None)
    return {change.subject for change in put_off if first <= str(change.new) <= last}


def _iso_range(selection: Selection) -> tuple[str, str]:
    """First and last day as text; ISO dates sort like their days."""
    first = "" if selection.first is None else selection.first.isoformat()
    return first, "~" if selection.last is None else selection.last.isoformat()


def _counted(changes: Iterable[Change], days: set[str]) -> set[str]:
    """The ids of the medicines whose doses were ever answered on these days, cleared ones too."""
    keys = {change.item for change in changes if change.kind is Kind.DAY and change.subject in days}
    details = (key for name in keys if isinstance(key := day_key(name), Detail))
    return {detail.code for detail in details if detail.kind is DetailKind.DOSES}


def _without_texts(contents: Contents, left_out: Mapping[Kind, frozenset[str]]) -> Contents:
    """The same without a word of some texts; that there was one, and when, stays in the history."""
    changes = tuple(
        replace(change, old=None, new=None, source_value=None)
        if change.item in left_out.get(change.kind, ())
        else change
        for change in contents.changes
    )
    texts = dict.fromkeys(left_out.get(Kind.DAY, ()))
    infusion_texts = dict.fromkeys(left_out.get(Kind.INFUSION, ()))
    return replace(
        contents,
        days=_bare_days(contents.days, texts, changes),
        infusions=tuple(replace(infusion, **infusion_texts) for infusion in contents.infusions),  # type: ignore[arg-type]
        changes=changes,
        settings=contents.settings._replace(**dict.fromkeys(left_out.get(Kind.SETTING, ()))),  # type: ignore[arg-type]
    )


def _bare_days(days: Iterable[Day], texts: Mapping[str, None], changes: tuple[Change, ...]) -> tuple[Day, ...]:
    """Return the days without some texts: one may have no answer left, or one that was entered at another moment."""
    days = tuple(days)
    worded = {day.date.isoformat() for day in days if any(getattr(day, text) is not None for text in texts)}
    entries = entered_by_day(change for change in changes if change.subject in worded)
    bare = [
        day._replace(**texts, entered=entries.get(day.date))  # type: ignore[arg-type]
        if day.date.isoformat() in worded
        else day
        for day in days
    ]
    return tuple(day for day in bare if not day.is_empty)
