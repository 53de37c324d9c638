"""The user's own medicines: those that are taken, and apart from them those that were stopped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from diary.model.records.medicine import Use
from ui.widgets.infusion_lines import ListLine
from ui.widgets.infusion_list import InfusionList
from ui.words.reading import write_number
from ui.words.text import full_day, translate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from diary.model.records.medicine import Medicine


class MedicineList(InfusionList):
    """One line for each medicine, drawn like an infusion's; choosing one shows it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Your medicines"))
        self.setAccessibleDescription(self.tr("Arrows choose a medicine, Enter goes on to its form"))

    def choose_none(self) -> None:
        """No line is chosen."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()


def medicine_lines(medicines: Iterable[Medicine], unsaved: Collection[int | None], today: date) -> list[ListLine]:
    """The lines: one that is typed for the first time, then those that are taken, then those that were stopped.

    Args:
        medicines: The list as stored.
        unsaved: Ids of those with something typed that is not saved yet; None for a new one.
        today: The running diary day.
    """
    standing = list(medicines)
    taken = [_line(one, unsaved, today) for one in standing if not _is_stopped(one, today)]
    stopped = [_line(one, unsaved, today) for one in standing if _is_stopped(one, today)]
    if stopped:
        stopped[0] = replace(stopped[0], heading=translate("Diary", "Stopped"))
    if stopped and taken:
        taken[0] = replace(taken[0], heading=translate("Diary", "On your list"))
    new = [ListLine(None, translate("Diary", "New medicine"), "", _unsaved_mark())]
    return (new if None in unsaved else []) + taken + stopped


def use_name(use: Use) -> str:
    """`Regularly`."""
    return {
        Use.REGULAR: translate("Diary", "Regularly"),
        Use.RESCUE: translate("Diary", "When needed (rescue)"),
    }[use]


def medicine_details(medicine: Medicine) -> str:
    """`One dose is 20 mg · Regularly · since 1 May 2026`; empty if nothing was told."""
    parts = []
    if medicine.dose is not None:
        text = translate("Diary", "One dose is {dose}\u00a0{unit}")
        parts.append(text.format(dose=write_number(medicine.dose), unit=medicine.unit or ""))
    if medicine.use is not None:
        parts.append(use_name(medicine.use))
    if medicine.since is not None:
        parts.append(translate("Diary", "since {day}").format(day=full_day(medicine.since)))
    if medicine.until is not None:
        parts.append(translate("Diary", "until {day}").format(day=full_day(medicine.until)))
    return " · ".join(parts)


def _line(medicine: Medicine, unsaved: Collection[int | None], today: date) -> ListLine:
    marks = []
    if medicine.opioid:
        marks.append(translate("Diary", "opioid"))
    if _is_stopped(medicine, today):
        marks.append(translate("Diary", "stopped"))
    elif not medicine.is_taken_on(today):
        marks.append(translate("Diary", "not begun yet"))
    if medicine.id in unsaved:
        marks += _unsaved_mark()
    return ListLine(medicine.id, medicine.name, medicine_details(medicine), tuple(marks))


def _is_stopped(medicine: Medicine, today: date) -> bool:
    return medicine.until is not None and medicine.until < today


def _unsaved_mark() -> tuple[str, ...]:
    return (translate("Diary", "not saved yet"),)
