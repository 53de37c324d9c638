"""The pages of the window."""

from enum import IntEnum


class Destination(IntEnum):
    """A page of the window, by its place in the rail; the last two have none: other pages lead to them."""

    TODAY = 0
    RELIEF = 1
    INFUSIONS = 2
    QUESTIONNAIRES = 3
    DIARY = 4
    VISIT = 5
    SETTINGS = 6
    HELP = 7
    BRING_IN = 8
    FIRST_RUN = 9


IN_RAIL = tuple(page for page in Destination if page < Destination.BRING_IN)
"""The pages that have a place in the rail, from top to bottom."""
