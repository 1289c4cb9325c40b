"""Whether the name of a city or seat stands for the government or for the place."""

from __future__ import annotations

import re

_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|near|outside|inside|around|across|throughout|via|into|reach(?:ed|es)?|left|leav(?:e|es|ing)|visit(?:s|ed|ing)?|city of|capital|capital of"
    r"|capital,|town of|port of|village of|suburb of|downtown|central|bound for|headed for|based in|airport|through|within"
    r"|enter(?:ed|s|ing)?|tour(?:ed|s|ing)?|streets of|outskirts of|mayor of|bishop of|archbishop of|university of|over) (?:the )?$"
)
_MOTION_BEFORE = re.compile(
    r"\b(?:visit(?:s|ed)?|travel(?:s|ed|led|ling|ing)?|trip|trips|fly|flew|flies|flying|flight|flights|went|go|goes|going|come|came|coming|return"
    r"|returns|returned|returning|head(?:s|ed|ing)?|drove|moved|way|arrived|journey|train|trains|depart(?:s|ed|ing)?|back|invited|road|miles|km"
    r"|plane|planes|kilometers|kilometres|en route|route|closer|tour|capital|sent|brought|far|here) (?:back |on \w{1,12} |east |west |north |south |away "
    r"|here )?(?:to|from) (?:the )?$"
)
_TO_FROM = re.compile(r"\b(?:to|from|of|for|toward|towards|on) (?:the )?$")
_GOVERNMENT_BEFORE = re.compile(
    r"\b(?:between|between [A-Z]\w{2,15} and|with|by|against|accus(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|press(?:es|ed|ing)?|warn(?:s|ed|ing)?|tell(?:s|ing)?"
    r"|told|ask(?:s|ed|ing)?|blam(?:e|es|ed|ing)|call(?:s|ed|ing)? on|pressure on|sanctions on|demands? from|support for|aid to|support to|weapons to"
    r"|arms to|help to|assistance to|concessions to|message to|signal to|response from|criticism from|position of|policy of|demands? of|pressure from"
    r"|threats? from|assurances from|guarantees from|loyal to|oppos(?:e|es|ed|ing)|back(?:s|ed|ing)?|behalf of|part of|although|that|because|but|while"
    r"|whether|if|says|said|thank(?:s|ed|ing)?|prais(?:e|es|ed|ing)|critici[sz](?:e|es|ed|ing)|convinc(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)"
    r"|forc(?:e|es|ed|ing)|reassur(?:e|es|ed|ing)|notif(?:y|ies|ied)|inform(?:s|ed|ing)?|consult(?:s|ed|ing)?|threaten(?:s|ed|ing)?|def(?:y|ies|ied)"
    r"|ang(?:er|ers|ered)|alarm(?:s|ed)?|invit(?:e|es|ed|ing)|support(?:s|ed|ing)?|isolat(?:e|es|ed|ing)|sanction(?:s|ed|ing)?|(?:delegations?|officials"
    r"|ministers|envoys?|representatives|diplomats|negotiators|leaders) from|deal for|relief for|pledges from|up to|depends? on|according to|acceptable to|offer to|letter to|note to|blow to|setback for"
    r"|victory for|challenge to|threat to|ultimatum to|proposal to|appeal to|loyalty to|debt to|help from|support from|permission from|approval from) (?:both )?$"
)
_STRUCK_BEFORE = re.compile(r"\b(?:strikes?|attacks?|offensive|assault|raids?|march|advance|drive) (?:against|on) $")
_SPEECH = (
    "said|says|has|had|have|will|would|could|may|might|should|must|can|does|did|do|wants?|put|puts|sought|sees|saw|sent|sends|made|makes|gave|gives|took|takes"
    "|stood|withdrew|tried|got|lost|acted|broke|cut|began|held|hopes|struck|met|told|keeps|kept|won|fought|led|spent|bought|sold|drew|paid|set|let"
    "|shot|brought|built|chose|felt|found|froze|heard|knew|laid|lent|meant|overthrew|quit|ran|shook|shut|spoke|swore|thought|threw|understood|wrote"
)
_STATE_OF = r"(?:is|was|are|were|has been|remains) (?:\w{2,12}ing|aghast|alarmed|angry|cautious|delighted|divided|frustrated|furious|isolated|relieved|sceptical|skeptical|shocked|silent|unhappy|wary|ready|willing|prepared|concerned|pleased|satisfied|worried|determined|convinced|opposed|surprised|disappointed|accused|excluded|invited|open|against|keen|committed|interested|not|also|now|still|under|to)"
_ACTS = (
    "accepts|accuses|acknowledges|acts|agrees|aims|alleges|announces|appears|argues|asks|backs|believes|blames|blocks|calls|claims|condemns|confirms|considers"
    "|continues|controls|counts|decides|declares|defends|demands|denies|deploys|describes|disputes|doubts|enjoys|expects|expresses|faces|fails|favou?rs"
    "|fears|feels|fights|finds|fires|gets|gives|hails|insists|intends|invites|keeps|knows|launches|lifts|likes|looks|loses|maintains|moves|needs|offers"
    "|opposes|orders|owes|plans|pledges|points|prefers|prepares|presses|promises|proposes|provides|pursues|pushes|ratifies|recalls|recogni[sz]es|refuses"
    "|regards|rejects|remains|responds|retaliates|runs|seeks|seems|sees|sends|shares|shows|signals|signs|spends|stands|stays|stops|stresses|suggests"
    "|summons|supplies|supports|suspects|suspends|talks about|tells|thinks|threatens|treats|tries|turns|understands|urges|uses|views|vows|waits|wants"
    "|warns|welcomes|wins|wishes|withdraws|worries"
)
_VERB = rf"(?:{_SPEECH}|{_STATE_OF}|{_ACTS}|\w{{2,14}}ed)\b"
_VERB_AFTER = re.compile(
    r"(?:,? (?:also|later|earlier|now|then|once|again|still|long|repeatedly|reportedly|never|already|itself|\w{3,12}ly)){0,2} (?!hosted|hosts)"
    + _VERB
)
_WHICH_AFTER = re.compile(
    r", (?:a|an|the|its|long|once) (?:\w{2,12} ){0,2}(?:mediator|ally|guarantor|broker|signatory|rival|supporter|backer|sponsor|adversary)\b|, which (?!lies|is located|sits|hosted|hosts)\w{2,14}"
)
_HOSTED = re.compile(r"(?: (?:will|would|is|to|has|had|was|also)){0,3} (?:host|hosts|hosted|hosting|home to)\b")
_STANCE_AFTER = re.compile(
    r"['’]s? (?:\w{1,14} ){0,2}(?:demands?|position|proposals?|stance|decision|policy|policies|government|foreign|request|response|view|interests?|concerns?"
    r"|refusal|offer|support|allies|ally|ambition|claims?|call|calls|envoy|ambassador|leadership|nuclear|actions?|aggression|invasion|war|intentions?"
    r"|crackdown|participation|membership|involvement|threats?|approach|commitment|insistence|influence|ties|relations|plans?|efforts?|priorities|terms|troops|forces"
    r"|negotiators?|delegation|delegates|diplomats?|officials?|representatives?|minister|spokes\w+|backers?|partners?|neighbou?rs?|rulers?|backing|sympath(?:y|ies)|approval|blessing|patience|rivalry|credibility|behaviou?r|initiative|consent|denial|rejection|announcement|promise|pledge|side|army|military|missiles?|sanctions|willingness)\b"
)
_COMPOUND_AFTER = re.compile(
    r"[-–](?:led|backed|brokered|controlled|appointed|mediated|sponsored|supported|friendly|installed|allied|dominated|proposed)\b"
)
_PLURAL = (
    r"(?:plan|want|agree|say|hope|insist|accuse|deny|seek|back|support|oppose|expect|need|have|are|reject|demand|remain|hold|keep|share|signal|intend"
    r"|call|blame|see|differ|disagree|trade|talk|negotiate|prepare|cooperate)\b"
)
_PAIR_AFTER = re.compile(
    r"(?: and |, | or )[A-Z]\w{2,20}(?: [A-Z]\w{2,12})?(?: and [A-Z]\w{2,20})?(?: (?:also|both|later|now|then))? (?!hosted|hosts)"
    rf"(?:{_VERB}|{_PLURAL})"
)


