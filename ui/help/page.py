"""Help: what to do when help is needed now, what each page is for, what the signs, scales and words mean, the guide."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from diary.wording import counted
from ui.forms.search_line import SearchLine
from ui.help.text import sections
from ui.help.view import HelpView
from ui.look.saying import announce
from ui.widgets.card import Card, label
from ui.widgets.fold import Fold
from ui.widgets.page import Page
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.help.section import Section

_LEAST_HEIGHT = 320
_FRAME = 116
"""What the card around the text takes of the height, in pixels."""


class HelpPage(Page):
    """One text, a line to search in it, and a button for each of its parts.

    Attributes:
        view: The text.
        search: What is looked for. again: Goes on to the next place. found: How many places there are.
        buttons: The button of each part, by the part's name. guide: Those of the user guide, folded.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Help"), side_width=280)
        self.title.setText(self.tr("Help"))
        self.subtitle.setText(self.tr("Where to find help, and what everything here means."))
        self._sections = sections()
        self.view = HelpView(self._sections)
        self.buttons: dict[str, QPushButton] = {}
        self.search = SearchLine()
        self.again, self.found = QPushButton(self.tr("Next")), label("", "small")
        text = Card()
        text.body.addWidget(self._search_row())
        text.body.addWidget(self.view)
        self.main.addWidget(text)
        self.main.addStretch(1)
        self._list_parts()
        self.side.addStretch(1)
        self.arranged(narrow=self.is_narrow)

    def open_section(self, name: str) -> None:
        """Show one part and put the keyboard on the text."""
        self.view.open_section(name)
        self.focus_first()

    def begin_search(self) -> bool:
        """Put the keyboard into the line to search in; return whether there is one, which is so."""
        self.search.setFocus()
        self.search.selectAll()
        return True

    def focus_first(self) -> None:
        """The text is what one came for; it fits below the heading, which stays in sight."""
        self.view.setFocus()
        self._show_top()
        QTimer.singleShot(0, self, self._show_top)  # its height was another while the page was hidden

    def _show_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def arranged(self, *, narrow: bool) -> None:
        """The text scrolls by itself, in the room that there is."""
        del narrow
        if "view" in self.__dict__:  # not while the frame of the page is being built
            # No higher, though the names of the parts may be: opening the page must not scroll its heading away.
            self.view.setFixedHeight(max(_LEAST_HEIGHT, self.room() - _FRAME))

    def _list_parts(self) -> None:
        """List the parts at the side, those of the guide by themselves: what opens it stands under its heading."""
        parts, (_, *guide) = ([one for one in self._sections if one.is_guide is kind] for kind in (False, True))
        card = Card(self.tr("On this page"))
        card.body.addWidget(self._buttons_of(parts))
        self.side.addWidget(card)
        # Closed: so many names at once are no help, and the search finds what is in it all the same.
        self.guide = Fold(self.tr("User guide"), "", self._buttons_of(guide))
        card = Card()
        card.body.addWidget(self.guide)
        self.side.addWidget(card)

    def _buttons_of(self, listed: Iterable[Section]) -> QWidget:
        """Each is as high as a target, and all of them in sight are more help than gaps."""
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for section in listed:
            layout.addWidget(self._button_of(section))
        return column

    def _button_of(self, section: Section) -> QPushButton:
        button = QPushButton(section.title)
        button.setProperty("kind", "link")
        button.clicked.connect(partial(self.open_section, section.name))
        self.buttons[section.name] = button
        return button

    def _search_row(self) -> QWidget:
        self.search.setPlaceholderText(self.tr("Search in help and user guide"))
        self.search.setAccessibleName(self.tr("Search in help and user guide"))
        self.search.setAccessibleDescription(
            self.tr("Enter goes to the next place, Shift and Enter to the one before.")
        )
        self.search.setClearButtonEnabled(True)
        self.again.hide()  # what is looked for has the whole line until there is something to go on to
        self.found.hide()
        self.again.setAccessibleDescription(self.tr("Goes to the next place in the text"))
        self.search.textChanged.connect(self._look)
        self.search.returnPressed.connect(lambda: self._go_on(back=False))
        self.again.clicked.connect(lambda: self._go_on(back=False))
        before = QShortcut(QKeySequence("Shift+Return"), self.search, lambda: self._go_on(back=True))
        before.setContext(Qt.ShortcutContext.WidgetShortcut)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.search, 1)
        layout.addWidget(self.again)
        layout.addWidget(self.found)
        return row

    def _look(self, text: str) -> None:
        places = self.view.look_for(text.strip())
        self.again.setVisible(places > 1)
        self.found.setVisible(bool(text.strip()))
        self.found.setText(self._count(places) if text.strip() else "")

    def _go_on(self, *, back: bool) -> None:
        place = self.view.go_on(back=back)
        if place is not None:
            announce(self.view, place)
        elif self.search.text().strip():
            announce(self.search, self._count(0))

    def _count(self, places: int) -> str:
        return (
            self.tr("Not in help and user guide")
            if places == 0
            else words(counted("{count} place", "{count} places", places))
        )
