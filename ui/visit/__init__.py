"""Visit: the pages for the clinic, what goes into them, and what was given out when."""
