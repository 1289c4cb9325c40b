"""Sentence -> drafts: every place where a word of the trigger tables names an event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from summitry.events.arms import told_by_troops
from summitry.events.calls import told_by_phone
from summitry.events.cues import SUPPORT
from summitry.events.draft import ADJECTIVAL, Draft
from summitry.events.grammar import (
    ancestors,
    beside,
    children,
    counting,
    is_finite_before,
    is_verb,
    is_visiting,
    objects_of,
    premodifiers,
    subjects_of,
)
from summitry.events.inviting import given_by, in_town, on_the_way, visit_invited
from summitry.events.labels import split_bodies
from summitry.events.lexicon import FORCES, OFFICE_NOUNS, PAPERS, PARLIAMENTS, PERSON_NOUNS
from summitry.events.limits import find_limit
from summitry.events.meant import meant
from summitry.events.nominal import by_force, deed_noun, of_delegates, paid
from summitry.events.openings import OCCASION, can_open
from summitry.events.page import Line
from summitry.events.polls import peoples_vote
from summitry.events.triggers import (
    AWAITED,
    CONVENTION,
    EVENT_WORDS,
    NOUNS,
    OCCASIONS,
    PEOPLES_VOTE,
    PHRASES,
    VERBS,
    VOTED_ON,
    Trigger,
)
from summitry.text import lemma

ANAPHOR = Trigger("event", "meeting", "meet", "The event opened on Monday.")
COURTESY = Trigger("meeting", "meeting", "meet", "President Anna Dahl paid a courtesy call on King Olav on Monday.")
COMPOUND_HEADS = frozenset(
    "mechanism ceremony win victory defeat result day attempt bid plot meeting talk talks visit trip summit session negotiations win loss".split()
)
TALKED = frozenset("talks talk negotiations negotiation process bid".split())
"""What is held or made about a paper before there is one."""
NOT_MEANT = frozenset(
    "verbal rhetorical cyber heart panic personal civil cold world trade price media advertising".split()
)
"""Words before an event noun that make it mean something else: "verbal attacks", "trade war"."""
PRESS = frozenset("press news media".split())
ONE_IN_MANY = frozenset("talks negotiations consultations discussions".split())
"""Plurals that name one occasion."""
POINTERS = frozenset("the this that these those such his her its their both".split())


def find_candidates(line: Line) -> Iterator[Draft]:
    """The drafts of one sentence, in order of the text."""
    for token in line.tokens():
        if not can_open(token):
            continue
        draft = (
            in_town(line, token)
            if token.lower_ == "in"
            else _phrase(line, token)
            or _verb(line, token)
            or _noun(line, token)
            or _occasion(line, token)
            or find_limit(line, token)
            or _awaited(line, token)
            or visit_invited(line, token)
            or told_by_phone(line, token)
            or on_the_way(line, token)
        )
        if draft is not None:
            yield from _split(draft)


def _awaited(line: Line, token: Token) -> Draft | None:
    """ "is due in Nairobi on Monday", "is not awaited in Muscat before May": a visit."""
    if lemma(token) == "be" and is_verb(token):
        if token.tag_ == "VBG" or not _is_there(line, token):
            return None
        if any(lemma(t) in {"visit", "trip", "tour"} for t in objects_of(token, "on")):
            return None  # "is in Oslo on a visit": the noun tells it
    elif token.lower_ not in {"due", "expected", "awaited"} or children(token, "xcomp", "ccomp"):
        return None
    verb = token if is_verb(token) else token.head
    if not is_verb(verb) or not any(is_someone(line, s) for s in subjects_of(verb)):
        return None
    there = [a for t in objects_of(token, "in") for a in (t, *children(t, "appos"))]
    named = any((m := line.mention_at(t)) is not None and m.kind in {"place", "state"} for t in there)
    if not named and not (line.times and any(lemma(t) in {"city", "capital", "country", "region"} for t in there)):
        return None
    draft = Draft(line, token, line.span(token), AWAITED, verbs=[token] if verb == token else [token, verb])
    draft.rules.append("awaited")
    return draft


def _is_there(line: Line, verb: Token) -> bool:
    """ "who is in Oslo for talks", "is now in Oslo", "will be in Oslo from May 2": a stay of the day, not of a life."""
    if any(c.lower_ in {"back", "home"} for c in verb.children):
        return False
    now = any(c.lower_ in {"now", "currently", "today"} for c in verb.children)
    ahead = any(c.lower_ == "will" for c in verb.children) and bool(line.times)
    if verb.tag_ == "VBD" and any(
        line.is_time(t) for c in verb.children for t in (c, *c.children) if c.dep_ != "advcl"
    ):
        named = [m for t in subjects_of(verb) if (m := line.mention_at(t)) is not None]
        now = now or any(m.kind == "person" and m.use == "name" for m in named)  # "Saleh was in Oslo on Tuesday"
    if verb.tag_ == "VBZ" and verb.dep_ == "relcl" and (who := line.mention_at(verb.head)) is not None:
        now = now or (who.kind == "person" and who.use == "name")  # "Saleh, who is in Oslo, says"
    return now or ahead or any(lemma(t) in NOUNS or t.lower_ in NOUNS for t in objects_of(verb, "for"))


def is_someone(line: Line, token: Token) -> bool:
    """Whether a token names a person or people."""
    mention = line.mention_at(token)
    return (mention is not None and mention.kind in {"person", "group", "office"}) or lemma(token) in PERSON_NOUNS


_AT = frozenset("at during around to".split())


def _occasion(line: Line, token: Token) -> Draft | None:
    """ "on the margins of the G20", "at the UN General Assembly": a name that stands for the meeting."""
    if token.dep_ != "pobj" or token.tag_[:2] != "NN" or not OCCASION.fullmatch(token.text):
        return None
    prep = token.head
    if (
        not beside(token)
        and not token.text.startswith("COP")
        and not (prep.lower_ in _AT and is_verb(prep.head))
        and prep.lower_ != "during"
    ):
        return None
    draft = Draft(line, token, line.span(token), OCCASIONS, definite=True)
    draft.rules.append("name of a meeting")
    _find_support(draft)
    return draft


def _split(draft: Draft) -> Iterator[Draft]:
    """ "the G7 and NATO summits": one draft for each body."""
    bodies = split_bodies(draft) if draft.plural else []
    if not bodies:
        yield draft
        return
    for body, ids in bodies:
        one = replace(
            draft,
            body=body,
            label=ids,
            plural=False,
            rules=[*draft.rules, "one for each body"],
            parties=[],
            verbs=[*draft.verbs],
        )
        yield one


def _phrase(line: Line, token: Token) -> Draft | None:
    """A verb with its particle or object: "took office", "stepped down", "sworn in"."""
    word = lemma(token)
    if word not in _PHRASE_VERBS or not is_verb(token) or _unreal(token):
        return None
    found = None
    for child in [c for t in token.children for c in (t, *t.children)]:
        if (child.i <= token.i and child.dep_ != "nsubjpass") or child.tag_[:3] == "NNP":
            continue
        trigger = PHRASES.get((word, _in_parts(child) or lemma(child)))
        if trigger is not None and (found is None or child.dep_ != "prep"):
            found = trigger  # "took up his post": the object says more than the particle
    if found is None:
        return None
    if found.word == "take over" and by_force(token):
        found = VERBS["seize"]  # "took over a police station"
    draft = Draft(line, token, line.span(token), found, verbs=[token])
    draft.rules.append(f"phrase:{found.word}")
    return draft


_PHRASE_VERBS = frozenset(verb for verb, _ in PHRASES)


def _verb(line: Line, token: Token) -> Draft | None:
    if not is_verb(token) or (token.dep_ in {"aux", "auxpass", "amod", "compound"} and not is_finite_before(token)):
        return None
    trigger = VERBS.get(lemma(token))
    if trigger is None or _unreal(token) or is_visiting(token) or given_by(line, token):
        return None
    trigger = meant(line, token, trigger)
    verbs = [token, token.head] if token.tag_ == "VBG" and token.dep_ == "nsubj" and is_verb(token.head) else [token]
    draft = Draft(line, token, line.span(token), trigger, verbs=verbs)
    draft.rules.append(f"verb:{trigger.word}")
    return draft


def _unreal(verb: Token) -> bool:
    """ "would not have vetoed": what only would have been."""
    aux = {c.lower_ for c in children(verb, "aux")}
    return bool(aux & {"would", "could", "should"}) and "have" in aux


def _noun(line: Line, token: Token) -> Draft | None:
    """An event noun; as the first part of a compound only before the nouns that keep it an event."""
    if token.tag_[:2] != "NN" and token.lower_ not in ADJECTIVAL:
        return None
    if token.tag_[:2] != "NN" and token.dep_ in {"amod", "compound", "nmod"}:
        return None
    if (
        token.dep_ == "pobj"
        and token.head.lower_ == "of"
        and lemma(token.head.head) in OFFICE_NOUNS
        and token.tag_ != "NN"
    ):
        return None
    parts = _in_parts(token)
    word = parts or lemma(token)
    if word not in NOUNS and word.endswith("s") and word[:-1] in NOUNS and token.tag_ in {"NNP", "NNPS"}:
        word = word[:-1]
    trigger = NOUNS.get(token.lower_) or NOUNS.get(word) or (ANAPHOR if word in EVENT_WORDS else None)
    trigger = deed_noun(line, token) or trigger
    if word == "call" and (any(c.lower_ == "courtesy" for c in token.children) or paid(token)):
        trigger = COURTESY
    if trigger is None:
        return None
    pointed_at = any(c.lower_ in {"the", "this"} or (c.dep_ == "poss" and line.is_time(c)) for c in token.children)
    if word == "convention" and of_delegates(token):
        trigger = CONVENTION
    if word in {"vote", "ballot", "round"} and (whose := peoples_vote(token)) is not None:
        trigger, word = whose, whose.kind
    if trigger is ANAPHOR and word == "vote" and any(lemma(t) in PAPERS for t in objects_of(token, "on", "over")):
        trigger, word = VOTED_ON, "agreement"
    if (
        word in {"vote", "ballot"}
        and not objects_of(token, "on", "over")
        and any(line.is_time(c) and c.tag_[:3] == "NNP" for c in children(token, "compound", "nmod"))
    ):
        trigger, word = PEOPLES_VOTE, "election"  # "the Aug. 30 ballot"
    if word in {"vote", "ballot"} and not pointed_at:
        return None
    if word == "decision" and any(c.tag_ == "TO" for v in children(token, "acl") for c in v.children):
        return None  # "the decision to invade": of what is decided
    if word.endswith("conference") and token.dep_ == "pobj" and token.head.lower_ in {"by", "via", "through"}:
        return None  # "joined by videoconference"
    if token.dep_ == "pobj" and token.head.lower_ == "for" and lemma(token.head.head) in OFFICE_NOUNS:
        return None  # "the special envoy for the negotiations"
    if line.is_time(token) or _named_within(line, token) or _talks_about(token) or _by_nature(line, token):
        return None
    counted = counting(token)
    rounds = premodifiers(counted) if lemma(counted) in {"round", "series", "set"} else []
    words = frozenset(lemma(t) for t in (*premodifiers(token), *rounds))
    if (
        (words & PRESS and trigger.kind == "meeting")
        or (
            words & NOT_MEANT and trigger.kind not in {"meeting", "call", "agreement"} and not _breaks_out(token, words)
        )
        or (
            any(c.lower_ == "no" for t in (token, token.head if token.dep_ == "conj" else token) for c in t.children)
            and not _none_planned(token, trigger)
        )
    ):
        return None
    pointed = any(c.lower_ in {"the", "these", "this"} for c in token.children)
    named_again = word == "conversation" and pointed and not objects_of(token, "with", "between")
    weak = (
        trigger is ANAPHOR
        or named_again
        or (trigger.kind == "exercise" and pointed and not words & FORCES and not told_by_troops(token))
    )
    if token.dep_ in {"compound", "nmod", "amod"} and token.head.i > token.i:
        head = lemma(token.head)
        if head in NOUNS and token.head.tag_[:2] == "NN" and trigger.kind == NOUNS[head].kind:
            return None
        if word in {"travel", "tour", "stop", "stay"} and head not in COMPOUND_HEADS:
            return None  # "travel bans"
        if trigger.kind == "agreement" and head in TALKED:
            return None  # "accession talks"
        called = trigger.kind == "exercise" and token.text == "Exercise"  # "Exercise Polar Night begins"
        weak = weak or (
            not called
            and head not in COMPOUND_HEADS
            and not head.startswith("d'etat")
            and not head.startswith("d’etat")
        )
    named = [
        c for c in children(token, "compound") if (t := NOUNS.get(lemma(c))) is not None and t.kind == trigger.kind
    ]
    draft = Draft(
        line, token, line.sentence.stretch(named[0] if named else token, token), trigger, weak=weak, words=words
    )
    draft.plural = (
        token.tag_ in {"NNS", "NNPS"} or (not parts and word != token.lower_)
    ) and token.lower_ not in ONE_IN_MANY
    whole = token.head if token.dep_ in {"compound", "nmod"} and token.head.i > token.i else token
    draft.definite = any(
        c.lower_ in POINTERS or c.dep_ == "poss"
        for t in {token, whole}
        for c in children(t, "det", "poss", "amod", "predet")
    )
    draft.owned = any(
        (m := line.mention_at(c)) is not None and m.kind == "person" for c in children(token, "poss", "compound")
    )
    draft.partnered = word != "summit" and bool(objects_of(token, "with"))
    draft.rules.append(f"noun:{trigger.word}")
    _find_support(draft)
    draft.weak = draft.weak or _first_ever(draft)
    whole = counted if lemma(counted) in COUNTS else token.head if token.dep_ == "conj" else token
    if draft.verbs and draft.way in {"nsubj", "nsubjpass", "support"} and whole.dep_ in {"nsubj", "nsubjpass"}:
        draft.verbs.extend(
            t for a in (draft.verbs[0], *children(draft.verbs[0], "acomp")) for t in children(a, "xcomp")
        )
    draft.clause = _own_clause(token)
    draft.verbs.extend(draft.clause)
    return draft


def _none_planned(token: Token, trigger: Trigger) -> bool:
    """ "no meeting between Dahl and Saleh is planned", "no visit to Kenya has been scheduled"."""
    beside = [t for t in (token, *children(token, "conj"), token.head) if t.tag_[:2] == "NN"]
    planned = [v for v in (token.head, *(c for t in beside for c in children(t, "acl"))) if lemma(v) in PLANNED]
    named = any(objects_of(t, "with", "between", "to") for t in (*beside, *planned))
    return trigger.kind in {"meeting", "call", "visit"} and bool(planned) and named


PLANNED = frozenset("plan schedule arrange set hold".split())


def _breaks_out(token: Token, words: frozenset[str]) -> bool:
    """ "civil war broke out in 2011": told as what began, and no state of things."""
    return "civil" in words and token.dep_ == "nsubj" and lemma(token.head) in {"break", "erupt", "begin", "start"}


def _by_nature(line: Line, token: Token) -> bool:
    """ "its role as the premier forum", "the leading forum for trade": what a body is, and no meeting of it."""
    if token.lower_ == "event" and token.head.lower_ == "in" and token.i + 1 < len(token.doc):
        return token.nbor(1).lower_ in {"that", "of"}  # "in the event that Saleh refuses"
    if lemma(token) == "assembly" and token.dep_ in {"nsubj", "nsubjpass"}:
        verbs = [token.head, *children(token.head, "xcomp")]  # "the General Assembly will admit Norway"
        done = [o for v in verbs for o in children(v, "dobj")]
        opens = any(lemma(o) in NOUNS and children(o, "poss") for o in done)  # "the assembly opens its debate"
        return (opens or not any(lemma(v) in SUPPORT for v in verbs)) and bool(done)
    if lemma(token) != "forum":
        return False
    body = line.mention_at(token) if token.text == "forum" else None
    if body is not None and body.kind == "organisation" and body.end == line.span(token)[1]:
        return True
    if token.dep_ == "compound" and lemma(token.head) in OF_A_BODY:
        return True
    if token.dep_ == "pobj" and token.head.lower_ == "of" and lemma(token.head.head) in OF_A_BODY:
        return True
    return token.head.lower_ == "as" or any(c.lower_ in {"premier", "leading", "main"} for c in token.children)


OF_A_BODY = frozenset(
    "member state country nation leader minister secretariat chairmanship presidency membership chairman chair "
    "secretary".split()
)
"""What a body has and a meeting has not: "the forum countries", "the chairmanship of the forum"."""


def _in_parts(token: Token) -> str | None:
    """ "a cease-fire", "a run-off" come in three tokens."""
    if token.lower_ == "fire" and any(c.lower_ == "cease" for c in token.lefts):
        return "ceasefire"
    if token.lower_ == "off" and token.i > 1 and token.nbor(-1).text == "-" and token.nbor(-2).lower_ == "run":
        return "runoff"
    return None


def _talks_about(token: Token) -> bool:
    """ "Dahl talks about a new order", tagged as if "talks" were a noun; "in consultation with the union": together with it."""
    if token.lower_ in {"consultation", "conversation", "negotiation"}:
        return token.dep_ == "pobj" and token.head.lower_ == "in" and not list(token.lefts)
    if token.lower_ != "talks" or token.i + 2 > len(token.doc) or token.nbor(1).lower_ not in {"about", "to"}:
        return False
    before = token.nbor(-1) if token.i else token
    speaker = before.tag_ == "NNP" and before.dep_ in {"compound", "nsubj"} and before.head in {token, token.head}
    joined = token.i > 1 and token.nbor(-2).lower_ in {"-", "–", "and", "/", ","}
    return (token.dep_ == "ROOT" and token.nbor(1).lower_ == "about") or (
        token.tag_ in {"NNS", "NNPS"} and speaker and not joined and token.nbor(1).lower_ == "about"
    )


def _named_within(line: Line, token: Token) -> bool:
    """ "Collective Security Treaty Organization", "Korean War Veterans Day": a word in the middle of another name."""
    if token.tag_[:3] != "NNP" or token.dep_ not in {"compound", "nmod"}:
        return False
    mention = line.mention_at(token)
    if mention is not None and mention.kind in {"organisation", "body"} and mention.use == "name":
        return mention.start <= line.span(token)[0] and line.span(token)[1] < mention.end
    return token.head.tag_[:3] == "NNP" and lemma(token) in {"war", "treaty"} and lemma(token.head) not in NOUNS


def _first_ever(draft: Draft) -> bool:
    """ "becoming the first pope to take part in a summit": a mention that says what sort of event is being told."""
    verb = draft.verbs[0] if draft.verbs else None
    if verb is None or verb.dep_ not in {"relcl", "acl"} or not any(c.tag_ == "TO" for c in verb.children):
        return False
    indefinite = any(c.lower_ in {"a", "an"} for c in draft.token.children)
    return indefinite and any(c.lower_ in {"first", "only", "last"} for c in verb.head.children)


def _own_clause(noun: Token) -> list[Token]:
    """The verb of the noun's own relative clause or participle: "a session that opens on Monday", "talks held in May"."""
    found = []
    inner = objects_of(noun, "of", "to", "between", "with", "in", "for", "on")
    after = [c for t in inner for c in children(t, "relcl", "acl") if lemma(c) in HELD]
    if noun.dep_ == "conj" and noun.head.tag_[:2] == "NN":
        after += [
            c for c in children(noun.head, "acl") if c.i > noun.i
        ]  # "A's meeting and B's meeting slated for Friday"
    for child in [*children(noun, "relcl", "acl"), *after]:
        subject = next((c for c in child.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
        if (
            (child.tag_ == "VBN" and any(c.tag_ == "TO" for c in child.children))
            or (child.dep_ == "acl" and child.tag_ in {"VBN", "VBG"})
            or (subject is not None and subject.tag_ in {"WDT", "WP"})
        ):
            found.append(child)
    return found or _to_be_held(noun)


def _to_be_held(noun: Token) -> list[Token]:
    """ "the summit, to be held in Oslo": an infinitive right after the noun, wherever the parse has hung it."""
    after = [t for t in noun.doc[noun.i + 1 : noun.i + 3] if not t.is_punct][:1]
    return [t.head for t in after if t.tag_ == "TO" and t.head.tag_ == "VBN" and lemma(t.head) in HELD]


def _find_support(draft: Draft) -> None:
    """The verb that carries an event noun, and the way to it: `support`, `other`, or the preposition before the noun."""
    token = draft.token
    while token.dep_ in {"conj", "appos", "compound", "nmod", "amod"} and not is_verb(token.head):
        token = token.head
    if token.dep_ == "pobj" and token.head.lower_ == "of" and lemma(token.head.head) in COUNTS:
        token = token.head.head
    way, hops = token.dep_, 0
    for above in ancestors(token):
        if (is_verb(above) and above.dep_ != "prep") or above.dep_ == "ROOT":
            if not is_verb(above):
                break
            draft.verbs = [above]
            draft.near = hops == 0
            called = draft.kind == "election" and way in {"dobj", "nsubjpass"} and lemma(above) == "call"
            if (way in {"dobj", "nsubj", "nsubjpass", "attr", "dative", "agent"} and lemma(above) in SUPPORT) or (
                called or lemma(above) in CARRIED.get(way, ())
            ):
                way = "support"
            draft.way = way
            return
        hops += above.tag_[:2] in {"NN", "PR", "JJ"}
        if lemma(above) in {"wake", "aftermath"}:
            draft.way, draft.verbs = "after", [t for t in ancestors(above) if is_verb(t)][:1]
            return
        if above.dep_ in {"prep", "agent"} or above.tag_ == "IN":
            way = above.lower_ if above.dep_ != "agent" else "agent"
    draft.way = way


HELD = frozenset("hold host schedule plan slate open take happen cancel postpone defer scrap abort".split())
"""Verbs that are of the meeting and not of the name before them: "the summit of the union to be held in Oslo"."""
COUNTS = frozenset(
    "round series set day couple start opening end close hour minute string flurry spate number pair".split()
)
"""Nouns that count or cut a meeting: what carries them carries it."""
CARRIED = {
    "in": frozenset("participate join engage take part host lead be".split()),
    "on": frozenset("embark be go".split()),
    "to": frozenset("come go travel head return fly".split()),
    "at": frozenset("preside be arrive".split()),
    "into": frozenset("go".split()),
}


def of_talks(draft: Draft) -> bool:
    """Whether the noun only counts out another event noun: "round of talks", "series of meetings"; not "session of the National Assembly"."""
    under = [t for t in objects_of(draft.token, "of") if not {lemma(p) for p in premodifiers(t)} & PARLIAMENTS]
    inner = [NOUNS.get(lemma(t)) or NOUNS.get(t.lower_) for t in under]
    return draft.is_noun and draft.kind == "meeting" and any(t is not None and t.kind == "meeting" for t in inner)
