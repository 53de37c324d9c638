"""Questionnaires over time: what is due and why, the history, PEG by the week."""
