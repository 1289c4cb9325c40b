"""Nouns that name a deed or what a deed is about, by kind, and what becomes of a kind under each class of verb.

A kind says more than a type: talks and visits are both CONSULT, but talks that are halted are SANCTION and a visit that is
cancelled is REJECT. The comment over a row is a sentence where it is met.
"""

from __future__ import annotations

from summitry.events.coded.verbs import words_to_rows

THINGS = {
    # "They held talks." "They ended the negotiations."
    "talks": "talk talks meeting meetings summit negotiation negotiations conversation conversations discussion discussions "
    "consultation consultations dialogue audience conference lunch dinner luncheon breakfast phone_call telephone_call parley "
    "debate tete-a-tete",
    # "She paid a visit to the town."
    "visit": "visit trip tour pilgrimage stopover",
    # "Norway launched a mediation effort."
    "mediation": "mediation arbitration conciliation good_offices",
    # "They signed a treaty."
    "pact": "agreement treaty accord pact deal contract memorandum mou protocol convention charter compact "
    "concordat settlement covenant communique partnership_agreement roadmap",
    # "The two restored ties."
    "ties": "tie ties relation relations contact contacts link links friendship alliance cooperation partnership trade_relations "
    "membership co-operation diplomacy",
    # "Norway voiced support for the plan."
    "praise": "support backing praise solidarity tribute condolence condolences gratitude confidence congratulations sympathy thanks apology "
    "endorsement recognition applause appreciation commendation accolade honor honour award prize medal welcome commitment "
    "allegiance loyalty regards felicitations regret regrets admiration faith trust optimism reassurance assurance",
    # "The navies held an exercise."
    "drill": "exercise exercises drill drills maneuver maneuvers manoeuvre manoeuvres wargame wargames war_game war_games training_exercise joint_patrol joint_patrols joint_operation joint_operations",
    # "They share intelligence."
    "sharing": "intelligence information evidence expertise technology data know-how experience",
    # "Norway sent aid."
    "help": "aid assistance relief food medicine medicines help asylum donation donations refuge shelter million billion dollar dollars euro "
    "euros pound pounds fund funds funding money loan loans grant grants equipment supplies supply vaccine vaccines dose doses "
    "loan_guarantee guarantee guarantees goods aid_package stimulus ventilator ventilators mask masks tent tents blanket blankets subsidy subsidies "
    "scholarship scholarships financing cash credit credits debt_relief ration rations vehicle vehicles truck trucks ambulance ambulances fuel "
    "grain wheat rice flour tonnes tons bailout sanctuary lifeline hospitality lending care treatment "
    "generator generators wheelchair wheelchairs kit kits materials clothing gift gifts ",
    # "Norway supplied weapons."
    "arms": "weapon weapons arms ammunition jet jets aircraft helicopter helicopters tank tanks munitions rifle rifles system systems battery "
    "submarine submarines frigate frigates weaponry hardware armour armor drone drones howitzer howitzers",
    # "The union sent observers."
    "keepers": "peacekeeper peacekeepers observer observers monitor monitors inspector inspectors peacekeeping_force peacekeeping_troops "
    "peacekeeping_forces blue_helmets peacekeeping_mission aid_worker aid_workers relief_worker monitoring_mission adviser advisers advisor advisors doctor doctors "
    "peacekeeping_operation peacekeeping_operations medic medics team teams rescuer rescuers firefighter firefighters volunteer volunteers nurse nurses",
    # "The army declared a ceasefire."
    "truce": "ceasefire cease-fire truce armistice cessation disarmament demobilization demobilisation surrender "
    "pullout pull-out pullback pull-back amnesty pardon resignation de-escalation clemency reprieve parole",
    # "The king granted the town autonomy."
    "permit": "permission approval access citizenship independence autonomy mandate concession concessions right rights consent visa visas waiver "
    "exemption freedom freedoms bail clearance authorization authorisation immunity restraining_order extension reform reforms "
    "self-rule passage leave leeway leniency injunction custody visitation",
    # "Norway made a request."
    "demand": "demand demands request requests appeal appeals call calls plea petition entreaty summons subpoena requirement "
    " pleas application bid reminder condition conditions precondition",
    # "The city opened an investigation."
    "probe": "investigation investigations probe probes inquiry inquiries enquiry audit audits inspection inspections hearing scrutiny "
    "interrogation inquest trial retrial proceedings prosecution impeachment manhunt",
    # "Norway voiced concern."
    "blame": "accusation accusations complaint complaints criticism criticisms concern concerns alarm outrage condemnation anger dismay "
    "allegation allegations blame disappointment displeasure reservation reservations "
    "rebuke censure denunciation reprimand indignation discontent dissatisfaction disgust fury verdict "
    " diatribe tirade broadside smear slur insult insults protest_note charge charges frustration shock sadness worry unease",
    # "The widow filed a lawsuit."
    "suit": "lawsuit lawsuits suit suits legal_action court_case legal_proceedings indictment indictments legal_challenge "
    "criminal_complaint legal_case motion class_action",
    # "Norway cast a veto."
    "refusal": "veto refusal objection opposition rejection doubt denial rebuff disagreement reluctance resistance defiance skepticism scepticism",
    # "Norway issued an ultimatum."
    "threat": "threat threats ultimatum warning warnings deadline pressure travel_warning notice intimidation",
    # "Workers staged a strike."
    "protest": "protest protests demonstration demonstrations rally rallies march marches riot riots sit-in sit-ins vigil vigils "
    "hunger_strike strike strikes walkout walkouts roadblock roadblocks unrest uprising general_strike revolt mutiny coup picket stoppage "
    "insurrection rebellion boycott boycotts protest_march sit-down slowdown stayaway disobedience insurgency",
    # "The general put troops on alert."
    "troops": "troop troops soldier soldiers force forces fleet warship warships reinforcement reinforcements army brigade battalion division "
    "marines paratroopers military navy reservist reservists convoy troop_presence military_presence presence missile "
    "missiles carrier squadron armada regiment platoon platoons contingent garrison garrisons artillery combat_forces security_forces nuclear_test test",
    # "The army is on alert."
    "alert": "alert readiness vigilance standby mobilization mobilisation buildup build-up defence_spending call-up security_measures",
    # "Norway imposed sanctions."
    "sanction": "sanction sanctions tariff tariffs duty duties penalty penalties embargo embargoes embargos asset_freeze fine fines levy surcharge "
    "countermeasure countermeasures quota quotas",
    # "The city imposed a curfew."
    "ban": "curfew curfews ban bans crackdown restriction restrictions emergency martial_law censorship checkpoint checkpoints lockdown limits limit "
    "barrier barriers quarantine prohibition moratorium gag_order rule rules clampdown purge house_arrest control controls "
    "measure measures closure suspension freeze block hold law laws detention seizure raid raids arrest arrests warrant sentence sentences "
    "imprisonment conviction convictions deportation confiscation demolition eviction repression "
    "surveillance travel_ban trade_ban search travel_restriction blackout cordon persecution dissolution",
    # "The fleet imposed a blockade."
    "blockade": "blockade blockades siege encirclement occupation",
    # "Rebels launched an attack."
    "attack": "attack attacks airstrike airstrikes air_strike air_strikes bomb bombs offensive assault assaults shelling bombing bombings grenade "
    "grenades rocket rockets clash clashes ambush ambushes invasion gunfire battle battles bombardment killing "
    "killings massacre massacres murder murders beheading beheadings genocide torture execution executions atrocity atrocities missile_strike missile_strikes rocket_strike rocket_strikes artillery_strike artillery_strikes military_strike military_strikes retaliatory_strike retaliatory_strikes precision_strike precision_strikes bombing_strike "
    "cyberattack cyberattacks cyber_attack cyber_attacks cyber_warfare warfare war hostilities fighting violence incursion incursions "
    "air_raid air_raids drone_strike drone_strikes bloodshed firefight shootout crossfire abduction kidnapping hijacking rape rapes onslaught "
    "ethnic_cleansing cleansing abuse abuses fire shot shots salvo salvos barrage barrages blow war_crime "
    "military_action military_operation military_operations military_intervention aggression missile_attack missile_attacks terrorist_attack intervention operation operations "
    "air_attack shooting shootings stabbing assassination mortar mortars blitz fusillade explosion explosions blast blasts poisoning",
    # "They freed the hostages."
    "captive": "hostage hostages prisoner prisoners detainee detainees captive captives inmate inmates pow pows convict convicts",
    # "The state opened its borders."
    "border": "border borders frontier frontiers crossing crossings airspace port ports bridge ",
    # "The police searched the flat."
    "duty_things": "flight flights air_link air_links export exports import imports shipment shipments delivery deliveries trade "
    "purchase purchases sale sales accreditation exchange program programme programs programmes participation project projects "
    "work_permit service services payment payments electricity gas_supplies gas_supply ",
}
"""Nouns by kind; an underscore joins a modifier and its head ("air strike")."""

