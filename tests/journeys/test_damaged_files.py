"""Damaged diaries in the real window: it says so, and stays."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def test_a_damaged_diary_never_kills_the_window(tmp_path: Path) -> None:
    """Eight of the 120 that were tried by hand; some of these died with SIGSEGV."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.journeys.damaged", str(tmp_path), "16", "24"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert ended.returncode == 0, f"{ended.stdout}{ended.stderr}"
    endings = [line.split()[1] for line in ended.stdout.splitlines()]
    assert len(endings) == 8
    assert "said" in endings[:4]
    assert "said" in endings[4:]
    assert "written" not in endings
    assert "bug of its own" not in ended.stderr
