"""The most that one import may hold, all of its files together, so that no file fills the memory or runs for hours.

A diary of 30 years as a package has 14 MB in 160,000 rows and 1.5 million cells, and reading it takes 260 MB of memory.
Each bound is several times that: room for long notes, and for a diary of 100 years. What is within them all is read
with about 1 GB; an archive of 2.6 MB that unpacks to the whole of each file's own limit would take several. Files that
are small enough one by one are no bound: the package has eleven.
"""

from __future__ import annotations

from diary.errors import BadInputError

MOST_BYTES = 128 * 2**20
"""Of what is read, unpacked; also of a zip itself."""

MOST_ROWS = 600_000
"""Rows that are not blank."""

MOST_CELLS = 6_000_000
"""A row of many columns takes many times the memory of a short one."""

LONGEST_CELL = 16 * 2**20
"""Characters: a text takes up to four bytes a character, and is copied on its way."""

MOST_DIRECTORY_BYTES = 2**20
"""Of a zip's list of its files, some ten thousand: each costs twelve times as much memory as the list has bytes."""

MOST_DESCRIPTOR_BYTES = 2**20
"""Of `datapackage.json`, which has 64 kB: brackets take thirty times their bytes once they are lists."""


class Tally:
    """The rows that were read so far, of all files of one import."""

    def __init__(self) -> None:
        self._rows = self._cells = 0

    def add_row(self, name: str, cells: int) -> None:
        """Count one row.

        Args:
            name: What its file is called in messages.
            cells: How many cells it has.

        Raises:
            BadInputError: with it, the import is larger than may be.
        """
        self._rows += 1
        self._cells += cells
        if self._rows > MOST_ROWS:
            raise BadInputError.of(
                "{name}: with it, there are more than {most} rows, more than a diary can have.",
                name=name,
                most=MOST_ROWS,
            )
        if self._cells > MOST_CELLS:
            raise BadInputError.of(
                "{name}: with it, there are more than {most} cells, more than a diary can have.",
                name=name,
                most=MOST_CELLS,
            )


def too_large(place: str) -> BadInputError:
    """Return why something with more bytes than may be is not read."""
    return BadInputError.of("{place} is larger than {most} MB.", place=place, most=MOST_BYTES // 2**20)


def too_large_together(place: str) -> BadInputError:
    """Return why a package whose files have more bytes than may be is not read."""
    return BadInputError.of(
        "{place}: its files are together larger than {most} MB.", place=place, most=MOST_BYTES // 2**20
    )
