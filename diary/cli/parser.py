"""The arguments, as `relief-diary --help` shows them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from diary import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments by name; `diary` is None for the user's own.

    Raises:
        SystemExit: help was asked for (0) or the usage is wrong (2).
    """
    return _parser().parse_args(argv)


def _parser() -> argparse.ArgumentParser:
    anywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    anywhere.add_argument("--diary", type=Path, metavar="PATH", help="another diary file than your own")
    parser = argparse.ArgumentParser(
        prog="relief-diary",
        description="A symptom diary for ketamine infusions. Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Relief Diary {__version__}")
    parser.add_argument("--diary", type=Path, metavar="PATH", help="another diary file than your own")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[anywhere], allow_abbrev=False)

    sample = command("sample", "write an invented diary")
    sample.add_argument("path", type=Path, metavar="PATH", help="the file to write; it must not exist")
    sample.add_argument("--seed", type=int, default=1, help="another number gives another diary (default: 1)")
    status = command("status", "say what the diary shows about the last infusion")
    status.add_argument("--on", metavar="DATE", help="as of another day, like 2026-11-22")
    status.add_argument("--json", action="store_true", help="one JSON object instead of sentences")
    command("check", "check the diary file and its history")
    return parser
