"""Four write and eight read for a minute: what is refused, what is lost.

python benchmarks/record_load.py --url postgresql+psycopg://… [--seconds 60] [--writers 4] [--readers 8]
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from record import FIRST_DAY, make_readings

from summitry.errors import SummitryError
from summitry.questions import open_record


def write(url: str, number: int, until: float, told: Any) -> None:
    """Add readings until the time is over; tell how many were acknowledged and what went wrong."""
    done, wrong = [], []
    with open_record(url) as record:
        for made in make_readings(100_000):
            if time.time() > until:
                break
            report = f"w{number}-{made.report.id}"
            try:
                record.add(replace(made, report=replace(made.report, id=report)))
                done.append(report)
            except SummitryError as error:
                wrong.append(str(error))
    told.put(("write", done, wrong, []))


def read(url: str, number: int, until: float, told: Any) -> None:
    """Ask until the time is over; tell how long each answer took and what went wrong."""
    spent, wrong = [], []
    with open_record(url) as record:
        day = FIRST_DAY
        while time.time() < until:
            day += timedelta(days=1)
            if day > date(2013, 1, 1):
                day = FIRST_DAY
            began = time.perf_counter()
            try:
                record.agenda(as_of=day)
                record.changes(since=day - timedelta(days=7), as_of=day)
            except SummitryError as error:
                wrong.append(str(error))
            spent.append(time.perf_counter() - began)
    told.put(("read", [], wrong, spent))


def main() -> None:
    """Run them side by side and count."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--url", required=True)
    options.add_argument("--seconds", type=int, default=60)
    options.add_argument("--writers", type=int, default=4)
    options.add_argument("--readers", type=int, default=8)
    given = options.parse_args()
    open_record(given.url).close()
    told: Any = multiprocessing.Queue()
    until = time.time() + given.seconds
    work = [(write, number) for number in range(given.writers)] + [(read, number) for number in range(given.readers)]
    running = [multiprocessing.Process(target=each, args=(given.url, number, until, told)) for each, number in work]
    for process in running:
        process.start()
    results = [told.get() for _ in running]
    for process in running:
        process.join()
    acknowledged = {report for _, done, _, _ in results for report in done}
    wrong = [each for result in results for each in result[2]]
    spent = [each for result in results for each in result[3]]
    with open_record(given.url) as record:
        counted = record.counts()
    print(
        f"{len(acknowledged)} readings acknowledged, {counted['report']} in the record, {len(wrong)} errors {wrong[:2]}"
    )
    print(f"{len(spent)} pairs of questions, median {statistics.median(spent) * 1000:.0f} ms")
    if wrong or counted["report"] < len(acknowledged):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
