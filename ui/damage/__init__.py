"""A damaged diary: noticed, said, and what can be done about it."""
