"""The sorts of records that a diary has a history of."""

from enum import StrEnum


class Kind(StrEnum):
    """The sort of record that a change is about."""

    DAY = "day"
    INFUSION = "infusion"
    MEDICINE = "medicine"
    LAB = "lab"
    QUESTIONNAIRE = "questionnaire"
    OFFER = "offer"  # a questionnaire that was due
    SAFETY = "safety"
    SETTING = "setting"
    VISIT = "visit"  # to the clinic
    GIVEN_OUT = "given_out"
