"""Walking a parse: subjects, objects, conjuncts and the words above, in ClearNLP dependencies as spaCy's model gives them."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from summitry.events.lexicon import PERSON_NOUNS, SIDELINES
from summitry.text import lemma

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
STEPS = 12
"""How far a walk towards the root goes; a longer way is no grammar but a list."""


def children(token: Token, *deps: str) -> list[Token]:
    """The children of a token that hang by one of the given relations, in order."""
    return [child for child in token.children if child.dep_ in deps]


def is_verb(token: Token) -> bool:
    """Whether a token is a verb or a modal by its tag."""
    return token.tag_[:2] in {"VB", "MD"}


def series(token: Token) -> list[Token]:
    """A token and what is coordinated with it to the right: `A, B and C` from A."""
    found, front = [token], [token]
    while front and len(found) < 60:
        beside = [c for t in front for c in children(t, "conj")]
        guests = [o for c in beside if is_visiting(c) for o in children(c, "dobj")]
        front = [c for c in beside if is_verb(c) == is_verb(token)] + guests
        found.extend(front)
    return found


def beside(token: Token) -> bool:
    """Whether a word stands in "on the sidelines of" it."""
    of = token.head
    return token.dep_ == "pobj" and of.lower_ == "of" and lemma(of.head) in SIDELINES


def is_visiting(token: Token) -> bool:
    """ "Dahl and visiting President Saleh", "met with visiting President Saleh": a word before a person, parsed as a verb."""
    if token.lower_ not in {"visiting", "touring", "departing"} or token.i + 1 == len(token.doc):
        return False
    if token.nbor(1).tag_[:2] not in {"NN", "JJ"}:
        return False
    with_whom = token.dep_ == "pcomp" and token.head.lower_ == "with"
    return with_whom or (token.dep_ == "conj" and not is_verb(token.head))


def objects_of(token: Token, *prepositions: str) -> list[Token]:
    """The objects of the prepositions under a token, with their coordination: `with A and B` gives A, B."""
    found: list[Token] = _goal(token) if "for" in prepositions and is_verb(token) else []
    if "with" in prepositions and is_verb(token):
        found.extend(_partner(token))
    for prep in _prepositions(token, not PARTNERED.isdisjoint(prepositions)):
        if prep.lower_ in prepositions:
            for child in prep.children:
                if child.dep_ == "pcomp" and child.tag_ == "VBG" and prep.lower_ == "with":
                    found.extend(t for o in children(child, "dobj") for t in series(o))
                elif child.dep_ in {"pobj", "pcomp"}:
                    found.extend(series(child))
    return found


def _goal(verb: Token) -> list[Token]:
    """ "left for Oslo to attend the summit", parsed as if Oslo were to attend it; "called for Saleh to come" is meant so."""
    if lemma(verb) not in SETTING_OUT:
        return []
    for clause in children(verb, "advcl", "xcomp", "ccomp"):
        if any(c.lower_ == "for" and verb.i < c.i <= verb.i + 4 for c in children(clause, "mark")):
            return children(clause, "nsubj")
    return []


def _partner(verb: Token) -> list[Token]:
    """ "spoke today with Saleh to express concern", parsed as if Saleh were to express it."""
    for clause in children(verb, "advcl", "xcomp", "ccomp"):
        if any(c.lower_ == "with" and verb.i < c.i <= verb.i + 4 for c in children(clause, "mark")):
            return [t for s in children(clause, "nsubj") for t in series(s)]
    return []


SETTING_OUT = frozenset("leave depart head fly set go travel embark sail start take return come proceed".split())


def _prepositions(token: Token, partnered: bool = True) -> Iterator[Token]:
    """Prepositions under a token, also the second of `from A to B` and those that hang on an adverb or particle; with
    `partnered` those that name a partner from further down."""
    for child in token.children:
        if child.dep_ == "npadvmod" and token.tag_[:2] == "NN":
            yield from (c for c in child.children if c.dep_ == "prep" and c.lower_ in {"between", "with"})
        if child.dep_ in {"prep", "agent", "dative", "prt", "advmod"} and child.tag_ in {"IN", "TO", "RP", "RB"}:
            yield child
            yield from (c for c in child.children if c.dep_ == "prep")
            if partnered:
                yield from _with_after(child)


def _with_after(prep: Token) -> Iterator[Token]:
    """ "met on May 2 with Dahl", "met in the palace with Dahl": the parse hangs the partner on the day or the place."""
    for place in children(prep, "pobj"):
        if lemma(place) not in TALKS:
            yield from (c for c in place.children if c.lower_ in PARTNERED and c.dep_ == "prep" and c.i > place.i)


PARTNERED = frozenset({"with", "between", "under"})
TALKS = frozenset(
    "talk talks discussion negotiation consultation conversation meeting summit session dinner lunch".split()
)
"""What is held with somebody: "flew to Oslo for talks with Dahl" is no flight with her."""


def staying_for(noun: Token) -> Token | None:
    """ "Dahl, in Oslo for talks with Saleh": who is there for it, without a verb."""
    purpose = noun.head
    if noun.dep_ != "pobj" or purpose.lower_ != "for":
        return None
    above = purpose.head if purpose.head.tag_ != "IN" else purpose.head.head
    above = above.head.head if above.dep_ == "pobj" and above.head.lower_ in {"in", "at"} else above
    there = any(c.lower_ in {"in", "at"} and c.i < noun.i for c in children(above, "prep"))
    return above if there and above.tag_ == "NNP" else None


def subjects_of(verb: Token) -> list[Token]:
    """Who does the verb: its subjects, or those of the verb it hangs on, or the noun it modifies; with coordination.

    A relative pronoun gives its noun. "asked Kenya to send", "invited Dahl to visit": the object of the asking verb.
    """
    token = verb
    for _ in range(STEPS):
        own = _behind(token, children(token, "nsubj", "nsubjpass")) or _misread(token)
        above = token.head
        if own and not (is_verb(above) and own == _goal(above)):
            return [*_paired(token, own[0]), *_antecedent(token, own)]
        if above == token:
            return []
        if token.dep_ in {"relcl", "acl"} and not is_verb(above):
            return _controller(token, above)
        if token.dep_ == "prep" and token is not verb and above.tag_[:2] == "NN" and children(above, "poss"):
            return series(children(above, "poss")[0])
        if token.dep_ == "pcomp" and above.lower_ == "for" and lemma(above.head) in THANKING:
            return [*direct_objects(above.head), *objects_of(above.head, "to")]
        if token.dep_ == "pcomp" and above.lower_ == "of" and lemma(above.head) in ACCUSING:
            return direct_objects(above.head)
        if token.dep_ == "pcomp" and above.lower_ == "from" and lemma(above.head) in KEPT_FROM:
            return direct_objects(above.head) or subjects_of(above.head)
        if (
            token.dep_ in {"xcomp", "advcl"}
            and lemma(above) in {"call", "appeal", "ask", "push"}
            and _infinitive(token)
        ):
            asked = objects_of(above, "on", "upon", "to") or [t for t in objects_of(above, "for") if _can_come(t)]
            if asked:
                return asked
        rung = lemma(above) == "call" and lemma(token) in GREETING  # "called Saleh to thank him"
        if token.dep_ in {"xcomp", "ccomp"} and lemma(above) in OBJECT_CONTROL and children(above, "dobj") and not rung:
            return series(children(above, "dobj")[0])
        if token.dep_ in {
            "xcomp",
            "conj",
            "advcl",
            "ccomp",
            "aux",
            "auxpass",
            "pcomp",
            "prep",
            "dep",
            "acomp",
            "pobj",
        } or (token.dep_ == "csubj" and token.tag_ == "VBG" and children(above, "nsubj")):
            token = above
            continue
        if token.dep_ == "dobj" and token.tag_[:2] == "NN" and verb.head.lower_ == "of" and is_verb(above):
            token = above  # "has no intention of visiting Kenya"
            continue
        return []
    return []


def _can_come(token: Token) -> bool:
    """ "asked for Saleh to come", not "asked for leave to go"."""
    return token.tag_[:3] == "NNP" or lemma(token) in PERSON_NOUNS


THANKING = frozenset(
    "thank praise congratulate commend applaud blame criticize criticise condemn extend thanks".split()
)
"""What somebody does for what another did: "thanked King Olav for convening the summit"."""
GREETING = frozenset("congratulate thank express convey offer discuss inform assure".split())
"""What one calls another to do."""
ACCUSING = frozenset("accuse suspect convict".split())
"""Whom one says to have done a thing: "Norway accused Kenya of attacking its embassy"."""
KEPT_FROM = frozenset("prevent stop keep bar block ban prohibit dissuade discourage exclude refrain".split())
"""What keeps one from doing: "illness kept Dahl from attending", "Rossi was barred from visiting Kenya"."""


def is_since(verb: Token) -> bool:
    """Whether a verb tells from when on something else is so: "has doubled since Dahl took office"."""
    return any(child.lower_ == "since" for child in children(verb, "mark"))


def _infinitive(verb: Token) -> bool:
    return any(child.tag_ == "TO" for child in verb.children)


def _misread(verb: Token) -> list[Token]:
    """ "after Theresa May stepped down": a name taken for the modal before the verb, or for the object of "after"."""
    modal = [c for c in children(verb, "aux") if c.text == "May" and verb.tag_ in {"VBD", "VBZ", "VBN"}]
    marks = children(verb, "mark")
    before = [c for m in marks for c in children(m, "pobj") if c.i == verb.i - 1]
    return modal or before or _after_comma(verb) or _after_and(verb) or _as_a_clause(verb)


def _after_and(verb: Token) -> list[Token]:
    """ "condemned the coup and the council was due to meet": the noun right before a verb that the parse adds to the object."""
    if verb.dep_ != "conj" or not (verb.tag_ == "VBD" or children(verb, "aux", "auxpass")):
        return []
    first = min([verb.i, *(c.i for c in children(verb, "aux", "auxpass", "neg"))])
    noun = verb.doc[first - 1] if first > 1 else verb
    return [noun] if noun.dep_ == "conj" and noun.tag_[:2] == "NN" and not is_verb(noun.head) else []


def _as_a_clause(verb: Token) -> list[Token]:
    """ "ECOWAS ministers will meet", where the parse takes the first word for a verb: what it takes for its object."""
    return [o for c in children(verb, "csubj") if not is_verb(c) for o in children(c, "dobj") or [c]]


def _behind(verb: Token, own: list[Token]) -> list[Token]:
    """ "After meeting King Olav, Dahl flew to Oslo": Dahl, where the parse takes the one met for who flew."""
    if len(own) != 1 or _met_before(own[0]) is None:
        return own
    return [c for c in children(own[0], "appos") if own[0].i < c.i < verb.i and c.tag_ == "NNP"] or own


def _met_before(noun: Token) -> Token | None:
    """The participle right before a noun, fronted with its preposition, of which the noun is the object."""
    before = noun.doc[noun.left_edge.i - 1] if noun.left_edge.i > 1 else noun
    fronted = before.tag_ == "VBG" and before.dep_ == "pcomp" and before.head.head == noun.head
    return before if fronted and any(c.dep_ == "appos" for c in noun.children) else None


def _paired(verb: Token, subject: Token) -> list[Token]:
    """ "Norway, Kenya sign pact": in a headline, the one of the two that the parse does not take for a subject."""
    start = subject
    while start.i > 1 and start.nbor(-1).dep_ == "compound" and start.nbor(-1).head.i == subject.i:
        start = start.nbor(-1)
    if verb.tag_ not in {"VBP", "VB"} or start.i < 1:
        return [t for t in _second(subject) if verb.tag_ == "VBP" and t.i + 1 == verb.i]
    other = start.nbor(-2) if start.i > 1 and start.nbor(-1).text == "," else subject
    loose = other.dep_ in {"nmod", "npadvmod", "dep"} and other.tag_ == "NNP"
    return [other] if loose and other.left_edge.i == subject.sent.start else []


def _second(name: Token) -> list[Token]:
    """ "Dahl, Saleh": the second of two names with a comma between, taken for a by-name of the first."""
    return [c for c in children(name, "appos") if c.tag_ == "NNP" and c.left_edge.nbor(-1).text == ","]


def _after_comma(verb: Token) -> list[Token]:
    """ "At the invitation of King Olav, Dahl will attend": the name before the verb, taken for a second name of the one before it."""
    if verb.dep_ != "ROOT" or (verb.tag_ in {"VBN", "VBG", "VB"} and not children(verb, "aux")):
        return []
    first = min([verb.i, *(c.i for c in children(verb, "aux", "auxpass", "neg"))])
    name = verb.doc[first - 1] if first > 1 else verb
    if name.tag_ != "NNP" or name.dep_ not in {"appos", "conj"} or not name.head.tag_.startswith("NNP"):
        return []
    fronted = any(c.dep_ == "prep" and c.i < name.i and c in ancestors(name) for c in verb.children)
    return [name] if fronted else []


OBJECT_CONTROL = frozenset(
    "ask invite urge want expect tell order allow enable help call press push persuade request require send permit instruct force prompt cause oblige "
    "name appoint nominate choose select pick elect designate advise warn encourage authorize authorise convince beg implore direct command summon compel pressure challenge remind".split()
)


DOERS = frozenset(
    "delegation team mission envoy minister official leader president representative person first one only".split()
)
"""Nouns that do themselves what an infinitive after them tells: "a delegation to attend the summit"."""


def _antecedent(verb: Token, own: list[Token]) -> list[Token]:
    first = own[0]
    if first.tag_ in {"WP", "WDT", "WRB"} or (verb.dep_ == "relcl" and first.lower_ == "that"):
        above = verb.head
        while above.dep_ == "conj" and is_verb(above):
            above = above.head
        if verb.dep_ in {"relcl", "conj", "advcl"} and not is_verb(above):
            named = above.dep_ == "appos" and above.head.tag_ == "NNP" and bool(children(above, "det"))
            return [above.head if named else above]  # "Dahl, an envoy who flew to Oslo"
    return [t for s in own for t in series(s)]


def _controller(token: Token, noun: Token) -> list[Token]:
    """The doer of an infinitive or participle that hangs on a noun: "plans to visit", "the man visiting"."""
    if any(child.tag_ == "TO" for child in token.children):
        if noun.dep_ == "attr" and lemma(noun.head) in {"be", "become"} and children(noun.head, "nsubj"):
            return subjects_of(noun.head)  # "became the first president to visit Kenya"
        if lemma(noun) in DOERS or (noun.dep_ == "ROOT" and noun.tag_[:3] == "NNP"):
            return [*series(noun), *(t for t in _second(noun) if t.nbor(1).tag_ == "TO")]
        owners = children(noun, "poss")
        if lemma(noun) in {"invitation", "request", "call", "offer"}:
            verb = next((t for t in ancestors(noun) if is_verb(t)), None)
            asked = [t for t in objects_of(noun, "to", "for", "on") if t.i < token.i]
            if asked:
                return asked  # "an invitation to Saleh to visit Oslo"
            accepts = verb is not None and lemma(verb) in {"accept", "decline", "receive", "reject", "refuse", "have"}
            return subjects_of(verb) if verb is not None and accepts else []
        if owners:
            return owners
        above = noun.head
        if noun.dep_ == "pobj" and lemma(noun) in RESOLVES and is_verb(above.head):
            return subjects_of(above.head)
        return subjects_of(above) if noun.dep_ in {"dobj", "attr", "pobj"} and is_verb(above) else []
    if (
        token.tag_ == "VBN"
        and noun.dep_ == "ROOT"
        and noun.tag_ == "NNP"
        and lemma(token) in {"leave", "depart", "arrive"}
    ):
        return [noun]  # "Dahl, chairwoman of the union, left here on Tuesday"
    return [] if token.tag_ == "VBN" else [noun]


RESOLVES = frozenset("decision plan promise pledge vow threat intention desire attempt effort move bid refusal".split())
"""Nouns whose infinitive is done by whoever the sentence is about: "Norway stunned all with a decision to cut ties"."""


def direct_objects(verb: Token) -> list[Token]:
    """The objects of a verb, or the subject of its passive, with coordination; "the treaty (which) they signed": the treaty."""
    if verb.dep_ == "relcl" and not is_passive(verb) and not is_verb(verb.head):
        own = children(verb, "dobj")
        subject = children(verb, "nsubj")
        where = any(
            t.tag_ in {"WRB", "WDT", "WP"}
            for c in verb.children
            for t in (c, *c.children)
            if c.dep_ in {"prep", "advmod"}
        )
        if where:
            subject = []
        if (own and own[0].tag_ in {"WDT", "WP"}) or (not own and subject and subject[0].tag_ not in {"WDT", "WP"}):
            return [verb.head]
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and not is_verb(verb.head):
        return [verb.head]
    if is_finite_before(verb):
        return series(verb.head)
    if verb.dep_ == "pcomp" and not children(verb, "dobj"):
        met = [s for s in children(verb.head.head, "nsubj") if _met_before(s) == verb]
        if met:
            return met
    found = [t for o in children(verb, "dobj", "dative") if o.tag_ not in {"IN", "TO"} for t in series(o)]
    if not found and (is_passive(verb) or _cut_off(verb)):
        found = subjects_of(verb)
    return found or received_in(verb)


def _cut_off(verb: Token) -> bool:
    """ "Saleh, ousted in 1999, is in hiding": a participle after a comma that the parse takes for the verb of its sentence."""
    after = verb.i > 1 and verb.nbor(-1).text == "," and verb.tag_ == "VBN" and bool(children(verb, "nsubj"))
    return after and not children(verb, "aux", "auxpass", "dobj")


def received_in(verb: Token) -> list[Token]:
    """ "received in the Kremlin Prime Minister of Norway Anna Dahl": the guest, whose title the parse runs together with the palace."""
    if lemma(verb) not in {"receive", "host"} or is_passive(verb):
        return []
    titled = [
        t for t in objects_of(verb, "in", "at") if lemma(t).lower() in {"president", "minister", "secretary", "king"}
    ]
    return [t for t in titled if any(c.lower_ == "the" for c in t.children) and children(t, "compound")]


def is_finite_before(verb: Token) -> bool:
    """ "Dahl hosted President Saleh" parsed as a participle before its object: it has a subject, so it is none."""
    return verb.dep_ == "amod" and verb.tag_ == "VBD" and verb.head.i > verb.i and verb.head.tag_[:3] == "NNP"


def is_passive(verb: Token) -> bool:
    """Whether a verb stands in the passive, or is a participle after a noun ("the treaty signed in Oslo")."""
    if children(verb, "auxpass", "nsubjpass"):
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and not children(verb, "nsubj", "aux"):
        return is_passive(verb.head) if is_verb(verb.head) else False
    if verb.dep_ == "advcl" and verb.tag_ == "VBN" and verb.i < verb.head.i:
        return not children(verb, "nsubj", "aux", "dobj", "mark")  # "Elected in May, Dahl will visit Kenya"
    return verb.tag_ == "VBN" and verb.dep_ == "acl"


def agents_of(verb: Token) -> list[Token]:
    """The `by` of a passive, with coordination."""
    more = [c for agent in children(verb, "agent") for c in children(agent, "conj") if c.lower_ == "by"]
    return [*objects_of(verb, "by"), *(t for by in more for o in children(by, "pobj") for t in series(o))]


def ancestors(token: Token) -> Iterator[Token]:
    """The words above a token, nearest first."""
    for _ in range(STEPS):
        if token.head == token:
            return
        token = token.head
        yield token


def is_negated(verb: Token) -> Token | None:
    """The negation of a verb: its own, or `never`, `no longer`."""
    for child in verb.children:
        if child.dep_ == "neg" or child.lower_ in {"not", "never", "n't", "n’t"}:
            if child.i + 1 < len(child.doc) and child.nbor(1).lower_ == "only":
                continue  # "not only implying that it would be signed"
            return child
    return None


def premodifiers(noun: Token) -> list[Token]:
    """The adjectives, participles and compounded nouns before a noun, with theirs."""
    found = []
    for child in noun.children:
        if child.i < noun.i and child.dep_ in {
            "amod",
            "compound",
            "nmod",
            "poss",
            "nummod",
            "det",
            "advmod",
            "npadvmod",
        }:
            found.append(child)
            found.extend(t for t in child.subtree if t.i != child.i and t.i < noun.i)
    return found


def farther_back(verb: Token) -> list[Token]:
    """ "an agreement on the status of workers, which they initialled": the clause hung on a noun under the paper."""
    which = [c for c in children(verb, "dobj", "nsubjpass") if c.lower_ in {"which", "that"}]
    if verb.dep_ != "relcl" or not which:
        return []
    found = []
    for token in ancestors(verb):
        if is_verb(token) and token.dep_ != "acl":
            break  # "a treaty calling for demarcation, which they signed" looks past the participle
        found.append(token)
    return found


def right_before(verb: Token) -> list[Token]:
    """ "Under the accord, signed on Monday, the sides will disarm": the noun before a participle that the parse hangs elsewhere."""
    if (
        verb.tag_ == "VBN" and verb.dep_ == "acl" and verb.head.i < verb.i
    ):  # "The treaty, which both sides signed in May, is"
        edge = verb.head.left_edge.i
        near = [t for t in verb.doc[max(0, edge - 3) : edge + 1] if not t.is_punct]
        near = near if near[-1].tag_ == "WDT" else near[:-1]
        if len(near) > 1 and near[-1].tag_ == "WDT" and near[-2].tag_[:2] == "NN":
            return [near[-2]]
    if verb.tag_ != "VBN" or verb.i < 2 or verb.dep_ not in {"advcl", "acl", "conj", "dep"}:
        return []
    before = verb.nbor(-1)
    return [verb.nbor(-2)] if before.text == "," and not children(verb, "aux", "auxpass", "nsubj", "nsubjpass") else []


def counting(token: Token) -> Token:
    """ "round" in "the next round of talks", "series" in "a series of meetings": what an event noun is counted by, else itself."""
    return token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else token


def of_oneself(verb: Token) -> bool:
    """ "proclaimed himself president": what one makes of oneself."""
    return verb.i + 1 < len(verb.doc) and verb.nbor().lower_ in {"himself", "herself"}
