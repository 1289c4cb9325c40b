"""A user's folder with a small country, an organisation and their offices, laid over the tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from summitry.knowledge import World, load

FILES = {
    "states.csv": """id,name,official,native,iso2,iso3,cow,gw,wikidata,status,from,to,source
zzl,Lakeland,Republic of Lakeland,,,,,,Q900001,other,,,made up
zzh,Highmark,Kingdom of Highmark,,,,,,Q900002,other,,,made up
""",
    "state_names.csv": """state,name,kind,from,to,source
zzl,Lakelander,adjective,,,made up
zzl,Lakelanders,demonym,,,made up
zzl,Vessby,metonym,,,made up
zzh,Highmarkian,adjective,,,made up
zzh,Old Marches,former,,2009-12-31,made up
""",
    "places.csv": """id,name,country,kind,latitude,longitude,also,from,to,source
vessby,Vessby,zzl,capital,60.5,11.2,,2011-01-01,,made up
ulsund,Ulsund,zzl,capital,61.0,10.0,,,2010-12-31,made up
""",
    "organisations.csv": """id,name,acronym,kind,seat,from,to,wikidata,source
zlc,Zephyr Lake Compact,ZLC,river,vessby,2006-03-01,,Q900003,made up
zlfa,Zephyr Lake Fish Agency,ZLFA,agency,vessby,2010,,,made up
""",
    "parts.csv": """part,whole,from,to,source
zlfa,zlc,2010,,made up
""",
    "bodies.csv": """id,organisation,name,also,level,from,to,source
zlc/council,zlc,Compact Council,,heads,,,made up
zlc/secretariat,zlc,ZLC Secretariat,,secretariat,,,made up
""",
    "memberships.csv": """organisation,member,status,from,to,source
zlc,zzl,member,2006-03-01,,made up
zlc,zzh,member,2008,2014-06-30,made up
zlc,zzh,observer,2014-07-01,,made up
""",
    "offices.csv": """id,of,role,title,also,level,from,to,source
zzl/president,zzl,head of state | head of government,President,,heads,,,made up
zzl/foreign-minister,zzl,foreign minister,Foreign Minister,Minister of Foreign Affairs,ministers,,,made up
zlc/secretary-general,zlc,secretary-general,Secretary-General,,secretariat,,,made up
zlfa/director,zlfa,secretary-general,Fish Commissioner,,secretariat,,,made up
""",
    "persons.csv": """id,name,also,sex,state,wikidata,source
ola-hjelmdal,Ola Hjelmdal,Olav Hjelmdal,m,zzl,Q900010,made up
siv-brattvik,Siv Brattvik,,f,zzl,,made up
turid-aasmo,Turid Aasmo,,f,zzl,,made up
""",
    "tenures.csv": """office,holder,from,to,status,note,source
zzl/president,ola-hjelmdal,2006-05-04,2014-05-04,holder,,made up
zzl/president,siv-brattvik,2014-05-04,2020-02-10,holder,,made up
zzl/president,turid-aasmo,2020-02-10,2020-09,acting,,made up
zzl/president,,2020-10,2020-12-31,vacant,,made up
zzl/president,siv-brattvik,2021-01-01,,disputed,,made up
zzl/president,turid-aasmo,2021-01-01,,disputed,,made up
zzl/foreign-minister,siv-brattvik,2022-01-01,2022-12-31,holder,,made up
zzl/foreign-minister,turid-aasmo,2022-01-01,2022-12-31,disputed,,made up
zlfa/director,ola-hjelmdal,2012-01-01,,holder,,made up
zzl/foreign-minister,turid-aasmo,2008,2011-04,holder,,made up
zzl/foreign-minister,ola-hjelmdal,2011-04,2013-08-20,holder,,made up
zlc/secretary-general,turid-aasmo,2012-01-01,2018-12-31,holder,,made up
""",
    "rotations.csv": """id,organisation,office,holder_kind,order,term,start,rule,from,to,source
zlc/presidency,zlc,,state,zzl | zzh,P1Y,2010-01-01,one year each,,,made up
""",
    "turns.csv": """rotation,holder,from,to,status,note,source
zlc/presidency,zzl,2012-01-01,2012-12-31,held,,made up
zlc/presidency,zzl,2013-01-01,2013-12-31,extended,the Kingdom declined,made up
""",
}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the files above."""
    made = tmp_path_factory.mktemp("lakeland")
    for name, text in FILES.items():
        (made / name).write_text(text, encoding="utf-8")
    return made


@pytest.fixture(scope="session")
def world(folder: Path) -> World:
    """The world with Lakeland in it."""
    return load(folder)
