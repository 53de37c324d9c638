"""The words of Python's own argument parser, in the language of the command: headings, and what is wrong."""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from diary.cli.output import one_line, say, write_lines
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed import SupportsWrite

_HEADINGS = {
    "positional arguments": phrase("arguments"),
    "options": phrase("options"),
}
_FAULTS = (
    (r"the following arguments are required: (?P<names>.+)", phrase("missing: {names}")),
    (r"unrecognized arguments: (?P<names>.+)", phrase("not known here: {names}")),
    (r"argument (?P<name>.+?): expected one argument", phrase("{name} needs something behind it")),
    (r"argument (?P<name>.+?): invalid choice: (?P<given>.+) \(choose from (?P<choices>.+)\)",
     phrase("{name} can't be {given}; it can be {choices}")),
    (r"argument (?P<name>.+?): invalid \w+ value: (?P<given>.+)", phrase("{name} can't be {given}")),
    (r"argument (?P<name>.+?): ignored explicit argument (?P<given>.+)", phrase("{name} takes nothing, not {given}")),
    (r"argument (?P<name>.+?): not allowed with argument (?P<other>.+)", phrase("{name} does not go with {other}")),
    (r"argument (?P<name>.+?): (?P<reason>.+)", phrase("{name}: {reason}")),
)  # fmt: skip
"""What argparse says of wrong usage, in the versions from 3.11 on, and how it is said here."""


class Parser(argparse.ArgumentParser):
    """A parser that says everything in the language of the command."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - argparse's own
        super().__init__(**{"formatter_class": _Help, **options, "add_help": False})
        if options.get("add_help", True):
            self.add_argument("-h", "--help", action="help", help=say(phrase("show this help")))

    def error(self, message: str) -> NoReturn:
        """Say in one line what is wrong with the usage and where it stands how it is right, and end with 2."""
        reason = one_line(_fault_words(message)).removesuffix(".")
        told = phrase("{program}: {reason}. To see how: {program} --help", program=self.prog, reason=reason)
        self.exit(2, say(told) + "\n")

    def parse_known_args(self, *given: Any) -> tuple[argparse.Namespace, list[str]]:  # type: ignore[override]  # noqa: ANN401 - argparse's own
        """Return what was said; what is not known is refused by the command it was said to, which has its own help."""
        options, unknown = super().parse_known_args(*given)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return options, unknown

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Write help and version as the answer of a command is written: argparse drops what can't be written."""
        if file is sys.stdout:
            self.exit(write_lines([message.removesuffix("\n")]))
        super()._print_message(message, file)


class _Help(argparse.HelpFormatter):
    def start_section(self, heading: str | None) -> None:
        known = _HEADINGS.get(heading or "")
        super().start_section(heading if known is None else say(known))

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, say(phrase("usage: ")) if prefix is None else prefix)


def _fault_words(message: str) -> str:
    for pattern, sentence in _FAULTS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            return say(sentence.with_figures(**found.groupdict()))
    return message
