"""Sizes that the whole window shares, in pixels at 100 % text."""

BODY, TITLE, CARD_TITLE, SMALL = 16, 26, 17, 14
"""The four sizes of type."""
TARGET = 44
"""Least width and height of anything to be hit, in pixels."""
HANDLE = 24
"""Width and height of a slider's handle."""
CHIP_SIDE = 14
"""Room beside the words of a chip, in pixels, its border included."""
GRID_STEPS = (34, 42, 52, 60, 68, 76, 88)
"""Widths of an answer on a grid with more room than it needs, at 100 % text; the first are for large text, of which a
target's least width leaves room in a line of eleven."""
