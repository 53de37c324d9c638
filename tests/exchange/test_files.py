"""Files the user names: whole or not at all."""

from __future__ import annotations

import os
import random
import stat
import subprocess
import sys
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from diary.errors import BadInputError, CannotSaveError
from diary.exchange import limits
from diary.exchange.files import is_folder_or_zip, read_bytes, read_members, write_file, write_whole
from diary.held_files import MACHINE

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
    with pytest.raises(CannotSaveError, match="the disk is full"):
        write_whole(tmp_path / name, MEMBERS)
    assert listing(tmp_path) == []


def test_one_file_is_whole_and_its_owners_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_file(tmp_path / "out.txt", b"first")
    assert (tmp_path / "out.txt").read_bytes() == b"first"
    assert stat.S_IMODE((tmp_path / "out.txt").stat().st_mode) == 0o600
    with pytest.raises(BadInputError, match=r"out.txt exists already"):
        write_file(tmp_path / "out.txt", b"second")
    write_file(tmp_path / "out.txt", b"second", replace=True)
    assert (tmp_path / "out.txt").read_bytes() == b"second"

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    for name, replace in (("out.txt", True), ("new.txt", False)):
        with pytest.raises(CannotSaveError, match="the disk is full"):
            write_file(tmp_path / name, b"third", replace=replace)
    assert listing(tmp_path) == ["out.txt"]
    assert (tmp_path / "out.txt").read_bytes() == b"second"


def test_what_can_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInputError, match="can't be read: there is no such file"):
        read_bytes(tmp_path / "nowhere")
    with pytest.raises(BadInputError, match="is a folder, not a file"):
        read_bytes(tmp_path)
    (tmp_path / "big").write_bytes(b"12345")
    monkeypatch.setattr(limits, "MOST_BYTES", 4)
    with pytest.raises(BadInputError, match="is larger than"):
        read_bytes(tmp_path / "big")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that not even root can read")
def test_a_file_that_fails_while_it_is_read() -> None:
    with pytest.raises(BadInputError, match="/proc/self/mem can't be read: "):
        read_bytes(Path("/proc/self/mem"))


def test_what_looks_like_a_package(tmp_path: Path) -> None:
    write_whole(tmp_path / "out.zip", MEMBERS)
    (tmp_path / "plain.csv").write_text("date,pain\n")
    assert is_folder_or_zip(tmp_path)
    assert is_folder_or_zip(tmp_path / "out.zip")
    assert not is_folder_or_zip(tmp_path / "plain.csv")
    with pytest.raises(BadInputError, match="nowhere can't be read: there is no such file"):
        is_folder_or_zip(tmp_path / "nowhere")


PACKINGS = {"stored": zipfile.ZIP_STORED, "deflate": zipfile.ZIP_DEFLATED, "bzip2": zipfile.ZIP_BZIP2,
            "lzma": zipfile.ZIP_LZMA}  # fmt: skip
CONTENT = b"".join(b"%d,some words,%d\r\n" % (n, n * 7919 % 104729) for n in range(4000))


def zipped(path: Path, packing: int) -> Path:
    with zipfile.ZipFile(path, "w", packing) as archive:
        archive.writestr("a.csv", CONTENT)
    return path


@pytest.mark.parametrize("packing", PACKINGS)
def test_each_way_of_packing_is_read(tmp_path: Path, packing: str) -> None:
    path = zipped(tmp_path / "p.zip", PACKINGS[packing])
    assert read_members(path, ("a.csv",)) == {"a.csv": CONTENT}


