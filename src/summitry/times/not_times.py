"""What only looks like a time: resolution numbers, counts, model names, scores."""

from __future__ import annotations

import re

_BEFORE = re.compile(
    r"(?i)(?:\b(?:resolutions?|articles?|sections?|no|nos|gate|terminal|number|numbers|room|flight|route|highway|"
    r"page|pages|chapter|paragraph|"
    r"law|decree|order|protocol|vision|agenda|horizon|strategy|plan|boeing|airbus|model|case|bill|act|form|"
    r"channel|class|"
    r"units? of|battalion|regiment|ship|hill|hull|document|file|phone|telephone|tel|code|zip|mozilla|windows|office|"
    r"unscr|s/res/|about|around|some|nearly|approximately|estimated|over|under|than|least|up to|exactly|almost|"
    r"only|totaling|totalling|killed|killing)\.?\s|[$£€¥#@/+.,:]|\d[-–])$"
)
_MODEL = re.compile(r"[A-Za-z]-$")
_FUZZY_HYPHEN = re.compile(r"(?i)\b(?:mid|pre|post|early|late)-$")
_PLURAL = re.compile(
    r"\s(?:(?!(?:this|does|says|makes|marks|brings|sees|comes|goes|shows|always|perhaps)\b)[a-z]{3,}(?:[^s\W]s|"
    r"men)|people|police|children)\b(?!['’])"
)
_AFTER_PREPOSITION = re.compile(
    r"(?i)\b(?:in|since|until|till|by|from|of|during|through|before|after|early|late|mid|year|the|this|that|its|"
    r"their|his|her|a|an|fall|spring|summer|winter|autumn|throughout|[a-z]+['’]s)[\s-]$"
)
_YEAR_BEFORE = re.compile(
    r"(?i)\b(?:in|since|until|till|by|from|of|during|through|before|after|early|late|mid|year|and|to|for|between|"
    r"the|throughout|around|about)[\s-]$"
)
_COUNTED = re.compile(
    r"(?i)\s?(?:%|percent\b|per cent\b|°|kg\b|km\b|[mk]m\b|kilomet|met(?:er|re)s?\b|miles?\b|feet\b|foot\b|"
    r"tons?\b|tonnes?\b|"
    r"people\b|troops\b|soldiers\b|men\b|women\b|children\b|persons\b|refugees\b|civilians\b|workers\b|"
    r"students\b|victims\b|"
    r"members\b|employees\b|jobs\b|cases\b|deaths\b|dollars?\b|euros?\b|rubles?\b|pounds?\b|yen\b|points?\b|"
    r"shares\b|votes\b|"
    r"barrels?\b|megawatts?\b|MW\b|GMT\b|hours\b|hrs?\b|or so\b|others?\b|million\b|billion\b|missiles\b|tanks\b|"
    r"vehicles\b|"
    r"years?\b|days?\b|weeks?\b|months?\b|minutes?\b|of (?:them|whom|these|those|the)\b|a (?:ton|tonne|barrel|"
    r"share|day|month)\b|"
    r"homes\b|houses\b|delegates\b|participants\b|prisoners\b|guests\b|police\b|officers\b|migrants\b|square\b|"
    r"cubic\b|were\b|are\b|"
    r"knots?\b|rounds\b|(?:[A-Z][a-z]{2,14} )?(?:Avenue|Street|Road|Boulevard|Square)\b|[NWES]\.? [A-Z])"
)


def is_no_year(text: str, start: int, end: int) -> bool:
    """Whether the four figures at `text[start:end]` count or number something instead of naming a year.

    >>> is_no_year("Resolution 1701 stands.", 11, 15), is_no_year("in 1701 the king", 3, 7)
    (True, False)
    """
    before = text[max(0, start - 24) : start]
    after = text[end : end + 24]
    if _COUNTED.match(after) and not (
        _is_year_word(before) and re.match(r"\s(?:were|are|police|others?|of the|points?)\b", after)
    ):
        return True
    if re.search(r"(?i)\b(?:around|about|over|some|under|only)\s$", before):
        return (
            not re.match(r"\s?(?:[,.;)]|when|as|and|$)", after)
            or re.search(r"(?i)\b(?:some|over|under|only)\s$", before) is not None
        )
    if _MODEL.search(before):
        return not _FUZZY_HYPHEN.search(before)
    if _PLURAL.match(after) and not _AFTER_PREPOSITION.search(before):
        return True
    return bool(_BEFORE.search(before))


def _is_year_word(before: str) -> bool:
    return bool(_YEAR_BEFORE.search(before))


_BEFORE_NAME = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Gen|Col|Theresa|Minister|President|Secretary|Premier|Chancellor)\.?\s$"
)
_MONTH_LED = re.compile(
    r"(?i)\b(?:in|of|by|since|until|till|from|to|and|or|through|before|after|during|every|each|for|between|early|"
    r"late|mid|"
    r"next|last|this)[\s-]$"
)
_MONTH_FOLLOWED = re.compile(
    r"\s(?:and|to|or|in|at|when|after|but|the|summit|meeting|elections?|talks|visit|deadline|session|conference|"
    r"vote)\b"
)


def is_no_month(text: str, start: int, end: int) -> bool:
    """Whether a month's name at `text[start:end]`, with neither day nor year, is a person, a modal or a verb.

    >>> is_no_month("Mrs. May resigned.", 5, 8), is_no_month("They met in May in Oslo.", 12, 15)
    (True, False)
    """
    word = text[start:end].rstrip(".").lower()
    before, after = text[max(0, start - 16) : start], text[end : end + 24]
    if word in {"mar", "jan", "dec"}:
        return text[end - 1] != "."
    if word not in {"may", "march", "april", "june", "august"}:
        return False
    if _BEFORE_NAME.search(before):
        return True
    if re.match(r"\s[A-Z][a-z]", after) and not _MONTH_LED.search(before) and not re.search(r"(?i)\bthe\s$", before):
        return True
    if word == "march" and re.search(r"(?:ed|\bback|\bforward)\sto\s$", before):
        return False  # "postponed to March", "pushed back to March"
    if word == "march":
        return bool(re.match(r"\s(?:on|for)\s[A-Z]", after) or re.search(r"\b(?:Long|Women['’]s|Peace|to)\s$", before))
    if word != "may":
        return False
    if re.match(r"['’]s\s", after):
        return not re.search(r"(?i)\b(?:in|of|since|before|after|last|next|this)\s$", before)
    if _MONTH_LED.search(before) or (re.search(r"(?i)\bthe\s$", before) and re.match(r"\s[a-z]", after)):
        return False
    return bool(re.match(r"\s[a-zA-Z]", after)) and not _MONTH_FOLLOWED.match(after)
