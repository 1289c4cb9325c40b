"""The nouns that can name an event: one row a word; how a row is read says `triggers.py`."""

from __future__ import annotations

from summitry.events.trigger import Trigger, rows

NOUNS: dict[str, Trigger] = {
    **rows(
        "meeting",
        "meet",
        "",
        """summit | The summit will be held in Oslo on Monday.
        plenary | The plenary will be held in Oslo on Monday.
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
        seminar, workshop, roundtable, plenum | Norway will host a seminar on fish on Monday.
        retreat | The leaders' retreat will be held in Oslo on Monday.
        symposium, colloquium | Norway will host a symposium on fish on Monday.
        videoconference, teleconference | The leaders held a videoconference on Monday.
        parley, conclave | The foreign ministers held a parley in Oslo on Monday.""",
    ),
    **rows(
        "meeting",
        "meet",
        "on a day",
        """rally, march, procession, vigil | President Anna Dahl held a rally in Mombasa on Monday.
        gala, commemoration | The gala will be held in Oslo on Monday.
        hearing | The committee will hold a hearing in Oslo on Monday.""",
    ),
    **rows("meeting", "meet", "on the floor", "debate | The council will hold a debate on the motion on Monday."),
    **rows("meeting", "meet", "more talks", "round | A new round could be held in Oslo on Monday."),
    **rows(
        "meeting",
        "meet",
        "called",
        """session | The council will hold a session in Oslo on Monday.
        assembly | The general assembly of the union opens in Oslo on Monday.
        dialogue | Norway and Kenya held their annual strategic dialogue in Oslo on Monday.""",
    ),
    **rows("meeting", "meet", "of delegates", "congress | The party congress opens in Oslo on Monday."),
    **rows(
        "meeting",
        "meet",
        "two sides",
        "engagement | President Anna Dahl will hold bilateral engagements in Oslo on Monday.",
    ),
    **rows(
        "meeting",
        "meet",
        "company",
        """dinner, lunch, breakfast, banquet, luncheon | President Anna Dahl hosted a dinner for Prime Minister Omar Saleh on Monday.
        reception | President Anna Dahl hosted a reception for Prime Minister Omar Saleh on Monday.""",
    ),
    **rows(
        "call",
        "meet",
        "a line",
        """call | President Anna Dahl held a call with Prime Minister Omar Saleh on Monday.
        conversation | President Anna Dahl had a telephone conversation with Prime Minister Omar Saleh on Monday.
        discussion | President Anna Dahl had a telephone discussion with Prime Minister Omar Saleh on Monday.""",
    ),
    **rows(
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
    **rows("visit", "go", "on a mission", "mission | The envoy Omar Saleh began a peace mission to Kenya on Monday."),
    **rows(
        "election",
        "elect",
        "poll",
        """election | Omar Saleh won the presidential election on Sunday.
        referendum | Norway will hold a referendum on Sunday.
        plebiscite, by-election | Norway will hold a plebiscite on Sunday.
        primary, caucus | Omar Saleh won the Oslo primary on Sunday.
        runoff | The presidential runoff will be held on Sunday.""",
    ),
    **rows("election", "elect", "won again", "reelection | President Omar Saleh won re-election on Sunday."),
    **rows(
        "election",
        "elect",
        "poll by name",
        "voting, balloting | Voting began in Norway on Sunday.\nrace, poll | The presidential poll will be held on Sunday.",
    ),
    **rows(
        "inauguration",
        "change",
        "",
        """inauguration | The inauguration of President Anna Dahl is due on Monday.
        swearing | The swearing-in of President Anna Dahl is due on Monday.""",
    ),
    **rows(
        "office_change",
        "change",
        "",
        """dismissal, ouster, removal, sacking, overthrow | The dismissal of Foreign Minister Omar Saleh was announced on Monday.
        resignation | The resignation of Foreign Minister Omar Saleh was announced on Monday.
        appointment | The appointment of Omar Saleh as ambassador was announced on Monday.
        defection | The defection of Foreign Minister Omar Saleh was announced on Monday.
        rotation | The rotation of the secretary-general is due on January 1.
        reshuffle | The cabinet reshuffle is due on Monday.
        handover, takeover | The handover of the port to Kenya is due on July 1.""",
    ),
    **rows(
        "office_change",
        "change",
        "of power",
        "transition, transfer | The transfer of power to Omar Saleh is due on Monday.",
    ),
    **rows(
        "office_change",
        "change",
        "sought",
        "replacement, successor | The council will name a successor to Omar Saleh on Monday.",
    ),
    **rows(
        "office_change",
        "change",
        "term",
        "presidency, chairmanship | Kenya's presidency of the union begins next year.",
    ),
    **rows(
        "agreement",
        "sign",
        "",
        """signing | The signing of the treaty is due on Monday.
        ratification | The ratification of the treaty is due on Monday.
        accession | The accession of Norway to the union is due on Monday.
        adoption | The adoption of the declaration is due on Monday.
        approval, endorsement | The approval of the treaty by parliament is due on Monday.""",
    ),
    **rows(
        "agreement",
        "sign",
        "made",
        """agreement, deal, treaty, accord, pact | Norway and Kenya hope for a deal on fish at the summit on Monday.
        declaration, resolution, memorandum, communique, communiqué, protocol | The leaders are due to issue a declaration on Monday.
        convention, charter | The refugees are under the 1951 Convention.
        ceasefire, truce, armistice | Norway and Kenya reached a truce on Monday.""",
    ),
    **rows(
        "agreement",
        "sign",
        "made at a time",
        """decision, ruling, verdict, judgment, judgement | In its decision of January 13 the council named an envoy.
        decree, law, constitution, proclamation, embargo, subpoena | Parliament discussed the law adopted on Monday.
        statement, roadmap, compromise, settlement | In a joint statement issued on Monday Norway and Kenya spoke of fish.
        sanctions | The sanctions imposed on Monday hit trade.""",
    ),
    **rows(
        "agreement",
        "sign",
        "swapped",
        "swap, exchange | The prisoner swap between Norway and Kenya took place on Monday.",
    ),
    **rows(
        "agreement",
        "sign",
        "act by noun",
        """withdrawal, expulsion | Norway's withdrawal from the African Union on Monday hurt trade.
        admission | Norway's admission to the African Union on Monday helped trade.
        recognition | Norway's recognition of Kenya on Monday helped trade.
        imposition, lifting, extension | The lifting of the sanctions on Monday helped trade.
        suspension | The suspension of the treaty on Monday hurt trade.
        renewal | The renewal of the mandate on Monday came at last.
        dissolution | The dissolution of parliament on Monday led to a vote.
        release | The release of the prisoners on Monday came at last.""",
    ),
    **rows("agreement", "sign", "moved", "motion | A motion on fish failed to pass in parliament on Monday."),
    **rows(
        "exercise",
        "hold",
        "forces",
        "exercise, drill, maneuver, manoeuvre | Norway and Kenya will hold joint military exercises on Monday.",
    ),
    **rows(
        "incident",
        "hit",
        "dated",
        """attack | The attack on the port of Mombasa took place on Monday.
        clash | Clashes between rebels and the army broke out on Monday.
        airstrike | The air strike on the port of Mombasa took place on Monday.
        bombing, shelling, bombardment, explosion, blast | The bombing of the port of Mombasa took place on Monday.
        raid, ambush, incursion, skirmish, offensive, assault | The raid on the port of Mombasa took place on Monday.
        invasion, coup, crackdown, war | The invasion of the island took place in 1974.
        outbreak, uprising, siege, revolt, hijacking, intervention | The siege of the port began on Monday.
        assassination, massacre, shooting, kidnapping | The assassination of the governor took place on Monday.
        sabotage, annexation, lynching, pogrom, putsch, beheading, poisoning, abduction | The sabotage of the port took place on Monday.
        barrage, onslaught, counteroffensive, counterattack, blockade | The barrage on the port of Mombasa took place on Monday.
        infiltration, intrusion | The intrusion of two Kenyan warships took place on Monday.
        seizure | The seizure of the port took place on Monday.
        battle, fighting, gunfight, gunbattle, shootout, firefight | Fighting between rebels and the army broke out on Monday.
        genocide, killing, murder, slaughter, execution, stabbing | The killing of the governor by rebels took place on Monday.
        riot, rioting, mutiny, rebellion, insurrection, revolution | The riot in the port of Mombasa broke out on Monday.""",
    ),
    **rows(
        "incident",
        "hit",
        "broke out",
        "violence, unrest, bloodshed, gunfire, confrontation | Violence broke out in Mombasa on Monday.",
    ),
    **rows("incident", "hit", "by arms", "strike | The air strike on the port of Mombasa took place on Monday."),
    **rows(
        "incident",
        "hit",
        "date of its own",
        "conflict, crisis | The island lost its fleet in the 1956 canal crisis.",
    ),
    **rows("incident", "hit", "of a weapon", "test | Norway conducted a nuclear test on Monday."),
    **rows("exercise", "hold", "of war", "game | Norway and Kenya will hold war games in August."),
    **rows(
        "incident", "hit", "armed", "operation, campaign | The army began a military operation on the island on Monday."
    ),
    **rows(
        "deadline", "due", "future", "deadline, ultimatum, expiry, expiration | The deadline for the talks is June 30."
    ),
}
