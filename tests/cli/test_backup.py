"""Copies of the diary on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import NOWHERE, refusal, said

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_copy_goes_beside_the_diary_under_the_name_of_the_day(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copies = folder / "my-backups"
    holds = (
        "31 days, the last 2026-11-15, newest infusion 2026-10-05 to 2026-10-09. The copy was opened again and checked."
    )
    assert said(capsys, "backup", "--diary", lived) == [f"Copied {lived} to {copies / 'my-2026-11-22.db'}: {holds}"]
    assert said(capsys, "backup", "--diary", lived) == [f"Copied {lived} to {copies / 'my-2026-11-22-2.db'}: {holds}"]
    assert sorted(path.name for path in copies.glob("my-2026-11-22*")) == ["my-2026-11-22-2.db", "my-2026-11-22.db"]
    (sound,) = said(capsys, "check", "--diary", copies / "my-2026-11-22.db")
    assert "is sound: 31 days, 2 infusions" in sound


def test_a_copy_into_a_folder_or_a_file_that_is_named(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "stick").mkdir()
    assert said(capsys, "backup", "stick", "--diary", lived)[0].startswith(
        f"Copied {lived} to stick/my-2026-11-22.db: 31 days"
    )
    said(capsys, "backup", "copy", "--diary", lived)
    said(capsys, "--diary", lived, "export", "one.zip")
    for copy in ("stick/my-2026-11-22.db", "copy"):
        said(capsys, "--diary", copy, "export", f"{copy}.zip")
        assert (folder / f"{copy}.zip").read_bytes() == (folder / "one.zip").read_bytes()


def test_where_no_copy_can_be_made(
    lived: Path, folder: Path, capsys: pytest.CaptureFixture[str], tamper: Callable[[Path, str], None]
) -> None:
    (folder / "there.db").write_text("mine")
    (folder / "left.db-wal").write_text("of another database")
    assert refusal(capsys, "backup", "there.db", "--diary", lived) == ("there.db exists already. Name another file.")
    assert refusal(capsys, "backup", lived, "--diary", lived) == f"{lived} exists already. Name another file."
    assert refusal(capsys, "backup", "left.db", "--diary", lived).startswith(
        "left.db can't be used for a copy: left.db-wal is beside it"
    )
    assert refusal(capsys, "backup", "MY.DB-WAL", "--diary", lived) == (
        "MY.DB-WAL belongs to the diary itself. Name another place."
    )
    assert "there is no folder no" in refusal(capsys, "backup", "no/copy.db", "--diary", lived)
    assert refusal(capsys, "backup", "--diary", "nowhere.db") == NOWHERE
    tamper(lived, "UPDATE day SET pain_average = 9, pain_worst = 9 WHERE day = '2026-10-21'")
    assert "2 faults found" in refusal(capsys, "backup", "copy.db", "--diary", lived)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a place where not even root may write")
def test_no_permission_for_a_copy(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert refusal(capsys, "backup", "/proc/copy.db", "--diary", lived).startswith(
        "The copy /proc/copy.db can't be made: "
    )
