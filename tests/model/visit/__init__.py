"""The figures of a visit."""
