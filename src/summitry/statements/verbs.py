"""The ways a verb can give somebody's words, thoughts, wishes or judgements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from summitry.facts import Span
from summitry.statements.content import after_dateline, before_addition, end_of_complements, run, subtree_end
from summitry.statements.cue import cue_first, cue_last
from summitry.statements.hypothesis import Hypothesis
from summitry.statements.quotations import Quoted
from summitry.statements.source import PASSIVE_SUBJECT, RELATIVE, Subject, find_agent, find_subject, phrase
from summitry.statements.tree import Tree

_SET_OFF = frozenset({",", "”", '"', "''", "’", "?", "!", "—", "--", "–", "-"})
_PREDICATE = frozenset({"oprd", "attr", "acomp"})
_ASIDE = frozenset("who which though although while when after before as because".split())
_CLOSED = frozenset({",", ".", "“", '"', "``", "''", "—", "--", ":"})
_NOMINAL = frozenset({"NN", "PR"})
_NOUN_PHRASE = frozenset({"DT", "NN", "NNP", "NNS", "NNPS", "PRP", "PRP$", "JJ", "POS"})
_CLOSING = frozenset({"”", "''"})
_SHORT = 8
_TELLING = frozenset("tell ask inform remind assure notify advise warn convince persuade show teach promise".split())
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_CLAUSAL = frozenset({"VBD", "VBZ", "VBP", "MD", "WDT"})
_GOVERNED = frozenset("for on upon to about of against with at as over in into toward towards".split())
_RAISING = frozenset({"seem", "appear", "look", "prove"})


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb with what stands around it."""

    tree: Tree
    verb: int
    lemma: str
    subject: Subject | None
    passive: bool
    first: int
    last: int

    def hypothesis(
        self, pattern: str, content: tuple[Span, ...], inner: int | None = None, cue: tuple[int, int] | None = None
    ) -> Hypothesis:
        """The frame read one way."""
        begin, end = cue or (self.first, self.last)
        source = () if self.subject is None else (self.subject.span(self.tree),)
        return Hypothesis(
            self.tree.number,
            self.verb,
            self.lemma,
            pattern,
            source,
            (self.tree.span(begin, end),),
            content,
            None if self.subject is None else self.subject.head,
            "none" if self.subject is None else self.subject.how,
            inner,
        )


def read_verb(tree: Tree, verb: int, quoted: Quoted) -> Iterator[Hypothesis]:
    """Every way to read one verb as a cue, best founded first."""
    passive = tree.kid_as(verb, frozenset({"auxpass"})) is not None or (
        tree.tags[verb] == "VBN" and tree.deps[verb] in {"acl", "advcl"}
    )
    subject = find_agent(tree, verb) if passive else find_subject(tree, verb)
    lemma = tree.lemma(verb)
    frame = Frame(tree, verb, lemma, subject, passive, cue_first(tree, verb), cue_last(tree, verb))
    yield from _beside(_with_late_subject(frame), quoted)
    if passive:
        yield from _passive(frame)
    else:
        yield from _apart(frame)
        yield from _clauses(frame)
        yield from _objects(frame)
    yield from _prepositions(frame)


def _with_late_subject(frame: Frame) -> Frame:
    """For '"…," said Dahl' and ', Dahl said,', where the parse missed the subject: the phrase beside the verb becomes it."""
    tree, verb = frame.tree, frame.verb
    if frame.passive or (
        frame.subject is not None and frame.subject.how == "own" and abs(frame.subject.last - verb) <= 3
    ):
        return frame
    after, found = frame.last + 1, None
    colon = _next_mark(tree, after)
    if (
        verb == 0
        and colon > after
        and tree.words[min(colon, len(tree) - 1)] == ":"
        and tree.tags[colon - 1][:2] in _NOMINAL
    ):
        found = Subject(colon - 1, after, colon - 1, "after")
    elif verb == 0 or tree.words[verb - 1] in _SET_OFF:
        kid = next((k for k in tree.kids[verb] if tree.first[k] == after and tree.tags[k][:2] in _NOMINAL), None)
        if kid is not None:
            found = phrase(tree, kid, "after")
    else:
        found = _phrase_before(tree, frame.first, after < len(tree) and tree.words[after] in _CLOSED)
    return frame if found is None else replace(frame, subject=found)


