"""The words that can name an event: verbs, nouns, phrases of two words, and those that need a look around them.

To add a kind or a word, add a row here or in `trigger_verbs.py` or `trigger_nouns.py`: the example is run by the tests and must come
out as an event of that kind. `needs` is a condition a mention has to meet, by its name in `needs.py`; `frame` says which arguments take part.
"""

from __future__ import annotations

from summitry.events.trigger import Trigger, rows
from summitry.events.trigger_nouns import NOUNS
from summitry.events.trigger_verbs import VERBS

__all__ = [
    "AWAITED",
    "BLOW_BY_NOUN",
    "BY_PHONE",
    "CALL_ON",
    "CONFIDENCE_VOTE",
    "CONVENTION",
    "DEED_BY_NOUN",
    "ELECTING",
    "EVENT_WORDS",
    "FALLEN",
    "GOING_BY_NOUN",
    "INVITED",
    "LIMIT",
    "NOUNS",
    "OCCASIONS",
    "OFFICE_BY_NOUN",
    "ON_THE_WAY",
    "PEOPLES_VOTE",
    "PHRASES",
    "SENT",
    "TOLD_BY_PHONE",
    "TOPICAL",
    "VERBS",
    "VOTED_ON",
    "VOTING",
    "Trigger",
]

PHRASES: dict[tuple[str, str], Trigger] = {
    tuple(words.split()): trigger  # type: ignore[misc]
    for words, trigger in {
        **rows(
            "office_change",
            "change",
            "",
            """take office | President Anna Dahl took office in July.
            take post | Anna Dahl took up her post on Monday.
            begin term, begin tenure, start term | President Anna Dahl began her second term on Monday.
            assume role, assume position, assume command | Anna Dahl assumed the role of speaker on Monday.
            resign post, resign office | The envoy Omar Saleh resigned his post on Friday.
            strip post, strip title, strip rank, strip office | The envoy Omar Saleh was stripped of his post on Friday.
            ascend throne, assume throne, accede throne | King Olav ascended the throne in 1991.
            leave post | The envoy Omar Saleh leaves his post on Friday.
            assume post | Anna Dahl assumed the post of secretary-general on Monday.
            assume duty | Anna Dahl assumed her duties as ambassador on Monday.
            leave office | President Anna Dahl leaves office next year.
            assume office | President Anna Dahl assumed office in July.
            vacate post, vacate seat, relinquish post, bow out | Anna Dahl vacated her post on Monday.
            unveil cabinet, announce cabinet, unveil government, announce government | Omar Saleh unveiled a new cabinet on Monday.
            take power | The National Party took power in July.
            take command, take helm | General Omar Saleh took command of the army on Monday.
            hand office, hand command, hand presidency | Anna Dahl will hand over her office on Monday.
            hand power, hand control, hand rein, hand authority | Anna Dahl will hand power to Omar Saleh on Monday.
            seize power | The army seized power on Monday.
            cede power, relinquish power, transfer power, cede control, transfer control, transfer responsibility, transfer authority, transfer command, transfer sovereignty | President Anna Dahl ceded power to Omar Saleh on Monday.
            form government | Omar Saleh formed a government in July.
            form cabinet | Omar Saleh formed a cabinet in July.
            come power, rise power, sweep power | The National Party came to power in July.
            step down | Prime Minister Omar Saleh stepped down in July.
            relieve duty, relieve post, relieve command | The envoy Omar Saleh was relieved of his duties on Monday.
            assume power, assume leadership, assume control | The new government assumed power in July.
            return power, regain power, restore power | Omar Saleh returned to power in July.
            take role, take charge, take rein | Anna Dahl took on the role in July.
            present credential | The ambassador Omar Saleh presented his credentials in Oslo on Monday.
            assume presidency | Kenya assumed the presidency of the council in July.
            assume chairmanship | Kenya assumed the chairmanship in July.""",
        ),
        **rows(
            "office_change",
            "change",
            "since",
            """hold post | Anna Dahl had held the post since May 2018.
            hold position | Anna Dahl had held the position since May 2018.
            hold office | Anna Dahl has held the office of secretary-general since May 2018.""",
        ),
        **rows(
            "office_change",
            "change",
            "holder",
            "stand down, step aside, vote out | President Anna Dahl stood down in July.",
        ),
        **rows(
            "office_change", "change", "handed over", "hand over | Anna Dahl will hand over to Omar Saleh on Monday."
        ),
        **rows("office_change", "change", "taken over", "take over | Anna Dahl took over as prime minister in July."),
        **rows(
            "inauguration",
            "change",
            "",
            """take oath | President Anna Dahl took the oath of office on Monday.
            swear in | President Anna Dahl was sworn in on Monday.""",
        ),
        **rows(
            "incident",
            "hit",
            "dated",
            """shoot down | Rebels shot down an aircraft on Monday.
            blow up | Rebels blew up a bridge on Monday.
            fire missile, launch missile, fire rocket, launch rocket, fire cannon, fire shot | Rebels fired rockets at the port on Monday.
            fire shell, fire mortar, fire round, fire volley, fire salvo, fire artillery, fire torpedo | Rebels fired mortar shells at the port on Monday.
            throw grenade, hurl grenade, lob grenade, throw bomb, hurl bomb, lob bomb | Rebels threw a grenade at the port on Monday.
            set fire, set ablaze, burn down | Rebels set fire to the port on Monday.
            go war | Norway and Kenya went to war in 1965.
            hit mine, strike mine | A ferry hit a mine off Mombasa on Monday.
            violate airspace, breach airspace, enter airspace, violate water, enter water | A Norwegian plane violated Kenyan airspace on Monday.
            violate ceasefire, breach ceasefire, violate truce, breach truce | Rebel fighters violated the truce on Monday.
            set bomb, set explosive, set device, set grenade | Rebels set off a bomb in the port on Monday.
            take hostage | Rebels took ten soldiers hostage on Monday.
            exchange fire, trade fire, exchange gunfire, exchange shot | Norway and Kenya exchanged fire on Monday.
            gun down | Rebels gunned down the governor on Monday.
            open fire | Soldiers opened fire on the crowd on Monday.""",
        ),
        **rows(
            "incident",
            "hit",
            "sent in",
            "send troop, send force, send tank, send warplane, send army, send soldier, send warship, dispatch troop, dispatch force, dispatch soldier, dispatch army | Norway sent troops into Kenya in 1979.",
        ),
        **rows("incident", "hit", "explosive", "go off | A bomb went off in the port on Monday."),
        **rows(
            "agreement",
            "sign",
            "",
            """put signature, put name | Norway and Kenya put their signatures to the treaty on Monday.
            tear treaty, tear pact, tear agreement, tear accord, tear deal | Norway tore up the treaty with Kenya on Monday.
            call truce, call ceasefire | Norway and Kenya called a truce on Monday.
            throw bill | The parliament threw out the bill on Monday.
            refer case | The council referred the case to the court on Monday.
            enter force | The treaty entered into force on Monday.
            declare persona | Norway declared the ambassador of Kenya persona non grata on Monday.
            break relation, break tie | Norway broke off diplomatic relations with Kenya on Monday.
            come force, come effect, go effect | The treaty came into force on Monday.""",
        ),
        **rows(
            "agreement",
            "sign",
            "membership",
            "pull out, walk out, back out, drop out, opt out | Norway pulled out of the treaty on Monday.",
        ),
        **rows(
            "agreement",
            "sign",
            "put on a list",
            """add list | Norway added ten banks to its sanctions list on Monday.
            remove list | Norway removed ten banks from its sanctions list on Monday.""",
        ),
        **rows(
            "agreement",
            "sign",
            "told to leave",
            "order leave, tell leave | Norway ordered the ambassador to leave on Monday.",
        ),
        **rows(
            "agreement",
            "sign",
            "settled",
            "settle dispute, resolve dispute, settle row | Norway and Kenya settled their border dispute on Monday.",
        ),
        **rows("election", "elect", "dated", "win majority, win seat | The National Party won a majority on Sunday."),
        **rows("election", "elect", "voters", "cast ballot | Voters in Kenya cast their ballots on Sunday."),
        **rows("election", "elect", "", "win landslide, win term | The party of Omar Saleh won a landslide on Sunday."),
        **rows(
            "meeting",
            "meet",
            "discussed with",
            "take up | The council will take up the plan on Monday.",
        ),
        **rows(
            "visit",
            "go",
            "destination",
            "touch down, set off, set foot, fly in | President Anna Dahl touched down in Nairobi on Monday.",
        ),
        **rows("meeting", "meet", "", "sit down | The two presidents will sit down in Oslo on Monday."),
        **rows("election", "elect", "", "go poll, head poll | Norway goes to the polls on Monday."),
        **rows(
            "incident",
            "hit",
            "foe",
            "drive out, drive back, beat back, beat off, fight off | Norwegian troops drove the rebels out of Mombasa on Monday.",
        ),
        **rows("deadline", "due", "runs out", "run out | The mandate of the force runs out on June 30."),
        **rows("agreement", "sign", "dated", "take effect | The agreement took effect on Monday."),
    }.items()
}
"""Verb with its particle or object: both words make the trigger, the verb is the head."""

