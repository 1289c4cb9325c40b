"""The page of commands and the program say the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import typer

from summitry.cli import app, commands

PAGE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text(encoding="utf-8")
OPTION = re.compile(r"--[a-z][a-z-]*")


def found(command: Any, words: tuple[str, ...]) -> dict[str, Any]:
    """Every command by its name, those of groups too."""
    if not hasattr(command, "commands"):
        return {" ".join(words): command}
    return {name: each for key, inner in command.commands.items() for name, each in found(inner, (*words, key)).items()}


assert commands.__all__
COMMANDS = found(typer.main.get_command(app), ("summitry",))
SECTIONS = {part.partition("\n")[0].strip(): part for part in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]}


def test_every_command_has_its_section() -> None:
    """And no section is about a command that is not there."""
    assert {name for name in SECTIONS if name.startswith("summitry ")} == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_told(name: str) -> None:
    """All that the command takes, in its usage line; and nothing that it does not take."""
    usage = SECTIONS[name].split("`")[1]
    taken = {word for each in COMMANDS[name].params for word in each.opts if word.startswith("--")}
    assert set(OPTION.findall(usage)) == taken


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name: str) -> None:
    """In its own section, or among those that mean the same everywhere."""
    shared = set(
        re.findall(r"^\| `(--[a-z-]+)`", SECTIONS["Options that mean the same everywhere"], flags=re.MULTILINE)
    )
    said = SECTIONS[name].split("`", 2)[2]
    for each in COMMANDS[name].params:
        for word in each.opts:
            assert not word.startswith("--") or word in shared or f"`{word}`" in said, word


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_has_help(name: str) -> None:
    """`--help` says something of each."""
    assert COMMANDS[name].help
    bare = [each.name for each in COMMANDS[name].params if not each.help]
    assert bare == [] or (name, bare) == ("summitry serve", ["port"])


def test_the_pages_of_exchange_lead_somewhere() -> None:
    """Every link of both pages is there."""
    folder = Path(__file__).parents[2] / "docs"
    for page in ("commands.md", "exchange.md"):
        text = (folder / page).read_text(encoding="utf-8")
        for target, _, anchor in (link.partition("#") for link in re.findall(r"\]\(([^)]+)\)", text)):
            there = (folder / target).read_text(encoding="utf-8")
            slugs = {
                re.sub(r"[^a-z0-9 -]", "", line.lstrip("# ").lower()).replace(" ", "-")
                for line in there.splitlines()
                if line.startswith("#")
            }
            assert not anchor or anchor in slugs, (page, target, anchor)
