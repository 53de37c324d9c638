"""One quiet line on Today of what is due: a sign, an infusion or a visit whose day has come, a questionnaire."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from diary.model.questionnaires.due import Completed, Moment, due
from diary.model.records.checklist import checklist_sentence, near_checklist, read_checklist
from diary.model.records.infusion_words import planned_question, to_ask
from diary.model.safety.words import sign_title
from diary.model.visit.due import FIRST_PAGE, first_page_is_due, report_made_on, visit_on
from diary.wording import counted
from ui.guard import guarded
from ui.look.icons import pixmap
from ui.look.measures import TARGET
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.flow_row import FlowRow
from ui.words.text import words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.session import Session
    from ui.today.page import TodayPage

_ICON = 20


class Matter(Enum):
    """A sort of thing that is due, by the icon it has in the line."""

    SIGN = "sign"
    PLANNED = "infusions"
    QUESTIONNAIRE = "questionnaires"
    VISIT = "visit"


class DueEntry(QWidget):
    """One thing that is due: its icon, a sentence and the way to it.

    Attributes:
        matter: Which sort. sentence: What is said. button: The way to it.
        away_button: Waves it away; None for what can't be.
        is_open: Whether anything is left to do, so that the page in the rail is marked.
    """

    def __init__(self, matter: Matter, sentence: str, way: str, away: str = "", *, is_open: bool = True) -> None:
        super().__init__()
        self.matter, self.sentence, self.is_open = matter, sentence, is_open
        self.button = QPushButton(way)
        self.button.setProperty("kind", "link")
        self.button.setMinimumWidth(TARGET)
        self.button.setAccessibleDescription(sentence)
        self._icon = label()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(8)
        self._text = label(sentence, "muted", wrap=True)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        self.away_button: QPushButton | None = None
        if away:
            self.away_button = QPushButton(away)
            self.away_button.setProperty("kind", "link")
            self.away_button.setMinimumWidth(TARGET)
            self.away_button.setAccessibleDescription(sentence)
            row.addWidget(self.away_button)
        theme().when_changed(self._draw_icon)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line."""
        words = self._text.fontMetrics().horizontalAdvance(self.sentence) + 2
        buttons = [one for one in (self.button, self.away_button) if one is not None]
        ways = sum(max(one.sizeHint().width(), one.minimumWidth()) + 8 for one in buttons)
        wide = theme().px(_ICON) + words + ways + 18
        return QSize(wide, self.button.sizeHint().height())

    @guarded
    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some words a line."""
        return QSize(theme().px(220), self.button.sizeHint().height())

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon; the first paint does not wait for it where nothing is due."""
        super().showEvent(event)
        self._draw_icon()

    def _draw_icon(self) -> None:
        self._icon.setPixmap(pixmap(self.matter.value, theme().tokens.muted, theme().px(_ICON)))


class DueLine(FlowRow):
    """The line; hidden while nothing is due.

    Attributes:
        entries: What is due now, the most pressing first.
    """

    def __init__(self) -> None:
        super().__init__(gap=4)
        self.entries: list[DueEntry] = []
        self.setAccessibleName(self.tr("What is due"))
        self.hide()

    def show_entries(self, entries: list[DueEntry]) -> None:
        """Show these instead of those before; the same ones stay as they are."""
        if [(one.matter, one.sentence) for one in entries] == [(one.matter, one.sentence) for one in self.entries]:
            return
        for gone in self.entries:
            self.drop(gone)
        self.entries = entries
        for entry in entries:
            self.add(entry)
            entry.show()
        self.setVisible(bool(entries))
        self.rearrange()