VOTING = Trigger("vote", "election", "elect", "Voters in Kenya will vote on Sunday.", "voters")
"""A people goes to the polls."""

PEOPLES_VOTE = Trigger("vote", "election", "elect", "The presidential vote will be held on Sunday.", "")
CONFIDENCE_VOTE = Trigger("vote", "agreement", "sign", "The government faces a confidence vote on Sunday.", "dated")
VOTED_ON = Trigger("vote", "agreement", "sign", "A vote on the resolution is expected on Sunday.", "put to a vote")
"""A vote by what stands before it: of a people, or of a parliament on its government."""

ELECTING = Trigger("elect", "election", "elect", "Voters elected Anna Dahl on Sunday.")
"""A people or the members of a party choose: the vote itself."""

BY_PHONE = Trigger(
    "discuss",
    "call",
    "meet",
    "President Anna Dahl and Prime Minister Omar Saleh discussed fish by phone.",
    "discussed with",
)
"""Two discuss something over the telephone."""

TOLD_BY_PHONE = Trigger(
    "phone", "call", "meet", "President Anna Dahl told Prime Minister Omar Saleh by phone on Monday to wait."
)
"""Somebody says something to another over the telephone."""

BLOW_BY_NOUN = Trigger(
    "capture", "incident", "hit", "The capture of Mombasa by rebel fighters on Monday ended the war.", "on its day"
)
DEED_BY_NOUN = Trigger(
    "closure", "agreement", "sign", "The closure of the Norwegian embassy on Monday hurt trade.", "on its day"
)
OFFICE_BY_NOUN = Trigger(
    "abdication", "office_change", "change", "The abdication of King Olav on Monday came late.", "on its day"
)
GOING_BY_NOUN = Trigger(
    "return", "visit", "go", "The return of Omar Saleh to Nairobi on Monday came late.", "on its day"
)
"""Deeds told by a noun."""

