"""Plans how a package of the same diary, or another program's answers, would come in: records in, a plan out.

Days are told apart by their date, infusions by their dates, medicines by their name, blood results by infusion, day
and what was measured, questionnaires by instrument and day, visits by their day, what was given out by its moment: the
numbers that two copies of a diary give to new records are not the same. Where both say something else, that is a
clash; where only the file says something, it is filled in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diary.model.records.change import Contents, ImportedAnswer, Kind
from diary.model.records.checklist import with_ticks_of_both
from diary.model.records.details import Detail, DetailKind, doses
from diary.store.incoming.origins import origins
from diary.store.incoming.plan import Clash, Part, Plan, quoted_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from diary.model.records.day import Day
    from diary.model.records.details import DayKey
    from diary.model.records.infusion import Infusion
    from diary.model.records.items import R, Record
    from diary.model.records.lab import LabResult
    from diary.model.records.medicine import Medicine
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.records.sign import SafetySign
    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.model.records.visit import GivenOut, Visit


def plan_answers(
    days: Iterable[Day], answers: Iterable[ImportedAnswer], names: Mapping[DayKey, str] | None = None
) -> Plan:
    """Return what answers about days would do.

    Args:
        days: The diary's own days.
        answers: At most one for each item of a day.
        names: What an item is called in a clash, where that is not its own name.
    """
    own = {day.date: day for day in days}
    new, clashes, standing = [], [], 0
    for answer in answers:
        stands = own[answer.day].value(answer.item) if answer.day in own else None
        if stands is None:
            new.append(answer)
        elif stands == answer.value:
            standing += 1
        else:
            place = f"{answer.day.isoformat()}, {(names or {}).get(answer.item, answer.item.value)}"
            clashes.append(Clash(place, quoted_answer(stands), quoted_answer(answer.value), stands, answer))
    return Plan(tuple(new), standing=standing, clashes=tuple(clashes))


def plan_package(own: Contents, theirs: Contents) -> Plan:
    """Return what a package of the same diary would do. What is absent or removed there takes nothing away."""
    infusions = _plan_infusions(own, theirs)
    medicines = _plan_medicines(own, theirs)
    labs = _plan_labs(own, theirs, infusions.ids)
    questionnaires = _plan_questionnaires(own, theirs)
    names: dict[DayKey, str] = {doses(m.id): f"doses of {m.name}" for m in own.medicines if m.id is not None}
    answers = plan_answers(own.days, _answers(theirs.days, medicines.ids), names)
    reports = _SignDays("when the clinic was told of", own.clinic_told_on, theirs.clinic_told_on)
    settled = _SignDays("when the clinic settled", own.settled_on, theirs.settled_on)
    visits, given_out = _plan_visits(own, theirs), _plan_given_out(own, theirs)
    parts = (infusions, medicines, labs, questionnaires, visits, given_out)
    return Plan(
        answers.answers,
        tuple(infusions.writes),
        tuple(medicines.writes),
        tuple(labs.writes),
        tuple(questionnaires.writes),
        reports.new,
        settled.new,
        _suggestions_of_other_days(own, theirs),
        answers.standing + sum(part.standing for part in parts) + reports.standing + settled.standing,
        (*answers.clashes, *(clash for part in parts for clash in part.clashes), *reports.clashes, *settled.clashes),
        visits=tuple(visits.writes),
        given_out=tuple(given_out.writes),
        origins=origins(
            theirs.changes,
            {
                Kind.INFUSION: infusions.ids,
                Kind.MEDICINE: medicines.ids,
                Kind.LAB: labs.ids,
                Kind.QUESTIONNAIRE: questionnaires.ids,
                Kind.VISIT: visits.ids,
                Kind.GIVEN_OUT: given_out.ids,
            },
        ),
    )


class _SignDays:
    """The plan for what the clinic was told, or called settled."""

    def __init__(self, place: str, own: Mapping[SafetySign, date], theirs: Mapping[SafetySign, date]) -> None:
        self.new = tuple((sign, day) for sign, day in theirs.items() if sign not in own)
        self.standing = sum(own.get(sign) == day for sign, day in theirs.items())
        self.clashes = [
            Clash(f"{place} {sign}", own[sign].isoformat(), day.isoformat())
            for sign, day in theirs.items()
            if sign in own and own[sign] != day
        ]


def _suggestions_of_other_days(own: Contents, theirs: Contents) -> tuple[StoredSuggestion, ...]:
    kept = {suggestion.day for suggestion in own.suggestions}
    return tuple(suggestion for suggestion in theirs.suggestions if suggestion.day not in kept)


def _answers(days: Iterable[Day], medicines: Mapping[int, int]) -> Iterator[ImportedAnswer]:
    """The answers of the days of the package, with the numbers that their medicines have here."""
    for day in days:
        for key, value in day.answered():
            if value is not None:
                ours = _here(key, medicines)
                yield ImportedAnswer(day.date, ours, value, str(value))


def _here(key: DayKey, medicines: Mapping[int, int]) -> DayKey:
    if isinstance(key, Detail) and key.kind is DetailKind.DOSES:
        return doses(medicines[int(key.code)])
    return key


def _plan_infusions(own: Contents, theirs: Contents) -> Part[Infusion]:
    part = Part(own.infusions, theirs.infusions, as_numbered=bool(theirs.changes))
    needed = {lab.infusion for lab in theirs.labs if not lab.removed}
    for one in theirs.infusions:
        place = f"the infusion of {one.first_day.isoformat()}"
        same_dates = [o for o in own.infusions if (o.first_day, o.last_day) == (one.first_day, one.last_day)]
        if same_dates:
            stored = min(same_dates, key=lambda o: (o.removed != one.removed, o.id != one.id, o.id or 0))
            part.know(one, stored)
            # One that was removed comes back, unless another one stands in its place by now.
            other = _overlapping(one, own.infusions) if stored.removed else []
            if other and not one.removed:
                part.clashes.append(Clash(place, _dates(other[0]), _dates(one)))
            elif not one.removed:
                # Planned means that nobody has said it took place: like an answer that is missing.
                part.fill(place, stored, one, planned=stored.planned and one.planned, **_ticks(stored, one))
        elif one.removed:
            if one.id in needed:
                part.add(one)
        elif overlapping := _overlapping(one, own.infusions):
            part.know(one, overlapping[0])  # its blood results are of the same course, whatever its dates
            part.clashes.append(Clash(place, _dates(overlapping[0]), _dates(one)))
        elif other_dates := [o for o in own.infusions if o.id == one.id]:
            part.clashes.append(Clash(place, _dates(other_dates[0]), _dates(one)))
        else:
            part.add(one)
    return part


def _ticks(stored: Infusion, one: Infusion) -> dict[str, str | None]:
    """A tick that is missing is like an answer that is missing, where the lines are the same."""
    ours, theirs = (
        with_ticks_of_both(stored.checklist, one.checklist),
        with_ticks_of_both(one.checklist, stored.checklist),
    )
    return {"checklist": ours} if ours == theirs else {}


def _overlapping(infusion: Infusion, own: Sequence[Infusion]) -> list[Infusion]:
    return [o for o in own if not o.removed and o.first_day <= infusion.last_day and infusion.first_day <= o.last_day]


def _plan_medicines(own: Contents, theirs: Contents) -> Part[Medicine]:
    part = Part(own.medicines, theirs.medicines, as_numbered=bool(theirs.changes))
    matched = _same_medicines(own, theirs)
    counted = {key for day in theirs.days for key in day.details}
    for one in theirs.medicines:
        stored = matched.get(one.id or 0)
        if stored is not None:
            part.know(one, stored)
            if not one.removed:
                alike = {"name": stored.name} if _name(stored) == _name(one) else {}
                part.fill(f"the medicine {quoted_answer(stored.name)}", stored, one, **alike)
        elif not one.removed or doses(one.id or 0) in counted:
            part.add(one)
    return part


def _same_medicines(own: Contents, theirs: Contents) -> dict[int, Medicine]:
    """The medicine of the diary that each one of the package is, by the number it has there.

    Two of one name may stand there, two strengths or one that was removed: what is alike in more is taken first. One
    that was renamed in one of two copies keeps its number, and its history knows a name of the other.
    """
    names, other_names = _all_names(own), _all_names(theirs)
    same: tuple[Callable[[Medicine, Medicine], bool], ...] = (
        lambda a, b: a == b,
        lambda a, b: replace(a, id=b.id) == b,
        lambda a, b: (a.id, _name(a), a.dose, a.unit) == (b.id, _name(b), b.dose, b.unit),
        lambda a, b: (_name(a), a.dose, a.unit) == (_name(b), b.dose, b.unit),
        lambda a, b: (a.id, _name(a)) == (b.id, _name(b)),
        lambda a, b: _name(a) == _name(b),
        lambda a, b: a.id == b.id and not names.get(a.id, set()).isdisjoint(other_names.get(b.id, set())),
    )
    return _matched(own.medicines, sorted(theirs.medicines, key=_removed_last), same)


def _name(medicine: Medicine) -> str:
    return medicine.name.strip().casefold()


def _all_names(contents: Contents) -> dict[int | None, set[str]]:
    """Every name that each medicine ever had, by its number."""
    names: dict[int | None, set[str]] = {}
    for change in contents.changes:
        if change.kind is Kind.MEDICINE and change.item == "name" and change.new is not None:
            names.setdefault(int(change.subject), set()).add(str(change.new).strip().casefold())
    return names


def _plan_labs(own: Contents, theirs: Contents, infusions: Mapping[int, int]) -> Part[LabResult]:
    part = Part(own.labs, theirs.labs, as_numbered=bool(theirs.changes))
    standing = [lab for lab in theirs.labs if not lab.removed]
    here = [replace(lab, infusion=infusions[lab.infusion]) for lab in standing if lab.infusion in infusions]
    matched = _same_labs(own.labs, here)
    for lab in standing:
        if lab.infusion not in infusions:  # its infusion is in the way of another one
            part.clashes.append(Clash(_blood(lab), quoted_answer(None), f"{lab.value:g} {lab.unit}"))
    for lab in here:
        stored = matched.get(lab.id or 0)
        if stored is None:
            part.add(lab)
        else:
            part.fill(_blood(lab), stored, lab)
    return part


def _same_labs(own: Sequence[LabResult], theirs: Sequence[LabResult]) -> dict[int, LabResult]:
    """The result of the diary that each one of the package is, by the number it has there.

    The same thing can be measured twice in the same blood: results that say the same are taken first.
    """
    same: tuple[Callable[[LabResult, LabResult], bool], ...] = (
        _by(lambda lab: (lab.infusion, lab.day, lab.analyte, lab.value, lab.unit, lab.upper_limit)),
        _by(lambda lab: (lab.infusion, lab.day, lab.analyte, lab.value, lab.unit)),
        _by(lambda lab: (lab.infusion, lab.day, lab.analyte)),
    )
    return _matched(own, theirs, same)


def _plan_questionnaires(own: Contents, theirs: Contents) -> Part[Questionnaire]:
    part = Part(own.questionnaires, theirs.questionnaires, as_numbered=bool(theirs.changes))
    standing = [one for one in theirs.questionnaires if not one.removed]
    matched = _same_questionnaires(own.questionnaires, standing)
    for one in standing:
        stored = matched.get(one.id or 0)
        place = f"the questionnaire {one.instrument} of {one.day.isoformat()}"
        if stored is None:
            part.add(one)
        elif stored.text != one.text:  # no text is the shipped one, not one that is missing
            part.clashes.append(Clash(f"{place}, text", _text(stored), _text(one)))
        else:
            # Unfinished is like an answer that is missing.
            part.fill(place, stored, one, done=stored.done or one.done)
    return part


def _same_questionnaires(own: Sequence[Questionnaire], theirs: Sequence[Questionnaire]) -> dict[int, Questionnaire]:
    """The questionnaire of the diary that each one of the package is, by the number it has there.

    One instrument can be filled in twice on a day: those that say the same are taken first, then those of one number.
    """
    same: tuple[Callable[[Questionnaire, Questionnaire], bool], ...] = (
        _by(lambda one: (one.instrument, one.day, one.answers)),
        _by(lambda one: (one.instrument, one.day, one.id)),
        _by(lambda one: (one.instrument, one.day)),
    )
    return _matched(own, theirs, same)


def _by(what: Callable[[R], object]) -> Callable[[R, R], bool]:
    """The test whether two records are one, by what they have alike."""
    return lambda ours, one: what(ours) == what(one)


def _matched(own: Sequence[R], theirs: Sequence[R], same: Sequence[Callable[[R, R], bool]]) -> dict[int, R]:
    """The record of the diary that each one of the package is, by the number it has there.

    Args:
        own: Those of the diary; each is taken once, one that was removed after those that stand.
        theirs: Those of the package.
        same: What finds a record of the diary and one of the package to be one, the closest likeness first.
    """
    free = sorted(own, key=_removed_last)
    found: dict[int, R] = {}
    for is_same in same:
        for one in theirs:
            stored = next((ours for ours in free if is_same(ours, one)), None)
            if one.id not in found and stored is not None:
                found[one.id or 0] = stored
                free.remove(stored)
    return found


def _plan_visits(own: Contents, theirs: Contents) -> Part[Visit]:
    part = Part(own.visits, theirs.visits, as_numbered=bool(theirs.changes))
    here = {visit.day: visit for visit in sorted(own.visits, key=_removed_last, reverse=True)}
    for visit in (one for one in theirs.visits if not one.removed):
        stored = here.get(visit.day)
        if stored is None:
            part.add(visit)
        else:
            part.fill(f"the visit of {visit.day.isoformat()}", stored, visit)
    return part


def _plan_given_out(own: Contents, theirs: Contents) -> Part[GivenOut]:
    """Plan it: what was given out at a moment is one and the same in both copies; what was taken back here stays so."""
    part = Part(own.given_out, theirs.given_out, as_numbered=bool(theirs.changes))
    here = {(one.at, one.form) for one in own.given_out}
    for one in theirs.given_out:
        if (one.at, one.form) in here:
            part.standing += not one.removed
        elif not one.removed:
            part.add(one)
    return part


def _text(questionnaire: Questionnaire) -> str:
    return "the shipped one" if questionnaire.text is None else quoted_answer(questionnaire.text)


def _blood(lab: LabResult) -> str:
    return f"the blood result of {lab.day.isoformat()}, {lab.analyte}"


def _removed_last(record: Record) -> tuple[bool, int]:
    return record.removed, record.id or 0


def _dates(infusion: Infusion) -> str:
    return f"{infusion.first_day.isoformat()} to {infusion.last_day.isoformat()}"
