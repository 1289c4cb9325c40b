"""Whether the name of a city or seat stands for the government or for the place."""

from __future__ import annotations

import re

_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|near|outside|inside|around|across|throughout|via|into|reach(?:ed|es)?|left|leav(?:e|es|ing)|visit(?:s|ed|ing)?|city of|capital|capital of"
    r"|capital,|town of|port of|village of|suburb of|downtown|central|bound for|headed for|based in|arriv(?:e|es|ed|ing) in|airport|through|within"
    r"|enter(?:ed|s|ing)?|tour(?:ed|s|ing)?) (?:the )?$"
)
_MOTION_BEFORE = re.compile(
    r"\b(?:visit(?:s|ed)?|travel(?:s|ed|led|ling|ing)?|trip|trips|fly|flew|flies|flying|flight|flights|went|go|goes|going|come|came|coming|return"
    r"|returns|returned|returning|head(?:s|ed|ing)?|drove|moved|way|arrived|journey|train|trains|depart(?:s|ed|ing)?|back|invited|road|miles|km"
    r"|kilometers|kilometres|en route|route|closer|tour|capital|sent|brought|far|here) (?:back |on \w{1,12} |east |west |north |south |away |here )?(?:to|from) (?:the )?$"
)
_TO_FROM = re.compile(r"\b(?:to|from|of|for|toward|towards|on) (?:the )?$")
_GOVERNMENT_BEFORE = re.compile(
    r"\b(?:between|with|by|against|accus(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?|warn(?:s|ed|ing)?|tell(?:s|ing)?|told|ask(?:s|ed|ing)?"
    r"|blam(?:e|es|ed|ing)|call(?:s|ed|ing)? on|relations with|ties with|talks with|deal with|pressure on|sanctions on|sanctions against|demands? from"
    r"|support for|aid to|support to|weapons to|help to|arms to|assistance to|concessions to|message to|signal to|response from|criticism from|position of"
    r"|policy of|demands? of|pressure from|threats? from|assurances from|loyal to|oppos(?:e|es|ed|ing)|back(?:s|ed|ing)?|behalf of|part of|although|that"
    r"|because|but|while|whether|if|says|said) (?:both )?(?:the )?$"
)
_VERB_AFTER = re.compile(
    r"(?:,? (?:also|later|earlier|now|then|has|have|had|once|again|still|long|repeatedly|reportedly|never|already|would|will|could|may|might|should|must"
    r"|can|does|did|not|itself|which)){0,3}(?: (?:said|says|is|was|has|had|have|will|would|could|may|might|should|must|can|does|did|do|wants?|denies|denied"
    r"|insist(?:s|ed)?|initiat(?:es|ed)|expect(?:s|ed)?|hop(?:es|ed)|accus(?:es|ed)|call(?:s|ed)|warn(?:s|ed)|announc(?:es|ed)|agree(?:s|d)|reject(?:s|ed)"
    r"|refus(?:es|ed)|demand(?:s|ed)|put|puts|express(?:es|ed)|believ(?:es|ed)|consider(?:s|ed)|claim(?:s|ed)|declar(?:es|ed)|propos(?:es|ed)|seek(?:s|ing)?"
    r"|sought|back(?:s|ed)|support(?:s|ed)|oppos(?:es|ed)|condemn(?:s|ed)|welcom(?:es|ed)|plan(?:s|ned)?|intend(?:s|ed)|need(?:s|ed)?|sees|saw|sent|sends"
    r"|agreed|recogni[sz](?:es|ed)|impos(?:es|ed)|threaten(?:s|ed)|urg(?:es|ed)|vow(?:s|ed)|want(?:s|ed)|fear(?:s|ed)|ask(?:s|ed)|blam(?:es|ed)|remain(?:s|ed)"
    r"|responded|suspend(?:s|ed)|summon(?:s|ed)|expel(?:s|led)|signal(?:s|led|ed)|offer(?:s|ed)|stress(?:es|ed)|made|makes|gave|gives|took|takes|views?|viewed"
    r"|confirm(?:s|ed)|signed|ratified|pledg(?:es|ed)|promis(?:es|ed)|launched|responds|retaliat(?:es|ed)|withdr[ea]w|stands|stood|argues?|argued|maintains?"
    r"|maintained|continues?|continued|wishes|tried|tries|decided|decides|gets|got|lost|faces|faced|acted|fails?|failed|invited|invites)\b)"
)
_HOSTED = re.compile(r"(?: (?:will|would|is|to|has|had|was|also)){0,3} (?:host|hosts|hosted|hosting|home to)\b")
_STANCE_AFTER = re.compile(
    r"['’]s? (?:\w{1,14} ){0,2}(?:demands?|position|proposals?|stance|decision|policy|policies|government|foreign|request|response|view|interests?|concerns?"
    r"|refusal|offer|support|allies|ally|ambition|claims?|call|calls|envoy|ambassador|leadership|nuclear|actions?|aggression|invasion|war|intentions?"
    r"|participation|membership|involvement|threats?|approach|commitment|insistence|influence|ties|relations|plans?|efforts?|priorities|terms|troops|forces)\b"
)
_COMPOUND_AFTER = re.compile(
    r"[-–](?:led|backed|based|brokered|controlled|appointed|mediated|sponsored|supported|friendly|installed|allied|dominated)\b"
)
_PAIR_AFTER = re.compile(
    r"(?: and |, | or )[A-Z]\w{2,20}(?: have| has| are| were| had| agree| signed| would| will| should| must|['’])\b"
)


def stands_for_government(text: str, start: int, end: int, subject: bool) -> bool:
    """Whether a capital's name is its government here; `subject` tells that it opens its sentence.

    >>> line = "Oslo insists on a date, and talks in Oslo go on."
    >>> stands_for_government(line, 0, 4, True), stands_for_government(line, 37, 41, False)
    (True, False)
    """
    before = text[max(0, start - 48) : start]
    after = text[end : end + 60]
    if _HOSTED.match(after):
        return False
    if _COMPOUND_AFTER.match(after):
        return "based" not in after[:8]
    if _PLACE_BEFORE.search(before) or _MOTION_BEFORE.search(before):
        return False
    if _GOVERNMENT_BEFORE.search(before) or _STANCE_AFTER.match(after):
        return True
    if _TO_FROM.search(before):
        return False
    return bool(_VERB_AFTER.match(after) or _PAIR_AFTER.match(after)) if subject or after[:1] == " " else False


_LOCATIVE = re.compile(
    r"\b(?:in|across|throughout|inside|within|outside|near|at|into|enter(?:ed|ing)?|visit(?:s|ed|ing)?|through|around|northern|southern|eastern|western|central|neighbou?ring) (?:the )?$"
)


def is_where(text: str, start: int) -> bool:
    """Whether a state's name is told as a place: "in Norway"."""
    return bool(_LOCATIVE.search(text, max(0, start - 20), start))
