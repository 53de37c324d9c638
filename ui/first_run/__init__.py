"""The first steps: four, each of which can be left out; Today offers them to who is new, Settings at any time."""
