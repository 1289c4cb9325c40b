"""Names for things of the record that hold anywhere: the same thing gets the same name in every export."""

from __future__ import annotations

from hashlib import sha1
from uuid import NAMESPACE_URL, uuid5


def uri(kind: str, name: str) -> str:
    """A URI for a thing of the record (RFC 9562, version 5).

    >>> uri("event", "csto/2022-11-23")
    'urn:uuid:c843ca18-e023-57e1-bff2-cbd4487ab797'
    """
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'summitry:{kind}:{name}')}"


def entity_id(kind: str, *parts: str) -> str:
    """A FollowTheMoney id: 40 hexadecimal digits, as that library makes its own.

    >>> len(entity_id("person", "emomali-rahmon"))
    40
    """
    return sha1("\x1f".join(("summitry", kind, *parts)).encode(), usedforsecurity=False).hexdigest()
