"""What a screen reader meets: the real program on a real screen, read and used from another process (AT-SPI)."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from diary.clock import SystemClock
from diary.model.records.details import Effect, Severity, doses, effect
from diary.model.scales import DayItem
from diary.store.repository import Repository
from tests.journeys.at_spi import Bus, Node, display, program, session_bus, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diary.model.records.day import Day
    from diary.model.records.details import Answer, DayKey

ROOT = Path(__file__).resolve().parent.parent.parent
BRIDGE = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
PAGES = ("Today", "Relief", "Infusions", "Questionnaires", "Diary", "Visit", "Settings", "Help")
MOST_WORDS = 60

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is a thing of Linux"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed (make test installs it)"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus is not installed (make test installs it)"),
    pytest.mark.skipif(
        not any(path.exists() for path in BRIDGE), reason="at-spi2-core is not installed (make test installs it)"
    ),
]


class Running(NamedTuple):
    """The program, as an assistive program sees it."""

    app: Node
    bus: Bus
    process: subprocess.Popen[bytes]
    path: Path

    @property
    def stored(self) -> Day:
        """Today, read from the file by another program."""
        other = Repository(self.path, SystemClock())
        try:
            return other.day(other.today())
        finally:
            other.close()

    def open_page(self, name: str) -> Node:
        """Open a page by the first action of its place in the rail, and return it."""
        tab = self.app.find("page tab", name)
        tab.do(tab.actions[0])
        self.until(lambda: "selected" in tab.states)
        pane = self.app.find("layered pane", "")
        found = wait_for(lambda: next((page for page in pane.children if "showing" in page.states), None))
        assert found is not None
        assert found.name == name
        return found

    def until_stored(self, key: DayKey, answer: Answer) -> None:
        """Wait until an answer of today stands in the file."""
        self.until(lambda: self.stored.value(key) == answer)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something; the program works in its own time."""
        assert wait_for(lambda: holds() or None)


