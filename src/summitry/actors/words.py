"""Words that decide who is meant: titles, nouns for groups and bodies, words that open sentences, cues of use."""

from __future__ import annotations

from summitry.knowledge.roles import ROLES, STATE_TITLES
from summitry.knowledge.spelling import key


def _folded(words: str) -> frozenset[str]:
    """The words of a list parted by bars, folded."""
    return frozenset(key(word) for word in words.replace("\n", " ").split("|") if word.strip())


# Titles beside the offices of the tables: "Deputy Foreign Minister Dahl", "General Moe", "Mr Lind".
_OTHER_TITLES = _folded(
    """minister|deputy minister|deputy foreign minister|deputy defence minister|deputy defense minister|first deputy foreign minister|vice foreign minister
    |vice minister|vice premier|deputy prime minister|first deputy prime minister|trade minister|economy minister|energy minister|justice minister
    |culture minister|health minister|agriculture minister|transport minister|environment minister|industry minister|oil minister
    |information minister|education minister|prime minister-designate|president-elect|prime minister-elect|state minister|minister of state
    |european affairs minister|trade secretary|home secretary|secretary|deputy secretary of state|under secretary of state|undersecretary of state
    |assistant secretary of state|undersecretary|under-secretary-general|assistant secretary|attorney general|prosecutor general|chief prosecutor
    |prosecutor|governor|gov|mayor|senator|sen|representative|rep|congressman|congresswoman|lawmaker|deputy|mp|mep|lord|lady|sir|dame|baroness|baron
    |general|gen|major general|maj gen|lieutenant general|lt gen|brigadier general|brig gen|brigadier|colonel|col|lieutenant colonel|lt col|major|maj
    |captain|capt|lieutenant|lt|sergeant|admiral|adm|rear admiral|vice admiral|marshal|field marshal|air marshal|army chief|chief of staff
    |chief of the general staff|judge|justice|chief justice|ambassador|deputy ambassador|charge d'affaires|consul general|consul|diplomat|envoy
    |spokesman|spokeswoman|spokesperson|deputy spokesperson|deputy spokesman|press secretary|press officer|negotiator|chief negotiator|top negotiator
    |lead negotiator|special envoy|special representative|special coordinator|peace envoy|mediator|adviser|advisor|senior adviser|presidential adviser
    |aide|presidential aide|presidential envoy|commissioner|high commissioner|high representative|director|executive director|deputy director
    |chairman|chairwoman|chairperson|co-chair|chair|vice chairman|vice president|first vice president|professor|prof|dr|doctor|mr|mrs|ms|miss|madam|mister
    |archbishop|cardinal|patriarch|bishop|ayatollah|grand ayatollah|imam|sheikh|sheik|rabbi|pope|father|prince|princess|crown prince|king|queen
    |emperor|empress|emir|sultan|duke|first lady|crown princess|opposition leader|party leader|rebel leader|warlord|militant leader|leader|head|chief
    |analyst|economist|expert|historian|journalist|reporter|activist|lawyer|businessman|businesswoman|financier|industrialist|tycoon|philanthropist|military spokesman|army spokesman|police chief|speaker
    |speaker of the house|house speaker|majority leader|minority leader|secretary of defense|secretary of the treasury|secretary of commerce
    |national security advisor|national security adviser|secretary of homeland security|cia director|fbi director|coordinator|rapporteur
    |special rapporteur|resident coordinator|premier-designate|taoiseach|chancellor|ex-president|ex-prime minister|candidate|presidential candidate|counterpart|then-president|president-designate
    |chairman-in-office|chairperson-in-office|chair-in-office|mullah|maulana|mufti|shaykh|shaikh|sheikha|excellency|highness|majesty|first lady|second gentleman|honorable|honourable|rt hon|t h|state councilor|state councillor|crown prince and prime minister|foreign policy chief|top diplomat|foreign policy adviser"""
)

