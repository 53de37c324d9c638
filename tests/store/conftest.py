"""What the tests of the store share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.programs import OtherProgram

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def start_other() -> Iterator[Callable[[Path], OtherProgram]]:
    """Starts other programs on a diary, each a process of its own; none is left."""
    started: list[OtherProgram] = []

    def start(path: Path) -> OtherProgram:
        started.append(OtherProgram(path))
        return started[-1]

    yield start
    for program in started:
        program.kill()
