"""Says what goes out, what went out and when, in sentences."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from diary.model.records.visit import OutForm
from diary.wording import counted
from ui.words.text import full_day, span, translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from diary.model.records.visit import GivenOut
    from ui.session.data_session import Wanted
    from ui.session.report_session import OwnWords


def period_words(first: date | None, last: date | None) -> str:
    """Return the days of a period."""
    if first is None and last is None:
        return translate("Visit", "All of your diary")
    if first is None and last is not None:
        return translate("Visit", "Until {day}").format(day=full_day(last))
    if first is not None and last is None:
        return translate("Visit", "Since {day}").format(day=full_day(first))
    return "" if first is None or last is None else span(first, last)


def parts_words(wanted: Wanted, own_words: OwnWords) -> str:
    """Return which of one's own go out as it stands: name, birth date, notes, dreams."""
    with_notes, with_dreams = wanted.selection.with_notes, bool(wanted.selection.with_dreams)
    parts = [
        translate("Visit", "no name") if wanted.person.name is None else translate("Visit", "your name"),
        translate("Visit", "no birth date") if wanted.person.born is None else translate("Visit", "your birth date"),
        words(counted("{count} note", "{count} notes", own_words.notes))
        if with_notes
        else translate("Visit", "no notes"),
        words(counted("{count} dream in words", "{count} dreams in words", own_words.dreams))
        if with_dreams
        else translate("Visit", "no dreams in words"),
    ]
    return _listed(parts)


def saved_words(path: Path, *, off_again: bool) -> str:
    """Return where a file is, and that what was asked for this once is off again."""
    said = translate("Visit", "Saved as {name} in {folder}.").format(name=path.name, folder=path.parent)
    return f"{said} {off_again_words()}" if off_again else said


def printed_words(pages: int, *, off_again: bool) -> str:
    """Return that pages went to the printer."""
    said = words(counted("{count} page went to the printer.", "{count} pages went to the printer.", pages))
    return f"{said} {off_again_words()}" if off_again else said


def off_again_words() -> str:
    """Return that what was asked for this once has to be asked for anew."""
    return translate("Visit", "Your own words, name and birth date are off again.")


def given_out_words(given: GivenOut) -> str:
    """Return what was given out: in which form, and what of one's own was in it."""
    form = {
        OutForm.PDF: translate("Visit", "PDF saved"),
        OutForm.PRINT: translate("Visit", "printed"),
        OutForm.CSV: translate("Visit", "tables saved"),
        OutForm.FHIR: translate("Visit", "records saved"),
    }[given.form]
    told = {
        translate("Visit", "with notes"): given.notes,
        translate("Visit", "with dreams"): given.dreams,
        translate("Visit", "with your name"): given.name,
        translate("Visit", "with your birth date"): given.birth_date,
    }
    return _listed([form, *(part for part, was in told.items() if was)])


def _listed(parts: Sequence[str]) -> str:
    return reduce(lambda before, one: translate("Visit", "{before}, {one}").format(before=before, one=one), parts)
