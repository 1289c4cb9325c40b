"""Every target under the fuzzer for FUZZ_SECONDS each (60 if not set): `make fuzz`. Writes what came of it into benchmarks/fuzz.md.

Ends with code 1 where anything was found: an error that is none of the project's own, an input that takes over ten seconds, or
more than two gigabytes. The input stands in build/fuzz/TARGET, and in fuzz/corpus/TARGET.txt for the tests.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from kept import keep, load_kept
from targets import TARGETS

HERE = Path(__file__).parent
BUILD = HERE.parent / "build" / "fuzz"
PAGE = HERE.parent / "benchmarks" / "fuzz.md"
SHORTEST = 5
"""Seconds left of a target's time for which it is not begun again after it was brought down."""


@dataclass
class Result:
    """What came of one target."""

    target: str
    seconds: float = 0.0
    runs: int = 0
    reached: int = 0
    megabytes: int = 0
    findings: list[str] = field(default_factory=list)


def fuzz(target: str, seconds: int) -> Result:
    """One target for some seconds; brought down by an input, it is begun again for what is left of them."""
    folder = BUILD / target
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "corpus").mkdir(parents=True)
    for number, data in enumerate(load_kept(target)):
        (folder / "corpus" / f"kept-{number}").write_bytes(data)
    result, begin = Result(target), time.monotonic()
    while (left := int(seconds - (time.monotonic() - begin))) >= min(SHORTEST, seconds):
        command = [sys.executable, str(HERE / "one.py"), target, str(folder), str(left)]
        with (folder / "log.txt").open("a", encoding="utf-8") as log:
            log.write("\n--- begun\n")
            log.flush()
            code = subprocess.run(command, stdout=log, stderr=log, check=False, timeout=seconds + 300).returncode
        runs = folder / "runs.json"
        result.runs += json.loads(runs.read_text(encoding="utf-8")) if runs.exists() else 0
        runs.unlink(missing_ok=True)
        if code == 0:
            break
        if not list(folder.glob("engine-*")):
            result.findings.append(f"the fuzzer itself ended with {code}: see {folder / 'log.txt'}")
            break
    result.seconds = time.monotonic() - begin
    _gather(result, folder)
    return result


def _gather(result: Result, folder: Path) -> None:
    """Figures and findings out of what the children left."""
    log = (folder / "log.txt").read_text(encoding="utf-8", errors="replace")
    result.reached = max((int(n) for n in re.findall(r"\bcov: (\d+)", log)), default=0)
    result.megabytes = max((int(n) for n in re.findall(r"\brss: (\d+)Mb", log)), default=0)
    told = {path.with_suffix(""): path for path in sorted(folder.glob("finding-*.txt"))}
    result.findings += [path.read_text(encoding="utf-8").splitlines()[0] for path in told.values()]
    engine = sorted(folder.glob("engine-*"))
    result.findings += [path.name.removeprefix("engine-") for path in engine if not path.name.startswith("engine-slow")]
    keep(
        result.target,
        [path.read_bytes() for path in [*told, *engine]],
        [path.read_bytes() for path in sorted((folder / "corpus").iterdir())],
    )


def page(results: list[Result], seconds: int) -> str:
    """The results as a page."""
    lines = [
        "# The last fuzzing campaign",
        "",
        f"`FUZZ_SECONDS={seconds} make fuzz` on {datetime.now(UTC).date().isoformat()}, atheris {version('atheris')}, Python "
        f"{sys.version.split()[0]}, two cores. A finding is an error that is none of",
        "the project's own, an input of at most 4 KB that takes more than ten seconds, or more than two gigabytes.",
        "",
        "| target | seconds | inputs run | branches and comparisons reached | most memory, MB | findings |",
        "|---|---|---|---|---|---|",
    ]
    for r in results:
        found = "; ".join(r.findings) or "none"
        lines.append(f"| {r.target} | {r.seconds:.0f} | {r.runs:,} | {r.reached:,} | {r.megabytes} | {found} |")
    total, found = sum(r.runs for r in results), sum(len(r.findings) for r in results)
    lines += ["", f"In all {total:,} inputs over {len(results)} targets, {found} findings.", ""]
    return "\n".join(lines)


def main() -> int:
    """Run the campaign; 1 where something was found."""
    seconds = int(os.environ.get("FUZZ_SECONDS", "60"))
    chosen = sys.argv[1:] or list(TARGETS)
    results = []
    for target in chosen:
        results.append(fuzz(target, seconds))
        print(f"{target}: {results[-1].runs} inputs, {results[-1].findings or 'nothing found'}", flush=True)
    if chosen == list(TARGETS):
        history = PAGE.read_text(encoding="utf-8").partition("\n## ")[1:] if PAGE.exists() else ()
        PAGE.write_text(page(results, seconds) + "".join(history), encoding="utf-8")
    return int(any(r.findings for r in results))


if __name__ == "__main__":
    sys.exit(main())
