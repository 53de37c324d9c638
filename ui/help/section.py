"""A part of the help page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    """A part of the help page.

    Attributes:
        name: Stays the same in every language, for jumping to it.
        title: Its heading.
        paragraphs: Sentences that stand together.
        points: A list below them.
    """

    name: str
    title: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...] = ()