@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("fault", ["bytes", "start", "crc", "cut", "password", "method"])
def test_a_broken_zip_is_one_sentence(tmp_path: Path, packing: str, fault: str) -> None:
    """Whatever packed it and whatever broke it."""
    path = zipped(tmp_path / "p.zip", PACKINGS[packing])
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        directory, inside = archive.start_dir, 30 + len("a.csv")
    if fault == "bytes":
        content[inside + 200 : inside + 260] = bytes(60)
    elif fault == "start":
        content[inside : inside + 20] = b"\xff" * 20
    elif fault == "crc":
        content[directory + 16 : directory + 20] = b"\x00\x01\x02\x03"
    elif fault == "cut":
        del content[inside + 100 : inside + 300]  # the directory now points into the middle
    elif fault == "password":
        content[6] |= 1
        content[directory + 8] |= 1
    else:
        content[8:10] = content[directory + 10 : directory + 12] = (99).to_bytes(2, "little")
    path.write_bytes(content)
    with pytest.raises(BadInputError, match=r"p\.zip can't be (unpacked|read): .*[^.: ]\.$") as refused:
        read_members(path, ("a.csv",))
    assert "can't be read" not in str(refused.value) or fault == "cut", "the disk is not to blame"


@pytest.mark.parametrize("packing", PACKINGS)
def test_a_zip_with_any_byte_changed_is_read_or_refused(tmp_path: Path, packing: str) -> None:
    whole, dice = zipped(tmp_path / "p.zip", PACKINGS[packing]).read_bytes(), random.Random(packing)
    for _ in range(150):
        content = bytearray(whole)
        for _ in range(dice.randint(1, 4)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        broken = bytes(content[: dice.choice([len(content), dice.randrange(len(content))])])
        (tmp_path / "q.zip").write_bytes(broken)
        try:
            found = read_members(tmp_path / "q.zip", ("a.csv",))
        except BadInputError:
            continue
        assert found in ({}, {"a.csv": CONTENT})


@pytest.mark.parametrize("packing", ["deflate", "bzip2", "lzma"])
def test_a_zip_that_says_too_little_of_its_size_does_not_fill_the_memory(tmp_path: Path, packing: str) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", PACKINGS[packing]) as archive, archive.open("a.csv", "w", force_zip64=True) as file:
        for _ in range(160):  # more than may be in memory; to pack them is most of what this test does
            file.write(bytes(2**20))
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        directory = archive.start_dir
    content[directory + 24 : directory + 28] = (100).to_bytes(4, "little")
    path.write_bytes(content)
    tracemalloc.start()
    try:
        with pytest.raises(BadInputError, match="can't be unpacked: "):
            read_members(path, ("a.csv",))
        assert tracemalloc.get_traced_memory()[1] < 120 * 2**20
    finally:
        tracemalloc.stop()


def test_a_file_takes_the_place_of_another_only_when_asked_and_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.zip"
    target.write_text("mine")
    (tmp_path / "folder.zip").mkdir()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(CannotSaveError):
            write_whole(target, MEMBERS, replace=True)
    assert target.read_text() == "mine"
    with pytest.raises(BadInputError, match="exists already"):
        write_whole(tmp_path / "folder.zip", MEMBERS, replace=True)
    write_whole(target, MEMBERS, replace=True)
    assert read_members(target, ("a.csv",)) == {"a.csv": b"a\r\n"}
    assert listing(tmp_path) == ["folder.zip", "out.zip"]


@pytest.mark.parametrize("name", ["out", "out.zip"])
@pytest.mark.parametrize("stops_at", [0, 1, 2])
def test_what_is_stopped_leaves_nothing(tmp_path: Path, name: str, stops_at: int) -> None:
    asked = []

    def still() -> None:
        asked.append(1)
        if len(asked) > stops_at:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / name, MEMBERS, still=still)
    assert listing(tmp_path) == []


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 300)
    with pytest.raises((BadInputError, CannotSaveError)):
        write_whole(target, MEMBERS)
    with pytest.raises(BadInputError):
        read_bytes(target)
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - a name that no Path can be asked about


@pytest.mark.skipif(sys.platform == "win32", reason="asks for processes as POSIX does")
def test_what_a_killed_export_left_goes_with_the_next_one(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as over:
        pass
    left, going_on = (tmp_path / f".out.{MACHINE}-{process}-17.part" for process in (over.pid, os.getpid()))
    other = tmp_path / ".out.notes.part"
    for draft in (left, going_on, other):
        draft.mkdir()
        (draft / "daily.csv").write_text("plain text")
    write_whole(tmp_path / "out", {"daily.csv": b"day"})
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["out", going_on.name, other.name])
