"""The program as a whole."""

from __future__ import annotations

import subprocess
import sys


def test_the_version_is_told() -> None:
    done = subprocess.run([sys.executable, "-m", "summitry", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("summitry 0.")
