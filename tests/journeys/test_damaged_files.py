"""Damaged diaries in the real window: it says so, and stays."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the sample stands that all of them are damaged copies of: it is made once."""
    return tmp_path_factory.mktemp("damaged")


@pytest.mark.parametrize("first", [16, 20])
def test_a_damaged_diary_never_kills_the_window(folder: Path, first: int) -> None:
    """Eight of the 120 that were tried by hand; some of these died with SIGSEGV."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.journeys.damaged", str(folder), str(first), str(first + 4)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert ended.returncode == 0, f"{ended.stdout}{ended.stderr}"
    endings = [line.split()[1] for line in ended.stdout.splitlines()]
    assert len(endings) == 4
    assert "said" in endings
    assert "written" not in endings
    assert "bug of its own" not in ended.stderr
