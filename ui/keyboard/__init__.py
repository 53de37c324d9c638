"""The keyboard: the order of Tab, and what an assistive program selects."""
