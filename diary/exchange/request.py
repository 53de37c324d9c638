"""The request for an export: the record that every format is made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from diary.exchange.files import go_on
from diary.exchange.voice import ENGLISH, Voice
from diary.model.relief.assessor import Assessor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date, datetime
    from pathlib import Path

    from diary.exchange.selection import Selection
    from diary.model.instruments import Instrument
    from diary.model.records.change import Contents


class Paper(StrEnum):
    """The paper that pages are made for."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True)
class Person:
    """The person as typed in for this one export; nothing of it is known otherwise.

    Attributes:
        name: The name as typed; None where it is left out.
        born: The date of birth; None where it is left out.
    """

    name: str | None = None
    born: date | None = None


@dataclass(frozen=True)
class Pages:
    """The pages of a report that were asked for; other formats have none.

    Attributes:
        paper: What it is printed on.
        this_infusion: Whether the first page, on the current infusion, goes in.
        all_infusions: Whether the page that compares the infusions goes in.
        is_since_visit: Whether the range is that since the last visit, and is to be called so.
    """

    paper: Paper = Paper.A4
    this_infusion: bool = True
    all_infusions: bool = True
    is_since_visit: bool = False


@dataclass(frozen=True)
class ExportRequest:
    """An export that was asked for.

    Attributes:
        target: The file or folder to write.
        contents: The whole diary: figures such as the baseline look at all of it.
        selection: The part that may go out; `diary.exchange.selection.selected` gives it.
        created: The moment of the export, with its UTC offset; the response to an infusion is as of then.
        instruments: Those that this computer has, by id: a questionnaire of another one goes out without its scores.
        replace: Whether it takes the place of a file that is there: the user was asked.
        still: To be called now and then; may raise to stop, and then nothing is left of the attempt.
        assessor: The one that was asked about this diary before, so that nothing is worked out twice.
        person: Who the diary is of, as far as it was typed in for this export.
        pages: The pages of a report.
        voice: The reader's language, for what is written to be read: a report, a sheet, a calendar.
    """

    target: Path
    contents: Contents
    selection: Selection
    created: datetime
    instruments: Mapping[str, Instrument]
    replace: bool = False
    still: Callable[[], None] = go_on
    assessor: Assessor = field(default_factory=Assessor)
    person: Person = Person()
    pages: Pages = Pages()
    voice: Voice = ENGLISH
