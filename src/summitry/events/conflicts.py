"""What speaks against two mentions being of one occasion: other people, other words, another size, another time."""

from __future__ import annotations

from summitry.events.cluster import BARGAINING, COMING, LARGE, ONCE_DUE, SMALL, Cluster
from summitry.events.draft import Draft, Party, in_role
from summitry.events.grammar import ancestors, beside, children, counting, direct_objects, is_passive, objects_of
from summitry.events.lexicon import PACTS, PAPERS, SIDELINES
from summitry.events.papers import dated_itself, made_after
from summitry.events.triggers import VERBS
from summitry.text import lemma

TOGETHER = {"meeting": "meeting", "call": "meeting"}


def family(kind: str) -> str:
    return TOGETHER.get(kind, kind)


def sizes_differ(draft: Draft, cluster: Cluster) -> bool:
    if _of_other_sorts(draft, cluster):
        return True
    if group_named(draft, cluster):
        return False
    heads, word = cluster.heads() - ({"meet"} if len(cluster.persons()) < 2 else set()), draft.trigger.word
    if word == "meet" and len([p for p in draft.parties if p.kind == "person"]) < 2:
        return False
    if word in NAMED and heads & NAMED and word not in heads:
        return True
    if another_clause(draft, cluster):
        return True
    if word in NAMED and draft.label and heads == {"meeting"} and not cluster.label() and not cluster.held:
        return True
    if lemma(draft.token) == "ceremony" and cluster.kind == "office_change" and not heads & HANDOVER:
        return True
    if word in {"meeting", "session"} and heads and heads <= {"speak", "call", "phone"}:
        return True
    if (word in CROWDS) != bool(heads & CROWDS) and (word in LARGE and heads & LARGE):
        return True
    if word in {"dialogue", "debate"} and word not in heads and heads & LARGE:
        return True
    if word in LARGE and word not in heads and heads and heads <= {"dialogue", "debate"}:
        return True
    if (word == "assembly" and "summit" in heads) or (word == "summit" and "assembly" in heads):
        return word not in heads
    if word in POLLS and heads & POLLS and word not in heads:
        return True
    if _of_body(draft) and not cluster.label() and (cluster.lead.partnered or heads <= UNNAMED):
        return True
    if word in BARGAINING and not draft.partnered and not heads & (BARGAINING | {"talks", "discussions"}):
        return True
    if draft.partnered and heads & LARGE and not heads & SMALL:
        return True
    if word in LARGE and cluster.lead.partnered and not heads & LARGE:
        return True
    return (word in LARGE and bool(heads & SMALL) and not heads & LARGE) or (
        word in SMALL and bool(heads & LARGE) and not heads & SMALL
    )


CROWDS = frozenset("rally march hearing gala commemoration".split())


def another_clause(draft: Draft, cluster: Cluster) -> bool:
    """ "Two groups will meet in May and a round of talks was set for June": a clause that begins with a meeting of its own."""
    counted = counting(draft.token)
    verb = counted.head
    if counted.dep_ not in {"nsubj", "nsubjpass"} or verb.dep_ != "conj" or draft.held is None or draft.definite:
        return False
    fresh = any(c.lower_ in {"a", "an", "another"} for c in counted.children)
    return fresh and any(d.line is draft.line and d.token.i == verb.head.i for d in cluster.drafts)


def _of_body(draft: Draft) -> bool:
    """ "the meeting of the Supreme Council": a body's own, and not that of two persons."""
    return bool(draft.label) and not draft.partnered and not draft.parties and bool(objects_of(draft.token, "of"))


UNNAMED = BARGAINING | frozenset({"talks", "meet"})
"""What is no session of a body."""


