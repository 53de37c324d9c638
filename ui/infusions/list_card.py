"""The list of infusions on its card, what its bars mean, and the way to all curves side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.widgets.card import Card, label
from ui.widgets.infusion_list import CARD_MARGIN, InfusionList


class ListCard(Card):
    """The list.

    Attributes:
        infusions: It itself. meaning: What its weeks and bars count; hidden while there are none.
        compare: Leads to the curves of all infusions; hidden where there are none to compare.

    Signals:
        compare_wanted: The user wants to see them side by side.
    """

    compare_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.infusions = InfusionList()
        self.meaning = label("", "small", wrap=True)
        self.meaning.setContentsMargins(16, 12, 16, 6)
        self.compare = QPushButton(self.tr("Compare them on Relief"))
        self.compare.setProperty("kind", "link")
        self.body.setContentsMargins(CARD_MARGIN, CARD_MARGIN, CARD_MARGIN, CARD_MARGIN)
        self.body.setSpacing(0)
        self.body.addWidget(self.infusions)
        self.body.addWidget(self.meaning)
        way = QHBoxLayout()  # in line with the words above
        way.setContentsMargins(16, 0, 16, 0)
        way.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(way)
        self.compare.clicked.connect(self.compare_wanted)
        self.explain("", can_compare=False)

    def explain(self, sentence: str, *, can_compare: bool) -> None:
        """Say what the bars mean; an empty sentence says nothing."""
        self.meaning.setText(sentence)
        self.meaning.setVisible(sentence != "")
        self.compare.setVisible(can_compare)