def _phrase_before(tree: Tree, end: int, closed: bool) -> Subject | None:
    """The nouns between a closing mark and the cue, or between a comma and a cue that is `closed` behind too."""
    begin = end
    while begin > 0 and end - begin < _SHORT and tree.tags[begin - 1] in _NOUN_PHRASE:
        begin -= 1
    if begin == end or begin == 0 or tree.words[begin - 1] not in _SET_OFF or tree.tags[end - 1][:2] not in _NOMINAL:
        return None
    if not closed and tree.words[begin - 1] not in _CLOSING:
        return None
    return Subject(end - 1, begin, end - 1, "after")


def _beside(frame: Frame, quoted: Quoted) -> Iterator[Hypothesis]:
    """What stands before, after or on both sides of "Dahl said", set off by a comma or by quotation marks."""
    tree, subject = frame.tree, frame.subject
    own = subject is not None and subject.how in {"own", "after"}
    begin = min(frame.first, subject.first) if own and subject else frame.first
    end = max(frame.last, subject.last) if own and subject else frame.last
    stop = _next_mark(tree, end + 1)
    after = _speech_after(tree, end, stop, quoted)
    lead: tuple[Span, ...] = ()
    if own and (begin == 0 or tree.words[begin - 1] in _SET_OFF):
        lead = _lead(tree, begin, quoted) if begin > 0 else _sentence_before(tree, quoted)
    if lead and not _crosses(frame, lead, quoted):
        tail = after or _tail(frame, stop) or _next_quotation(tree, stop, quoted)
        if tail and not _crosses(frame, tail, quoted):
            yield frame.hypothesis("both", lead + tail, tree.heads[frame.verb])
        if quoted.whole(lead[0]) or (not tail and _is_clause(tree, begin)):
            yield frame.hypothesis("before", lead, tree.heads[frame.verb])
    if after:
        yield frame.hypothesis("speech", after, frame.verb)
    elif stop < len(tree) and tree.words[stop] == ":":
        told = run(tree, stop + 1, len(tree) - 1) or _paragraph_after(tree, quoted)
        if told:
            yield frame.hypothesis("colon", told, min(stop + 1, len(tree) - 1))


def _crosses(frame: Frame, content: tuple[Span, ...], quoted: Quoted) -> bool:
    """Whether a cue inside a quotation would take words from outside it."""
    quotation = quoted.at(frame.tree.starts[frame.verb])
    return quotation is not None and any(start < quotation.start or end > quotation.end for start, end in content)


def _next_quotation(tree: Tree, stop: int, quoted: Quoted) -> tuple[Span, ...]:
    """The quotation that follows a sentence ending with its cue: '"A," he said. "B."'."""
    if stop < len(tree) - 2:
        return ()
    quotation = quoted.following(tree.ends[-1])
    return () if quotation is None else quotation.pieces


def _paragraph_after(tree: Tree, quoted: Quoted) -> tuple[Span, ...]:
    """The quotation that opens the paragraph after a colon."""
    quotation = quoted.starting_in(tree.ends[-1], tree.ends[-1] + 4)
    return () if quotation is None else quotation.pieces


def _is_clause(tree: Tree, end: int) -> bool:
    """Whether the words before a cue hold a finite verb; "Speaking in Oslo, Dahl said" gives nothing said before it."""
    return end == 0 or any(tree.tags[t] in _FINITE for t in range(end))


def _lead(tree: Tree, begin: int, quoted: Quoted) -> tuple[Span, ...]:
    """The words of the sentence before the cue; back to the opening mark where they end a longer quotation."""
    words = run(tree, after_dateline(tree), begin - 1)
    quotation = quoted.ending_in(tree.starts[begin] - 3, tree.starts[begin])
    if quotation is None or quotation.start >= tree.starts[0]:
        return words
    return quotation.pieces


def _sentence_before(tree: Tree, quoted: Quoted) -> tuple[Span, ...]:
    """The quotation whose question or exclamation mark parted it from its cue: '"Why now?" Dahl asked.'"""
    quotation = quoted.ending_in(tree.starts[0] - 1, tree.starts[0])
    return quotation.pieces if quotation is not None and quotation.asks else ()


def _next_mark(tree: Tree, token: int) -> int:
    """The next comma, colon, full stop or opening mark after the cue."""
    while token < len(tree) and tree.words[token] not in {",", ":", ".", ";", "“", '"', "``", "''", "—", "--"}:
        token += 1
    return token


