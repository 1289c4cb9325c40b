"""The accuracy floors need TimeBank, WikiWars and the probes; without the folder they are not collected at all."""

from __future__ import annotations

import os

collect_ignore = [] if os.environ.get("SUMMITRY_GOLD") else ["test_floors.py"]
