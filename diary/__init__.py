"""Relief Diary without a screen: records, scoring, forecast, store and exchange. Never imports Qt."""

__version__ = "1.0.0rc1"
