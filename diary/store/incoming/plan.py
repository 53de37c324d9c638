"""The plan of an import: what it would do to a diary, and the clashes that stand against it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic

from diary.errors import BadInputError
from diary.model.records.items import R, from_items, to_items
from diary.wording import counted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from diary.model.records.change import Change, ImportedAnswer
    from diary.model.records.details import Answer
    from diary.model.records.infusion import Infusion
    from diary.model.records.lab import LabResult
    from diary.model.records.medicine import Medicine
    from diary.model.records.questionnaire import Questionnaire
    from diary.model.records.sign import SafetySign
    from diary.model.records.stored_suggestion import StoredSuggestion
    from diary.model.records.visit import GivenOut, Visit
    from diary.store.incoming.origins import KeptOrigin, Place
    from diary.wording import Phrase


@dataclass(frozen=True)
class Clash:
    """A place where the diary and the file say different things.

    Attributes:
        place: Which answer of which day or record.
        own: What the diary says.
        other: What the file says.
        stands: The diary's answer itself, where it is one of a day that another program's file gives.
        answer: The file's.
    """

    place: str
    own: str
    other: str
    stands: Answer = None
    answer: ImportedAnswer | None = None


@dataclass(frozen=True)
class Plan:
    """The plan of what an import would do to the diary.

    Attributes:
        answers: Answers of days that the diary does not have.
        infusions: Infusions that are new or have something the diary does not have: (what is stored, what will be). A
            new one has no stored one, and has the number it will get; so it is with the next three.
        medicines: Medicines.
        labs: Blood results.
        questionnaires: Questionnaires.
        clinic_told_on: Safety signs that the clinic was told of, and when.
        settled_on: Safety signs that the clinic called settled, and when.
        suggestions: What was said on days of which the diary keeps nothing. Where both say something, its own stands:
            no clash, for it is what this copy showed.
        standing: How many answers and records the diary has already, the same.
        clashes: Where the two differ, and the diary's own stands.
        visits: Visits to the clinic.
        given_out: What was given out.
        taken: Where they differ, and the user took the file's.
        origins: Where what comes in comes from, by its place here, as far as that is more than an import: the package
            knows what was typed in from paper, and what somebody else wrote down for the person.
        changes: What was written, once it was; `Repository.revert` takes it back. Empty for what is only a plan.
    """

    answers: tuple[ImportedAnswer, ...]
    infusions: tuple[tuple[Infusion | None, Infusion], ...] = ()
    medicines: tuple[tuple[Medicine | None, Medicine], ...] = ()
    labs: tuple[tuple[LabResult | None, LabResult], ...] = ()
    questionnaires: tuple[tuple[Questionnaire | None, Questionnaire], ...] = ()
    clinic_told_on: tuple[tuple[SafetySign, date], ...] = ()
    settled_on: tuple[tuple[SafetySign, date], ...] = ()
    suggestions: tuple[StoredSuggestion, ...] = ()
    standing: int = 0
    clashes: tuple[Clash, ...] = ()
    taken: tuple[Clash, ...] = ()
    changes: tuple[Change, ...] = ()
    visits: tuple[tuple[Visit | None, Visit], ...] = ()
    given_out: tuple[tuple[GivenOut | None, GivenOut], ...] = ()
    origins: Mapping[Place, KeptOrigin] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether the diary has everything already."""
        records = self.infusions or self.medicines or self.labs or self.questionnaires or self.visits or self.given_out
        return not (self.answers or self.taken or records or self.clinic_told_on or self.settled_on or self.suggestions)

    @property
    def days(self) -> tuple[date, ...]:
        """The days that get an answer, oldest first."""
        taken = (clash.answer for clash in self.taken if clash.answer is not None)
        return tuple(sorted({answer.day for answer in (*self.answers, *taken)}))


