"""The Visit page: the report as it will print, what goes in beside it, and each way out one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from diary.errors import DiaryError
from diary.exchange.request import Paper
from diary.model.records.change import Kind
from ui.guard import guarded
from ui.look.theme import theme
from ui.session.data_session import Wanted
from ui.session.report_session import ReportPreview, ReportSession
from ui.visit.giving_out import GivingOut
from ui.visit.goes_in import GoesIn
from ui.visit.preview import PagePreview
from ui.visit.visit_list import VisitList
from ui.widgets.page import MARGIN, SCROLL_BAR, Page
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from diary.model.records.change import Change
    from ui.session import Session

QUIET_MS = 350
"""So long after the last tick or letter, the pages are made anew."""
_BUSY_MS = 500
"""After so long, it is said that they are being made."""
_LEFT, _RIGHT, _GAP = 270, 236, 22
_THREE_FROM, _TWO_FROM = 980, 660
"""Narrower than this (at 100 % text), two columns or one."""
_CONTROLS = 56
"""Height of what stands below the page and around it, in design pixels."""


class VisitPage(Page):
    """Everything for the clinic.

    Attributes:
        session: The open diary.
        goes_in: What goes in. preview: The pages. visits: Visits, and what was given out when.
        out: Writes and prints. report, files, own: The cards with its buttons.
        drafts: Tells the pages on which something typed is not saved yet.
        shown: The pages as they stand; None while they are being made for the first time.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Visit"))
        self.session = session
        self._reports = ReportSession(session, self)
        self.drafts: Callable[[], list[str]] = list
        self.shown: ReportPreview | None = None
        self._resolution = 0.0
        self._columns = 0
        self._soon, self._slow = QTimer(self), QTimer(self)
        for timer, after in ((self._soon, QUIET_MS), (self._slow, _BUSY_MS)):
            timer.setSingleShot(True)
            timer.setInterval(after)
        self.goes_in, self.preview, self.visits = GoesIn(session), PagePreview(), VisitList(session)
        self.out = GivingOut(session, self.goes_in, self)
        self.report, self.files, self.own = self.out.report, self.out.files, self.out.own
        self._build()
        self._connect()

    @property
    def has_unsaved(self) -> bool:
        """Whether the day of a visit is typed and not written down."""
        return self.visits.has_unsaved

    @property
    def standing(self) -> Wanted | None:
        """The request behind the pages that are shown; None while there are none."""
        return None if self.shown is None else self.shown.wanted

    def focus_first(self) -> None:
        """Put the keyboard on what is done most."""
        self.out.ways["pdf"].setFocus()

    def show_unsaved(self) -> None:
        """Put the keyboard on the day that is not written down."""
        self.bring_into_sight(self.visits)
        self.visits.day.line.setFocus()

    def look_at_change(self, change: Change) -> None:
        """Bring a visit into sight."""
        if change.kind is Kind.VISIT:
            self.visits.seek(int(change.subject))
        self.bring_into_sight(self.visits)

    def forget_own_words(self) -> None:
        """Own words, name and birth date are asked for anew; nothing of the pages is kept."""
        self.goes_in.forget_own()
        self._soon.stop()
        self._slow.stop()
        self._reports.stop()
        self.preview.forget()
        self.shown = None

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the pages, once the page stands."""
        super().showEvent(event)
        if not event.spontaneous():
            self.goes_in.refresh_days()
            self._make_soon(0)

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Left, it keeps nothing that has to be asked for each time."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget_own_words()

    def print_shown(self) -> bool:
        """Ask on which printer to print the report; return whether this page can, which it can."""
        self.out.ask_for_printer()
        return True

    # Building

    def _build(self) -> None:
        self.title.setText(self.tr("For the visit"))
        self.subtitle.setText(self.tr("Everything is made on this computer and stays here until you hand it over."))
        self._side_frame.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        self._places = [QWidget() for _ in range(3)]
        self._lists = [QVBoxLayout(place) for place in self._places]
        self._rests = [QWidget(place) for place in self._places]  # take what is left where cards keep their height
        for place, column, rest in zip(self._places, self._lists, self._rests, strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
            column.addWidget(rest, 1)
            self._row.addWidget(place)
        self.main.addLayout(self._row, 1)
        if not self.own.buttons:
            self.own.hide()  # never shown before it stands in a column: it would be a window

    def _connect(self) -> None:
        self.goes_in.changed.connect(lambda: self._make_soon(QUIET_MS))
        self.preview.resolution_wanted.connect(lambda _wanted: self._make_soon(QUIET_MS))
        self.preview.size_wanted.connect(lambda _larger: self.arranged(narrow=self.is_narrow))
        self._soon.timeout.connect(self._make)
        self._slow.timeout.connect(self.preview.show_busy)
        self._reports.made.connect(self._show_preview)
        self.visits.grown.connect(lambda: self.bring_into_sight(self.visits))
        for card in (self.report, self.files, self.own):
            card.outcome_shown.connect(self.bring_into_sight)
        session = self.session
        session.visits_changed.connect(self.goes_in.refresh_days)
        for changed in (
            session.day_changed,
            session.days_changed,
            session.infusions_changed,
            session.medicines_changed,
            session.labs_changed,
            session.questionnaires_changed,
            session.safety_changed,
            session.settings_changed,
            session.visits_changed,
        ):
            changed.connect(self._diary_changed)

    def arranged(self, *, narrow: bool) -> None:
        """Stand in three columns, in two, or below one another; larger, the page stands alone."""
        del narrow  # three columns need more room than a side column
        width = self.width()
        columns = 3 if width >= theme().px(_THREE_FROM) else 2 if width >= theme().px(_TWO_FROM) else 1
        alone = self.preview.is_larger
        if columns != self._columns:
            self._columns = columns
            self._stand(columns)
        left, middle, right = self._places
        left.setVisible(not alone)
        right.setVisible(columns == 3 and not alone)
        middle.setVisible(columns > 1 or alone)
        if columns == 1 and alone:
            self._lists[1].insertWidget(0, self.preview)
        elif columns == 1 and self.preview.parentWidget() is middle:
            self._lists[0].insertWidget(2, self.preview)
        self._fit()

    def _stand(self, columns: int) -> None:
        """Put each part into its column."""
        orders: dict[int, tuple[list[QWidget], list[QWidget], list[QWidget]]] = {
            3: ([self.goes_in], [self.preview], [self.report, self.files, self.own, self.visits]),
            2: ([self.report, self.goes_in, self.files, self.own, self.visits], [self.preview], []),
            1: ([self.report, self.goes_in, self.preview, self.files, self.own, self.visits], [], []),
        }
        for column, rest, parts in zip(self._lists, self._rests, orders[columns], strict=True):
            for part in orders[1][0]:
                column.removeWidget(part)
            for place_in_it, part in enumerate(parts):
                grows = part in (self.goes_in, self.visits) and columns == 3
                column.insertWidget(place_in_it, part, 1 if grows else 0)
            rest.setVisible(columns < 3)
        left, middle, right = self._places
        self._row.setStretchFactor(left, 1 if columns == 1 else 0)
        self._row.setStretchFactor(middle, 1)
        most = 16_777_215
        for place, wide in ((left, _LEFT), (right, _RIGHT)):
            fixed = columns > 1
            place.setMinimumWidth(theme().px(wide) if fixed else 0)
            place.setMaximumWidth(theme().px(wide) if fixed else most)
        middle.setMinimumWidth(0)
        right.setProperty("column", columns == 3)

    def _fit(self) -> None:
        """Show the pages as large as there is room for."""
        wide = self._ground_width() - 2 * MARGIN
        if self._columns < 3 or self.preview.is_larger:  # it will scroll, if it doesn't yet
            wide = min(wide, self.contentsRect().width() - SCROLL_BAR - 2 * MARGIN)
        high = max(self.room() - theme().px(_CONTROLS), theme().px(300))
        if self.preview.is_larger:
            wide, high = min(wide, theme().px(1100)), 0
        elif self._columns == 3:
            wide -= theme().px(_LEFT) + theme().px(_RIGHT) + 2 * _GAP
        elif self._columns == 2:
            wide -= theme().px(_LEFT) + _GAP
        else:
            wide, high = min(wide, theme().px(520)), 0
        self.preview.fit(QSize(wide, high), self._paper)

    @property
    def _paper(self) -> Paper:
        wanted = self.goes_in.wanted()
        return Paper.A4 if wanted is None else wanted.pages.paper

    # The pages

    def _diary_changed(self, *_what: object) -> None:
        self._reports.forget()
        if self.isVisible():
            self._make_soon(QUIET_MS)

    def _make_soon(self, after: int) -> None:
        if self.isVisible():
            self._soon.start(after)

    def _make(self) -> None:
        wanted = self.goes_in.wanted()
        if wanted is None:
            self.preview.show_message(self.tr("Name the first and the last day, and the pages come."))
            return
        self._fit()
        self._resolution = self.preview.pixels_per_inch
        self._slow.start()
        self.session.answers.save_unsaved()
        self._reports.preview(wanted, self._resolution)

    def _show_preview(self, made: ReportPreview | DiaryError) -> None:
        self._slow.stop()
        if isinstance(made, DiaryError):
            self.preview.show_message(words(made.sentence))
            return
        self.shown = made
        self.preview.show_preview(made, self._resolution)
        self.goes_in.show_standing(made)
