"""The command line: arguments in, text out, one line for what went wrong."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

from diary.cli.commands import COMMANDS
from diary.cli.output import INTERRUPTED, REFUSED, one_line, say, speak, write_lines
from diary.cli.parser import language_asked, parse
from diary.cli.words import what_helps
from diary.clock import SystemClock
from diary.errors import DiaryError
from diary.speaking import system_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diary.clock import Clock
    from diary.reminders.notice import Notifier


def run_command(argv: Sequence[str], clock: Clock | None = None, notify: Notifier | None = None) -> int:
    """Do what the arguments say.

    Args:
        argv: The arguments without the program's name.
        clock: Where the time comes from; by default the computer's.
        notify: Who shows a notice on the desktop; without it none can be shown.

    Returns:
        0 done; 1 a line on stderr says why nothing was changed; 2 wrong usage, shown on stderr. Anything else that
        goes wrong is our own bug and is raised.
    """
    _speak_utf8()
    asked = language_asked(argv)
    if speak(asked or system_language()) != asked is not None:
        sys.stderr.write(
            f"relief-diary: The texts of {asked} are not compiled here, so this is in English. "
            "In a checkout: python -m resources.i18n --compile\n"
        )
    try:
        options = parse(argv, notify)
        lines = COMMANDS[options.command](options, clock or SystemClock())
    except SystemExit as leaving:  # argparse has shown its help or the usage
        return int(leaving.code or 0)
    except DiaryError as error:
        said = [error.sentence, *what_helps(error, options)]
        sys.stderr.write(f"relief-diary: {one_line(' '.join(say(sentence) for sentence in said))}\n")
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return write_lines(lines)


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale says; bytes of a file name that are no text go out as they came in."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