CALL_ON = Trigger("call on", "meeting", "meet", "President Anna Dahl called on King Olav on Monday.", "paid a call")
"""Somebody comes to see another."""

CONVENTION = Trigger("convention", "meeting", "meet", "The party's national convention opens in Oslo on Monday.")
"""Delegates of a party or a people who sit, and no treaty."""

AWAITED = Trigger("due", "visit", "go", "President Anna Dahl is due in Nairobi on Monday.", "awaited")
"""Somebody is due or expected in a place."""

INVITED = Trigger("invite", "visit", "go", "King Olav invited President Anna Dahl to Nairobi on Monday.", "awaited")
"""Somebody is asked to a place."""

SENT = Trigger("send", "visit", "go", "Norway sent the envoy Omar Saleh to Nairobi on Monday.", "awaited")
"""Somebody is sent to a place."""

ON_THE_WAY = Trigger("way", "visit", "go", "President Anna Dahl was on her way to Nairobi on Monday.", "awaited")
"""Somebody is on the way, or en route, to a place."""

FALLEN = Trigger("fall", "incident", "hit", "The town of Mombasa fell to rebel fighters on Monday.", "dated")
"""A place comes into the hands of armed ones."""

LIMIT = Trigger("by", "deadline", "due", "Kenya must send its observers by June 30.", "future")
"""A preposition with a date that limits what is to be done."""

OCCASIONS = Trigger("summit", "meeting", "meet", "The leaders will meet on the margins of the G20.", "occasion")
"""A group whose name alone stands for its meeting: "at the G20", "during COP29"."""

TOPICAL = frozenset("discuss consider debate review examine".split())
"""Verbs whose object is what is spoken of, and nobody who is met."""

EVENT_WORDS = frozenset("event occasion ceremony move vote ballot".split())
"""Nouns that only take up an event already told, never open one."""
