"""Language, theme and text size: they belong to this computer, not to the diary (docs/decisions/0023)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy

from diary.wording import LANGUAGES
from ui.forms.field_grid import FieldGrid
from ui.look.theme import theme
from ui.look.tokens import NAMES, SCALES
from ui.remembered import choose_language, choose_text_size, choose_theme, recall
from ui.widgets.card import Card, label
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.field import Field
from ui.words.language import asked_of_the_system, shown_code
from ui.words.text import percent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class AppearanceCard(Card):
    """Language, theme and text size, changed at once.

    Attributes:
        language: The list of languages, each by its own name.
        look: The list of themes.
        text_size: The list of text sizes.

    Signals:
        language_chosen: Another language is shown from now on; what is open is to be made anew.
    """

    language_chosen = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Appearance"))
        self._languages: list[str | None] = [None, *LANGUAGES]
        by_system = self.tr("As the system: {language}").format(language=LANGUAGES[asked_of_the_system()])
        self.language = _box(self.tr("Language"), [by_system, *LANGUAGES.values()])
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
        speaks = Field(self.tr("Language"), self.language, description=self.tr("Language of the window"))
        looks = Field(self.tr("Theme"), self.look, description=self.tr("Colours of the window"))
        reads = Field(self.tr("Text size"), self.text_size, description=keys)
        grid = FieldGrid([[speaks, None], [looks, reads]])
        for widget in (grid, label(keys, "small", wrap=True), self._not_kept):
            self.body.addWidget(widget)
        self.language.activated.connect(self._choose_language)
        self.look.activated.connect(self._choose_theme)
        self.text_size.activated.connect(self._choose_size)
        theme().when_changed(self._show_look)
        self._show_look()

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, in order."""
        return [self.language, self.look, self.text_size]

    def _choose_language(self, index: int) -> None:
        before = shown_code()
        self._not_kept.setHidden(choose_language(self._languages[index]))
        if shown_code() != before:
            self.language_chosen.emit()

    def _choose_theme(self, index: int) -> None:
        self._not_kept.setHidden(choose_theme(self._themes[index]))

    def _choose_size(self, index: int) -> None:
        self._not_kept.setHidden(choose_text_size(self._sizes[index]))

    def _show_look(self) -> None:
        """Show what is in force, whoever chose it."""
        with QSignalBlocker(self.language), QSignalBlocker(self.look), QSignalBlocker(self.text_size):
            self.language.setCurrentIndex(self._languages.index(recall().language))
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
