"""Dreams after infusions against the usual, and function against pain, a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.card import label
from ui.widgets.read_card import ReadCard
from ui.words.text import words

if TYPE_CHECKING:
    from diary.model.response.comparisons import Comparisons


class ComparisonCard(ReadCard):
    """Says what two figures over the whole diary show, or plainly that there is too little to compare.

    Attributes:
        function: Function against pain.
        dreams: Dreams of nights 1 to 3 against the usual.
    """

    def __init__(self) -> None:
        super().__init__(self.tr("Over the whole diary"))
        waiting = self.tr("Working it out …")
        self.function = label(waiting, wrap=True)
        self.dreams = label(waiting, wrap=True)
        self.context = label("", "muted", wrap=True)
        self._titles = (
            label(self.tr("What pain lets you do"), "strong", wrap=True),
            label(self.tr("Dreams in nights 1 to 3 after an infusion"), "strong", wrap=True),
        )
        self.body.addWidget(self._titles[0])
        self.body.addWidget(self.function)
        self.body.addSpacing(6)
        self.body.addWidget(self._titles[1])
        self.body.addWidget(self.dreams)
        self.body.addWidget(self.context)

    def say_damaged(self) -> None:
        """Say why nothing is compared, if nothing was yet: a wait would never end."""
        if self.function.text() == self.dreams.text():
            for part in (*self._titles, self.dreams):
                part.hide()
            self.function.setText(self.tr("This can't be worked out while the diary file is damaged."))

    def show_figures(self, figures: Comparisons) -> None:
        """Put the figures into words; where nothing can be compared yet, say so once."""
        nothing = figures.nothing_yet
        for part in (*self._titles, self.dreams, self.context):
            part.setVisible(nothing is None)
        if nothing is not None:
            self.function.setText(words(nothing))
            self.tell([(self.function, self.function.text())])
            return
        self.function.setText(words(figures.function_sentence))
        unpleasant, nightmares, context = figures.dream_sentences
        self.dreams.setText(f"{words(unpleasant)}\n{words(nightmares)}")
        self.context.setText(words(context))
        told = zip(self._titles, (self.function, self.dreams), strict=True)
        said = [(text, self.tr("{title}: {text}").format(title=title.text(), text=text.text())) for title, text in told]
        self.tell([*said, (self.context, self.context.text())])
