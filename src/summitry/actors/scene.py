"""What is known while one report's mentions are put together."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from summitry.actors.coined import coin
from summitry.actors.frames import Frame
from summitry.actors.lexicon import Entry, lexicon_of
from summitry.actors.persons import Cast
from summitry.actors.pieces import Piece, pieces_of
from summitry.facts import Actor, Mention, Report, Resolution, Span, Unknown
from summitry.knowledge import World
from summitry.knowledge.days import PRESENT, holds

_BLANKS = {0xA0: " ", 0x2007: " ", 0x2009: " ", 0x202F: " ", 0x2011: "-"}
_STOP = re.compile(r"[.!?…]['\"”’)\]]{0,3}\s{1,9}(?=['\"“‘(\[—–-]{0,3}[A-ZÀ-Þ])|\n\s{0,9}")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Sen|Rep|Gov|Prof|St|Jr|No|vs|Adm|Brig|Sgt|Amb)|\b[A-Z])\.$"
)


@dataclass(slots=True)
class Scene:
    """One report, its text with plain blanks (offsets stay), its pieces, the persons in it, and the mentions made so far.

    `claimed` are the indexes of pieces that belong to the phrase of another; `framed` the phrases around persons.
    """

    report: Report
    text: str
    world: World
    day: str
    pieces: list[Piece]
    starts: list[int]
    cast: Cast
    framed: dict[int, Frame] = field(default_factory=dict)
    persons: dict[int, tuple[Resolution, str]] = field(default_factory=dict)
    claimed: set[int] = field(default_factory=set)
    mentions: list[Mention] = field(default_factory=list)
    own: dict[str, Actor] = field(default_factory=dict)
    speaking: set[str] = field(default_factory=set)
    named_states: set[str] = field(default_factory=set)
    own_by_ends: dict[tuple[str, str], str] = field(default_factory=dict)

    @property
    def dated(self) -> bool:
        """Whether the report's day is known, without which nobody is looked up by an office."""
        return self.day != PRESENT

    @property
    def states_named(self) -> set[str]:
        """The states that the report names anywhere, or whose adjectives it has."""
        if not self.named_states:
            entries = (entry for piece in self.pieces for entry in piece.of("name", "adjective", "metonym", "demonym"))
            self.named_states.update(entry.actor for entry in entries if entry.actor in self.world.states)
        return self.named_states

    def sentence_of(self, offset: int) -> int:
        """The index of the sentence that holds an offset."""
        return bisect_right(self.starts, offset) - 1

    def opens_sentence(self, offset: int) -> bool:
        """Whether a word begins its sentence, quotation marks and an article aside."""
        begin = self.starts[self.sentence_of(offset)]
        return self.text[begin:offset].strip(" \"'“‘(").lower() in {"", "the", "but", "and"}

    def opens_clause(self, offset: int) -> bool:
        """Whether a word begins its sentence, or what follows a semicolon, a colon or a dash."""
        return self.text[max(0, offset - 3) : offset].rstrip(" ").endswith((";", ":", "—", "–")) or self.opens_sentence(
            offset
        )

    def piece_words(self, piece: Piece) -> str:
        """The words of a piece."""
        return self.text[piece.start : piece.end]

    def owner_id(self, piece: Piece | None) -> str | None:
        """The one state or organisation a piece names, None where it is none or several."""
        if piece is None:
            return None
        ids = self.ids(piece.of("name", "adjective", "demonym", "defect")) or self.ids(piece.of("metonym"))
        return ids[0] if len(ids) == 1 else None

    def ids(self, entries: tuple[Entry, ...]) -> list[str]:
        """The actors of entries that hold on the day, without repetition."""
        holding = [entry.actor for entry in entries if holds(entry.from_, entry.to, self.day) is not False]
        return list(dict.fromkeys(holding or [entry.actor for entry in entries]))

    def actor(self, actor_id: str) -> Actor | Unknown:
        """An actor of the tables or of this report."""
        return self.own.get(actor_id) or self.world.actor(actor_id)


def scene_of(report: Report, world: World, sentences: tuple[Span, ...]) -> Scene:
    """The scene of a report before anything is resolved."""
    day = report.published.isoformat() if report.published else PRESENT
    text = plain_blanks(report)
    hits = lexicon_of(world).scan(text)
    starts = sorted({0, *(start for start, _ in sentences)}) if sentences else _starts(text)
    pieces = coin(text, pieces_of(text, hits))
    return Scene(report, text, world, day, pieces, starts, Cast(world, day))


def plain_blanks(report: Report) -> str:
    """The text with every kind of blank as a blank, and with the line ends inside a paragraph as blanks; offsets stay."""
    text = report.text.translate(_BLANKS)
    for part in report.parts:
        if "\n" in text[part.start : part.end]:
            text = text[: part.start] + text[part.start : part.end].replace("\n", " ") + text[part.end :]
    return text


def _starts(text: str) -> list[int]:
    """Where sentences begin, by full stops and line ends."""
    found = [0]
    for match in _STOP.finditer(text):
        if not _ABBREVIATED.search(text, max(0, match.start() - 6), match.start() + 1):
            found.append(match.end())
    return found
