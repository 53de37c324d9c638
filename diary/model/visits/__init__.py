"""Visits to the clinic: which period a report is about, and what is due for them."""
