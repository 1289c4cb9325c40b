"""Who comes into office and who leaves it: the holders of an office, the winner of an election."""

from __future__ import annotations

from spacy.tokens import Token

from summitry.events.blows import is_state, put_state
from summitry.events.draft import Draft, Party, Verdict
from summitry.events.enter import add_parties, apposed, enter_party, put_party
from summitry.events.grammar import (
    agents_of,
    ancestors,
    children,
    direct_objects,
    is_passive,
    is_verb,
    objects_of,
    of_oneself,
    subjects_of,
)
from summitry.events.lexicon import OFFICE_NOUNS
from summitry.events.persons import is_party
from summitry.events.tenure import holders_of_term
from summitry.events.who import is_body, is_person, owners_of, people
from summitry.text import lemma


def _posted(draft: Draft, envoy: Token) -> None:
    """ "its ambassador to Kenya": one told of by where he is posted."""
    post = [t for t in (*objects_of(envoy, "to"), *objects_of(draft.token, "to")) if is_state(draft, t)]
    if post:
        name = f"{envoy.text} to {post[0].text}"
        quote = draft.line.span(envoy)
        enter_party(draft, Party(name.lower(), name, None, "group", "old holder", "attended", None, quote), None)


GOING = frozenset("resignation dismissal ouster removal sacking overthrow defection abdication".split())
"""What one does, or has done to him, who leaves an office."""


def add_holders(draft: Draft) -> None:
    """Puts the old and the new holder of an office on the draft."""
    token = draft.token
    if draft.is_noun:
        whole = token.head if token.dep_ == "compound" else token
        given = draft.trigger.word == "handover" and objects_of(token, "to")
        add_parties(draft, given or [], "new holder")
        owners = [t for n in (token, whole) for c in children(n, "poss") for t in owners_of(c)]
        gone = draft.trigger.word in GOING
        add_parties(draft, [] if given else owners, "old holder" if gone else "new holder")
        if draft.trigger.needs == "term":
            put_state(draft, [token], "new holder")
        verb = draft.verbs[0] if draft.verbs else None
        if verb is not None and lemma(verb) in {"pass", "transfer", "move", "hand", "rotate", "go", "switch"}:
            add_parties(draft, objects_of(verb, "from"), "old holder")
            giver = [] if is_passive(verb) or token.dep_ not in {"dobj", "pobj"} else subjects_of(verb)
            add_parties(draft, [t for t in giver if people(draft, t)], "old holder")
            add_parties(draft, objects_of(verb, "to"), "new holder")
            return
        role = "old holder" if gone or draft.trigger.word == "rotation" else "new holder"
        if draft.trigger.needs == "sought":
            add_parties(draft, [t for t in objects_of(token, "for", "to", "of") if people(draft, t)], "old holder")
            return
        add_parties(
            draft, [t for t in objects_of(token, "of", "by") if people(draft, t) and not is_body(draft, t)], role
        )
        if not draft.parties and draft.trigger.word == "rotation":
            _holder_here(draft)
        return
    word = draft.trigger.word
    if word in {
        "choose",
        "select",
        "pick",
        "appoint",
        "name",
        "nominate",
        "reappoint",
        "renominate",
        "designate",
        "elect",
        "reelect",
        "proclaim",
        "crown",
        "confirm",
        "install",
        "inaugurate",
        "swear in",
    }:
        add_parties(draft, subjects_of(token) if of_oneself(token) else _named(token), "new holder")
        if not draft.parties and cut_short(draft):
            add_parties(draft, subjects_of(token), "new holder")
        heirs = [t for t in objects_of(token, "as") if lemma(t) in {"successor", "replacement", "heir"}]
        heirs += [t for t in children(token, "oprd") if lemma(t) in {"successor", "replacement", "heir"}]
        add_parties(draft, [p for t in heirs for p in [*children(t, "poss"), *objects_of(t, "to")]], "old holder")
    elif word in {
        "reshuffle",
        "recall",
        "oust",
        "dismiss",
        "sack",
        "fire",
        "depose",
        "remove",
        "topple",
        "overthrow",
        "dump",
        "axe",
        "unseat",
        "demote",
        "purge",
        "impeach",
        "vote out",
    }:
        sent_off = direct_objects(token)
        owned = word == "recall" and any(children(t, "poss") and lemma(t) in OFFICE_NOUNS for t in sent_off)
        named = [
            t
            for t in sent_off
            if apposed(draft.line, t) or ((m := draft.line.mention_at(t)) is not None and m.use == "name")
        ]
        add_parties(draft, named if owned else sent_off, "old holder")
        if owned and not draft.parties:  # "recalled its ambassador to Oslo, Omar Saleh"
            posts = [o for t in (token, *sent_off) for o in objects_of(t, "to")]
            add_parties(draft, [a for o in posts for a in children(o, "appos")], "old holder")
        for envoy in sent_off if owned and not draft.parties else []:
            _posted(draft, envoy)
        if word == "recall" and not is_passive(token) and not draft.parties:
            add_parties(draft, [t for t in subjects_of(token) if is_state(draft, t)], "participant")
    elif word in {"succeed", "replace"} and token.tag_ == "VBG" and lemma(token.head) in NAMING:
        add_parties(draft, direct_objects(token.head), "new holder")
        add_parties(draft, direct_objects(token), "old holder")
    elif word == "replace" and not is_passive(token) and (heirs := objects_of(token, "with")):
        add_parties(draft, heirs, "new holder")
        add_parties(draft, direct_objects(token)[:1], "old holder")
    elif word in {"succeed", "replace"}:
        add_parties(draft, subjects_of(token) if not is_passive(token) else agents_of(token), "new holder")
        add_parties(draft, direct_objects(token), "old holder")
    elif word == "end":
        add_parties(draft, holders_of_term(draft), "old holder")
    elif word.split()[0] in {"relieve", "strip"}:
        add_parties(draft, direct_objects(token), "old holder")
    elif word.split()[0] in {"hand", "cede", "transfer", "relinquish"}:
        add_parties(draft, subjects_of(token), "old holder")
        to = [t for a in (token, *children(token, "prt", "dobj", "advmod")) for t in objects_of(a, "to")]
        add_parties(draft, [t for t in to if people(draft, t) or is_party(draft, t)], "new holder")
    elif word in {
        "resign",
        "quit",
        "retire",
        "abdicate",
        "step down",
        "stand down",
        "step aside",
        "leave office",
        "leave post",
    }:
        add_parties(draft, subjects_of(token), "old holder")
    else:
        add_parties(draft, subjects_of(token), "new holder")
        after = [token, *objects_of(token, "as", "of")]  # "took over as minister from Saleh"
        add_parties(draft, [t for a in after for t in objects_of(a, "from") if is_party(draft, t)], "old holder")


