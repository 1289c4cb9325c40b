"""Those joined on the page: a mention with the ones that commas and "and" put beside it, however the sentence is parsed."""

from __future__ import annotations

import re

from spacy.tokens import Token

from summitry.events.page import Line
from summitry.facts import Mention

_OF = re.compile(r"\.?(?:, (?:Jr|Sr)\.)? of (?:the )?")
""" "Dahl of Norway and Saleh": the state of the one before, which is no party of its own."""
_HOLDER_OF = re.compile(
    r",? (?:and|as well as)(?: the)?(?: (?:[A-Z][\w’'.-]{0,25}|of|for|and)){1,10} (?:of|for) (?:the )?"
)
""" "Dahl, and the Minister of Foreign Affairs of Kenya, Omar Saleh": the words between the two names, up to the state."""
_JOIN = re.compile(
    r"\.?(?:, (?:Jr|Sr)\.)?(?: of (?:the )?[A-Z][\w ]{2,25})?(?:\s?,)?(?:\s(?:and|as well as|along with|together with|alongside|plus))?(?:,? (?:possibly|perhaps|maybe|probably),?)?(?:\s(?:with|the|by|both))?\s?"
)
_TITLED = re.compile(r"[’']s (?:[\w’'-]{1,20},? ){0,6}")
""" "Kenya's acting prime minister, ": whose the one named next is."""
_AND = re.compile(
    r"\.?(?:, (?:Jr|Sr)\.)?,? (?:and|as well as|along with)(?: [A-Z][\w.’'-]{0,20}| the| his| her| foreign| prime| minister| president){0,5} "
)


def is_ethnic(token: Token) -> bool:
    """ "ethnic Kenyans": a people, and not its state."""
    return token.i > 0 and token.nbor(-1).lower_ == "ethnic"


def listed(line: Line, first: Mention) -> list[Mention]:
    """A mention and those joined to it by commas and "and" on the page, before it and after it."""
    base = line.sentence.start
    text = line.letters
    found, last, members = [first], first, False
    owner: Mention | None = None
    for mention in line.mentions:
        if mention.start < last.extent[1] or _within(mention, line.mentions):
            continue
        gap = text[last.extent[1] - base : mention.extent[0] - base]
        if mention.kind == "state" and _JOIN.fullmatch(gap) and text.startswith(("'s ", "’s "), mention.end - base):
            owner = mention
            continue
        if owner is not None and mention.start == owner.start:
            continue  # "Kenya's trade minister"
        if owner is not None:
            joined = mention.kind == "person" and _TITLED.fullmatch(text[owner.end - base : mention.extent[0] - base])
            gap = " and " if joined else gap  # "Dahl and Kenya's trade minister, Omar Saleh"
            owner = None
        if mention.kind in {"state", "organisation"} and _OF.fullmatch(gap):
            members = last.kind == "group"
            continue
        if members and mention.kind == "state":
            continue  # "the advisers of Norway, Kenya and Japan"
        if _stands_for(last, mention, gap):
            found[-1] = last = mention
            continue
        if mention.kind == "state" and _HOLDER_OF.fullmatch(gap):
            last = mention
            continue
        if last.kind == "state" and last not in found:
            if gap.strip() != "," or mention.kind != "person" or mention.use != "name":
                break
            found.append(mention)
            last = mention
            continue
        if not gap.strip() or not _JOIN.fullmatch(gap) or not _joins(mention):
            break
        if mention.kind == "person" and text.startswith(("'s ", "’s "), mention.end - base):
            break  # "Dahl, President Saleh's envoy"
        token = line.first_token((mention.start, mention.end))
        if token is None or token.dep_ in {"nsubj", "nsubjpass"} or _one_of_several(mention, token) or is_ethnic(token):
            break
        found.append(mention)
        last = mention
    head = first
    for mention in reversed(line.mentions):
        if mention.end > head.extent[0]:
            continue
        gap = text[mention.extent[1] - base : head.extent[0] - base]
        if gap.strip() == "," and len(found) > 1 and mention.extent[0] - base < 3 and mention.kind == head.kind:
            found.insert(0, mention)  # "Dahl, Kenyan President Saleh and Norway's Berg attended"
            break
        if not _joins(mention) or mention.kind != first.kind or not _AND.fullmatch(gap):
            break
        found.insert(0, mention)
        head = mention
    return found


def _one_of_several(mention: Mention, state: Token) -> bool:
    """ "the leaders of Norway and Kenya": no single one of them."""
    plural = state.head.lower_ == "of" and state.head.head.tag_ in {"NNS", "NNPS"}
    return plural and mention.kind == "person" and mention.use == "description"


def _within(adjective: Mention, mentions: tuple[Mention, ...]) -> bool:
    """ "Kenyan Foreign Minister Omar Saleh": the state is told within the words for the person."""
    return adjective.use == "adjective" and any(
        m.kind == "person" and m.extent[0] <= adjective.start < m.start for m in mentions
    )


def _stands_for(office: Mention, name: Mention, gap: str) -> bool:
    """ "the ambassador of Chile, Rodrigo Arcos": the office and the one who holds it."""
    if gap.strip() != "," or name.kind != "person" or name.use != "name":
        return False
    return office.kind in {"office", "person"} and office.use == "description"


def _joins(mention: Mention) -> bool:
    return mention.kind in {"person", "state", "organisation", "body", "group", "office"} and mention.use not in {
        "adjective",
        "place",
        "pronoun",
    }
