"""Times that lie ahead, whatever the tense of the verb they stand at, and those that have gone by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from summitry.events.cluster import ONCE_DUE
from summitry.events.days import first_day, last_day
from summitry.events.draft import Draft, Held
from summitry.events.otherdays import way_up
from summitry.events.papers import broken, kept_or_ended
from summitry.text import lemma


def look_ahead(drafts: list[Draft], day: date | None) -> None:
    """ "looked forward to visiting Oslo in May", "discussed the upcoming summit in May", told in November: the May to come, whatever
    the tense of the verb; "met ahead of the summit on Friday": the Friday to come."""
    ahead = {d.held.span for d in drafts if d.held is not None and d.verdict.rule in AHEAD}
    for draft in drafts:
        if day is not None and draft.held is not None:
            draft.held = _seen_from(draft, draft.held, day, draft.held.span in ahead)
        _present_ahead(draft, day)


def _present_ahead(draft: Draft, day: date | None) -> None:
    """ "Norway hosts the summit next year": what is told in the present of a day to come is due then."""
    held = draft.held
    if (
        day is None
        or draft.kind == "agreement"
        or draft.verdict.rule != "present tense"
        or draft.verdict.realis != "past"
    ):
        return
    later = held is not None and first_day(held.start) > day
    leaving = _on_the_move(draft) and (held is None or first_day(held.start) == day)
    if later or leaving:
        draft.verdict = replace(draft.verdict, realis="scheduled", weight=2)


def _on_the_move(draft: Draft) -> bool:
    """ "She leaves for Oslo later on Monday", "He then flies on to Nairobi": a plan of travel, told in the present."""
    verb = draft.verbs[0] if draft.is_noun and draft.verbs else draft.token
    told = draft.line.sentence.kind not in {"title", "subhead", "heading"}
    return told and lemma(verb) in GOING and verb.tag_ in {"VBZ", "VBP"} and verb.dep_ in {"ROOT", "conj", "relcl"}


GOING = frozenset("leave fly head travel go depart proceed continue".split())


def _seen_from(draft: Draft, held: Held, day: date, ahead: bool) -> Held | None:
    """The time of a draft as it looks from the day of the report; None for a day that is another's."""
    rule, coming = draft.verdict.rule, draft.verdict.realis in {"scheduled", "expected"}
    if _only_asked(draft, held, day):
        return None
    if (
        rule in AHEAD | {"noun:ahead", "noun:advance", "moved to"}
        or (draft.kind == "deadline" and coming)
        or draft.trigger.word == "by"
    ):
        held = _weekday_to_come(draft, held, day)
    if rule in ONCE_DUE or (rule == "governor:due" and not draft.is_noun):
        held = _weekday_to_come(draft, held, day)
    if draft.verdict.realis == "cancelled" and _arranged_for(draft, held):
        held = _weekday_to_come(draft, held, day)
    if rule in ASKED and draft.is_noun and held.span is not None and held.span[0] > draft.span[1]:
        held = _weekday_to_come(draft, held, day)
    if draft.verdict.realis == "cancelled" and (rule == "had been to" or _had_been_set(draft, held)):
        held = _weekday_to_come(draft, held, day)
    if coming and rule in SET:
        held = _set_for(draft, _weekday_to_come(draft, held, day), day)
    if _just_agreed(draft, held, day):
        held = replace(held, start=(first_day(held.start) - timedelta(days=7)).isoformat(), earliest=None)
    words = "".join(w.text for w in draft.line.times if (w.start, w.end) == held.span).lower()
    if words.endswith("same day") and draft.verdict.realis == "past" and first_day(held.start) > day:
        return replace(held, start=day.isoformat(), end=None, earliest=None)
    if _behind(draft, held, day) or _agreed_for(draft, held, day):
        return None
    unsure = coming or draft.verdict.realis == "questioned"
    ahead = ahead or (rule == "present tense" and draft.kind == "office_change" and draft.token.tag_ == "VBZ")
    return _month_to_come(draft, held, day) if ahead or (unsure and draft.verdict.weight >= 1) else held


def _arranged_for(draft: Draft, held: Held) -> bool:
    """ "called off a visit due on Friday": the Friday to come."""
    head = draft.line.first_token(held.span) if held.span is not None else None
    return head is not None and any(
        t.lower_ in {"due", "planned", "scheduled", "set", "slated"} for t in way_up(head)[1:4]
    )


def _month_to_come(draft: Draft, held: Held, day: date) -> Held:
    """The month after the day of the report, for one that has gone by, where its words tell no year."""
    words = "".join(w.text for w in draft.line.times if (w.start, w.end) == held.span)
    season = len(held.start) == 4 and bool(SEASONS & set(words.lower().split()))
    if season and not any(c.isdigit() for c in words) and last_day(held.start) < day:
        return replace(held, start=str(int(held.start) + 1), end=None, earliest=None)
    bare = not any(c.isdigit() for c in words) and not set(words.lower().split()) & {"last", "this", "past", "month"}
    if len(held.start) != 7 or last_day(held.start) >= day or not bare:
        return held
    return replace(held, start=f"{int(held.start[:4]) + 1}{held.start[4:]}", end=None, earliest=None)