def _named(verb: Token) -> list[Token]:
    """Whom somebody names: "named Omar Saleh minister" may be parsed as if a minister were all that is named."""
    return direct_objects(verb) or children(verb, "oprd")


def cut_short(draft: Draft) -> bool:
    """ "Dahl sworn in as president", "Saleh named foreign minister": a headline leaves out that she was."""
    bare = draft.token.tag_ in {"VBN", "VBD"} and not children(draft.token, "aux", "auxpass")
    return bare and draft.line.sentence.kind in {"title", "subhead"}


NAMING = frozenset("appoint name nominate designate choose select pick elect".split())


def _holder_here(draft: Draft) -> None:
    """ "the question of a new chairman": who holds the office the sentence names."""
    for mention in draft.line.mentions:
        if mention.kind == "person" and mention.use == "description":
            put_party(draft, mention, "old holder")
            return


def add_winner(draft: Draft) -> None:
    """The winner alone takes part in an election."""
    if not draft.is_noun:
        word = draft.trigger.word
        if word != "cast ballot":
            won = subjects_of(draft.token) if word == "win landslide" else direct_objects(draft.token)
            may = Verdict("possible", draft.verdict.cue, 3, "if") if draft.verdict.rule == "if elected" else None
            add_parties(draft, won, "winner", may)
            if not draft.parties and cut_short(draft):
                add_parties(draft, subjects_of(draft.token), "winner")
        return
    for clause in (v for c in children(draft.token, "relcl") for v in (c, *children(c, "ccomp"))):
        if lemma(clause) == "win" and is_passive(clause):
            add_parties(draft, agents_of(clause), "winner")  # "an election that polls said was won by Dahl"
    if lemma(draft.token) in {"election", "reelection"} and not is_to_come(draft):
        chosen = [t for t in [*children(draft.token, "poss"), *objects_of(draft.token, "of")] if is_person(draft, t)]
        add_parties(draft, chosen, "winner")  # "since Saleh's election in May"
    head = draft.token.head
    if head.lower_ == "of" and lemma(head.head) == "winner" and head.head.dep_ == "appos":
        add_parties(draft, [head.head.head], "winner")
        return
    if head.lower_ == "of" and lemma(head.head) == "winner" and is_verb(head.head.head):
        declaring = head.head.head
        named = [] if is_passive(declaring) else [t for t in direct_objects(declaring)[:1] if t != head.head]
        add_parties(draft, named or subjects_of(declaring), "winner")
        return
    if lemma(head) in {"win", "victory", "triumph"} and draft.token.dep_ == "compound":
        verb = next((t for t in ancestors(head) if is_verb(t)), None)
        add_parties(
            draft,
            children(head, "poss") or objects_of(head, "by", "for") or (subjects_of(verb) if verb is not None else []),
            "winner",
        )
        return
    for above in ancestors(draft.token):
        if is_verb(above):
            prize = any(
                lemma(o) in {"term", "victory", "majority", "presidency", "seat"} for o in direct_objects(above)
            )
            if prize and draft.way == "in" and lemma(above) in {"win", "secure", "clinch", "claim", "take"}:
                add_parties(draft, subjects_of(above), "winner")
                return
            if draft.way in {"in", "by"} and lemma(above) in BEATING:
                add_parties(draft, agents_of(above) if is_passive(above) else subjects_of(above), "winner")
                return
            if lemma(above) == "lose" and not is_passive(above):
                add_parties(draft, objects_of(above, "to"), "winner")
                return
            if lemma(above) == "win" and not is_passive(above):
                add_parties(draft, subjects_of(above), "winner")
            return


def is_to_come(draft: Draft) -> bool:
    """Whether an election is not over yet: its winner is not known by whose it is told to be."""
    return draft.verdict.realis != "past"


BEATING = frozenset("defeat beat oust unseat trounce".split())
"""What the winner does to the loser in an election."""
