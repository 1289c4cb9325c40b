"""A clock that is set back changes nothing of what is known, and nothing waits for a time that was never meant."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from rough import Before, Run
from served import Server, serving

from summitry.cli.watching import Watch

LATE, EARLY = date(2026, 3, 20), date(2020, 1, 1)


def clock_at(day: date) -> Before:
    """The program's clock stands at a day."""

    def arm() -> None:
        import summitry.cli.options as options
        import summitry.cli.reading as reading

        class Clock(date):
            @classmethod
            def today(cls) -> date:
                return day

        reading.date = options.date = Clock  # type: ignore[attr-defined, misc]

    return arm


def test_what_is_read_later_is_not_known_earlier(run: Run, tmp_path: Path) -> None:
    """Two reports without a day, read one after the other, the clock set back by six years between them."""
    for number, city in ((1, "Hanoi"), (7, "Lima")):
        (tmp_path / f"{number}.txt").write_text(
            f"The foreign minister of Norway visited {city} on March {number}, 2019."
        )
    assert run("read", "1.txt", before=clock_at(LATE)).code == 0
    second = run("read", "7.txt", before=clock_at(EARLY))
    assert second.code == 0 and "The clock says 2020-01-01" in second.said and "2026-03-20" in second.said
    rows = {day: _known(run, day) for day in ("2020-06-01", "2026-03-19", "2026-03-20")}
    assert (len(rows["2020-06-01"]), len(rows["2026-03-19"]), len(rows["2026-03-20"])) == (0, 0, 2)


def test_an_answer_as_of_a_day_does_not_change_with_the_clock(run: Run, tmp_path: Path) -> None:
    """What has a day of its own is known from that day; failures too keep their order."""
    (tmp_path / "a.txt").write_text("OSLO, March 2, 2026. /NTB/. Envoys will meet in Oslo on March 12.")
    (tmp_path / "b.txt").write_text("OSLO, March 5, 2026. /NTB/. Envoys of Norway will meet in Bergen on March 15.")
    (tmp_path / "empty.txt").write_text("...")
    run("read", "a.txt", "empty.txt", before=clock_at(LATE))
    before = _known(run, "2026-03-04")
    assert run("read", "b.txt", "empty.txt", before=clock_at(EARLY)).code == 1
    assert _known(run, "2026-03-04") == before and len(_known(run, "2026-03-05")) == len(before) + 1


def _known(run: Run, day: str) -> list[dict[str, object]]:
    return list(json.loads(run("timeline", "--json", "--as-of", day).said)["rows"])


@pytest.mark.parametrize(("back", "asked"), [(60, False), (40 * 86_400, True)])
def test_a_watcher_does_not_wait_for_a_clock_that_was_set_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, back: int, asked: bool
) -> None:
    """A server is left alone for as long as it asked, not until the old time comes round again."""
    monkeypatch.chdir(tmp_path)
    with serving() as server:
        assert _looked(server, tmp_path, now=2e9) and len(server.requests) == 1
        assert _looked(server, tmp_path, now=2e9 - back) == asked and len(server.requests) == 1 + asked


def _looked(server: Server, folder: Path, now: float) -> bool:
    server.says("/feed", b"", status=503, Retry_After="7200")
    before = len(server.requests)
    with Watch(
        f"sqlite:///{folder / 'r.sqlite'}", [server.url("/feed")], every=900, allow_private=True, clock=lambda: now
    ) as watch:
        watch.once()
    return len(server.requests) > before
