"""Names each step that can be undone, and says what was done.

A name stands behind "Undo:" and "Redo:". It begins small where the language writes it so.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from diary.model.days.words import answer_words
from diary.model.days.words import name as question
from diary.model.records.change import SETTLED_ON, Change, Kind
from diary.model.records.details import Detail, DetailKind, day_key
from diary.model.records.infusion import Infusion
from diary.model.records.lab import LabResult
from diary.model.records.medicine import Medicine
from diary.model.records.questionnaire import ANSWER, Questionnaire
from diary.model.records.sign import SafetySign
from diary.model.records.visit import GivenOut, Visit
from diary.model.safety.words import sign_title
from diary.model.scales import TEXT_ITEMS, DayItem
from diary.model.visit.due import FIRST_PAGE
from diary.wording import counted
from ui.session.steps import Step
from ui.words.days import full_weekday
from ui.words.infusions import lab_result
from ui.words.text import full_day, show, span, translate, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from diary.model.instruments import Instrument
    from diary.model.records.details import Answer, DayKey

_MOST = 60
"""The longest name that is told in full, in characters."""


def draft_step(name: str, bring_back: Callable[[], bool], owner: QWidget) -> Step:
    """Name what was typed and not kept, though it never was in the diary.

    Args:
        name: What it is called behind "Undo:", like `what you typed about an infusion`.
        bring_back: Puts it where it was typed; whether it did.
        owner: The part of a page where that is.
    """
    return Step(name, translate("Undo", "What you typed was not kept."), bring_back=bring_back, owner=owner)


# Days


def answers_step(
    day: date, changes: Sequence[Change], medicines: Callable[[], Iterable[Medicine]], *, deleted: bool
) -> Step:
    """Name what became of answers of one day.

    Args:
        day: The day.
        changes: What changed; what the user did comes first, what it brought with it behind.
        medicines: Gives the user's list, removed ones too; asked where a dose was answered.
        deleted: Whether the whole day was deleted.
    """
    made = tuple(changes)
    if deleted:
        said = translate("Undo", "{day}: every answer was deleted.").format(day=full_weekday(day))
        return Step(translate("Undo", "deletion of {day}").format(day=show(day)), said, made)
    lead, *others = made
    key = day_key(lead.item)
    if others and not _belong_together(key, lead, others):
        name = words(counted("{count} answer of {day}", "{count} answers of {day}", len(made), day=day))
        return Step(name, name, made, loud=False)
    known = tuple(medicines()) if _is_dose(key) else ()
    step = _answer_step(day, key, lead, known)._replace(changes=made)
    taken_back = {
        DayItem.DREAM_RECALL: translate("Undo", "What you had said about the dreams is taken back."),
        DayItem.PERCEPTION: translate("Undo", "What you had said about perception is taken back."),
    }
    if any(change.new is None for change in others) and isinstance(key, DayItem) and key in taken_back:
        return step._replace(sentence=taken_back[key], loud=True)
    return step


def _answer_step(day: date, key: DayKey, change: Change, medicines: tuple[Medicine, ...]) -> Step:
    asked = _short(words(question(key, medicines)))
    called = asked if _is_dose(key) else _within(asked)  # a medicine is written as the user writes it
    if key in TEXT_ITEMS:
        name = translate("Undo", "{question} of {day}").format(question=called, day=show(day))
        return Step(name, translate("Undo", "{question} of {day}").format(question=asked, day=show(day)), loud=False)
    answer = translate("Undo", "taken back") if change.new is None else words(answer_words(key, change.new))
    name = translate("Undo", "{question} of {day}, {answer}").format(question=called, day=show(day), answer=answer)
    said = translate("Undo", "{question} of {day}, {answer}").format(question=asked, day=show(day), answer=answer)
    return Step(name, said, loud=False, before=_before(key, change.old))


def _is_dose(key: DayKey) -> bool:
    return isinstance(key, Detail) and key.kind is DetailKind.DOSES


def _before(key: DayKey, old: Answer) -> str:
    if old is None:
        return translate("Undo", "It is open again.")
    return translate("Undo", "It is {answer} again.").format(answer=words(answer_words(key, old)))


def _belong_together(key: DayKey, lead: Change, others: Sequence[Change]) -> bool:
    """Return whether others only follow from the first: a "no" that takes back, or what turns a "no" round."""
    gates = (DayItem.DREAM_RECALL, DayItem.PERCEPTION)
    takes_back = key in gates and lead.new == 0 and all(change.new is None for change in others)
    turns_round = len(others) == 1 and others[0].item in gates and (others[0].old, others[0].new) == (0, 1)
    return takes_back or turns_round


def _short(name: str) -> str:
    """A name of the user's or the clinic's own, cut where it would fill the window."""
    if len(name) <= _MOST:
        return name
    return f"{name[:_MOST].rsplit(' ', 1)[0]} …"


def _within(name: str) -> str:
    """A name as it stands within a sentence."""
    rule = translate(
        "Diary", "small", "'small' where names of questions begin small within a sentence, else 'as written'"
    )
    return name[:1].lower() + name[1:] if rule == "small" else name


# Records


def record_step(record: object, changes: Sequence[Change], instruments: Callable[[], Mapping[str, Instrument]]) -> Step:
    """Name what became of a record, of the settings, of a safety sign or of an offer.

    Args:
        record: As it is stored now; anything else where there is none.
        changes: What changed.
        instruments: Gives the questionnaires there are, by id.
    """
    made = tuple(changes)
    if isinstance(record, Infusion):
        return _infusion_step(record, made)
    if isinstance(record, Medicine):
        return _medicine_step(record, made)
    if isinstance(record, LabResult):
        return _lab_step(record, made)
    if isinstance(record, Questionnaire):
        return _questionnaire_step(record, made, instruments())
    if isinstance(record, Visit | GivenOut):
        return _visit_step(record, made) if isinstance(record, Visit) else _given_out_step(record, made)
    return _other_step(made)


def labs_step(day: date) -> Callable[[Sequence[Step]], Step]:
    """Give what names several blood results that were written down at once."""

    def named(steps: Sequence[Step]) -> Step:
        name = words(counted("{count} blood result of {day}", "{count} blood results of {day}", len(steps), day=day))
        said = words(
            counted(
                "{count} blood result of {day} written down.",
                "{count} blood results of {day} written down.",
                len(steps),
                day=day,
            )
        )
        return Step(name, said)

    return named


def _infusion_step(infusion: Infusion, changes: tuple[Change, ...]) -> Step:
    days = span(infusion.first_day, infusion.last_day)
    planned = infusion.planned
    if _turned(changes, "removed"):
        name, said = (
            (
                translate("Undo", "removal of the planned infusion of {days}"),
                translate("Undo", "Planned infusion of {days} removed."),
            )
            if planned
            else (
                translate("Undo", "deletion of the infusion of {days}"),
                translate("Undo", "Infusion of {days} deleted."),
            )
        )
    elif _is_new(changes, "first_day"):
        name, said = (
            (
                translate("Undo", "planned infusion of {days}, added"),
                translate("Undo", "Planned infusion of {days} added."),
            )
            if planned
            else (translate("Undo", "infusion of {days}, added"), translate("Undo", "Infusion of {days} added."))
        )
    elif any(change.item == "planned" and change.old for change in changes):
        name, said = (
            translate("Undo", "infusion of {days}, took place"),
            translate("Undo", "Infusion of {days}: it took place."),
        )
    elif all(change.item == "checklist" for change in changes):  # to be seen where it was ticked off
        name = translate("Undo", "checklist for {days}, changed").format(days=days)
        return Step(name, translate("Undo", "Checklist for {days} changed.").format(days=days), changes, loud=False)
    else:
        name, said = translate("Undo", "infusion of {days}, changed"), translate("Undo", "Infusion of {days} changed.")
    return Step(name.format(days=days), said.format(days=days), changes)


def _medicine_step(medicine: Medicine, changes: tuple[Change, ...]) -> Step:
    if _turned(changes, "removed"):
        name, said = (
            translate("Undo", "deletion of {name}"),
            translate("Undo", "{name} deleted. Doses you recorded stay in the diary."),
        )
    elif _is_new(changes, "name"):
        name, said = translate("Undo", "{name}, added"), translate("Undo", "{name} added.")
    else:
        name, said = translate("Undo", "{name}, changed"), translate("Undo", "{name} changed.")
    called = _short(medicine.name)
    return Step(name.format(name=called), said.format(name=called), changes)


def _lab_step(lab: LabResult, changes: tuple[Change, ...]) -> Step:
    if _turned(changes, "removed"):
        name, said = translate("Undo", "deletion of {result} of {day}"), translate("Undo", "{result} of {day} deleted.")
    elif _is_new(changes, "day"):
        name, said = (
            translate("Undo", "{result} of {day}, written down"),
            translate("Undo", "{result} of {day} written down."),
        )
    else:
        name, said = translate("Undo", "{result} of {day}, changed"), translate("Undo", "{result} of {day} changed.")
    names = {"result": lab_result(lab), "day": full_day(lab.day)}
    return Step(name.format(**names), said.format(**names), changes)


def _questionnaire_step(
    questionnaire: Questionnaire, changes: tuple[Change, ...], instruments: Mapping[str, Instrument]
) -> Step:
    instrument = instruments.get(questionnaire.instrument)
    title = questionnaire.instrument if instrument is None else instrument.title
    names = {"title": _short(title), "day": full_day(questionnaire.day)}
    if _turned(changes, "removed"):
        name, said = translate("Undo", "deletion of {title} of {day}"), translate("Undo", "Deleted: {title}, {day}.")
        return Step(name.format(**names), said.format(**names), changes)
    if _turned(changes, "done"):
        name, said = translate("Undo", "{title} of {day}, finished"), translate("Undo", "Finished: {title}, {day}.")
        return Step(name.format(**names), said.format(**names), changes)
    items = [] if instrument is None else [item.id for item in instrument.items]
    given = [change for change in changes if change.item.startswith(ANSWER)]
    asked = given[0].item.removeprefix(ANSWER) if len(given) == 1 else None
    if asked not in items:
        name = translate("Undo", "{title} of {day}, answers").format(**names)
        return Step(name, name, changes, loud=False)
    names["number"] = str(items.index(asked) + 1)
    if given[0].new is None:
        name = translate("Undo", "question {number} of {title}, taken back").format(**names)
        said = translate("Undo", "Question {number} of {title}, taken back").format(**names)
    else:
        names["answer"] = str(given[0].new)
        name = translate("Undo", "question {number} of {title}, {answer}").format(**names)
        said = translate("Undo", "Question {number} of {title}, {answer}").format(**names)
    return Step(name, said, changes, loud=False)


def _visit_step(visit: Visit, changes: tuple[Change, ...]) -> Step:
    if _turned(changes, "removed"):
        name, said = translate("Undo", "deletion of the visit of {day}"), translate("Undo", "Visit of {day} deleted.")
    elif _is_new(changes, "day"):
        name, said = translate("Undo", "visit of {day}, added"), translate("Undo", "Visit of {day} added.")
    else:
        name, said = translate("Undo", "visit, put on {day}"), translate("Undo", "Visit put on {day}.")
    day = full_day(visit.day)
    return Step(name.format(day=day), said.format(day=day), changes)


def _given_out_step(given: GivenOut, changes: tuple[Change, ...]) -> Step:
    day = full_day(given.at.date())
    name = translate("Undo", "note of what was given out on {day}").format(day=day)
    said = translate("Undo", "Noted under Visits: what was given out on {day}.").format(day=day)
    return Step(name, said, changes, loud=False)


def _other_step(changes: tuple[Change, ...]) -> Step:
    change = changes[0]
    if change.kind is Kind.SAFETY:
        sign = words(sign_title(SafetySign(change.subject)))
        if change.item == SETTLED_ON:
            return _settled_step(sign, changes)
        name = translate("Undo", "{sign}, your clinic was told").format(sign=sign)
        if change.new is None:
            return Step(name, translate("Undo", "{sign}: your clinic was not told yet.").format(sign=sign), changes)
        told = show(date.fromisoformat(str(change.new)))
        return Step(
            name, translate("Undo", "{sign}: you told your clinic on {day}.").format(sign=sign, day=told), changes
        )
    if change.kind is Kind.OFFER:
        return _put_off_step(changes)
    if len(changes) > 1:
        return Step(translate("Undo", "settings, changed"), translate("Undo", "Settings changed."), changes)
    called = _setting(change.item)
    name = translate("Undo", "setting “{setting}”, changed").format(setting=called)
    return Step(name, translate("Undo", "Setting “{setting}” changed.").format(setting=called), changes)


def _put_off_step(changes: tuple[Change, ...]) -> Step:
    if changes[0].subject == FIRST_PAGE:
        name, said = (
            translate("Undo", "first page for the clinic, not now"),
            translate("Undo", "The first page is not offered any more."),
        )
    else:
        name, said = translate("Undo", "questionnaire, not now"), translate("Undo", "The questionnaire is put off.")
    return Step(name, said, changes)


def _settled_step(sign: str, changes: tuple[Change, ...]) -> Step:
    name = translate("Undo", "{sign}, settled").format(sign=sign)
    day = changes[0].new
    if day is None:
        return Step(name, translate("Undo", "{sign}: not settled.").format(sign=sign), changes)
    shown = show(date.fromisoformat(str(day)))
    said = translate("Undo", "{sign}: your clinic called it settled on {day}.").format(sign=sign, day=shown)
    return Step(name, said, changes)


def _setting(item: str) -> str:
    names = {
        "threshold": translate("Undo", "Relief counts from"),
        "notice_days": translate("Undo", "Weeks of notice"),
        "minimum_interval_days": translate("Undo", "Least days between courses"),
        "day_end": translate("Undo", "A diary day ends at"),
        "clinic_baseline": translate("Undo", "Level before treatment"),
        "clinic_name": translate("Undo", "Name of your clinic"),
        "clinic_phone": translate("Undo", "Phone number of your clinic"),
        "hidden": translate("Undo", "What Today asks"),
    }
    return names.get(item, item)


def _turned(changes: Iterable[Change], item: str) -> bool:
    """Return whether a mark of the record was set."""
    return any(change.item == item and not change.old and change.new == 1 for change in changes)


def _is_new(changes: Iterable[Change], item: str) -> bool:
    """Return whether the record was made: what each has to say is there since then."""
    return any(change.item == item and change.old is None for change in changes)