SEASONS = frozenset("spring summer autumn fall winter".split())


def _behind(draft: Draft, held: Held, day: date) -> bool:
    """ "proposed a meeting on Monday", "called off on Monday a visit": a day that has come is not that of what is still to come or is off."""
    if draft.trigger.word == "invite":
        return last_day(held.end or held.start) < day
    if not draft.is_noun or draft.kind == "deadline" or held.weight > 3 or len(held.start) != 10:
        return False
    if kept_or_ended(draft) or broken(draft) or draft.verdict.rule in ONCE_DUE:
        return False  # "called off its truce on Monday"
    realis = draft.verdict.realis
    after = held.span is not None and held.span[0] > draft.span[0]
    ahead = realis == "cancelled" or (realis in {"expected", "possible", "wanted"} and not after)
    return ahead and draft.verdict.weight >= 1 and last_day(held.end or held.start) < day


def _just_agreed(draft: Draft, held: Held, day: date) -> bool:
    """ "agreed to lend it ten ships on Friday", told on a Sunday: the Friday before."""
    words = "".join(w.text for w in draft.line.times if (w.start, w.end) == held.span).lower()
    agreed = draft.trigger.needs in {"states agree", "body decides"} and draft.verdict.realis == "past"
    soon = len(held.start) == 10 and held.end is None and 0 < (first_day(held.start) - day).days < 7
    return agreed and soon and words in WEEKDAYS


def _agreed_for(draft: Draft, held: Held, day: date) -> bool:
    """ "agreed to exchange prisoners on May 2", told in April: the day is that of the exchange."""
    agreed = draft.trigger.needs in {"states agree", "body decides"} and draft.verdict.realis == "past"
    return agreed and first_day(held.start) > day


def _had_been_set(draft: Draft, held: Held) -> bool:
    """ "put off a vote that had been set for Thursday": a day that was still to come."""
    head = draft.line.first_token(held.span) if held.span is not None else None
    if head is None:
        return False
    verb = head.head.head if head.head.lower_ in {"for", "on"} else head.head
    return lemma(verb) in {"set", "schedule", "plan", "slate", "due"} or any(c.lower_ == "due" for c in verb.children)


WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
SET = frozenset(
    {"contested", *(f"governor:{word}" for word in "set schedule slate plan call announce program".split())}
)


ASKED = frozenset(f"governor:{word}" for word in "propose suggest seek request demand".split())
"""A weekday after what somebody "proposed" is that of the thing proposed, and to come."""


def _set_for(draft: Draft, held: Held, day: date) -> Held:
    """ "set the election for May 6", told in June: the May to come."""
    words = "".join(w.text for w in draft.line.times if (w.start, w.end) == held.span)
    head = draft.line.first_token(held.span) if held.span is not None else None
    before = {"for", "on"} if draft.verdict.rule == "contested" else {"for"}
    if head is None or head.head.lower_ not in before or len(held.start) < 10 or last_day(held.start) >= day:
        return held
    if (
        any(part.isdigit() and len(part) == 4 for part in words.replace(",", " ").split())
        or first_day(held.start).year < day.year - 1
    ):
        return held
    return replace(held, start=f"{int(held.start[:4]) + 1}{held.start[4:]}", end=None, earliest=None)


def _weekday_to_come(draft: Draft, held: Held, day: date) -> Held:
    """The weekday after the day of the report, for one in the week before it."""
    words = "".join(w.text for w in draft.line.times if (w.start, w.end) == held.span).lower()
    behind = len(held.start) == 10 and 0 < (day - first_day(held.start)).days <= 7 and held.end is None
    if not behind or not words.endswith("day") or words == "yesterday":
        return held
    return replace(held, start=(first_day(held.start) + timedelta(days=7)).isoformat(), earliest=None)


def _only_asked(draft: Draft, held: Held, day: date) -> bool:
    """ "urged both sides on Monday to agree on a truce": a day that has come is that of the asking."""
    rule = draft.verdict.rule
    if draft.trigger.needs not in {"made", "states agree"} or draft.verdict.realis not in {"wanted", "possible"}:
        return False
    return last_day(held.end or held.start) <= day and rule.startswith(("governor", "near"))


AHEAD = frozenset(
    {
        "looks forward to",
        "summoned for",
        "on the way for",
        "noun:preparation",
        *(f"adjective:{word}" for word in ("upcoming", "forthcoming", "coming", "next")),
    }
)
