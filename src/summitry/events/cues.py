"""Cue words of certainty: what a modal, a governing word, an adjective or a preposition says of the event under it.

Each row is `realis: words`; the made-up example after `|` is run by the tests. The scale is that of the guide: a thing took
place, is scheduled, expected, possible, questioned, wanted, cancelled or denied.
"""

from __future__ import annotations

from summitry.facts import Realis, Status


def _by_word(table: dict[Realis, str]) -> dict[str, Realis]:
    """The table read from the word's side."""
    return {word: realis for realis, words in table.items() for word in words.split()}


MODALS: dict[str, Realis] = {
    "will": "scheduled",  # The ministers will meet in Oslo on Monday.
    "shall": "scheduled",  # The council shall meet in Oslo on Monday.
    "would": "scheduled",  # He said the ministers would meet in Oslo on Monday.
    "should": "expected",  # The ministers should meet in Oslo on Monday.
    "must": "expected",  # The ministers must meet before June.
    "ought": "expected",  # The ministers ought to meet before June.
    "may": "possible",  # The ministers may meet in Oslo on Monday.
    "might": "possible",  # The ministers might meet in Oslo on Monday.
    "can": "possible",  # The ministers can meet in Oslo on Monday.
    "could": "possible",  # The ministers could meet in Oslo on Monday.
}

GOVERNORS: dict[str, Realis] = _by_word(
    {
        "scheduled": "schedule set slate pencil due program arrange agree accept confirm decide promise pledge prepare announce "
        "going about",
        "expected": "expect await plan intend likely anticipate mean aim vow certain sure bound destined determined poised "
        "poise suppose",
        "possible": "consider weigh mull ponder ready willing prepared able possible opportunity chance possibility option "
        "probable potential discuss explore allow hint threaten",
        "questioned": "question doubt doubtful unclear uncertain unlikely doubted questionable reluctant hesitant loath",
        "wanted": "want hope seek wish ask urge call propose invite demand request suggest advocate push appeal press recommend "
        "advise beg implore petition plead direct instruct mandate task offer need like eager keen invitation proposal request hopeful desire encourage insist",
        "cancelled": "cancel postpone scrap shelve suspend abandon adjourn call-off delay defer abort drop ditch axe",
        "denied": "unable refuse decline fail deny forget avoid reject prevent stop boycott skip prohibit ban rule-out unable unwilling",
    }
)
"""What a verb, adjective or noun says of the verb it governs: "is expected to meet", "refused to sign"."""

TRANSPARENT = frozenset(
    "continue begin start manage come help get proceed have need use return go let make try be seem appear remain gather "
    "travel fly arrive look join lead serve happen turn".split()
)
"""Verbs that say nothing of their own about the verb under them: what is said of them is said of it."""

ADJECTIVES: dict[str, Realis] = _by_word(
    {
        "scheduled": "scheduled arranged upcoming coming forthcoming next future due approaching slated impending planned",
        "expected": "expected likely anticipated intended",
        "possible": "possible potential prospective hypothetical probable eventual",
        "wanted": "proposed requested suggested desired",
        "cancelled": "cancelled canceled postponed aborted scrapped delayed",
        "past": "last previous recent past earlier latest recently-held concluded historic ongoing",
    }
)
"""What an adjective or participle before an event noun says of it: "a planned visit", "the proposed conference"."""

PREPOSITIONS: dict[str, Realis] = {
    "after": "past",
    "following": "past",
    "since": "past",
    "during": "past",
    "at": "past",
    "before": "scheduled",
    "ahead": "scheduled",
    "until": "scheduled",
    "for": "scheduled",
}
"""What a preposition says of the event noun after it, where the clause is in the past: "said after the meeting"."""

NOUN_CUES: dict[str, Realis] = {
    **dict.fromkeys(
        "possibility chance opportunity prospect option idea likelihood speculation rumor rumour".split(), "possible"
    ),
    **dict.fromkeys("plan intention readiness willingness plot scheme conspiracy".split(), "expected"),
    **dict.fromkeys(
        "agreement deal decision preparation agenda eve date schedule run-up countdown ahead advance".split(),
        "scheduled",
    ),
    **dict.fromkeys("proposal call invitation request demand wish hope offer appeal need".split(), "wanted"),
    **dict.fromkeys("cancellation postponement suspension".split(), "cancelled"),
    **dict.fromkeys("refusal boycott absence".split(), "denied"),
    **dict.fromkeys(
        "outcome result conclusion end margin sideline fringe opening close closing start completion collapse".split(),
        "past",
    ),
}
"""What a noun says of the event noun it has under it by `of`, `for`, `to`: "the possibility of a meeting"."""

SUPPORT: dict[str, str] = {
    **dict.fromkeys(
        "hold attend join participate have pay make conduct take start begin open conclude finish wrap end complete undertake "
        "continue resume enter embark kick finalize initiate mark extend prolong adjourn suspend restart reopen".split(),
        "participant",
    ),
    **dict.fromkeys("host stage organize organise convene co-host".split(), "host"),
    **dict.fromkeys("chair lead head preside co-chair".split(), "chair"),
    **dict.fromkeys("address brief tell mediate broker".split(), "participant"),
    **dict.fromkeys(
        "occur happen place follow precede come be run last go witness materialize materialise".split(), ""
    ),
    **dict.fromkeys("win lose contest".split(), "winner"),
    **dict.fromkeys(
        "sign reach strike adopt conclude ratify approve endorse seal clinch issue release hammer thrash forge secure cement ink initial".split(),
        "signatory",
    ),
    **dict.fromkeys("launch mount carry stage commit fight wage".split(), "attacker"),
    **dict.fromkeys(
        "cancel postpone schedule plan propose announce arrange prepare request demand seek".split(), "participant"
    ),
    **dict.fromkeys("boycott skip miss shun".split(), "absent"),
}
"""Verbs that carry an event noun, and the role of their subject: "hold talks", "pay a visit", "host a summit"."""

STATUS_OF: dict[Realis, Status] = {
    "past": "attended",
    "scheduled": "certain",
    "expected": "expected",
    "possible": "possible",
    "questioned": "questioned",
    "wanted": "invited",
    "cancelled": "declined",
    "denied": "declined",
}
"""What the certainty of an event, or of the verb that ties someone to it, says of that one's coming."""
