"""Damage as disks do it; what is done to a file follows from a number alone."""

from __future__ import annotations

import random

PAGE = 4096
"""Bytes of a page of SQLite."""


def damaged(sound: bytes, number: int) -> bytes:
    """A copy with single wrong bytes, a run of them, an empty page, or its end cut off."""
    chance = random.Random(number)
    made = bytearray(sound)
    if number % 4 == 0:
        for _ in range(chance.choice((1, 5, 20, 200))):
            made[chance.randrange(100, len(made))] = chance.randrange(256)
    elif number % 4 == 1:
        first = chance.randrange(len(made))
        for at in range(first, min(first + chance.choice((16, 400, PAGE)), len(made))):
            made[at] = chance.randrange(256)
    elif number % 4 == 2:
        page = chance.randrange(1, len(made) // PAGE)
        made[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    else:
        del made[chance.randrange(100, len(made)) :]
    return bytes(made)
