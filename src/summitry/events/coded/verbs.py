"""Verbs that are a deed by themselves, and the classes of verbs that carry, turn or end the deed another word names.

Source of the types: the PLOVER ontology (Open Event Data Alliance) and the CAMEO categories it folds together; the words were
gone through class by class. Each row is a type or class with its verbs; the comment over it is a sentence where it is met.
"""

from __future__ import annotations

VERBS = {
    # "The minister met her counterpart."
    "CONSULT": "shuttle travel fly arrive meet visit confer consult negotiate phone telephone mediate tour parley reconvene talk debate converse discuss interview dine entertain brief "
    "receive greet host arbitrate intercede powwow deliberate",
    # "Norway backed the proposal."
    "SUPPORT": "back endorse praise hail commend applaud congratulate thank defend recognize recognise laud sign ratify honor "
    "honour ally champion advocate reaffirm reconcile normalize normalise apologize apologise condole sympathize sympathise "
    "appreciate legitimize legitimise befriend embrace welcome support salute extol compliment vindicate cheer favor favour uphold "
    "forgive ink toast reassure validate espouse mourn commiserate encourage respect decorate bless glorify credit acclaim "
    "pray initial esteem stand_by side_with rally_behind root_for console comfort venerate revere eulogize eulogise felicitate",
    # "Norway agreed to send observers."
    "AGREE": "assure accept agree pledge promise consent undertake concur acquiesce",
    # "The two navies cooperate."
    "COOPERATE": "cooperate co-operate collaborate extradite partner work_with coordinate team intermarry interoperate synchronize synchronise harmonize harmonise team_up",
    # "Norway gave the country ten million."
    "AID": "treat donate supply aid assist fund finance rescue evacuate airlift subsidize subsidise feed shelter equip resettle "
    "disburse bail relieve arm vaccinate train help rehabilitate accommodate succor lend bankroll sponsor underwrite "
    "house refinance reimburse compensate indemnify nourish heal nurse tutor mentor outfit refuel bail_out prop_up",
    # "The rebels released the nurse."
    "YIELD": "surrender release free resign concede capitulate relent pardon yield demobilize demobilise disarm liberate acquit "
    "parole legalize legalise reinstate vacate abdicate bow exonerate repatriate relinquish absolve amnesty allow permit retreat "
    "backtrack cede decriminalize enfranchise restitute unfreeze unblock comply decontrol decommission restore quit "
    "withdraw let accede hand_over grant return step_down give_up pull_out pull_back back_down back_off step_aside give_in stand_down",
    # "Norway urged the sides to stop."
    "REQUEST": "demand urge ask request appeal plead pressure press petition beg implore exhort solicit insist entreat beseech lobby importune enjoin adjure dun nag coax cajole invite "
    "call_on call_upon call_for ask_for push_for press_for seek require order instruct summon prod",
    # "Norway accused the company of bribery."
    "ACCUSE": "accuse criticize criticise condemn blame denounce deplore sue charge investigate probe lambaste lambast slam rebuke decry "
    "indict reprimand chide castigate fault allege deride disapprove censure lament admonish complain berate mock ridicule insult "
    "vilify inspect audit interrogate question rap slate scold convict bemoan implicate impeach prosecute assail upbraid "
    "excoriate blast disparage belittle denigrate lampoon reproach bash inculpate impugn incriminate skewer suspect chastise "
    "vituperate discredit revile malign demonize demonise besmirch defame smear lash_out call_out hit_out hit_back speak_out subpoena rail_against inveigh_against remonstrate fulminate harangue heckle jeer boo sneer_at challenge "
    "arraign litigate scrutinize scrutinise examine inculcate finger ",
    # "Norway rejected the claim."
    "REJECT": "reject refuse deny decline oppose rebuff veto dismiss resist disagree spurn defy dispute contradict "
    "disavow object renege ignore repudiate flout balk shun snub disregard refute rule_out turn_down override quash vote_down disobey "
    "rebut brush_off brush_aside shrug_off disown forswear renounce overrule disallow scorn counter back_out abjure contravene dissent abstain nix negate forbear demur",
    # "The general threatened the town."
    "THREATEN": "threaten warn intimidate menace vow swear caution brandish bully browbeat forewarn terrorize terrorise blackmail goad",
    # "Thousands marched in the capital."
    "PROTEST": "protest demonstrate march rally riot picket chant mutiny loot rampage agitate revolt rise_up overthrow topple depose "
    "walk_out",
    # "The army deployed tanks near the border."
    "MOBILIZE": "mobilize mobilise deploy mass redeploy amass test-fire build_up patrol militarize militarise remilitarize garrison "
    "fortify beef_up scramble rearm",
    # "Norway expelled two diplomats."
    "SANCTION": "expel suspend sever embargo blacklist oust downgrade discontinue defund terminate ostracize ostracise divest "
    "disinvest call_off break_off cut_off boycott recall cancel halt scrap curtail freeze sack cease "
    " disband excommunicate isolate debar blackball",
    # "Police arrested the journalist."
    "COERCE": "arrest detain jail imprison seize ban confiscate raid demolish destroy censor expropriate sentence block "
    "nationalize nationalise outlaw restrict disperse search torch hack disrupt sanction deport "
    "silence bar prohibit forbid suppress interdict jam bulldoze sabotage vandalize vandalise deface extort ransack fine "
    "apprehend nab round_up crack_down impound requisition incarcerate intern quarantine repress subjugate evict repossess muzzle gag "
    "persecute oppress penalize penalise punish conscript banish exile lock_up shut_down cordon_off take_over break_up wiretap raze "
    "burn_down blow_up strip force compel hound harass stalk spy_on eavesdrop_on tap bug dispossess intercept kick_out drive_out throw_out commandeer sequester subdue coerce close disqualify dissolve",
    # "Gunmen killed two soldiers."
    "ASSAULT": "attack kill bomb shell shoot murder assassinate wound injure beat abduct kidnap torture rape clash fight ambush stab "
    "massacre execute invade storm battle assault behead slay bombard slaughter overrun occupy capture hijack target strafe "
    " detonate gun_down mistreat maim pound lynch crucify poison infiltrate mow_down blockade besiege "
    "hit shoot_down repel molest strike fire mutilate decapitate hang electrocute brutalize brutalise annihilate exterminate "
    "liquidate decimate pillage plunder annex conquer bludgeon batter maul grenade firebomb gas starve encircle violate "
    "waterboard whip flog cane skirmish retaliate ram torpedo sink engage hunt_down wipe_out retake recapture reconquer wage rout garrote throttle trample scald impale knife bayonet machine-gun dynamite pummel pelt overpower",
}