_PORTFOLIOS = (
    "trade|economy|energy|justice|culture|health|agriculture|transport|environment|industry|oil|information|education|commerce|labour|labor|planning"
    "|tourism|housing|water|mining|mines|electricity|communications|foreign trade|development|sports|youth|finance|interior|foreign|defence|defense"
    "|home|law|railway|security|immigration|migration|science|technology|digital|fisheries|petroleum|works|social affairs|economic affairs|women's affairs"
)

TITLES: frozenset[str] = (
    frozenset(ROLES)
    | STATE_TITLES
    | _OTHER_TITLES
    | _folded(
        "|".join(
            f"{of} minister|deputy {of} minister|minister of {of}|minister for {of}" for of in _PORTFOLIOS.split("|")
        )
    )
)
"""Every title, folded. A title of more words wins over one of fewer."""

HONORIFICS = _folded(
    "honorable|honourable|hon|rt hon|t h|excellency|highness|majesty|mr|mrs|ms|miss|madam|mister|dr|prof|professor|sir|lord|lady|dame|doctor"
)

PLURAL_TITLES: dict[str, str] = {
    key(plural): key(single)
    for plural, single in (
        ("presidents", "president"), ("prime ministers", "prime minister"), ("premiers", "premier"), ("leaders", "leader"),
        ("foreign ministers", "foreign minister"), ("defence ministers", "defence minister"), ("defense ministers", "defense minister"),
        ("heads of state", "head of state"), ("heads of government", "head of government"), ("ministers", "minister"),
        ("kings", "king"), ("chancellors", "chancellor"), ("finance ministers", "finance minister"),
        ("interior ministers", "interior minister"), ("messrs", "mr"), ("counterparts", "counterpart"),
        ("ministers of foreign affairs", "foreign minister"), ("foreign secretaries", "foreign minister"),
    )
}  # fmt: skip

GROUP_NOUNS = _folded(
    """leaders|ministers|officials|allies|members|member states|member countries|member nations|nations|states|countries|troops|forces|soldiers
    |diplomats|envoys|representatives|delegations|delegation|ambassadors|lawmakers|negotiators|presidents|prime ministers|premiers
    |foreign ministers|defence ministers|defense ministers|finance ministers|interior ministers|heads of state|heads of government
    |heads of state and government|heads of state or government|partners|peacekeepers|authorities|observers|experts|military|army|navy|air force
    |police|rebels|separatists|fighters|militants|citizens|people|officers|ships|warships|troops and police|secretaries|chiefs of staff|chiefs
    |governments|parliamentarians|inspectors|monitors|mediators|security officials|government officials|senior officials|side|team|lawyers
    |commanders|secretaries of national security councils|secretaries of security councils|security council secretaries|trade ministers|economy ministers
    |energy ministers|oil ministers|national security advisers|national security advisors|guerillas|guerrillas|factions|commanders|prosecutors|companies|banks|journalists|students|migrants|refugees|nationals|settlers|voters|workers|farmers"""
)

FORCE_NOUNS = _folded(
    "troops|forces|soldiers|army|military|navy|air force|authorities|side|delegation|government|warships|ships|people|citizens|nationals|armed forces|administration"
)
"""Nouns that with a nationality stand for the state itself."""

BODY_NOUNS = _folded(
    """foreign ministry|ministry of foreign affairs|foreign affairs ministry|ministry of external affairs|external affairs ministry|foreign office
    |defence ministry|defense ministry|ministry of defence|ministry of defense|interior ministry|finance ministry|justice ministry|health ministry
    |energy ministry|ministry of the interior|economy ministry|trade ministry|ministry|government|cabinet|parliament|senate|congress|press service
    |press office|presidential office|presidential administration|president's office|prime minister's office|prosecutor general's office
    |prosecutor's office|prosecutor-general's office|attorney general's office|security council|national security council|general staff
    |central bank|supreme court|constitutional court|high court|election commission|central election commission|embassy|mission
    |state department|department of state|defense department|treasury|treasury department|secretariat|national assembly|lower house|upper house
    |state duma|federation council|house of representatives|house of commons|house of lords|foreign intelligence service|security service
    |intelligence service|intelligence agency|atomic energy organization|atomic energy agency|politburo|communist party|state media
    |coast guard|border guard|border service|federal security service|armed forces|police|customs service|statistics office|electoral commission
    |supreme leader's office|royal court|state council|border guards|delegation|permanent mission|consulate|military command"""
)