CODE_OF_KIND = {
    "talks": "CONSULT",
    "visit": "CONSULT",
    "mediation": "CONSULT",
    "pact": "SUPPORT",
    "ties": "SUPPORT",
    "praise": "SUPPORT",
    "drill": "COOPERATE",
    "sharing": "COOPERATE",
    "help": "AID",
    "arms": "AID",
    "keepers": "AID",
    "truce": "YIELD",
    "permit": "YIELD",
    "demand": "REQUEST",
    "probe": "ACCUSE",
    "blame": "ACCUSE",
    "suit": "ACCUSE",
    "refusal": "REJECT",
    "threat": "THREATEN",
    "protest": "PROTEST",
    "troops": "MOBILIZE",
    "alert": "MOBILIZE",
    "sanction": "COERCE",
    "ban": "COERCE",
    "blockade": "ASSAULT",
    "attack": "ASSAULT",
}
"""What it is when it is done. Sanctions that are put on somebody are COERCE, as the restrictions they are; the end of aid, trade or
ties is SANCTION."""

ENDED = {
    **dict.fromkeys(
        ("talks", "ties", "mediation", "drill", "sharing", "help", "arms", "keepers", "duty_things", "praise"),
        "SANCTION",
    ),
    "visit": "REJECT",
    "pact": "REJECT",
    "truce": "REJECT",
    "permit": "COERCE",
    **dict.fromkeys(
        (
            "demand",
            "probe",
            "suit",
            "blame",
            "refusal",
            "threat",
            "protest",
            "troops",
            "alert",
            "sanction",
            "ban",
            "blockade",
            "attack",
        ),
        "YIELD",
    ),
}
"""What it is when it is ended or cut: undoing harm is YIELD, undoing help SANCTION."""

