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
    bomber militia guerrilla panel tribunal separatist demonstrator rioter smuggler migrant teacher journalist child guest friend other winner owner everyone mp congressman congresswoman attorney""".split()
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
    strategy framework legislation proclamation instrument understanding compromise settlement consensus recommendation
    conclusion mandate aid loan quota""".split()
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
FORCES = frozenset(
    "military naval navy joint army air live-fire force troop drill war bilateral multinational defense defence nato maritime "
    "command simulation response anti-terrorist peacekeeping".split()
)
POLLS = frozenset(
    """presidential parliamentary general legislative early snap local municipal regional federal national primary mid-term
    midterm election referendum ballot poll runoff vote democratic free landmark historic legislature senate house council free
    brexit independence""".split()
)
PLACE_NOUNS = frozenset(
    "capital city country region border town village island headquarters airport house palace kingdom republic shrine front "
    "scene base camp coast east rainforest memorial mosque synagogue cathedral cemetery embassy monument refinery".split()
)
WINS = frozenset("win victory ceremony defeat result day loss landslide vote meeting talks round runoff".split())
ACTS = {
    "grant": "status membership visa asylum loan independence access waiver autonomy",
    "lift": "sanction embargo ban tariff blockade restriction emergency",
    "impose": "sanction embargo ban tariff blockade restriction",
    "levy": "sanction tariff",
    "order": "embargo blockade sanction closure withdrawal pullout ban",
    "reinstate": "sanction ban tariff",
    "tighten": "sanction embargo",
    "waive": "sanction",
    "invoke": "article",
    "trigger": "article",
    "extend": "curfew emergency sanction mandate agreement treaty ceasefire truce deadline membership mission embargo",
    "renew": "sanction mandate agreement treaty ceasefire truce embargo",
    "suspend": "obligation flight cooperation process ratification implementation membership agreement treaty parliament sanction tie aid participation constitution",
    "dissolve": "parliament assembly government cabinet legislature knesset",
    "sever": "tie relation",
    "restore": "tie relation",
    "ease": "sanction embargo restriction",
    "revoke": "licence license visa status permit accreditation decree law ban order",
    "recognize": "independence statehood sovereignty government state",
    "recognise": "independence statehood sovereignty government state",
    "maintain": "quota ceiling output",
    "raise": "quota ceiling output tariff",
    "cut": "tie relation quota ceiling output tariff",
    "increase": "quota ceiling output tariff",
    "introduce": "sanction ban tariff visa embargo",
    "abolish": "visa tariff sanction",
    "declare": "emergency ceasefire independence truce",
    "create": "fund alliance mechanism commission coalition",
    "expel": "ambassador diplomat attache envoy",
    "announce": "sanction ban restriction embargo tariff quota ceasefire truce moratorium",
    "unveil": "initiative plan strategy pact",
    "launch": "initiative partnership coalition mechanism fund alliance",
    "establish": "relation partnership commission mechanism alliance fund coalition",
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
