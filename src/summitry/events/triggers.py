"""The words that can name an event: one row a word, with its kind, how its arguments stand, and a made-up example.

To add a kind or a word, add a row: the example is run by the tests and must come out as an event of that kind.
`needs` is a condition a mention has to meet, by its name in `needs.py`; `frame` says which arguments take part.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summitry.facts import EventKind

Frame = Literal["meet", "host", "guest", "go", "change", "sign", "hit", "hold", "due", "elect"]


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word, the kind of event it names, the frame of its arguments, and what a mention of it needs to count."""

    word: str
    kind: EventKind
    frame: Frame
    example: str
    needs: str = ""


def _rows(kind: EventKind, frame: Frame, needs: str, rows: str) -> dict[str, Trigger]:
    """One trigger for each line `word(, word)* | example` of a small table."""
    found = {}
    for line in rows.strip().splitlines():
        words, _, example = line.partition("|")
        for word in words.split(","):
            found[word.strip()] = Trigger(word.strip(), kind, frame, example.strip(), needs)
    return found


VERBS: dict[str, Trigger] = {
    **_rows(
        "meeting", "meet", "company", "meet | President Anna Dahl met Prime Minister Omar Saleh in Oslo on Monday."
    ),
    **_rows(
        "meeting",
        "meet",
        "company",
        """convene | The foreign ministers convened in Doha on Monday.
        reconvene | The foreign ministers will reconvene in Doha on Monday.
        dine, lunch, huddle | President Anna Dahl dined with Prime Minister Omar Saleh on Monday.
        confer | President Anna Dahl conferred with Prime Minister Omar Saleh on Monday.
        consult | President Anna Dahl will consult with Prime Minister Omar Saleh on Monday.
        gather | The foreign ministers gathered in Doha on Monday.""",
    ),
    **_rows(
        "meeting",
        "guest",
        "person object",
        """host | President Anna Dahl will host Prime Minister Omar Saleh at the palace on Monday.
        receive | King Olav received Prime Minister Omar Saleh on Monday.
        greet | President Anna Dahl greeted Prime Minister Omar Saleh at the palace on Monday.""",
    ),
    **_rows(
        "meeting",
        "guest",
        "person brought",
        "welcome | President Anna Dahl welcomed Prime Minister Omar Saleh to the palace on Monday.",
    ),
    **_rows(
        "meeting",
        "meet",
        "sees somebody",
        """see | President Anna Dahl is expected to see Prime Minister Omar Saleh on Monday.
        brief | President Anna Dahl will brief Prime Minister Omar Saleh on Monday.""",
    ),
    **_rows(
        "meeting",
        "meet",
        "discussed with",
        """discuss, consider, debate | The foreign ministers are due to discuss the plan on Monday.
        engage | President Anna Dahl will engage with the foreign ministers in Oslo on Monday.""",
    ),
    **_rows(
        "call",
        "meet",
        "spoken with",
        """speak | President Anna Dahl spoke with Prime Minister Omar Saleh on Monday.
        talk | President Anna Dahl talked by phone with Prime Minister Omar Saleh on Monday.""",
    ),
    **_rows(
        "call",
        "meet",
        "person object",
        "phone, telephone | President Anna Dahl telephoned Prime Minister Omar Saleh on Monday.",
    ),
    **_rows("call", "meet", "rung up", "call | President Anna Dahl called Prime Minister Omar Saleh on Monday."),
    **_rows("visit", "go", "destination", "visit, tour | President Anna Dahl will visit Nairobi on Monday."),
    **_rows(
        "visit",
        "go",
        "destination",
        """travel, fly, head, go, come, journey | President Anna Dahl will travel to Nairobi on Monday.
        jet, land | President Anna Dahl landed in Nairobi on Monday.
        arrive | President Anna Dahl arrived in Nairobi on Monday.
        return | President Anna Dahl returned from Nairobi on Monday.
        proceed, continue | President Anna Dahl will proceed to Nairobi on Monday.
        depart, leave | President Anna Dahl will leave for Nairobi on Monday.""",
    ),
    **_rows(
        "inauguration", "change", "person installed", "inaugurate | President Anna Dahl was inaugurated on Monday."
    ),
    **_rows(
        "office_change",
        "change",
        "office",
        """proclaim, crown, confirm, install, acknowledge, anoint, promote | The senate confirmed Anna Dahl as ambassador to Kenya on Monday.
        choose, select, pick | The union chose Anna Dahl as its secretary-general on Monday.
        appoint, name, nominate, reappoint, designate | President Anna Dahl on Monday appointed Omar Saleh as ambassador to Kenya.
        elect | Anna Dahl was elected president of the assembly on Monday.
        become | Anna Dahl became prime minister in July.
        succeed, replace | Anna Dahl will succeed Omar Saleh as secretary-general on Monday.""",
    ),
    **_rows("election", "elect", "", "reelect, re-elect | Anna Dahl was re-elected on Sunday."),
    **_rows(
        "office_change",
        "change",
        "holder",
        """resign, quit, retire | Prime Minister Omar Saleh resigned on Monday.
        remove, topple, overthrow | Parliament removed Prime Minister Omar Saleh from office on Monday.
        recall | Norway recalled its ambassador to Kenya on Monday.
        oust, dismiss, sack, fire, depose | President Anna Dahl dismissed Foreign Minister Omar Saleh on Monday.""",
    ),
    **_rows(
        "agreement",
        "sign",
        "signed thing",
        """sign, initial | Norway and Kenya signed a trade agreement on Monday.
        ratify | Parliament ratified the treaty on Monday.
        clinch, seal, finalize, finalise | Norway and Kenya sealed a deal on fish on Monday.
        conclude, reach, strike | Norway and Kenya reached an agreement on fish on Monday.""",
    ),
    **_rows(
        "agreement",
        "sign",
        "adopted thing",
        """adopt | The council adopted a declaration on Monday.
        endorse, approve, pass | The ministers endorsed the report on Monday.
        back | Parliament backed the bill on Monday.
        override, overturn | Parliament overrode the veto on Monday.
        veto, reject, defeat, block | Norway vetoed the resolution on Monday.""",
    ),
    **_rows("agreement", "sign", "submitted", "submit, table, lodge | Norway submitted its application on Monday."),
    **_rows(
        "agreement",
        "sign",
        "membership",
        """withdraw | Norway withdrew from the African Union on Monday.
        join, enter | Norway joined the African Union on Monday.
        accede | Norway acceded to the treaty on Monday.""",
    ),
    **_rows(
        "agreement",
        "sign",
        "act of state",
        """grant | The European Union will grant Kenya observer status on Monday.
        lift, impose, extend, renew, suspend | The European Union extended the sanctions on Monday.
        ban, revoke, recognize, recognise | Norway banned the airline on Monday.
        dissolve | The government of Norway dissolved parliament on Monday.
        sever, restore | Norway severed its ties with Kenya on Monday.
        freeze, unfreeze, halt, resume | Norway froze the assets of the bank on Monday.
        switch | Norway switched recognition to Kenya on Monday.
        normalize, normalise, forge | Norway normalized its relations with Kenya on Monday.
        downgrade, upgrade | Norway downgraded its ties with Kenya on Monday.
        close, reopen | Norway closed its embassy in Kenya on Monday.
        repeal, enact, amend | Parliament repealed the law on Monday.
        issue, annex | The president issued a decree on Monday.
        ease, tighten, reinstate, waive | Norway eased the sanctions on Monday.
        announce | Norway announced new sanctions on Kenya on Monday.
        levy, order | The council ordered an embargo on Monday.
        invoke, trigger | Norway invoked Article 4 of the treaty on Monday.
        maintain, raise, cut, increase, introduce, abolish, declare, create, expel | OPEC raised its output quota on Monday.
        unveil, launch, establish | Norway and Kenya launched a joint initiative on fish on Monday.""",
    ),
    **_rows(
        "agreement",
        "sign",
        "body decides",
        """decide, vote | The cabinet decided on Monday to release the funds.
        rule | The court ruled on Monday that the island is Kenyan.""",
    ),
    **_rows(
        "agreement",
        "sign",
        "sanctioned",
        """sanction, blacklist, outlaw | The European Union sanctioned Kenya on Monday.
        brand, label | Norway labeled the National Party as a terrorist group on Monday.""",
    ),
    **_rows("agreement", "sign", "states agree", "agree | Norway and Kenya agreed on Monday to double their trade."),
    **_rows(
        "incident",
        "hit",
        "dated",
        """attack, invade, shell, bomb, bombard, storm, raid, ambush, occupy | Rebel fighters attacked the port of Mombasa on Monday.
        clash | Rebel fighters clashed with the army on Monday.
        intervene | Norway intervened on the island on Monday.
        recapture, retake, overrun | Rebel fighters captured the port of Mombasa on Monday.
        sink, torpedo, torch | Rebel fighters sank a ferry off Mombasa on Monday.
        ram, explode, detonate | A car bomb exploded in the port of Mombasa on Monday.
        strafe, firebomb, sabotage, ransack, annex, blockade, lynch, poison | Rebel fighters firebombed the port of Mombasa on Monday.
        assassinate, kidnap, abduct | Gunmen assassinated the governor on Monday.
        besiege, hijack | Rebel fighters besieged the port of Mombasa on Monday.""",
    ),
    **_rows("incident", "hit", "taken", "seize, capture | Rebel fighters seized the port of Mombasa on Monday."),
    **_rows("incident", "hit", "foreigners", "detain, arrest | Norway detained two Kenyan officers on Monday."),
    **_rows("incident", "hit", "weapon", "hit, rock, target | Rockets hit the port of Mombasa on Monday."),
    **_rows(
        "incident",
        "hit",
        "killed",
        """kill | Gunmen killed the governor on Monday.
        murder, slaughter, massacre, behead, execute | Gunmen murdered the governor on Monday.
        shoot, stab | A gunman shot the governor on Monday.""",
    ),
    **_rows(
        "incident", "hit", "foe", "fight, battle | Rebel fighters fought government troops near the port on Monday."
    ),
    **_rows("deadline", "due", "future", "expire, lapse | The ceasefire will expire on June 30."),
}

