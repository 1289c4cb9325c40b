"""Word lists that the conditions and arguments of events are held against."""

from __future__ import annotations

PERSON_NOUNS = frozenset(
    """chair co-chair cochair co-chairman president minister leader official representative ambassador delegation head secretary chief envoy negotiator counterpart
    chancellor king queen prince princess premier senator member delegate expert participant party side government state country
    nation king emperor pope foreign-minister governor mayor adviser advisor commissioner spokesman chairman chairperson general
    commander diplomat lawmaker parliamentarian parliament cabinet council committee commission union community activist
    businessman executive leadership partner ally administration authority ministry military junta regime troop force rebel militant soldier army
    navy police fighter faction group movement team mission deputy director coordinator speaker lady gentleman family
    stakeholder coalition opposition society worker student sultan emir sheikh crown taoiseach judge assembly bloc alliance organisation organization
    org leaders people voter citizen protester gunman insurgent economy victim survivor veteran mediator colleague candidate
    bomber officer policeman sailor pilot marine guard militia guerrilla panel tribunal separatist demonstrator rioter smuggler migrant teacher journalist child guest friend other winner owner everyone mp congressman congresswoman attorney
    aide assistant creditor lender donor producer exporter importer shareholder legislator counsellor consul attache nuncio plenipotentiary dignitary statesman elder cleric bishop archbishop patriarch cardinal
    rabbi imam admiral colonel marshal duke inspector observer peacekeeper warlord dissident investor entrepreneur banker
    relative parent mother father wife husband brother sister son daughter staff resident farmer refugee inmate prisoner soldier trooper
    supporter marcher settler villager mob agent operative spy extremist terrorist attacker assailant hijacker kidnapper pirate paramilitary mercenary commando
    jihadist islamist tribesman bodyguard gendarme militiaman mutineer sniper raider intruder invader defector deserter conscript reservist paratrooper airman vigilante gangster bandit looter serviceman trooper fundamentalist loyalist hardliner undersecretary spokeswoman chairwoman academic scholar scientist
    rival foe adversary enemy neighbour neighbor man woman lawyer solicitor barrister prosecutor regulator boss doctor physician nurse
    engineer economist analyst specialist historian author writer editor reporter publisher priest monk nun pope preacher mufti ayatollah
    cleric chieftain nationalist communist socialist conservative democrat republican liberal royalist separatist unionist
    monarch ruler president-elect premier-elect nominee contender challenger frontrunner front-runner incumbent
    lobbyist campaigner organiser organizer sponsor backer industrialist executive manager employer trader broker
    planner strategist specialist technician surgeon professor lecturer dean philanthropist laureate hostage captive detainee
    cameraman photographer correspondent anchor passenger pilgrim tourist driver shopper bystander civilian fisherman peasant boy girl baby infant
    teenager youth pupil schoolgirl schoolboy commuter worshipper contractor defector deserter conscript recruit gunner sniper informer
    suspect convict singer actor director comedian musician poet novelist athlete footballer astronaut cosmonaut""".split()
)
THING_NOUNS = frozenset(
    "need requirement criterion demand challenge target goal standard condition deadline obligation commitment expectation "
    "test objective threshold resistance opposition fate end demand cost quota".split()
)
POSING = frozenset("speak shake pose greet welcome walk talk arrive meet".split())
"""What the words under a picture say of two at their meeting: "Dahl shakes hands with Saleh before their meeting"."""
OFFICE_NOUNS = frozenset(
    """president minister premier chancellor king queen secretary ambassador envoy governor mayor chairman chairwoman chairperson
    chair chief head director commissioner speaker leader adviser advisor representative commander general spokesman
    spokesperson judge justice member coordinator prosecutor secretary-general director-general pm fm emperor pope
    assistant undersecretary administrator negotiator mediator emissary deputy prime-minister attorney taoiseach nominee sultan emir monarch shah""".split()
)
PAPERS = frozenset(
    """agreement deal treaty accord pact declaration memorandum mou protocol contract convention resolution document statement
    communique communiqué roadmap charter law bill decree order act truce ceasefire armistice compact arrangement letter
    plan package budget motion decision report measure sanction proposal draft membership accession partnership constitution amendment text programme program
    strategy framework legislation code statute decree edict proclamation instrument understanding compromise settlement consensus recommendation
    conclusion mandate aid loan bailout bail-out tranche quota concept""".split()
)
PACTS = frozenset(
    """agreement deal treaty accord pact truce ceasefire fire armistice protocol compromise settlement plan roadmap memorandum framework
    package statement declaration arrangement document understanding""".split()
)
"""Papers that two sides make."""
TALK_WORDS = frozenset(
    """plenary emergency special extraordinary regular annual council parliament assembly summit ministerial bilateral trilateral
    joint working closed closed-door informal formal final opening closing first second third fourth fifth next last
    security general strategic economic board committee commission high-level inaugural cabinet session round-table""".split()
)
TROOPS = frozenset(
    "army navy force troop soldier marine military paratrooper warship fleet brigade battalion artillery".split()
)
"""Who drills, fires and marches in."""
SIDELINES = frozenset("sideline margin fringe".split())
"""Beside a large meeting."""
ONCE = frozenset("originally initially".split())
"""What was meant, and holds no longer."""
FORCES = frozenset(
    "military naval navy joint army air live-fire force troop drill war bilateral multinational defense defence nato maritime "
    "command simulation response anti-terrorist peacekeeping".split()
)
POLLS = frozenset(
    """presidential parliamentary general legislative early snap local municipal regional federal national primary mid-term
    midterm election referendum ballot poll runoff vote democratic free landmark historic legislature senate house council free
    brexit independence""".split()
)
NAMED_POLLS = frozenset(
    "presidential parliamentary legislative congressional gubernatorial mayoral municipal senate general regional popular republican democratic".split()
)
"""What tells a vote, a poll or a race of a people from others."""
PLACE_NOUNS = frozenset(
    "capital city country region border town village island headquarters airport house palace kingdom republic shrine front "
    "scene base camp coast east rainforest memorial mosque synagogue cathedral cemetery embassy monument refinery "
    "territory area zone site plant facility church tomb prison shipyard factory museum".split()
)
WINS = frozenset("win victory ceremony defeat result day loss landslide vote meeting talks round runoff".split())
ACTS = {
    "grant": "status membership visa asylum loan independence access waiver autonomy recognition licence license amnesty citizenship pardon sovereignty credit",
    "lift": "sanction embargo ban tariff blockade restriction emergency curfew moratorium duty levy freeze quarantine lockdown law quota cap siege immunity suspension boycott",
    "impose": "sanction embargo ban tariff blockade restriction curfew emergency moratorium duty levy freeze quarantine lockdown law quota cap siege",
    "reimpose": "sanction embargo ban tariff blockade restriction curfew emergency control quota",
    "reestablish": "tie relation contact",
    "levy": "sanction tariff duty tax",
    "slap": "sanction embargo ban tariff restriction blockade curfew duty levy fine",
    "clamp": "sanction embargo ban tariff restriction blockade curfew siege",
    "quash": "ruling verdict decision sentence conviction ban law decree",
    "reverse": "ruling verdict decision sentence conviction ban law decree",
    "invalidate": "ruling verdict decision sentence conviction ban law decree election result treaty",
    "order": "embargo blockade sanction closure withdrawal pullout ban",
    "reinstate": "sanction ban tariff embargo restriction tie relation moratorium",
    "tighten": "sanction embargo restriction blockade ban",
    "waive": "sanction tariff visa duty immunity",
    "invoke": "article",
    "trigger": "article",
    "extend": "curfew emergency sanction mandate agreement treaty ceasefire truce deadline membership mission embargo tariff ban restriction moratorium licence license",
    "renew": "sanction mandate agreement treaty ceasefire truce embargo licence license contract lease pact accord",
    "suspend": "obligation flight cooperation process ratification implementation membership agreement treaty parliament sanction tie aid participation constitution licence license visa export import shipment sale delivery trade relation talk talks negotiation dialogue assistance funding accord pact convention contract operation tariff recognition programme program truce ceasefire activity disbursement payment loan trading interest",
    "dissolve": "parliament assembly government cabinet legislature knesset",
    "sever": "tie relation link contact",
    "restore": "tie relation recognition aid membership",
    "ease": "sanction embargo restriction ban blockade rule control",
    "revoke": "licence license visa status permit accreditation decree law ban order recognition citizenship mandate passport",
    "recognize": "independence statehood sovereignty government authority state junta regime territory claim",
    "recognise": "independence statehood sovereignty government authority state junta regime territory claim",
    "maintain": "quota ceiling output",
    "raise": "quota ceiling output tariff sanction duty tax",
    "cut": "tie relation quota ceiling output tariff link aid funding duty subsidy",
    "increase": "quota ceiling output tariff",
    "introduce": "sanction ban tariff visa embargo moratorium restriction curfew duty quota cap lockdown emergency bill law legislation",
    "abolish": "visa tariff sanction tax subsidy quota control law",
    "declare": "emergency ceasefire independence truce war state moratorium blockade ambassador diplomat attache law amnesty",
    "create": "fund alliance mechanism commission coalition",
    "expel": "ambassador diplomat attache envoy official spy staff reporter journalist",
    "announce": "sanction ban restriction embargo tariff quota ceasefire truce moratorium boycott upgrade amnesty",
    "unveil": "initiative plan strategy pact budget",
    "launch": "initiative partnership coalition mechanism fund alliance inquiry investigation",
    "establish": "relation partnership commission mechanism alliance fund coalition council committee office agency tie tribunal zone mission",
    "freeze": "asset account fund aid relation tie export sale shipment account membership wage price loan credit",
    "unfreeze": "asset account fund aid",
    "halt": "export import shipment sale delivery aid assistance funding trade cooperation flight transit issuance enrichment production",
    "resume": "tie relation aid assistance export flight cooperation shipment",
    "revive": "deal pact accord agreement treaty truce ceasefire tie relation",
    "salvage": "deal pact accord agreement treaty truce ceasefire",
    "switch": "recognition allegiance",
    "withdraw": "recognition ambassador envoy",
    "normalize": "tie relation",
    "normalise": "tie relation",
    "forge": "tie relation alliance partnership",
    "downgrade": "tie relation",
    "upgrade": "tie relation",
    "open": "embassy consulate mission border airspace",
    "authorize": "force mission deployment operation troop sanction sale loan aid extension inquiry investigation measure",
    "authorise": "force mission deployment operation troop sanction sale loan aid extension inquiry investigation measure",
    "close": "embassy consulate mission border airspace newspaper",
    "reopen": "embassy consulate mission border airspace",
    "repeal": "law act ban decree legislation sanction",
    "enact": "law act legislation ban decree sanction tariff",
    "amend": "constitution law act treaty charter",
    "issue": "decree ultimatum fatwa warrant visa moratorium proclamation edict injunction ruling subpoena summons",
    "terminate": "treaty pact accord agreement deal contract mandate",
    "denounce": "treaty pact accord convention",
    "abrogate": "treaty pact accord agreement convention article",
    "scrap": "treaty pact accord agreement deal contract law tax tariff ban plan quota subsidy",
    "annul": "law decree treaty contract agreement ruling decision verdict sentence conviction election result",
    "nullify": "law decree treaty contract agreement ruling decision election result",
    "rescind": "law decree order ban decision sanction tariff",
    "uphold": "ruling verdict decision sentence conviction ban law",
    "pardon": "prisoner convict detainee dissident inmate spy rebel leader activist opponent president minister",
    "devalue": "currency crown krone peso dinar rouble ruble franc pound real rand naira",
    "reschedule": "debt loan payment repayment",
    "nationalise": "bank company industry airline",
    "nationalize": "bank company industry airline",
    "legalise": "party union",
    "legalize": "party union",
    "swap": "prisoner captive detainee spy hostage instrument ambassador",
    "exchange": "prisoner captive detainee spy hostage instrument ambassador note letter",
    "free": "prisoner captive detainee spy hostage",
    "release": "prisoner captive detainee spy hostage loan tranche",
    "annex": "territory region peninsula province island",
}
"""What a state or body does by decision, by the verb and what it is done to."""
HARM = frozenset("kill injure wound hit destroy damage target rock strike".split())
"""What an attack does: "was hit by shelling", "killed in a raid"."""
SIDES = frozenset("country side nation state party government leader minister".split())
DECIDERS = frozenset(
    """cabinet council parliament assembly commission committee board congress senate court government lawmaker mps deputy duma bundestag knesset
    verkhovna rada majlis assembly tribunal legislature chamber""".split()
)
GATHERING = frozenset(
    "open meet take begin hold convene end close be start gather conclude attend address schedule set expect host".split()
)
"""What an assembly does as a meeting; of anything else it is the body that does it."""
PARLIAMENTS = frozenset("national parliamentary legislative people state supreme constituent federal".split())
HOPING = frozenset(
    "expect urge demand want welcome hope call push seek praise hail denounce condemn criticize criticise".split()
)
"""What another state does about a vote: "The United States expects elections within two years"."""
SLAYING = frozenset("kill murder assassinate shoot execute behead wound injure kidnap abduct".split())
"""What is done to people and to no place."""
LIMITED = frozenset(
    "truce ceasefire mandate ultimatum moratorium contract lease permit ban embargo curfew armistice agreement arrangement accord waiver "
    "licence license visa exemption freeze quota authorization authorisation concession deal pact".split()
)
"""What is given for a time, and ends with it."""
IMPOSED = frozenset("sanction embargo ban blockade boycott moratorium curfew emergency".split())
"""What is imposed, and lifted by whoever ends it."""
ADDRESSING = frozenset(
    "tell urge warn brief inform assure remind address thank ask press caution lecture appeal".split()
)
"""What one says to others who are there, or at the other end of a line."""
