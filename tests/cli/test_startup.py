"""A question is answered without what only other commands need."""

import os
import subprocess
import sys
from pathlib import Path

QUESTION = """
import sys
sys.argv = ["summitry", "agenda", "--as-of", "2026-03-02"]
from summitry.cli import main
main()
others = ["summitry.cli.keeping", "summitry.reports.load", "summitry.record.adding", "summitry.record.corrections"]
others += ["summitry.questions.outcomes", "summitry.knowledge", "summitry.facts.event", "rapidfuzz", "rich", "numpy", "alembic"]
print([name for name in others if name in sys.modules])
"""


def test_a_question_imports_no_other_commands(tmp_path: Path) -> None:
    environment = {**os.environ, "SUMMITRY_RECORD": str(tmp_path / "record.sqlite")}
    subprocess.run([sys.executable, "-c", QUESTION], env=environment, check=True, capture_output=True)
    done = subprocess.run([sys.executable, "-c", QUESTION], env=environment, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["Nothing is known of this as of 2026-03-02.", "[]"]


def test_a_word_that_is_no_question_finds_every_command() -> None:
    done = subprocess.run([sys.executable, "-m", "summitry", "--help"], check=True, capture_output=True, text=True)
    assert all(f" {name} " in done.stdout for name in ("agenda", "extract", "watch", "knowledge", "serve"))
