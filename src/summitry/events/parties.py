"""Who takes part: the arguments of a trigger as actors of the report, each with role, status and the words that say so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from spacy.tokens import Token

from summitry.events.cues import STATUS_OF, SUPPORT
from summitry.events.draft import Draft, Party, Verdict
from summitry.events.grammar import (
    agents_of,
    ancestors,
    children,
    direct_objects,
    is_passive,
    is_verb,
    objects_of,
    premodifiers,
    subjects_of,
)
from summitry.events.needs import DECIDERS, PERSON_NOUNS, is_party
from summitry.events.page import Line
from summitry.events.realis import ATTENDING, verdict_of_verb
from summitry.events.triggers import NOUNS
from summitry.facts import Mention
from summitry.text import lemma

_JOIN = re.compile(
    r"(?: of (?:the )?[A-Z][\w ]{2,25})?(?:\s?,)?(?:\s(?:and|as well as|along with|together with|alongside|plus))?(?:\s(?:with|the|by|both))?\s?"
)
_AND = re.compile(
    r"(?:, (?:Jr|Sr)\.)?,? (?:and|as well as|along with)(?: [A-Z][\w.’'-]{0,20}| the| his| her| foreign| prime| minister| president){0,5} "
)
GROUP_WORDS = frozenset("leaders ministers officials heads presidents ambassadors experts".split())
NOT_WHO = frozenset("reporter journalist statement interview time place part date day week month year".split())


def find_parties(draft: Draft) -> None:
    """Fills `draft.parties` by the frame of its trigger."""
    frame = draft.trigger.frame
    if frame in {"meet", "guest", "hold"}:
        _of_meeting(draft)
    elif frame == "go":
        _of_visit(draft)
    elif frame == "change":
        _of_change(draft)
    elif frame == "sign":
        _of_agreement(draft)
    elif frame == "hit":
        _of_incident(draft)
    elif frame == "elect":
        _of_election(draft)
    elif frame == "due":
        _add(draft, subjects_of(draft.verbs[0]) if draft.verbs else [], "participant")


def _of_meeting(draft: Draft) -> None:
    token = draft.token
    if not draft.is_noun:
        guest = draft.trigger.frame == "guest"
        if is_passive(token):
            _add(draft, agents_of(token), "host" if guest else "participant")
            _add(draft, subjects_of(token), "guest" if guest else "participant")
        else:
            _add(draft, subjects_of(token), "host" if guest else "participant")
            _add(draft, direct_objects(token), "guest" if guest else "participant")
        _add(draft, objects_of(token, "with"), "participant")
        if draft.trigger.word == "speak":
            _add(draft, objects_of(token, "to"), "participant")
        return
    _add(draft, objects_of(token, "with", "between", "among"), "participant")
    of_whom = [t for t in objects_of(token, "of") if _people(draft, t)]
    if len(of_whom) > 1 or not any(_is_body(draft, t) for t in of_whom):
        _add(draft, of_whom, "participant")
    _add(draft, [t for t in objects_of(token, "for") if _person(draft, t)], "guest")
    owners = [t for c in children(token, "poss") for t in _owners(c)]
    proper = token.tag_ in {"NNP", "NNPS"}
    _add(
        draft,
        [t for t in owners if not _is_body(draft, t) and not (proper and lemma(t) in PERSON_NOUNS)],
        "participant",
    )
    _compounded(draft)
    _ministers(draft)
    _present(draft)
    _relative(draft)
    _by_support(draft)


def _people(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    return (mention is not None and mention.kind in {"person", "group", "state", "organisation"}) or lemma(
        token
    ) in PERSON_NOUNS


def _is_body(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    return mention is not None and mention.kind in {"organisation", "body"}


def _person(draft: Draft, token: Token) -> bool:
    mention = draft.line.mention_at(token)
    return mention is not None and mention.kind in {"person", "group"}


def _owners(token: Token) -> list[Token]:
    return [token, *children(token, "conj")]


def _compounded(draft: Draft) -> None:
    """ "the Dahl-Saleh meeting", "the EU-China summit", "a foreign ministers' meeting"."""
    before = premodifiers(draft.token)
    if not before:
        return
    start, end = draft.line.span(min(before, key=lambda t: t.i))[0], draft.span[0]
    named = {
        m.start: m for m in draft.line.mentions if start <= m.start and m.end <= end and m.use in {"name", "adjective"}
    }
    people = [m for m in named.values() if m.kind in {"person", "state"}]
    joined = [m for m in named.values() if m.kind in {"person", "state", "organisation"}]
    pair = len(joined) > 1 and _hyphenated(draft, joined)
    for mention in joined if pair else [m for m in people if m.kind == "person"]:
        if mention.text.lower() not in GROUP_WORDS:
            _put(draft, mention, "participant")


def _ministers(draft: Draft) -> None:
    """ "foreign and defence ministerial meetings": ministers of each field, described."""
    ministerial = next((t for t in premodifiers(draft.token) if t.lower_ == "ministerial"), None)
    if ministerial is None and draft.trigger.word != "ministerial":
        return
    for token in premodifiers(draft.token):
        if token.lower_ in FIELDS:
            name = f"{token.lower_} ministers"
            _enter(
                draft, Party(name, name, None, "group", "participant", "attended", None, draft.line.span(token)), None
            )


FIELDS = frozenset(
    "foreign defense defence finance trade energy economy interior justice health agriculture environment transport".split()
)
PRESENCE = frozenset("participation attendance presence appearance involvement".split())


def _present(draft: Draft) -> None:
    """ "his participation in the summit": whose it is."""
    for above in list(ancestors(draft.token))[:4]:
        if lemma(above) in PRESENCE:
            _add(draft, [*children(above, "poss"), *objects_of(above, "of", "by")], "participant")
            return
        if is_verb(above):
            return


def _hyphenated(draft: Draft, mentions: list[Mention]) -> bool:
    mentions = sorted(mentions, key=lambda m: m.start)
    base = draft.line.sentence.start
    text = "".join(t.text_with_ws for t in draft.line.tokens())
    gaps = [text[a.end - base : b.start - base].strip() for a, b in pairwise(mentions)]
    return any(g in {"-", "–", "—", "/"} for g in gaps)


def _relative(draft: Draft) -> None:
    """ "a summit which will be attended by X", "talks chaired by X", "a meeting attended by X and Y"."""
    for child in children(draft.token, "relcl", "acl"):
        word = lemma(child)
        if word in SUPPORT or word in ATTENDING:
            role = SUPPORT.get(word, "participant") or "participant"
            verdict = verdict_of_verb(draft.line, child)
            _add(draft, agents_of(child), _role(role), verdict)
        elif word in {"include", "involve", "bring", "gather"}:
            _add(draft, direct_objects(child), "participant")
        where = any(
            c.tag_ == "WRB" or (c.dep_ == "prep" and any(x.tag_ == "WDT" for x in c.children)) for c in child.children
        )
        if where:
            _add(draft, subjects_of(child), "participant", verdict_of_verb(draft.line, child))


def _role(role: str) -> str:
    return role if role in {"host", "chair", "participant", "winner", "attacker", "signatory"} else "participant"


def _by_support(draft: Draft) -> None:
    """Who holds, attends, hosts, chairs; who says something "at the meeting"; who comes "for talks"."""
    if not draft.verbs:
        return
    verb, way, line = draft.verbs[0], draft.way, draft.line
    word = lemma(verb)
    verdict = verdict_of_verb(line, verb)
    if way == "support":
        role = SUPPORT.get(word, "participant")
        if word in ATTENDING and word != "take" and draft.token.dep_ in {"nsubjpass"}:
            pass
        if is_passive(verb):
            _add(draft, agents_of(verb), _role(role or "participant"), verdict)
        elif role and draft.token.dep_ not in {"nsubj"}:
            status = verdict if role != "absent" else Verdict("denied", line.span(verb), 3, "absent")
            _add(draft, subjects_of(verb), _role(role), status)
        _add(draft, objects_of(verb, "with", "between"), "participant", verdict)
        for side in children(verb, "advcl", "conj"):
            if side.tag_ == "VBN" and lemma(side) in {"chair", "host", "attend", "lead", "mediate", "moderate"}:
                _add(draft, agents_of(side), _role(SUPPORT.get(lemma(side), "participant")), verdict)
        _expected_attendance(draft, verb)
    elif (
        (way in {"at", "during", "in", "tell"} and draft.near)
        or (way == "dobj" and word in {"tell", "brief", "address", "visit"})
        or (
            way in {"for", "to"}
            and word in {"arrive", "travel", "come", "fly", "gather", "leave", "head", "visit", "agree"}
        )
    ):
        _add(draft, subjects_of(verb), "participant", verdict)
    elif way in {"after", "before", "following", "ahead"} and not _has_company(draft):
        _add(draft, subjects_of(verb), "participant", None)
    elif way in {"after", "before", "following"}:
        if objects_of(draft.token, "with") and len(draft.parties) < 2:
            _add(draft, subjects_of(verb)[:1], "participant", None)
    elif way in {"nsubj", "nsubjpass", "dobj", "attr"}:
        _expected_attendance(draft, verb)
        if objects_of(draft.token, "with") and not children(draft.token, "poss") and way == "dobj":
            _add(draft, subjects_of(verb), "participant", verdict)


def _has_company(draft: Draft) -> bool:
    return bool(draft.parties)


def _expected_attendance(draft: Draft, verb: Token) -> None:
    """ "the summit is expected to be attended by X"; "is due to bring together X and Y"."""
    for child in children(verb, "xcomp"):
        word = lemma(child)
        if word in SUPPORT or word in ATTENDING:
            _add(
                draft,
                agents_of(child),
                _role(SUPPORT.get(word, "participant") or "participant"),
                verdict_of_verb(draft.line, child),
            )
        elif word in {"bring", "gather", "include", "involve"}:
            _add(draft, direct_objects(child), "participant", verdict_of_verb(draft.line, child))
    if lemma(verb) in {"bring", "gather", "include", "involve"}:
        _add(draft, direct_objects(verb), "participant", verdict_of_verb(draft.line, verb))


def _of_visit(draft: Draft) -> None:
    token = draft.token
    if not draft.is_noun:
        _add(draft, subjects_of(token), "participant")
        _add(draft, [t for t in objects_of(token, "with", "alongside") if _person(draft, t)], "participant")
        return
    _add(draft, [t for c in children(token, "poss") for t in _owners(c)], "participant")
    _add(draft, objects_of(token, "by"), "participant")
    _add(draft, [t for t in objects_of(token, "of") if _person(draft, t)], "participant")
    _add(draft, [t for t in objects_of(token, "with") if _person(draft, t)], "participant")
    if draft.verbs and not draft.parties:
        verb = draft.verbs[0]
        if lemma(verb) in SUPPORT or draft.way in {"on", "during", "for", "after", "before", "in", "dobj", "from"}:
            _add(draft, subjects_of(verb), "participant")
    elif not draft.parties and token.dep_ == "pobj" and token.head.lower_ == "on":
        above = token.head.head
        _add(draft, [above], "participant")


def _of_change(draft: Draft) -> None:
    token = draft.token
    if draft.is_noun:
        whole = token.head if token.dep_ == "compound" else token
        _add(draft, [t for n in (token, whole) for c in children(n, "poss") for t in _owners(c)], "new holder")
        if draft.trigger.needs == "term":
            _of_state(draft, [token], "new holder")
        verb = draft.verbs[0] if draft.verbs else None
        if verb is not None and lemma(verb) in {"pass", "transfer", "move", "hand", "rotate", "go", "switch"}:
            _add(draft, objects_of(verb, "from"), "old holder")
            _add(draft, objects_of(verb, "to"), "new holder")
            return
        role = "old holder" if draft.trigger.word in {"rotation", "resignation"} else "new holder"
        _add(draft, [t for t in objects_of(token, "of", "by") if _people(draft, t) and not _is_body(draft, t)], role)
        if not draft.parties and draft.trigger.word == "rotation":
            _holder_here(draft)
        return
    word = draft.trigger.word
    if word in {
        "appoint",
        "name",
        "nominate",
        "reappoint",
        "designate",
        "elect",
        "reelect",
        "re-elect",
        "inaugurate",
        "swear in",
    }:
        _add(draft, direct_objects(token), "new holder")
    elif word in {"oust", "dismiss", "sack", "fire", "depose"}:
        _add(draft, direct_objects(token), "old holder")
    elif word in {"succeed", "replace"}:
        _add(draft, subjects_of(token) if not is_passive(token) else agents_of(token), "new holder")
        _add(draft, direct_objects(token), "old holder")
    elif word in {"resign", "step down", "leave office"}:
        _add(draft, subjects_of(token), "old holder")
    else:
        _add(draft, subjects_of(token), "new holder")


def _holder_here(draft: Draft) -> None:
    """ "the issue of the secretary-general in the light of the rotation": who holds the office the sentence names."""
    for mention in draft.line.mentions:
        if mention.kind == "person" and mention.use == "description":
            _put(draft, mention, "old holder")
            return


def _of_agreement(draft: Draft) -> None:
    token = draft.token
    if draft.is_noun:
        _add(draft, objects_of(token, "between", "with", "by"), "signatory")
        if draft.verbs and draft.way in {"support", "dobj"}:
            verb = draft.verbs[0]
            doers = agents_of(verb) if is_passive(verb) else subjects_of(verb) if token.dep_ == "dobj" else []
            _add(draft, [t for t in doers if _people(draft, t)], "signatory")
        return
    doers = agents_of(token) if is_passive(token) else subjects_of(token)
    _add(
        draft,
        [t for t in doers if is_party(draft, t) or lemma(t) in DECIDERS],
        "adopter" if draft.trigger.needs == "adopted thing" else "signatory",
    )
    _add(draft, [t for t in objects_of(token, "with", "between") if _people(draft, t) or is_party(draft, t)], "signatory")
    for paper in direct_objects(token):
        _add(draft, [t for t in objects_of(paper, "with", "between") if _people(draft, t)], "signatory")


def _of_incident(draft: Draft) -> None:
    token = draft.token
    if draft.is_noun:
        if draft.near and draft.way == "in" and draft.verbs and lemma(draft.verbs[0]) in {"kill", "injure", "wound", "hit"}:
            _add(draft, agents_of(draft.verbs[0]) if is_passive(draft.verbs[0]) else subjects_of(draft.verbs[0]), "attacker")
        _add(draft, [t for c in children(token, "poss") for t in _owners(c)], "attacker")
        _add(draft, objects_of(token, "by"), "attacker")
        _add(draft, [t for t in objects_of(token, "on", "against", "between", "with") if _people(draft, t)], "target")
        return
    if is_passive(token):
        _add(draft, agents_of(token), "attacker")
        _add(draft, [t for t in subjects_of(token) if _people(draft, t)], "target")
        return
    _add(draft, subjects_of(token), "attacker")
    _add(draft, [t for t in [*direct_objects(token), *objects_of(token, "with")] if _people(draft, t)], "target")
    _of_state(draft, direct_objects(token), "target")


def _of_state(draft: Draft, things: list[Token], role: str) -> None:
    """ "Armenian positions", "a Norwegian ship": the state whose thing is hit."""
    for thing in things:
        for token in premodifiers(thing):
            mention = draft.line.mention_at(token)
            if mention is not None and mention.kind == "state" and mention.use == "adjective":
                _put(draft, mention, role)


def _of_election(draft: Draft) -> None:
    """The winner alone takes part in an election."""
    head = draft.token.head
    if lemma(head) in {"win", "victory", "triumph"} and draft.token.dep_ == "compound":
        verb = next((t for t in ancestors(head) if is_verb(t)), None)
        _add(
            draft,
            children(head, "poss") or objects_of(head, "by", "for") or (subjects_of(verb) if verb is not None else []),
            "winner",
        )
        return
    for above in ancestors(draft.token):
        if is_verb(above):
            if lemma(above) == "win" and not is_passive(above):
                _add(draft, subjects_of(above), "winner")
            return


def _add(draft: Draft, tokens: Iterable[Token], role: str, verdict: Verdict | None = None) -> None:
    """Puts the actors under tokens on the draft, and those that follow each in a list the parse may have broken."""
    for token in tokens:
        mention = _apposed(draft.line, token) or draft.line.mention_at(token)
        many = token.tag_ in {"NNS", "NNPS"} and lemma(token) in PERSON_NOUNS
        vague = mention is not None and mention.kind == "group" and mention.actor is None
        if mention is not None and many and (vague or (mention.kind == "person" and mention.use == "description")):
            _describe(draft, token, role, verdict)
        elif mention is not None and mention.kind != "place":
            for one in _listed(draft.line, mention):
                _put(draft, one, role, verdict)
        elif lemma(token) in PERSON_NOUNS and lemma(token) not in NOT_WHO:
            _describe(draft, token, role, verdict)
        elif mention is None and token.tag_ == "NNP" and not draft.line.is_time(token) and lemma(token) not in NOUNS:
            _name(draft, token, role, verdict)


def _apposed(line: Line, token: Token) -> Mention | None:
    """"the Commission's chairperson, Anna Dahl": the person set beside an office."""
    own = line.mention_at(token)
    if own is not None and own.kind != "office":
        return None
    for child in children(token, "appos"):
        beside = line.mention_at(child)
        if beside is not None and beside.kind == "person" and beside.use == "name":
            return beside
    return None


def _name(draft: Draft, token: Token, role: str, verdict: Verdict | None) -> None:
    """A proper name that no table and no introduction explains, as it stands."""
    first = token
    while first.i > 0 and first.nbor(-1).tag_ == "NNP" and first.nbor(-1).head.i >= first.i:
        first = first.nbor(-1)
    quote = draft.line.sentence.stretch(first, token)
    name = "".join(t.text_with_ws for t in draft.line.tokens() if first.i <= t.i <= token.i).strip()
    _enter(draft, Party(name.lower(), name, None, "person", role, "attended", None, quote), verdict)


def _listed(line: Line, first: Mention) -> list[Mention]:
    """A mention and those joined to it by commas and "and" on the page, before it and after it."""
    base = line.sentence.start
    text = "".join(t.text_with_ws for t in line.tokens())
    found, last = [first], first
    for mention in line.mentions:
        if mention.start < last.extent[1]:
            continue
        gap = text[last.extent[1] - base : mention.extent[0] - base]
        if not gap.strip() or not _JOIN.fullmatch(gap) or not _joins(line, mention, first):
            break
        token = line.first_token((mention.start, mention.end))
        if token is None or token.dep_ in {"nsubj", "nsubjpass"}:
            break
        found.append(mention)
        last = mention
    head = first
    for mention in reversed(line.mentions):
        if mention.end > head.extent[0]:
            continue
        gap = text[mention.extent[1] - base : head.extent[0] - base]
        if not _joins(line, mention, first) or mention.kind != first.kind or not _AND.fullmatch(gap):
            break
        found.insert(0, mention)
        head = mention
    return found


def _joins(line: Line, mention: Mention, first: Mention) -> bool:
    return mention.kind in {"person", "state", "organisation", "body", "group", "office"} and mention.use not in {
        "adjective",
        "place",
        "pronoun",
    }


def _put(draft: Draft, mention: Mention, role: str, verdict: Verdict | None = None) -> None:
    """One actor on the draft, once."""
    if mention.kind == "place" or mention.use == "place":
        return
    actor = mention.actor
    key = actor.id if actor else mention.name.lower()
    _enter(
        draft,
        Party(key, mention.name, actor.id if actor else None, mention.kind, role, "attended", None, mention.extent),
        verdict,
    )


def _enter(draft: Draft, party: Party, verdict: Verdict | None) -> None:
    """Puts a party on the draft, once, with what a verb of its own says of its coming."""
    if any(p.key == party.key for p in draft.parties):
        return
    if verdict is not None:
        party.status = STATUS_OF[verdict.realis]
        party.cue = verdict.cue
        party.firm = verdict.weight >= 2
    draft.parties.append(party)


def _describe(draft: Draft, token: Token, role: str, verdict: Verdict | None) -> None:
    """A group that is described and not named: "foreign ministers of the member states"."""
    if token.tag_ == "NN" and lemma(token) not in COLLECTIVES:
        named = next((t for t in reversed(premodifiers(token)) if t.tag_ == "NNP" and t.head == token), None)
        mention = draft.line.mention_at(named) if named is not None else None
        if mention is not None and mention.use == "name":
            _put(draft, mention, role, verdict)
        elif named is not None:
            _name(draft, named, role, verdict)
        return
    words = [t for t in token.subtree if _in_description(t, token)]
    first, last = words[0], words[-1]
    while first.i < token.i and (first.lower_ in _ARTICLES or first.is_punct):
        first = first.nbor(1)
    quote = draft.line.sentence.stretch(first, last)
    name = "".join(t.text_with_ws for t in draft.line.tokens() if first.i <= t.i <= last.i).strip()
    if (
        words[0].lower_ in {"the", "both", "these"}
        and (first.lower_ in {"two", "both"} or words[0].lower_ == "both")
        and len(words) <= 3
    ):
        draft.both = True
    _enter(draft, Party(name.lower(), name, None, "group", role, "attended", None, quote), verdict)
    for named in objects_of(token, "including"):
        mention = draft.line.mention_at(named)
        if mention is not None:
            _put(draft, mention, role, verdict)


COLLECTIVES = DECIDERS | frozenset(
    "delegation cabinet parliament council government committee leadership commission administration".split()
)
_ARTICLES = frozenset("the a an his her its their some and both fellow my our".split())


def _in_description(token: Token, head: Token) -> bool:
    """Whether a token belongs to the short description: no clauses, no appositions, no coordinated others."""
    while token != head:
        if (
            token.dep_ in {"relcl", "acl", "appos", "conj", "cc", "punct", "advcl", "dep", "parataxis"}
            and token.dep_ != "compound"
        ):
            inner = token.head
            if not (inner.i < head.i and token.i < head.i):
                return False
        if token.dep_ == "prep" and token.lower_ not in {"of", "from", "for"}:
            return False
        token = token.head
    return True
