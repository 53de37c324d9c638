"""The calendar file: what is to come, for a phone's or a computer's calendar."""
