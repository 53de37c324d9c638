"""Questionnaires as data: instruments read, answered and scored."""

from diary.model.instruments.instrument import Instrument
from diary.model.instruments.loading import SHIPPED, load, shipped

__all__ = ["SHIPPED", "Instrument", "load", "shipped"]
