"""Pictures of pages, read and compared without a library: 8-bit PNG, as typst writes it."""

from __future__ import annotations

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.int16]


def read(png: bytes) -> Picture:
    """The grey value of each pixel, 0 to 255, row by row."""
    width, height, _, colour = struct.unpack(">IIBB", png[16:26])
    channels = {0: 1, 2: 3, 4: 2, 6: 4}[colour]
    packed, at = b"", 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            packed += png[at + 8 : at + 8 + length]
        at += length + 12
    raw = np.frombuffer(zlib.decompress(packed), dtype=np.uint8).reshape(height, width * channels + 1)
    rows = np.zeros((height + 1, width * channels), dtype=np.int32)
    for n, (kind, row) in enumerate(zip(raw[:, 0], raw[:, 1:], strict=True), start=1):
        rows[n] = _unfiltered(int(kind), row, rows[n - 1], channels)
    pixels = rows[1:].reshape(height, width, channels)
    grey = pixels[:, :, :3].mean(axis=2) if channels > 2 else pixels[:, :, 0]
    return grey.astype(np.int16)


def _unfiltered(
    kind: int, row: NDArray[np.uint8], above: NDArray[np.int32], channels: int
) -> NDArray[np.int32] | list[int]:
    if kind == 0:
        return row.astype(np.int32)
    if kind == 2:
        return (row + above) & 255
    line: list[int] = []
    up = above.tolist()
    for n, value in enumerate(row.tolist()):
        left = line[n - channels] if n >= channels else 0
        corner = up[n - channels] if n >= channels else 0
        if kind == 1:
            predicted = left
        elif kind == 3:
            predicted = (left + up[n]) // 2
        else:
            guess = left + up[n] - corner
            predicted = min((left, up[n], corner), key=lambda near: abs(guess - near))
        line.append((value + predicted) & 255)
    return line


def unlike(one: Picture, other: Picture) -> float:
    """How unlike two pictures are: the share of pixels that differ by more than a shade; 1 for another size."""
    if one.shape != other.shape:
        return 1.0
    return float(np.mean(np.abs(one - other) > 40))
