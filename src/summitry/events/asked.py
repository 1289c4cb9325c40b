"""An event noun under a verb that asks for it, plans it, doubts it or calls it off, and what that says of it."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.cues import GOVERNORS
from summitry.events.draft import Draft, Verdict
from summitry.events.grammar import ancestors, children, is_negated, is_passive, objects_of
from summitry.events.triggers import VERBS
from summitry.events.verdicts import PASSIVE_ONLY, doubted, flip, pluperfect, verdict_of_verb
from summitry.text import lemma

TAKING_PLACE = frozenset(
    "hold take happen open start begin go occur materialize materialise proceed convene meet be resume continue last".split()
)
"""What of a meeting is unsure when it is "unlikely to" do one of these is whether it takes place; else what it does."""


def asked_or_off(draft: Draft, verb: Token, word: str, way: str) -> Verdict | None:
    """The noun as object of a verb that asks for it, calls it off, plans it; or as subject of "is due", "is in doubt"."""
    line = draft.line
    if word in {"be", "hang", "remain", "stand", *THROWING} and (found := doubted(line, verb)) is not None:
        return found
    if word in SEEMING:
        for child in children(verb, "acomp", "oprd"):
            cue = GOVERNORS.get(lemma(child))
            under = children(child, "xcomp")
            if cue is not None and under and GOVERNORS.get(lemma(under[0])) == "cancelled":
                return called_off(draft, under[0])  # "is likely to be postponed"
            if cue is not None and under and lemma(under[0]) not in TAKING_PLACE:
                return Verdict("scheduled", line.span(child), 1, "its doings unsure")
            if cue in {"scheduled", "expected"} and way in {"nsubj", "support"} and pluperfect(verb):
                return Verdict("cancelled", line.span(child), 2, "had been to")  # "had been due to start on Thursday"
            if cue is not None and way in {"nsubj", "support"}:
                return flip(line, verb, Verdict(cue, line.span(child), 3, f"governor:{lemma(child)}"))
    if word == "be":
        for child in children(verb, "xcomp"):
            if (
                verb.tag_ == "VBD"
                and lemma(child) in TAKING_PLACE
                and any(c.lower_ == "have" for c in children(child, "aux"))
            ):
                return Verdict("cancelled", line.span(verb), 3, "were to have")
            to_be = verb.tag_ in {"VBZ", "VBP"} and any(c.tag_ == "TO" for c in child.children)
            if to_be and lemma(child) in TAKING_PLACE and way in {"nsubj", "support"}:
                off = is_negated(child) is not None or is_negated(verb) is not None
                return Verdict("denied" if off else "scheduled", line.span(verb), 3, "be to")  # "talks are to resume"
        return None
    failed = [c for c in children(verb, "xcomp") if lemma(c) in TAKING_PLACE] if word == "fail" else []
    if failed and way in {"nsubj", "support"} and is_negated(verb) is None:
        return Verdict("denied", line.span(verb), 3, "failed to take place")
    if word == "fall" and way == "nsubj" and any(c.lower_ == "through" for c in verb.children):
        return Verdict("cancelled", line.span(verb), 3, "fell through")
    if word in {"put", "push"} and any(c.lower_ in {"off", "back"} for c in verb.children):
        return called_off(draft, verb)  # "was pushed back to March"
    if way == "for" and word in ASKING_FOR and draft.kind in {"meeting", "call", "visit", "agreement"}:
        return flip(line, verb, Verdict("wanted", line.span(verb), 3, f"{word} for"))
    if word == "call" and (way == "for" or any(c.lower_ == "off" for c in verb.children)):
        off = any(c.lower_ == "off" for c in verb.children)
        return called_off(draft, verb) if off else Verdict("wanted", line.span(verb), 3, "call for")
    if word == "call" and draft.token.dep_ == "nsubjpass" and draft.definite and own_past(verb):
        return Verdict("past", None, 0, "unsaid")  # "The session was called to discuss fish"
    if word == "call" and draft.token.dep_ in {"dobj", "nsubjpass"} and own_past(verb):
        return Verdict("scheduled", line.span(verb), 2, "called")
    if word == "invite" and way == "for" and draft.kind == "visit":
        return Verdict("wanted", line.span(verb), 3, "governor:invite")
    cue = GOVERNORS.get(word)
    if (
        word in {"refuse", "reject", "exclude"}
        and is_negated(verb) is not None
        and draft.kind in {"meeting", "visit", "call"}
    ):
        return Verdict("possible", line.span(verb), 3, "not refused")
    if (
        cue == "cancelled"
        and draft.kind == "agreement"
        and (act := VERBS.get(word)) is not None
        and act.kind == draft.kind
    ):
        return Verdict("past", None, 0, "undone")  # "suspended the treaty": that is the event
    if cue is None or way == "for" or (way == "nsubj") or (word == "plan" and draft.token.dep_ == "nsubj"):
        return None
    if cue == "cancelled":
        return called_off(draft, verb)
    if word in {"need", "require"} and draft.trigger.word in {"approval", "ratification", "endorsement"}:
        return flip(line, verb, Verdict("expected", line.span(verb), 3, "still needs"))
    if any(c.dep_ == "xcomp" for c in verb.children) or word in OF_ITSELF:
        return None
    if word in OF_ITS_OBJECT:
        if word in PASSIVE_ONLY and is_passive(verb):
            cue = "scheduled"
        outer = verdict_of_verb(line, verb)
        if outer.rule in {"modal:may", "modal:might", "modal:could"}:
            return outer
        return flip(line, verb, Verdict(cue, line.span(verb), 3, f"governor:{word}"))
    if cue == "denied" and word in {"refuse", "decline", "reject", "prevent"}:
        return Verdict("denied", line.span(verb), 2, f"governor:{word}")
    return None


ASKING_FOR = frozenset(
    "ask push press appeal plead beg petition apply hope wish long lobby angle bid clamor clamour campaign".split()
)
""" "asked for a meeting", "hopes for talks"."""
THROWING = frozenset("put place throw call cast plunge".split())
""" "was put on hold", "was thrown into doubt"."""
SEEMING = frozenset("be look seem appear remain become".split())


def own_past(verb: Token) -> bool:
    return verb.tag_ in {"VBD", "VBN"} and not children(verb, "oprd", "ccomp", "xcomp")


OF_ITSELF = frozenset("need agree accept confirm discuss push announce".split())
"""Verbs that with a noun as object say nothing of whether it takes place."""
OF_ITS_OBJECT = frozenset(
    "expect await schedule plan set slate propose arrange seek want demand request suggest urge invite consider weigh anticipate advocate".split()
)
"""Verbs that say it of the noun: "propose a summit"."""


def called_off(draft: Draft, verb: Token) -> Verdict | None:
    """Cancelled, or moved where a new date stands with it ("postponed to 3 May", "postponed until June")."""
    line = draft.line
    base = verdict_of_verb(line, verb)
    hinted = verb.tag_ == "VBG" and any(
        lemma(t) in {"hint", "threaten", "consider", "talk", "think", "discuss"} for t in ancestors(verb)
    )
    if base.realis == "wanted":
        return Verdict("scheduled", line.span(verb), 1, "asked to be off")
    if hinted or base.realis in {"possible", "questioned", "expected"}:
        return Verdict("questioned", line.span(verb), 3, f"governor:{lemma(verb)}")
    if base.realis == "denied":
        return Verdict("scheduled", line.span(verb), 2, f"governor:{lemma(verb)}")
    later = [t for t in objects_of(verb, "by") if line.is_time(t)]
    ways = (verb, *children(verb, "advmod", "prt"))
    until = [
        t for v in ways for t in objects_of(v, "to", "until", "till") if lemma(t) not in {"date", "time", "notice"}
    ]
    moved = (until or later) and lemma(verb) in {"postpone", "delay", "adjourn", "put", "push"}
    if moved and not until and base.rule == "past tense":
        return Verdict(
            "scheduled", line.span(verb), 1, f"governor:{lemma(verb)}"
        )  # "was delayed by a day": held or not
    return Verdict("scheduled" if moved else "cancelled", line.span(verb), 3, f"governor:{lemma(verb)}")
