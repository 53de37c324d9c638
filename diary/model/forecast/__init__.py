"""The relief model: from pain scores and infusion courses to when relief falls below a threshold. Pure numpy."""

from diary.model.forecast.forecasting import Belief, Forecast, Recorded, forecast
from diary.model.forecast.walk import Walks
from diary.model.forecast_method import METHOD

__all__ = ["METHOD", "Belief", "Forecast", "Recorded", "Walks", "forecast"]
