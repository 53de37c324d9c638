"""The relief model: from pain scores and infusion courses to when relief falls below a threshold. Pure numpy."""

from diary.model.forecast.forecasting import METHOD, Belief, Forecast, Recorded, forecast
from diary.model.forecast.walk import Walks

__all__ = ["METHOD", "Belief", "Forecast", "Recorded", "Walks", "forecast"]
