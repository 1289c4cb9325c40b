"""What campaigns of the fuzzer kept, findings included, goes through its target again; and each target's first inputs, cut and bent."""

from __future__ import annotations

import random
import time

import pytest
from kept import load_kept
from seeds import dictionary, seeds
from targets import TARGETS, run_one

SECONDS = 10
"""The most that one input may take, as in a campaign."""


@pytest.mark.parametrize("target", TARGETS)
def test_what_was_kept_does_no_harm(target: str) -> None:
    """Every input ends in a result or in an error of the project's own, within its time."""
    for data in [*seeds(target), *load_kept(target)]:
        begin = time.process_time()
        run_one(target, data)
        assert time.process_time() - begin < SECONDS


@pytest.mark.parametrize("target", TARGETS)
def test_first_inputs_bent_at_random(target: str) -> None:
    """The same hundred inputs on every run: cut, doubled, with bytes and words of the target's dictionary put in."""
    dice = random.Random(target)
    words = [bytes.fromhex(line.strip('"').replace("\\x", "")) for line in dictionary(target).splitlines()]
    for _ in range(15 if target in {"reading", "names", "page"} else 100):
        data = bytearray(dice.choice(seeds(target)))
        for _ in range(dice.randint(1, 6)):
            at = dice.randrange(len(data) + 1)
            match dice.randrange(4):
                case 0:
                    del data[at : at + dice.randint(1, 40)]
                case 1:
                    data[at:at] = dice.choice(words)
                case 2:
                    data[at:at] = bytes(dice.randrange(256) for _ in range(dice.randint(1, 4)))
                case _:
                    data[at:at] = data[: dice.randint(0, 60)]
        run_one(target, bytes(data))
