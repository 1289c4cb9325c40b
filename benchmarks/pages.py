"""How much processor time every page takes over a record of ten thousand made-up events: the first time, and again.

    python benchmarks/pages.py [--events 10000] [--url sqlite:////tmp/pages.sqlite]

An answer is remembered until the record changes, so `again` is what a desk waits for as long as no report comes in, and `first`
what the first visitor waits for after one did; tables and templates are loaded before, by asking for another day. The same record is used again where the address already has one.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from typing import NoReturn

from fastapi.testclient import TestClient
from record import make_readings

from summitry.cli.serving import warm
from summitry.knowledge import load
from summitry.questions import OpenRecord, open_record
from summitry.record.reported import list_reports
from summitry.web import Desk, make_app

DAY = date(2018, 6, 1)


def main() -> None:
    """Fill a record, and print what each page takes."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--events", type=int, default=10_000)
    options.add_argument("--url", default=None)
    given = options.parse_args()
    folder = tempfile.mkdtemp(prefix="summitry-pages-")
    with open_record(given.url or f"sqlite:///{Path(folder) / 'record.sqlite'}", world=load()) as record:
        fill(record, given.events)
        print(record.counts())
        for page, (first, again, size) in measured(record).items():
            print(f"  {page:44} first {first:7.1f} ms  again {again:6.1f} ms  {size / 1024:6.0f} KB", flush=True)


def fill(record: OpenRecord, events: int) -> None:
    """Add made-up readings until there are so many events."""
    if record.counts()["occasion"] >= events:
        return
    for reading in make_readings(events // 2):
        record.add(reading)
        if record.counts()["occasion"] >= events:
            return


def measured(record: OpenRecord) -> dict[str, tuple[float, float, int]]:
    """Milliseconds of processor time of every page the first time and again (the best of five), and its bytes."""
    client = TestClient(make_app(Desk(record, _unread, _unread)), base_url="http://localhost")
    warm(record)
    known = f"as_of={DAY}"
    event = next(each.id for each in record.occasions(DAY).occasions if each.body)
    report = list_reports(record, DAY, most=1)[0].id
    pages = [
        f"/?{known}",
        f"/event/{event}?{known}",
        f"/timeline?{known}",
        f"/timeline?{known}&org=NATO",
        f"/map?{known}",
    ]
    pages += [f"/{name}?{known}" for name in ("requests", "outcomes", "offices", "check", "changes", "sources")]
    pages += [f"/dossier?{known}&name=NATO", f"/source/{report}?{known}", f"/search?{known}&words=summit+Yerevan"]
    for page in pages:
        client.get(page.replace(known, f"as_of={DAY - timedelta(days=1)}"))
    return {page: _timed(client, page) for page in pages}


def _timed(client: TestClient, page: str) -> tuple[float, float, int]:
    spent = []
    for _ in range(6):
        began = time.process_time()
        answer = client.get(page)
        spent.append((time.process_time() - began) * 1000)
        assert answer.status_code == 200, answer.text
    return spent[0], min(spent[1:]), len(answer.content)


def _unread(*_: object) -> NoReturn:
    raise AssertionError("nothing is handed in here")


if __name__ == "__main__":
    main()
