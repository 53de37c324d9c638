"""One window a diary: a second start brings the first window to the front and ends (docs/decisions/0077)."""
