"""CPU time before the first answer: of a reading, of a question, and of spaCy alone.

    python benchmarks/startup.py [--rounds N]

Each line is the smallest of the rounds, processor time of the whole process with its children; what is imported was compiled
before, as it is in an installed program.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SPACY = "import spacy; from summitry.text.model import MODELS; spacy.load(next(n for n in MODELS if spacy.util.is_package(n)))"


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """Processor seconds, user and system, of one run."""
    before = os.times()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.txt"
        report.write_text("The ministers will meet in Oslo on Friday, a spokesman said.\n", encoding="utf-8")
        environment = {
            **os.environ,
            "SUMMITRY_RECORD": str(Path(folder) / "record.sqlite"),
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled"),
        }
        program = [sys.executable, "-m", "summitry"]
        subprocess.run(
            [*program, "read", str(report), "--published", "2026-03-02"],
            env=environment,
            check=True,
            capture_output=True,
        )
        commands = {
            "one sentence read (`summitry extract`)": [*program, "extract", str(report), "--published", "2026-03-02"],
            "a question asked (`summitry agenda`)": [*program, "agenda", "--as-of", "2026-03-02"],
            "spaCy's default pipeline loaded": [sys.executable, "-c", SPACY],
        }
        print("| what | CPU seconds |\n|---|---|")
        for name, command in commands.items():
            print(f"| {name} | {min(seconds(command, environment) for _ in range(rounds)):.2f} |")


if __name__ == "__main__":
    main()
