"""The relief model: from pain scores and infusion courses to when relief falls below a threshold. Pure numpy."""

from diary.model.forecast.forecasting import METHOD, Belief, Forecast, belief, forecast

__all__ = ["METHOD", "Belief", "Forecast", "belief", "forecast"]
