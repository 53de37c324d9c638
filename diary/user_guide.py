"""The user guide, in its parts: the window shows it in its help, and the catalogues have its texts."""

from __future__ import annotations

import re
from enum import Enum
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADING = "## "
_POINT = "- "
_STEP = re.compile(r"\d+\. ")


class PassageKind(Enum):
    """The kinds of passages: one that stands by itself, one of a list, one of a list whose order counts."""

    PARAGRAPH = "paragraph"
    POINT = "point"
    STEP = "step"


class Passage(NamedTuple):
    """A few sentences that are read together.

    Attributes:
        kind: How they stand.
        text: The sentences in one line; `**a label of the window**` and `` `what is typed` `` are marked in them.
    """

    kind: PassageKind
    text: str


class GuidePart(NamedTuple):
    """A heading and what stands under it.

    Attributes:
        name: Stays the same in every language, for jumping to it.
        title: The heading.
        passages: What is told, in its order.
    """

    name: str
    title: str
    passages: tuple[Passage, ...]


def user_guide() -> tuple[GuidePart, ...]:
    """Return the parts of the guide in English, in their order; what stands before the first of them opens it."""
    return read_guide((files("resources") / "guide" / "user-guide.md").read_text(encoding="utf-8"))


def read_guide(text: str) -> tuple[GuidePart, ...]:
    """Return the parts of a guide.

    Args:
        text: In Markdown, of which it has a title, headings of the second rank, paragraphs, points and steps.
    """
    first, *others = f"\n{text}".split(f"\n{_HEADING}")
    title, _, begin = first.strip().removeprefix("# ").partition("\n")
    parts = [(title, begin), *(part.partition("\n")[::2] for part in others)]
    return tuple(GuidePart(_name(title), title, tuple(_passages(told))) for title, told in parts)


def texts_of(parts: tuple[GuidePart, ...]) -> list[str]:
    """Return every text of a guide that is translated, each once, in their order."""
    every = [text for part in parts for text in (part.title, *(passage.text for passage in part.passages))]
    return list(dict.fromkeys(every))


def _passages(told: str) -> Iterator[Passage]:
    for block in re.split(r"\n\s*\n", told.strip()):
        for lines in re.split(rf"\n(?={_POINT}|{_STEP.pattern})", block):
            text = " ".join(lines.split())
            step = _STEP.match(text)
            if text.startswith(_POINT):
                yield Passage(PassageKind.POINT, text.removeprefix(_POINT))
            elif step is not None:
                yield Passage(PassageKind.STEP, text[step.end() :])
            elif text:
                yield Passage(PassageKind.PARAGRAPH, text)


def _name(title: str) -> str:
    return "guide-" + re.sub(r"[^a-z]+", "-", title.lower()).strip("-")
