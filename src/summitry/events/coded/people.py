"""Nouns that can do or suffer a deed: persons by calling, groups, bodies of a state, forces, places."""

from __future__ import annotations

PEOPLE = frozenset(
    # Heads, offices, envoys
    """president premier minister chancellor king queen emir sultan prince princess monarch leader chief head governor mayor ambassador envoy
    diplomat secretary spokesman spokeswoman spokesperson official officials commissioner senator lawmaker lawmakers deputy legislator
    congressman congresswoman mp mps counterpart delegate delegation representative representatives negotiator negotiators mediator
    adviser aide chairman chairwoman chairperson director politician candidate rapporteur pope patriarch cleric bishop imam priest rabbi
    caliph ayatollah pontiff consul attache councillor councilor
    """
    # Bodies
    """government administration regime cabinet parliament congress senate assembly council court tribunal commission committee ministry
    department agency authority authorities police army military navy force forces coalition alliance union bloc organization
    organisation federation league party opposition junta embassy consulate mission bank fund company firm corporation university hospital
    newspaper channel broadcaster website media press church mosque charity ngo ngos watchdog judiciary prosecution office bureau
    secretariat institute club team movement group groups front faction factions militia militias gang cartel guerrilla guerrillas
    syndicate network cell brigade battalion command intelligence service services directorate legislature house chamber board
    """
    # Forces and fighters
    """troops troop soldier soldiers serviceman servicemen marines paratroopers officer officers commander general colonel policeman
    policemen guard guards rebel rebels militant militants insurgent insurgents fighter fighters gunman gunmen terrorist terrorists
    separatist separatists jihadist jihadists extremist extremists bomber sniper assassin hacker hackers pirate pirates mercenary mercenaries
    peacekeeper peacekeepers observer observers inspector inspectors warlord partisans veteran veterans
    """
    # Everybody else
    """people person man men woman women child children boy girl civilian civilians citizen citizens national nationals resident residents
    refugee refugees migrant migrants asylum-seeker asylum-seekers immigrant immigrants villager villagers protester protesters demonstrator
    demonstrators activist activists dissident dissidents journalist journalists reporter reporters editor blogger student students teacher
    teachers worker workers employee employees farmer farmers doctor doctors nurse nurses lawyer lawyers judge judges prosecutor
    prosecutors prisoner prisoners detainee detainees hostage hostages suspect suspects victim victims supporter supporters opponent
    opponents critic critics follower followers member members family families relative relatives settler settlers driver drivers passenger
    passengers crew pilot pilots tourist tourists businessman businessmen businesswoman executive executives banker trader fisherman
    fishermen expert experts scientist scientists researcher donor donors ally allies partner partners neighbor neighbour neighbors
    neighbours rival rivals adversary enemy community communities minority population nation nations country countries state states
    republic tribe tribes clan pilgrim pilgrims youth youths crowd crowds mob thousands hundreds dozens scores muslim muslims christian
    christians jew jews union unions striker strikers strikers truckers miner miners publisher artist actor singer author writer
    exile exiles convict inmate inmates wife husband son daughter brother sister father mother friend owner owners intruder
    unit units wing brass elder elders band bands warplanes planes jets campaign
    patrol convoy fugitive fugitives clan clans museum gallery speaker banker sailor sailors monastery synod diocese consortium caucus bench
    guild squad regiment division platoon fleet coastguard customs gendarmerie garrison legion corps kin heir widow widower orphan clerk
    admiral captain sergeant lieutenant marshal cadet sheriff warden constable detective agent agents spy spies informant traitor defector
    deserter smuggler trafficker dealer kingpin boss bosses tycoon magnate oligarch mogul baron lord lady duke duchess earl knight regent
    shah tsar emperor empress chieftain mufti sheikh mullah monk monks nun nuns abbot cardinal vicar pastor preacher congregation sect
    baker butcher grocer plumber carpenter builder manufacturer supplier carrier airline shipyard railway utility operator regulator
    exporter importer lender creditor creditors debtor investor shareholder auditor accountant analyst broker jury plaintiff defendant
    accused culprit perpetrator offender captor hijacker kidnapper murderer thief robber looter arsonist attacker assailant ringleader
    conspirator plotter collaborator sympathizer loyalist royalist nationalist islamist leftist rightist socialist communist liberal
    conservative democrat republican bloc duo trio pair couple half rest team side sides governor mayor council school orphanage clinic
    foundation society association confederation chamber kingdom monarchy empire emirate sultanate caliphate principality dynasty
    diaspora expatriate foreigner outsider newcomer visitor guest host ally player athlete coach fan fans
    ambassadors ministers presidents leaders envoys diplomats governments parties armies agencies companies banks courts
    """.split()
)

_PEOPLE_ENDINGS = ("ers", "ors", "ists", "ians", "ants", "ees", "eers", "men", "crats", "logues", "wives")
_NOT_PEOPLE = frozenset(
    """orders numbers powers waters matters letters papers chapters borders centers characters disasters theaters corners barriers carriers
    covers offers towers dangers quarters headquarters others errors sectors factors corridors reactors harbors floors doors
    lists grants plants variants restaurants elephants trees committees degrees fees guarantees refers computers printers boosters posters
    newspapers shoulders fingers rivers layers tensors vectors sensors monitors processors indicators anchors transfers
    tankers freighters transformers filters containers headers folders answers parameters specimens
    movers shakers regimens acumens abdomens levers servers rollers trailers""".split()
)


def is_people(word: str, lemma: str) -> bool:
    """Whether a noun names persons or a body of them: by the list, or in the plural by its ending ("lecturers", "tax inspectors").

    >>> is_people("lecturers", "lecturer"), is_people("borders", "border")
    (True, False)
    """
    if lemma in PEOPLE or word in PEOPLE:
        return True
    if len(word) > 6 and word.endswith(("ist", "ician", "woman", "sman")):
        return True
    return word.endswith(_PEOPLE_ENDINGS) and len(word) > 6 and word not in _NOT_PEOPLE


PLACES = frozenset(
    """city town village region province district area areas border borders territory capital island islands camp camps base bases
    airport port neighborhood neighbourhood suburb strip peninsula zone valley coast compound building headquarters residence embassy
    prison jail school hospital house checkpoint site facility plant bridge street streets square enclave""".split()
)
"""Where a deed can be done; a place stands for whom it befalls where nobody is named."""

TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec today tomorrow yesterday tonight morning afternoon evening night
    noon midnight day days week weeks month months year years decade hour hours minute minutes weekend time dawn dusk season quarter
    spring summer autumn winter century anniversary eve mon tue wed thu fri sat sun past future
    a.m. p.m. gmt years""".split()
)

PRONOUNS = frozenset(
    "he she they it him her them himself herself themselves itself who whom which that this these those".split()
)
SPEAKERS = frozenset("i we you me us myself ourselves yourself yourselves".split())
"""Who speaks and is spoken to: a reader does not learn from the sentence who it is."""
