"""One story: every sentence of every page about made-up people and edge diaries, read against the figures."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

import pytest

from benchmarks.people import make_person, stream
from benchmarks.worlds import WORLDS
from diary.model.records.day import Day
from diary.model.records.infusion import Infusion
from diary.model.records.state import State
from diary.model.relief import words as relief_words
from diary.model.relief.assessor import Assessor
from diary.model.relief.figure import ReliefFigure, relief_figure
from diary.model.response.figures import Response, responses
from diary.model.response.list_line import relief_line
from diary.model.response.words import response_lines
from diary.model.suggestion import Suggestion, suggest
from diary.settings import Settings
from diary.wording import Chance, Percent, show_plainly
from tests.model.suggestion.one_course import COURSE, FIRST, LAST, SETTINGS, after, before, on

if TYPE_CHECKING:
    from collections.abc import Iterable

DAYS = (3, 5, 8, 12, 16, 22, 30, 45)
"""Days after the last infusion day on which a made-up person looks."""
PEOPLE = 2
DATE = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")


@dataclass(frozen=True)
class Story:
    """A diary on a day, as all pages tell it."""

    pain: dict[date, int]
    infusions: tuple[Infusion, ...]
    settings: Settings
    today: date
    assessor: Assessor = field(default_factory=Assessor, repr=False)

    @cached_property
    def _told(self) -> tuple[Suggestion, ReliefFigure | None, Response | None]:
        found = self.assessor.assess(self.pain, self.infusions, self.settings, self.today)
        days = [Day(day, pain_average=score) for day, score in self.pain.items()]
        responded = responses(found, days)
        return (
            suggest(found),
            relief_figure(found, self.pain, frozenset()),
            responded[-1] if responded else None,
        )

    @property
    def said(self) -> Suggestion:
        return self._told[0]

    @cached_property
    def today_says(self) -> list[str]:
        """The card of Today and Relief, which is the text of `status` too."""
        found = self.said
        advice = [] if found.advice is None else [found.advice]
        return [str(one) for one in (*found.story.sentences, *advice, *found.reasons, *found.cautions)]

    @cached_property
    def chart_says(self) -> list[str]:
        figure = self._told[1]
        if figure is None:
            return []
        marked = relief_words.marked_days(figure)
        return [str(one) for one in (relief_words.relief_sentence(figure), *([] if marked is None else [marked]))]

    @cached_property
    def list_says(self) -> str:
        return "" if self._told[2] is None else str(relief_line(self._told[2]))

    @cached_property
    def card_says(self) -> list[str]:
        """The line of the response card that says when relief faded."""
        if self._told[2] is None:
            return []
        line = next(one for one in response_lines(self._told[2]) if str(one.label) == "Faded")
        return [str(line.value), str(line.explanation)]

    @cached_property
    def everywhere(self) -> list[str]:
        return [*self.today_says, *self.chart_says, self.list_says, *self.card_says]

    @property
    def last_day(self) -> date:
        return max(one.last_day for one in self.infusions if not one.planned and one.first_day <= self.today)

    @property
    def as_of(self) -> date:
        """The day the estimate is of."""
        return self.said.as_of or self.today

    @cached_property
    def last_seven(self) -> list[int]:
        """Worked out anew: the scores of the seven days up to that day, those after the infusion."""
        days = (self.as_of - timedelta(days=back) for back in range(7))
        return [self.pain[day] for day in days if day in self.pain and day > self.last_day]

    @cached_property
    def mean_relief(self) -> float | None:
        """Over five or more of these days; None with fewer."""
        level = self.said.baseline
        scores = [] if level is None else self.last_seven
        return None if level is None or len(scores) < 5 else 1 - sum(scores) / len(scores) / level.mean


def people() -> Iterable[tuple[str, Story]]:
    for name, world in WORLDS.items():
        for number in range(PEOPLE):
            person = make_person(world, stream(world, 38, number))
            courses = tuple(Infusion(first, last, id=n) for n, (first, last) in enumerate(person.courses, start=1))
            assessor = Assessor()  # one for each person, as the program has one for each diary
            for day in DAYS:
                today = courses[-1].last_day + timedelta(days=day)
                pain = {when: score for when, score in person.pain.items() if when <= today}
                yield f"{name}, person {number}, day {day}", Story(pain, courses, SETTINGS, today, assessor)


SUDDEN_END = after(*[3, 2, 1] * 15, 7, 7, 6, 6, 6, 6, 5)
HALF = Settings(threshold=0.5)
NEXT = Infusion(on(31), on(31), planned=True, id=2)


def edge(pain: dict[date, int], day: int, *more: Infusion, settings: Settings = SETTINGS) -> Story:
    return Story(before(score=7) | pain, (COURSE, *more), settings, on(day))


EDGES = {
    "it stopped on day 45": edge(SUDDEN_END, 52),
    "it stopped three days ago": edge(after(*[3, 2, 1] * 15, 7, 7, 7), 48),
    "it stopped, half": edge(SUDDEN_END, 52, settings=HALF),
    "it stopped and the next one is planned": edge(SUDDEN_END, 52, Infusion(on(60), on(60), planned=True, id=2)),
    "flat zero": edge(after(*[0] * 40), 40),
    "flat zero from the start": Story({on(n): 0 for n in range(-30, 20)}, (COURSE,), SETTINGS, on(19)),
    "all tens": Story({on(n): 10 for n in range(-30, 31)}, (COURSE,), SETTINGS, on(30)),
    "all tens since": edge(after(*[10] * 9), 9),
    "one score a week": Story({on(n): 7 if n < 0 else 3 for n in range(-84, 50, 7)}, (COURSE,), SETTINGS, on(45)),
    "every third day": Story({on(n): 7 if n < 0 else 2 for n in range(-60, 33, 3)}, (COURSE,), SETTINGS, on(31)),
    "yesterday": edge(after(2), 1),
    "three days": edge(after(2, 2, 2), 3),
    "within the course": Story(before(), (COURSE,), SETTINGS, LAST),
    "before any": Story(before(), (), SETTINGS, FIRST),
    "stale": edge(after(*[2] * 20), 30),
    "stale and faded": edge(after(*[2] * 20, *[7] * 20), 50),
    "stale and stopped": edge(after(*[2] * 40, *[7] * 5), 53),
    "planned tomorrow": edge(after(*[2] * 30), 30, NEXT),
    "planned tomorrow, faded": edge(after(*[2] * 10, *[7] * 20), 30, NEXT),
    "planned beyond the notice": edge(after(*[3] * 20), 20, Infusion(on(36), on(36), planned=True, id=2)),
    "low level": Story({on(n): 1 for n in range(-30, 12)}, (COURSE,), SETTINGS, on(11)),
    "a level of two": Story({on(n): 2 if n < 1 else 0 for n in range(-30, 12)}, (COURSE,), SETTINGS, on(11)),
    "half": edge(after(*[3, 4] * 12), 24, settings=HALF),
    "a flare of one day": edge(after(*[2] * 20, 10), 21),
    "a flare of three days": edge(after(*[2] * 20, 9, 9, 9), 23),
    "near the threshold, a flare": edge(after(*[4] * 9, 10), 10),
    "near the threshold": edge(after(*[5, 4] * 5), 10),
    "a week under the threshold, never three days in a row": edge(after(3, 3, 6, 6, 4, 6, 6, 4), 8),
    "gone within days": edge(after(2, 3, 4, 5, 6, 7, 7, 7), 8),
    "no notice": edge(after(*[3] * 30), 30, settings=Settings(notice_days=0)),
    "the clinic's own notice": edge(after(*[3] * 20), 20, settings=Settings(notice_days=21)),
    "much notice": edge(after(*[2] * 12), 12, settings=Settings(notice_days=60, minimum_interval_days=30)),
    "no infusion for a year": edge(after(*[2] * 300), 300),
}


def looked_at(story: Story) -> None:
    """Read every sentence against the figures."""
    said, words = story.said, story.everywhere
    text = " ".join(words)
    assert "{" not in text
    assert all(one.endswith(".") for one in story.today_says + story.chart_says)
    _states_by_their_rules(story)
    _holding_is_holding(story)
    _chances_are_the_figures(story)
    _dates_ahead_are_ahead(story)
    quoted = re.findall(r"Your last (\d+ scores average|score is) ([\d.]+)", text)
    scores = story.last_seven if story.infusions else []
    if said.state not in (State.NO_INFUSION, State.IN_COURSE) and scores:
        mean = sum(scores) / len(scores)
        expected = (
            ("score is", str(scores[0])) if len(scores) == 1 else (f"{len(scores)} scores average", f"{mean:.1f}")
        )
        assert set(quoted) == {expected}
    if said.relief_now is not None and said.state is not State.STALE:
        told = set(re.findall(r"is now about (-?\d+ %)", text))
        assert told <= {show_plainly(Percent(said.relief_now.p50))}


def _states_by_their_rules(story: Story) -> None:
    said, settings = story.said, story.settings
    under = story.mean_relief is not None and story.mean_relief < said.threshold - 1e-9
    if said.state is State.HOLDING:
        assert not under
    if said.state is State.FADING:
        planned = [one.first_day for one in story.infusions if one.planned]
        notice = timedelta(days=settings.notice_days)
        assert said.day is not None
        assert said.day >= settings.minimum_interval_days - settings.notice_days
        assert not any(story.today <= day <= story.today + notice for day in planned)
    if under and said.state not in (State.STALE, State.NOT_ENOUGH_DATA):
        assert said.state in (State.DUE, State.FADING, State.NO_CLEAR_RESPONSE)


def _holding_is_holding(story: Story) -> None:
    said, text = story.said, " ".join(story.everywhere)
    if "holding" in text:
        assert said.state is State.HOLDING
        assert said.chance_below_now is not None
        assert said.chance_below_now < 0.5
        for contrary in ("may be fading", "fade soon", "has probably", "probably not", "by now"):
            assert contrary not in text, contrary
    if "good time to call" in text:
        assert said.state is State.FADING
    if said.state is State.DUE:
        assert "so far" not in story.list_says or story.list_says == "no clear relief so far"
        assert "till above" not in text
    if said.state in (State.HOLDING, State.FADING):
        assert "probably faded" not in text
        assert not story.list_says.startswith("about")
    if said.state is State.NO_CLEAR_RESPONSE:
        assert story.list_says == "no clear relief"


def _chances_are_the_figures(story: Story) -> None:
    said, text = story.said, " ".join(story.everywhere)
    assert not re.search(r"[Cc]hance[^.]* (is|of|at) (100|0) %", text)
    for pattern, figure in (
        (r"chance that relief is now below \d+ % is ([^.]+)\.", said.chance_below_now),
        (r"chance that relief ever reached \d+ % is ([^.]+)\.", said.chance_responded),
    ):
        assert set(re.findall(pattern, text)) <= ({show_plainly(Chance(figure))} if figure is not None else set())
    if "probably faded" in text or "probably below" in text:
        assert said.chance_below_now is not None
        assert said.chance_below_now >= 0.5
    if "never have reached" in text or "no clear relief" in text or "probably not reached" in text:
        assert said.chance_responded is not None
        assert said.chance_responded < 0.5
    if "likely to fade between" in text or "likely to last" in text:
        assert said.chance_below_now is not None
        assert said.chance_below_now < 0.5


def _dates_ahead_are_ahead(story: Story) -> None:
    for sentence in (part for one in story.everywhere for part in one.split(". ")):
        if re.search(r"(is|not) likely to|was expected to", sentence):
            for told in DATE.findall(re.sub(r" was about .* on .*, the last day", "", sentence)):
                day = datetime.strptime(told, "%d %B %Y").date()  # noqa: DTZ007 - a date has no zone
                assert day > story.as_of, sentence


def test_what_the_rules_ask_about_is_said_somewhere() -> None:
    """A rule about words that no diary is told would hold whatever the words were."""
    told = "\n".join(" ".join(story.everywhere) for story in EDGES.values())
    for words in (
        "holding", "good time to call", "probably faded", "no clear relief", "likely to fade between",
        "likely to last", "was expected to", "is now about", "scores average", "score is",
    ):  # fmt: skip
        assert words in told


@pytest.mark.parametrize("name", EDGES)
def test_edge_diaries_tell_one_story(name: str) -> None:
    looked_at(EDGES[name])


def test_made_up_people_are_told_one_story() -> None:
    seen = set()
    for name, story in people():
        try:
            looked_at(story)
        except AssertionError as error:
            error.add_note(f"{name}: {story.said.state}\n" + "\n".join(story.everywhere))
            raise
        seen.add(story.said.state)
    assert seen >= {State.HOLDING, State.FADING, State.DUE, State.NO_CLEAR_RESPONSE}


def test_the_sudden_end_of_the_issue_is_not_called_holding() -> None:
    """Scores of 1 to 3 until day 45, then 7, 7, 6, 6, 6, 6, 5: not one day from the fifth on."""
    states = [edge(SUDDEN_END, day).said.state for day in range(45, 53)]
    assert states[0] is State.HOLDING
    assert states[5:] == [State.DUE] * 3
    story = EDGES["it stopped on day 45"]
    level = story.said.baseline
    assert level is not None
    assert f"Your last 7 scores average 6.1; your level before was {level.mean:.1f}." in story.today_says


def test_one_flare_takes_no_relief_away_where_it_is_well_above() -> None:
    """On the few days next to those on which the state changes anyway, it may change that much sooner."""
    calm, flare = [], []
    for day in range(8, 30):
        scores = [2] * day
        calm.append(edge(after(*scores), day).said.state)
        flare.append(edge(after(*scores[:-1], 10), day).said.state)
    assert set(flare) <= {State.HOLDING, State.FADING}
    assert sum(one is not other for one, other in zip(calm, flare, strict=True)) <= 3
