"""The only SQL: opening the file, its schema, its rows and their history."""
