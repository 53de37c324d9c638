"""The golden package and what tests break in it; beside it packages that older releases wrote."""

from __future__ import annotations

from pathlib import Path

GOLDEN = Path(__file__).parents[1] / "golden" / "with_notes"
WHOLE = {path.name: path.read_bytes() for path in GOLDEN.iterdir()}
BY_HAND = sorted(name for name in WHOLE if name.endswith(".csv") and name != "changes.csv")
"""The files that somebody may make by hand."""
DAILY_HEADER = "diary_id,day,pain_average,pain_worst,pain_now,note,entered_at,late\n"


def put(folder: Path, files: dict[str, bytes]) -> Path:
    """A new folder with these files."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder
