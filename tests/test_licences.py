"""docs/licences.md names what is installed with the package, at the versions of the lock file, and nothing under the GPL alone."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
ROWS = [
    (name, version, licence)
    for name, version, licence in re.findall(r"^\| ([a-z0-9-]+) \| (\d\S*) \| (.+) \|$", PAGE, re.M)
]
LOCKED = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.M))


def normal(requirement: str) -> str:
    """The name of a requirement, as the lock file writes it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=]", requirement)[0]).lower()


def test_every_requirement_has_its_row() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["postgresql"], *extras["parquet"], *extras["scale"]]
    assert {normal(each) for each in wanted} <= {name for name, _, _ in ROWS}


def test_the_versions_are_those_of_the_lock_file() -> None:
    assert [name for name, version, _ in ROWS if LOCKED.get(name) != version] == []


def test_nothing_is_under_the_gpl() -> None:
    bound = {name for name, _, licence in ROWS if re.search(r"\bA?GPL", licence)}
    assert bound <= {"tld"}, "tld offers a choice of three licences; another package may not"
