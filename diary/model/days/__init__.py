"""The days of a diary: what their cards ask, their words, the search, the year, the history of a day."""