BROKEN = {
    "truce": "ASSAULT",
    "pact": "REJECT",
    "sanction": "REJECT",
    "ban": "REJECT",
    "ties": "SANCTION",
    "talks": "SANCTION",
}
"""What it is when it is not kept."""

ACCEPTED = {
    "demand": "YIELD", "pact": "SUPPORT", "truce": "YIELD", "mediation": "YIELD", "permit": "YIELD", "captive": "YIELD",
    "keepers": "YIELD", "help": "YIELD", "ban": "COERCE", "sanction": "COERCE", "attack": "ASSAULT", "probe": "ACCUSE",
}  # fmt: skip
"""What it is when it is accepted or approved."""

KIND_OF = words_to_rows(THINGS)

MADE_OF = {
    "suspension": "suspend", "release": "release", "withdrawal": "withdraw", "expulsion": "expel", "deployment": "deploy",
    "arrest": "arrest", "detention": "detain", "seizure": "seize", "confiscation": "confiscate", "deportation": "deport",
    "closure": "close", "cancellation": "cancel", "resumption": "resume", "lifting": "lift", "easing": "ease", "removal": "remove",
    "reduction": "reduce", "cut": "cut", "halt": "halt", "end": "end", "delivery": "deliver", "provision": "provide",
    "evacuation": "evacuate", "return": "return", "extradition": "extradite", "imposition": "impose", "mobilization": "mobilize",
    "mobilisation": "mobilize", "assassination": "assassinate", "killing": "kill", "murder": "murder", "execution": "execute",
    "kidnapping": "kidnap", "abduction": "abduct", "invasion": "invade", "occupation": "occupy", "bombing": "bomb",
    "bombardment": "bombard", "shelling": "shell", "condemnation": "condemn", "rejection": "reject", "endorsement": "endorse",
    "recognition": "recognize", "demolition": "demolish", "destruction": "destroy", "eviction": "evict", "pardon": "pardon",
    "extension": "extend", "opening": "open", "signing": "sign", "ratification": "ratify", "evacuations": "evacuate",
    "termination": "terminate", "liberation": "release", "resettlement": "resettle", "repatriation": "repatriate",
    "freeing": "free", "handover": "hand_over", "cessation": "cease", "sending": "send", "dispatch": "dispatch",
    "donation": "donate", "supply": "supply", "training": "train", "capture": "capture", "conquest": "conquer",
    "blockade": "blockade", "prosecution": "prosecute", "prohibition": "prohibit", "nationalization": "nationalize",
    "dismissal": "dismiss", "downgrading": "downgrade", "revocation": "revoke", "boycott": "boycott", "abolition": "abolish",
    "relaxation": "relax", "reopening": "reopen", "torture": "torture", "beating": "beat", "visit": "visit", "rescue": "rescue",
    "poisoning": "poison", "imprisonment": "imprison", "jailing": "jail", "denunciation": "denounce",
}  # fmt: skip
"""Nouns that take the arguments of a verb: "the release of two men" releases two men."""

VAGUE = frozenset(
    "package series round wave number part some end beginning resumption spate string effort efforts campaign form act acts kind bout "
    "range set lot piece batch shipment group half portion amount offer level policy policies statement letter word words "
    "message plan plans tonne ton tonnes tons decision volley hail dozens scores hundreds thousands couple pair bid move "
    "worth state order job mission cycle week day rest bulk majority most all two three four five six several program "
    "programme programmes ".split()
)
"""Nouns that say little: what they are of, or what stands before them, tells the kind ("a series of attacks", "an aid package")."""

DOCUMENTS = frozenset(
    "statement report resolution bill letter decree law tweet order lawsuit suit declaration petition communique article memo "
    "document directive legislation note message communiqué speech ruling edict post video op-ed editorial complaint motion".split()
)
"""What speaks for its author: "released a statement criticising the court"."""

PAPERS_ONLY = frozenset("law bill decree order resolution legislation".split())
"""Documents that are signed without a partner."""
