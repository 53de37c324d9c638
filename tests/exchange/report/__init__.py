"""The report: figures, pages, what it refuses to be hurt by."""
