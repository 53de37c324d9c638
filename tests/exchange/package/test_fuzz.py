"""Whatever is broken in a package: a line that says what is wrong, or a sensible diary; never another failure."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diary.errors import DiaryError
from diary.exchange.package.reader import read_package
from diary.model.scales import DayItem
from diary.store.incoming.importing import merge_package
from diary.store.repository import Repository
from tests.exchange.package.packages import BY_HAND, GOLDEN, WHOLE, put
from tests.factories import DIARY_ID, TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from diary.clock import FixedClock
    from diary.model.records.change import Contents


@pytest.fixture(scope="module")
def whole() -> Contents:
    """What the package says that nobody broke."""
    return replace(read_package(GOLDEN, TODAY), invented=False)


@settings(max_examples=150)
@given(
    st.sampled_from(sorted(WHOLE)),
    st.integers(0, 10_000),
    st.integers(0, 60),
    st.one_of(st.binary(max_size=8), st.sampled_from([b"", b'"', b",", b"\r\n", b"=1", b"\xff", b"\x00", b"99999"])),
)
def test_a_broken_file_is_refused_or_means_the_same(
    fresh_folder: Callable[[], Path], whole: Contents, file: str, at: int, length: int, put_in: bytes
) -> None:
    """Whatever is cut out or put in: a line that says what is wrong, or a sensible diary; never another failure."""
    content = WHOLE[file]
    start = at % len(content)
    broken = content[:start] + put_in + content[start + length :]
    try:
        contents = read_package(put(fresh_folder() / "p", {**WHOLE, file: broken}), TODAY)
    except DiaryError:
        return
    if file == "suggestions.csv":  # what was said stands nowhere else: another thing that makes sense is believed
        assert all(one.checked() for one in contents.suggestions)
        contents = replace(contents, suggestions=whole.suggestions)
    if file != "changes.csv":  # the history itself may say something else that makes sense
        assert replace(contents, invented=False) == whole


@settings(max_examples=150)
@given(
    st.sampled_from(BY_HAND),
    st.integers(0, 10_000),
    st.integers(0, 60),
    st.sampled_from([b"", b'"', b",", b"\r\n", b"=1", b"\xff", b"\x00", b"99999", b"none", b"true", b"0.3", b"2026"]),
)
def test_a_broken_package_without_history_comes_in_whole_or_not_at_all(
    fresh_folder: Callable[[], Path], clock: FixedClock, file: str, at: int, length: int, put_in: bytes
) -> None:
    """Into a diary that has answers: what was refused has changed nothing, what came in agrees with its history."""
    folder = fresh_folder()
    start = at % len(WHOLE[file])
    broken = WHOLE[file][:start] + put_in + WHOLE[file][start + length :]
    files = {name: WHOLE[name] for name in BY_HAND} | {file: broken}
    repository = Repository(folder / "diary.db", clock)
    repository.prepare(diary_id=DIARY_ID)
    repository.answer(TODAY, DayItem.PAIN_AVERAGE, 0)
    before = repository.contents()
    try:
        merge_package(repository, read_package(put(folder / "p", files), TODAY))
    except DiaryError:
        assert repository.contents() == before
    assert repository.check() == []
    assert repository.day(TODAY).pain_average == 0
    repository.close()


@settings(max_examples=100)
@given(st.integers(0, 100_000), st.binary(min_size=1, max_size=6))
def test_a_broken_zip_is_refused_or_means_the_same(fresh_folder: Callable[[], Path], at: int, put_in: bytes) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in WHOLE.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    whole = bytearray(buffer.getvalue())
    start = at % len(whole)
    whole[start : start + len(put_in)] = put_in
    path = fresh_folder() / "p.zip"
    path.write_bytes(whole)
    try:
        contents = read_package(path, TODAY)
    except DiaryError:
        return
    assert contents.days