def news(plan: Plan) -> tuple[Phrase, ...]:
    """Return how many records of each sort have something new, a sentence each, those of 0 too; days apart."""
    return (
        counted("{count} infusion with something new.", "{count} infusions with something new.", len(plan.infusions)),
        counted("{count} medicine with something new.", "{count} medicines with something new.", len(plan.medicines)),
        counted(
            "{count} blood result with something new.", "{count} blood results with something new.", len(plan.labs)
        ),
        counted(
            "{count} questionnaire with something new.",
            "{count} questionnaires with something new.",
            len(plan.questionnaires),
        ),
        counted(
            "{count} day with something that the diary said then.",
            "{count} days with something that the diary said then.",
            len(plan.suggestions),
        ),
        counted(
            "{count} safety sign that the clinic was told of.",
            "{count} safety signs that the clinic was told of.",
            len(plan.clinic_told_on),
        ),
        counted(
            "{count} safety sign that the clinic called settled.",
            "{count} safety signs that the clinic called settled.",
            len(plan.settled_on),
        ),
        counted("{count} visit to the clinic.", "{count} visits to the clinic.", len(plan.visits)),
        counted("{count} note of what was given out.", "{count} notes of what was given out.", len(plan.given_out)),
    )


class Part(Generic[R]):
    """The plan for one sort of record.

    Attributes:
        writes: What is stored (None for a new one) and what will be.
        ids: The number here of each record there.
        standing: How many the diary has already.
        clashes: Where the two differ.
    """

    def __init__(self, own: Sequence[R], theirs: Sequence[R], *, as_numbered: bool) -> None:
        """Begin with nothing planned.

        Args:
            own: All records of the sort that the diary has.
            theirs: Those of the package.
            as_numbered: Whether a new one has its number of the package here too, where that is free: it is known by
                it. The numbers of a package that was made by hand say nothing.
        """
        self.writes: list[tuple[R | None, R]] = []
        self.ids: dict[int, int] = {}
        self.standing = 0
        self.clashes: list[Clash] = []
        taken = {record.id or 0 for record in own}
        self._free = {record.id or 0 for record in theirs} - taken if as_numbered else set()
        self._newest = max(taken | self._free, default=0)

    def add(self, theirs: R) -> None:
        """Take over one that the diary does not have."""
        number = theirs.id or 0
        if number not in self._free:
            self._newest += 1
            number = self._newest
        self.ids[theirs.id or 0] = number
        self.writes.append((None, replace(theirs, id=number)))

    def know(self, theirs: R, stored: R) -> None:
        """Note which one of the diary a record of the package is."""
        self.ids[theirs.id or 0] = stored.id or 0

    def fill(self, place: str, stored: R, theirs: R, **agreed: object) -> None:
        """Fill in what the diary's own one does not say; where both say something else, only note the clash.

        Args:
            place: What the record is called in a clash.
            stored: The diary's own.
            theirs: The package's.
            agreed: Items in which they may differ without a clash, and what they shall be.
        """
        self.know(theirs, stored)
        mine, items = to_items(stored), to_items(theirs)
        differ = [
            item
            for item, value in items.items()
            if item not in ("removed", *agreed) and None not in (value, mine.get(item)) and value != mine[item]
        ]
        own = {item: value for item, value in mine.items() if value is not None}
        merged: R = from_items(type(stored), {**items, **own, **agreed, "removed": 0, "id": stored.id})
        try:
            merged.checked()
        except BadInputError as error:
            differ = differ or [error.item or "removed"]  # what each says makes no sense together
        self.clashes += [
            Clash(f"{place}, {item}", quoted_answer(mine[item]), quoted_answer(items[item])) for item in differ
        ]
        if not differ and merged != stored:
            self.writes.append((stored, merged))
        else:
            self.standing += not differ


def quoted_answer(value: object) -> str:
    """Return an answer for a message: text in quotes and cut short."""
    if value is None:
        return "nothing"
    text = str(value)
    return repr(text if len(text) <= 40 else text[:40] + "…") if isinstance(value, str) else text
