"""What Today asks in other words for a past day; loaded once the window stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.scales import DayItem
from ui.words.text import translate

if TYPE_CHECKING:
    from ui.today.page import TodayPage
    from ui.today.rest import TodayRest


def put_into_words(page: TodayPage, rest: TodayRest, *, past: bool) -> None:
    """Ask about the day that is open: of a past one, nothing is asked as if it were now."""
    now = translate("TodayPage", "When that day ended") if past else translate("TodayPage", "Right now")
    page.rows[DayItem.PAIN_NOW].ask(now)
    rest.dreams.row.ask(
        translate("TodayPage", "Dreams in the night before that day")
        if past
        else translate("TodayPage", "Dreams last night")
    )
    rest.dreams.rename(
        translate("TodayPage", "Dreams of the night before") if past else translate("TodayPage", "Last night’s dreams")
    )
    rest.perception.row.ask(
        translate("TodayPage", "Did anything feel changed or unreal that day?")
        if past
        else translate("TodayPage", "Did anything feel changed or unreal today?")
    )
    rest.medicines.ask_about(past=past)
