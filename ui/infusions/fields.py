"""Everything that is told about an infusion, in sections; it knows the form's texts and nothing of saving."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from diary.model.records.infusion import DoseUnit, Drug, Route
from ui.answers.nrs_row import NrsRow
from ui.answers.severity_chips import SeverityChips
from ui.answers.yes_no import YesNo
from ui.infusions.last_time import LastTime
from ui.look.theme import theme
from ui.widgets.card import label
from ui.widgets.choice import Choice
from ui.widgets.date_field import DateField
from ui.widgets.field import Field
from ui.widgets.form_section import FormSection
from ui.widgets.infusion_draft import EXAMPLES, Draft
from ui.widgets.plain_text import PlainText
from ui.words.infusions import drug_name, route_name, unit_name
from ui.words.reading import write_number
from ui.words.text import plain_day

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from ui.answers.answer_row import AnswerRow

_PAIRED_FROM = 420
"""Narrower than this (at 100 % text), fields stand below each other."""
ALONGSIDE_CAPTION = 250


class InfusionFields(QWidget):
    """The controls of the form, by their names in the record.

    Attributes:
        dates, lines, choices, rows: The controls by kind. note: The free text. checklist: The clinic's, a line each.
        fields: All but `rows`, each with its name above and room for what is wrong below.
        same_clinic: Fills in the clinic that was used last; hidden without one or while a clinic stands there.
        same_checklist: The same of the checklist that was used last.
        early: That the infusion follows too soon; hidden where it does not. early_reason: Why that matters.
        felt: What only an infusion that took place can have. felt_note: Why that is not asked.

    Signals:
        edited: The user changed something (its name in the record).
    """

    edited = Signal(str)

    def __init__(self, today: Callable[[], date]) -> None:
        """Build the controls.

        Args:
            today: Gives the running diary day.
        """
        super().__init__()
        self._today = today
        self._texts: dict[PlainText, tuple[str, str]] = {}
        self._clinic, self._checklist = "", ""
        self._columns = 0
        self.fields: dict[str, Field] = {}
        self.dates: dict[str, DateField] = {}
        self.lines: dict[str, QLineEdit] = {}
        self.choices: dict[str, Choice] = {}
        self.rows: dict[str, AnswerRow] = {}
        self.note, self.checklist = PlainText(), PlainText()
        for text in (self.note, self.checklist):
            text.setTabChangesFocus(True)
        self.same_clinic, self.same_checklist = LastTime(), LastTime()
        self.early, self.early_reason = label("", "strong", wrap=True), label("", "muted", wrap=True)
        self.show_early("", "")
        self.felt_note = label("", "muted", wrap=True)
        self._make_controls()
        self._sections = self._make_sections()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for section in self._sections:
            layout.addWidget(section)
        self._connect()
        theme().when_changed(self.measure)
        self.measure()

    @property
    def stops(self) -> list[QWidget]:
        """The stops of the keyboard, from top to bottom."""
        stops: list[QWidget] = []
        for day in self.dates.values():
            stops += [day.line, day.calendar_button]
        stops += [self.lines["days"], self.lines["hours_a_day"], self.lines["clinic"], self.same_clinic.button]
        stops += [self.checklist, self.same_checklist.button]
        stops += [self.choices["drug"], self.choices["route"], self.lines["dose"], self.choices["dose_unit"]]
        stops += [self.rows["benzodiazepine"], self.rows["clonidine"], self.lines["given_alongside"]]
        stops += [self.rows[item] for item in ("drug_high", "inner_perception", "outer_perception", "nausea")]
        return [*stops, *(self.lines[item] for item in ("systolic", "diastolic", "pulse")), self.note]

    def show_draft(self, draft: Draft) -> None:
        """Show what is stored or was being typed."""
        for item, day in self.dates.items():
            day.text = getattr(draft, item)
        for item, line in self.lines.items():
            line.setText(getattr(draft, item))
            line.setCursorPosition(0)
        for item, choice in self.choices.items():
            choice.value = getattr(draft, item)
        for item, row in self.rows.items():
            row.show_answer(getattr(draft, item))
        for text, given in ((self.note, draft.note), (self.checklist, draft.checklist)):
            text.setPlainText(given)
            # The editor turns foreign line ends into its own: what nobody touched must come back as it was.
            self._texts[text] = (given, text.toPlainText())
        self._offer_again()

    def draft(self) -> Draft:
        """Return what stands in the form."""
        told: dict[str, Any] = {item: day.text for item, day in self.dates.items()}
        told |= {item: line.text() for item, line in self.lines.items()}
        told |= {item: choice.value for item, choice in self.choices.items()}
        told |= {item: row.value for item, row in self.rows.items()}  # type: ignore[attr-defined]  # of each kind
        return Draft(**told, note=self._typed(self.note), checklist=self._typed(self.checklist))

    def suggest(self, clinic: str, checklist: Sequence[str]) -> None:
        """Offer the clinic and the checklist that were used last; nothing is filled in before it is asked for.

        Args:
            clinic: Its name; empty for none.
            checklist: Its lines; none where there was none.
        """
        self._clinic, self._checklist = clinic, "\n".join(checklist)
        self._offer_again()

    def show_checklist(self, *, asked: bool) -> None:
        """Ask for the checklist, or don't: it is for what is to come."""
        self._checklist_section.setVisible(asked)

    def show_early(self, said: str, reason: str) -> None:
        """Say below the dates that the infusion follows too soon.

        Args:
            said: The words; empty where it does not.
            reason: Why that matters.
        """
        for part, text in ((self.early, said), (self.early_reason, reason)):
            part.setText(text)
            part.setVisible(text != "")

    def show_felt(self, why_not: str) -> None:
        """Ask how it felt, or say why that is not asked yet.

        Args:
            why_not: The reason; empty where it is asked.
        """
        self.felt_note.setText(why_not)
        self.felt_note.setVisible(why_not != "")
        for item in ("drug_high", "inner_perception", "outer_perception", "nausea"):
            self.rows[item].setVisible(why_not == "")
        for item in ("systolic", "diastolic", "pulse"):
            self.fields[item].setVisible(why_not == "")
        self._felt_hint.setVisible(why_not == "")

    def arrange(self) -> None:
        """Fields in pairs where there is room."""
        columns = 2 if self.width() >= theme().px(_PAIRED_FROM) else 1
        for section in self._sections:
            if columns != self._columns:
                section.arrange(columns)
        for row in self.rows.values():
            row.set_stacked(row.width_in_one_line() > self.width())
        self._columns = columns

    def measure(self) -> None:
        """Sizes and examples anew: the text size or the locale changed."""
        self.note.setFixedHeight(theme().px(76))
        self.checklist.setFixedHeight(theme().px(100))
        self.checklist.setPlaceholderText(self.tr("like: nothing to eat from midnight"))
        for item, example in EXAMPLES.items():
            self.lines[item].setPlaceholderText(self.tr("like {number}").format(number=write_number(example)))
        self.dates["first_day"].line.setPlaceholderText(self.tr("like {day}").format(day=plain_day(self._today())))
        for item in ("benzodiazepine", "clonidine", "nausea"):
            self.rows[item].set_caption_width(theme().px(ALONGSIDE_CAPTION))
        self._columns = 0
        self.arrange()

    def _make_controls(self) -> None:
        first = self.dates["first_day"] = DateField(self.tr("First day"), self._today)
        last = self.dates["last_day"] = DateField(self.tr("Last day"), lambda: first.day or self._today())
        one_day = self.tr("Empty: one day only")
        last.line.setPlaceholderText(one_day)
        self._field("first_day", self.tr("First day"), first, self.tr("Needed"))
        self._field("last_day", self.tr("Last day"), last, one_day)
        digits = self.tr("In digits")
        for item, name, hint in (
            ("days", self.tr("Days with an infusion"), digits),
            ("hours_a_day", self.tr("Hours a day"), self.tr("A number")),
            ("clinic", self.tr("Clinic"), self.tr("Where it was given")),
            ("dose", self.tr("Dose"), self.tr("A number")),
            ("given_alongside", self.tr("Anything else given alongside"), self.tr("In your own words")),
            ("systolic", self.tr("Upper blood pressure, highest (mmHg)"), digits),
            ("diastolic", self.tr("Lower blood pressure, highest (mmHg)"), digits),
            ("pulse", self.tr("Pulse, highest (beats a minute)"), digits),
        ):
            self.lines[item] = QLineEdit()
            self._field(item, name, self.lines[item], hint)
            if hint == digits:
                self.lines[item].setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,3}"), self))
        untold = self.tr("Not told")
        self._choice("drug", Choice(self.tr("Drug"), [(drug, drug_name(drug)) for drug in Drug], untold))
        self._choice("route", Choice(self.tr("How it was given"), [(way, route_name(way)) for way in Route], untold))
        units = [(unit, unit_name(unit)) for unit in DoseUnit]
        self._choice("dose_unit", Choice(self.tr("Unit of the dose"), units, untold))
        self._field("note", self.tr("Note"), self.note, self.tr("Free text, saved with the infusion"))
        checklist = self.tr("What your clinic asks for, one thing a line")
        self._field("checklist", checklist, self.checklist, self.tr("Own words, like nothing to eat, or a lift home"))
        self._make_rows()

    def _make_rows(self) -> None:
        self.rows["benzodiazepine"] = YesNo(self.tr("Benzodiazepine (like midazolam)"))
        self.rows["clonidine"] = YesNo(self.tr("Clonidine"))
        strongest = (self.tr("not at all"), self.tr("as strong as can be"))
        for item, question in (
            ("drug_high", self.tr("Drug high")),
            ("inner_perception", self.tr("Changes in inner perception")),
            ("outer_perception", self.tr("Changes in outer perception")),
        ):
            self.rows[item] = NrsRow(question, strongest, show_anchors=True)
        self.rows["nausea"] = SeverityChips(self.tr("Nausea"))
        for row in self.rows.values():
            row.stand_flush()

    def _make_sections(self) -> list[FormSection]:
        course = FormSection(self.tr("Course"))
        for item in ("first_day", "last_day"):
            course.add(self.fields[item])
        course.add(self.early, wide=True)
        course.add(self.early_reason, wide=True)
        for item in ("days", "hours_a_day"):
            course.add(self.fields[item])
        course.add(_above_each_other(self.fields["clinic"], self.same_clinic), wide=True)
        given = FormSection(self.tr("What was given"))
        for item in ("drug", "route", "dose", "dose_unit"):
            given.add(self.fields[item])
        alongside = FormSection(self.tr("Given alongside"))
        for item in ("benzodiazepine", "clonidine"):
            alongside.add(self.rows[item], wide=True)
        alongside.add(self.fields["given_alongside"], wide=True)
        note = FormSection()
        note.add(self.fields["note"], wide=True)
        return [course, self._make_checklist(), given, alongside, self._make_felt(), note]

    def _make_checklist(self) -> FormSection:
        section = self._checklist_section = FormSection(self.tr("Checklist for the infusion day"))
        section.add(_above_each_other(self.fields["checklist"], self.same_checklist), wide=True)
        return section

    def _make_felt(self) -> FormSection:
        felt = FormSection(self.tr("How it felt at its strongest"))
        self._felt_hint = label(
            self.tr(
                "Inner: voices or sounds that were not there, suspicious thoughts, panic, thoughts out of control. "
                "Outer: time, space, body or surroundings changed, visions, stronger sounds or colours."
            ),
            "small",
            wrap=True,
        )
        felt.add(self._felt_hint, wide=True)
        felt.add(self.felt_note, wide=True)
        for item in ("drug_high", "inner_perception", "outer_perception", "nausea"):
            felt.add(self.rows[item], wide=True)
        for item in ("systolic", "diastolic", "pulse"):
            felt.add(self.fields[item])
        return felt

    def _field(self, item: str, name: str, control: QWidget, description: str = "") -> None:
        self.fields[item] = Field(name, control, description=description)

    def _choice(self, item: str, choice: Choice) -> None:
        self.choices[item] = choice
        self._field(item, choice.accessibleName(), choice)

    def _connect(self) -> None:
        for item, day in self.dates.items():
            day.edited.connect(lambda item=item: self.edited.emit(item))
        for item, line in self.lines.items():
            line.textChanged.connect(lambda _text, item=item: self.edited.emit(item))
        for item, choice in self.choices.items():
            choice.currentIndexChanged.connect(lambda _index, item=item: self.edited.emit(item))
        for item, row in self.rows.items():
            row.answered.connect(lambda _value, item=item: self.edited.emit(item))
        self.note.textChanged.connect(lambda: self.edited.emit("note"))
        self.checklist.textChanged.connect(lambda: self.edited.emit("checklist"))
        for changed in (self.lines["clinic"].textChanged, self.checklist.textChanged):
            changed.connect(self._offer_again)
        self.same_clinic.wanted.connect(self._fill_clinic)
        self.same_checklist.wanted.connect(self._fill_checklist)

    def _typed(self, text: PlainText) -> str:
        given, shown = self._texts.get(text, ("", ""))
        typed = text.toPlainText()
        return given if typed == shown else typed

    def _offer_again(self) -> None:
        """Offer what was used last where nothing stands yet."""
        clinic, checklist = self.lines["clinic"], self.checklist
        self.same_clinic.offer(self._clinic if clinic.text() == "" else "", clinic)
        lines = self._checklist.replace("\n", self.tr(" · ", "between lines of a checklist"))
        self.same_checklist.offer(lines if checklist.toPlainText() == "" else "", checklist)

    def _fill_clinic(self) -> None:
        self.lines["clinic"].setText(self._clinic)

    def _fill_checklist(self) -> None:
        self.checklist.setPlainText(self._checklist)


def _above_each_other(field: QWidget, offer: QWidget) -> QWidget:
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(field)
    layout.addWidget(offer)
    return both
