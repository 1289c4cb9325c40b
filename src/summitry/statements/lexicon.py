"""The closed classes of cues, as data: each class with an example of what it does."""

from __future__ import annotations

# "Dahl said the talks had failed", '"…," Dahl added.'
SAYING = frozenset(
    """say tell add write note report state announce declare explain argue claim insist stress emphasize emphasise point reply
    respond answer continue conclude warn admit acknowledge concede confirm reveal disclose suggest indicate assert allege contend
    maintain remark observe comment recall reiterate repeat boast brag joke quip complain lament assure caution predict testify
    tweet post propose recommend swear vow pledge promise deny rule inform notify advise remind proclaim shout yell chant cry exclaim
    whisper mutter murmur counter retort reassure elaborate clarify specify underline underscore highlight hint imply opine muse
    recount confess charge demand ask wonder inquire enquire quote chime interject email retweet urge rejoin gush fume sigh
    reason theorize speculate estimate forecast calculate question describe order share express read preach""".split()
)
# "The survey shows that turnout fell": what a document, a study or an event tells.
SHOWING = frozenset("show find demonstrate prove signal conclude discover determine learn project".split())
# "Oslo fears that the talks will fail", "He hopes to attend".
THINKING = frozenset(
    """think believe hope fear expect worry doubt suspect feel agree disagree assume consider regret recognize recognise realize
    realise anticipate imagine guess foresee envisage reckon trust surmise figure presume""".split()
)
# "She vowed to resign", "Oslo wants to host the talks".
INTENDING = frozenset(
    """promise vow pledge refuse decline threaten hope propose offer agree swear demand claim want seek intend plan aim undertake
    volunteer wish expect profess purport ask urge call order prefer""".split()
)
# "They urged Oslo to sign".
BIDDING = frozenset(
    """urge ask order call beg implore exhort challenge encourage invite request press instruct command advise warn remind tell
    lobby persuade want condemn require forbid expect""".split()
)
# "Oslo condemned the attack": a judgement or a report of the thing named.
JUDGING = frozenset(
    """criticize criticise condemn denounce praise welcome accuse blame endorse announce cite express describe defend reject
    dismiss deny propose question acknowledge decry deplore deride lament applaud hail laud commend slam blast mock ridicule rebuke
    rebut refute assail attack tout emphasize emphasise stress reiterate voice echo outline repeat underline underscore highlight
    mention invoke recall recount declare disclose reveal suggest signal promise pledge portray characterize characterise deem credit
    liken repudiate disavow lambaste castigate berate chide admonish protest oppose back support urge demand explain note
    report list confirm admit concede stipulate recommend advocate predict forecast estimate bemoan articulate threaten allege doubt
    dispute contest congratulate thank offer tweet claim post order prefer reference quote warn charge request unveil state assert
    reaffirm argue indicate expect fear hope attribute insult recite chant vilify disparage belittle extol eulogize commemorate""".split()
)
# "called the plan a mistake", "described him as …".
NAMING = frozenset("call deem name dub label brand term describe portray characterize characterise declare".split())
# verb -> its preposition: "called for talks", "pointed to the figures".
WITH_PREPOSITION = {
    "call": frozenset({"for", "on", "upon"}),
    "push": frozenset({"for"}),
    "apologize": frozenset({"for"}),
    "apologise": frozenset({"for"}),
    "argue": frozenset({"for", "against"}),
    "vouch": frozenset({"for"}),
    "appeal": frozenset({"for", "to"}),
    "comment": frozenset({"on"}),
    "agree": frozenset({"on", "with", "to"}),
    "disagree": frozenset({"with", "on"}),
    "insist": frozenset({"on", "upon"}),
    "elaborate": frozenset({"on"}),
    "refer": frozenset({"to"}),
    "point": frozenset({"to"}),
    "allude": frozenset({"to"}),
    "object": frozenset({"to"}),
    "speak": frozenset({"of", "about", "against"}),
    "talk": frozenset({"about"}),
    "complain": frozenset({"about", "of"}),
    "boast": frozenset({"of", "about"}),
    "brag": frozenset({"about"}),
    "joke": frozenset({"about"}),
    "worry": frozenset({"about"}),
    "warn": frozenset({"of", "about", "against"}),
    "accuse": frozenset({"of"}),
    "protest": frozenset({"against"}),
    "respond": frozenset({"to"}),
    "hint": frozenset({"at"}),
    "lash": frozenset({"at"}),
    "hope": frozenset({"for"}),
    "describe": frozenset({"as"}),
    "testify": frozenset({"about"}),
    "rail": frozenset({"against"}),
    "advocate": frozenset({"for"}),
    "balk": frozenset({"at"}),
    "side": frozenset({"with"}),
    "ask": frozenset({"for", "about"}),
    "write": frozenset({"about"}),
    "lobby": frozenset({"for", "against"}),
    "campaign": frozenset({"against", "for"}),
    "remark": frozenset({"on", "upon"}),
    "press": frozenset({"for"}),
    "plead": frozenset({"for", "with"}),
    "rule": frozenset({"against"}),
    "touch": frozenset({"on"}),
}
# "Oslo's demand that …", "a promise to …": nouns that hold a whole clause.
NOUNS = frozenset(
    """statement promise suggestion assertion complaint doubt desire pledge rumor rumour vow claim demand allegation accusation belief
    fear concern hope warning argument insistence contention admission announcement declaration denial proposal threat offer
    refusal commitment confidence view opinion conviction assurance prediction expectation request appeal plea call acknowledgement
    acknowledgment remark comment notion assessment conclusion finding charge recommendation invitation reluctance willingness
    readiness determination""".split()
)
# the same and others before a preposition: "concerns about the border", "criticism of the plan".
NOUN_PREPOSITIONS = {
    "about": frozenset(
        "concern worry claim statement comment remark joke doubt fear complaint question warning".split()
    ),
    "of": frozenset(
        "criticism accusation mention announcement description denial condemnation assessment warning promise".split()
    ),
    "for": frozenset("call demand support proposal plea praise appeal request".split()),
    "over": frozenset("concern worry fear anger outrage".split()),
    "against": frozenset("accusation allegation charge".split()),
}
# "is confident that …", "were ready to …"
ADJECTIVES = frozenset(
    """hopeful aware concerned glad adamant confident sure certain convinced afraid worried optimistic pessimistic sorry proud
    grateful eager reluctant inclined opposed critical skeptical sceptical ready willing unwilling keen doubtful wary dismissive
    supportive""".split()
)
# Who or what can be a passive's unnamed voice: "is expected to", "was announced", "is said to".
TOLD_PASSIVE = frozenset(
    """announce report expect say tell confirm reject endorse echo propose deem ask allege believe think rumour rumor claim denounce
    condemn criticize criticise accuse describe estimate quote cite urge regard view see disclose mention approve charge""".split()
)
# A judgement that is a statement by itself: "The union welcomed the accord."
OUTRIGHT = frozenset(
    """welcome condemn denounce deplore criticize criticise praise reiterate deny accuse reject blame endorse hail slam blast decry
    applaud commend lament regret""".split()
)
# Who or what speaks before a headline's colon: "Survey: most towns want a bridge".
VOICES = frozenset(
    """poll survey report study official source analyst expert minister ministry president premier spokesman spokeswoman
    spokesperson chief envoy ambassador witness agency inquiry audit memo document letter statement un eu nato""".split()
)