COMMON = _folded(
    """the|a|an|in|on|at|of|for|by|from|with|as|but|and|or|if|when|while|after|before|since|until|during|under|over|both|all|some|many|most|such|this|that
    |these|those|he|she|it|they|we|you|i|his|her|its|their|our|my|your|who|what|which|where|why|how|there|here|then|thus|so|yet|also|too|not|no|yes|now
    |earlier|later|last|next|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|according|meanwhile|however|moreover|asked|speaking
    |separately|addressing|citing|quoting|referring|despite|although|though|because|once|even|only|just|still|among|between|against|about|across
    |monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december
    |jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tomorrow|yesterday|new|old|great|former|ex|late|acting|interim
    |outgoing|incoming|current|deputy|vice|senior|top|chief|special|joint|high|north|south|east|west|northern|southern|eastern|western|central|upper|lower
    |president|minister|prime|foreign|defence|defense|government|state|states|national|international|general|secretary|council|committee|commission
    |summit|meeting|session|conference|forum|declaration|agreement|treaty|accord|protocol|pact|charter|resolution|statement|communique|memorandum
    |convention|article|chapter|section|annex|act|law|constitution|court|house|senate|congress|parliament|assembly|ministry|department|office
    |agency|organization|organisation|union|alliance|bloc|league|group|party|front|movement|army|navy|force|forces|police|guard|security|peace|war
    |region|regional|republic|kingdom|federation|federal|democratic|people|peoples|province|district|county|city|town|village|island|islands|river|lake
    |sea|ocean|gulf|bay|strait|mountain|mount|mountains|valley|desert|peninsula|border|street|avenue|square|palace|airport|airbase|base|port|bridge
    |bureau|directorate|inspectorate|tribunal|foundation|corps|network|society|association|service|authority|command|board
    |university|college|institute|school|centre|center|academy|museum|hotel|hall|church|mosque|bank|fund|company|corporation|corp|inc|ltd|group|post
    |times|news|press|radio|television|tv|agency|daily|journal|review|herald|tribune|guardian|telegraph|independent|world|global|europe|asia|africa|america
    |middle|pacific|atlantic|indo|euro|islamic|christian|muslim|jewish|catholic|orthodox|arab|arabic|kurdish|asian|african|european|american|western|day
    |week|month|year|talks|visit|trip|remarks|readout|fact|sheet|briefing|transcript|background|note|notes|q|photo|image|video|file|source|sources|related
    |administration|team|staff|member|members|leader|leaders|spokesman|spokeswoman|spokesperson|ambassador|envoy|king|queen|prince|princess|emir|sultan
    |pope|mr|mrs|ms|dr|sir|lord|lady|good|thank|thanks|let|well|please|dear|let's|don't|it's|that's|we're|i'm|there's|we've|i've|he's|she's|they're
    |award|medal|prize|cup|games|championship|olympic|olympics|christmas|easter|ramadan|independence|black|white|red|blue|green|yellow|golden|silver|air
    |human|rights|development|economic|economy|trade|health|energy|climate|nuclear|atomic|weapons|missile|space|science|technology|cyber|digital
    |north-south|east-west|initiative|partnership|dialogue|cooperation|programme|program|project|plan|strategy|framework|mechanism|process|mission
    |task|operation|exercise|action|fighting|rescue|aid|relief|refugee|food|water|oil|gas|pipeline|stream|road|belt|silk|route|corridor
    |u.s|us|uk|un|eu|covid|covid-19|coronavirus|internet|google|facebook|twitter|x|youtube|telegram|instagram|part|see|more|other|others|another|every
    |each|any|several|around|nearly|almost|about|less|much|further|additional|following|given|having|being|did|does|do|is|are|was|were|be|been|has|have|had
    |call|conversation|will|would|can|could|may|might|shall|should|must|says|said|told|tells|calls|called|urges|warns|vows|seeks|meets|visits|holds|hosts|signs|wins
    |to|into|onto|up|down|out|off|again|back|away|ahead|amid|without|within|via|per|like|than|nor|either|neither|whether|unlike|instead|rather|perhaps
    |maybe|indeed|finally|recently|currently|previously|subsequently|additionally|furthermore|therefore|nevertheless|nonetheless|similarly|likewise
    |democrat|democrats|republican|republicans|labour|liberal|conservative|socialist|communist|nationalist|americans|europeans|africans|asians|muslims
    |christians|jews|kurds|arabs|god|bible|quran|earth|sun|mars|internet|affairs|relations|intelligence|interior|justice|finance|treasury
    |supreme|constitutional|electoral|election|elections|vote|referendum|cabinet|opposition|coalition|administration|presidential|parliamentary
    |ministerial|executive|legislative|judicial|military|defence|civil|public|private|social|political|cultural|historical|annual|special|extraordinary
    |emergency|informal|virtual|bilateral|trilateral|quadrilateral|multilateral|inaugural|ordinary|plenary|opening|closing|final|general|main|report|reports|summary|annual|concluding|outcome|outcomes|budget|management|framework
    |partnership|agenda|customs|accession|delegation|honor|honour|mr|round|track|phase|vision|charter|roadmap|guarantee|guarantees|support|solidarity|remark|library|stadium|theatre|theater|hospital|memorial|countryman|compatriot|monument|cemetery|residence|headquarters|building|tower|gate
    |cathedral|basilica|temple|resort|compound|consulate|embassy|castle|villa|complex|assistant|officer|principal|strategic|pillar|signature|sectors|sector|centres|chamber|lunch|dinner|breakfast|investing|natural
    |voting|universe|grand|policy|show|morning|evening|announces|travel|travels|nominee|official|officials"""
)
"""Words that are no part of a person's name even where they are written with a capital."""

