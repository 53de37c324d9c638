"""Changes in perception: a drug high, inner and outer perception, each 0-10 with the signs that make it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from diary.model.days.words import SIGN_NAMES
from diary.model.records.details import PERCEPTION_SIGNS, PerceptionSign, sign
from diary.model.scales import DayItem
from ui.answers.nrs_row import GridRow
from ui.answers.sign_chips import SignChips
from ui.answers.yes_no import YesNo
from ui.today.gated import GatedCard
from ui.words.text import words

if TYPE_CHECKING:
    from ui.today.questions import Shown


class PerceptionCard(GatedCard):
    """Whether anything felt changed, and how much."""

    key = DayItem.PERCEPTION

    def __init__(self) -> None:
        super().__init__(self.tr("Perception"), YesNo(self.tr("Did anything feel changed or unreal today?")))
        self.row.caption().show()

    def furnish(self, inside: QVBoxLayout) -> None:
        """The three scales and their signs."""
        anchors = (self.tr("not at all"), self.tr("extremely"))
        for item, question in (
            (DayItem.DRUG_HIGH, self.tr("A drug high")),
            (DayItem.INNER_PERCEPTION, self.tr("Changes within: thoughts, feelings, voices")),
            (DayItem.OUTER_PERCEPTION, self.tr("Changes around you: time, body, sights, sounds")),
        ):
            row = GridRow(question, anchors)
            inside.addWidget(row)
            self.ask(item, row)
            signs = PERCEPTION_SIGNS.get(item)
            if signs is not None:
                self._add_signs(inside, question, signs)

    def summary_of(self, shown: Shown) -> str:
        """For example `drug high 3 · within 2 · around you 0 · Visions`."""
        said = [
            text.format(score=score)
            for item, text in (
                (DayItem.DRUG_HIGH, self.tr("drug high {score}")),
                (DayItem.INNER_PERCEPTION, self.tr("within {score}")),
                (DayItem.OUTER_PERCEPTION, self.tr("around you {score}")),
            )
            if (score := shown(item)[0]) is not None
        ]
        said += [words(SIGN_NAMES[code]) for code in PerceptionSign if shown(sign(code))[0] == 1]
        return " · ".join(said)

    def _add_signs(self, inside: QVBoxLayout, question: str, signs: tuple[PerceptionSign, ...]) -> None:
        name = self.tr("{question}: what was there").format(question=question)
        chips = SignChips(self.tr("What was there? Choose any."), name, [words(SIGN_NAMES[code]) for code in signs])
        inside.addWidget(chips)
        for code, chip in zip(signs, chips.chips, strict=True):
            self.questions.ask(sign(code), chip)
        self.questions.stop_at(chips)
