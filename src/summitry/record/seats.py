"""Who takes part in an occasion, after what persons have corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from summitry.record.attending import Attending
from summitry.record.folding import fold_name

SEAT = "participant "
"""What the name of a corrected field begins with; the name of the one who takes part follows."""


def with_corrected(attending: tuple[Attending, ...], corrected: Mapping[str, str | None]) -> tuple[Attending, ...]:
    """Everybody with the status that a person has set, in the order told; one whose status was emptied takes no part.

    >>> with_corrected((), {"participant Nikol Pashinyan": "declined"})
    ()
    """
    statuses = {
        fold_name(field.removeprefix(SEAT)): value for field, value in corrected.items() if field.startswith(SEAT)
    }
    kept = []
    for each in attending:
        status = statuses.get(fold_name(each.name), each.status)
        if status is not None:
            kept.append(each if status == each.status else replace(each, status=status, against=()))
    return tuple(kept)
