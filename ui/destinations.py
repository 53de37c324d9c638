"""The pages that the rail leads to."""

from enum import IntEnum


class Destination(IntEnum):
    """A page of the window, by its place in the rail."""

    TODAY = 0
    RELIEF = 1
    INFUSIONS = 2
    QUESTIONNAIRES = 3
    DIARY = 4
    SETTINGS = 5
    HELP = 6