@contextmanager
def opened(path: Path) -> Iterator[Running]:
    """The program on a diary, from when all of Today is there."""
    with ExitStack() as stack:
        screen, session = stack.enter_context(display()), stack.enter_context(session_bus())
        process = stack.enter_context(program(screen, session, "--diary", str(path)))
        bus = Bus(session)
        stack.callback(bus.close)
        found = Running(bus.program(process.pid), bus, process, path)
        found.until(lambda: any(node.name == "Note" for node in found.app.walk()))
        yield found
        assert process.poll() is None, "the program went down"


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The program on an invented diary with much in it."""
    path = tmp_path_factory.mktemp("diary") / "sample.db"
    subprocess.run([sys.executable, "main.py", "sample", str(path)], cwd=ROOT, check=True, capture_output=True)
    with opened(path) as found:
        yield found


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Running]:
    """The program on a diary that does not exist yet, for one test alone."""
    with opened(tmp_path / "diary.db") as found:
        yield found


def label_of(node: Node) -> str:
    """The name, or for a choice, which tells what is chosen as its name, that of its label."""
    if node.role != "combo box":
        return node.name
    labelled_by = 2
    relations = dict(node.call("org.a11y.atspi.Accessible", "GetRelationSet"))
    return " ".join(Node(node.bus, owner, path).name for owner, path in relations.get(labelled_by, []))


class Told(NamedTuple):
    """All that is told of a widget at one moment."""

    path: str
    role: str
    label: str
    description: str
    takes_keyboard: bool


def told(node: Node) -> Told:
    """What is told of a widget now."""
    return Told(node.path, node.role, label_of(node), node.description, "focusable" in node.states)


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name_of_its_own(running: Running, page: str) -> None:
    opened = running.open_page(page)
    if page == "Visit":
        made = wait_for(lambda: [node for node in opened.walk() if label_of(node).startswith("Page 1 of ")] or None)
        assert made is not None  # the picture of a page comes when it is made
    seen = wait_for(lambda: [told(node) for node in opened.walk()])
    assert seen is not None
    controls = [one for one in seen if one.takes_keyboard]
    assert len(controls) >= 5
    assert [(one.role, one.path) for one in controls if one.label.strip() == ""] == []
    assert [twice for twice, times in Counter((one.role, one.label) for one in controls).items() if times > 1] == []
    assert {"filler", "unknown"}.isdisjoint(one.role for one in controls)
    assert any(one.role == "heading" and one.label for one in seen)
    assert [one.label for one in seen if len(one.description.split()) > MOST_WORDS] == []


def test_which_day_is_open_is_told_with_the_ways_to_others(running: Running) -> None:
    """The heading of Today stays in sight beside what scrolls; it must not be left out with it."""
    page = running.open_page("Today")
    seen = wait_for(lambda: [told(node) for node in page.walk()])
    assert seen is not None
    headings = [one.label for one in seen if one.role == "heading"]
    assert any(char.isdigit() for char in headings[0])  # the date comes first
    buttons = [one.label for one in seen if "button" in one.role]
    for way in ("Previous day", "Calendar", "Next day"):
        assert any(way in name for name in buttons), way


def test_the_rail_is_a_list_of_tabs_and_the_open_one_is_selected(running: Running) -> None:
    running.open_page("Diary")
    rail = running.app.find("page tab list", "Pages")
    tabs = [node for node in rail.children if node.role == "page tab"]
    assert [node.name for node in tabs] == list(PAGES)
    assert [node.name for node in tabs if "selected" in node.states] == ["Diary"]


def test_an_answer_is_one_of_a_group_and_toggle_saves_it(running: Running) -> None:
    page = running.open_page("Today")
    group = page.find("panel", "Average: ")
    answers = [node for node in group.walk() if node.role == "radio button"]
    assert len(answers) == 11
    assert {node.get("Parent") for node in answers} == {answers[0].get("Parent")}
    assert [node.call("org.a11y.atspi.Accessible", "GetIndexInParent") for node in answers] == list(range(11))
    third = answers[3]
    assert third.actions[0] == "Toggle"
    third.do("Toggle")
    running.until(lambda: running.stored.value(DayItem.PAIN_AVERAGE) == 3)
    assert group.name == "Average: 3 of 10"
    assert "checked" in third.states
    third.do("Toggle")  # once more: what stands is not taken back
    answers[0].do("Toggle")  # and 0 is an answer
    running.until(lambda: running.stored.value(DayItem.PAIN_AVERAGE) == 0)
    assert ["checked" in node.states for node in answers] == [True] + [False] * 10


def test_every_kind_of_answer_is_saved_by_its_first_action(running: Running) -> None:
    page = running.open_page("Today")
    dizziness, pregabalin = effect(Effect.DIZZINESS), doses(1)
    for name, key, answer in (
        ("Dreams last night: I dreamt", DayItem.DREAM_RECALL, 1),
        ("Pain got in the way of what I did 10", DayItem.INTERFERENCE, 10),
        ("Dizziness: Moderate", dizziness, Severity.MODERATE),
        ("Pregabalin, 150 mg: 2 doses", pregabalin, 2),
    ):
        node = page.find("radio button", name)
        node.do(node.actions[0])
        running.until_stored(key, answer)
        assert "checked" in node.states


def test_a_card_that_opens_says_so(running: Running) -> None:
    page = running.open_page("Today")
    fold = page.find("push button", "Perception")
    assert "expandable" in fold.states
    assert "expanded" not in fold.states
    fold.do(fold.actions[0])
    running.until(lambda: "expanded" in fold.states)


def test_which_keys_answer_is_said_once_a_card(running: Running) -> None:
    page = running.open_page("Today")
    for card in ("Pain in the last 24 hours", "The day", "Side effects", "Medicines"):
        told = [
            node.description
            for node in page.find("panel", card).walk()
            if node.role == "panel" and ("Keys" in node.description or "Type the number" in node.description)
        ]
        assert len(told) == 1, card


def test_saved_is_told_once_as_a_description(running: Running) -> None:
    """Of what has the keyboard; of the page, where no window manager gave the window the keyboard."""
    page = running.open_page("Today")
    running.bus.listen("object:property-change", "object:announcement")
    mood = page.find("panel", "My mood")
    page.find("radio button", "My mood 7").do("Toggle")
    running.until_stored(DayItem.MOOD, 7)
    running.until(lambda: mood.name == "My mood: 7 of 10")
    told = [what for _, what, text in running.bus.heard() if "Saved" in text]
    assert told.count("accessible-description") == 1
    assert "announcement" not in told  # newer screen readers would say it twice


class Tagged(NamedTuple):
    """What is told of something, and in which language."""

    role: str
    name: str
    locale: str


def tagged(node: Node) -> list[Tagged]:
    """All that is told of what stands in a node at one moment."""
    seen = wait_for(lambda: [Tagged(one.role, one.name, one.get("Locale")) for one in node.parts()])
    assert seen is not None
    return seen


def in_another_language(seen: list[Tagged]) -> list[Tagged]:
    """What is not told as English."""
    return [one for one in seen if not one.locale.startswith("en")]


@pytest.mark.parametrize("page", PAGES)
def test_whatever_is_told_of_a_page_is_told_in_its_language(running: Running, page: str) -> None:
    """The system is Czech and the texts are English, which must not be read with a Czech voice."""
    seen = tagged(running.open_page(page))
    assert len(seen) >= 20
    assert "heading" in {one.role for one in seen}
    assert in_another_language(seen) == []


def test_what_stands_around_the_pages_is_told_in_the_language_that_is_shown(running: Running) -> None:
    running.open_page("Today")
    seen = wait_for(lambda: tagged(running.app))
    assert seen is not None
    assert {"application", "frame", "page tab list", "page tab"} <= {one.role for one in seen}
    assert in_another_language(seen) == []


def test_a_file_dialog_is_told_in_the_language_that_is_shown(running: Running) -> None:
    page = running.open_page("Settings")
    button = page.find("push button", "Make a copy")
    button.do(button.actions[0])
    dialog = wait_for(lambda: next(iter(running.app.children[1:]), None))
    assert dialog is not None
    assert dialog.name.startswith("Write the copy as")
    seen = tagged(dialog)
    cancel = dialog.find("push button", "Cancel")
    cancel.do(cancel.actions[0])
    running.until(lambda: len(running.app.children) == 1)
    assert len(seen) >= 10
    assert in_another_language(seen) == []


def test_dates_and_numbers_are_written_as_the_language_does(running: Running) -> None:
    """English words, figures as the country writes them (docs/decisions/0072): a voice reads one language."""
    date = next(one.name for one in tagged(running.open_page("Today")) if one.role == "heading")
    assert re.fullmatch(r"[A-Z][a-z]+day,? \d+ [A-Z][a-z]+", date), date
    figures = [one.name for one in tagged(running.open_page("Questionnaires")) if one.name.startswith("Pain intensity")]
    assert any(re.match(r"Pain intensity \d+,\d", figure) for figure in figures), figures


def test_the_calendar_is_told_in_the_language_that_is_shown(fresh: Running) -> None:
    """Months and weekdays too, which Qt writes in the language of its table."""
    page = fresh.app.find("layered pane", "")
    fresh.bus.listen("object:state-changed:focused")
    button = next(node for node in page.walk() if node.role == "push button" and "Calendar" in node.name)
    button.do(button.actions[0])

    def look() -> Node | None:
        heard = [Node(fresh.bus, fresh.app.owner, path) for path, _, _ in fresh.bus.heard()]
        return next((node for node in heard if node.role == "table"), None)

    days = wait_for(look)
    assert days is not None
    calendar = days.parent
    seen = tagged(calendar)
    assert calendar.parent.get("Locale").startswith("en")  # the pop-up's own window
    assert (calendar.role, calendar.name) == ("panel", days.name)
    assert [one.role for one in calendar.children] == ["filler", "table"]  # the month is read above its days
    english = {one.name for one in seen if one.locale.startswith("en")}
    assert english >= {calendar.name, "Previous month", "Next month", "Year", "Mon"}
    assert [one for one in in_another_language(seen) if one.name] == []


def test_a_choice_in_a_closed_list_is_saved(running: Running) -> None:
    page = running.open_page("Settings")
    choice = next(node for node in page.walk() if label_of(node) == "Relief counts from" and node.role == "combo box")
    entries = next(node for node in choice.children if node.role == "list")
    entry = next(node for node in entries.children if node.name.startswith("50"))
    entry.do("Toggle")

    def is_stored() -> bool:
        other = Repository(running.path, SystemClock())
        try:
            return other.settings.threshold == 0.5
        finally:
            other.close()

    running.until(is_stored)
    assert choice.name.startswith("50")