def _tail(frame: Frame, stop: int) -> tuple[Span, ...]:
    """The words after the cue's comma, unless a participle of the speaker's or a conjunction opens them."""
    tree = frame.tree
    if stop + 2 >= len(tree) or tree.words[stop] not in {",", "—", "--"}:
        return ()
    opener = stop + 1
    if tree.tags[opener] == "CC" and tree.tags[opener + 1] == "``":
        return run(tree, opener, len(tree) - 1)
    if tree.tags[opener] == "CC" or tree.words[opener] in _ASIDE:
        return ()
    if tree.tags[opener] == "VBN" or (tree.tags[opener] == "VBG" and tree.heads[opener] == frame.verb):
        return ()
    return run(tree, opener, len(tree) - 1)


def _speech_after(tree: Tree, end: int, stop: int, quoted: Quoted) -> tuple[Span, ...]:
    """A quotation that opens after the cue, its comma or its colon."""
    if end + 1 >= len(tree) or stop >= len(tree) or any(tree.tags[t] in _CLAUSAL for t in range(end + 1, stop)):
        return ()
    parted = tree.words[stop] in {",", ":", "—", "--"}
    if "that" in tree.words[end + 1 : stop + 1] or (stop > end + 1 and not parted):
        return ()
    low = tree.ends[stop] - 1 if parted else tree.starts[stop]
    quotation = quoted.starting_in(low, low + 3)
    if quotation is None or not quotation.is_speech or not tree.starts[0] < quotation.start < tree.ends[-1]:
        return ()
    if quotation.end >= tree.ends[-1] - 2:
        return quotation.pieces
    rest = [t for t in range(stop, len(tree)) if tree.starts[t] >= quotation.start]
    return run(tree, rest[0], len(tree) - 1) if rest else quotation.pieces


def _clauses(frame: Frame) -> Iterator[Hypothesis]:
    """ "said (that) the talks failed", "wants to leave"."""
    tree, verb = frame.tree, frame.verb
    for kid in tree.kids[verb]:
        label = tree.deps[kid]
        if kid > verb and label == "ccomp":
            yield from _both_ends(frame, "ccomp", _clause_start(frame, kid), kid)
            return
        if kid > verb and label == "xcomp":
            given = tree.kid_as(verb, frozenset({"dobj"}))
            if given is not None and frame.last < given < kid:
                yield from _both_ends(frame, "object-xcomp", max(tree.first[given], frame.last + 1), kid)
            yield from _both_ends(frame, "xcomp", max(tree.first[kid], frame.last + 1), kid)
            return


def _clause_start(frame: Frame, clause: int) -> int:
    """Where a clause starts: after the cue, also where the parse took the clause's own subject for the verb's object."""
    tree, start = frame.tree, max(frame.tree.first[clause], frame.last + 1)
    if frame.lemma in _TELLING:
        return start
    for kid in tree.kids[frame.verb]:
        if frame.last < kid < start and tree.deps[kid] in {"dobj", "nsubj", "attr", "nummod"}:
            return max(tree.first[kid], frame.last + 1)
    return start


def _apart(frame: Frame) -> Iterator[Hypothesis]:
    """ "the plan seems to work" (no source); "what Dahl said", "the plan Dahl backed" (the content stands before)."""
    tree, verb, subject = frame.tree, frame.verb, frame.subject
    if frame.lemma in _RAISING and subject is not None:
        for kid in tree.kids[verb]:
            if kid > verb and tree.deps[kid] in {"xcomp", "oprd", "acomp", "ccomp"}:
                told = (subject.span(tree), *run(tree, max(tree.first[kid], frame.last + 1), tree.last[kid]))
                yield replace(frame, subject=None).hypothesis("raising", told, kid)
                break
    if subject is None or subject.how != "own" or subject.first == 0:
        return
    if tree.deps[verb] == "relcl" and tree.heads[verb] < subject.first and tree.words[subject.head] not in RELATIVE:
        noun = phrase(tree, tree.heads[verb], "noun", stop=tree.first[verb])
        if noun is not None:
            yield frame.hypothesis("relative", (noun.span(tree),), noun.head)
    elif tree.words[subject.first - 1] == "what":
        tail = next((k for k in tree.kids[verb] if k > verb and tree.deps[k] in {"ccomp", "xcomp", "acomp"}), None)
        rest = () if tail is None else run(tree, max(tree.first[tail], frame.last + 1), tree.last[tail])
        yield frame.hypothesis("what", (tree.span(subject.first - 1, subject.first - 1), *rest), tail)


