"""Diary: the year, the table of days, the chosen day with its history."""