# Classes of verbs, by what they do to the thing or the deed that they govern.
CLASSES = {
    # The verb only says that it is done: "launched an attack", "held talks", "voiced support".
    "do": "hold make conduct carry carry_out stage launch mount open impose reach issue express voice begin start resume declare "
    "deliver take lead lodge file bring initiate order establish put renew offer extend show convey announce continue "
    "wage perform undertake set organize organise throw hurl enter plan place attend complete fire drop join convene "
    "commence intensify escalate step_up increase strengthen expand tighten enforce prolong maintain implement introduce reinstate "
    "reimpose slap levy unleash direct execute administer chair co-chair head conclude sign ink fly dispatch "
    "station raise pursue run broker mediate forge cement inflict commit repeat reiterate reaffirm restate underscore lay "
    "release publish present submit stage pay kick_off set_up embark engage participate strike attempt "
    "prepare orchestrate host hail restore adopt pass approve authorize authorise ready boost bolster ramp_up keep rain lob "
    "rebuild re-establish reestablish forge sponsor perpetrate upgrade deepen arrange promise pledge vow exert exercise do "
    "arrive proceed go come serve depart travel head_for return beef_up reinforce double register respond wrap_up finish close "
    "undergo finalize finalise claim get serve_up mete_out trigger sustain",
    # Something passes from hand to hand: "gave the town a loan", "sent observers".
    "give": "give provide send supply deliver grant donate ship contribute allocate lend sell transfer award hand hand_over extend offer "
    "pour channel dispatch earmark approve release return restore pay commit inject bring fly announce airlift gift distribute "
    "pledge promise deploy accord confer bestow dole_out hand_out open",
    # Roles are turned: "the firm faces a lawsuit from the city".
    "receive": "come_under receive face suffer get win draw earn obtain undergo attract encounter sustain come incur gain secure",
    # What went on ends: "lifted the siege", "suspended aid".
    "end": "lift end halt stop suspend cancel remove withdraw drop scrap break sever call_off terminate waive abandon dismantle "
    "abolish freeze withhold interrupt revoke annul rescind discontinue cease repeal postpone overturn reverse cut_off break_off "
    "pull_out quit exit axe ditch nullify void cut shelve block halve defer pause delay walk_away walk_out pull lay_down disrupt "
    "unfreeze shut_off shut_down close_down renounce recall adjourn boycott",
    # It becomes less: "eased the curfew", "cut aid".
    "ease": "ease relax loosen soften reduce cut scale_back scale_down roll_back shorten slash lower trim cut_back curtail limit lessen "
    "moderate mitigate simplify narrow decrease",
    # A rule or bond is not kept: "violated the truce", "broke off ties".
    "break": "violate breach break flout defy ignore disregard contravene infringe shatter",
    # It is asked for: "demanded a ceasefire".
    "seek": "demand request seek urge ask_for call_for press_for push_for insist plead appeal_for require petition  want",
    # What was asked for is given: "accepted the demands".
    "accept": "accept approve grant meet fulfil fulfill satisfy concede accede bow honor honour heed yield allow permit back_down "
    "comply cave capitulate relent",
}

