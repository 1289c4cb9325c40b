"""Where Chromium is, and how it is started so that it asks nothing of anybody."""

from __future__ import annotations

import importlib.util
import os
import shutil

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
FOUND = CHROMIUM is not None and importlib.util.find_spec("playwright") is not None
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
