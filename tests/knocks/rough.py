"""Commands in a forked process that can be starved, robbed of rights or killed at a chosen moment; the test goes on beside it."""

from __future__ import annotations

import ctypes
import io
import os
import resource
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass

from summitry.cli import main

Before = Callable[[], object]
_DROP_FROM_BOUNDS, _OVERRIDE_RIGHTS, _READ_ALL = 24, 1, 2
"""prctl's PR_CAPBSET_DROP, and the two capabilities by which root passes over the rights of files (capabilities(7))."""


@dataclass(frozen=True)
class Done:
    """What a command came to: its exit code, or minus the signal that ended it; and all it said."""

    code: int
    said: str


Run = Callable[..., Done]


def begin(*words: str, before: Before = lambda: None) -> tuple[int, int]:
    """Start a command in a fork: its process and the end of the pipe it talks into."""
    mouth, ear = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(mouth)
        os.dup2(ear, 1)
        os.dup2(ear, 2)
        sys.stdout, sys.stderr = (
            io.TextIOWrapper(io.FileIO(fd, "w", closefd=False), write_through=True) for fd in (1, 2)
        )
        sys.argv = ["summitry", *words]
        code = 0
        try:
            before()
            main()
        except SystemExit as ending:
            code = int(ending.code or 0)
        except BaseException as error:
            print(f"Traceback: {error!r}", file=sys.stderr)
            code = 99
        os._exit(code)
    os.close(ear)
    return pid, mouth


def end(pid: int, mouth: int) -> Done:
    """Wait for a command that was begun."""
    with os.fdopen(mouth, encoding="utf-8", errors="replace") as pipe:
        said = pipe.read()
    return Done(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), said)


def little_room(size: int) -> Before:
    """No file can grow past so many bytes: what a full disk does, EFBIG in the place of ENOSPC."""

    def starve() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return starve


def no_rights() -> None:
    """Rights of files hold for root too."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    sets = (ctypes.c_uint32 * 6)()
    libc = ctypes.CDLL(None)
    libc.capget(header, sets)
    dropped = ~((1 << _OVERRIDE_RIGHTS) | (1 << _READ_ALL)) & 0xFFFFFFFF
    for place in range(3):  # effective, permitted, inheritable
        sets[place] &= dropped
    assert libc.capset(header, sets) == 0


def die(*_args: object, **_more: object) -> None:
    """Be killed, here and now."""
    os.kill(os.getpid(), signal.SIGKILL)


def dying_after(owner: object, name: str, calls: int = 1) -> Before:
    """Be killed when a function has done its work for the n-th time and before its caller hears of it."""

    def arm() -> None:
        real, left = getattr(owner, name), [calls]

        def last(*args: object, **more: object) -> object:
            told = real(*args, **more)
            left[0] -= 1
            if left[0] == 0:
                die()
            return told

        setattr(owner, name, last)

    return arm
