"""Makes the pages of the report off the window's thread: those that are looked at, and those that are printed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from diary import app, existing
from diary.errors import DiaryError
from diary.exchange import report as reports
from diary.model.scales import DayItem
from ui.session.worker import Latest
from ui.words.voice import reader_voice

if TYPE_CHECKING:
    from collections.abc import Callable

    from diary.exchange.report.making import Report
    from diary.exchange.request import ExportRequest
    from diary.exchange.selection import Selection
    from diary.store.repository import Repository
    from ui.session import Session
    from ui.session.data_session import DataSession, Wanted

PRINTED = 300
"""Pixels per inch of a printed page."""


class SupersededError(Exception):
    """Another preview is wanted by now."""


class OwnWords(NamedTuple):
    """The number of days of the period that have own words.

    Attributes:
        notes: With a note.
        dreams: With a dream in words.
    """

    notes: int
    dreams: int


@dataclass(frozen=True)
class ReportPreview:
    """The pages as they stand.

    Attributes:
        wanted: What was asked for.
        pages: A picture of each page, as PNG; none of an empty diary, or where nothing is ticked.
        texts: The same words of each page.
        own_words: What there is in the period to be ticked.
        is_empty: Whether the diary has nothing at all.
    """

    wanted: Wanted
    pages: tuple[bytes, ...]
    texts: tuple[str, ...]
    own_words: OwnWords
    is_empty: bool


class ReportSession(QObject):
    """Makes one preview at a time; an older one that nobody waits for any more is given up.

    Signals:
        made: The newest `ReportPreview`, or the `DiaryError` that says why there is none.
    """

    made = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._known: tuple[Wanted, Report] | None = None
        self._work = Latest(self)
        self._work.done.connect(self._take)

    def forget(self) -> None:
        """Make the report anew when it is next asked for: the diary was changed."""
        self._known = None

    def stop(self) -> None:
        """Give up what is being made, and forget what was: nothing of it stays in memory."""
        self._asked += 1
        self._known = None

    def preview(self, wanted: Wanted, pixels_per_inch: float) -> None:
        """Make the pages; `made` tells when they are there."""
        self._asked += 1
        asked, known = self._asked, self._known
        assessor = self._session.outlook.assessor

        def still() -> None:
            if asked != self._asked:
                raise SupersededError

        def work(repository: Repository) -> tuple[int, ReportPreview, Report | None] | None:
            try:
                own_words = count_own_words(repository, wanted.selection)
                if repository.is_empty or not has_pages(wanted):
                    return asked, ReportPreview(wanted, (), (), own_words, repository.is_empty), None
                if known is not None and known[0] == wanted:
                    report = known[1]
                else:
                    request, _refusals = app.request_of(repository, wanted.selection, still, assessor)
                    report = reports.made(with_wishes(request, wanted))
                still()
                return (
                    asked,
                    ReportPreview(wanted, report.pages(pixels_per_inch), report.text, own_words, is_empty=False),
                    report,
                )
            except SupersededError:
                return None

        self._work.start(self._session.background.work_or_tell(work))

    def _take(self, outcome: tuple[int, ReportPreview, Report | None] | DiaryError | None) -> None:
        if outcome is None:
            return
        if isinstance(outcome, DiaryError):
            self.made.emit(outcome)
            return
        asked, preview, report = outcome
        if asked == self._asked:
            self._known = None if report is None else (preview.wanted, report)
            self.made.emit(preview)


def with_wishes(request: ExportRequest, wanted: Wanted) -> ExportRequest:
    """Return a request with what was typed in and ticked for it, in the user's language."""
    return replace(request, person=wanted.person, pages=wanted.pages, voice=reader_voice())


def has_pages(wanted: Wanted) -> bool:
    """Return whether anything is ticked that makes a page."""
    pages, selection = wanted.pages, wanted.selection
    return pages.this_infusion or pages.all_infusions or selection.with_notes or bool(selection.with_dreams)


def count_own_words(repository: Repository, selection: Selection) -> OwnWords:
    """Return how many days of a period have a note, and how many a dream in words."""
    days = [day for day in repository.days() if selection.covers(day.date, day.date)]
    notes, dreams = (sum(day.value(item) is not None for day in days) for item in (DayItem.NOTE, DayItem.DREAM_NOTE))
    return OwnWords(notes, dreams)


def printed_pages(
    session: Session,
    work: DataSession,
    wanted: Wanted,
    done: Callable[[tuple[bytes, ...]], None],
    failed: Callable[[DiaryError | None], None],
) -> None:
    """Make the pages as they are printed, unless something else runs.

    Args:
        session: The open diary.
        work: Does one thing at a time, and can be stopped.
        wanted: What goes in.
        done: Gets a picture of each page, as PNG.
        failed: Gets why there are none, or None where the user stopped it.
    """

    def make(repository: Repository) -> tuple[bytes, ...]:
        existing.refuse_damage(repository)
        work.still()
        request, _refusals = app.request_of(repository, wanted.selection, work.still, session.outlook.assessor)
        report = reports.made(with_wishes(request, wanted))
        work.still()
        return report.pages(PRINTED)

    work.run(session.background.work_or_raise(make), done, failed)
