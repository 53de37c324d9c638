"""Rail and pages, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.destinations import Destination
from ui.guard import attempt, guarded
from ui.keyboard.tab_order import go
from ui.look.theme import theme
from ui.placing import likely_width, room
from ui.rail import Rail
from ui.rail_area import RailArea
from ui.remembered import recall
from ui.today.page import TodayPage
from ui.widgets.card import label
from ui.widgets.page import Page
from ui.words.language import shown_code
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from types import ModuleType

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from diary.errors import DiaryError
    from ui.in_sight.focus_ring import FocusRing
    from ui.locking import Locking
    from ui.session import Session
    from ui.shortcuts import Shortcuts
    from ui.today.checklist import TodayChecklist
    from ui.today.due import TodayDue
    from ui.today.offer import TodayOffer
    from ui.today.planned import TodayPlanned
    from ui.today.safety.signs import TodaySigns
    from ui.undo.undoing import Undoing

_LEAST_WIDTH, WIDER_AT_200 = 660, 280
"""Least width of the window with the names in the rail, at 100 % text, and how much more it is at 200 %, in pixels."""
LEAST_PAGE, PAGE_WIDER_AT_200 = 463, 145
"""The same for a page alone."""
_LEAST_HEIGHT = 360
"""Least height of the window: everything scrolls."""
ROLL_OVER_MS = 5_000
"""How often the window looks whether the diary day has ended."""


class MainWindow(QMainWindow):
    """The window. Today is built at once; every other page when it is first opened.

    Attributes:
        today: The page of the day.
        rail: The navigation.
        signs: The open safety signs on Today; None until `finish`.
        planned: The questions on Today about planned infusions; None until `finish`.
        checklist: The checklist of an infusion that is near, on Today; None until `finish`.
        due: What is due, in a line on Today; None until `finish`.
        offer: What a new diary offers on Today; None until `finish`.
        told: The language that it is told in, ISO 639-1.
        column: Layout of the open page and what stands below it.
        undoing: Takes back what was done; None until `finish`.
        locking: Locks it; None until `finish`.
        shortcuts: The keys of the whole window; None until `finish`.

    Signals:
        painted: It is being painted.
        leaving: It is about to be closed, and stands as the user left it.
    """

    painted = Signal()
    leaving = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        session.expect_check()
        self._pages: dict[int, Page] = {}
        self._open: int = Destination.TODAY
        self._warned: list[Page] = []  # of these, the user knows that something is not saved
        self.resize(1280, 860)
        self._clock = QTimer(self)
        self._clock.setInterval(ROLL_OVER_MS)
        self._make_body()
        self.keep_room()
        theme().when_changed(self.keep_room)
        self.ring: FocusRing | None = None
        self.signs: TodaySigns | None = None
        self.planned: TodayPlanned | None = None
        self.checklist: TodayChecklist | None = None
        self.due: TodayDue | None = None
        self.offer: TodayOffer | None = None
        self.undoing: Undoing | None = None
        self.locking: Locking | None = None
        self.shortcuts: Shortcuts | None = None
        self.today.focus_first()
        self._clock.start()

    def _make_body(self) -> QWidget:
        """Make rail and Today, and return what they stand in."""
        self.told = shown_code()
        self.setWindowTitle(self.tr("Relief Diary"))
        # From outside in: Qt styles what stands in a widget anew each time that this gets another parent.
        body = QWidget()
        self.setCentralWidget(body)
        self.rail = Rail(
            [
                ("today", self.tr("Today")),
                ("relief", self.tr("Relief")),
                ("infusions", self.tr("Infusions")),
                ("questionnaires", self.tr("Questionnaires")),
                ("diary", self.tr("Diary")),
                ("visit", self.tr("Visit")),
                ("settings", self.tr("Settings")),
                ("help", self.tr("Help")),
            ]
        )
        self.rail_area = RailArea(self.rail, body)
        self.stack, self.column = QStackedWidget(body), QVBoxLayout()
        self.today = TodayPage(self._session, self.stack, width=self._likely_width())
        self._pages[Destination.TODAY] = self.today
        self.stack.addWidget(self.today)
        self._build(body)
        return body

    def _likely_width(self) -> int:
        """Return how wide a page will probably be, in pixels; before the window is shown, nothing has its width."""
        whole = self.width() if self.isVisible() else likely_width(self.screen(), recall())
        rail = self.rail.minimumSizeHint().width() if whole >= self._width_with_names() else self.rail.narrow_width()
        return whole - rail

    @staticmethod
    def _width_with_names() -> int:
        """Return from which width of the window on the rail has names, in pixels."""
        return round(_LEAST_WIDTH + WIDER_AT_200 * max(theme().scale - 1, 0))

    def build_anew(self) -> tuple[dict[int, Page], QWidget]:
        """Make rail and Today anew, and return what stood there: the pages by their place, and what they stand in.

        What they are given behind the first paint, and all other pages, are for whoever asks (`ui.retelling`).
        """
        before, self._pages = self._pages, {}
        self._warned.clear()
        body = self.takeCentralWidget() or QWidget()
        body.hide()
        self._make_body().show()
        self.keep_room()
        return before, body

    def keep(self, index: int, page: Page) -> None:
        """Have a page stand in the window that stood there before the rest was made anew."""
        self._pages[index] = page
        self.stack.addWidget(page)

    def show_again(self, index: int) -> None:
        """Show a page as it was left before all were made anew."""
        self._show_page(index)

    @property
    def current(self) -> Page:
        """The page that is shown."""
        return self._pages[self._open]

    def finish(self) -> None:
        """Do at once, the window standing, what the first answer does not need."""
        for step in self.finishing():
            attempt(step)
        attempt(self._session.wait_until_prepared)

    def finishing(self) -> Iterator[Callable[[], object]]:
        """Yield what the first answer does not need, in this order; see `ui.after_paint`."""
        yield from behind_paint().finishing(self, self._session)

    def finish_again(self) -> None:
        """Do at once what `finish` did, for all that was made anew."""
        for step in behind_paint().finishing_again(self, self._session):
            attempt(step)

    def show_invented(self) -> None:
        """Say beside every page that nothing of this diary was ever felt."""
        # It ends in the name of the program, or Qt puts that behind it once more.
        self.setWindowTitle(self.tr("Sample — Relief Diary"))
        self.rail.add_footer(label(self.tr("Sample diary.\nEverything in it\nis invented."), "small"))

    def open_page(self, index: int) -> None:
        """Open a page of the rail; Today opens on the running day, at the top, whichever day was looked at."""
        self._warned.clear()
        if index == Destination.TODAY:
            self.today.go_to_today()
        self._show_page(index)

    def show_today(self) -> None:
        """Open today for whoever clicked on a notice; a locked window is for whoever unlocks it."""
        if QApplication.activeModalWidget() is None and not (self.locking is not None and self.locking.is_covering):
            self.open_page(Destination.TODAY)

    def _show_page(self, index: int) -> None:
        """Show a page as it was left; it is built when it is first asked for."""
        if index not in self._pages:
            try:
                self._pages[index] = self._make_page(Destination(index))
            except Exception:
                self._mark_in_rail(self._open)  # the one that is still there
                raise
            self.stack.addWidget(self._pages[index])
        page = self._pages[index]
        self._open = index
        self.stack.setCurrentWidget(page)
        self._mark_in_rail(index)
        page.focus_first()

    def _mark_in_rail(self, index: int) -> None:
        without = {Destination.BRING_IN: Destination.SETTINGS, Destination.FIRST_RUN: Destination.TODAY}
        self.rail.show_page(without.get(Destination(index), index))

    def page(self, index: int) -> Page:
        """A page, built if need be."""
        self._show_page(index)
        return self._pages[index]

    def renew(self, index: int) -> None:
        """Make a page anew that is still told in another language; it may be the one that is open."""
        there = self._pages.get(index)
        if there is not None and there.told != self.told:
            made = self._pages[index] = self._make_page(Destination(index))
            self.stack.addWidget(made)
            if self.stack.currentWidget() is there:
                self.stack.setCurrentWidget(made)
            self.stack.removeWidget(there)
            there.deleteLater()

    def index_of(self, page: QWidget) -> int:
        """Return which page of the rail it is."""
        return next(index for index, known in self._pages.items() if known is page)

    def open_day(self, day: date) -> None:
        """Open a day in Today."""
        self.today.open_day(day)
        self._show_page(Destination.TODAY)

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed on any page is not on disk."""
        return bool(self._session.unsaved) or any(page.has_unsaved for page in self._pages.values())

    def write_typed(self) -> None:
        """Write now what is being typed on any page, and what could not be written before; not while it is locked."""
        if self.locking is not None and self.locking.is_covering:
            return
        for page in self._pages.values():
            page.write_typed()
        self._session.answers.save_at_once()

    def say_error(self, error: DiaryError) -> None:
        """Say on the open page what the user can mend."""
        self._say(words(error.sentence))

    def say_bug(self, kind: str, report: str) -> None:
        """Say on the open page that the program itself went wrong, and offer to show the report of it."""
        self._say(
            self.tr(
                "Something in the program went wrong ({kind}). What was shown as saved is safe. "
                "Close and open the diary; if it happens again, please report it."
            ).format(kind=kind)
        )
        page = self.stack.currentWidget()
        if isinstance(page, Page) and page.notice is not None:
            page.notice.offer(self.tr("Show the report"), lambda: behind_paint().BugWindow(report, self).open())

    def _say(self, sentence: str) -> None:
        """Say it on the open page; what already stands there is not said again."""
        page = self.stack.currentWidget()
        if not isinstance(page, Page):
            return
        if page.notice is None or page.notice.isHidden() or page.notice.text.text() != sentence:
            page.say(sentence, can_retry=False)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses the button that has the keyboard."""
        if not self._press_by_enter(event):
            super().keyPressEvent(event)

    @guarded
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Go the way the eye does (`ui.keyboard.tab_order`); return whether there is a stop."""
        return go(self, forward=next)

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Write what is being typed; with something that is not saved, closing takes a second request."""
        if self.locking is not None and self.locking.is_covering:
            if self.locking.may_close():
                self.leaving.emit()
                super().closeEvent(event)
            else:
                event.ignore()
            return
        self.write_typed()
        waiting = next((page for page in self._pages.values() if page.has_unsaved and page not in self._warned), None)
        if waiting is not None:
            self._warned.append(waiting)
            waiting.show_unsaved()
            self._show_page(next(index for index, page in self._pages.items() if page is waiting))
            waiting.say(
                self.tr("Something here is not saved yet. Save it, or close once more to leave without it."),
                can_retry=waiting is self.today,
            )
            event.ignore()
            return
        self.leaving.emit()
        super().closeEvent(event)

    def keep_room(self) -> None:
        """No narrower than what stands on the pages, which scroll only downwards; but no larger than the screen."""
        self.rail_area.show_names(self.width() >= self._width_with_names())
        page = round(LEAST_PAGE + PAGE_WIDER_AT_200 * max(theme().scale - 1, 0))
        least = QSize(page + self.rail.narrow_width(), _LEAST_HEIGHT)
        self.setMinimumSize(least.boundedTo(room(self.screen())))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that it is painted; what stands in it paints itself."""
        super().paintEvent(event)
        self.painted.emit()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The rail has names while there is room for them."""
        super().resizeEvent(event)
        self.keep_room()

    def _build(self, body: QWidget) -> None:
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail_area)
        self.column.addWidget(self.stack, 1)
        layout.addLayout(self.column, 1)
        self.rail.opened.connect(self.open_page)
        self.rail.show_page(Destination.TODAY)
        self._clock.timeout.connect(self.today.roll_over)

    def stop_clock(self) -> None:
        """Look no more whether the diary day has ended: the diary can't be read now."""
        self._clock.stop()

    def start_clock(self) -> None:
        """Look now, and go on to."""
        self.today.roll_over()
        self._clock.start()

    def _press_by_enter(self, event: QKeyEvent) -> bool:
        """Press the button that has the keyboard, and return whether one has; Qt by itself knows Space alone."""
        button = QApplication.focusWidget()
        if event.key() not in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter} or not isinstance(
            button, QAbstractButton
        ):
            return False
        if not event.isAutoRepeat():
            button.click()
        return True

    def _make_page(self, where: Destination) -> Page:
        page: Page = behind_paint().PageWiring(self, self._session).make(where)
        return page

    def pages_with_drafts(self) -> list[str]:
        """Return the pages on which something typed is not saved yet, by their names."""
        return [page.accessibleName() for page in self._pages.values() if page.has_unsaved]


def behind_paint() -> ModuleType:
    """Return `ui.after_paint`, in which all stands that no window needs to be painted; it is loaded with the first."""
    from ui import after_paint  # noqa: PLC0415 - the one seam of the first paint

    return after_paint
