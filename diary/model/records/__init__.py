"""What is kept, as frozen records with their bounds: days, infusions, medicines, blood results and so on."""
