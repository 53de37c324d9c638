"""The meaning of a questionnaire's result, in words a patient understands, and its limits.

The words of the instruments that ship are here, so that they are translated with the program. A file that says what its
grades and flags mean is taken at its word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from diary.wording import Phrase, counted, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.model.instruments.instrument import Instrument, Result


def grade_title(instrument: Instrument, result: Result) -> Phrase:
    """Return the grade in a few words; says plainly when there is none."""
    if result.grade is None:
        return phrase("No grade") if instrument.scoring.grade is not None else phrase("Not graded")
    titles = _TITLES.get(instrument.id)
    return phrase("Grade {grade}", grade=str(result.grade)) if titles is None else titles[result.grade]


def grade_words(instrument: Instrument, result: Result) -> tuple[Phrase, ...]:
    """Return the grade in whole sentences: its meaning, what is worth a second look, what was missing, its limits.

    Args:
        instrument: The questionnaire.
        result: What the answers came to.

    Returns:
        The sentences in the order in which they are read, one or more.
    """
    return (
        *_meaning(instrument, result),
        *second_look_words(instrument, result),
        *missing_words(instrument, result),
        *_limits(instrument, result),
    )


def missing_words(instrument: Instrument, result: Result) -> tuple[Phrase, ...]:
    """Return the questions without an answer and what follows from it; nothing where none is missing."""
    if not result.missing:
        return ()
    named = tuple(phrase("No answer to: {question}", question=instrument.item(item).text) for item in result.missing)
    return (_what_follows(instrument, result), *named)


def _what_follows(instrument: Instrument, result: Result) -> Phrase:
    count = len(result.missing)
    if instrument.scoring.grade is not None and result.grade is None:
        return counted(
            "{count} question has no answer, and without it there is no grade. You can still answer it.",
            "{count} questions have no answer, and so there is no grade. You can still answer them.",
            count,
        )
    if not result.scores:
        return counted("{count} question has no answer.", "{count} questions have no answer.", count)
    if any(value is None for value in result.scores.values()):
        return counted(
            "{count} question has no answer, so not every score can be given.",
            "{count} questions have no answer, so not every score can be given.",
            count,
        )
    return counted(
        "{count} question has no answer; the other answers carry the result.",
        "{count} questions have no answer; the other answers carry the result.",
        count,
    )


def _meaning(instrument: Instrument, result: Result) -> tuple[Phrase, ...]:
    if result.grade is None:
        return ()
    told = instrument.meanings.get(result.grade)
    if told is not None:
        return (phrase("{meaning}", meaning=told),)
    meanings = _MEANINGS.get(instrument.id)
    if meanings is None:
        return (phrase("The answers come to grade {grade}.", grade=str(result.grade)),)
    return (meanings[result.grade],)


def second_look_words(instrument: Instrument, result: Result) -> tuple[Phrase, ...]:
    """Return what is worth a second look, a sentence for each flag; nothing where no flag was raised."""
    return tuple(_second_look(instrument, flag) for flag in result.flags)


def _second_look(instrument: Instrument, flag: str) -> Phrase:
    told = instrument.flag_texts.get(flag)
    if told is not None:
        return phrase("{meaning}", meaning=told)
    return _SECOND_LOOKS.get(instrument.id, {}).get(flag, phrase("These answers are worth a second look."))


def _limits(instrument: Instrument, result: Result) -> tuple[Phrase, ...]:
    if result.grade is None:
        return ()
    if instrument.id in _CPGS:
        return (
            phrase(
                "A grade puts pain and what it gets in the way of into one of five steps. It can't say what causes the "
                "pain, whether a treatment works or what should be done."
            ),
            phrase("A small change can move it by a whole step, and a large one may not; the scores show more."),
        )
    if instrument.id == _GCPS_R:
        return (
            phrase(
                "A grade puts pain and what it gets in the way of into one of four steps. It can't say what causes the "
                "pain, whether a treatment works or what should be done."
            ),
            phrase("It can't be compared with the grades of the Chronic Pain Grade, which are made in another way."),
        )
    return (phrase("A grade can't say what causes the pain, whether a treatment works or what should be done."),)


_CPGS = frozenset({"cpgs-6m", "cpgs-1m"})
_GCPS_R = "gcps-r"

_CPGS_SECOND_LOOKS: Mapping[str, Phrase] = {
    "second_look": phrase(
        "All three answers about how strong the pain is are 0, yet others say that pain kept you from things. Both may "
        "be right; they are worth a second look."
    ),
    "worst_below_now": phrase(
        "Your worst pain is lower than your pain at this moment. These two answers are worth a second look."
    ),
}
_SECOND_LOOKS: Mapping[str, Mapping[str, Phrase]] = {
    **dict.fromkeys(sorted(_CPGS), _CPGS_SECOND_LOOKS),
    _GCPS_R: {
        "second_look": phrase(
            "You had pain on some days or never, yet it held you back every day. Both may be right; they are worth a "
            "second look."
        ),
        "second_look_peg": phrase(
            "You had pain on some days or never, yet the three answers about the past week add up to 12 of 30 or more. "
            "Both may be right; they are worth a second look."
        ),
    },
}

_CPGS_TITLES: Mapping[int, Phrase] = {
    0: phrase("Grade 0: no pain"),
    1: phrase("Grade I: low disability, low intensity"),
    2: phrase("Grade II: low disability, high intensity"),
    3: phrase("Grade III: high disability, moderately limiting"),
    4: phrase("Grade IV: high disability, severely limiting"),
}
_TITLES: Mapping[str, Mapping[int, Phrase]] = {
    **dict.fromkeys(sorted(_CPGS), _CPGS_TITLES),
    _GCPS_R: {
        0: phrase("Grade 0: no chronic pain"),
        1: phrase("Grade 1: mild chronic pain"),
        2: phrase("Grade 2: bothersome chronic pain"),
        3: phrase("Grade 3: high-impact chronic pain"),
    },
}

_SIX_MONTHS: Mapping[int, Phrase] = {
    0: phrase("By your answers, you had no pain in the past 6 months."),
    1: phrase(
        "By your answers, your pain of the past 6 months was in the lower half of the scale and limited you little or "
        "somewhat."
    ),
    2: phrase(
        "By your answers, your pain of the past 6 months was in the upper half of the scale, yet limited you only "
        "little or somewhat."
    ),
    3: phrase("By your answers, pain limited you clearly over the past 6 months."),
    4: phrase("By your answers, pain limited you severely over the past 6 months."),
}
_ONE_MONTH: Mapping[int, Phrase] = {
    0: phrase("By your answers, you had no pain in the past month."),
    1: phrase(
        "By your answers, your pain of the past month was in the lower half of the scale and limited you little or "
        "somewhat."
    ),
    2: phrase(
        "By your answers, your pain of the past month was in the upper half of the scale, yet limited you only "
        "little or somewhat."
    ),
    3: phrase("By your answers, pain limited you clearly over the past month."),
    4: phrase("By your answers, pain limited you severely over the past month."),
}
_MEANINGS: Mapping[str, Mapping[int, Phrase]] = {
    "cpgs-6m": _SIX_MONTHS,
    "cpgs-1m": _ONE_MONTH,
    _GCPS_R: {
        0: phrase("By your answers, you did not have pain on most days of the past 3 months."),
        1: phrase(
            "By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of "
            "them, and the three answers about the past week add up to less than 12 of 30."
        ),
        2: phrase(
            "By your answers, you had pain on most days of the past 3 months. It did not hold you back on most of "
            "them, but the three answers about the past week add up to 12 of 30 or more."
        ),
        3: phrase("By your answers, pain held you back in your life or your work on most days of the past 3 months."),
    },
}
