"""The mode of a deed: by what means, where the words say so.

Source of the names: the modes of the PLOVER ontology. A row is `(mode, words)`; the first row that shares a word with the predicate and
what stands near it holds. The comment is a sentence where it is met. Where no row holds there is no mode: none is guessed.
"""

from __future__ import annotations

from summitry.events.coded.carried import Deed
from summitry.events.coded.near import words_near
from summitry.text import lemma

Rows = tuple[tuple[str, frozenset[str]], ...]


def _rows(**words: str) -> Rows:
    return tuple((mode.replace("_", "-"), frozenset(listed.split())) for mode, listed in words.items())


MODES: dict[str, Rows] = {
    "CONSULT": _rows(
        # "The envoy mediated between the clans."
        third_party="mediate mediation broker arbitrate arbitration intercede conciliation mediator",
        # "She phoned the premier."
        phone="phone telephone call videoconference video teleconference ring",
        # "He attended the summit."
        multilateral="summit conference forum assembly plenary session multilateral trilateral quadrilateral",
        # "The king visited Lima."
        visit="visit tour trip host arrive travel welcome receive stopover pilgrimage",
    ),
    "PROTEST": _rows(
        # "Monks began a hunger strike."
        hunger="hunger hunger_strike",
        # "Students rioted."
        riot="riot loot rampage mutiny stone stones clash riots unrest",
        # "Farmers blocked the road."
        obstruct="block obstruct barricade occupy roadblock blockade sit-in",
        # "The party boycotted the vote."
        boycott="boycott",
        # "Dockers went on strike."
        strike="strike strikes walkout stoppage shun",
        # "Thousands marched."
        demo="march demonstrate demonstration demonstrations rally protest protests street streets picket chant vigil parade",
    ),
    "ASSAULT": _rows(
        # "A bomber blew himself up."
        suicide_attack="suicide",
        # "Guards tortured the prisoner."
        torture="torture waterboard flog mutilate",
        sexual="rape molest",
        # "The rebels beheaded two men."
        execute="execute execution behead beheading lynch crucify hang",
        # "Gunmen assassinated the mayor."
        assassinate="assassinate assassination",
        # "Jets bombed the port."
        aerial="airstrike airstrikes air aerial jet jets warplane warplanes drone drones bombard strafe helicopter helicopters",
        # "The army shelled the town."
        heavy_weapons="shell shelling artillery mortar mortars rocket rockets missile missiles tank tanks torpedo",
        # "A car bomb hit the bus."
        explosives="bomb bombs bombing explosive explosives explosion detonate blast grenade grenades mine mines device",
        # "Guards shot the driver."
        firearms="shoot gun gunman gunmen gunfire rifle fire shot shots gun_down machinegun shooting",
        # "Youths stabbed the guard."
        primitive="stab knife knives machete stone stones club axe stabbing",
        # "Police beat the students."
        beat="beat beating batter punch maul pound bludgeon maltreat manhandle",
        # "Gunmen abducted the nurse."
        abduct="abduct kidnap hostage hostages abduction kidnapping captive",
    ),
    "COERCE": _rows(
        # "The junta imposed martial law."
        martial_law="martial emergency siege",
        curfew="curfew lockdown",
        # "The state deported the monk."
        deport="deport deportation exile banish",
        # "The ministry censored the paper."
        censor="censor censorship newspaper publication broadcast website station editor_only",
        # "Police arrested the editor."
        arrest="arrest arrests detain detention jail imprison apprehend nab warrant custody incarcerate intern sentence imprisonment",
        # "The ministry banned the party."
        ban="ban outlaw prohibit forbid dissolve disqualify bans prohibition",
        # "Customs confiscated the ship."
        seize="seize confiscate impound requisition expropriate nationalize nationalise seizure repossess",
        # "The army demolished the houses."
        destroy="demolish destroy raze bulldoze burn torch vandalize sabotage demolition",
        # "Hackers hit the ministry."
        cyber="hack hacker hackers cyber",
        # "The state restricted travel."
        restrict="restrict restriction restrictions block close border borders sanction sanctions tariff tariffs limit limits cordon_off shut",
    ),
    "SANCTION": _rows(
        # "The state expelled two diplomats."
        expel="expel oust evict expulsion",
        # "The union withdrew its observers."
        withdraw="withdraw recall pull_out withdrawal pull",
        convict="convict",
        # "The state suspended aid."
        discontinue="suspend suspension halt cut freeze cancel sever end stop terminate discontinue break break_off cut_off call_off reduce "
        "downgrade scrap",
    ),
    "MOBILIZE": _rows(
        militia="militia militias",
        police="police gendarmes",
        # "The North tested a missile."
        weapons="missile missiles nuclear weapon weapons warhead satellite test-fire test",
        # "Chad sent troops to the border."
        troops="troop troops soldier soldiers army brigade battalion forces force reservists tanks warship warships fleet alert patrol",
    ),
    "YIELD": _rows(
        # "The premier resigned."
        resign="resign step_down abdicate resignation quit step",
        # "The army declared a ceasefire."
        ceasefire="ceasefire cease-fire truce armistice cessation",
        # "The rebels released the nurse."
        release="release free pardon amnesty parole acquit hostage hostages prisoner prisoners liberate",
        # "The fighters laid down their arms."
        disarm="disarm demobilize demobilise surrender lay_down lay decommission",
        # "The army withdrew from the town."
        withdraw="withdraw retreat pull_out pullout withdrawal vacate pull_back leave",
        # "The museum returned the painting."
        **{"return": "return restore repatriate hand_over restitute"},
        # "The junta allowed observers in."
        access="access observers inspectors border borders convoy convoys corridor crossing",
    ),
}


def mode_of(deed: Deed) -> str | None:
    """The mode of a deed by the words of its own predicate, or None."""
    frame = deed.frames[0]
    words = set(words_near(frame)) | {frame.word}
    if deed.agent is not None:
        words |= {lemma(deed.agent), deed.agent.lower_}
    if frame.particle is not None:
        words.add(f"{frame.word}_{frame.particle}")
    return next((mode for mode, listed in MODES.get(deed.code, ()) if listed & words), None)
