"""Phrases put into the blocks of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.exchange.report.chart import Block
    from diary.exchange.voice import Voice
    from diary.wording import Phrase


def runs_of(sentence: Phrase, voice: Voice) -> list[list[str | bool]]:
    """Return a sentence in pieces, its figures marked to stand out."""
    return [[run.text, run.is_figure] for run in voice.runs(sentence)]


def lines(title: Phrase | None, sentences: Iterable[Phrase], voice: Voice) -> Block:
    """Return a part of a page that is sentences under a title, their figures standing out."""
    found = tuple(sentences)
    head = None if title is None else voice.say(title)
    read = [*([] if head is None else [head]), *(voice.say(one) for one in found)]
    return {
        "kind": "lines",
        "title": head,
        "sentences": [runs_of(one, voice) for one in found],
        "read": "\n".join(read),
    }


def bulleted(sentences: Iterable[Phrase], voice: Voice) -> list[str]:
    """Return sentences for a list."""
    return [voice.say(one) for one in sentences]
