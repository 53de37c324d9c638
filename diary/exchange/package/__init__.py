"""The package: files that say everything the diary knows, as a Frictionless Data Package."""
