"""The lines that a command writes, and what becomes of them where nobody reads."""

from __future__ import annotations

import os
import shlex
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from diary.errors import system_reason
from diary.exchange.voice import voice_in
from diary.speaking import Speaker
from diary.wording import Phrase, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from diary.exchange.voice import Voice

DONE, REFUSED, INTERRUPTED = 0, 1, 130
_speakers = [Speaker()]


def speak(language: str) -> str:
    """Say what this command says in a language, and return which one it is: English where that is not compiled.

    Args:
        language: Its code, ISO 639-1.
    """
    _speakers[:] = [Speaker(language)]
    return _speakers[0].language


def say(sentence: Phrase | str) -> str:
    """Return a sentence in the language of this command; what is no phrase, like JSON, as it is."""
    return _speakers[0].say(sentence) if isinstance(sentence, Phrase) else sentence


def voice_of_command() -> Voice:
    """Return the voice of what this command writes to be read: its own language."""
    return voice_in(_speakers[0].language)


def program_for(diary: Path | None) -> str:
    """Return how the program is called for a diary, to be copied into a terminal.

    Args:
        diary: The one that was named; None for the user's own.
    """
    return shlex.join(["relief-diary", *([] if diary is None else ["--diary", str(diary)])])


def one_line(text: str) -> str:
    """The text on one line, with control characters written out: a file's words must not steer a terminal."""
    joined = " ".join(text.splitlines())
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "backslashreplace").decode() for c in joined)


def say_now(lines: Iterable[Phrase | str]) -> None:
    """Write lines before the command goes on; where nobody reads them, it goes on all the same."""
    with suppress(OSError):
        sys.stdout.writelines(f"{say(line)}\n" for line in lines)
        sys.stdout.flush()


def write_lines(lines: Iterable[Phrase | str]) -> int:
    """Write the answer of a command that is done, and return the exit status."""
    try:
        sys.stdout.writelines(f"{say(line)}\n" for line in lines)
        sys.stdout.flush()
    except BrokenPipeError:
        # The work is done and whoever was reading has seen enough. Python must not try to flush again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        failed = phrase("done, but the output can't be written: {reason}.", reason=system_reason(error))
        sys.stderr.write(f"relief-diary: {say(failed)}\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    return DONE
