"""Files the user names: whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
import zipfile
from pathlib import Path

import pytest

from diary.errors import BadInputError, CannotSaveError
from diary.exchange import files
from diary.exchange.files import is_package, read_bytes, write_whole

MEMBERS = {"a.csv": b"a\r\n", "b.json": b"{}\n"}


def listing(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_a_folder_is_written_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "out", MEMBERS)
    assert listing(tmp_path) == ["out", "out/a.csv", "out/b.json"]
    assert (tmp_path / "out" / "a.csv").read_bytes() == b"a\r\n"


def test_a_zip_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    write_whole(tmp_path / "one.zip", MEMBERS)
    write_whole(tmp_path / "two.ZIP", MEMBERS)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.ZIP").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.namelist() == list(MEMBERS)
        assert archive.testzip() is None
        assert archive.read("a.csv") == b"a\r\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read_what_was_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "out", MEMBERS)
    write_whole(tmp_path / "out.zip", MEMBERS)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("out", "out/a.csv", "out.zip")]
    assert modes == [0o700, 0o600, 0o600]


@pytest.mark.parametrize("there", ["file", "full", "empty", "dangling"])
@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_nothing_that_exists_is_touched(tmp_path: Path, there: str, name: str) -> None:
    target = tmp_path / name
    if there == "file":
        target.write_text("mine")
    elif there == "dangling":
        target.symlink_to(tmp_path / "nowhere")
    else:
        target.mkdir()
        if there == "full":
            (target / "mine").write_text("mine")
    before = listing(tmp_path)
    with pytest.raises(BadInputError, match=r"out(.zip)? exists already"):
        write_whole(target, MEMBERS)
    assert listing(tmp_path) == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"x can't be written: there is no folder"):
        write_whole(tmp_path / "no" / "x", MEMBERS)
    (tmp_path / "file").touch()
    with pytest.raises(BadInputError, match=r"x can't be written: there is no folder"):
        write_whole(tmp_path / "file" / "x", MEMBERS)
    assert listing(tmp_path) == ["file"]


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_disk_that_fills_up_leaves_nothing(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fault is put in at the last step of a file, when bytes are already on the disk."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CannotSaveError, match="No space left on device"):
        write_whole(tmp_path / name, MEMBERS)
    assert listing(tmp_path) == []


def test_what_can_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInputError, match="can't be read: No such file"):
        read_bytes(tmp_path / "nowhere")
    with pytest.raises(BadInputError, match="is a folder, not a file"):
        read_bytes(tmp_path)
    (tmp_path / "big").write_bytes(b"12345")
    monkeypatch.setattr(files, "MOST_BYTES", 4)
    with pytest.raises(BadInputError, match="is larger than"):
        read_bytes(tmp_path / "big")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that not even root can read")
def test_a_file_that_fails_while_it_is_read() -> None:
    with pytest.raises(BadInputError, match="/proc/self/mem can't be read: "):
        read_bytes(Path("/proc/self/mem"))


def test_what_looks_like_a_package(tmp_path: Path) -> None:
    write_whole(tmp_path / "out.zip", MEMBERS)
    (tmp_path / "plain.csv").write_text("date,pain\n")
    assert is_package(tmp_path)
    assert is_package(tmp_path / "out.zip")
    assert not is_package(tmp_path / "plain.csv")
    with pytest.raises(BadInputError, match="nowhere can't be read: No such file"):
        is_package(tmp_path / "nowhere")


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 300)
    with pytest.raises((BadInputError, CannotSaveError)):
        write_whole(target, MEMBERS)
    with pytest.raises(BadInputError):
        read_bytes(target)
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - a name that no Path can be asked about
