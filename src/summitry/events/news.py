"""What a report tells as its own news, and so of its own day."""

from __future__ import annotations

from datetime import date

from summitry.events.cluster import Cluster
from summitry.events.countries import FIRST_SENTENCES
from summitry.events.days import held_of, iso_of
from summitry.events.draft import Draft, Held, Verdict
from summitry.events.grammar import children, direct_objects, is_passive, is_since, objects_of
from summitry.events.lexicon import HARM
from summitry.events.otherdays import SAYING
from summitry.facts import Report
from summitry.text import lemma


def own_day(cluster: Cluster, report: Report) -> None:
    """What a report tells first, as done, in its own voice and without a day, is of the day of the report."""
    day, verdict = report.day, cluster.verdict
    if cluster.held is not None or day is None or cluster.kind in {"election", "deadline", "exercise"}:
        return
    refused = cluster.kind == "agreement" and verdict.rule in FAILING
    if (verdict.realis != "past" and not refused) or verdict.rule in {"participle", "preposition:since"}:
        return
    told = [draft for draft in cluster.drafts if _tells_it(draft, verdict, cluster.kind)]
    old = [_told_of_old(draft, day) for draft in told]
    if told:
        cluster.given_held = Held(day.isoformat(), None, None, 0) if None in old else old[0]
        cluster.inherited.append("start")


FAILING = frozenset({"ended without", "governor:fail", "governor:refuse", "refused"})
"""What did not come about and yet is news of its day: "failed to agree"."""


def _told_of_old(draft: Draft, day: date) -> Held | None:
    """ "broke off ties in 1995 after Dahl visited Kenya": the year or month of a sentence whose times all lie more than a
    month back, for what a clause of it tells."""
    if draft.token.dep_ not in {"advcl", "relcl", "pcomp"}:
        return None
    times = [w for w in draft.line.times if w.type == "DATE" and w.latest is not None and iso_of(w) is not None]
    if not times or any((day - w.latest).days <= 31 for w in times if w.latest is not None):
        return None
    held = held_of(draft.line, times[-1], 0)
    return None if held is None else Held(held.start[:7], None, held.span, 0)


def _tells_it(draft: Draft, verdict: Verdict, kind: str) -> bool:
    """Whether a mention stands among the first sentences and tells the event as its news."""
    number = draft.line.number
    if kind == "meeting" and _spoke_after(draft):
        return True
    if kind in {"meeting", "visit", "call"} and _in_passing(draft):
        return True
    if (kind == "incident" and _plainly_told(draft)) or (kind == "meeting" and _under_way(draft)):
        return True
    if number > FIRST_SENTENCES or (verdict.rule == "perfect" and (number > 1 or _already(draft))):
        return False
    if draft.trigger.word == "recall" and verdict.rule == "past tense" and draft.token.dep_ != "relcl":
        return True  # "rejected the accord and recalled its ambassador"
    if kind in {"office_change", "inauguration"} and (number > _reach(draft) or verdict.weight < 3):
        return False
    if kind == "incident":
        told = draft.verdict.rule == "past tense" or (number <= 1 and _struck(draft))
        return number <= 3 and told and (not draft.is_noun or _harms(draft))
    if any(is_since(verb) for verb in draft.verbs):
        return False
    if draft.is_noun:
        return draft.near and draft.way in NEWS
    return verdict.weight >= 2 or _visiting(draft)


def _under_way(draft: Draft) -> bool:
    """ "The government is holding talks with Norway", "talks are under way": now."""
    verb = next(iter(draft.verbs), draft.token) if draft.is_noun else draft.token
    now = any(c.tag_ in {"VBZ", "VBP"} and lemma(c) == "be" for c in children(verb, "aux"))
    dated = any(iso_of(when) is not None for when in draft.line.times)
    if dated or draft.way not in {"", "support", "nsubj"}:
        return False
    going_on = any(c.lower_ == "underway" for c in children(verb, "acomp", "advmod"))
    going_on = going_on or any(t.lower_ == "way" for t in objects_of(verb, "under"))
    return (draft.verdict.rule == "progressive" and now and draft.way != "nsubj") or (lemma(verb) == "be" and going_on)


def _plainly_told(draft: Draft) -> bool:
    """ "Norwegian troops also shot dead a farmer", in a sentence of no other day: still of the day that is reported."""
    if draft.is_noun or draft.verdict.rule != "past tense" or draft.line.times or _already(draft):
        return False
    blow = draft.token.dep_ in {"ROOT", "conj", "ccomp"} and bool(direct_objects(draft.token))
    return blow and draft.trigger.word not in {"invade", "occupy", "annex"}


def _reach(draft: Draft) -> int:
    """How far down an office that changes hands is news: farther where it is given to somebody in so many words."""
    given = draft.trigger.word in {"appoint", "name"} and draft.verdict.rule == "past tense"
    return 6 if given and draft.token.dep_ in {"ROOT", "conj"} else 3


def _struck(draft: Draft) -> bool:
    """ "Norway has shot down an aircraft": one state's blow, as what the report is about."""
    sides = {p.role for p in draft.parties if p.kind == "state"}
    killed = is_passive(draft.token) and any(p.kind == "person" and p.role == "target" for p in draft.parties)
    return (
        draft.verdict.rule == "perfect"
        and (killed or sides >= {"attacker", "target"})
        and bool(direct_objects(draft.token))
    )


def _visiting(draft: Draft) -> bool:
    """ "Dahl, who was visiting Oslo, said": not "the airport where she was arriving"."""
    now = draft.verdict.rule == "progressive" and draft.kind == "visit" and draft.place is not None
    return now and not any(c.tag_ == "WRB" for c in draft.token.children)


def _in_passing(draft: Draft) -> bool:
    """ "After lunch, they visited the museum", far down and in a sentence of no day: still of the day that is reported."""
    dated = any(iso_of(when) is not None for when in draft.line.times)
    if draft.is_noun or dated or _already(draft) or draft.trigger.word in {"come", "arrive", "leave"}:
        return False
    named = any(p.kind == "person" for p in draft.parties) or draft.kind == "meeting"
    return named and draft.verdict.rule in {"past tense", "progressive"} and draft.token.dep_ != "relcl"


REMARKS = frozenset("statement remark comment announcement speech".split())


def _spoke_after(draft: Draft) -> bool:
    """ "made the statement after meeting Saleh", "told reporters after the talks": what was said is the news of the day."""
    if draft.is_noun:
        verb = draft.verbs[0] if draft.verbs and draft.way in {"after", "following"} else None
    elif draft.token.dep_ == "advcl" and any(c.lower_ in {"when", "while"} for c in draft.token.children):
        verb = draft.token.head
    else:
        prep = draft.token.head
        verb = prep.head if draft.token.dep_ == "pcomp" and prep.lower_ in {"after", "following"} else None
    if verb is None or verb.tag_ not in {"VBD", "VBN", "VBG"}:
        return False
    made = lemma(verb) == "make" and any(lemma(o) in REMARKS for o in direct_objects(verb))
    return made or lemma(verb) in SAYING


def _harms(draft: Draft) -> bool:
    return bool(draft.verbs) and lemma(draft.verbs[0]) in HARM


NEWS = frozenset("without support during at dobj tell after for in on following".split())


def _already(draft: Draft) -> bool:
    return any(c.lower_ in {"already", "repeatedly", "previously", "ever"} for c in draft.token.children)
