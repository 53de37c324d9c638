"""The step of the last and the next infusion: a few fields, all of which can stay empty."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from diary.errors import BadInputError, ChangedElsewhereError
from diary.model.records.infusion import DoseUnit, Drug, Infusion, Route, numbered
from ui.first_run.steps import FirstStep
from ui.forms.early import early_repeat_texts
from ui.forms.field_grid import FieldGrid
from ui.guard import guarded
from ui.widgets.card import Card, label
from ui.widgets.choice import Choice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.infusion_draft import EXAMPLES, Draft, draft_of, read_draft
from ui.words.infusions import drug_name, infusion_details, route_name, unit_name
from ui.words.reading import reworded, write_number
from ui.words.text import plain_day, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QShowEvent

    from ui.session import Session

_LAST = ("first_day", "last_day", "drug", "route", "dose", "dose_unit")
"""What is asked of the last infusion, by its names in the record."""


class ShortForm(Card):
    """A few fields of one infusion, and what is recorded of it already.

    Attributes:
        fields: The fields, by their names in the record. dates, choices, lines: Their controls.
        stored: The infusion that was written from here; None before that.
        known: What is recorded already; hidden where nothing is.
    """

    def __init__(self, title: str, items: tuple[str, ...], session: Session) -> None:
        """Build the form.

        Args:
            title: What it is called.
            items: What is asked, by its names in the record; the first day is the first.
            session: The open diary.
        """
        super().__init__(title)
        self._session = session
        self.stored: Infusion | None = None
        self.known = label("", wrap=True)
        self.dates = {item: DateField(name, session.today) for item, name in self._dates().items() if item in items}
        self.choices = {item: choice for item, choice in self._choices().items() if item in items}
        self.lines = {"dose": QLineEdit()} if "dose" in items else {}
        for line in self.lines.values():
            line.setPlaceholderText(self.tr("like {number}").format(number=write_number(EXAMPLES["dose"])))
        controls: dict[str, QWidget] = {**self.dates, **self.choices, **self.lines}
        names = {**self._dates(), "dose": self.tr("Dose")}
        names |= {item: choice.accessibleName() for item, choice in self.choices.items()}
        self.fields = {item: Field(names[item], controls[item]) for item in items}
        pairs = list(self.fields.values())
        rows: list[list[QWidget | None]] = [
            [pairs[at], pairs[at + 1] if at + 1 < len(pairs) else None] for at in range(0, len(pairs), 2)
        ]
        self._grid = FieldGrid(rows)
        for part in (self.known, self._grid):
            self.body.addWidget(part)
        self.known.hide()

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        if self._grid.isHidden():
            return []
        return [
            stop
            for item, field in self.fields.items()
            for stop in (
                [self.dates[item].line, self.dates[item].calendar_button] if item in self.dates else [field.target]
            )
        ]

    def show_known(self, infusion: Infusion) -> None:
        """Say what is recorded already instead of asking for it: that is changed on its own page."""
        details = infusion_details(infusion)
        day = plain_day(infusion.first_day)
        told = self.tr("Recorded already: {day}.") if details == "" else self.tr("Recorded already: {day}, {details}.")
        more = self.tr("You can change it, or add others, on the page Infusions.")
        self.known.setText(
            self.tr("{first} {second}", "two sentences").format(
                first=told.format(day=day, details=details), second=more
            )
        )
        self.known.show()
        self._grid.hide()

    def ask(self) -> None:
        """Ask for it: nothing is recorded."""
        self.known.hide()
        self._grid.show()

    def follow(self, infusions: Iterable[Infusion]) -> None:
        """Know what became of the infusion that was written from here; what is being typed stays.

        Args:
            infusions: All that stand.
        """
        if self.stored is not None:
            was_typed, key = self.is_changed, self.stored.id
            self.stored = next((one for one in infusions if one.id == key), None)
            if not was_typed:
                self.show_draft(draft_of(self.stored))

    def draft(self) -> Draft:
        """Return what stands in the form, and the rest as it is stored."""
        typed = {item: day.text for item, day in self.dates.items()}
        typed |= {item: line.text() for item, line in self.lines.items()}
        chosen = {item: choice.value for item, choice in self.choices.items()}
        return replace(draft_of(self.stored), **typed, **chosen)  # type: ignore[arg-type]  # each as it is asked for

    def show_draft(self, draft: Draft) -> None:
        """Show what was typed or is stored."""
        for item, day in self.dates.items():
            day.text = getattr(draft, item)
        for item, line in self.lines.items():
            line.setText(getattr(draft, item))
        for item, choice in self.choices.items():
            choice.value = getattr(draft, item)

    @property
    def is_changed(self) -> bool:
        """Whether something else stands there than is stored."""
        return self.draft() != draft_of(self.stored)

    def read(self) -> Infusion:
        """Return what stands there as an infusion.

        Raises:
            BadInputError: about the first field that can't be read.
        """
        return read_draft(self.draft(), self.stored, self._session.today())

    def show_error(self, error: BadInputError) -> QWidget:
        """Say beside the field what is wrong, and return the field."""
        field = self.fields.get(error.item or "", self.fields["first_day"])
        field.show_error(words(error.sentence))
        field.target.setFocus()
        return field

    def clear_errors(self) -> None:
        """Nothing is wrong."""
        for field in self.fields.values():
            field.clear_error()

    def _dates(self) -> dict[str, str]:
        return {"first_day": self.tr("First day"), "last_day": self.tr("Last day, if it went on for longer")}

    def _choices(self) -> dict[str, Choice]:
        nothing = self.tr("Not told")
        return {
            "drug": Choice(self.tr("Drug"), [(one, drug_name(one)) for one in Drug], nothing),
            "route": Choice(self.tr("How it was given"), [(one, route_name(one)) for one in Route], nothing),
            "dose_unit": Choice(self.tr("Unit of the dose"), [(one, unit_name(one)) for one in DoseUnit], nothing),
        }


class InfusionStep(FirstStep):
    """The last infusion and the next.

    Attributes:
        last, next: Their forms. forms: Both. early: That the next would follow too soon; hidden where it would not.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("Your infusions"),
            self.tr(
                "With the day of your last infusion, the diary knows from which day to count; with that of the next, "
                "it offers the questionnaire before it in time. Leave empty what you don't know or have not planned."
            ),
        )
        self._session = session
        self.last = ShortForm(self.tr("Your last infusion"), _LAST, session)
        self.next = ShortForm(self.tr("Your next infusion"), ("first_day",), session)
        self.forms = (self.last, self.next)
        self.early = label("", "strong", wrap=True)
        self.early_reason = label("", "muted", wrap=True)
        level = label(
            self.tr(
                "The diary compares with your pain before the infusion. If it has no days from then, it says so, and "
                "can compare from your next infusion on; or at once, if your clinic measured your level before "
                "treatment: there is a line for it in the step before."
            ),
            "small",
            wrap=True,
        )
        for part in (self.last, level, self.next, self.early, self.early_reason):
            self.column.addWidget(part)
        self._connect()
        self._show_recorded()
        self._edited()

    def _connect(self) -> None:
        for form in self.forms:
            for day in form.dates.values():
                day.edited.connect(self._edited)
            for line in form.lines.values():
                line.textEdited.connect(lambda _text: self._edited())
            for choice in form.choices.values():
                choice.activated.connect(lambda _index: self._edited())
        self._session.infusions_changed.connect(self._show_recorded)

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that is not on disk."""
        return any(form.is_changed for form in self.forms)

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        return [stop for form in self.forms for stop in form.stops()]

    def save(self) -> bool:
        """Write what was typed, and return whether all of it is on disk."""
        return all(self._save(form) for form in self.forms if form.is_changed)

    def take_over(self, before: FirstStep, way: QLocale) -> None:
        """Have what was typed, and know what was written from here."""
        if not isinstance(before, InfusionStep):
            return
        for form, there in zip(self.forms, before.forms, strict=True):
            form.stored = there.stored
            form.show_draft(reworded(there.draft(), way))
        self._show_recorded()
        self._edited()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what was recorded elsewhere."""
        super().showEvent(event)
        self._show_recorded()

    def _show_recorded(self) -> None:
        """Ask for no infusion that is recorded already, unless it was written or is being typed here."""
        infusions = self._session.reading.infusions()
        begun = [infusion for _, infusion in numbered(infusions)]
        planned = [infusion for infusion in infusions if infusion.planned]
        for form, recorded in ((self.last, begun[-1:]), (self.next, planned[:1])):
            form.follow(infusions)
            if recorded and form.stored is None and not form.is_changed:
                form.show_known(recorded[0])
            else:
                form.ask()

    def _save(self, form: ShortForm) -> bool:
        try:
            infusion = form.read()
            self._check(form, infusion)
            kept = self._session.records.save_infusion(infusion, form.stored)
        except ChangedElsewhereError as error:
            self._show_recorded()
            self.refused.emit(words(error.sentence))
            return False
        except BadInputError as error:
            self.refused.emit(words(error.sentence))
            self.sought.emit(form.show_error(error))
            return False
        if kept is None:
            return False
        form.stored = kept
        form.show_draft(draft_of(kept))
        return True

    def _check(self, form: ShortForm, infusion: Infusion) -> None:
        """Refuse a last infusion that is still to come, and a next one that is over.

        Raises:
            BadInputError: about its first day.
        """
        is_ahead = infusion.first_day > self._session.today()
        if form is self.last and is_ahead:
            raise BadInputError.of(
                "This day is still to come. An infusion that is planned goes into the line below."
            ).about("first_day")
        if form is self.next and not is_ahead:
            raise BadInputError.of("This day is over or has begun. An infusion that took place goes above.").about(
                "first_day"
            )

    def _edited(self) -> None:
        for form in self.forms:
            form.clear_errors()
        last, reading = self.last, self._session.reading
        infusions = [one for one in reading.infusions() if last.stored is None or one.id != last.stored.id]
        with suppress(BadInputError):  # what can't be read yet says nothing yet
            infusions.append(last.read())
        said, reason = early_repeat_texts(
            self.next.draft(), self.next.stored, infusions, reading.settings, self._session.today()
        )
        for part, text in ((self.early, said), (self.early_reason, reason)):
            part.setText(text)
            part.setVisible(text != "")
