"""A part of the help page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from diary.user_guide import Passage, PassageKind

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Section:
    """A part of the help page.

    Attributes:
        name: Stays the same in every language, for jumping to it.
        title: Its heading.
        passages: What stands below it.
        is_guide: Whether it is a part of the user guide.
    """

    name: str
    title: str
    passages: tuple[Passage, ...]
    is_guide: bool = False


def section(name: str, title: str, paragraphs: Iterable[str], points: Iterable[str] = ()) -> Section:
    """Return a part of sentences that stand together, and a list below them."""
    told = [Passage(PassageKind.PARAGRAPH, text) for text in paragraphs]
    return Section(name, title, (*told, *(Passage(PassageKind.POINT, text) for text in points)))
