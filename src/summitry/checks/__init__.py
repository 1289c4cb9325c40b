"""What a check has to say about one report: figures, names, clashes, gaps, defects of the text."""

from __future__ import annotations

from summitry.checks.attendance import find_clashes, find_headline_gaps, find_seats_at_risk
from summitry.checks.dating import find_stale_dateline, find_undated_report
from summitry.checks.defects import find_defects
from summitry.checks.figures import find_figures
from summitry.checks.plausible import find_implausible
from summitry.checks.ratios import find_ratio_misfits, find_slipped_points
from summitry.checks.spelling import find_slips, find_variants
from summitry.checks.voices import find_one_sided, find_undated
from summitry.facts import Finding, Reading
from summitry.knowledge import World

_GRAVITY = {"alert": 0, "warning": 1, "info": 2}


def find_findings(reading: Reading, world: World) -> tuple[Finding, ...]:
    """All findings on one reading, the gravest first, each rule in the order of the text."""
    found = [
        *find_undated_report(reading),
        *find_stale_dateline(reading),
        *find_seats_at_risk(reading, world),
        *find_headline_gaps(reading),
        *find_implausible(reading, world),
        *find_slipped_points(reading),
        *find_ratio_misfits(reading),
        *find_clashes(reading),
        *find_slips(reading),
        *find_defects(reading),
        *find_variants(reading),
        *find_one_sided(reading),
        *find_undated(reading),
    ]
    return tuple(sorted(found, key=lambda f: _GRAVITY[f.severity]))


__all__ = ["find_figures", "find_findings"]
