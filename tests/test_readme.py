"""Every command the README shows is run, and prints what the README says it prints ("…" stands for what is left out)."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def shown(page: str) -> list[tuple[str, list[str]]]:
    """The commands of a page in order, each with the lines printed under it."""
    commands: list[tuple[str, list[str]]] = []
    for block in BLOCK.findall((ROOT / page).read_text(encoding="utf-8")):
        for line in block.splitlines():
            if line.startswith("$ "):
                commands.append((line[2:], []))
            elif commands:
                commands[-1][1].append(line)
    return commands


def run(command: str, record: Path) -> list[str]:
    env = os.environ | {
        "SUMMITRY_RECORD": str(record),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    words = shlex.split(command)
    done = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, env=env, timeout=120)
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return done.stdout.splitlines()


def follows(expected: list[str], printed: list[str]) -> bool:
    """Whether the lines were printed in that order, gaps only where "…" stands; blanks at line ends do not count."""
    at, gap = 0, False
    for line in expected:
        if line.strip() == "…":
            gap = True
            continue
        wanted = line.rstrip()
        rest = [text.rstrip() for text in printed[at:]]
        if wanted.endswith("…"):
            places = [n for n, text in enumerate(rest) if text.startswith(wanted[:-1].rstrip())]
        else:
            places = [n for n, text in enumerate(rest) if text == wanted]
        if not places or (places[0] > 0 and not gap):
            return False
        at, gap = at + places[0] + 1, False
    return gap or at >= len([text for text in printed if text.strip()]) or all(not t.strip() for t in printed[at:])


def test_the_readme_is_a_transcript(tmp_path: Path) -> None:
    commands = [(c, lines) for c, lines in shown("README.md") if c.startswith("summitry ")]
    assert len(commands) >= 4
    for command, expected in commands:
        printed = run(command, tmp_path / "record.sqlite")
        assert follows(expected, printed), f"$ {command}\n" + "\n".join(printed)
