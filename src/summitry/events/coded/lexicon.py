"""Which verbs, and which verbs with which nouns, are which PLOVER event type.

Source of the types: the PLOVER ontology (Open Event Data Alliance), folded to the fifteen roots its gold sets tell apart. The words
are our own choice. Each table row is `TYPE: words`, with a sentence where it is met.
"""

from __future__ import annotations

# A verb by itself.
VERBS = {
    # "The minister met her counterpart."
    "CONSULT": "meet host visit discuss confer consult negotiate phone telephone talk mediate receive greet welcome debate tour call_with",
    # "Norway backed the proposal."
    "SUPPORT": "back endorse praise hail commend applaud congratulate thank defend recognize recognise laud sign ratify approve "
    "celebrate honor honour ally champion advocate reaffirm restore reconcile normalize normalise apologize apologise condole sympathize "
    "welcome_news appreciate reiterate_support legitimize unite befriend embrace",
    # "Norway agreed to send observers."
    "AGREE": "agree pledge promise vow_help offer undertake consent commit accept concur propose",
    # "The two navies exercise together."
    "COOPERATE": "cooperate collaborate extradite partner exchange share trade co-operate coordinate",
    # "Norway gave the country ten million."
    "AID": "give provide donate send supply deliver aid assist fund finance grant rescue evacuate contribute ship arm train equip lend "
    "subsidize feed treat shelter airlift bail help host_refugees allocate disburse resettle",
    # "The rebels withdrew from the town."
    "YIELD": "withdraw retreat surrender release free lift ease relax resign concede capitulate relent pardon yield demobilize disarm "
    "dismantle evacuate_troops step_down quit unfreeze loosen reopen unblock rescind acquit amnesty parole legalize legalise reinstate "
    "return_land vacate abdicate bow give_up pull_out back_down halt_fighting exonerate commute repatriate overturn repeal relinquish",
    # "Norway urged the sides to stop."
    "REQUEST": "demand urge ask request appeal call_on call_for plead press pressure petition insist beg lobby summon_to seek implore exhort "
    "require solicit push_for",
    # "Norway accused the company of bribery."
    "ACCUSE": "accuse criticize criticise condemn blame denounce deplore sue charge investigate probe lambaste slam rebuke decry indict "
    "reprimand chide castigate fault allege deride disapprove censure lament regret admonish complain berate assail mock ridicule insult "
    "vilify inspect audit interrogate question chastise rap slate lash scold protest_note convict bemoan implicate impeach prosecute",
    # "Norway refused to negotiate."
    "REJECT": "reject refuse deny decline oppose rebuff veto dismiss resist disagree spurn ignore_call defy dispute contradict rule_out "
    "disavow object renege ignore repudiate flout balk exclude shun snub discount override disregard violate_ceasefire turn_down",
    # "The general threatened to attack."
    "THREATEN": "threaten warn intimidate menace vow swear caution brandish",
    # "Thousands marched in the capital."
    "PROTEST": "protest demonstrate march rally riot strike picket chant boycott_election mutiny walk_out loot",
    # "The army was put on alert."
    "MOBILIZE": "mobilize mobilise deploy mass reinforce redeploy amass test-fire build_up station patrol",
    # "Norway expelled two diplomats."
    "SANCTION": "sanction expel suspend sever recall boycott cut freeze cancel embargo blacklist withhold evict deport halt stop "
    "discontinue scrap abandon terminate downgrade oust curtail postpone walk_away bar revoke call_off shut_down break_off pull_back",
    # "Police arrested the journalist."
    "COERCE": "arrest detain jail imprison seize ban confiscate raid demolish destroy censor expropriate sentence convict_opposition block "
    "blockade besiege nationalize capture_ship outlaw restrict impose_curfew disperse crack_down close impound search torch hack disrupt "
    "silence prohibit quash forbid suppress evict_settlers interdict jam bulldoze sabotage vandalize deface burn extort blow_up ransack "
    "apprehend hold_captive ambush_arrest nab round_up take_over",
    # "Gunmen killed two soldiers."
    "ASSAULT": "attack kill bomb shell shoot murder assassinate wound injure beat abduct kidnap torture rape clash fight ambush stab massacre "
    "execute invade storm fire strafe battle assault behead slay bombard slaughter overrun occupy capture hijack target raid_kill rocket "
    "exchange_fire open_fire detonate explode gun_down mistreat abuse harass maim pound lynch crucify poison engage infiltrate mow_down "
    "launch_attack hit die shot_down shoot_down gas repel strangle molest hostage",
}