NOUNS: dict[str, Trigger] = {
    **_rows(
        "meeting",
        "meet",
        "",
        """summit | The summit will be held in Oslo on Monday.
        meeting | President Anna Dahl held a meeting with Prime Minister Omar Saleh on Monday.
        talks | President Anna Dahl held talks with Prime Minister Omar Saleh on Monday.
        negotiations, negotiation | The next round of negotiations between Norway and Kenya opens in Doha on Monday.
        consultations, consultation | Norway and Kenya held consultations in Oslo on Monday.
        discussions | The two presidents held discussions in Oslo on Monday.
        conference | Norway will host an international conference on fish on Monday.
        forum | The economic forum will be held in Oslo on Monday.
        ministerial | The ministerial will be held in Oslo on Monday.
        bilateral, trilateral | President Anna Dahl had a bilateral with Prime Minister Omar Saleh on Monday.
        gathering | The gathering of leaders will be held in Oslo on Monday.
        encounter | The encounter between President Anna Dahl and Prime Minister Omar Saleh took place on Monday.
        audience | President Anna Dahl will have an audience with King Olav on Monday.
        debate | The council will hold a debate on the motion on Monday.
        seminar, workshop, roundtable, plenum | Norway will host a seminar on fish on Monday.
        retreat | The leaders' retreat will be held in Oslo on Monday.
        symposium | Norway will host a symposium on fish on Monday.""",
    ),
    **_rows(
        "meeting",
        "meet",
        "on a day",
        """rally, march, procession, vigil | President Anna Dahl held a rally in Mombasa on Monday.
        gala, commemoration, luncheon | The gala will be held in Oslo on Monday.
        hearing | The committee will hold a hearing in Oslo on Monday.""",
    ),
    **_rows("meeting", "meet", "more talks", "round | A new round could be held in Oslo on Monday."),
    **_rows(
        "meeting",
        "meet",
        "called",
        """session | The council will hold a session in Oslo on Monday.
        assembly | The general assembly of the union opens in Oslo on Monday.
        dialogue | Norway and Kenya held their annual strategic dialogue in Oslo on Monday.""",
    ),
    **_rows(
        "meeting",
        "meet",
        "two sides",
        "engagement | President Anna Dahl will hold bilateral engagements in Oslo on Monday.",
    ),
    **_rows(
        "meeting",
        "meet",
        "company",
        """dinner, lunch, breakfast, banquet | President Anna Dahl hosted a dinner for Prime Minister Omar Saleh on Monday.
        reception | President Anna Dahl hosted a reception for Prime Minister Omar Saleh on Monday.""",
    ),
    **_rows(
        "call",
        "meet",
        "a line",
        """call | President Anna Dahl held a call with Prime Minister Omar Saleh on Monday.
        conversation | President Anna Dahl had a telephone conversation with Prime Minister Omar Saleh on Monday.
        discussion | President Anna Dahl had a telephone discussion with Prime Minister Omar Saleh on Monday.""",
    ),
    **_rows(
        "visit",
        "go",
        "traveller",
        """visit | President Anna Dahl will pay a visit to Nairobi on Monday.
        trip | President Anna Dahl begins a trip to Nairobi on Monday.
        travel | President Anna Dahl's travel to Nairobi begins on Monday.
        tour | President Anna Dahl begins a tour of Africa on Monday.
        stay | President Anna Dahl's stay in Nairobi ends on Monday.
        stop | President Anna Dahl will make a stop in Nairobi on Monday.
        pilgrimage, journey, stopover | President Anna Dahl begins a pilgrimage to Nairobi on Monday.
        arrival | The arrival of President Anna Dahl in Nairobi is due on Monday.""",
    ),
    **_rows(
        "election",
        "elect",
        "poll",
        """election | Omar Saleh won the presidential election on Sunday.
        referendum | Norway will hold a referendum on Sunday.
        plebiscite, by-election | Norway will hold a plebiscite on Sunday.
        primary, caucus | Omar Saleh won the Oslo primary on Sunday.
        runoff | The presidential runoff will be held on Sunday.""",
    ),
    **_rows("election", "elect", "poll by name", "race, poll | The presidential poll will be held on Sunday."),
    **_rows(
        "inauguration",
        "change",
        "",
        """inauguration | The inauguration of President Anna Dahl is due on Monday.
        swearing | The swearing-in of President Anna Dahl is due on Monday.""",
    ),
    **_rows(
        "office_change",
        "change",
        "",
        """dismissal, ouster, removal | The dismissal of Foreign Minister Omar Saleh was announced on Monday.
        resignation | The resignation of Foreign Minister Omar Saleh was announced on Monday.
        appointment | The appointment of Omar Saleh as ambassador was announced on Monday.
        defection | The defection of Foreign Minister Omar Saleh was announced on Monday.
        rotation | The rotation of the secretary-general is due on January 1.
        handover, takeover | The handover of the port to Kenya is due on July 1.""",
    ),
    **_rows(
        "office_change",
        "change",
        "of power",
        "transition, transfer | The transfer of power to Omar Saleh is due on Monday.",
    ),
    **_rows(
        "office_change",
        "change",
        "sought",
        "replacement, successor | The council will name a successor to Omar Saleh on Monday.",
    ),
    **_rows(
        "office_change",
        "change",
        "term",
        "presidency, chairmanship | Kenya's presidency of the union begins next year.",
    ),
    **_rows(
        "agreement",
        "sign",
        "",
        """signing | The signing of the treaty is due on Monday.
        ratification | The ratification of the treaty is due on Monday.
        accession | The accession of Norway to the union is due on Monday.
        adoption | The adoption of the declaration is due on Monday.
        approval, endorsement | The approval of the treaty by parliament is due on Monday.""",
    ),
    **_rows(
        "agreement",
        "sign",
        "made",
        """agreement, deal, treaty, accord, pact | Norway and Kenya hope for a deal on fish at the summit on Monday.
        declaration, resolution, memorandum, communique, communiqué, protocol | The leaders are due to issue a declaration on Monday.
        convention, charter | The refugees are under the 1951 Convention.
        ceasefire, truce, armistice | Norway and Kenya reached a truce on Monday.""",
    ),
    **_rows(
        "agreement",
        "sign",
        "made at a time",
        """decision, ruling, verdict, judgment, judgement | In its decision of January 13 the council named an envoy.
        decree, law, constitution, proclamation, embargo | Parliament discussed the law adopted on Monday.
        statement, roadmap, compromise, settlement | In a joint statement issued on Monday Norway and Kenya spoke of fish.
        sanctions | The sanctions imposed on Monday hit trade.""",
    ),
    **_rows("agreement", "sign", "moved", "motion | A motion on fish failed to pass in parliament on Monday."),
    **_rows(
        "exercise",
        "hold",
        "forces",
        "exercise, drill, maneuver, manoeuvre | Norway and Kenya will hold joint military exercises on Monday.",
    ),
    **_rows(
        "incident",
        "hit",
        "dated",
        """attack | The attack on the port of Mombasa took place on Monday.
        clash | Clashes between rebels and the army broke out on Monday.
        strike, airstrike | The air strike on the port of Mombasa took place on Monday.
        bombing, shelling, bombardment, explosion, blast | The bombing of the port of Mombasa took place on Monday.
        raid, ambush, incursion, skirmish, offensive, assault | The raid on the port of Mombasa took place on Monday.
        invasion, coup, crackdown, war | The invasion of the island took place in 1974.
        outbreak, uprising, siege, revolt, hijacking, intervention | The siege of the port began on Monday.
        assassination, massacre, shooting, kidnapping | The assassination of the governor took place on Monday.
        sabotage, annexation, lynching, pogrom, putsch, beheading, poisoning, abduction | The sabotage of the port took place on Monday.
        barrage, onslaught, counteroffensive, counterattack, blockade | The barrage on the port of Mombasa took place on Monday.
        seizure | The seizure of the port took place on Monday.
        battle, fighting, gunfight, gunbattle, shootout, firefight | Fighting between rebels and the army broke out on Monday.
        genocide, killing, murder, slaughter, execution, stabbing | The killing of the governor by rebels took place on Monday.
        riot, rioting, mutiny, rebellion, insurrection, revolution | The riot in the port of Mombasa broke out on Monday.""",
    ),
    **_rows(
        "incident",
        "hit",
        "date of its own",
        "conflict, crisis | The island lost its fleet in the 1956 canal crisis.",
    ),
    **_rows("incident", "hit", "armed", "operation | The army began a military operation on the island on Monday."),
    **_rows("deadline", "due", "future", "deadline, expiry, expiration | The deadline for the talks is June 30."),
}

PHRASES: dict[tuple[str, str], Trigger] = {
    tuple(words.split()): trigger  # type: ignore[misc]
    for words, trigger in {
        **_rows(
            "office_change",
            "change",
            "",
            """take office | President Anna Dahl took office in July.
            take post | Anna Dahl took up her post on Monday.
            begin term, begin tenure, start term | President Anna Dahl began her second term on Monday.
            assume role, assume position, assume command | Anna Dahl assumed the role of speaker on Monday.
            resign post, resign office | The envoy Omar Saleh resigned his post on Friday.
            leave post | The envoy Omar Saleh leaves his post on Friday.
            assume post | Anna Dahl assumed the post of secretary-general on Monday.
            assume duty | Anna Dahl assumed her duties as ambassador on Monday.
            leave office | President Anna Dahl leaves office next year.
            assume office | President Anna Dahl assumed office in July.
            take power | The National Party took power in July.
            hand office | Anna Dahl will hand over her office on Monday.
            hand power | Anna Dahl will hand over power to Omar Saleh on Monday.
            seize power | The army seized power on Monday.
            cede power, relinquish power, transfer power | President Anna Dahl ceded power to Omar Saleh on Monday.
            form government | Omar Saleh formed a government in July.
            form cabinet | Omar Saleh formed a cabinet in July.
            step down | Prime Minister Omar Saleh stepped down in July.
            assume presidency | Kenya assumed the presidency of the council in July.
            assume chairmanship | Kenya assumed the chairmanship in July.""",
        ),
        **_rows(
            "office_change",
            "change",
            "since",
            """hold post | Anna Dahl had held the post since May 2018.
            hold position | Anna Dahl had held the position since May 2018.
            hold office | Anna Dahl has held the office of secretary-general since May 2018.""",
        ),
        **_rows("office_change", "change", "taken over", "take over | Anna Dahl took over as prime minister in July."),
        **_rows(
            "inauguration",
            "change",
            "",
            """take oath | President Anna Dahl took the oath of office on Monday.
            swear in | President Anna Dahl was sworn in on Monday.""",
        ),
        **_rows(
            "incident",
            "hit",
            "dated",
            """shoot down | Rebels shot down an aircraft on Monday.
            blow up | Rebels blew up a bridge on Monday.
            fire missile, launch missile, fire rocket, launch rocket, fire cannon, fire shot | Rebels fired rockets at the port on Monday.
            violate ceasefire, breach ceasefire, violate truce, breach truce | Rebel fighters violated the truce on Monday.
            set bomb | Rebels set off a bomb in the port on Monday.
            gun down | Rebels gunned down the governor on Monday.
            open fire | Soldiers opened fire on the crowd on Monday.""",
        ),
        **_rows(
            "agreement",
            "sign",
            "",
            """enter force | The treaty entered into force on Monday.
            break relation, break tie | Norway broke off diplomatic relations with Kenya on Monday.
            come force, come effect, go effect | The treaty came into force on Monday.""",
        ),
        **_rows("meeting", "meet", "", "sit down | The two presidents will sit down in Oslo on Monday."),
        **_rows("election", "elect", "", "go poll, head poll | Norway goes to the polls on Monday."),
        **_rows("agreement", "sign", "dated", "take effect | The agreement took effect on Monday."),
    }.items()
}
"""Verb with its particle or object: both words make the trigger, the verb is the head."""

VOTING = Trigger("vote", "election", "elect", "Voters in Kenya will vote on Sunday.", "voters")
"""A people goes to the polls."""

PEOPLES_VOTE = Trigger("vote", "election", "elect", "The presidential vote will be held on Sunday.", "poll by name")
CONFIDENCE_VOTE = Trigger("vote", "agreement", "sign", "The government faces a confidence vote on Sunday.", "dated")
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

AWAITED = Trigger("due", "visit", "go", "President Anna Dahl is due in Nairobi on Monday.", "awaited")
"""Somebody is due or expected in a place."""

LIMIT = Trigger("by", "deadline", "due", "Kenya must send its observers by June 30.", "future")
"""A preposition with a date that limits what is to be done."""

OCCASIONS = Trigger("summit", "meeting", "meet", "The leaders will meet on the margins of the G20.", "occasion")
"""A group whose name alone stands for its meeting: "at the G20", "during COP29"."""

TOPICAL = frozenset("discuss consider debate".split())
"""Verbs whose object is what is spoken of, and nobody who is met."""

EVENT_WORDS = frozenset("event occasion ceremony move vote ballot".split())
"""Nouns that only take up an event already told, never open one."""
