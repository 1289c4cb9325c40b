"""No regular expression of the package costs more than its text is long, over strings made from its own alphabet."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from pattern_inputs import superlinear

SOURCE = Path(__file__).parents[2] / "src" / "summitry"
CALLS = frozenset({"compile", "match", "search", "fullmatch", "sub", "subn", "finditer", "findall", "split"})
COLLECT = """
import importlib, json, pkgutil, re, sys
seen, real = {}, re._compile
def spy(pattern, flags):
    made = real(pattern, flags)
    frame = sys._getframe(1)
    while frame and frame.f_code.co_filename == re.__file__:
        frame = frame.f_back
    file = frame.f_code.co_filename.replace("\\\\", "/") if frame else ""
    if "/summitry/" in file and isinstance(made, re.Pattern):
        seen.setdefault((made.pattern, made.flags), f"{file.rpartition('/summitry/')[2]}:{frame.f_lineno}")
    return made
re._compile = spy
import summitry
for module in pkgutil.walk_packages(summitry.__path__, "summitry."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(json.dumps([[where, pattern, flags] for (pattern, flags), where in seen.items()]))
"""


@cache
def compiled_on_import() -> list[tuple[str, str, int]]:
    """Place, pattern and flags of everything that importing the whole package compiles, patterns put together included."""
    done = subprocess.run([sys.executable, "-c", COLLECT], capture_output=True, text=True, check=True, timeout=120)
    return [tuple(each) for each in json.loads(done.stdout)]


def written_out() -> list[tuple[str, str, int]]:
    """The same for every pattern that stands in the code as a plain string, also within functions."""
    found = []
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if _is_call(node) and node.args and isinstance(node.args[0], ast.Constant):
                place = f"{path.relative_to(SOURCE).as_posix()}:{node.lineno}"
                found.append((place, str(node.args[0].value), _flags(node)))
    return found


def _is_call(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr in CALLS
    )


def _flags(node: ast.Call) -> int:
    """The flags named in a call: re.IGNORECASE | re.MULTILINE."""
    given = [*node.args[1:], *(word.value for word in node.keywords if word.arg == "flags")]
    names = (n.attr for each in given for n in ast.walk(each) if isinstance(n, ast.Attribute))
    return sum(int(flag) for name in set(names) if isinstance(flag := getattr(re, name, None), re.RegexFlag))


def test_no_pattern_is_slower_than_its_text_is_long() -> None:
    found = {(pattern, re.compile(pattern, flags)): place for place, pattern, flags in compiled_on_import()}
    found |= {(pattern, re.compile(pattern, flags)): place for place, pattern, flags in written_out()}
    assert len(found) > 250
    slow = {f"{place} {pattern[:80]}": told for (pattern, made), place in found.items() if (told := superlinear(made))}
    assert slow == {}


def test_no_room_that_compiles_patterns_is_missed() -> None:
    files = {p.relative_to(SOURCE).as_posix() for p in SOURCE.rglob("*.py") if "= re.compile(" in p.read_text()}
    seen = {place.rpartition(":")[0] for place, _, _ in [*compiled_on_import(), *written_out()]}
    assert files - seen == set()


@pytest.mark.parametrize(
    "pattern", [r"\s+$", r"[^\n]+foo", r"(?:a|ab)*c(?!.)", r"\w{0,400}\w{0,400}!", r"(?:a+ ?){2,9}b", r"a[^b]*a[^b]*a!"]
)
def test_slow_patterns_are_told(pattern: str) -> None:
    assert superlinear(re.compile(pattern))


@pytest.mark.parametrize("pattern", [r"\d{1,3}(?:,\d{3})*", r"[ \t]{0,4}\n", r"(?:January|March) \d{1,2}"])
def test_quick_patterns_are_not(pattern: str) -> None:
    assert superlinear(re.compile(pattern)) is None
