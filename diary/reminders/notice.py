"""A notice on the desktop, as whoever can show one is handed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from diary.reminders.program import diary_mark, program_of
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

_TITLE = phrase("Relief Diary")
TRIAL = phrase("This is how a reminder looks.")


class DesktopNotice(NamedTuple):
    """The words that are shown: in the reader's language, and naming neither pain nor a drug.

    Attributes:
        key: Its name; a later notice of the same name takes its place.
        title: Its heading.
        body: A sentence a line.
        opens: The command that a click on it starts.
    """

    key: str
    title: str
    body: str
    opens: tuple[str, ...]


class Shown(Protocol):
    """A notice that stands on the desktop."""

    def wait(self, is_over: Callable[[], bool]) -> bool:
        """Wait for a click on it, open the diary at one, and return whether it was dealt with.

        Args:
            is_over: Asked now and then whether it need not stand any longer.

        Returns:
            Whether it was dealt with: clicked on, put away, or the desktop ended; else it is over and still stands.
        """

    def take_away(self) -> None:
        """Take it from the desktop."""


class Notifier(Protocol):
    """Whoever can show a notice."""

    def __call__(self, notice: DesktopNotice) -> Shown:
        """Show it and return at once.

        Raises:
            DiaryError: there is no desktop that shows one.
        """


def notice_of(diary: Path, sentences: Sequence[Phrase], say: Callable[[Phrase], str]) -> DesktopNotice:
    """Return the notice that says some sentences of a diary.

    Args:
        diary: Which is opened by a click.
        sentences: What to say.
        say: Puts a sentence into the reader's language.
    """
    body = "\n".join(say(sentence) for sentence in sentences)
    return DesktopNotice(f"reminder-{diary_mark(diary)}", say(_TITLE), body, program_of(diary, shows_today=True))
