"""Dreams of the night before: none recalled or recalled, and then how they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from diary.model.days.words import answer_words
from diary.model.scales import DayItem
from ui.answers.nrs_row import GridRow
from ui.answers.yes_no import YesNo
from ui.today.day_text import DayText
from ui.today.dream_steps import DreamSteps
from ui.today.gated import GatedCard
from ui.widgets.card import label
from ui.words.text import words

if TYPE_CHECKING:
    from ui.today.questions import Shown

PLEASANT, VIVID, NIGHTMARE, NOTE = (
    DayItem.DREAM_PLEASANTNESS,
    DayItem.DREAM_VIVIDNESS,
    DayItem.NIGHTMARE,
    DayItem.DREAM_NOTE,
)


class DreamsCard(GatedCard):
    """Last night's dreams."""

    key = DayItem.DREAM_RECALL

    def __init__(self) -> None:
        gate = YesNo(self.tr("Dreams last night"), no=self.tr("None recalled"), yes=self.tr("I dreamt"))
        super().__init__(self.tr("Last night's dreams"), gate)

    def furnish(self, inside: QVBoxLayout) -> None:
        """Ask how they were."""
        steps = DreamSteps(self.tr("How were they?"))
        steps.stand_flush()
        steps.set_stacked(True)
        anchors = (self.tr("hardly there"), self.tr("as vivid as life"))
        vivid = GridRow(self.tr("How vivid were they?"), anchors)
        nightmare = YesNo(self.tr("Did a nightmare wake you?"))
        nightmare.stand_flush()
        nightmare.set_stacked(True)
        name = self.tr("Dreams in your own words")
        note = DayText(name, self.tr("In your own words, if you like"), height=92)
        for key, row in ((PLEASANT, steps), (VIVID, vivid), (NIGHTMARE, nightmare)):
            inside.addWidget(row)
            self.ask(key, row)
        words_of_own = QVBoxLayout()
        words_of_own.setSpacing(4)
        words_of_own.addWidget(label(name))
        words_of_own.addWidget(note)
        inside.addLayout(words_of_own)
        self.ask(NOTE, note)

    def summary_of(self, shown: Shown) -> str:
        """For example `pleasant · vividness 7 of 10 · no nightmare · with a note`."""
        said = []
        pleasant, vivid, nightmare, note = (shown(key)[0] for key in (PLEASANT, VIVID, NIGHTMARE, NOTE))
        if pleasant is not None:
            said.append(words(answer_words(PLEASANT, pleasant)))
        if vivid is not None:
            said.append(self.tr("vividness {score} of 10").format(score=vivid))
        if nightmare is not None:
            said.append(self.tr("a nightmare woke you") if nightmare == 1 else self.tr("no nightmare"))
        if note is not None:
            said.append(self.tr("with a note"))
        return " · ".join(said)
