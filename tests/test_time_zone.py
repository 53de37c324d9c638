"""The time zone is asked for anew each time: it changes while a window stays open, and the diary day with it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has no TZ and no /etc/localtime")

EAST, WEST = "Pacific/Kiritimati", "Etc/GMT+12"  # 26 hours apart: never the same day
ZONES = Path("/usr/share/zoneinfo")

ASKING = """
import os, shutil, sys
from pathlib import Path
from diary.clock import SystemClock
from diary.store.repository import Repository
diary = Repository(Path(sys.argv[1]), SystemClock())
def change(zone):
    {change}
for zone in sys.argv[2:]:
    change(zone)
    print(diary.clock.now().isoformat(), diary.today().isoformat(), flush=True)
"""
ENVIRONMENT = "os.environ['TZ'] = zone"
FILE = f"""shutil.copy(f"{ZONES}/{{zone}}", "/etc/localtime.new")
    os.replace("/etc/localtime.new", "/etc/localtime")"""


def asked(folder: Path, change: str, *before: str) -> list[list[str]]:
    """What a running program says in the east, in the west and in the east again."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    environment.pop("TZ", None)
    done = subprocess.run(
        [*before, sys.executable, "-c", ASKING.format(change=change), folder / "diary.db", EAST, WEST, EAST],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return [line.split() for line in done.stdout.splitlines()]


def in_an_etc_of_its_own(folder: Path) -> list[str]:
    """What runs a program that may change `/etc/localtime` without this computer's being changed."""
    etc = folder / "etc"
    etc.mkdir()
    mount = f'mount --bind "{etc}" /etc && exec "$@"'
    return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "sh"]


def check(said: list[list[str]]) -> None:
    offsets = [datetime.fromisoformat(now).utcoffset() for now, _ in said]
    there = [datetime.fromisoformat(said[0][0]).astimezone(ZoneInfo(zone)).utcoffset() for zone in (EAST, WEST, EAST)]
    assert offsets == there
    assert said[0][1] > said[1][1]  # the diary day goes with it
    assert said[2][1] >= said[0][1]


def test_a_zone_of_the_environment(tmp_path: Path) -> None:
    check(asked(tmp_path, ENVIRONMENT))


def test_the_zone_of_the_computer(tmp_path: Path) -> None:
    if shutil.which("unshare") is None or not (ZONES / EAST).exists():
        pytest.skip("needs unshare and the zones of the system")
    alone = in_an_etc_of_its_own(tmp_path)
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("no mounts of one's own are allowed here")
    check(asked(tmp_path, FILE, *alone))
