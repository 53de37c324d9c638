"""The columns of `questionnaires.csv`: answers in their places, and the scores that `diary.model.instruments` gives.

An answer of a shipped instrument has a column of its own. All others stand together in one cell, `other_answers`, in a
form that is read back word for word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from diary.errors import BadInputError
from diary.exchange.package import cells
from diary.exchange.package.columns import POINTS, PackageColumn, Type
from diary.model.records.questionnaire import check_answer
from diary.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.exchange.package.cells import Cell
    from diary.exchange.package.typed_rows import TypedRow
    from diary.model.instruments.instrument import Result
    from diary.model.records.questionnaire import Questionnaire

SCORE_DECIMALS = 2

_CPGS, _GCPS = ("cpgs-6m", "cpgs-1m"), ("gcps-r",)
_OF = f"(instruments {', '.join(_CPGS)})"
_OF_GCPS = f"(instrument {_GCPS[0]})"
_STEPS = "0 never, 1 some days, 2 most days, 3 every day"
_OTHER_ANSWERS, _OTHER_SCORES = "other_answers", "other_scores"
_BETWEEN = "; "
_PAIR = re.compile(r"([a-z0-9][a-z0-9_-]{0,39})=([0-9]{1,4})")


def _answer(name: str, meaning: str, unit: str = POINTS, most: int = 10) -> PackageColumn:
    return PackageColumn(name, Type.INTEGER, meaning, unit, 0, most, since=2)


def _score(name: str, meaning: str, unit: str, most: int, kind: Type = Type.NUMBER) -> PackageColumn:
    return PackageColumn(name, kind, meaning, unit, 0, most, computed=True)


_CPGS_ANSWERS = (
    _answer("now", f"Pain right now {_OF}: 0 no pain, 10 worst pain imaginable."),
    _answer("worst", f"Worst pain in the recall period {_OF}."),
    _answer("average", f"Average pain in the recall period, on days with pain {_OF}."),
    _answer(
        "days",
        f"Days of the recall period kept from usual activities by pain {_OF}; at most 180 on the 6-month form and 30 "
        "on the 1-month form.",
        "days",
        180,
    ),
    _answer("daily", f"Interference with daily activities {_OF}: 0 none, 10 unable to."),
    _answer("social", f"Change in taking part in recreational, social and family activities {_OF}."),
    _answer("work", f"Change in the ability to work, housework included {_OF}."),
)
_GCPS_ANSWERS = (
    _answer("frequency", f"How often there was pain in the past 3 months {_OF_GCPS}: {_STEPS}.", "steps", 3),
    _answer("limitation", f"How often pain limited life or work in these months {_OF_GCPS}: {_STEPS}.", "steps", 3),
    _answer("peg_pain", f"Average pain in the past week {_OF_GCPS}."),
    _answer("peg_enjoyment", f"Interference with enjoyment of life in the past week {_OF_GCPS}."),
    _answer("peg_activity", f"Interference with general activity in the past week {_OF_GCPS}."),
)
_PLACES: dict[str, tuple[PackageColumn, ...]] = {
    **dict.fromkeys(_CPGS, _CPGS_ANSWERS),
    **dict.fromkeys(_GCPS, _GCPS_ANSWERS),
}
"""The answers of each instrument that have a column."""
_ANSWERS = (*_CPGS_ANSWERS, *_GCPS_ANSWERS)
_SCORES = (
    _score(
        "intensity",
        f"Characteristic pain intensity {_OF}: 10 x mean(now, worst, average), rounded to {SCORE_DECIMALS} decimals.",
        "points of 0 to 100",
        100,
    ),
    _score(
        "disability",
        f"Disability score {_OF}: 10 x mean(daily, social, work), one of which may be missing, rounded to "
        f"{SCORE_DECIMALS} decimals.",
        "points of 0 to 100",
        100,
    ),
    _score("points", f"Disability points {_OF}, of the disability score and of days.", "points", 6, Type.INTEGER),
    _score(
        "peg",
        f"PEG {_OF_GCPS}: mean(peg_pain, peg_enjoyment, peg_activity), rounded to {SCORE_DECIMALS} decimals.",
        POINTS,
        10,
    ),
)
_SCORES_OF: dict[str, tuple[PackageColumn, ...]] = {
    **dict.fromkeys(_CPGS, _SCORES[:3]),
    **dict.fromkeys(_GCPS, _SCORES[3:]),
}

QUESTIONNAIRE_COLUMNS = (
    PackageColumn(
        "instrument",
        Type.STRING,
        "Id of the instrument: cpgs-6m and cpgs-1m (Chronic Pain Grade Scale, recall of 6 months and of 1 month), "
        "gcps-r (its revision, with PEG), or one that a clinic added.",
        required=True,
    ),
    PackageColumn("version", Type.STRING, "Version of the instrument that was asked.", required=True),
    PackageColumn(
        "text",
        Type.STRING,
        "Which text replaced the shipped one: its file, version and language; empty for the shipped one.",
        since=2,
    ),
    PackageColumn(
        "done", Type.BOOLEAN, "Whether it was finished; until then it has no scores and no grade.", required=True
    ),
    *_ANSWERS,
    PackageColumn(
        _OTHER_ANSWERS,
        Type.STRING,
        "Answers that have no column, those of an instrument that a clinic added: `item=value`, whole numbers, with "
        "`; ` between two.",
        since=2,
    ),
    *_SCORES,
    PackageColumn(
        "grade",
        Type.INTEGER,
        "Grade: 0 to 4 of the Chronic Pain Grade Scale, 0 to 3 of its revision; empty where answers are missing that "
        "it needs, and where the exporting computer did not have the instrument.",
        None,
        0,
        4,
        computed=True,
    ),
    PackageColumn(
        _OTHER_SCORES,
        Type.STRING,
        "Scores of an instrument that a clinic added, by its own file: `name=value`, rounded to "
        f"{SCORE_DECIMALS} decimals, with `; ` between two; one that can't be given is absent.",
        computed=True,
    ),
)
"""All but those that say which diary, which questionnaire and which day."""


def answer_cells(questionnaire: Questionnaire) -> dict[str, Cell]:
    """The stored cells of the answers: an item that was not answered is empty."""
    found: dict[str, Cell] = dict.fromkeys(column.name for column in _ANSWERS)
    others = dict(questionnaire.answers)
    for column in _PLACES.get(questionnaire.instrument, ()):
        value = others.get(column.name)
        if value is not None and value <= _most(column):  # beyond its bounds no reader would take the column
            found[column.name] = others.pop(column.name)
    return found | {_OTHER_ANSWERS: _pairs(others)}


def answers_of_row(row: TypedRow) -> dict[str, int]:
    """The answers of a row, by item.

    Raises:
        BadInputError: an answer stands in a column of another instrument, comes twice or is none.
    """
    instrument = row.values["instrument"]
    own = {column.name for column in _PLACES.get(instrument, ())}
    answers = {column.name: row.values[column.name] for column in _ANSWERS if row.values[column.name] is not None}
    for name in answers:
        if name not in own:
            elsewhere = phrase(
                "is no answer of {instrument}; what has no column stands in {column}.",
                instrument=instrument,
                column=_OTHER_ANSWERS,
            )
            raise row.bad(name, elsewhere)
    text = row.values[_OTHER_ANSWERS]
    for part in () if text is None else text.split(_BETWEEN):
        item, value = _pair(row, part)
        if item in answers:
            raise row.bad(_OTHER_ANSWERS, phrase("{row} comes twice.", row=item))
        answers[item] = value
    return answers


def score_cells(instrument: str, result: Result | None) -> dict[str, Cell]:
    """The computed cells; all empty without a result.

    Args:
        instrument: Its id.
        result: What the answers came to.
    """
    found: dict[str, Cell] = dict.fromkeys((*(column.name for column in _SCORES), "grade", _OTHER_SCORES))
    if result is None:
        return found
    others = {name: cells.rounded(value, SCORE_DECIMALS) for name, value in result.scores.items()}
    for column in _SCORES_OF.get(instrument, ()):
        found[column.name] = others.pop(column.name, None)
    return found | {"grade": result.grade, _OTHER_SCORES: _pairs(others)}


def _pair(row: TypedRow, part: str) -> tuple[str, int]:
    found = _PAIR.fullmatch(part)
    if found is None:
        raise row.bad(_OTHER_ANSWERS, phrase("{cell} is not like `item=4`.", cell=repr(part[:40])))
    try:
        return found[1], check_answer(found[1], int(found[2]))
    except BadInputError as error:
        raise row.bad(_OTHER_ANSWERS, error.sentence) from error


def _pairs(values: Mapping[str, int | float | None]) -> str | None:
    pairs = [f"{name}={cells.as_text(values[name])}" for name in sorted(values) if values[name] is not None]
    return _BETWEEN.join(pairs) or None


def _most(column: PackageColumn) -> float:
    return float("inf") if column.most is None else column.most
