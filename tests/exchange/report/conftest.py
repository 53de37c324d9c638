"""The diary that reports are made of here, made once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from diary.sample import invented_contents
from tests.factories import TODAY

if TYPE_CHECKING:
    from diary.model.records.change import Contents


@pytest.fixture(scope="package")
def sample() -> Contents:
    """Two invented years that end today."""
    return invented_contents(TODAY)
