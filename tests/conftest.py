"""Fixtures for everything; nothing here needs Qt."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import threading
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from sqlcipher3 import dbapi2 as sqlite3

from diary.clock import FixedClock
from diary.held_files import forget_gone
from diary.store import connection as files
from diary.store.on_disk import making
from diary.store.repository import Repository
from tests.factories import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Windows of tests are not shown; the one test on a real screen starts its own program.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("RELIEF_DIARY_TEST_PLATFORM", "offscreen")

# Whoever's computer it is: the language of a test is English unless the test says another.
for _name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
    os.environ.pop(_name, None)
os.environ["LANG"] = "C.UTF-8"

# Where the system has a file system in memory with room, the tests' files stand there: to wait for a disk, several
# times an answer, is most of what the store's tests would do, and none of them cuts the power.
_MEMORY, _ROOM = "/dev/shm", 2 << 30  # noqa: S108 - pytest makes a folder of its own there, only for this user
if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", _MEMORY)

# What the window remembers of itself (ui.remembered) is the test's own: no test writes among the user's settings.
_SETTINGS = tempfile.TemporaryDirectory(prefix="relief-diary-test-")
os.environ["XDG_CONFIG_HOME"] = _SETTINGS.name
os.environ["XDG_STATE_HOME"] = str(Path(_SETTINGS.name, "state"))
# So are a diary and a sample that no test names: whatever starts the program as it stands never opens the user's own.
os.environ["XDG_DATA_HOME"] = str(Path(_SETTINGS.name, "data"))
os.environ["XDG_CACHE_HOME"] = str(Path(_SETTINGS.name, "cache"))

# No test switches a reminder on by the user's own systemd: the first one that is found has nothing to say.
_REFUSES = Path(_SETTINGS.name, "bin", "systemctl")
_REFUSES.parent.mkdir()
_REFUSES.write_text("#!/bin/sh\nexit 1\n")
_REFUSES.chmod(0o755)
os.environ["PATH"] = f"{_REFUSES.parent}{os.pathsep}{os.environ['PATH']}"

# The steps of the schema are taken once in a process: a new plain diary begins as a copy of what they made, page by
# page. An older file, an encrypted one, and a program that a test starts take each step themselves.
_take_every_step = making.migrate
_turn = threading.Lock()  # diaries are made on threads too


@cache
def _migrated() -> files.Connection:
    connection: files.Connection = sqlite3.connect(":memory:", check_same_thread=False)
    _take_every_step(connection)
    return connection


def _migrate(connection: files.Connection) -> None:
    (version,) = connection.execute("PRAGMA schema_version").fetchone()
    if version == 0 and not files.is_encrypted(connection):
        with _turn:
            _migrated().backup(connection)
    else:
        _take_every_step(connection)


making.migrate = _migrate

# A slow moment of a shared machine is no fault of the code.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
settings.load_profile("suite")


# scrypt takes a third of a second on purpose. Of one passphrase and one salt it is worked out once in a process.
hashlib.scrypt = cache(hashlib.scrypt)  # type: ignore[assignment]

# What takes seconds begins first, so that no worker is waited for alone at the end.
_LONGEST = (
    "tests/torture/", "tests/model/suggestion/test_one_story.py", "tests/store/test_salvage.py",
    "tests/store/test_two_programs.py", "tests/benchmarks/test_run.py", "tests/exchange/package/test_round_trip.py",
)  # fmt: skip


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Have the longest tests first, and all others in their order."""
    items.sort(key=lambda item: not item.nodeid.startswith(_LONGEST))


_untouched: list[Path] = []  # the folder that the test before was given, if it is as it was given


@pytest.fixture(autouse=True)
def settings_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder for settings, empty: no test knows what another one left there."""
    # Not by `tmp_path_factory`, which looks through all its folders for the next number.
    folder = _untouched.pop() if _untouched else Path(tempfile.mkdtemp(dir=_SETTINGS.name))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    yield folder
    if folder.is_dir() and not any(folder.iterdir()):
        _untouched.append(folder)
    else:
        # Not the same one emptied: Qt remembers what it read from a path.
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def few_held() -> None:
    """Before a file is read, all diaries that were ever open are looked at; those of other tests are gone."""
    forget_gone()


@pytest.fixture
def fresh_folder(tmp_path: Path) -> Callable[[], Path]:
    """Gives an empty folder for one example of many; that of the example before is gone then, and held by nobody."""
    folder = tmp_path / "example"

    def give() -> Path:
        shutil.rmtree(folder, ignore_errors=True)
        forget_gone()
        folder.mkdir()
        return folder

    return give


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


@pytest.fixture
def tamper() -> Callable[[Path, str], None]:
    """Runs a statement on a diary file as another program would."""

    def run(path: Path, statement: str) -> None:
        with closing(sqlite3.connect(path)) as other, other:
            other.execute(statement)

    return run