def stands_for_government(text: str, start: int, end: int, subject: bool) -> bool:
    """Whether a capital's name is its government here; `subject` tells that it opens its sentence.

    >>> line = "Oslo insists on a date, and talks in Oslo go on."
    >>> stands_for_government(line, 0, 4, True), stands_for_government(line, 37, 41, False)
    (True, False)
    """
    before = text[max(0, start - 48) : start]
    after = text[end : end + 72]
    if _HOSTED.match(after):
        return False
    if _COMPOUND_AFTER.match(after):
        return True
    if after.startswith(("-", "–", " D.C", ", D.C")) or _STRUCK_BEFORE.search(before):
        return False
    if _PLACE_BEFORE.search(before) or _MOTION_BEFORE.search(before):
        return False
    if _GOVERNMENT_BEFORE.search(before) or _STANCE_AFTER.match(after):
        return True
    if _TO_FROM.search(before):
        return False
    acts = bool(_VERB_AFTER.match(after) or _WHICH_AFTER.match(after))
    return acts or (subject and bool(_PAIR_AFTER.match(after)))


_LOCATIVE = re.compile(
    r"\b(?:in|across|throughout|inside|within|outside|near|at|into|enter(?:ed|ing)?|visit(?:s|ed|ing)?|through|around|northern|southern|eastern"
    r"|western|central|neighbou?ring) (?:the )?$"
)


def is_where(text: str, start: int) -> bool:
    """Whether a state's name is told as a place: "in Norway".

    >>> is_where("Fighting in Norway", 12)
    True
    """
    return bool(_LOCATIVE.search(text, max(0, start - 20), start))
