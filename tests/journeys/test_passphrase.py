"""A passphrase from first to last: set, closed, opened, forgotten, opened by code, a new one; and no plain text.

The diary holds a note that stands nowhere else. It is looked for in every file: the diary, its log, its copies, what a
bug report says, and the folder for temporary files.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from diary import app, locking
from diary.errors import NeedsPassphraseError
from diary.model.scales import DayItem
from diary.store.on_disk.own_files import copies_beside, folder_of_copies
from diary.store.on_disk.rekeying import rekey
from diary.store.repository import Repository
from tests.factories import TODAY
from ui import bug_report
from ui.destinations import Destination
from ui.settings.page import SettingsPage

if TYPE_CHECKING:
    from diary.clock import FixedClock
    from diary.store.on_disk.key import Key
    from tests.journeys.program import Program
    from ui.lock.passphrase_card import PassphraseCard

NOTE = "A heron in the zinnias, 07:31."
FIRST, SECOND = "four quiet green herons", "apples, nuts and rain"
PATIENT = 60_000


@pytest.fixture
def lived(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    """A plain diary with a note and a copy; temporary files go where the test can look."""
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", None)
    with closing(Repository(program.path, program.clock)) as diary:
        diary.answer_all(TODAY, {DayItem.NOTE: NOTE, DayItem.PAIN_AVERAGE: 0})
        app.back_up(diary)
    return program


def plain_files(folder: Path) -> list[str]:
    """The files in which the note can be read, in any of the ways in which a text is written."""
    ways = (NOTE.encode(), NOTE.encode("utf-16-le"))
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [path.name for path in files if any(way in path.read_bytes() for way in ways)]


def card_of(program: Program) -> PassphraseCard:
    page = program.window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page.passphrase


def choose_passphrase(program: Program, passphrase: str) -> str:
    """Type it twice, keep the code, encrypt; and the code."""
    card = card_of(program)
    for line in (card.form.first.line, card.form.again.line):
        line.setFocus()
        program.type(passphrase)
    program.press(Qt.Key.Key_Return)
    program.qtbot.waitUntil(card.code.isVisible, timeout=PATIENT)
    assert not card.code.go_button.isEnabled()
    code = card.code.code.toPlainText()
    program.click(card.code.copy_button)
    assert QGuiApplication.clipboard().text() == code
    program.click(card.code.kept)
    program.click(card.code.go_button)
    program.qtbot.waitUntil(lambda: card.outcome.sentence.startswith("Done."), timeout=PATIENT)
    assert card.outcome.isVisible()
    assert card.code.code.toPlainText() == ""
    return code


def contents(program: Program, clock: FixedClock) -> object:
    repository = Repository(program.path, clock, key=program.session.key)
    with closing(repository):
        assert repository.check() == []
        return replace(repository.contents(), suggestions=())  # what the diary says, it may say meanwhile


def test_set_closed_opened_forgotten_opened_by_code_and_set_anew(lived: Program, tmp_path: Path) -> None:
    program = lived
    program.start()
    before = contents(program, program.clock)
    card = card_of(program)
    assert card.state.text() == "Your diary is not encrypted."
    assert plain_files(tmp_path) != []
    program.click(card.set_button)
    first_code = choose_passphrase(program, FIRST)
    assert card.state.text() == "Your diary is encrypted."
    assert contents(program, program.clock) == before
    assert plain_files(tmp_path) == []
    program.window.open_page(Destination.TODAY)
    program.press("6")  # the diary goes on, and its log is encrypted
    assert plain_files(tmp_path) == []
    program.stop()
    with pytest.raises(NeedsPassphraseError):
        Repository(program.path, program.clock)

    program.start(FIRST)
    assert program.session.day(TODAY).value(DayItem.NOTE) == NOTE
    assert program.session.day(TODAY).value(DayItem.PAIN_AVERAGE) == 6
    assert not card_of(program).form.isVisible()
    program.stop()

    program.start(first_code.lower().replace("-", " "))
    card = card_of(program)
    assert card.isVisible()
    assert card.form.first.isVisible()
    assert card.form.present.isHidden()  # the old one is forgotten
    assert "recovery code" in card.outcome.sentence
    second_code = choose_passphrase(program, SECOND)
    assert second_code != first_code
    assert plain_files(tmp_path) == []
    program.stop()
    for old in (FIRST, first_code):
        with pytest.raises(AssertionError, match="That does not open the diary"):
            program.start(old)

    program.start(SECOND)
    assert program.session.day(TODAY).value(DayItem.NOTE) == NOTE
    assert [path.name for path in tmp_path.rglob("*") if path.name.startswith(".")] == []
    card = card_of(program)
    program.click(card.remove_button)
    program.type("something else")
    program.press(Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: card.form.present.is_wrong, timeout=PATIENT)
    card.form.present.line.clear()
    program.type(second_code)
    program.press(Qt.Key.Key_Return)
    program.qtbot.waitUntil(lambda: card.state.text() == "Your diary is not encrypted.", timeout=PATIENT)
    assert program.session.day(TODAY).value(DayItem.NOTE) == NOTE
    program.stop()
    program.start()


def test_a_report_of_a_bug_says_nothing_of_the_diary_or_its_passphrase(lived: Program) -> None:
    lived.start()
    lived.click(card_of(lived).set_button)
    code = choose_passphrase(lived, FIRST)
    key = lived.session.key
    assert key is not None
    quoted = f"{NOTE} {FIRST} {code} {key!r}"
    with pytest.raises(ValueError, match="invalid literal") as bug:
        int(quoted)
    assert key.secret not in str(bug.value)
    report = bug_report.report(bug.type, bug.tb)
    for secret in (NOTE, FIRST, code, key.secret):
        assert secret not in report
    assert all(FIRST not in argument and code not in argument for argument in sys.argv)


def test_two_that_are_not_the_same_and_none_are_refused(lived: Program) -> None:
    lived.start()
    card = card_of(lived)
    lived.click(card.set_button)
    lived.press(Qt.Key.Key_Return)
    assert card.form.first.error.text() == "Type the passphrase that you want."
    card.form.first.line.setText("one")
    card.form.again.line.setText("two")
    lived.click(card.form.go_button)
    assert card.form.again.error.text().startswith("The two are not the same.")
    lived.click(card.form.cancel_button)
    assert not card.form.isVisible()
    assert card.form.first.line.text() == ""
    assert card.state.text() == "Your diary is not encrypted."


def test_another_program_that_has_it_open_is_in_the_way(lived: Program) -> None:
    lived.start()
    card = card_of(lived)
    lived.click(card.set_button)
    for line in (card.form.first.line, card.form.again.line):
        line.setText(FIRST)
    lived.click(card.form.go_button)
    lived.qtbot.waitUntil(card.code.isVisible, timeout=PATIENT)
    lived.click(card.code.kept)
    with closing(Repository(lived.path, lived.clock)) as other:
        other.answer(TODAY, DayItem.PAIN_WORST, 9)
        lived.click(card.code.go_button)
        lived.qtbot.waitUntil(card.outcome.isVisible, timeout=PATIENT)
    assert "is open in another program or window" in card.outcome.sentence
    assert lived.session.day(TODAY).value(DayItem.PAIN_WORST) == 9
    assert card.state.text() == "Your diary is not encrypted."


def locked_twice(lived: Program, whole: bytes, plain_backup: Path) -> Key:
    """Lock the diary, and lock it anew; one backup is plain, one has the first passphrase. The second key."""
    first, second, path = locking.new_key(FIRST).key, locking.new_key(SECOND).key, lived.path
    rekey(path, None, first)
    with closing(Repository(path, lived.clock, key=first)) as diary:
        diary.answer(TODAY, DayItem.PAIN_AVERAGE, 2)
    older = path.read_bytes()
    rekey(path, first, second)
    plain_backup.parent.mkdir(exist_ok=True)
    plain_backup.write_bytes(whole)
    plain_backup.with_name("diary-2026-11-21-daily.db").write_bytes(older)
    return second


def test_a_backup_without_a_passphrase_and_one_with_an_older_one_are_restored_and_locked(lived: Program) -> None:
    path = lived.path
    (plain,) = (copy.path for copy in copies_beside(path))
    plain_backup = folder_of_copies(path) / "diary-2026-11-20-daily.db"
    second = locked_twice(lived, plain.read_bytes(), plain_backup)
    window = lived.start(SECOND)
    window.page(Destination.SETTINGS)
    window.open_page(Destination.SETTINGS)
    page = window.page(Destination.SETTINGS)
    assert isinstance(page, SettingsPage)
    card, qtbot = page.backups, lived.qtbot
    qtbot.waitUntil(card.list_button.isVisible, timeout=PATIENT)
    qtbot.waitUntil(lambda: not lived.session.parts.tending.is_busy, timeout=PATIENT)
    lived.click(card.list_button)

    def restore_of(day: str) -> None:
        qtbot.waitUntil(lambda: any(day in line.button.accessibleName() for line in card.lines if line.button))
        qtbot.waitUntil(lambda: not card.work.is_busy and card.lines[-1].isVisible(), timeout=PATIENT)
        lived.click(next(line.button for line in card.lines if line.button and day in line.button.accessibleName()))

    assert card.newest.text().endswith("1 of them has another passphrase than your diary.")
    restore_of("21 November")
    form = card.unlocking
    assert form is not None
    assert form.field.line.hasFocus()
    lived.type("half of a pass")
    assert window.locking is not None
    window.locking.locked.emit()
    assert (form.isVisible(), form.field.line.text()) == (False, "")
    restore_of("21 November")
    lived.type(SECOND)  # the diary's own: not the backup's
    lived.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.field.is_wrong and not form.is_waiting, timeout=PATIENT)
    lived.type(FIRST)
    lived.press(Qt.Key.Key_Return)
    qtbot.waitUntil(card.outcome.yes_button.isVisible, timeout=PATIENT)
    assert card.outcome.sentence.startswith("This backup of 21 November 2026 holds 1 day, 22 November 2026.")
    lived.click(card.outcome.yes_button)
    qtbot.waitUntil(lambda: card.outcome.sentence.startswith("Restored:"), timeout=PATIENT)
    restore_of("20 November")
    assert card.outcome.sentence.startswith("The backup has no passphrase; what is restored is locked with your")
    lived.click(card.outcome.yes_button)
    qtbot.waitUntil(lambda: card.outcome.sentence.startswith("Restored:"), timeout=PATIENT)
    lived.stop()
    with closing(Repository(path, lived.clock, key=second)) as diary:
        assert diary.check() == []
        assert diary.day(TODAY).pain_average == 0
    assert [name for name in plain_files(path.parent) if name not in {plain.name, plain_backup.name}] == []
