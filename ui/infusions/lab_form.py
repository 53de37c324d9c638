"""The form for blood results: one day, and liver values and creatinine with their units and upper limits."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from diary.model.records.lab import LAB_UNITS, LIVER_VALUES, Analyte
from ui.forms.form_keys import take_form_key
from ui.guard import guarded
from ui.infusions.lab_draft import EXAMPLE, LabDraft, limit_item
from ui.infusions.last_time import LastTime
from ui.look.saying import announce
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.choice import Choice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.form_section import FormSection
from ui.widgets.infusion_draft import unreadable_day, unreadable_number
from ui.words.infusions import analyte_name, lab_unit_name
from ui.words.reading import read_number, write_number
from ui.words.text import words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from diary.errors import BadInputError
    from diary.model.records.lab import LabUnit
    from ui.infusions.lab_draft import UsualLimits

_PAIRED_FROM = 380


class LabForm(QWidget):
    """New results, or one that is being changed.

    Attributes:
        fields: By name: `day`, a `unit_item`, an analyte, its `limit_item`.
        lines: The controls of results and limits.
        usual: Fills in the limits used last; hidden without any.

    Signals:
        edited: The user changed something.
        save_asked, cancel_asked: Save or drop what was typed.
    """

    edited = Signal()
    save_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        """Build the form.

        Args:
            today: Gives the running diary day.
        """
        super().__init__()
        self._today = today
        self._showing = False
        self._draft = LabDraft()
        self._usual: UsualLimits | None = None
        self.day = DateField(self.tr("Day the blood was taken"), today)
        self.unit = self._unit_choice(self.tr("Unit of the liver values"), Analyte.ALT)
        self.creatinine_unit = self._unit_choice(self.tr("Unit of creatinine"), Analyte.CREATININE)
        self.lines: dict[str, QLineEdit] = {}
        self.fields: dict[str, Field] = {}
        self.usual = LastTime()
        self.title = label("", "strong", wrap=True)
        self.save = QPushButton(self.tr("Save blood results"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._section = FormSection()
        self._make_fields()
        self._lay_out()
        self._connect()
        theme().when_changed(self._measure)
        self._measure()

    def show_draft(self, draft: LabDraft) -> None:
        """Show what was being typed; of a stored result, only that one."""
        self._showing = True
        self._draft = draft
        self.title.setText(
            self.tr("New blood results")
            if draft.changes is None
            else self.tr("Change this result: {analyte}").format(analyte=analyte_name(draft.changes.analyte))
        )
        self.setAccessibleName(self.title.text())
        self.day.text = draft.day
        self.unit.value, self.creatinine_unit.value = draft.unit, draft.creatinine_unit
        for item, analytes in (("unit", LIVER_VALUES), ("creatinine_unit", (Analyte.CREATININE,))):
            self.fields[item].setVisible(draft.changes is None or draft.changes.analyte in analytes)
        for analyte, texts in zip(Analyte, draft.results, strict=True):
            is_asked = draft.changes is None or draft.changes.analyte is analyte
            for item, text in zip((analyte.value, limit_item(analyte)), texts, strict=True):
                self.lines[item].setText(text)
                self.fields[item].setVisible(is_asked)
        self.clear_errors()
        self._showing = False

    def draft(self) -> LabDraft:
        """Return what stands in the form."""
        results = tuple((self.lines[a.value].text(), self.lines[limit_item(a)].text()) for a in Analyte)
        return LabDraft(
            self.day.text,
            cast("LabUnit | None", self.unit.value),
            results,
            self._draft.changes,
            cast("LabUnit | None", self.creatinine_unit.value),
        )

    def offer_limits(self, usual: UsualLimits | None) -> None:
        """Offer the limits used last, where any would fill an empty field; nothing is filled in unasked."""
        self._usual = usual
        limits = {} if usual is None else usual.limits
        text = self.tr("; ", "between limits of two units").join(
            self._limits_words([a for a in Analyte if a in limits and LAB_UNITS[a] is units], usual)
            for units in dict.fromkeys(LAB_UNITS.values())
            if usual is not None and any(self._would_fill(a) for a in limits if LAB_UNITS[a] is units)
        )
        if text:
            text = self.tr("upper limits {limits}").format(limits=text)
        self.usual.offer(text, self.lines[Analyte.ALT.value])

    def _limits_words(self, analytes: list[Analyte], usual: UsualLimits) -> str:
        """`ALT 45, AST 40 U/L`: those that would be filled in, of one unit."""
        limits = self.tr(", ", "between limits").join(
            self.tr("{analyte} {limit}").format(analyte=analyte_name(a), limit=write_number(usual.limits[a]))
            for a in analytes
            if self._would_fill(a)
        )
        unit = usual.unit if analytes[0] in LIVER_VALUES else usual.creatinine_unit
        return self.tr("{limits} {unit}").format(limits=limits, unit="" if unit is None else lab_unit_name(unit))

    def show_error(self, error: BadInputError) -> QWidget:
        """Say beside the field why they were not saved, and go there.

        Returns:
            Where it was said.
        """
        self.clear_errors()
        sentence = words(error.sentence)
        field = self.fields.get(error.item or "", self.fields["day"])
        field.show_error(sentence)
        field.target.setFocus()
        announce(self, sentence)
        return field

    def clear_errors(self) -> None:
        """Nothing is wrong."""
        for field in self.fields.values():
            field.clear_error()

    def focus_first(self) -> None:
        """Put the keyboard on the day, or on the result that is being changed."""
        changes = self._draft.changes
        (self.day.line if changes is None else self.lines[changes.analyte.value]).setFocus()

    @property
    def stops(self) -> list[QWidget]:
        """The stops of the keyboard, from top to bottom."""
        return [
            self.day.line,
            self.day.calendar_button,
            self.unit,
            self.usual.button,
            *(line for item, line in self.lines.items() if not item.startswith(Analyte.CREATININE)),
            self.creatinine_unit,
            *(line for item, line in self.lines.items() if item.startswith(Analyte.CREATININE)),
            self.save,
            self.cancel,
        ]

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter saves (on a button, it presses the button), Escape drops what was typed."""
        ask, drop = self.save_asked.emit, self.cancel_asked.emit
        if not take_form_key(self, event, save=self.save, ask=ask, drop=drop):
            super().keyPressEvent(event)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Result and limit side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _make_fields(self) -> None:
        self.fields["day"] = Field(self.tr("Day the blood was taken"), self.day, description=self.tr("Needed"))
        self.fields["unit"] = Field(
            self.tr("Unit of the liver values"),
            self.unit,
            description=self.tr("Of ALT, AST, ALP, GGT and their limits"),
        )
        self.fields["creatinine_unit"] = Field(
            self.tr("Unit of creatinine"), self.creatinine_unit, description=self.tr("Of creatinine and its limit")
        )
        for analyte in Analyte:
            name = analyte_name(analyte)
            limit = self.tr("{analyte}, upper limit").format(analyte=name)
            for item, caption in ((analyte.value, name), (limit_item(analyte), limit)):
                self.lines[item] = QLineEdit()
                self.fields[item] = Field(caption, self.lines[item], description=self.tr("A number"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._section.add(self.title, wide=True)
        self._section.add(self.fields["day"])
        self._section.add(self.fields["unit"])
        self._section.add(self.usual, wide=True)
        for item in self.lines:
            if item == Analyte.CREATININE.value:
                self._section.add(self.fields["creatinine_unit"], wide=True)
            self._section.add(self.fields[item])
        layout.addWidget(self._section)
        self.save.setProperty("kind", "primary")
        buttons = FlowRow(gap=8)
        buttons.add(self.save)
        buttons.add(self.cancel)
        layout.addWidget(buttons)
        for before, after in pairwise(self.stops):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.day.edited.connect(lambda: self._edit("day"))
        self.day.left.connect(self._check_day)
        self.unit.currentIndexChanged.connect(lambda _index: self._edit("unit"))
        self.creatinine_unit.currentIndexChanged.connect(lambda _index: self._edit("creatinine_unit"))
        for item, line in self.lines.items():
            line.textChanged.connect(lambda _text, item=item: self._edit(item))
            line.editingFinished.connect(lambda item=item: self._check_number(item))
        self.usual.wanted.connect(self._fill_limits)
        self.save.clicked.connect(self.save_asked)
        self.cancel.clicked.connect(self.cancel_asked)

    def _edit(self, item: str) -> None:
        if not self._showing:
            self.fields[item].clear_error()
            self.edited.emit()

    def _check_day(self) -> None:
        if self.day.text.strip() != "" and self.day.day is None:
            self.fields["day"].show_error(words(unreadable_day(self._today()).sentence))

    def _check_number(self, item: str) -> None:
        typed = self.lines[item].text().strip()
        if typed != "" and read_number(typed) is None:
            self.fields[item].show_error(words(unreadable_number(EXAMPLE).sentence))

    def _is_asked(self, analyte: Analyte) -> bool:
        return self._draft.changes is None or self._draft.changes.analyte is analyte

    def _limit_is_empty(self, analyte: Analyte) -> bool:
        return self.lines[limit_item(analyte)].text().strip() == ""

    def _would_fill(self, analyte: Analyte) -> bool:
        return self._is_asked(analyte) and self._limit_is_empty(analyte)

    def _fill_limits(self) -> None:
        if self._usual is None:
            return
        usual = self._usual
        for analyte in Analyte:
            if analyte in usual.limits and self._would_fill(analyte):
                self.lines[limit_item(analyte)].setText(write_number(usual.limits[analyte]))
        for choice, unit in ((self.unit, usual.unit), (self.creatinine_unit, usual.creatinine_unit)):
            if unit is not None:
                choice.value = unit

    def _unit_choice(self, name: str, of: Analyte) -> Choice:
        return Choice(name, [(unit, lab_unit_name(unit)) for unit in LAB_UNITS[of]], self.tr("Not told"))

    def _arrange(self) -> None:
        self._section.arrange(2 if self.width() >= theme().px(_PAIRED_FROM) else 1)

    def _measure(self) -> None:
        example = self.tr("like {number}").format(number=write_number(EXAMPLE))
        self.lines[Analyte.ALT.value].setPlaceholderText(example)
        self._arrange()
