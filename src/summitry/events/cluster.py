"""Drafts of one occasion, and what they say of it together."""

from __future__ import annotations

from dataclasses import dataclass, field

from summitry.events.days import agree, first_day, last_day
from summitry.events.draft import Draft, Held, Party, Verdict
from summitry.facts import Place

LARGE = frozenset(
    "summit session plenary conference forum ministerial assembly gathering retreat symposium debate dialogue rally march hearing gala commemoration".split()
)
SMALL = frozenset(
    "talks bilateral trilateral encounter audience negotiation negotiations consultation consultations discussions dinner lunch breakfast "
    "banquet luncheon negotiate deliberate parley reception engagement engage discuss meet confer consult receive host greet welcome".split()
)
BARGAINING = frozenset("negotiations negotiation consultations consultation".split())
"""Meetings that go on and are taken up again."""
COMING = frozenset("come coming upcoming forthcoming".split())
"""Adjectives of what is still to be held; the lemma of "coming" is a verb's."""
PUT_OFF = frozenset({"governor:postpone", "governor:delay", "governor:put", "governor:reschedule"})
ONCE_DUE = frozenset({"were to have", "had been to"})
PLAIN = frozenset(
    "week month year day hour minute session meeting round president prime minister chancellor vice secretary premier state "
    "today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december morning afternoon evening night weekend face summer winter spring autumn time "
    "country stop series side wing record success venue date peace".split()
)
"""Nouns before an event noun that do not tell it from another."""
TYPES = frozenset(
    "bilateral trilateral quadrilateral multilateral ministerial economic foreign informal emergency extraordinary presidential "
    "parliamentary legislative municipal snap early general cultural strategic political military naval preparatory interim "
    "preliminary senior technical plenary humanitarian nuclear financial local regional special".split()
)
"""Adjectives that do."""
LEVELS = frozenset("leader minister official ambassador expert".split())
"""Who meets, in names such as "Leaders' Meeting"."""


@dataclass(slots=True)
class Cluster:
    """One occasion: its mentions in order of the text."""

    drafts: list[Draft] = field(default_factory=list)
    parent: Cluster | None = None
    inherited: list[str] = field(default_factory=list)
    given_held: Held | None = None
    given_place: Place | None = None
    extra: list[Party] = field(default_factory=list)

    @property
    def lead(self) -> Draft:
        """The mention that opened it."""
        return self.drafts[0]

    @property
    def kind(self) -> str:
        """The kind of the first mention that is no mere pointer; "discusses trade with Dahl" can be a call that is told later."""
        told = (d.kind for d in self.drafts if not d.weak and d.trigger.word not in {"discuss", "confer"})
        return next(told, self.lead.kind)

    @property
    def held(self) -> Held | None:
        """The surest and most precise time of its mentions."""
        if self.given_held is not None:
            return self.given_held
        best: Held | None = None
        off = next((n for n, d in enumerate(self.drafts) if d.verdict.rule in PUT_OFF and d.held is not None), None)
        anew = [d for d in self.drafts[off + 1 :] if d.held is not None] if off is not None else []
        for draft in anew or self.drafts:
            if draft.held is None:
                continue
            if best is None or _rank(draft.held) > _rank(best):
                best = draft.held
        return best

    @property
    def place(self) -> Place | None:
        """The surest place of its mentions; a city goes before its country."""
        placed = [d for d in self.drafts if d.place is not None]
        placed = [d for d in placed if not is_wide(d.place)] or placed
        if not placed:
            return self.given_place
        best = max(placed, key=lambda d: (d.place_weight, d.place is not None and d.place.country is not None)).place
        told = [d for d in placed if d.line.sentence.kind not in {"title", "subhead"}]
        if self.kind == "incident" and all(
            d.line.sentence.kind in {"title", "subhead"} for d in placed if d.place == best
        ):
            closer = [d.place for d in told if d.place and best and best.country and d.place.country == best.country]
            best = closer[0] if closer else best  # the headline's "in Kenya" is Nairobi in the body
        tour = next((d.place for d in told if d.place is not None and " and " in d.place.name), None)
        return tour if tour is not None and best is not None and best.name in tour.name else best

    @property
    def verdict(self) -> Verdict:
        """The weightiest verdict; of equal ones the last of the text, but what only attends does not unsay what holds."""
        best = self.lead.verdict
        for draft in self.drafts[1:]:
            new = draft.verdict
            if new.rule in ONCE_DUE and best.realis == "past" and best.weight >= 3:
                continue  # "signed it on Monday. It was to have been signed in May"
            if new.weight > best.weight or (
                new.weight == best.weight and not (new.weight < 2 and new.realis == "past")
            ):
                best = new
        struck = [d.verdict for d in self.drafts if d.verdict.realis == "past"]
        if self.kind == "incident" and struck and best.realis != "past":
            return max(
                struck, key=lambda verdict: verdict.weight
            )  # "those who seek to attack us": once struck, it is past
        return best

    def words(self) -> frozenset[str]:
        """The telling words before its nouns."""
        return frozenset(w for d in self.drafts for w in d.kind_words)

    def heads(self) -> frozenset[str]:
        """The words that name it."""
        named = {"summit"} if any("summit" in d.words for d in self.drafts) else set()  # "a summit meeting"
        return frozenset(d.trigger.word for d in self.drafts) | named

    def keys(self) -> set[str]:
        """Who takes part in it."""
        return {p.key for d in self.drafts for p in d.parties}

    def persons(self) -> set[str]:
        """Which persons take part in it."""
        return {p.key for d in self.drafts for p in d.parties if p.kind == "person"}

    def body(self) -> str | None:
        """Whose session it is."""
        return next((d.body for d in self.drafts if d.body), None)

    def label(self) -> frozenset[str]:
        """The names before and after its nouns that tell it from others of its kind."""
        return frozenset(w for d in self.drafts for w in d.label)


def _rank(held: Held) -> tuple[int, int]:
    return (len(held.start) + (2 if held.weight >= 3 else 0), held.weight)


def dates_agree(one: Held | None, other: Held | None) -> bool:
    """Whether two times can be of one occasion: equal as far as both are known, or one within the other."""
    if one is None or other is None:
        return True
    if agree(one.start, other.start):
        return True
    for inner, outer in ((one, other), (other, one)):
        if outer.end is not None and first_day(outer.start) <= first_day(inner.start) <= last_day(outer.end):
            return True
    return False


WIDE = frozenset(
    "africa asia europe america americas east pacific caribbean balkans caucasus scandinavia gulf oceania sahel region".split()
)
"""Last words of the names of regions of many states."""


def is_wide(place: Place | None) -> bool:
    """Whether a place is a region of many states: "Asia and North Africa", "the Middle East"."""
    if place is None or place.country is not None:
        return False
    parts = place.name.lower().replace(" and ", ", ").replace("indo-", "").replace("asia-", "").split(", ")
    return all(part.split()[-1] in WIDE for part in parts if part)


def places_agree(one: Place | None, other: Place | None) -> bool:
    """Whether two places can be one: the same words, or a country and a place in it."""
    if one is None or other is None:
        return True
    a, b = set(one.name.lower().replace(",", "").split()), set(other.name.lower().replace(",", "").split())
    if a <= b or b <= a:
        return True
    if one.name == "video" or other.name == "video":
        return False
    return one.country is not None and one.country == other.country
