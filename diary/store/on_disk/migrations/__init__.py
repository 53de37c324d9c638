"""The schema, one named step after another, from the first format to the present one.

A step that was released is never edited: a file in somebody's hands has already taken it. Bounds stand in the tables
as well as in `diary.model.scales`, so that no other program can put an impossible score into a diary unnoticed.
"""
