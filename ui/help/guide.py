"""The user guide as parts of the help page."""

from __future__ import annotations

from diary.user_guide import user_guide
from ui.help.section import Section
from ui.words.text import guide_words


def guide() -> tuple[Section, ...]:
    """Return the user guide, in the user's language."""
    return tuple(
        Section(
            part.name,
            guide_words(part.title),
            tuple(passage._replace(text=guide_words(passage.text)) for passage in part.passages),
            is_guide=True,
        )
        for part in user_guide()
    )
