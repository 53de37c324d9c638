"""Data files: themes, icons."""
