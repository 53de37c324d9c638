"""Packing a diary, and reading the tables of what was packed."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from diary.exchange.package.descriptor import DESCRIPTOR
from diary.exchange.package.writer import packed
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.change import Contents
from tests.factories import NOW

if TYPE_CHECKING:
    from collections.abc import Mapping


EVERYTHING = Selection(with_notes=True)


def pack(contents: Contents, selection: Selection = EVERYTHING) -> Mapping[str, bytes]:
    return packed(contents, selection, NOW, shipped()).files


def rows(files: Mapping[str, bytes], file: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[file].decode(), newline="")))


def descriptor(files: Mapping[str, bytes]) -> dict[str, Any]:
    known: dict[str, Any] = json.loads(files[DESCRIPTOR])
    return known
