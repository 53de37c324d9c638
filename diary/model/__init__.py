"""Pure: records, bounds, baseline, forecast and suggestion. No SQL, no files, no clock."""
