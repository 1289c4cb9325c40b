"""What the pages work with: the record, how to read what is handed in, and who may do what."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from summitry.facts import Reading
from summitry.questions import OpenRecord
from summitry.web.pending import Pending

Reader = Callable[[str, str | None, str | None], Reading]
"""(text, day of publication, publisher) -> its reading; raises SummitryError."""

FileReader = Callable[[str, bytes, str | None], list[Reading]]
"""(file name, bytes, day of publication) -> the readings in it; raises SummitryError. The name tells the kind and is never opened."""

LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Desk:
    """One served record.

    `token` is demanded of every request where given; `open_reading` lets anybody read and only the token change. `hosts` are the
    names this desk is served under; with `any_address` also every number, which no foreign page can give its own name to.
    """

    record: OpenRecord
    read_text: Reader
    read_file: FileReader
    token: str | None = None
    open_reading: bool = False
    hosts: tuple[str, ...] = LOOPBACK
    any_address: bool = False
    pending: Pending = field(default_factory=Pending)

    def derived(self, purpose: str) -> str:
        """A secret made from the token for one purpose; it opens nothing else and does not give the token away."""
        return hmac.new((self.token or "").encode(), purpose.encode(), sha256).hexdigest()
