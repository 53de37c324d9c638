"""Incoming files: the plan of an import, the import in one transaction, and its undo for 30 days."""
