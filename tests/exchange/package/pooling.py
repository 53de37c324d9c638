"""Packages of many people in one folder, and the clinician guide's own queries over them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from diary.exchange.package.writer import write_package
from diary.exchange.request import ExportRequest
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.infusion import Drug
from diary.sample import invented_contents
from tests.factories import NOW, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diary.model.records.change import Contents

GUIDE = Path(__file__).parents[3] / "docs" / "clinician-guide.md"
YEARS = (0.25, 0.3, 0.4, 0.6, 0.7, 0.9)
"""The diaries of the pool are of different lengths, so that some courses are still followed when they end."""


def someone(seed: int) -> Contents:
    """Return the invented diary of one person; every other person is given racemic ketamine."""
    contents = invented_contents(TODAY, seed, YEARS[seed % len(YEARS)])
    if seed % 2:
        return contents
    infusions = tuple(replace(infusion, drug=Drug.KETAMINE) for infusion in contents.infusions)
    return replace(contents, infusions=infusions)


def pool(folder: Path, seeds: Iterable[int]) -> None:
    """Write a package a person into `folder`/packages."""
    packages = folder / "packages"
    packages.mkdir()
    for seed in seeds:
        write_package(ExportRequest(packages / f"person-{seed}", someone(seed), Selection(), NOW, shipped()))


def queries() -> list[str]:
    """Return the guide's blocks of SQL, in their order."""
    return re.findall(r"```sql\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
