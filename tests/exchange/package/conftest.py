"""Diaries that the tests of the package share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diary.model.records.change import Contents
from diary.sample import invented_contents
from tests.factories import TODAY, live_copied

if TYPE_CHECKING:
    from diary.clock import FixedClock
    from diary.store.repository import Repository


@pytest.fixture
def lived(diary: Repository, clock: FixedClock) -> Contents:
    return live_copied(diary, clock).contents()


@pytest.fixture(scope="module")
def sample() -> Contents:
    return invented_contents(TODAY)
