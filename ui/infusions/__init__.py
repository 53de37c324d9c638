"""Infusions: the list, the form, blood results, the response."""
