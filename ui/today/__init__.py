"""Today: one day, one screen."""
