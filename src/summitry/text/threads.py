"""One thread for numpy's matrix products while a report is parsed."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache

_CORES = ("numpy._core._multiarray_umath", "numpy.core._multiarray_umath")
"""numpy's compiled heart, in versions 2 and 1."""
_NAMES = ("scipy_openblas_{}_num_threads64_", "openblas_{}_num_threads64_", "openblas_{}_num_threads")
"""What OpenBLAS calls the getter and the setter in numpy's wheels, in builds of 64-bit indices, and by default."""


@contextmanager
def one_thread() -> Iterator[None]:
    """Sentences are small: threads that share out their products spend more time waiting for each other than they save.

    Measured on two busy processors: three times the processor time, and not a second less on the clock. The number is given back
    afterwards, for whatever else the process computes. Where numpy has another library than OpenBLAS nothing is changed.
    """
    count, limit = _openblas()
    before = count()
    if before > 1:
        limit(1)
    try:
        yield
    finally:
        if before > 1:
            limit(before)


@lru_cache(maxsize=1)
def _openblas() -> tuple[Callable[[], int], Callable[[int], object]]:
    """The getter and the setter of the library that numpy itself is linked to."""
    core = next((sys.modules[name].__file__ for name in _CORES if name in sys.modules), None)
    library = ctypes.CDLL(core) if core else None
    for name in _NAMES:
        if hasattr(library, name.format("set")):
            return getattr(library, name.format("get")), getattr(library, name.format("set"))
    return (lambda: 1), (lambda number: None)
