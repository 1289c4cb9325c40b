"""An address on the web becomes the one machine that is asked: checked, resolved once, and never resolved again."""

from __future__ import annotations

import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import quote, urlsplit

from summitry.errors import BadRequest, FailedFetch

_SAFE = "/%:=&?~#+!$,;'@()*[]"
_NAT64 = ip_network("64:ff9b::/96")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a URL leads: the host to name, the machines that answer for it, and what to ask them for."""

    url: str
    https: bool
    host: str
    port: int
    target: str

    @property
    def host_header(self) -> str:
        """The host as a request names it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.https else 80) else f"{host}:{self.port}"


def parse_address(url: str) -> Address:
    """The parts of a URL. Raises BadRequest for what is neither http nor https, has no host, or carries a password.

    >>> parse_address("https://wire.example/feed.xml?n=5").target
    '/feed.xml?n=5'
    """
    if any(ord(c) <= 32 or ord(c) == 127 or 0xD800 <= ord(c) < 0xE000 for c in url):
        raise _refused(url, "it has spaces, control characters or halves of characters in it")
    try:
        parts = urlsplit(url)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii") if "%" not in (parts.hostname or "%") else ""
    except (ValueError, UnicodeError):
        raise _refused(url, "it is no address") from None
    if parts.scheme not in ("http", "https"):
        raise _refused(url, f"{parts.scheme or 'no scheme'} is not fetched")
    if not host:
        raise _refused(url, "it names no host")
    if parts.username is not None or parts.password is not None:
        raise _refused(url, "it carries a name or a password")
    https = parts.scheme == "https"
    target = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    return Address(url, https, host, port or (443 if https else 80), target)


def _refused(url: str, reason: str) -> BadRequest:
    return BadRequest(f"{url!r} cannot be fetched: {reason}.\n  Give an address that begins with https:// or http://.")


def resolve(address: Address, *, allow_private: bool) -> list[str]:
    """The machines that answer for an address, as IP addresses. Raises FailedFetch.

    Unless private ones are allowed, a host with any address that is not of the public internet is refused: this machine's own, a
    private or link-local network's, a multicast or reserved one, also where it is wrapped into an IPv6 address.
    """
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FailedFetch(f"{address.url} has no machine: {error}. See that the name is right.") from error
    machines = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for machine in machines:
        if not allow_private and not is_public(machine):
            raise FailedFetch(
                f"{address.url} leads to {machine}, which is this machine or a private network. It was not fetched; "
                "if it is meant, give --allow-private."
            )
    return machines


def is_public(machine: str) -> bool:
    """Whether an IP address is one of the public internet.

    >>> [is_public(each) for each in ("93.184.216.34", "127.0.0.1", "169.254.169.254", "::ffff:10.0.0.1", "64:ff9b::7f00:1")]
    [True, False, False, False, False]
    """
    ip = ip_address(machine.partition("%")[0])
    inner = _wrapped(ip) if isinstance(ip, IPv6Address) else None
    return ip.is_global and not ip.is_multicast and not ip.is_reserved and (inner is None or is_public(str(inner)))


def _wrapped(ip: IPv6Address) -> IPv4Address | None:
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
