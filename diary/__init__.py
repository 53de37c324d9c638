"""Relief Diary without a screen: records, scoring, forecast, store and exchange. Never imports Qt."""

__version__ = "0.1.0"
