"""Every registered format, gone over by itself."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from diary.errors import BadInputError
from diary.exchange import registry
from diary.exchange.registry import (
    CALENDAR_EXPORT,
    EXPORTS,
    IMPORTS,
    PACKAGE_IMPORT,
    SHEET_EXPORT,
    TRACKER_IMPORT,
    Export,
)
from diary.exchange.request import ExportRequest
from diary.exchange.selection import Selection
from diary.model.instruments import shipped
from diary.model.records.day import Day
from tests.exchange.report.tags import text_of
from tests.factories import NOW, TODAY, live

if TYPE_CHECKING:
    from diary.clock import FixedClock
    from diary.model.records.change import Contents
    from diary.store.repository import Repository

every_export = pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS)
OF_DAYS = {name: export for name, export in EXPORTS.items() if export not in (CALENDAR_EXPORT, SHEET_EXPORT)}
"""The formats that have days and their notes; a calendar holds what is to come, an empty sheet nothing."""
every_export_of_days = pytest.mark.parametrize("export", OF_DAYS.values(), ids=OF_DAYS)


class StoppedError(Exception):
    """The user stopped it."""


@pytest.fixture
def contents(diary: Repository, clock: FixedClock) -> Contents:
    """A diary with some of everything."""
    return live(diary, clock).contents()


def written(target: Path) -> dict[str, bytes]:
    """The files of an export by name."""
    files = sorted(target.iterdir()) if target.is_dir() else [target]
    return {file.name: file.read_bytes() for file in files}


def readable(content: bytes) -> bytes:
    """A file as somebody reads it: of a PDF, which packs its text, what its pages show."""
    return text_of(content).encode() if content.startswith(b"%PDF") else content


def test_each_is_found_by_its_own_name() -> None:
    assert [export.name for export in EXPORTS.values()] == list(EXPORTS)
    assert [one.name for one in IMPORTS.values()] == list(IMPORTS)


def test_each_that_there_is_can_be_asked_for_and_stands_in_the_readme() -> None:
    assert set(EXPORTS) == {one.name for one in vars(registry).values() if isinstance(one, Export)}
    readme = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")
    assert f"[--format {'|'.join(EXPORTS)}]" in readme


@every_export
def test_it_writes_a_new_file_for_its_owner_and_says_what_went_out(
    export: Export, contents: Contents, tmp_path: Path
) -> None:
    part = export.write(ExportRequest(tmp_path / "out", contents, Selection(with_notes=True), NOW, shipped()))
    assert part.days == (contents.days if export in OF_DAYS.values() else ())
    assert (tmp_path / "out").stat().st_mode & 0o077 == 0
    assert all(written(tmp_path / "out").values())


@every_export_of_days
def test_free_text_goes_out_only_where_it_was_asked_for(export: Export, contents: Contents, tmp_path: Path) -> None:
    note = "nobody else may read this"
    told = replace(contents, days=(*contents.days, Day(TODAY, pain_average=0, note=note)))
    for with_notes in (True, False):
        target = tmp_path / f"out {with_notes}"
        export.write(ExportRequest(target, told, Selection(with_notes=with_notes), NOW, shipped()))
        assert any(note.encode() in readable(one) for one in written(target).values()) == with_notes


@every_export_of_days
def test_what_is_missing_is_not_0(export: Export, contents: Contents, tmp_path: Path) -> None:
    found = []
    for name, pain in (("missing", None), ("none", 0)):
        told = replace(contents, days=(*contents.days, Day(TODAY, pain_average=pain, mood=5)))
        export.write(ExportRequest(tmp_path / name, told, Selection(), NOW, shipped()))
        found.append(list(written(tmp_path / name).values()))
    assert found[0] != found[1]


@every_export
def test_what_is_counted_to_the_person_is_in_the_file(export: Export, contents: Contents, tmp_path: Path) -> None:
    def out(known: Contents, name: str) -> tuple[Contents, list[bytes]]:
        part = export.write(ExportRequest(tmp_path / name, known, Selection(), NOW, shipped()))
        return part, list(written(tmp_path / name).values())

    part, whole = out(contents, "whole")
    for kind in ("infusions", "medicines", "labs", "questionnaires", "suggestions", "changes"):
        if getattr(part, kind):
            without: dict[str, Any] = {kind: ()}
            assert out(replace(contents, **without), kind)[1] != whole, kind


@every_export_of_days
def test_a_part_is_a_part(export: Export, contents: Contents, tmp_path: Path) -> None:
    last = contents.days[-1].date
    part = export.write(ExportRequest(tmp_path / "out", contents, Selection(first=last), NOW, shipped()))
    assert [day.date for day in part.days] == [last]


@every_export
def test_it_goes_over_nothing(export: Export, contents: Contents, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("somebody else's", encoding="utf-8")
    with pytest.raises(BadInputError, match="exists already"):
        export.write(ExportRequest(tmp_path / "out", contents, Selection(), NOW, shipped()))
    assert (tmp_path / "out").read_text(encoding="utf-8") == "somebody else's"


@every_export
def test_one_that_is_stopped_leaves_nothing(export: Export, contents: Contents, tmp_path: Path) -> None:
    before = os.listdir(tmp_path)  # noqa: PTH208

    def stop() -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        export.write(ExportRequest(tmp_path / "out", contents, Selection(), NOW, shipped(), still=stop))
    assert os.listdir(tmp_path) == before  # noqa: PTH208


def test_a_folder_and_a_zip_are_packages_and_all_else_may_be_a_table(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("date,pain\n", encoding="utf-8")
    first = [next(one for one in IMPORTS.values() if one.recognizes(path)) for path in (tmp_path, tmp_path / "t.csv")]
    assert first == [PACKAGE_IMPORT, TRACKER_IMPORT]
