"""All of the model of relief that computes with numpy; reached by `diary.model.relief.numerics` alone."""

from diary.model.forecast import Recorded, Walks
from diary.model.relief.choosing import flattery

__all__ = ["Recorded", "Walks", "flattery"]
