"""`python -m translations` brings every catalogue up to date and compiles it; `--compile` only compiles."""

from __future__ import annotations

import sys

from translations import catalogue


def main(arguments: list[str]) -> None:
    """Do it."""
    if "--compile" not in arguments:
        catalogue.FOLDER.mkdir(exist_ok=True)
        for file in (catalogue.SOURCE, *catalogue.languages()):
            catalogue.update(file)
    for file in catalogue.languages():
        catalogue.release(file)


if __name__ == "__main__":
    main(sys.argv[1:])
