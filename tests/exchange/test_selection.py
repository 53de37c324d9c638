"""What goes out where notes and dreams are asked about apart; by default dreams follow the notes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from diary.exchange.fhir.bundle import bundle_of
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection, selected, standing
from diary.model.instruments import shipped
from diary.model.records.change import Change, Contents, Kind
from diary.model.records.day import Day, Entered, EntryMode
from diary.model.records.infusion import Infusion
from diary.settings import Settings
from tests.factories import NOW, TODAY

ENTERED = Entered(NOW, EntryMode.TYPED)
YESTERDAY = TODAY - timedelta(days=1)


def changed(day: Day, item: str) -> Change:
    return Change(Kind.DAY, day.date.isoformat(), item, None, getattr(day, item), ENTERED)


@pytest.fixture
def contents() -> Contents:
    """A day with both texts, and one with nothing but a dream's."""
    both = Day(YESTERDAY, pain_average=0, note="daywords", dream_note="nightwords", entered=ENTERED)
    dream = Day(TODAY, dream_note="nightwords", entered=ENTERED)
    changes = (changed(both, "pain_average"), changed(both, "note"), changed(both, "dream_note"))
    return Contents(
        "0" * 32,
        False,
        (both, dream),
        (Infusion(TODAY, TODAY, note="daywords", id=1),),
        (*changes, changed(dream, "dream_note")),
        settings=Settings(clinic_name="daywords"),
    )


EACH = pytest.mark.parametrize(
    ("selection", "notes", "dreams"),
    [
        (Selection(), False, False),
        (Selection(with_notes=True), True, True),
        (Selection(with_notes=True, with_dreams=False), True, False),
        (Selection(with_dreams=True), False, True),
        (Selection(with_dreams=False), False, False),
    ],
)


@EACH
def test_each_text_goes_out_where_it_was_asked_for(
    contents: Contents, selection: Selection, notes: bool, dreams: bool
) -> None:
    files = packed(contents, selection, NOW, shipped()).files
    part = standing(selected(contents, selection))
    bundle = json.dumps(bundle_of(part, NOW, shipped(), lambda: None))
    for text in (b"".join(files.values()).decode(), bundle):
        assert ("daywords" in text) == notes
        assert ("nightwords" in text) == dreams
    own = json.loads(files["datapackage.json"])
    (said,) = (part for part in own.values() if isinstance(part, dict) and "free_text_included" in part)
    assert (said["free_text_included"], said["dream_texts_included"]) == (notes, dreams)


@EACH
def test_a_day_of_nothing_else_goes_with_its_text(
    contents: Contents, selection: Selection, notes: bool, dreams: bool
) -> None:
    part = selected(contents, selection)
    assert [day.date for day in part.days] == ([YESTERDAY, TODAY] if dreams else [YESTERDAY])
    assert (part.settings.clinic_name is not None) == notes
    assert (part.infusions[0].note is not None) == notes
    assert len(part.changes) == 4  # that there was a text, and when, stays


def test_what_stands_is_without_what_was_removed_or_only_planned(contents: Contents) -> None:
    gone = replace(contents, infusions=tuple(replace(one, removed=True) for one in contents.infusions))
    ahead = replace(contents, infusions=tuple(replace(one, planned=True) for one in contents.infusions))
    assert standing(gone).infusions == standing(ahead).infusions == ()
    assert standing(contents).infusions == contents.infusions
    assert standing(contents).changes == ()