def _both_ends(frame: Frame, pattern: str, start: int, inner: int, cue_end: int | None = None) -> Iterator[Hypothesis]:
    """A complement read short (its own subtree) and, where more hangs on the verb behind it, long."""
    tree = frame.tree
    cue = None if cue_end is None else (frame.first, cue_end)
    short = before_addition(tree, start, tree.last[inner])
    long = before_addition(tree, start, end_of_complements(tree, frame.verb, start))
    if pattern == "ccomp" and short + 3 < len(tree) and tree.words[short + 1] == ":":
        short = long = len(tree) - 1
    content = run(tree, start, short)
    if content:
        yield frame.hypothesis(pattern, content, inner, cue)
    if long > short:
        yield frame.hypothesis(pattern + "+", run(tree, start, long), inner, cue)


def _objects(frame: Frame) -> Iterator[Hypothesis]:
    """ "condemned the attack", "called the plan a mistake"."""
    tree, verb = frame.tree, frame.verb
    for kid in tree.kids[verb]:
        if kid <= verb or tree.deps[kid] not in {"dobj", "attr", "oprd", "acomp"}:
            continue
        start = max(tree.first[kid], frame.last + 1)
        predicate = next((k for k in tree.kids_as(verb, _PREDICATE) if k > kid), None)
        if predicate is not None:
            yield from _both_ends(frame, "naming", start, predicate)
        yield from _both_ends(frame, tree.deps[kid], start, kid)
        return


def _prepositions(frame: Frame) -> Iterator[Hypothesis]:
    """ "called for talks", "agreed on a date", "insisted on going"."""
    tree, verb = frame.tree, frame.verb
    for kid in tree.kids_as(verb, frozenset({"prep"})):
        if tree.words[kid] not in _GOVERNED or not _near(frame, kid):
            continue
        inner = tree.kid_as(kid, frozenset({"pobj", "pcomp"}))
        if inner is None or kid + 1 > tree.last[inner]:
            continue
        if frame.passive:
            told = (*_undergone(frame), *run(tree, kid + 1, tree.last[inner]))
            yield frame.hypothesis("passive-" + tree.words[kid], told, inner, (frame.first, kid))
        else:
            yield from _both_ends(frame, "prep-" + tree.words[kid], kid + 1, inner, kid)


def _near(frame: Frame, kid: int) -> bool:
    """Whether a preposition follows the verb directly, or after an adverb or a day ("called Friday for …")."""
    between = range(frame.last + 1, kid)
    return (
        len(between) <= 2
        and all(frame.tree.deps[t] in {"npadvmod", "advmod", "prt"} for t in between)
        and kid > frame.verb
    )


def _undergone(frame: Frame) -> tuple[Span, ...]:
    """What a passive is told of: its subject, or the noun or the clause that its participle hangs on."""
    tree, verb = frame.tree, frame.verb
    own = tree.kid_as(verb, PASSIVE_SUBJECT)
    if own is not None:
        told = phrase(tree, own, "own", stop=verb) if own < verb else None
    elif tree.deps[verb] == "acl" and tree.heads[verb] < verb:
        told = phrase(tree, tree.heads[verb], "noun", stop=verb)
    else:
        told = find_subject(tree, verb) if tree.deps[verb] in {"advcl", "conj"} else None
    return () if told is None else (told.span(tree),)


def _passive(frame: Frame) -> Iterator[Hypothesis]:
    """ "the talks were announced", "is expected to speak", "a plan backed by Oslo"."""
    tree, verb = frame.tree, frame.verb
    own, lead = tree.kid_as(verb, PASSIVE_SUBJECT), _undergone(frame)
    for kid in tree.kids[verb]:
        if kid > verb and tree.deps[kid] in {"xcomp", "ccomp", "oprd", "attr", "acomp"}:
            start = max(tree.first[kid], frame.last + 1)
            tail = run(tree, start, subtree_end(tree, kid, len(tree)))
            yield frame.hypothesis("passive-" + tree.deps[kid], (*lead, *tail), kid)
            if tree.deps[kid] == "ccomp" or tree.words[own if own is not None else verb] == "it":
                yield frame.hypothesis("passive-tail", tail, kid)
            break
    if lead:
        yield frame.hypothesis("passive", lead, own)
