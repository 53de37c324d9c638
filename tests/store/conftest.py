"""What the tests of the store share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diary.store.incoming.importing import restore
from diary.store.repository import Repository
from tests.factories import live_copied
from tests.store.programs import OtherProgram

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from diary.clock import FixedClock


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


@pytest.fixture
def another(tmp_path: Path, clock: FixedClock) -> Iterator[Repository]:
    """A second diary, of which there is no file yet."""
    repository = Repository(tmp_path / "another.db", clock)
    yield repository
    repository.close()


@pytest.fixture
def twins(diary: Repository, another: Repository, clock: FixedClock) -> tuple[Repository, Repository]:
    """Two copies of one diary."""
    restore(another, live_copied(diary, clock).contents())
    return diary, another