class TodayDue(QObject):
    """Knows what is due and keeps the line of it.

    Attributes:
        line: The line.

    Signals:
        changed: What is due now, as words by its `Matter`.
        questionnaires_wanted: The user wants to fill in the questionnaire that is due.
        planned_wanted, sign_wanted: The user wants to answer for the planned infusion; to see the safety signs.
        visit_wanted: The user wants the page for the clinic.
        checklist_wanted: The user wants to see the checklist of an infusion that is near.
    """

    changed = Signal(object)
    questionnaires_wanted = Signal()
    planned_wanted = Signal()
    sign_wanted = Signal()
    visit_wanted = Signal()
    checklist_wanted = Signal()

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self._session: Session = page.session
        self.line = DueLine()
        self._questionnaire = ""
        self._is_first_page_put_off = False
        page.put_on_top(self.line)
        for changed in (
            self._session.infusions_changed,
            self._session.questionnaires_changed,
            self._session.visits_changed,
        ):
            changed.connect(self.refresh)
        self._session.suggestion_ready.connect(self._show)
        self.refresh()

    def refresh(self, *_changed: object) -> None:
        """Look anew, also for a questionnaire."""
        self._questionnaire = self._due_questionnaire()
        self._is_first_page_put_off = FIRST_PAGE in self._session.reading.put_off_on()
        self._show()

    def _show(self, *_changed: object) -> None:
        entries = [*self._signs(), *self._planned(), *self._checklist(), *self._visit()]
        if self._questionnaire:
            entry = DueEntry(Matter.QUESTIONNAIRE, self._questionnaire, self.tr("Start"))
            entry.button.clicked.connect(self.questionnaires_wanted)
            entries.append(entry)
        entries += self._first_page()
        self.line.show_entries(entries)
        said: dict[Matter, str] = {}
        for one in self.line.entries:
            if one.is_open:
                said.setdefault(one.matter, one.sentence)
        self.changed.emit(said)

    def _signs(self) -> list[DueEntry]:
        asking = [one.sign for one in self._session.outlook.signs if one.told_on is None]
        if not asking:
            return []
        if len(asking) == 1:
            sentence = self.tr("Please tell your clinic: {sign}.").format(sign=words(sign_title(asking[0])))
        else:
            sentence = words(
                counted(
                    "Please tell your clinic of {count} sign.", "Please tell your clinic of {count} signs.", len(asking)
                )
            )
        entry = DueEntry(Matter.SIGN, sentence, self.tr("Show"))
        entry.button.clicked.connect(self.sign_wanted)
        return [entry]

    def _planned(self) -> list[DueEntry]:
        today = self._session.today()
        entries = [
            DueEntry(Matter.PLANNED, words(planned_question(infusion, today)), self.tr("Answer"))
            for infusion in to_ask(self._session.reading.infusions(), today)[:1]
        ]
        for entry in entries:
            entry.button.clicked.connect(self.planned_wanted)
        return entries

    def _visit(self) -> list[DueEntry]:
        """Return today's visit, until a report was made for it."""
        today, reading = self._session.today(), self._session.reading
        if visit_on(today, reading.visits()) is None or report_made_on(today, reading.given_out()) is not None:
            return []
        entry = DueEntry(Matter.VISIT, self.tr("Your visit to the clinic is today."), self.tr("Make the page"))
        entry.button.clicked.connect(self.visit_wanted)
        return [entry]

    def _first_page(self) -> list[DueEntry]:
        reading = self._session.reading
        if self._is_first_page_put_off or not first_page_is_due(
            self._session.today(), reading.pain(), reading.infusions(), reading.given_out()
        ):
            return []
        sentence = self.tr("There is enough in your diary for a first page for your clinic.")
        entry = DueEntry(Matter.VISIT, sentence, self.tr("Show it"), self.tr("Not now"))
        entry.button.clicked.connect(self.visit_wanted)
        if entry.away_button is not None:
            entry.away_button.clicked.connect(lambda: self._session.records.put_off(FIRST_PAGE))
        return [entry]

    def _checklist(self) -> list[DueEntry]:
        near = near_checklist(self._session.reading.infusions(), self._session.today())
        if near is None:
            return []
        is_open = not all(line.done for line in read_checklist(near.checklist))
        sentence = words(checklist_sentence(near))
        entry = DueEntry(Matter.PLANNED, sentence, self.tr("Show the checklist"), is_open=is_open)
        entry.button.clicked.connect(self.checklist_wanted)
        return [entry]

    def _due_questionnaire(self) -> str:
        reading, today = self._session.reading, self._session.today()
        infusions = reading.infusions()
        if not any(not one.removed for one in infusions):
            return ""
        completed = [Completed(one.instrument, one.day) for one in reading.questionnaires() if one.done]
        offer = due(infusions, completed, today, reading.put_off_on())
        if offer is None:
            return ""
        if offer.moment is Moment.BEFORE:
            return self.tr("The questionnaire before your infusion is due.")
        week = (offer.first - offer.infusion.last_day).days // 7
        return self.tr("The questionnaire for week {week} is due.").format(week=week)