# A verb with the noun it governs: "impose sanctions", "hold talks". `*` stands for any verb of that row's company.
NOUNS = {
    "CONSULT": "talk talks meeting summit negotiation negotiations conversation discussion discussions session visit trip lunch dinner "
    "consultation consultations dialogue round audience phone_call conference",
    "SUPPORT": "support backing praise solidarity agreement treaty accord pact deal contract memorandum tribute condolence condolences gratitude "
    "confidence ties_restored relations ally alliance congratulations sympathy mou protocol endorsement thanks apology",
    "COOPERATE": "exercise exercises drill drills intelligence cooperation maneuver maneuvers manoeuvres wargame information trade "
    "evidence partnership venture extradition",
    "AID": "aid assistance relief food weapon weapons arms money loan grant equipment supplies medicine help asylum peacekeeper peacekeepers "
    "donation fund funds dose doses vaccine vaccines refuge protection shelter million billion loan_package troops_to_help ammunition",
    "YIELD": "ceasefire cease-fire truce ban_lifted siege_lifted resignation concession concessions prisoner prisoners hostage hostages withdrawal "
    "pullout pullback amnesty surrender demand_met",
    "REQUEST": "demand request appeal call plea ultimatum_request petition",
    "ACCUSE": "investigation probe inquiry accusation complaint lawsuit suit charge charges criticism concern alarm outrage condemnation inspection "
    "anger dismay audit allegation allegations blame disappointment displeasure",
    "REJECT": "veto refusal objection opposition rejection doubt denial",
    "THREATEN": "threat ultimatum warning",
    "PROTEST": "protest demonstration rally strike march riot riots sit-in vigil demonstrations rallies protests hunger_strike roadblock walkout",
    "MOBILIZE": "alert readiness missile missiles troop troops force_buildup reinforcement reinforcements warship warships reservists soldiers "
    "forces tanks fleet",
    "SANCTION": "sanction sanctions embargo tariff tariffs boycott ties_cut ambassador_recall",
    "COERCE": "curfew ban crackdown restriction restrictions blockade emergency martial_law arrest raid sentence censorship checkpoint siege",
    "ASSAULT": "attack fire airstrike airstrikes strike_air bomb bombs offensive raid_air assault shelling grenade rocket rockets bombing missile_at clash "
    "clashes ambush invasion operation attacks coup fighting gunfire battle",
}

# Verbs that lean on their noun: what is done is said by the object.
LIGHT = frozenset(
    "hold have make give conduct carry stage launch mount open impose sign reach pay issue express voice begin start resume declare send deliver "
    "take lead file bring initiate order establish put renew provide offer receive extend show convey grant announce continue wage "
    "perform undertake set organize organise throw hurl enter win plan seek place joint undergo attend complete exchange finish fire drop "
    "face stop use join commence convene complete".split()
)

# Verbs that end or undo what their object names: undoing harm yields, undoing help sanctions.
ENDING = frozenset(
    "lift end halt stop suspend cancel remove ease cut withdraw drop scrap break sever relax call_off reduce terminate waive abandon dismantle "
    "abolish reverse postpone freeze block withhold delay interrupt revoke annul rescind discontinue".split()
)
GOOD_THINGS = frozenset(
    "aid assistance relation relations tie ties talk talks negotiation negotiations cooperation agreement treaty membership visit support funding "
    "trade contract deal meeting accord pact visa visas delivery shipment shipments summit fund funds dialogue export exports flight flights loan exchange "
    "participation program programme contact contacts accreditation subsidies import imports purchase purchases sale sales".split()
)
HARMFUL_THINGS = frozenset(
    "sanction sanctions embargo ban curfew siege blockade boycott restriction restrictions emergency state_of_emergency strike protest attack attacks "
    "fighting offensive hostilities occupation tariff tariffs charge charges freeze shelling bombing quarantine lockdown limits barrier measure measures "
    "operation raids demand demands threat suspension moratorium block hold roadblock rule order warrant investigation case punishment penalty checkpoint "
    "control controls campaign action".split()
)

# Auxiliary frames: a promise or a threat by what is promised.
PROMISING = frozenset(
    "will shall would plan agree promise pledge offer intend commit prepare ready willing vow decide consider expect hope want propose seek aim due set "
    "announce wish determine undertake volunteer resolve consent".split()
)
FRIENDLY = frozenset({"CONSULT", "SUPPORT", "AGREE", "COOPERATE", "AID", "YIELD"})
HOSTILE = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST", "THREATEN"})
SAYING = frozenset(
    "say tell report announce add state note declare claim believe think reveal confirm disclose quote describe explain learn show indicate write argue "
    "suggest admit acknowledge maintain assert know hear see comment testify stress emphasize insist_that mention remark".split()
)


def _table(rows: dict[str, str]) -> dict[str, str]:
    return {word: code for code, words in rows.items() for word in words.split()}


VERB_CODE = _table(VERBS)
NOUN_CODE = _table(NOUNS)
QUAD = {
    "AGREE": 1,
    "CONSULT": 1,
    "SUPPORT": 1,
    "COOPERATE": 2,
    "AID": 2,
    "YIELD": 2,
    "REQUEST": 3,
    "ACCUSE": 3,
    "REJECT": 3,
    "THREATEN": 3,
    "PROTEST": 4,
    "MOBILIZE": 4,
    "SANCTION": 4,
    "COERCE": 4,
    "ASSAULT": 4,
}
