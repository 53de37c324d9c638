"""Side effects in their groups: the ones used before, and all of them when they are asked for.

What is shown is decided when the day is opened, or by the user; an answer moves nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diary.model.days.words import EFFECT_NAMES as NAMES
from diary.model.days.words import GROUP_NAMES
from diary.model.records.details import EFFECTS_BY_GROUP, Effect, EffectGroup, Severity, effect
from ui.answers.nrs_keys import Move, letter, move
from ui.answers.severity_chips import SeverityChips
from ui.guard import guarded
from ui.look.measures import CHIP_SIDE
from ui.look.roles import give_role, tell_open
from ui.look.theme import theme
from ui.today.questions import Questions
from ui.widgets.card import Card, label
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.today.questions import Shown

_CAPTION, _LEAST_CAPTION = 200, 95
"""Greatest and least width of a name beside its answers, in design pixels."""
BESIDE_LINES = 2
"""A name of more lines stands above its answers: beside them, it would be higher than they are."""
ORDER = [code for codes in EFFECTS_BY_GROUP.values() for code in codes]


class StopButton(QPushButton):
    """A button that is a stop of the keyboard like the questions around it.

    Signals:
        leave: The user asked for the next (+1) or previous (-1) question by keyboard.
    """

    leave = Signal(int)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows leave, Enter does what Space does; any other key is the card's."""
        meant = move(event)
        if meant in (Move.UP, Move.DOWN):
            self.leave.emit(-1 if meant is Move.UP else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class AllButton(StopButton):
    """Shows all, or only the ones used before."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "link")
        give_role(self, "fold")


class NoneButton(StopButton):
    """Answers "none" for what stands open on the card, with one key; the keyboard then goes on.

    Signals:
        pressed_by_key: It was, and the keyboard can go on.
    """

    pressed_by_key = Signal()

    def __init__(self, texts: Sequence[str]) -> None:
        """Make the button.

        Args:
            texts: Whatever it can say: it is as wide as the longest, so that nothing moves.
        """
        super().__init__()
        self._texts = texts
        self.setProperty("kind", "chip")
        self.setProperty("chosen", False)  # noqa: FBT003 - a property

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The longest of what it can say, in bold."""
        widest = max(QFontMetrics(theme().font(bold=True)).horizontalAdvance(text) for text in self._texts)
        return QSize(widest + 2 * CHIP_SIDE + 4, super().sizeHint().height())

    def show_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - a plain state
        """Show whether it is what stands."""
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setAccessibleDescription(self.tr("It is so") if chosen else "")

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space press it; any other character is the card's."""
        if move(event) is Move.CHOOSE:
            if not event.isAutoRepeat():
                self.click()
                self.pressed_by_key.emit()
        elif letter(event) != "":
            event.ignore()
        else:
            super().keyPressEvent(event)


class EffectsCard(Card):
    """The severity of each side effect.

    Signals:
        none_given: There was none of these (a list of `Effect`), said with one key or click.

    Attributes:
        none_button: Says so.
        questions: Those that were built.
        rows: The same, by side effect.
        all_button: Shows all, or only the ones used before.
        go_to: Gives a row the keyboard; go_on: Gives it to the next open question. Both set by who knows the page.
    """

    none_given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Side effects"))
        self._none_today, self._none_then = self.tr("None today"), self.tr("None that day")
        self._no_others = self.tr("None of the others")
        self.none_button = NoneButton((self._none_today, self._none_then, self._no_others))
        self._is_past = False
        self._make_head()
        self.questions = Questions(self)
        self.rows: dict[Effect, SeverityChips] = {}
        self.go_to: Callable[[QWidget], None] = lambda row: row.setFocus()
        self.go_on: Callable[[QWidget], None] = lambda _row: None
        self._shown: set[Effect] = set()
        self._kept: set[Effect] = set()
        self._shows_all = False
        self._typed = ""
        self._was_searched = False
        self._room = 0
        self._last_shown: Shown | None = None
        self._none_yet = label(self.tr("None so far."), "muted", wrap=True)
        self._groups = {group: self._make_group(words(GROUP_NAMES[group])) for group in EffectGroup}
        self.all_button = AllButton()
        self.all_button.clicked.connect(lambda: self.show_all(not self._shows_all))
        self._lay_out()
        self.questions.stop_at(self.none_button)
        self.questions.stop_at(self.all_button)
        theme().when_changed(self._measure)

    def _lay_out(self) -> None:
        keys = self.tr(
            "Keys: Enter none at all; 0 none, 1 mild, 2 moderate, 3 severe. A first letter finds a side effect."
        )
        printed = label(keys, "small", wrap=True)
        printed.setBuddy(self)  # or Orca reads it with the card, and again with the first question
        for part in (self._none_yet, *self._groups.values(), self.all_button, printed):
            self.body.addWidget(part)

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
        self._show_none()

    def ask_about(self, *, past: bool) -> None:
        """Say which day is meant: today, or a past one."""
        self._is_past = past
        self._show_none()

    def arrange(self, room: int) -> None:
        """Put the names above their answers where there is no room beside them.

        Args:
            room: Width inside of a card, in pixels.
        """
        self._room = room
        answers = max((row.width_of_answers() for row in self.rows.values()), default=0)
        beside = min(room - answers, theme().px(_CAPTION))
        for row in self.rows.values():
            is_beside = beside >= theme().px(_LEAST_CAPTION) and _lines(row, beside) <= BESIDE_LINES
            if is_beside:
                row.set_caption_width(beside)
            row.set_stacked(not is_beside)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A letter finds the side effect that begins with it; further letters narrow it down."""
        typed = letter(event)
        if typed.isalpha() and self._find(typed):
            return
        first = next((row for code, row in self._in_order() if code in self._shown), None)
        if self.none_button.hasFocus() and first is not None and typed.isdigit():
            self.go_to(first)  # whoever has one begins with the first, as with every question
            first.take_key(event)
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

    def _in_order(self) -> list[tuple[Effect, SeverityChips]]:
        return [(code, self.rows[code]) for code in ORDER if code in self.rows]

    def _open_ones(self) -> list[Effect]:
        """Return what "none" answers: what stands open; where nothing stands there yet, the first of each group."""
        listed = [code for code in ORDER if code in self._shown] or [codes[0] for codes in EFFECTS_BY_GROUP.values()]
        if self._shows_all:
            listed = [code for code in listed if code in self._kept] or listed
        return [code for code in listed if self._last_shown is None or self._last_shown(effect(code))[0] is None]

    def _say_none(self) -> None:
        if missing := self._open_ones():
            self.none_given.emit(missing)

    def _show_none(self) -> None:
        """Say what the button says of the answers that stand."""
        answers = [] if self._last_shown is None else [self._last_shown(effect(code))[0] for code in Effect]
        given = [one for one in answers if one is not None]
        others = any(one != Severity.NONE for one in given)
        said = self._none_then if self._is_past else self._none_today
        self.none_button.setText(self._no_others if others else said)
        self.none_button.setAccessibleName(self.none_button.text())
        self.none_button.show_chosen(bool(given) and not self._open_ones())
        self.none_button.setProperty("asks", bool(self._open_ones()))

    def _make_head(self) -> None:
        head = QHBoxLayout()
        title = label(self.tr("Side effects"), "card", wrap=True)
        head.addWidget(title, 1)
        head.addWidget(self.none_button)
        self.body.addLayout(head)
        self.none_button.clicked.connect(self._say_none)
        self.none_button.pressed_by_key.connect(lambda: self.go_on(self.none_button))

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
        self.all_button.setProperty("asks", self._was_searched)
        if self._last_shown is not None:
            self.questions.show(self._last_shown)
        self._show_none()

    def _build(self, group: EffectGroup, code: Effect) -> None:
        row = SeverityChips(words(NAMES[code]))
        row.stand_flush()
        self.rows[code] = row
        row.went_on.connect(self._forget_typed)
        layout = self._groups[group].layout()
        before = [other for other in EFFECTS_BY_GROUP[group] if other in self.rows and other is not code]
        place = sum(EFFECTS_BY_GROUP[group].index(other) < EFFECTS_BY_GROUP[group].index(code) for other in before)
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1 + place, row)
        self.questions.ask(effect(code), row)
        order = [other for other in ORDER if other in self.rows]
        self.questions.stop_at(row, at=1 + order.index(code))

    def _make_group(self, name: str) -> QWidget:
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(6)
        heading = label(name, "small")
        layout.addWidget(heading)
        return group

    def _forget_typed(self) -> None:
        self._typed = ""

    def _measure(self) -> None:
        self.arrange(self._room)


def _lines(row: SeverityChips, width: int) -> int:
    """Return how many lines a name takes in a width, in pixels."""
    metrics = row.caption().fontMetrics()
    needed = metrics.boundingRect(QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, row.question).height()
    return round(needed / metrics.lineSpacing())
