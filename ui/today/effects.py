"""Side effects in their groups: the ones used before, and all of them when they are asked for.

What is shown is decided when the day is opened, or by the user; an answer moves nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from diary.model.days.words import EFFECT_NAMES as NAMES
from diary.model.days.words import GROUP_NAMES
from diary.model.records.details import EFFECTS_BY_GROUP, Effect, EffectGroup, effect
from ui.answers.nrs_keys import Move, letter, move
from ui.answers.severity_chips import SeverityChips
from ui.guard import guarded
from ui.look.roles import give_role, tell_open
from ui.look.theme import theme
from ui.today.questions import Questions
from ui.widgets.card import Card, label
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from ui.today.questions import Shown

_CAPTION = 200
"""Width of a name beside its answers, in design pixels."""
ORDER = [code for codes in EFFECTS_BY_GROUP.values() for code in codes]


class AllButton(QPushButton):
    """Shows all, or only the ones used before; a stop of the keyboard like the questions above it.

    Signals:
        leave: The user asked for the next (+1) or previous (-1) question by keyboard.
    """

    leave = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "link")
        give_role(self, "fold")

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows leave, Enter does what Space does."""
        meant = move(event)
        if meant in (Move.UP, Move.DOWN):
            self.leave.emit(-1 if meant is Move.UP else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class EffectsCard(Card):
    """The severity of each side effect.

    Attributes:
        questions: Those that were built.
        rows: The same, by side effect.
        all_button: Shows all, or only the ones used before.
        go_to: Gives a row the keyboard; set by who knows the page.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Side effects"))
        self.questions = Questions(self)
        self.rows: dict[Effect, SeverityChips] = {}
        self.go_to: Callable[[QWidget], None] = lambda row: row.setFocus()
        self._shown: set[Effect] = set()
        self._kept: set[Effect] = set()
        self._shows_all = False
        self._typed = ""
        self._was_searched = False
        self._room = 0
        self._last_shown: Shown | None = None
        self._none_yet = label(self.tr("None so far."), "muted", wrap=True)
        self.body.addWidget(self._none_yet)
        self._groups: dict[EffectGroup, QWidget] = {}
        for group in EffectGroup:
            self._groups[group] = self._make_group(words(GROUP_NAMES[group]))
            self.body.addWidget(self._groups[group])
        self.all_button = AllButton()
        self.all_button.clicked.connect(lambda: self.show_all(not self._shows_all))
        self.body.addWidget(self.all_button)
        keys = self.tr("Keys: 0 none, 1 mild, 2 moderate, 3 severe. A first letter finds a side effect.")
        printed = label(keys, "small", wrap=True)
        printed.setBuddy(self)  # or Orca reads it with the card, and again with the first question
        self.body.addWidget(printed)
        self.questions.stop_at(self.all_button)
        theme().changed.connect(self._measure)

    @property
    def shows_all(self) -> bool:
        """Whether all are shown."""
        return self._shows_all

    def open_day(self, kept: set[Effect], *, shows_all: bool, shown: Shown) -> None:
        """Decide what is shown of a day.

        Args:
            kept: The ones used before or answered on the day.
            shows_all: Whether the user asked for all on this day.
            shown: The day's answers.
        """
        self._kept = set(kept)
        self._was_searched = False
        self._last_shown = shown
        self.show_all(shows_all)

    def show_all(self, shows_all: bool) -> None:  # noqa: FBT001 - a plain state
        """Show all, or only the ones used before and those answered."""
        self._shows_all = shows_all
        wanted = set(Effect) if shows_all else self._kept | self._answered()
        focused = QApplication.focusWidget()
        hidden = [row for code, row in self.rows.items() if code not in wanted]
        if focused is not None and any(row is focused or row.isAncestorOf(focused) for row in hidden):
            self.all_button.setFocus()
        self._show_only(wanted)
        count = len(Effect)
        text = self.tr("Show only the ones used before") if shows_all else self.tr("Show all {count}")
        self.all_button.setText(text.format(count=count))
        self.all_button.setAccessibleName(self.all_button.text())
        tell_open(self.all_button, shows_all)

    def show_answers(self, shown: Shown) -> None:
        """Show every answer."""
        self._last_shown = shown
        self.questions.show(shown)

    def arrange(self, room: int) -> None:
        """Put the names above their answers where there is no room beside them.

        Args:
            room: Width inside of a card, in pixels.
        """
        self._room = room
        stacked = room < max((row.width_in_one_line() for row in self.rows.values()), default=0)
        for row in self.rows.values():
            row.set_stacked(stacked)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A letter finds the side effect that begins with it; further letters narrow it down."""
        typed = letter(event)
        if typed.isalpha() and self._find(typed):
            return
        super().keyPressEvent(event)

    def _find(self, typed: str) -> bool:
        again = self._typed in ("", typed)
        for attempt in [typed] if again else [self._typed + typed, typed]:
            found = self._beginning_with(attempt)
            if found:
                at = self._focused()
                # The same letter again goes on to the next one.
                after = found.index(at) + 1 if at in found and len(attempt) == 1 else 0
                self._typed, self._was_searched = attempt, True
                there = found[after % len(found)]
                self._show_only(self._shown | {there})
                self.go_to(self.rows[there])
                return True
        self._typed = ""
        return False

    def _beginning_with(self, typed: str) -> list[Effect]:
        names = {code: words(NAMES[code]).upper() for code in ORDER}
        first = [code for code in ORDER if names[code].startswith(typed)]
        return first or [code for code in ORDER if any(word.startswith(typed) for word in names[code].split())]

    def _focused(self) -> Effect | None:
        focused = QApplication.focusWidget()
        rows = self.rows.items()
        return next(
            (c for c, row in rows if focused is not None and (row is focused or row.isAncestorOf(focused))), None
        )

    def _answered(self) -> set[Effect]:
        if self._last_shown is None:
            return set()
        return {code for code in Effect if self._last_shown(effect(code))[0] is not None}

    def _show_only(self, wanted: set[Effect]) -> None:
        self._shown = wanted
        for group, codes in EFFECTS_BY_GROUP.items():
            for code in codes:
                if code in wanted and code not in self.rows:
                    self._build(group, code)
                if code in self.rows:
                    self.rows[code].setVisible(code in wanted)
            self._groups[group].setVisible(any(code in wanted for code in codes))
        self.arrange(self._room)
        self._none_yet.setVisible(not wanted)
        # Going on does not pass a card that shows nothing to answer, nor leave one in which something was looked for.
        self.all_button.setProperty("asks", self._was_searched or not wanted)
        if self._last_shown is not None:
            self.questions.show(self._last_shown)

    def _build(self, group: EffectGroup, code: Effect) -> None:
        row = SeverityChips(words(NAMES[code]))
        row.set_caption_width(theme().px(_CAPTION))
        self.rows[code] = row
        row.went_on.connect(self._forget_typed)
        layout = self._groups[group].layout()
        before = [other for other in EFFECTS_BY_GROUP[group] if other in self.rows and other is not code]
        place = sum(EFFECTS_BY_GROUP[group].index(other) < EFFECTS_BY_GROUP[group].index(code) for other in before)
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1 + place, row)
        self.questions.ask(effect(code), row)
        order = [other for other in ORDER if other in self.rows]
        self.questions.stop_at(row, at=order.index(code))

    def _make_group(self, name: str) -> QWidget:
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(6)
        heading = label(name, "small")
        heading.setContentsMargins(6, 0, 0, 0)  # in line with the questions
        layout.addWidget(heading)
        return group

    def _forget_typed(self) -> None:
        self._typed = ""

    def _measure(self) -> None:
        for row in self.rows.values():
            row.set_caption_width(theme().px(_CAPTION))
