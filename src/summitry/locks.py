"""A lock on an open file that goes with its process, however that ends."""

from __future__ import annotations

from typing import IO


def take(file: IO[bytes]) -> bool:
    """Whether the lock on a file that is open for writing could be taken; False where another process has it, without waiting.

    It is given back when the file is closed.

    >>> from tempfile import TemporaryFile
    >>> with TemporaryFile() as file:
    ...     take(file)
    True
    """
    try:
        import fcntl
    except ModuleNotFoundError:  # Windows
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
