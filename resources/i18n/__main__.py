"""`python -m resources.i18n [CODE ...]` brings every catalogue up to date and compiles it; a code begins a new one.

With `--compile` it only compiles. For whoever translates, a language at a time:

- `--todo CODE [N]` writes what is not translated yet, the first N, as JSON lines;
- `--fill CODE FILE` takes such lines back, with their `translation`, and refuses what can't be right, saying why;
- `--check CODE` says what can't be right in the catalogue, and how much is left.
"""

from __future__ import annotations

import sys
from pathlib import Path

from resources.i18n import catalogue, translating
from resources.i18n.compiled import PLURALS


def main(arguments: list[str]) -> int:
    """Do it; returns 1 where something was refused."""
    match arguments:
        case ["-h" | "--help"]:
            print(__doc__)  # noqa: T201 - what it is for
            return 0
        case ["--todo", code, *number]:
            return translating.todo(code, int(number[0]) if number else None)
        case ["--fill", code, file]:
            return translating.fill(code, Path(file))
        case ["--check", code]:
            return translating.check(code)
    strange = [argument for argument in arguments if argument not in PLURALS and arguments != ["--compile"]]
    if strange:  # or a catalogue of that name would be made, of `--help` too
        why = f"Not a language with a line in PLURALS of resources/i18n/compiled.py: {', '.join(strange)}"
        print(f"{why}\n\n{__doc__}")  # noqa: T201 - what it is for
        return 1
    if arguments != ["--compile"]:
        for path in sorted({catalogue.SOURCE, *catalogue.languages(), *map(catalogue.of_language, arguments)}):
            catalogue.update(path)
    for path in catalogue.languages():
        catalogue.release(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
