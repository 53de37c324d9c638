"""The version of the calculation, for whoever writes it beside figures and computes none; so it stands beside numpy."""

from typing import Final

METHOD: Final = "relief-forecast-3"
"""Changes whenever the numbers of the forecast do."""
