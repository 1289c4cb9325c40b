"""Every story chain holds, on every database, in whatever order its reports are read."""

from __future__ import annotations

import random

import pytest
from chains import Chain, Told, load_chains

from summitry.knowledge import World
from summitry.questions import OpenRecord, open_record

CHAINS = load_chains()


@pytest.mark.parametrize("chain", CHAINS, ids=lambda chain: chain.name)
def test_a_chain_holds(record: OpenRecord, chain: Chain) -> None:
    """Merges, non-merges, changes, outcomes, request states, as of the days asked."""
    told = Told(record, chain.reports)
    failed = [why for check in chain.checks if (why := told.fails(check))]
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize("chain", CHAINS, ids=lambda chain: chain.name)
def test_order_of_reading_does_not_matter(chain: Chain, world: World) -> None:
    """Reports come in late: the same claims meet, and the answers are the same."""
    for seed in range(3):
        reports = list(chain.reports)
        random.Random(seed).shuffle(reports)
        with open_record("sqlite:///:memory:", world=world) as record:
            told = Told(record, reports)
            failed = [why for check in chain.checks if (why := told.fails(check))]
        assert not failed, f"in the order {[each['id'] for each in reports]}:\n" + "\n".join(failed)


def test_there_are_chains_enough() -> None:
    """Ten and more chains of four to eight reports."""
    assert len(CHAINS) >= 10
    assert all(4 <= len(chain.reports) <= 8 for chain in CHAINS)
