"""The response to an infusion: relief, doses, grade, dreams, function, benefit and risk, and their words."""
