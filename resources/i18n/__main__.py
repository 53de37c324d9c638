"""`python -m resources.i18n [CODE ...]` brings every catalogue up to date and compiles it; a code begins a new one.

With `--compile` it only compiles.
"""

from __future__ import annotations

import sys

from resources.i18n import catalogue


def main(arguments: list[str]) -> None:
    """Do it."""
    if arguments != ["--compile"]:
        for file in sorted({catalogue.SOURCE, *catalogue.languages(), *map(catalogue.of_language, arguments)}):
            catalogue.update(file)
    for file in catalogue.languages():
        catalogue.release(file)


if __name__ == "__main__":
    main(sys.argv[1:])
