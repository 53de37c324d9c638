"""The safety signs: what the diary shows that the clinic should hear of, and their words."""
