"""A visit to the clinic: the days of its report, the figures that no other page has, and what is due for it."""
