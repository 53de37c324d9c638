"""The records that are kept, frozen, with their bounds: days, infusions, medicines, blood results and so on."""
