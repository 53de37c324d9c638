"""Relief Diary: opens the window, or does what the command line asks.

The way to the window is short on purpose: nothing that only a command needs is loaded (docs/decisions/0003).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diary.reminders.notice import DesktopNotice, Shown


def main(argv: list[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: The arguments without the program's name; by default those it was started with.

    Returns:
        The exit status: 0 done, 1 refused with one line on stderr, 2 wrong usage.
    """
    _have_streams()
    arguments = sys.argv[1:] if argv is None else argv
    shows_today = arguments[:1] == ["--today"]  # a notice was clicked on
    match arguments[1:] if shows_today else arguments:
        case []:
            return _window(None, shows_today=shows_today)
        case ["--diary", path] if not path.startswith("-"):
            return _window(Path(path), shows_today=shows_today)
        case [argument] if argument.startswith("--diary="):
            return _window(Path(argument.removeprefix("--diary=")), shows_today=shows_today)
    from diary.cli import run_command  # noqa: PLC0415 - the window needs no command

    return run_command(arguments, notify=_notify)


def _have_streams() -> None:
    """A program of Windows without a console has no streams; what is written there is for nobody."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for as long as it runs


def _window(path: Path | None, *, shows_today: bool) -> int:
    from ui.app import run  # noqa: PLC0415 - a command needs no window

    return run(path, shows_today=shows_today)


def _notify(notice: DesktopNotice) -> Shown:
    from ui.notices.showing import show_on_desktop  # noqa: PLC0415 - few commands show anything

    return show_on_desktop(notice)


if __name__ == "__main__":
    raise SystemExit(main())
