"""The verbs that can name an event: one row a word; how a row is read says `triggers.py`."""

from __future__ import annotations

from summitry.events.trigger import Trigger, rows

VERBS: dict[str, Trigger] = {
    **rows("meeting", "meet", "company", "meet | President Anna Dahl met Prime Minister Omar Saleh in Oslo on Monday."),
    **rows(
        "meeting",
        "meet",
        "company",
        """convene | The foreign ministers convened in Doha on Monday.
        reconvene | The foreign ministers will reconvene in Doha on Monday.
        dine, lunch, breakfast, huddle | President Anna Dahl dined with Prime Minister Omar Saleh on Monday.
        confer | President Anna Dahl conferred with Prime Minister Omar Saleh on Monday.
        consult | President Anna Dahl will consult with Prime Minister Omar Saleh on Monday.
        gather | The foreign ministers gathered in Doha on Monday.
        parley, deliberate | The foreign ministers deliberated in Doha on Monday.""",
    ),
    **rows(
        "meeting",
        "guest",
        "person object",
        """host, co-host | President Anna Dahl will host Prime Minister Omar Saleh at the palace on Monday.
        receive | King Olav received Prime Minister Omar Saleh on Monday.
        greet | President Anna Dahl greeted Prime Minister Omar Saleh at the palace on Monday.""",
    ),
    **rows(
        "meeting",
        "guest",
        "person brought",
        "welcome | President Anna Dahl welcomed Prime Minister Omar Saleh to the palace on Monday.",
    ),
    **rows(
        "meeting",
        "meet",
        "sees somebody",
        """see | President Anna Dahl is expected to see Prime Minister Omar Saleh on Monday.
        brief | President Anna Dahl will brief Prime Minister Omar Saleh on Monday.""",
    ),
    **rows(
        "meeting",
        "meet",
        "discussed with",
        """discuss, consider, debate | The foreign ministers are due to discuss the plan on Monday.
        review, examine | The foreign ministers are due to review the plan on Monday.
        engage | President Anna Dahl will engage with the foreign ministers in Oslo on Monday.""",
    ),
    **rows(
        "meeting",
        "meet",
        "negotiates",
        "negotiate | President Anna Dahl will negotiate with Prime Minister Omar Saleh in Oslo on Monday.",
    ),
    **rows(
        "call",
        "meet",
        "spoken with",
        """speak | President Anna Dahl spoke with Prime Minister Omar Saleh on Monday.
        talk | President Anna Dahl talked by phone with Prime Minister Omar Saleh on Monday.""",
    ),
    **rows(
        "call",
        "meet",
        "person object",
        "phone, telephone | President Anna Dahl telephoned Prime Minister Omar Saleh on Monday.",
    ),
    **rows(
        "call",
        "meet",
        "by phone",
        """connect | President Anna Dahl and Prime Minister Omar Saleh connected by phone on Monday.
        congratulate, thank, reassure, contact | President Anna Dahl congratulated Prime Minister Omar Saleh by telephone on Monday.""",
    ),
    **rows("call", "meet", "rung up", "ring | President Anna Dahl rang Prime Minister Omar Saleh on Monday."),
    **rows("call", "meet", "rung up", "call | President Anna Dahl called Prime Minister Omar Saleh on Monday."),
    **rows("visit", "go", "destination", "visit, tour | President Anna Dahl will visit Nairobi on Monday."),
    **rows(
        "visit",
        "go",
        "destination",
        """travel, fly, head, go, come, journey, drive, sail | President Anna Dahl will travel to Nairobi on Monday.
        shuttle | The envoy Omar Saleh shuttled between Nairobi and Oslo on Monday.
        jet, land | President Anna Dahl landed in Nairobi on Monday.
        arrive | President Anna Dahl arrived in Nairobi on Monday.
        return | President Anna Dahl returned from Nairobi on Monday.
        proceed, continue | President Anna Dahl will proceed to Nairobi on Monday.
        stop | President Anna Dahl will stop in Nairobi on Monday.
        depart, leave | President Anna Dahl will leave for Nairobi on Monday.""",
    ),
    **rows("inauguration", "change", "person installed", "inaugurate | President Anna Dahl was inaugurated on Monday."),
    **rows(
        "office_change",
        "change",
        "office",
        """proclaim, crown, confirm, install, acknowledge, anoint, promote | The senate confirmed Anna Dahl as ambassador to Kenya on Monday.
        choose, select, pick | The union chose Anna Dahl as its secretary-general on Monday.
        appoint, name, nominate, reappoint, renominate, designate | President Anna Dahl on Monday appointed Omar Saleh as ambassador to Kenya.
        elect | Anna Dahl was elected president of the assembly on Monday.
        become | Anna Dahl became prime minister in July.
        succeed, replace | Anna Dahl will succeed Omar Saleh as secretary-general on Monday.""",
    ),
    **rows("election", "elect", "", "reelect | Anna Dahl was re-elected on Sunday."),
    **rows(
        "office_change",
        "change",
        "holder",
        """resign, quit, retire, abdicate | Prime Minister Omar Saleh resigned on Monday.
        reshuffle | President Anna Dahl reshuffled her cabinet on Monday.
        remove, topple, overthrow | Parliament removed Prime Minister Omar Saleh from office on Monday.
        recall | Norway recalled its ambassador to Kenya on Monday.
        oust, dismiss, sack, fire, depose, dump, axe, unseat, demote, purge, impeach | President Anna Dahl dismissed Foreign Minister Omar Saleh on Monday.""",
    ),
    **rows("office_change", "change", "since", "lead, govern | Anna Dahl has led the union since May 2018."),
    **rows(
        "office_change", "change", "government falls", "collapse, fall | The government of Norway collapsed on Monday."
    ),
    **rows("office_change", "change", "term of office", "end | The term of President Omar Saleh ends on March 27."),
    **rows(
        "agreement",
        "sign",
        "signed thing",
        """sign, initial | Norway and Kenya signed a trade agreement on Monday.
        ink, pen | Norway and Kenya inked a trade agreement on Monday.
        deposit | Norway deposited its instrument of ratification in Geneva on Monday.
        ratify | Parliament ratified the treaty on Monday.
        clinch, seal, finalize, finalise | Norway and Kenya sealed a deal on fish on Monday.
        conclude, reach, strike | Norway and Kenya reached an agreement on fish on Monday.""",
    ),
    **rows(
        "agreement",
        "sign",
        "adopted thing",
        """adopt | The council adopted a declaration on Monday.
        endorse, approve, pass | The ministers endorsed the report on Monday.
        back | Parliament backed the bill on Monday.
        clear | The bill cleared the senate on Monday.
        accept | Both sides accepted the peace plan on Monday.
        override, overturn | Parliament overrode the veto on Monday.
        fail | The bill failed in the senate on Monday.
        veto, reject, defeat, block | Norway vetoed the resolution on Monday.""",
    ),
    **rows("agreement", "sign", "submitted", "submit, table, lodge | Norway submitted its application on Monday."),
    **rows(
        "agreement",
        "sign",
        "membership",
        """withdraw | Norway withdrew from the African Union on Monday.
        join, enter, rejoin | Norway joined the African Union on Monday.
        accede | Norway acceded to the treaty on Monday.
        exit | Norway exited the African Union on Monday.
        apply | Norway applied for membership in the African Union on Monday.
        admit, readmit | Norway was admitted to the African Union on Monday.""",
    ),
    **rows(
        "agreement",
        "sign",
        "act of state",
        """grant | The European Union will grant Kenya observer status on Monday.
        lift, impose, reimpose, extend, renew, suspend | The European Union extended the sanctions on Monday.
        ban, revoke, recognize, recognise | Norway banned the airline on Monday.
        dissolve | The government of Norway dissolved parliament on Monday.
        sever, restore, reestablish | Norway severed its ties with Kenya on Monday.
        freeze, unfreeze, halt, resume | Norway froze the assets of the bank on Monday.
        switch | Norway switched recognition to Kenya on Monday.
        normalize, normalise, forge | Norway normalized its relations with Kenya on Monday.
        downgrade, upgrade | Norway downgraded its ties with Kenya on Monday.
        close, reopen | Norway closed its embassy in Kenya on Monday.
        repeal, enact, amend | Parliament repealed the law on Monday.
        issue, annex | The president issued a decree on Monday.
        swap, exchange | Norway and Kenya swapped ten prisoners on Monday.
        extradite | Norway extradited the governor to Kenya on Monday.
        terminate, denounce, scrap, annul, nullify, rescind, abrogate, uphold | Norway terminated its treaty with Kenya on Monday.
        free, release, pardon | Norway freed ten prisoners on Monday.
        ease, tighten, reinstate, waive | Norway eased the sanctions on Monday.
        announce | Norway announced new sanctions on Kenya on Monday.
        devalue | Norway devalued its currency on Monday.
        reschedule | Norway rescheduled its debt on Monday.
        legalise, legalize | Norway legalised the party on Monday.
        nationalise, nationalize | Norway nationalised two banks on Monday.
        slap, clamp | Norway slapped an arms embargo on Kenya on Monday.
        quash, reverse, invalidate | The court quashed the verdict on Monday.
        authorize, authorise | The council authorized a force for Kenya on Monday.
        open | Norway opened an embassy in Kenya on Monday.
        levy, order | The council ordered an embargo on Monday.
        invoke, trigger | Norway invoked Article 4 of the treaty on Monday.
        maintain, raise, cut, increase, introduce, abolish, declare, create, expel | OPEC raised its output quota on Monday.
        unveil, launch, establish | Norway and Kenya launched a joint initiative on fish on Monday.""",
    ),
    **rows(
        "agreement",
        "sign",
        "body decides",
        """decide, vote | The cabinet decided on Monday to release the funds.
        rule | The court ruled on Monday that the island is Kenyan.""",
    ),
    **rows(
        "agreement",
        "sign",
        "sanctioned",
        """sanction, blacklist, outlaw | The European Union sanctioned Kenya on Monday.
        brand, label | Norway labeled the National Party as a terrorist group on Monday.""",
    ),
    **rows("agreement", "sign", "states agree", "agree | Norway and Kenya agreed on Monday to double their trade."),
    **rows(
        "incident",
        "hit",
        "dated",
        """attack, invade, shell, bomb, bombard, storm, raid, ambush, occupy, assault, mortar, raze | Rebel fighters attacked the port of Mombasa on Monday.
        clash, scuffle, skirmish | Rebel fighters clashed with the army on Monday.
        intervene | Norway intervened on the island on Monday.
        recapture, retake, overrun | Rebel fighters captured the port of Mombasa on Monday.
        torpedo, torch | Rebel fighters torched a ferry off Mombasa on Monday.
        ram, explode, detonate | A car bomb exploded in the port of Mombasa on Monday.
        firebomb, sabotage, ransack, loot, annex, blockade, lynch, poison | Rebel fighters firebombed the port of Mombasa on Monday.
        assassinate, kidnap, abduct | Gunmen assassinated the governor on Monday.
        mutiny, riot, revolt | Soldiers mutinied in the port of Mombasa on Monday.
        besiege, hijack | Rebel fighters besieged the port of Mombasa on Monday.""",
    ),
    **rows("incident", "hit", "weapon tested", "test, test-fire | Norway tested a nuclear device on Monday."),
    **rows("incident", "hit", "sunk", "sink | Rebel fighters sank a ferry off Mombasa on Monday."),
    **rows(
        "incident",
        "hit",
        "marched in",
        "cross, march, advance, pour, roll, sweep | Norwegian troops crossed into Kenya on Monday.",
    ),
    **rows("incident", "hit", "moved in", "move, push, thrust | Norwegian troops moved into Kenya on Monday."),
    **rows("incident", "hit", "taken", "seize, capture | Rebel fighters seized the port of Mombasa on Monday."),
    **rows("incident", "hit", "foreigners", "detain, arrest | Norway detained two Kenyan officers on Monday."),
    **rows(
        "incident",
        "hit",
        "weapon",
        """hit, rock, target, pound, pummel, batter, strafe, rip, slam, tear, rain | Rockets hit the port of Mombasa on Monday.""",
    ),
    **rows(
        "incident",
        "hit",
        "at sea or in the air",
        "board, intercept, impound, commandeer, down | Norwegian marines boarded a Kenyan tanker on Monday.",
    ),
    **rows(
        "incident",
        "hit",
        "killed",
        """kill | Gunmen killed the governor on Monday.
        murder, slaughter, massacre, behead, execute, hack | Gunmen murdered the governor on Monday.
        shoot, stab | A gunman shot the governor on Monday.""",
    ),
    **rows(
        "incident", "hit", "foe", "fight, battle | Rebel fighters fought government troops near the port on Monday."
    ),
    **rows("deadline", "due", "future", "expire, lapse | The ceasefire will expire on June 30."),
}