def words_agree(draft: Draft, cluster: Cluster) -> bool:
    """The telling words before the noun are among those of the cluster, or the cluster has none."""
    names = {k for p in cluster.keys() | draft.keys() for k in p.lower().replace("-", " ").replace("/", " ").split()}
    label = cluster.label() - names
    if draft.kind == "meeting" and _other_body(draft.body, cluster.body()):
        return False
    if draft.label - names and label and not draft.label & label:
        return False
    own = set(draft.kind_words) - names
    theirs = set(cluster.words()) - names
    if not own or not theirs:
        return True
    return bool(own & theirs)


def _other_body(one: str | None, other: str | None) -> bool:
    """Whether both are sessions of a body, and neither body is part of the other."""
    return bool(one and other) and not f"{one}/".startswith(f"{other}/") and not f"{other}/".startswith(f"{one}/")


NUMBERS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())


def _of_other_sorts(draft: Draft, cluster: Cluster) -> bool:
    """ "an emergency summit", "the annual summit": one that is called and one that comes round."""
    theirs = frozenset(w for d in cluster.drafts for w in d.words)
    pairs = ((draft.words, theirs), (theirs, draft.words))
    return draft.kind == "meeting" and any(one & CALLED and other & IN_TURN for one, other in pairs)


CALLED = frozenset("emergency extraordinary special crisis urgent".split())
IN_TURN = frozenset("annual regular ordinary yearly biennial inaugural scheduled".split())


def parties_agree(draft: Draft, cluster: Cluster) -> bool:
    mine = {p.key for p in draft.parties if p.kind == "person"}
    theirs = cluster.persons()
    if not mine or not theirs:
        return True
    if (
        len(mine) > 1
        and not mine & theirs
        and draft.trigger.word in {"summit", "meet", "meeting", "talks"}
        and not (cluster.body() and cluster.heads() & LARGE)
    ):
        return False
    if mine & theirs and draft.definite and draft.held and cluster.held and draft.held.start == cluster.held.start:
        return True
    if draft.kind == "visit" and not mine & theirs:
        return False  # "paid a visit. Saleh went ahead with the trip"
    if draft.words & NUMBERS and mine - theirs:
        return False  # "joined Dahl for the sixth meeting of the three"
    if draft.is_noun and draft.definite and not draft.partnered and not draft.owned:
        return True
    if same_paper(draft, cluster) and is_passive(draft.token):
        return True  # "The leaders witnessed the signing of a treaty. The document was signed by Dahl"
    if cluster.kind == "incident" and not (_by_name(draft) and any(map(_by_name, cluster.drafts))):
        return True  # "a British engineer was kidnapped … when Jones was kidnapped"
    if cluster.kind in {"office_change", "incident", "agreement", "election", "inauguration"}:
        return bool(mine & theirs) or (draft.kind == "office_change" and comes_and_goes(draft, cluster))
    if draft.trigger.word in LARGE or (cluster.heads() & LARGE and not draft.partnered):
        return True
    if family(draft.kind) == "meeting":
        every, whole = _sides(draft), {k for d in cluster.drafts for k in _sides(d)}
        if len(every) > 1 and len(whole) > 1:
            if every & whole and named_later(draft, cluster):
                return True
            return every <= whole or whole <= every or len(every & whole) >= 2
        return mine <= theirs or theirs <= mine
    return bool(mine & theirs)


def same_paper(draft: Draft, cluster: Cluster) -> bool:
    """ "signed the document", "The document was signed by Dahl": the paper told just before."""
    if draft.kind != "agreement" or draft.is_noun or draft.line.number - cluster.drafts[-1].line.number > 2:
        return False
    papers = [o for o in [*direct_objects(draft.token), *children(draft.token, "nsubjpass")] if lemma(o) in PAPERS]
    return any(c.lower_ in {"the", "this"} and len(list(o.lefts)) == 1 for o in papers for c in o.lefts)


