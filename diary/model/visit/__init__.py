"""A visit to the clinic: the figures of the report that no other page has, and their words."""
