"""Words are shown as they are: no text is ever read as markup, and no file that it names is opened.

Qt looks at the text of a tooltip, and of a few other places, and takes it for HTML where it looks like HTML. A
medicine may be called "<img src=...>".
"""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

JOINED = "\u2060"
"""Has no width. Behind a "<", it keeps Qt from finding the name of a tag; a screen reader passes it over."""
WIDTH, LONGEST = 70, 600
"""A tooltip's line, and the whole of it, in characters."""


def plain(text: str) -> str:
    """A text that looks the same and that Qt never takes for markup."""
    if "<" not in text and "&lt;" not in text:
        return text
    return text.replace("<", f"<{JOINED}").replace("&lt;", f"&{JOINED}lt;")


def escaped(text: str) -> str:
    """A text to stand within markup of ours."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def on_button(text: str) -> str:
    """A text for a button, where a single "&" would mark a key."""
    return text.replace("&", "&&")


def give_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget its tooltip; the only way to, for only here it stays plain and gets lines."""
    widget.setToolTip(in_lines(text))


def in_lines(text: str) -> str:
    """A tooltip's text: plain, broken into lines, and cut off where nobody would read on."""
    if len(text) > LONGEST:
        text = text[: LONGEST - 1] + "…"
    if len(text) > WIDTH:
        text = "\n".join(fill(line, WIDTH) for line in text.splitlines())
    return plain(text)
