"""A package brought in on Settings: real clicks and dialogs, then what is in the diary."""

from __future__ import annotations

import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diary import app
from diary.exchange.package.descriptor import PACKAGE_FORMAT
from diary.model.scales import DayItem
from diary.sample import invented_contents
from diary.settings import Settings
from diary.store.incoming.importing import restore
from diary.store.repository import Repository
from tests.factories import NOW, TODAY, live
from tests.ui.settings.data_card import (
    MINE,
    choose,
    click,
    ended,
    export,
    has_keyboard,
    listing,
    open_zip,
    packed,
    shown,
)
from ui.settings.data import DataCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from diary.clock import FixedClock
    from ui.session import Session


def test_a_package_of_this_diary_is_shown_first_and_then_brought_in(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    with closing(Repository(lived, clock)) as other:
        older = Repository(out / "older.db", clock)
        restore(older, other.contents())
        older.answer(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 0)
        older.answer(TODAY, DayItem.NOTE, "something else")
        older.close()
    package = packed(out / "older.db", out / "p.zip", clock, "--with-notes")
    says = open_zip(qtbot, card, package)
    assert "1 day would get new answers (21 November 2026)." in says
    assert "1 answer differs: there, your diary's own stays and nothing is overwritten." in says
    assert "2026-11-22, note: yours 'My own words: a heron, twice.', the package's 'something else'." in says
    with closing(Repository(lived, clock)) as diary:
        assert diary.day(TODAY - timedelta(days=1)).pain_average is None
    told: list[str] = []
    for signal in ("days_changed", "infusions_changed", "settings_changed", "imported"):
        getattr(card.session, signal).connect(lambda *_, signal=signal: told.append(signal))
    with qtbot.waitSignal(card.session.suggestion_ready):
        card.window().activateWindow()
        qtbot.waitUntil(card.window().isActiveWindow)
        card.open_outcome.yes_button.setFocus()
        QTest.keyClick(card.open_outcome.yes_button, Qt.Key.Key_Space)
        says = ended(qtbot, card, card.open_outcome)
    assert has_keyboard(card.open_outcome.text)
    assert says.startswith(f"Brought in from {package}. 1 day got new answers (21 November 2026).")
    assert "1 answer that differs was left out: your diary's own stands." in says
    assert told == ["days_changed", "infusions_changed", "settings_changed", "imported"]
    with closing(Repository(lived, clock)) as diary:
        assert diary.day(TODAY - timedelta(days=1)).pain_average == 0
        assert diary.day(TODAY).note == MINE
        assert diary.check() == []


def test_what_is_left_is_not_brought_in(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    with closing(Repository(lived, clock)) as other:
        older = Repository(out / "older.db", clock)
        restore(older, other.contents())
        older.answer(TODAY - timedelta(days=1), DayItem.PAIN_AVERAGE, 0)
        older.close()
    open_zip(qtbot, card, packed(out / "older.db", out / "p.zip", clock))
    click(card.open_outcome.no_button)
    assert not card.open_outcome.isVisible()
    assert has_keyboard(card.open_button)
    with closing(Repository(lived, clock)) as diary:
        assert diary.day(TODAY - timedelta(days=1)).pain_average is None


def test_a_package_with_nothing_new_has_nothing_to_bring_in(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    folder = packed(lived, out / "p", clock)
    click(card.folder_button)
    choose(card, folder)
    assert "Nothing of it is new: your diary has all of it already." in ended(qtbot, card, card.open_outcome)
    assert not card.open_outcome.yes_button.isVisible()
    # One of its files stands for the folder.
    assert open_zip(qtbot, card, folder / "daily.csv").startswith(f"{folder} holds ")


def test_an_empty_diary_becomes_what_the_package_holds(
    qtbot: QtBot, empty: DataCard, tmp_path: Path, out: Path, clock: FixedClock
) -> None:
    other = Repository(out / "other.db", clock)
    live(other, clock)
    clock.moment = NOW
    held = other.contents()
    other.close()
    package = packed(out / "other.db", out / "p.zip", clock, "--with-notes")
    says = open_zip(qtbot, empty, package)
    assert says.endswith("Your diary is empty: it would become what the package holds, with its history and settings.")
    click(empty.open_outcome.yes_button)
    assert ended(qtbot, empty, empty.open_outcome).startswith("Brought in 31 days (")
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        # Of today the window may have said something by now: that is its own.
        came = diary.contents()
        assert replace(came, suggestions=came.suggestions[: len(held.suggestions)]) == held
        assert diary.settings != Settings()
    assert "Nothing of it is new: your diary has all of it already." in open_zip(qtbot, empty, package)


def test_what_can_not_be_opened_is_said_in_a_sentence(
    qtbot: QtBot, card: DataCard, lived: Path, out: Path, clock: FixedClock
) -> None:
    before = lived.stat().st_mtime_ns
    (out / "tracker.csv").write_text("date,pain\n2026-11-01,4\n")
    (out / "photo.jpg").write_bytes(b"\xff\xd8")
    (out / "broken.zip").write_bytes(packed(lived, out / "p.zip", clock).read_bytes()[:5000])
    with zipfile.ZipFile(out / "photos.zip", "w") as archive:
        archive.writestr("photo.jpg", b"")
    with zipfile.ZipFile(out / "huge.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("daily.csv", "labs.csv"):
            archive.writestr(name, bytes(65 * 2**20))
    newer = packed(lived, out / "newer", clock) / "datapackage.json"
    newer.write_text(newer.read_text().replace(f'"format": {PACKAGE_FORMAT}', f'"format": {PACKAGE_FORMAT + 1}'))
    (out / "link.zip").symlink_to(lived)
    (out / "hard.zip").hardlink_to(lived)
    with closing(Repository(lived, clock)) as other:
        app.back_up(other, out / "copy.db")
    invented, stranger = Repository(out / "i.db", clock), Repository(out / "s.db", clock)
    restore(invented, invented_contents(TODAY, years=0.5))
    stranger.answer(TODAY, DayItem.PAIN_AVERAGE, 3)
    for name, sentence in (
        ("tracker.csv", "is a table of another program, not a package of Relief Diary. To bring it in, choose it"),
        ("photo.jpg", "is not a package of Relief Diary: that is a .zip file or a folder that its export wrote."),
        ("photos.zip", "is not a package: it has no daily.csv."),
        ("broken.zip", "can't be unpacked: it is no zip, is cut short, or asks for a password."),
        ("huge.zip", "its files are together larger than 128 MB."),
        (
            "newer/daily.csv",
            f"has format '{PACKAGE_FORMAT + 1}'; this program reads up to {PACKAGE_FORMAT}. Install the newer program.",
        ),
        ("link.zip", "is the diary itself or belongs to it."),
        ("hard.zip", "is the diary itself or belongs to it."),
        ("copy.db", "is a diary file or a copy of one, not a package."),
        (packed(out / "i.db", out / "i.zip", clock).name, "is from a sample diary: everything in it is invented."),
        (packed(out / "s.db", out / "s.zip", clock).name, "is from another diary than the open one"),
    ):
        assert sentence in open_zip(qtbot, card, out / name)
        assert not card.open_outcome.yes_button.isVisible()
        assert has_keyboard(card.open_outcome.text)
    for repository in (invented, stranger):
        repository.close()
    assert lived.stat().st_mtime_ns == before


def test_a_sample_never_comes_into_an_empty_diary_of_ones_own(
    qtbot: QtBot, empty: DataCard, tmp_path: Path, out: Path, clock: FixedClock
) -> None:
    with closing(Repository(out / "i.db", clock)) as invented:
        restore(invented, invented_contents(TODAY, years=0.5))
    assert "It is never mixed with your own." in open_zip(qtbot, empty, packed(out / "i.db", out / "i.zip", clock))
    with closing(Repository(tmp_path / "diary.db", clock)) as diary:
        assert diary.is_empty
        assert not diary.invented


def test_a_damaged_diary_gives_and_takes_nothing(
    qtbot: QtBot, lived: Path, make_session: Callable[[], Session], out: Path, clock: FixedClock,
    tamper: Callable[[Path, str], None],
) -> None:  # fmt: skip
    package = packed(lived, out / "p.zip", clock)
    tamper(lived, "UPDATE day SET pain_average = 9, pain_worst = 9 WHERE day = '2026-10-21'")
    card = shown(qtbot, make_session(), out)
    assert "faults found" in export(qtbot, card, out / "a.zip")
    click(card.copy_button)
    choose(card, out / "a.db")
    assert "faults found" in ended(qtbot, card, card.copy_outcome)
    assert "faults found" in open_zip(qtbot, card, package)
    card.session.check.look_over()
    qtbot.waitUntil(lambda: card.session.check.damage is not None)
    click(card.export.button)
    choose(card, out / "a.zip")
    assert card.export_outcome.sentence.startswith("This diary file is damaged: ")
    assert listing(out) == ["p.zip"]