def group_named(draft: Draft, cluster: Cluster) -> bool:
    """ "A meeting of the rival leaders was put off. Dahl and Saleh were to have sat down in Oslo": those who were told as a group."""
    if draft.is_noun or draft.kind != "meeting" or len(draft.persons()) < 2 or cluster.persons():
        return False
    those = cluster.keys()
    if cluster.label() - {k for key in those for k in (key, key.partition("/")[0])}:
        return False
    if not 1 <= draft.line.number - cluster.drafts[-1].line.number <= 2 or not cluster.lead.is_noun:
        return False
    if (draft.verdict.realis == "past") != (cluster.verdict.realis == "past"):
        return False
    spans = [(d.line, p.quote) for d in cluster.drafts for p in d.parties if p.kind == "group"]
    told = [line.letters[max(0, a - line.sentence.start - 9) : b - line.sentence.start] for line, (a, b) in spans]
    groups = [[w for w in words.lower().split() if w != "the"] for words in told]
    alone = {p.name.lower() for d in cluster.drafts for p in d.parties} & {"presidents", "leaders"}
    return bool(alone) or any(FEW & set(words[:3]) for words in groups)


FEW = frozenset("two three four rival rivals both feuding warring".split())
""" "the rival leaders": so few that all can be named."""


def _by_name(draft: Draft) -> bool:
    """Whether a person is told by a name."""
    return any(p.kind == "person" and p.name[-1:] and p.name.split()[-1][:1].isupper() for p in draft.parties)


def named_later(draft: Draft, cluster: Cluster) -> bool:
    """ "will hold talks with her Kenyan counterpart … will meet Foreign Minister Omar Saleh": who was told by his office alone."""
    told = [p for d in cluster.drafts for p in d.parties]
    if any(lemma(d.token) == "call" for d in (draft, *cluster.drafts)):
        return False  # "is to pay a courtesy call on the king"
    for one, other in ((draft.parties, told), (told, draft.parties)):
        known = {p.key for p in other}
        if any(p.key not in known for p in one) and all(p.key in known or by_office(p) for p in one):
            return True
    return False


def by_office(party: Party) -> bool:
    """Whether a party is told by an office, without a name."""
    return party.actor is None and bool(OFFICES & set(party.name.lower().split()[-1:]))


OFFICES = frozenset("counterpart minister president premier chancellor envoy ambassador".split())


def _sides(draft: Draft) -> set[str]:
    """Who takes part, but not who brings them together."""
    return {p.key for p in draft.parties if p.role != "mediator"}


NAMED = frozenset(
    "conference forum dialogue assembly symposium retreat ministerial debate rally march hearing gala commemoration".split()
)
"""Large meetings of different sorts: a forum is no dialogue."""


POLLS = frozenset("election referendum".split())
"""Votes of different sorts, however near they are held."""


HANDOVER = frozenset("handover takeover transition transfer".split())


def comes_and_goes(draft: Draft, cluster: Cluster) -> bool:
    """ "Dahl took over after Saleh stepped down": one comes and the other goes, in one sentence."""
    mine = {p.role for p in draft.parties}
    theirs = {p.role for d in cluster.drafts for p in d.parties}
    near = any(d.line is draft.line for d in cluster.drafts)
    if any(_some_time_after(d) for d in (draft, *cluster.drafts)):
        return False
    return near and mine | theirs == {"old holder", "new holder"} and not mine & theirs


def _some_time_after(draft: Draft) -> bool:
    """ "named him, a week after the army ousted her": days lie between the two."""
    after = any(c.lower_ == "after" for c in children(draft.token, "mark"))
    return after and bool(children(draft.token, "npadvmod"))


def same_chair(draft: Draft, cluster: Cluster) -> bool:
    """ "Saleh resigned on Monday. Dahl will succeed him": one office, left by one and taken by another."""
    gone = in_role([draft], "old holder")
    left = in_role(cluster.drafts, "old holder")
    near = draft.line.number - cluster.drafts[-1].line.number <= 4
    coming = [p for d in (draft, *cluster.drafts) for p in d.parties if p.role == "new holder"]
    return draft.kind == cluster.kind == "office_change" and bool(gone & left) and bool(coming) and near


