"""Which words of a text can open a time expression: a cheap look ahead that spares the grammar most of its tries.

"the", "in", "a" open most expressions and stand everywhere. By themselves they are no time: after them, and nothing else between,
must come another word of the grammar or a figure. What counts as a word of the grammar is read off its own patterns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from summitry.times.grammar import BLANK, RULES, Rule
from summitry.times.holidays import HOLIDAYS
from summitry.times.words import CARDINALS, DAY_PARTS, MONTHS, ORDINALS, SEASONS, UNITS, WEEKDAYS

LEADING = frozenset(
    """the this that these those a an another each every most some several many few in on for at but and within after of over through
    by since until during about around approximately roughly nearly almost close more less under up fewer as well just barely only
    not no their its his her it to well takes took lasted spent""".split()
)
_LED = (
    "the this that these those last next past coming upcoming previous preceding following same a an another "
    "each every most some several "
    "many few dozens half in on for at over within after of through takes took lasted spent and by since until "
    "during throughout about around approximately roughly nearly almost close more less "
    "under up fewer as well just barely only no not today tomorrow yesterday tonight overnight weekend now "
    "currently current present "
    "nowadays recently recent lately long once twice thrice future soon some someday sooner formerly previously "
    "right modern its their his her per early late earlier later mid beginning "
    "start end middle close fiscal financial fy budget marketing year quarter month week day night hour q aged "
    "age ages circa ca rest remainder much thousands hundreds h ad small wee hundred weekends twenty eve it comparable corresponding like other latter "
    "first orthodox "
    "holy muslim once then t"
)
STARTERS = frozenset(
    set(_LED.split())
    | set(MONTHS)
    | set(WEEKDAYS)
    | {f"{day}s" for day in WEEKDAYS}
    | set(CARDINALS)
    | set(ORDINALS)
    | set(SEASONS)
    | set(DAY_PARTS)
    | {f"{unit}s" for unit in UNITS}
    | {"centuries", "springtime", "summertime", "wintertime"}
    | {name.split()[0].split("'")[0].split("-")[0].rstrip(".") for name in HOLIDAYS}
    | {
        "hourly",
        "daily",
        "nightly",
        "weekly",
        "fortnightly",
        "biweekly",
        "monthly",
        "bimonthly",
        "quarterly",
        "biannually",
        "semiannually",
        "semi",
        "semiannual",
    }
    | {"yearly", "annually", "annual", "biennial", "biennially"}
)
"""Words that expressions begin with."""
_PLAIN = re.compile(r"\(\?P<\w+>|\(\?-?[a-z]*:|\\[a-zA-Z]|[^A-Za-z]+")
_FIGURE = re.compile(r"\\d|[0-9]")
_REPEATS = re.compile(r"\{[0-9,]+\}")
_CLASSES = re.compile(r"\[[^\][]*\]")
_MAYBE = re.compile(r"(?<![A-Za-z])[A-Za-z]{1,20}(?=\?)")
_SHORTEST, _LONGEST = 3, 24
"""Letters; a longer word that begins with a word of the grammar of so many counts too: "monthly", "weekdays", "springtime"."""


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    """Every word that stands in some pattern of the grammar or begins an expression, the leading ones left out."""
    inside = frozenset(w.lower() for rule in RULES for w in _PLAIN.split(rule.expression.pattern) if w)
    return (inside | STARTERS) - LEADING


@lru_cache(maxsize=1)
def _by_rule() -> tuple[tuple[Rule, bool, frozenset[str]], ...]:
    """Of each rule, whether there are figures in its pattern, and the words in it; of "weeks?" both "weeks" and "week"."""
    found = []
    for rule in RULES:
        pattern = _REPEATS.sub("", rule.expression.pattern.replace(BLANK, " "))
        spelled = _CLASSES.sub(" ", pattern)
        words = [*_PLAIN.split(spelled), *(word[:-1] for word in _MAYBE.findall(spelled))]
        found.append((rule, bool(_FIGURE.search(pattern)), frozenset(word.lower() for word in words if word)))
    return tuple(found)


@lru_cache(maxsize=50_000)
def rules_from(word: str) -> tuple[Rule, ...]:
    """The rules that may read an expression beginning with a word or a figure, in the order of the grammar: those in whose
    patterns the word stands, or a beginning of it; with a figure those that have figures.

    >>> [rule.name for rule in rules_from("tomorrow")]
    ['named_day', 'two_days_off', 'the_day_after']
    """
    if not word.isalpha():
        return tuple(rule for rule, figures, _ in _by_rule() if figures)
    word = word.lower()
    starts = {word[:end] for end in range(_SHORTEST, len(word))} | {word}
    return tuple(rule for rule, _, words in _by_rule() if not starts.isdisjoint(words))


@lru_cache(maxsize=50_000)
def is_core(word: str) -> bool:
    """Whether a word can be more of a time expression than its beginning.

    >>> is_core("months"), is_core("1997"), is_core("delegation")
    (True, True, False)
    """
    word = word.lower()
    if not word.isalpha() or word in _words():
        return True
    return word not in LEADING and any(word[:end] in _words() for end in range(_SHORTEST, min(len(word), _LONGEST + 1)))


def open_ones(words: Sequence[re.Match[str]]) -> list[bool]:
    """For each word, in order, whether it is a word of the grammar itself or leads to one over leading words alone."""
    found = [False] * len(words)
    leads = False
    for number in range(len(words) - 1, -1, -1):
        word = words[number].group()
        leads = is_core(word) or (leads and word.lower() in LEADING)
        found[number] = leads
    return found


def may_start(text: str, word: re.Match[str]) -> bool:
    """Whether an expression can begin with a word, by the word and the signs before it."""
    first, start = word.group(), word.start()
    before = text[start - 1] if start else " "
    if before.isalnum() or before == "_":
        return False
    if first[0].isdigit():
        if start > 1 and before in ".,:/-–" and text[start - 2].isdigit():
            return before == "–" or before == "-"
        return before not in "$£€¥#@" and not (before == "-" and start > 1 and text[start - 2].isalpha())
    return first[0] in "'’‘" or first.lower() in STARTERS
