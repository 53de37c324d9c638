"""`python -m resources.references` writes the references of the guides from the register of sources.

A guide names a source as a link, `[Farrar 2001][@farrar-2001]`. Where the link leads, and the references in full, stand
between two marks at its end, and are written from the register (diary/model/evidence/sources.py).
"""

from __future__ import annotations

import re
from pathlib import Path

from diary.model.evidence.sources import SOURCES

DOCS = Path(__file__).parents[1] / "docs"
GUIDES = (DOCS / "clinician-guide.md", DOCS / "hazards.md")
BEGIN, END = "<!-- references -->", "<!-- /references -->"
MARK = re.compile(r"\[([^\[\]]+)\]\[@([^\[\]]+)\]")
"""A source in a guide: the label that is read, and the id."""


def own_text(guide: str) -> str:
    """Return a guide without its references.

    Raises:
        ValueError: the place for them is not marked.
    """
    before, begin, rest = guide.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the guide has no place for references: {BEGIN} and {END}")
    return before + after


def with_references(guide: str) -> str:
    """Return a guide with the references of what it names, by label.

    Raises:
        KeyError: it names a source that is not in the register.
        ValueError: the place for the references is not marked.
    """
    named = sorted({SOURCES[name] for _, name in MARK.findall(own_text(guide))}, key=lambda source: source.label)
    lines = [f'- <a id="{one.id}"></a>**{one.label}.** {one.in_full} *{one.about}*' for one in named]
    links = [f"[@{one.id}]: #{one.id}" for one in named]
    block = "\n".join([BEGIN, *lines, "", *links, END])
    return re.sub(f"{BEGIN}.*{END}", lambda _: block, guide, flags=re.DOTALL)


def main() -> None:
    """Write them into every guide."""
    for path in GUIDES:
        path.write_text(with_references(path.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