def in_and_out(draft: Draft, cluster: Cluster) -> bool:
    """ "was appointed in May, resigning in June": one who comes into an office and goes out of one, in turn."""
    mine = {(p.key, p.role) for p in draft.parties if p.kind == "person"}
    theirs = {(p.key, p.role) for d in cluster.drafts for p in d.parties if p.kind == "person"}
    turned = {"new holder": "old holder", "old holder": "new holder"}
    return any((key, turned.get(role)) in theirs and (key, role) not in theirs for key, role in mine)


def below_it(draft: Draft, cluster: Cluster) -> bool:
    """ "struck the base in response to the raid", "see her the day before the gathering opens", "a protocol to the treaty": of
    another occasion than the words over it."""
    over = {d.token.i: d for d in cluster.drafts if d.line is draft.line}
    if not over or not draft.is_noun:
        return False
    way: list[str] = []
    for token in (draft.token, *ancestors(draft.token)):
        if token.i in over:
            papers = draft.kind == "agreement" and way[-1:] == ["to"] and over[token.i].is_noun
            return papers or _changed(draft) or bool(ANOTHERS & set(way))
        way.append(token.lower_)
        way.extend(c.lower_ for c in children(token, "mark"))
    return False


def _changed(draft: Draft) -> bool:
    """ "signed an amendment to the 1997 treaty", "agreed on changes to the accord": not the paper that is made now."""
    prep = draft.token.head
    if draft.kind != "agreement" or draft.token.dep_ != "pobj" or prep.lower_ != "to" or not prep.i:
        return False
    return lemma(prep.nbor(-1)) in PAPERS | {"change", "addition", "annex", "revision", "supplement", "successor"}


ANOTHERS = frozenset(
    "response retaliation revenge reprisal answer protest anniversary before ahead eve "
    "despite implementation violation breach".split()
)
"""Words between an occasion and what it answers or comes before."""


def other_holder(draft: Draft, cluster: Cluster) -> bool:
    """Whether different ones come into office."""
    mine = in_role([draft], "new holder")
    theirs = in_role(cluster.drafts, "new holder")
    return bool(mine and theirs and not mine & theirs)


UNDOING = frozenset("suspend revoke renew withdraw exit terminate denounce scrap annul abrogate".split())


FORCE = frozenset({"enter force", "come force", "come effect", "go effect", "take effect"})


def other_act(draft: Draft, cluster: Cluster) -> bool:
    """Whether one tells that a paper was made and the other that it comes into force or is suspended, or what it demands: two acts."""
    if dated_paper(cluster):
        return draft.held is None
    mine, theirs = draft.trigger.word in UNDOING, bool(cluster.heads() & UNDOING)
    if mine != theirs and "signed thing" in {draft.trigger.needs, *(d.trigger.needs for d in cluster.drafts)}:
        return True
    if (draft.trigger.word in FORCE) != bool(cluster.heads() & FORCE):
        return True
    if _deed_and_paper(draft, cluster):
        return True
    one, other = draft.verdict.realis, cluster.drafts[-1].verdict.realis
    roles = {p.role for p in [*draft.parties, *cluster.drafts[-1].parties]}
    return "adopter" in roles and {one, other} == {"past", "wanted"} and cluster.drafts[-1].line is draft.line


def _yet_to_sign(draft: Draft, cluster: Cluster) -> bool:
    """ "reached a deal on Sunday. It is expected to be signed in May": what has been made is still to be signed."""
    return later_act(draft, cluster) and bool(SIGNED & {lemma(v) for v in draft.verbs}) and not SIGNED & cluster.heads()


def later_act(draft: Draft, cluster: Cluster) -> bool:
    """ "reached a deal. It will be submitted in May": what is to be done with a paper that has been made."""
    ahead = draft.verdict.realis in {"expected", "scheduled", "possible"} and draft.verdict.weight >= 1
    over = cluster.verdict.realis == "past" and cluster.verdict.weight >= 3
    return draft.kind == "agreement" and draft.is_noun and draft.token.dep_ == "nsubjpass" and ahead and over


