"""Questionnaires: what is due, one question a screen, the review, the history."""
