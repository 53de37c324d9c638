"""The pages of the window."""

from enum import IntEnum


class Destination(IntEnum):
    """A page of the window, by its place in the rail; the last one has none: Settings leads to it."""

    TODAY = 0
    RELIEF = 1
    INFUSIONS = 2
    QUESTIONNAIRES = 3
    DIARY = 4
    VISIT = 5
    SETTINGS = 6
    HELP = 7
    BRING_IN = 8


IN_RAIL = tuple(page for page in Destination if page is not Destination.BRING_IN)
"""The pages that have a place in the rail, from top to bottom."""
