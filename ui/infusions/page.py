"""Infusions: list, form, response and blood results. What is typed is kept until it is saved or dropped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diary.errors import BadInputError, ChangedElsewhereError
from diary.model.records.change import Change, Kind
from diary.model.records.infusion import numbered
from diary.model.records.infusion_words import to_ask
from diary.wording import counted
from ui.guard import guarded
from ui.infusions.frame import InfusionsFrame
from ui.infusions.responses import Responses
from ui.session.step_names import draft_step
from ui.widgets.infusion_draft import Draft, draft_of, read_draft
from ui.widgets.infusion_lines import infusion_lines
from ui.words.text import clock_time, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from PySide6.QtGui import QShowEvent

    from diary.errors import DiaryError
    from diary.model.records.infusion import Infusion
    from ui.session import Session


class InfusionsPage(InfusionsFrame):
    """All infusions, one of them open."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.responses = Responses(session, self)
        self._key: int | None = None
        self._drafts: dict[int | None, Draft] = {}
        self._shown: dict[int | None, Infusion | None] = {}  # as each stood when the form showed it
        self._writing = False
        self._shown_on: date | None = None
        self._again: Callable[[], object] = lambda: None
        self._connect()
        self._open_newest()

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that is not saved yet; what was typed of a deleted infusion went with it."""
        standing = {None, *(infusion.id for infusion in self.session.reading.infusions())}
        return not standing.isdisjoint(self._drafts) or bool(self.labs.unsaved)

    def add_infusion(self) -> None:
        """Start a new infusion, or go on with the one that was begun."""
        self._drafts.setdefault(None, Draft())
        self._open(None)
        self._focus_form()

    def show_unsaved(self) -> None:
        """Open an infusion that has something typed which is not saved: itself, or a blood result of it."""
        standing = {None, *(infusion.id for infusion in self.session.reading.infusions())}
        unsaved = [key for key in (*self._drafts, *sorted(self.labs.unsaved)) if key in standing]
        if unsaved and self._key not in unsaved:
            self._open(unsaved[0])

    def retry(self) -> None:
        """Write what could not be written."""
        self._again()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what happened while another page was open."""
        super().showEvent(event)
        self._catch_up()

    # Showing

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_infusion)
        self.first_button.clicked.connect(self.add_infusion)
        self.infusions.chosen.connect(self._open)
        self.infusions.form_wanted.connect(self._focus_form)
        self.form.edited.connect(self._keep_draft)
        self.form.save_asked.connect(lambda: self._save(self._key))
        self.form.cancel_asked.connect(self._cancel)
        self.form.delete_asked.connect(lambda: self._delete(self._key))
        self.questions.took_place.connect(self._confirm)
        self.questions.dates_wanted.connect(self.change_dates)
        self.questions.did_not.connect(lambda infusion: self._delete(infusion.id))
        self.labs.drafted.connect(self._show_list)
        self.labs.saved.connect(self._say_saved)
        self.labs.failed.connect(self._lab_failed)
        self.labs.sought.connect(self.bring_into_sight)
        self.responses.outdated.connect(self._refresh_responses)
        self.responses.ready.connect(self._show_list)
        self.session.infusions_changed.connect(self._infusions_changed)
        self.session.infusion_saved.connect(self._infusion_saved)
        self.session.infusion_failed.connect(self._infusion_failed)
        self.session.suggestion_ready.connect(self._catch_up)

    def _stored(self, key: int | None) -> Infusion | None:
        return next((i for i in self.session.reading.infusions() if key is not None and i.id == key), None)

    def _open(self, key: int | None) -> None:
        """Show an infusion in the form, with what was being typed for it."""
        self._key = key
        stored = self._stored(key)
        if key not in self._drafts:
            self._shown[key] = stored
        self._side_frame.show()
        self.form.show_draft(
            self._form_title(),
            self._drafts.get(key, draft_of(stored)),
            is_new=stored is None,
            is_planned=stored is not None and stored.planned,
        )
        used = [i.clinic for i in self.session.reading.infusions() if i.clinic and i.id != key]
        self.form.told.suggest_clinic(used[-1] if used else "")
        self.labs.setVisible(stored is not None)
        self.labs.show_infusion(key)
        self._show_list()

    def _open_newest(self) -> None:
        """Show what is typed first, then what is to be asked, then the newest infusion; without any, say so."""
        stored = self.session.reading.infusions()
        asked = to_ask(stored, self.session.today())
        past = numbered(stored)
        if None in self._drafts or stored:
            newest = asked[0] if asked else past[-1][1] if past else stored[0] if stored else None
            self._open(None if None in self._drafts or newest is None else newest.id)
            return
        self._key = None
        # Emptied first: a date that loses the focus by being hidden would be taken for an edit.
        self.form.show_draft("", Draft(), is_new=True)
        self._side_frame.hide()
        self._show_list()

    def _show_list(self) -> None:
        stored, today = self.session.reading.infusions(), self.session.today()
        self._shown_on = today
        lines = infusion_lines(stored, set(self._drafts) | self.labs.unsaved, today, self.responses.relief())
        self._empty.setVisible(not lines)
        self._list_card.setVisible(bool(lines))
        self.add_button.setVisible(bool(lines))
        past, planned = len(numbered(stored)), sum(i.planned for i in stored)
        facts = [words(counted("{count} infusion recorded", "{count} infusions recorded", past))]
        facts += [words(counted("{count} planned", "{count} planned", planned))] if planned else []
        self.subtitle.setText(self.tr(" · ", "between facts").join(facts))
        self.subtitle.setVisible(bool(stored))
        self.questions.show_infusions(stored, today)
        self.infusions.show_lines(lines, self._key)
        self.form.show_unsaved(unsaved=self._key in self._drafts)
        self._show_response()

    def _show_response(self) -> None:
        begun = {i.id: number for number, i in numbered(self.session.reading.infusions())}
        number = begun.get(self._key) if self._key is not None else None
        found = self.responses.found.get(self._key or 0)
        self.response.setVisible(number is not None)
        self.comparison.setVisible(bool(begun))
        if self.responses.comparisons is not None:
            self.comparison.show_figures(self.responses.comparisons)
        if number is not None and found is not None and found.number == number:
            self.response.show_response(found)
        elif number is not None:
            self.response.wait(number)
        self.arranged(narrow=self.is_narrow)

    def _form_title(self) -> str:
        stored = self._stored(self._key)
        if stored is None:
            return self.tr("New infusion")
        if stored.planned:
            return self.tr("Planned infusion")
        number = next(n for n, infusion in numbered(self.session.reading.infusions()) if infusion.id == self._key)
        return self.tr("Infusion {number}").format(number=number)

    def look_at_change(self, change: Change) -> None:
        """Bring into sight what became of an infusion or of a blood result; what is gone is gone from the list."""
        numbers = {lab.id: lab.infusion for lab in self.session.reading.labs()}
        subject = int(change.subject)
        key = subject if change.kind is Kind.INFUSION else numbers.get(subject, self._key)
        if self._stored(key) is not None:
            self._open(key)
        self.bring_into_sight(self.infusions if change.kind is Kind.INFUSION else self.labs)

    def _focus_form(self) -> None:
        self.form.focus_first()

    def _refresh_responses(self) -> None:
        if self.isVisible():
            self.responses.refresh()

    def _catch_up(self, _suggestion: object = None) -> None:
        """The diary day may have ended, and other pages may have changed what the responses rest on."""
        if self.isVisible():
            if self._shown_on != self.session.today():
                self._show_list()
            self.responses.refresh()

    # What the user does

    def _keep_draft(self) -> None:
        """What stands in the form is a draft while it differs from what is stored; a new one always is."""
        draft, was_unsaved = self.form.draft(), self._key in self._drafts
        self.saved.hide()
        if self._key is not None and draft == draft_of(self._stored(self._key)):
            self._drafts.pop(self._key, None)
        else:
            self._drafts[self._key] = draft
        if was_unsaved != (self._key in self._drafts):
            self._show_list()

    def _save(self, key: int | None) -> None:
        stored = self._stored(key)
        try:
            infusion = read_draft(self._drafts.get(key, draft_of(stored)), stored, self.session.today())
            kept = self._write(infusion, lambda: self._save(key), self._shown.get(key))
        except BadInputError as error:
            if key != self._key:
                self._open(key)
            self.bring_into_sight(self.form.show_error(error))
            return
        if kept is not None:
            self._drafts.pop(key, None)
            self._open(kept.id if key == self._key else self._key)
            self.infusions.setFocus()

    def _confirm(self, infusion: Infusion) -> None:
        """A planned infusion took place, says the user; now it can be told how it was."""
        if self._write(replace(infusion, planned=False), lambda: self._confirm(infusion), infusion) is not None:
            self._open(infusion.id)
            self._focus_form()

    def change_dates(self, infusion: Infusion) -> None:
        """Open the form of an infusion, to move it to other days."""
        self._open(infusion.id)
        self._focus_form()

    def _cancel(self) -> None:
        key, draft = self._key, self._drafts.pop(self._key, None)
        if draft is not None and draft != Draft():
            name = self.tr("what you typed about an infusion")
            self.session.steps.push(draft_step(name, lambda: self._take_up(key, draft), self))
        if key is None:
            self._open_newest()
        else:
            self._open(key)
        self.focus_first()

    def _take_up(self, key: int | None, draft: Draft) -> bool:
        """Bring back what was typed, unless something else was typed there since."""
        if key not in self._drafts and (key is None or self._stored(key) is not None):
            self._drafts[key] = draft
        self._open(key if key in self._drafts else self._key)
        self._focus_form()
        return True

    def _delete(self, key: int | None) -> None:
        stored = self._stored(key)
        if stored is None:
            return
        removed = self._write(replace(stored, removed=True), lambda: self._delete(key), self._shown.get(key, stored))
        if removed is None:
            return
        self._open_newest()
        self.focus_first()

    def _write(self, infusion: Infusion, again: Callable[[], object], shown: Infusion | None = None) -> Infusion | None:
        """Write an infusion; where the disk refuses, the page says so and can do it again."""
        self._again = again
        self._writing = True
        try:
            kept = self.session.records.save_infusion(infusion, shown)
        except ChangedElsewhereError as error:
            self._shown[infusion.id] = self._stored(infusion.id)  # seen now: the next save is meant
            self._open(self._key)
            self.saved.hide()
            self.say(words(error.sentence), can_retry=False)
            return None
        finally:
            self._writing = False
        if kept is not None:
            self.hush()
        return kept

    # What the diary says

    def _infusions_changed(self) -> None:
        if not self._writing:
            if self._key in self._drafts or self._stored(self._key) is not None:
                self._open(self._key)
            else:
                self._open_newest()

    def _infusion_saved(self, moment: datetime) -> None:
        if self._writing:
            self._say_saved(moment)

    def _infusion_failed(self, error: DiaryError) -> None:
        if self._writing:
            self._say_failure(error)

    def _lab_failed(self, error: DiaryError) -> None:
        self._again = self.labs.again
        self._say_failure(error)

    def _say_saved(self, moment: datetime) -> None:
        text = self.tr("✓ Saved {time}").format(time=clock_time(moment))
        self.hush()
        self.saved.setText(text)
        self.saved.show()
        self.announce(text)

    def _say_failure(self, error: DiaryError) -> None:
        self.saved.hide()
        self.say(words(error.sentence))
