"""Words that several pages say: dates and numbers in the user's own way, days, infusions."""
