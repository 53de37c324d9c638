"""Rail and pages, nothing else."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

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
from ui.look.theme import theme
from ui.look.tokens import SCALES
from ui.placing import room
from ui.rail import Rail
from ui.rail_area import RailArea
from ui.remembered import choose_text_size
from ui.today.page import TodayPage
from ui.widgets.card import label
from ui.widgets.page import Page
from ui.words.text import words

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from diary.errors import DiaryError
    from diary.model.records.infusion import Infusion
    from ui.focus_ring import FocusRing
    from ui.session import Session
    from ui.today.planned import TodayPlanned
    from ui.today.signs import TodaySigns
    from ui.undoing import Undoing

LEAST_WIDTH, WIDER_AT_200 = 660, 280
"""Least width of the window with the names in the rail, at 100 % text, and how much more it is at 200 %, in pixels."""
LEAST_PAGE, PAGE_WIDER_AT_200 = 463, 145
"""The same for a page alone."""
LEAST_HEIGHT = 360
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
        column: Layout of the open page and what stands below it.
        undoing: Takes back what was done; None until `finish`.

    Signals:
        leaving: It is about to be closed, and stands as the user left it.
    """

    leaving = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._pages: dict[int, Page] = {}
        self._open: int = Destination.TODAY
        self._warned: list[Page] = []  # of these, the user knows that something is not saved
        self.setWindowTitle(self.tr("Relief Diary"))
        self.resize(1280, 860)
        self.rail = Rail(
            [
                ("today", self.tr("Today")),
                ("relief", self.tr("Relief")),
                ("infusions", self.tr("Infusions")),
                ("questionnaires", self.tr("Questionnaires")),
                ("diary", self.tr("Diary")),
                ("settings", self.tr("Settings")),
                ("help", self.tr("Help")),
            ]
        )
        self.rail_area = RailArea(self.rail)
        self.stack, self.column = QStackedWidget(), QVBoxLayout()
        self.today = TodayPage(session)
        self._pages[Destination.TODAY] = self.today
        self.stack.addWidget(self.today)
        self._build()
        self.keep_room()
        theme().changed.connect(self.keep_room)
        self.ring: FocusRing | None = None
        self.signs: TodaySigns | None = None
        self.planned: TodayPlanned | None = None
        self.undoing: Undoing | None = None
        self.today.focus_first()

    def finish(self) -> None:
        """Do, once the window stands, what the first answer does not need."""
        from ui.focus_ring import FocusRing
        from ui.sight_guard import SightGuard
        from ui.undoing import Undoing

        self.ring = FocusRing(self)
        SightGuard(self, self.ring.sight)
        theme().follow_system()
        self.rail.finish()
        self.rail_area.follow_keyboard()
        if self._session.invented:
            self.setWindowTitle(self.tr("Relief Diary: sample"))
            self.rail.add_footer(label(self.tr("Sample diary.\nEverything in it\nis invented."), "small"))
        self._add_shortcuts()
        self.undoing = Undoing(self, self._session)
        self._session.failed.connect(self.say_error)
        self._session.file_noticed.connect(self.say_error)
        # What can't be read, as in a damaged file, keeps none of the others away.
        for step in (
            self.today.finish,
            self._dress_rows,
            self._ask_about_planned,
            self._show_signs,
            self._session.prepare,
            self._session.refresh_suggestion,
            self._look_over,
        ):
            attempt(step)
        # main.py turned it off for the start; what was loaded by now stays for good and need not be looked at again.
        if not gc.isenabled():
            gc.freeze()
            gc.enable()

    def _dress_rows(self) -> None:
        for row in self.today.rows.values():
            row.clear_button.dress()
        self._session.settings_changed.connect(self.today.roll_over)
        if self.today.rest is not None:
            self.today.rest.state_card.infusion_wanted.connect(self.add_infusion)

    def _ask_about_planned(self) -> None:
        from ui.today.planned import TodayPlanned

        self.planned = TodayPlanned(self.today)
        self.planned.dates_wanted.connect(self.change_dates)

    def _show_signs(self) -> None:
        from ui.today.signs import TodaySigns

        self.signs = TodaySigns(self.today)
        self.signs.cards.help_wanted.connect(self.open_help)

    def _look_over(self) -> None:
        self._session.damage_found.connect(lambda damage: self.today.say(words(damage.sentence), can_retry=False))
        self._session.look_over()

    def open_page(self, index: int) -> None:
        """Open a page of the rail; Today opens on the running day, at the top, whichever day was looked at."""
        self._warned.clear()
        if index == Destination.TODAY:
            self.today.go_to_today()
        self._show_page(index)

    def _show_page(self, index: int) -> None:
        """Show a page as it was left; it is built when it is first asked for."""
        if index not in self._pages:
            try:
                self._pages[index] = self._make_page(index)
            except Exception:
                self.rail.show_page(self._open)  # the one that is still there
                raise
            self.stack.addWidget(self._pages[index])
        page = self._pages[index]
        self._open = index
        self.stack.setCurrentWidget(page)
        self.rail.show_page(index)
        page.focus_first()

    def page(self, index: int) -> Page:
        """A page, built if need be."""
        self._show_page(index)
        return self._pages[index]

    def index_of(self, page: QWidget) -> int:
        """Which page of the rail it is."""
        return next(index for index, known in self._pages.items() if known is page)

    def add_infusion(self) -> None:
        """Open the form for a new infusion."""
        from ui.infusions.page import InfusionsPage

        page = self.page(Destination.INFUSIONS)
        if isinstance(page, InfusionsPage):
            page.add_infusion()

    def change_dates(self, infusion: Infusion) -> None:
        """Open the form of a planned infusion that was on other days."""
        from ui.infusions.page import InfusionsPage

        page = self.page(Destination.INFUSIONS)
        if isinstance(page, InfusionsPage):
            page.change_dates(infusion)

    def open_day(self, day: date) -> None:
        """Open a day in Today."""
        self.today.open_day(day)
        self._show_page(Destination.TODAY)

    def open_help(self, section: str = "now") -> None:
        """Open the help page at one of its parts (`ui.help.text`)."""
        from ui.help.page import HelpPage

        page = self.page(Destination.HELP)
        if isinstance(page, HelpPage):
            page.open_section(section)

    def write_typed(self) -> None:
        """Write now what is being typed on any page, and what could not be written before."""
        for page in self._pages.values():
            page.write_typed()
        self._session.save_unsaved()

    def say_error(self, error: DiaryError) -> None:
        """Say on the open page what the user can mend."""
        self._say(words(error.sentence))

    def say_bug(self, kind: str) -> None:
        """Say on the open page that the program itself went wrong."""
        self._say(
            self.tr(
                "Something in the program went wrong ({kind}). What was shown as saved is safe. "
                "Close and open the diary; if it happens again, please report it."
            ).format(kind=kind)
        )

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
        """Tab goes the way the eye does (`ui.keyboard.tab_order`)."""
        from ui.keyboard.tab_order import go

        there, page = go(self, forward=next), self.stack.currentWidget()
        if there is not None and isinstance(page, Page):
            page.bring_into_sight(there)
        return there is not None

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Write what is being typed; with something that is not saved, closing takes a second request."""
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
        whole = round(LEAST_WIDTH + WIDER_AT_200 * max(theme().scale - 1, 0))
        self.rail_area.show_names(self.width() >= whole)
        page = round(LEAST_PAGE + PAGE_WIDER_AT_200 * max(theme().scale - 1, 0))
        least = QSize(page + self.rail.narrow_width(), LEAST_HEIGHT)
        self.setMinimumSize(least.boundedTo(room(self.screen())))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The rail has names while there is room for them."""
        super().resizeEvent(event)
        self.keep_room()

    def _build(self) -> None:
        body = QWidget()
        layout = QHBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail_area)
        self.column.addWidget(self.stack, 1)
        layout.addLayout(self.column, 1)
        self.setCentralWidget(body)
        self.rail.opened.connect(self.open_page)
        self.rail.show_page(Destination.TODAY)
        clock = QTimer(self)
        clock.setInterval(ROLL_OVER_MS)
        clock.timeout.connect(self.today.roll_over)
        clock.start()

    def _press_by_enter(self, event: QKeyEvent) -> bool:
        """Press the button that has the keyboard; Qt by itself knows Space alone."""
        from PySide6.QtCore import Qt

        button = QApplication.focusWidget()
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(button, QAbstractButton):
            return False
        if not event.isAutoRepeat():
            button.click()
        return True

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self.open_help)
        for index in Destination:
            QShortcut(QKeySequence(f"Ctrl+{index + 1}"), self, lambda index=index: self.open_page(index))
        for keys, step in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._zoom(step))
        QShortcut(QKeySequence("Ctrl+="), self, lambda: self._zoom(1))
        QShortcut(QKeySequence("Ctrl+0"), self, lambda: choose_text_size(None))

    def _make_page(self, index: int) -> Page:
        if index == Destination.RELIEF:
            from ui.relief.page import ReliefPage

            relief = ReliefPage(self._session)
            relief.state_card.infusion_wanted.connect(self.add_infusion)
            return relief
        if index == Destination.INFUSIONS:
            from ui.infusions.page import InfusionsPage

            return InfusionsPage(self._session)
        if index == Destination.QUESTIONNAIRES:
            from ui.questionnaires.page import QuestionnairesPage

            return QuestionnairesPage(self._session)
        if index == Destination.SETTINGS:
            from ui.settings.page import SettingsPage

            settings = SettingsPage(self._session)
            settings.help_wanted.connect(lambda: self.open_help("program"))
            settings.data.drafts = self._pages_with_drafts
            return settings
        if index == Destination.HELP:
            from ui.help.page import HelpPage

            return HelpPage()
        from ui.days.page import DiaryPage

        diary = DiaryPage(self._session)
        diary.opened.connect(self.open_day)
        return diary

    def _pages_with_drafts(self) -> list[str]:
        """The pages on which something typed is not saved yet, by their names."""
        return [page.accessibleName() for page in self._pages.values() if page.has_unsaved]

    def _zoom(self, step: int) -> None:
        nearest = min(range(len(SCALES)), key=lambda n: abs(SCALES[n] - theme().scale))
        choose_text_size(SCALES[min(max(nearest + step, 0), len(SCALES) - 1)])