SPEECH = _folded(
    """said|says|told|tells|added|adds|stated|noted|stressed|emphasized|emphasised|warned|announced|confirmed|denied|declared|insisted|argued|explained
    |claimed|urged|called|asked|replied|responded|commented|remarked|pointed|expressed|reiterated|underlined|underscored|recalled|acknowledged|vowed
    |pledged|promised|described|believes|thinks|hopes|met|visited|arrived|travelled|traveled|signed|hosted|spoke|discussed|attended|welcomed|praised
    |criticized|criticised|condemned|accused|rejected|refused|agreed|proposed|suggested|resigned|won|lost|died|was|is|has|had|will|would|who|writes|wrote
    |testified|tweeted|posted|demanded|thanked|congratulated|invited|received|led|leads|headed|heads|served|serves|serving|became|becomes|took|takes
    |plans|plan|expects|intends|wants|hopes|must|should|may|might|can|could|also|earlier|later|himself|herself"""
)

OUTLETS = tuple(
    words.strip()
    for words in """Washington Post|New York Times|Jerusalem Post|Kyiv Independent|Kyiv Post|Moscow Times|Tehran Times|Japan Times|Financial Times|China Daily
    |Korea Herald|Korea Times|Hong Kong Free Press|Times of India|Times of Israel|Hindustan Times|Voice of America|Bank of America|France 24
    |Agence France-Presse|Agence France Presse|Russia Today|Turkish Airlines|Air France|British Airways|Air India|Bangkok Post|Jakarta Post
    |South China Morning Post|Global Times|Radio Free Europe|Radio Free Asia|RFE/RL|Wall Street Journal|Los Angeles Times|Boston Globe|Irish Times
    |British Broadcasting Corporation|Associated Press|Press Trust of India|Kyodo News|Xinhua News Agency|Anadolu Agency|Egypt Today|Gulf News
    |Arab News|Al Jazeera|Al Arabiya|Der Spiegel|Le Monde|The Economist|Reuters|TASS|Interfax|Bloomberg|CNN|BBC|NPR|AFP|Xinhua|Kyodo|Yonhap
    |Bank of England|Bank of Japan|Bank of Russia|New England|New Mexico|Northern Ireland|Georgia Tech|Deutsche Welle|Sky News|Fox News|ABC News|CBS News
    |NBC News|USA Today|ITAR-TASS|RIA Novosti|Sputnik|UrduPoint|BelTA|Kazinform|IRNA|Tasnim|Fars|KCNA|SANA|NHK|CCTV|CGTN|Euronews|Politico|Axios""".split(
        "|"
    )
)
"""Outlets, firms and regions whose names hold the name of a state or a capital."""

