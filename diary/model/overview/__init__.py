"""All infusions beside one another, and all of the calendar: the figures of two views of the Relief page."""
