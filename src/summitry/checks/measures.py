"""What a figure measures, told from its unit and the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """A thing that is measured: its name as the yardsticks know it, the kind of its unit, the words that tell it (`what` must
    stand in the sentence, `how` too if given), and a sentence where it is met."""

    name: str
    kind: str
    what: re.Pattern[str]
    how: re.Pattern[str] | None
    example: str


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})", re.IGNORECASE)


MEASURES = (
    Measure(
        "drug seizures",
        "mass",
        _words("drug|heroin|opium|cocaine|hashish|cannabis|narcotic|methamphetamine|marijuana"),
        _words("seiz|confiscat|smuggl|intercept|haul|traffick"),
        "Border guards seized two tonnes of heroin last year.",
    ),
    Measure(
        "opium harvest",
        "mass",
        _words("opium|poppy"),
        _words("harvest|produc|crop|output|yield|grow"),
        "The opium harvest came to 6,000 tonnes.",
    ),
    Measure(
        "cocaine output",
        "mass",
        _words("cocaine|coca\\b"),
        _words("produc|output|manufactur|yield"),
        "Growers produced 1,700 tonnes of cocaine.",
    ),
    Measure(
        "steel output",
        "mass",
        _words("steel"),
        _words("produc|output|poured|made|mills"),
        "Mills poured 90 million tonnes of steel.",
    ),
    Measure(
        "uranium output",
        "mass",
        _words("uranium"),
        _words("produc|output|mined|mines"),
        "The mines produced 21,000 tonnes of uranium.",
    ),
    Measure(
        "emissions",
        "mass",
        _words("carbon|CO2|greenhouse"),
        _words("emit|emission|released"),
        "The country emitted 40 million tonnes of carbon dioxide.",
    ),
    Measure(
        "fertiliser exports",
        "mass",
        _words("fertili[sz]er|potash"),
        _words("export|ship|sold abroad"),
        "It exported five million tonnes of potash.",
    ),
    Measure(
        "grain exports",
        "mass",
        _words("grain|wheat|corn|maize|barley|rice"),
        _words("export|ship|deliver|corridor"),
        "Thirty million tonnes of grain were shipped.",
    ),
    Measure(
        "grain harvest",
        "mass",
        _words("grain|wheat|corn|maize|cereal|rice"),
        _words("harvest|crop|produc"),
        "Farmers brought in a wheat crop of 80 million tonnes.",
    ),
    Measure("oil output", "flow", _words("oil|crude|barrels|bpd"), None, "The group pumps 28 million barrels per day."),
    Measure(
        "gas output",
        "volume",
        _words("natural gas|gas"),
        _words("produc|output|export|deliver|suppl"),
        "It supplied 40 billion cubic metres of gas.",
    ),
    Measure(
        "military budget",
        "money",
        _words("military|defen[cs]e"),
        _words("budget|spend|expenditure"),
        "The defence budget will reach $60 billion.",
    ),
    Measure(
        "remittances",
        "money",
        _words("remittance|sent home|send home|money transfers"),
        None,
        "Workers abroad sent home $2 billion.",
    ),
    Measure(
        # Of an organisation only: what a state spends in a year is another measure, and what a union spends in seven is a third.
        "budget",
        "money",
        _words(
            r"(?:UN|U\.N\.|United Nations|NATO|OSCE|IAEA|peacekeeping|agency|alliance|secretariat|court)(?:['’]s)? (?:[\w-]{1,20} ){0,2}budget"
        ),
        None,
        "The agency's regular budget is 400 million euros.",
    ),
    Measure(
        "gdp",
        "money",
        _words("GDP|gross domestic product"),
        None,
        "Its gross domestic product is $80 billion.",
    ),
    Measure(
        "trade", "money", _words("trade|turnover|exports|imports"), None, "Trade between the two reached $9 billion."
    ),
    Measure(
        "aid",
        "money",
        _words("aid|assistance|grant|loan|package|humanitarian|donor|pledg"),
        None,
        "Donors pledged $500 million in aid.",
    ),
    Measure(
        "displaced",
        "person",
        _words("displaced|forced (?:to leave|from) their homes|uprooted"),
        None,
        "The war has displaced four million people.",
    ),
    Measure(
        "refugees",
        "person",
        _words("refugee|asylum|migrant|evacuee"),
        None,
        "Two million refugees crossed the border.",
    ),
    Measure(
        "deaths",
        "person",
        _words("killed|dead|deaths?\\b|died|fatalit|casualt|lost their lives"),
        None,
        "The shelling killed 14 people.",
    ),
    Measure(
        "armed forces",
        "person",
        _words("troop|soldier|service(?:men|members)|personnel|reservist|army|armed forces|peacekeeper|fighter"),
        None,
        "The alliance put 40,000 troops on alert.",
    ),
    Measure(
        "population",
        "person",
        _words("population|inhabit|home to|residents"),
        None,
        "The country has a population of ten million people.",
    ),
    Measure(
        "voters",
        "person",
        _words("voters?|electorate|cast (?:their )?ballots"),
        None,
        "Four million voters are registered.",
    ),
    Measure(
        "participants",
        "person",
        _words("delegates|protesters|demonstrators|observers"),
        None,
        "Some 900 observers came.",
    ),
    Measure(
        "area",
        "area",
        _words("territory|area|land|size|covers?|forest|square"),
        None,
        "The zone covers 1,200 square kilometres.",
    ),
    Measure(
        "share of votes",
        "percent",
        _words("votes?|ballots?|turnout|poll"),
        None,
        "He took 81 percent of the vote.",
    ),
)


def measure_of(kind: str, around: str) -> str | None:
    """The name of what a figure of this kind of unit measures, by the words around it; None where nothing tells.

    >>> measure_of("mass", "Customs seized heroin")
    'drug seizures'
    """
    for measure in MEASURES:
        if measure.kind == kind and measure.what.search(around) and (measure.how is None or measure.how.search(around)):
            return measure.name
    return None
