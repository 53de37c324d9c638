"""What is asked of the forecast beside its errors in the worlds, a module a question."""