# Verbs over another verb: "agreed to send", "wants to meet".
OVER = {
    # A promise, if what is promised is friendly; a threat, if not.
    "promise": "like plan intend prepare ready willing vow consider expect hope want propose aim due set slate schedule wish pledge "
    "promise offer commit agree undertake volunteer consent swear will determine commitment readiness willingness intention "
    "consensus understanding prepared determined committed keen open expected going",
    # It is done: the inner verb's type holds.
    "aspect": "begin start continue try attempt manage help decide move proceed resume keep choose opt rush go succeed "
    "use work say claim",
    # Not done: as a negation.
    "refusal": "refuse decline fail unwilling reluctant unable hesitate neglect refusal failure",
    # Ended: as END.
    "stop": "stop cease quit halt end finish",
}

SAYING = frozenset(
    "say tell report announce add state note declare claim believe think reveal confirm disclose quote describe explain learn show "
    "indicate write argue suggest admit acknowledge maintain assert know hear see comment testify stress emphasize emphasise mention "
    "remark reiterate conclude predict estimate inform affirm underline underscore tweet post reply respond repeat hint imply signal "
    "proclaim insist determine read find warn vow".split()
)

# Wars that no army fights: their objects cancel an assault.
ABSTRACT = frozenset(
    "virus epidemic pandemic disease corruption poverty crime terrorism extremism inflation change warming fire blaze hunger famine "
    "racism drug drugs trafficking fraud unemployment injustice climate cancer cause root infection coronavirus covid-19 outbreak "
    "malaria aids inequality misinformation disinformation piracy smuggling recession election seat record goal balance deal note "
    "level high low number medal price market growth case cases discrimination illiteracy threat challenge challenges "
    "problem problems issue issues evasion laundering odds".split()
)
"""Things that can be fought without a shot."""

NATURE = frozenset(
    "earthquake quake storm flood floods flooding cyclone hurricane typhoon tornado tsunami landslide drought famine virus disease "
    "pandemic epidemic outbreak accident crash heatwave avalanche wildfire eruption volcano collapse weather rain rains "
    "mudslide coronavirus covid-19 rate price market economy".split()
)
"""What kills and destroys without being an actor."""

FRIENDLY = frozenset({"CONSULT", "SUPPORT", "AGREE", "COOPERATE", "AID", "YIELD"})
HOSTILE = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST", "THREATEN"})
MUTUAL = frozenset({"CONSULT", "SUPPORT", "AGREE", "COOPERATE"})
"""What two can do with each other: of "A and B signed a treaty" one is the other's partner."""

QUAD = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "YIELD"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "MOBILIZE", "SANCTION", "COERCE", "ASSAULT"), 4),
}


def words_to_rows(rows: dict[str, str]) -> dict[str, str]:
    """Each word of a table with its row.

    >>> words_to_rows({"AID": "help feed"})
    {'help': 'AID', 'feed': 'AID'}
    """
    return {word: row for row, words in rows.items() for word in words.split()}


VERB_CODE = words_to_rows(VERBS)
CLASS_WORDS = {name: frozenset(words.split()) for name, words in CLASSES.items()}
OVER_WORDS = {name: frozenset(words.split()) for name, words in OVER.items()}
PHRASAL = frozenset(w for w in (*VERB_CODE, *(word for words in CLASS_WORDS.values() for word in words)) if "_" in w)
"""Verbs with a particle that the tables know."""
