"""The arrays that the forecast counts with."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
"""Numbers in double precision, of any shape."""
Singles = npt.NDArray[np.float32]
"""Numbers in single precision, of any shape: where speed counts more."""
Flags = npt.NDArray[np.bool_]
"""Yes or no for each of many, of any shape."""
