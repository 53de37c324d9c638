"""FHIR R4: the diary as one transaction Bundle of plain dictionaries, for a clinic's own system."""