SIGNED = frozenset("sign initial ratify".split())


def _deed_and_paper(draft: Draft, cluster: Cluster) -> bool:
    """ "authorised a force. An accord could be signed this week": what a body does, and a paper that others make."""
    deed = {d.trigger.needs for d in cluster.drafts} == {"act of state"}
    paper = draft.is_noun and draft.trigger.word in PACTS and not draft.definite
    return deed and paper and not draft.keys() & cluster.keys()


def told_of_making(draft: Draft) -> bool:
    """ "suspended the treaty. The treaty was signed in 2010": what was signed is told of its making, not of its suspension."""
    if made_after(draft.token):
        return True
    verb = draft.verbs[0] if draft.verbs else None
    made = VERBS.get(lemma(verb)) if verb is not None and draft.way in {"nsubjpass", "support", "dobj"} else None
    return made is not None and made.needs in {"signed thing", "adopted thing"}


def another_deed(draft: Draft, cluster: Cluster) -> bool:
    """ "suspended the treaty", "agreed to reopen the port. The accord was signed in 2010": a deed beside that of the signing."""
    if draft.trigger.needs == "made at a time" and dated_itself(draft) and cluster.held is None:
        return True
    if _yet_to_sign(draft, cluster):
        return True
    if not told_of_making(draft):
        return False
    undated = draft.held is not None and cluster.held is None and cluster.heads() == {"agree"}
    return undated or bool(cluster.heads() & UNDOING)


def dated_paper(cluster: Cluster) -> bool:
    """A cluster of one paper with its day in its own words: what is adopted, on no day told, is another."""
    return len(cluster.drafts) == 1 and cluster.lead.trigger.needs == "made at a time" and dated_itself(cluster.lead)


def same_end(draft: Draft, cluster: Cluster) -> bool:
    """ "The deadline is October 31; it must leave by October 31": one day by which a thing is to be done."""
    return draft.held is not None and cluster.held is not None and draft.held.start == cluster.held.start


CAMPAIGNS = frozenset(
    "offensive war invasion siege crackdown uprising invade annex annexation counteroffensive".split()
)
BLASTS = frozenset(
    "explode explosion blast detonate bombing ambush shooting assassinate assassination kidnap kidnapping stabbing".split()
)


def campaign_or_blow(draft: Draft, cluster: Cluster) -> bool:
    """ "A bomb exploded in Oslo … since the offensive began": one blow, and not all that it is part of."""
    mine, theirs = draft.trigger.word, cluster.heads()
    return (mine in CAMPAIGNS and bool(theirs & BLASTS) and not theirs & CAMPAIGNS) or (
        mine in BLASTS and bool(theirs & CAMPAIGNS) and not theirs & BLASTS
    )


def other_attacker(draft: Draft, cluster: Cluster) -> bool:
    """Whether different ones are said to attack."""
    mine = in_role([draft], "attacker")
    theirs = in_role(cluster.drafts, "attacker")
    return bool(mine and theirs and not mine & theirs) and not draft.keys() & cluster.keys()


def one_office(draft: Draft, cluster: Cluster) -> bool:
    """Changes of office are one where the holder is, or where the same word names both."""
    if draft.keys() & cluster.keys() or draft.trigger.word in cluster.heads() or comes_and_goes(draft, cluster):
        return True
    return draft.trigger.word in HANDOVER and bool(cluster.heads() & HANDOVER)


