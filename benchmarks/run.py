"""Every table of benchmarks/README.md, one after the other: `make bench`. Accuracy needs the public sets in SUMMITRY_GOLD."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ALWAYS = (
    ("Look-ups: own quiz", ["knowledge_quiz.py"]),
    ("Speed beside spaCy", ["speed.py"]),
    ("Start-up", ["startup.py"]),
    ("Record: adding and asking", ["record.py"]),
)
WITH_GOLD = (
    ("Times: TimeBank, WikiWars, diplomacy probes", ["times.py"]),
    ("Statements: PolNeAR dev", ["statements.py"]),
    ("Events: 48 annotated reports", ["events.py"]),
    ("Events: the third opened last", ["events.py", "--third"]),
    ("Coded events: PLOVER GSR, PLV train", ["coded.py"]),
)


def main() -> int:
    """Run the tables; the number that failed."""
    gold = os.environ.get("SUMMITRY_GOLD")
    if not gold:
        print("SUMMITRY_GOLD is not set: the accuracy tables are left out.\n", file=sys.stderr)
    failed = 0
    for title, command in [*(WITH_GOLD if gold else ()), *ALWAYS]:
        print(f"\n## {title}\n", flush=True)
        failed += subprocess.run([sys.executable, str(HERE / command[0]), *command[1:]], check=False).returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main())
