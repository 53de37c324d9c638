"""The look of the window: theme and text size. They belong to this computer, not to the diary (docs/decisions/0023)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSizePolicy

from ui.forms.field_grid import FieldGrid
from ui.look.theme import theme
from ui.look.tokens import NAMES, SCALES
from ui.remembered import choose_text_size, choose_theme
from ui.widgets.card import Card, label
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.field import Field
from ui.words.text import percent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class AppearanceCard(Card):
    """Theme and text size, changed at once.

    Attributes:
        look: The list of themes.
        text_size: The list of text sizes.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Appearance"))
        self._themes: list[str | None] = [None, *NAMES]
        self._sizes: list[float | None] = [None, *SCALES]
        self.look = _box(
            self.tr("Theme"),
            [self.tr("As the system"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")],
        )
        as_system = self.tr("As the system, {percent}").format(percent=percent(theme().system_scale))
        self.text_size = _box(self.tr("Text size"), [as_system, *map(percent, SCALES)])
        keys = self.tr("Ctrl and + or − make all text larger or smaller, Ctrl and 0 as the system has it.")
        self._not_kept = label(
            self.tr("This can't be kept for the next time: the folder for settings can't be written to."),
            "error",
            wrap=True,
        )
        self._not_kept.hide()
        fields = (
            Field(self.tr("Theme"), self.look, description=self.tr("Colours of the window")),
            Field(self.tr("Text size"), self.text_size, description=keys),
        )
        for widget in (FieldGrid([fields]), label(keys, "small", wrap=True), self._not_kept):
            self.body.addWidget(widget)
        self.look.activated.connect(self._choose_theme)
        self.text_size.activated.connect(self._choose_size)
        theme().changed.connect(self._show_look)
        self._show_look()

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, in order."""
        return [self.look, self.text_size]

    def _choose_theme(self, index: int) -> None:
        self._not_kept.setHidden(choose_theme(self._themes[index]))

    def _choose_size(self, index: int) -> None:
        self._not_kept.setHidden(choose_text_size(self._sizes[index]))

    def _show_look(self) -> None:
        """Show what is in force, whoever chose it."""
        with QSignalBlocker(self.look), QSignalBlocker(self.text_size):
            self.look.setCurrentIndex(self._themes.index(theme().chosen))
            size = theme().scale if theme().is_scale_chosen else None
            nearest = min(range(len(SCALES)), key=lambda n: abs(SCALES[n] - theme().scale))
            self.text_size.setCurrentIndex(0 if size is None else nearest + 1)


def _box(name: str, words: list[str]) -> ChoiceBox:
    box = ChoiceBox(name)
    box.addItems(words)
    box.setMaxVisibleItems(len(words))
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
