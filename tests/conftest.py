"""Fixtures for everything; nothing here needs Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from diary.clock import FixedClock
from diary.store.repository import Repository
from tests.factories import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# A slow moment of a shared machine is no fault of the code.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
settings.load_profile("suite")


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at `NOW` until a test sets it."""
    return FixedClock(NOW)


@pytest.fixture
def diary(tmp_path: Path, clock: FixedClock) -> Iterator[Repository]:
    """A diary that does not exist yet."""
    repository = Repository(tmp_path / "diary.db", clock)
    yield repository
    repository.close()