def tenses_differ(draft: Draft, cluster: Cluster) -> bool:
    one, other = draft.verdict, cluster.verdict
    if one.rule.endswith(" for") and other.realis == "past" and not draft.definite:
        return True  # "mediated talks in Oslo. She hopes for direct talks"
    lead = cluster.lead
    if (
        other.realis == "cancelled"
        and lead.plural
        and draft.trigger.word in LARGE
        and draft.held
        and (draft.label or draft.parties)
    ):
        return True  # "put off meetings on the treaty. The Norway-Kenya summit set for May 4 is on"
    if other.realis == "denied" and other.weight >= 3 and lead.is_noun and not lead.definite:
        return draft.trigger.word != lead.trigger.word  # "there will be no meeting. The opening session is due"
    theirs = frozenset(w for d in cluster.drafts for w in d.words)
    if draft.kind == "meeting" and bool(draft.words & COMING) != bool(theirs & COMING):
        told: Draft | Cluster = cluster if draft.words & COMING else draft
        if told.verdict.realis == "past" and (told.held or told.place or told.verdict.weight >= 3):
            return True  # "adopted it at Wednesday's meeting. The forthcoming meeting is expected to"
    if min(one.weight, other.weight) < 2:
        return False
    if one.rule in ONCE_DUE and other.realis == "past" and draft.trigger.word in cluster.heads():
        return False  # "signed it on Monday. It was to have been signed before"
    new = draft.kind == "agreement" and draft.held and not cluster.held and draft.trigger.word not in cluster.heads()
    if new and one.realis == "past" and other.realis in {"scheduled", "expected"} and other.weight >= 3:
        return True  # "are to adopt a communique. At the last summit in May, a convention was signed"
    apart = not draft.is_noun or "ended without" in {one.rule, other.rule}
    if draft.kind == "agreement" and apart and (one.realis == "denied") != (other.realis == "denied"):
        return True
    if draft.kind == "agreement" and draft.is_noun and not draft.definite and other.realis == "denied":
        return one.realis in {"possible", "expected", "scheduled", "wanted"}  # "rejected a plan. They hope for a deal"
    if {one.realis, other.realis} <= {"denied", "wanted", "possible"}:
        return False  # "called for talks. Kenya ruled out any talks"
    if draft.kind == "meeting" and draft.is_noun and not draft.definite and one.realis == "denied" != other.realis:
        return min(one.weight, other.weight) >= 3  # "will gather on Sunday. She ruled out a direct meeting"
    ahead = one.rule.startswith("adjective") and one.realis in {"scheduled", "expected"}
    if ahead and other.realis == "past" and any(d.line is draft.line for d in cluster.drafts):
        return True  # "wrapped up their meeting, paving the way for the coming meeting"
    if draft.held and cluster.held:
        return _over_and_ahead(draft, cluster)
    if one.realis == "wanted" and other.realis in {"past", "cancelled"} and not draft.definite:
        return True
    return (
        ("past" in {one.realis, other.realis})
        and one.realis != other.realis
        and "wanted" not in {one.realis, other.realis}
        and (not draft.definite or one.rule.startswith("adjective") or one.rule == "present tense")
    )


def _over_and_ahead(draft: Draft, cluster: Cluster) -> bool:
    """ "held a meeting on Wednesday", "the session of the council will begin later on Wednesday": two of one day."""
    pair = (draft.verdict, cluster.verdict)
    if min(v.weight for v in pair) < 3 or {v.rule for v in pair} != {"past tense", "modal:will"}:
        return False
    return draft.trigger.word in LARGE and bool(draft.label) and not draft.label & cluster.label()


def set_against(draft: Draft) -> bool:
    """ "the meetings follow a call": what is followed or preceded is another occasion than what follows it."""
    verb = draft.verbs[0] if draft.is_noun and draft.verbs else None
    return verb is not None and lemma(verb) in {"follow", "precede"} and draft.token.dep_ in {"dobj", "pobj"}


def beside_it(draft: Draft) -> bool:
    """ "held talks on the sidelines": beside a large meeting that another sentence names."""
    verb = draft.verbs[0] if draft.is_noun and draft.verbs and draft.way == "support" else draft.token
    heads = [draft.token, verb]
    return any(
        lemma(n) in SIDELINES and not objects_of(n, "of") for h in heads for n in objects_of(h, "on", "at", "in")
    )


def aside_of(draft: Draft) -> bool:
    """ "on the sidelines of the forum": a large meeting beside which another takes place."""
    return beside(draft.token)
