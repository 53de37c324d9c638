"""Makes the pages besides Today: each is loaded when it is first opened (docs/decisions/0003)."""

# ruff: noqa: PLC0415 - the one place where a page is loaded

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.bring_in.page import BringInPage
    from ui.days.page import DiaryPage
    from ui.first_run.page import FirstRunPage
    from ui.help.page import HelpPage
    from ui.infusions.page import InfusionsPage
    from ui.questionnaires.page import QuestionnairesPage
    from ui.relief.page import ReliefPage
    from ui.session import Session
    from ui.settings.page import SettingsPage
    from ui.visit.page import VisitPage


def relief(session: Session) -> ReliefPage:
    """Return the page Relief."""
    from ui.relief.page import ReliefPage

    return ReliefPage(session)


def infusions(session: Session) -> InfusionsPage:
    """Return the page Infusions."""
    from ui.infusions.page import InfusionsPage

    return InfusionsPage(session)


def questionnaires(session: Session) -> QuestionnairesPage:
    """Return the page Questionnaires."""
    from ui.questionnaires.page import QuestionnairesPage

    return QuestionnairesPage(session)


def diary(session: Session) -> DiaryPage:
    """Return the page Diary."""
    from ui.days.page import DiaryPage

    return DiaryPage(session)


def visit(session: Session) -> VisitPage:
    """Return the page Visit."""
    made: VisitPage = import_module("ui.visit.page").VisitPage(session)
    return made


def settings(session: Session) -> SettingsPage:
    """Return the page Settings."""
    from ui.settings.page import SettingsPage

    return SettingsPage(session)


def bring_in(session: Session) -> BringInPage:
    """Return the page that brings another program's table in."""
    made: BringInPage = import_module("ui.bring_in.page").BringInPage(session)
    return made


def first_run(session: Session) -> FirstRunPage:
    """Return the page of the first steps."""
    reminder = import_module("ui.settings.reminder").ReminderCard(session)
    made: FirstRunPage = import_module("ui.first_run.page").FirstRunPage(session, reminder)
    return made


def help_page(_session: Session) -> HelpPage:
    """Return the page Help."""
    from ui.help.page import HelpPage

    return HelpPage()
