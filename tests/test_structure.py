"""What holds of the project as a whole: a question never loads the model, files stay small, one word per thing."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))
ASKING = ("agenda", "check", "offices", "requests", "outcomes", "timeline", "calibrate")


def loaded_by(code: str, tmp_path: Path) -> set[str]:
    """The names of all modules loaded once some code has run in a fresh process."""
    script = f"{code}\nimport sys; print('\\n'.join(sys.modules))"
    env = {"SUMMITRY_RECORD": str(tmp_path / "record.sqlite"), "PATH": "", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=env, check=True, timeout=60
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("command", ASKING)
def test_a_question_never_loads_the_model(command: str, tmp_path: Path) -> None:
    code = f"import sys; sys.argv = ['summitry', '{command}', '--as-of', '2022-11-23']\nfrom summitry.cli import main\nmain()"
    assert not {"spacy", "thinc", "trafilatura", "pypdfium2", "pint", "pyarrow"} & loaded_by(code, tmp_path)


def test_looking_the_world_up_loads_neither_model_nor_database(tmp_path: Path) -> None:
    code = "import summitry; summitry.knowledge.load().find('the Belarusian leader')"
    assert not {"spacy", "sqlalchemy", "trafilatura"} & loaded_by(code, tmp_path)


def test_no_file_is_long() -> None:
    long = {
        str(p.relative_to(ROOT)): n for p in SOURCES if (n := len(p.read_text(encoding="utf-8").splitlines())) > 500
    }
    assert long == {}
    lengths = sorted(len(p.read_text(encoding="utf-8").splitlines()) for p in SOURCES)
    assert lengths[len(lengths) // 2] <= 150


def test_every_module_says_what_it_is_for() -> None:
    bare = [
        str(p.relative_to(ROOT))
        for p in SOURCES
        if not p.read_text(encoding="utf-8").lstrip().startswith(('"""', "#!"))
    ]
    assert bare == []


@pytest.mark.parametrize("word", ["TODO", "FIXME", "NotImplementedError"])
def test_nothing_is_left_open(word: str) -> None:
    found = [str(p.relative_to(ROOT)) for p in SOURCES if re.search(rf"\b{word}\b", p.read_text(encoding="utf-8"))]
    assert found == []


def test_no_room_is_called_by_what_it_is_not() -> None:
    refused = {"util", "utils", "helpers", "common", "base", "manager", "misc"}
    assert not [p for p in SOURCES if p.stem in refused or p.parent.name in refused]


def test_the_architecture_page_names_every_room() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    house = ROOT / "src" / "summitry"
    rooms = [f"{p.parent.relative_to(house).as_posix()}/" for p in house.rglob("__init__.py") if p.parent != house]
    files = [p.name for p in house.glob("*.py") if not p.name.startswith("__")]
    inner = {"record/migrations/", "record/migrations/versions/"}
    assert [name for name in [*rooms, *files] if name not in inner and name not in page] == []


def test_the_index_of_the_documentation_is_whole() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    assert [p.name for p in (ROOT / "docs").glob("*.md") if p.name != "README.md" and f"({p.name})" not in index] == []


def test_the_changelog_has_the_version() -> None:
    told = re.search(r'__version__ = "(.+)"', (ROOT / "src" / "summitry" / "__init__.py").read_text(encoding="utf-8"))
    assert told and f"## {told[1]} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
