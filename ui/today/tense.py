"""Tells today from a past day: below the heading, by a tint, and by what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.model.scales import DayItem
from diary.wording import counted
from ui.words.text import translate, words

if TYPE_CHECKING:
    from ui.today.page import TodayPage


class DayTense:
    """Makes a past day look and ask like one, so that it can't be taken for today."""

    def __init__(self, page: TodayPage) -> None:
        self._page = page
        self._shows_past = False

    def show_subtitle(self) -> None:
        """Say below the heading how far from an infusion the open day is."""
        page = self._page
        begun = [i for i in page.session.reading.infusions() if i.first_day <= page.day and not i.planned]
        if not begun:
            past, now = translate("TodayPage", "A day you look back on"), translate("TodayPage", "Today")
            text = past if page.is_past else now
        elif begun[-1].covers(page.day):
            text = translate("TodayPage", "A day of your infusion course")
        else:
            since = begun[-1].day_since(page.day)
            text = words(counted("{count} day after your infusion", "{count} days after your infusion", since))
        page.subtitle.setText(text)

    def show(self) -> None:
        """Tint the page of a past day, and ask about that day."""
        page, is_past = self._page, self._page.is_past
        end, now = translate("TodayPage", "When that day ended"), translate("TodayPage", "Right now")
        page.rows[DayItem.PAIN_NOW].ask(end if is_past else now)
        if page.rest is not None:
            page.rest.ask_about(past=is_past)
        if is_past != self._shows_past:
            self._shows_past = is_past
            self._tint()

    def _tint(self) -> None:
        page, is_past = self._page, self._shows_past
        then, now = translate("TodayPage", "Pain on that day"), translate("TodayPage", "Pain in the last 24 hours")
        page.pain_card.title.setText(then if is_past else now)
        page.pain_card.setAccessibleName(then if is_past else now)
        for ground in (page, page.viewport(), page.widget(), page.head):
            if ground is not None:
                ground.setProperty("past", is_past)
                ground.style().unpolish(ground)
                ground.style().polish(ground)
        page.place_head()