PARTICLES = frozenset(
    "de da di do dos du del della la le van von der den ter ten bin ibn ben bint al el ul af zu y e".split()
)

DISCOURSE: dict[str, str] = {
    **dict.fromkeys(
        "organization|organisation|bloc|alliance|union|grouping|pact|world body|regional body".split("|"),
        "organisation",
    ),
    **dict.fromkeys(
        "council|commission|committee|assembly|secretariat|agency|party|court|league|forum|bank|fund".split("|"), "body"
    ),
    "country": "state",
}
"""Nouns that with "the" take up an organisation or a state named before."""

GOVERNMENT = _folded("government|cabinet|authorities|regime|administration|side|delegation|leadership")
"""Nouns that with a state's name are that state acting."""

MAIN_TITLES = _folded(
    """president|prime minister|premier|chancellor|king|queen|emir|sultan|pope|foreign minister|defence minister|defense minister|secretary-general
    |secretary general|interior minister|finance minister|leader|ambassador|spokesman|spokeswoman|spokesperson|envoy|special envoy|trade minister
    |energy minister|oil minister|economy minister|deputy foreign minister|deputy prime minister|vice president|parliament speaker|army chief
    |national security adviser|national security advisor|chief negotiator|mediator|press secretary|justice minister|deputy defence minister
    |deputy defense minister|health minister|information minister|crown prince|representative|special representative|high representative
    |foreign secretary|secretary of state|defense secretary|defence secretary|permanent representative|military spokesman|army spokesman|vice premier"""
)
"""Titles that with a state's name describe one person, whether or not the tables know who."""

NAME_PLACES = _folded(
    """jordan|chad|israel|georgia|kenya|paris|london|sydney|florence|victoria|charlotte|austin|virginia|carolina|lincoln|washington|santiago|salvador
    |vienna|geneva|sofia|alexandria|adelaide|cristobal|lourdes|holland|france|ireland|england|jamaica|asia|chelsea|brooklyn|madison|jackson|regina"""
)
"""Names of places that are given names too."""

DOCUMENTS = _folded(
    """agreement|agreements|accord|accords|treaty|convention|conventions|protocol|protocols|declaration|memorandum|memorandums|process|format|university
    |institute|council|post|times|charter|pact|principles|consensus|convention center|final act|academy|center|centre"""
)
"""Nouns that make a place's name before them the name of a paper or a house: "the Oslo Accords"."""

BARE_GROUPS = _folded(
    """leaders|foreign ministers|defence ministers|defense ministers|finance ministers|interior ministers|trade ministers|energy ministers|oil ministers
    |ministers|heads of state|heads of government|heads of state and government|heads of state or government|presidents|prime ministers|member states
    |member countries|officials|diplomats|envoys|negotiators|ambassadors|delegations|lawmakers|mediators|foreign secretaries|parliamentarians|allies
    |secretaries of national security councils|secretaries of security councils|security council secretaries|national security advisors
    |national security advisers|representatives|rebels|factions"""
)
"""Plural nouns that are a group by themselves, whoever its members are."""

ABBREVIATED = _folded(
    "mr|mrs|ms|dr|gen|sen|rep|gov|col|lt|maj|capt|adm|brig|sgt|prof|hon|lt gen|maj gen|brig gen|lt col"
)

WEAK_TITLES = _folded(
    "chair|head|chief|leader|director|deputy|expert|lawyer|father|general|major|captain|judge|justice|candidate|representative|editor"
)
"""Titles that stand before other capitalised words as often as before a name."""
