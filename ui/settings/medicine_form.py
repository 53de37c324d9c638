"""The form of one medicine. Nothing is filled in for the user, and nothing is written before it is asked for."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from diary.model.records.medicine import Use
from ui.forms.field_grid import FieldGrid
from ui.forms.form_keys import take_form_key
from ui.guard import guarded
from ui.look.saying import announce
from ui.look.theme import theme
from ui.settings.medicine_draft import EXAMPLE_DOSE, MedicineDraft
from ui.settings.medicine_list import use_name
from ui.widgets.card import Card, label
from ui.widgets.choice import Choice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.infusion_draft import unreadable_day
from ui.words.reading import write_number
from ui.words.text import plain_day, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from diary.errors import BadInputError


class FlagChip(QPushButton):
    """Something that is so or not; chosen, it is bold, bordered and has a tick."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._words = text
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._show_tick)

    @guarded
    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for its words in bold and the tick, so that choosing it moves nothing."""
        bold, plain = QFontMetrics(theme().font(bold=True)), self.fontMetrics()
        more = bold.horizontalAdvance(f"✓ {self._words}") - plain.horizontalAdvance(self.text())
        hint = super().sizeHint()
        return QSize(hint.width() + max(more, 0), hint.height())

    def _show_tick(self, chosen: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.setText(f"✓ {self._words}" if chosen else self._words)


class MedicineForm(Card):
    """All that is told about one medicine.

    Attributes:
        fields: The fields by their name in the record.

    Signals:
        edited: The user changed something.
        save_asked: Save, please.
        cancel_asked: Drop what was typed.
        delete_asked: Delete this medicine.
    """

    edited = Signal()
    save_asked = Signal()
    cancel_asked = Signal()
    delete_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        """Build the form.

        Args:
            today: Gives the running diary day.
        """
        super().__init__(" ")
        self._today = today
        self._showing = False
        self.fields: dict[str, Field] = {}
        self.error = label("", "error", wrap=True)
        self.save = QPushButton(self.tr("Save medicine"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.delete = QPushButton(self.tr("Delete this medicine"))
        self._buttons = FlowRow(gap=8)
        self._make_controls()
        self._lay_out()
        self._connect()
        theme().when_changed(self._measure)
        self._measure()

    def show_draft(self, title: str, draft: MedicineDraft, *, is_new: bool) -> None:
        """Show a medicine as it is stored or as it was being typed."""
        self._showing = True
        self.title.setText(title)
        self.setAccessibleName(title)
        self.name.setText(draft.name)
        self.dose.setText(draft.dose)
        self.unit.setText(draft.unit)
        self.use.value = draft.use
        self.opioid.setChecked(draft.opioid)
        self.since.text, self.until.text = draft.since, draft.until
        self.delete.setVisible(not is_new)
        self.changes.setVisible(not is_new)
        self._buttons.rearrange()
        self.clear_errors()
        self._showing = False

    def draft(self) -> MedicineDraft:
        """Return what stands in the form."""
        return MedicineDraft(
            name=self.name.text(),
            dose=self.dose.text(),
            unit=self.unit.text(),
            use=cast("Use | None", self.use.value),
            opioid=self.opioid.isChecked(),
            since=self.since.text,
            until=self.until.text,
        )

    def show_error(self, sentence: str, item: str | None = None) -> None:
        """Say why it was not saved, and go to the field it is about."""
        self.clear_errors()
        self.error.setText(sentence)
        self.error.show()
        field = self.fields.get(item or "")
        if field is not None:
            field.show_error("")
            field.target.setAccessibleDescription(sentence)
            field.target.setFocus()
        announce(self, sentence)

    def show_refusal(self, error: BadInputError) -> None:
        """Say what can't be taken as it is."""
        self.show_error(words(error.sentence), error.item)

    def clear_errors(self) -> None:
        """Nothing is wrong."""
        self.error.clear()
        self.error.hide()
        for field in self.fields.values():
            field.clear_error()

    def stops(self) -> list[QWidget]:
        """Return where Tab goes, from top to bottom."""
        stops: list[QWidget] = [self.name, self.dose, self.unit, self.use, self.opioid]
        stops += [self.since.line, self.since.calendar_button, self.until.line, self.until.calendar_button]
        return [*stops, self.save, self.cancel, self.delete]

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter saves (on a button, it presses the button), Escape drops what was typed."""
        ask, drop = self.save_asked.emit, self.cancel_asked.emit
        if not take_form_key(self, event, save=self.save, ask=ask, drop=drop):
            super().keyPressEvent(event)

    def _make_controls(self) -> None:
        self.name, self.dose, self.unit = QLineEdit(), QLineEdit(), QLineEdit()
        self.use = Choice(self.tr("When you take it"), [(use, use_name(use)) for use in Use], self.tr("Not told"))
        self.opioid = FlagChip(self.tr("It is an opioid"))
        self.since = DateField(self.tr("Since"), self._today)
        self.until = DateField(self.tr("Until"), self._today)
        self.until.line.setPlaceholderText(self.tr("Empty: still taken"))
        self.unit.setPlaceholderText(self.tr("like mg or drops"))
        controls: list[tuple[str, str, QWidget, str]] = [
            ("name", self.tr("Name"), self.name, self.tr("Needed; as you call it")),
            ("dose", self.tr("One dose"), self.dose, self.tr("A number, as much as you take at a time")),
            ("unit", self.tr("Unit"), self.unit, self.tr("What the dose is counted in, like mg or drops")),
            ("use", self.tr("When you take it"), self.use, ""),
            ("opioid", self.tr("Kind"), self.opioid, self.tr("Opioids are also counted apart for your clinic")),
            ("since", self.tr("Since"), self.since, self.tr("First day, if you know it")),
            ("until", self.tr("Until"), self.until, self.tr("Last day; empty while you still take it")),
        ]
        for item, name, control, description in controls:
            self.fields[item] = Field(name, control, description=description)
        self.opioid.setAccessibleName(self.tr("It is an opioid"))

    def _lay_out(self) -> None:
        self.body.addWidget(
            label(self.tr("Only the name is needed. Leave out what you don't know."), "muted", wrap=True)
        )
        pairs = [["name"], ["dose", "unit"], ["use", "opioid"], ["since", "until"]]
        self.body.addWidget(FieldGrid([[self.fields[item] for item in row] for row in pairs]))
        self.changes = label(
            self.tr(
                "If your dose has changed or you no longer take it, fill in the last day here and add what you take "
                "now as a new line. The days before then keep what was true for them."
            ),
            "small",
            wrap=True,
        )
        self.body.addWidget(self.changes)
        self.body.addWidget(self.error)
        self.error.hide()
        self.save.setProperty("kind", "primary")
        self.delete.setProperty("kind", "danger")
        for button in (self.save, self.cancel, self.delete):
            self._buttons.add(button)
        self.body.addSpacing(4)
        self.body.addWidget(self._buttons)
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        for day, item in ((self.since, "since"), (self.until, "until")):
            day.left.connect(lambda item=item, day=day: self._check_day(item, day))
            day.edited.connect(lambda item=item: self._edit(item))
        for line, item in ((self.name, "name"), (self.dose, "dose"), (self.unit, "unit")):
            line.textChanged.connect(lambda _text, item=item: self._edit(item))
        self.use.currentIndexChanged.connect(lambda _index: self._edit("use"))
        self.opioid.toggled.connect(lambda _on: self._edit("opioid"))
        self.save.clicked.connect(self.save_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.delete.clicked.connect(self.delete_asked)

    def _edit(self, item: str) -> None:
        if not self._showing:
            self.fields[item].clear_error()
            self.edited.emit()

    def _check_day(self, item: str, field: DateField) -> None:
        if field.text.strip() != "" and field.day is None:
            self.fields[item].show_error(words(unreadable_day(self._today()).sentence))

    def _measure(self) -> None:
        self.dose.setPlaceholderText(self.tr("like {number}").format(number=write_number(EXAMPLE_DOSE)))
        self.since.line.setPlaceholderText(self.tr("like {day}").format(day=plain_day(self._today())))
