"""Cost and memory as the input grows: many reports, and one report of the same length.

    python benchmarks/growth.py CORPUS.jsonl [--sizes 1 3 10] [--alone 1 3]

Sizes are millions of characters, put together from the texts of the corpus, over and over where it is shorter. Each is read by a
process of its own (`summitry extract`), whose processor time and peak memory are counted; start-up is in it.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path


def rows(corpus: Path, size: int) -> Iterator[dict[str, str]]:
    """Reports of the corpus until they have so many characters together."""
    held = [json.loads(line) for line in corpus.read_text(encoding="utf-8").splitlines()]
    told = 0
    for number, row in enumerate(itertools.cycle(held)):
        if told >= size:
            return
        told += len(row["text"])
        yield {"id": str(number), "text": row["text"], "published": row.get("published") or "2024-01-15"}


def measure(path: Path) -> tuple[float, float]:
    """Processor seconds and peak megabytes of one run over a file."""
    command = [sys.executable, "-m", "summitry", "extract", str(path), "--published", "2024-01-15"]
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, env={**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    """Print the curve."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sizes", type=float, nargs="*", default=[1, 3, 10])
    parser.add_argument("--alone", type=float, nargs="*", default=[1, 3])
    options = parser.parse_args()
    print("| million characters | as | CPU seconds | characters a CPU second | peak memory |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for kind, sizes in (("many reports", options.sizes), ("one report", options.alone)):
            for size in sizes:
                path = Path(folder) / ("many.jsonl" if kind == "many reports" else "one.txt")
                held = list(rows(options.corpus, int(size * 1e6)))
                lines = map(json.dumps, held) if kind == "many reports" else (row["text"] for row in held)
                path.write_text("\n".join(lines) + "\n", encoding="utf-8")
                spent, peak = measure(path)
                print(f"| {size:g} | {kind} | {spent:.0f} | {size * 1e6 / spent:,.0f} | {peak:,.0f} MB |", flush=True)


if __name__ == "__main__":
    main()
