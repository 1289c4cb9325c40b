"""Short forms that given names go by."""

from __future__ import annotations

_FORMS = (
    "william bill will billy willie liam", "robert bob rob bobby robbie bert", "richard dick rick rich richie", "james jim jimmy jamie",
    "john jack johnny jon", "jacob jake", "alexander ales alik", "benjamin bibi", "antony tony", "elisabeth liz beth lisa", "joseph joe joey", "michael mike mick mickey", "edward ed ted eddie ned teddy", "theodore ted teddy theo",
    "thomas tom tommy", "anthony tony", "charles charlie chuck chas", "henry harry hank", "harold harry hal", "francis frank",
    "franklin frank", "donald don donny", "ronald ron ronnie", "david dave davey", "daniel dan danny", "samuel sam sammy", "benjamin ben benny",
    "matthew matt", "andrew andy drew", "christopher chris kit", "nicholas nick", "peter pete", "patrick pat paddy", "stephen steve", "steven steve",
    "kenneth ken kenny", "gerald gerry jerry", "lawrence larry", "walter walt", "leonard len leo", "timothy tim", "gregory greg", "jeffrey jeff", "geoffrey geoff",
    "philip phil", "phillip phil", "raymond ray", "frederick fred freddy", "alexander alex sandy sasha", "alexandra alex sandra sasha", "alfred alf fred",
    "albert al bert", "arthur art", "eugene gene", "abraham abe", "zachary zach zack", "vincent vince", "victor vic", "russell russ",
    "elizabeth liz beth betty lizzie eliza lisa betsy", "katherine kate kathy katie kay kitty", "catherine kate cathy cath katie",
    "kathleen kathy kate", "margaret maggie meg peggy madge marge rita", "susan sue suzy", "patricia pat patty trish tricia", "barbara barb babs",
    "deborah deb debbie", "jennifer jen jenny", "jessica jess", "rebecca becky becca", "victoria vicky tori", "theresa terry tess", "judith judy",
    "pamela pam", "christine chris chrissie", "christina chris tina", "dorothy dot dolly", "frances fran", "virginia ginny", "nancy nan", "helen nell",
    "jacqueline jackie", "janet jan", "veronica ronnie", "samantha sam", "nathaniel nate nat", "nathan nate", "joshua josh", "douglas doug", "bernard bernie",
    "stanley stan", "martin marty", "maximilian max", "sebastian seb", "cornelius con neil", "reginald reg", "clifford cliff", "terence terry", "mitchell mitch",
    "luiz lula", "francisco paco pancho", "jose pepe", "josef sepp", "johannes hans", "ignacio nacho", "jesus chucho", "ivan vanya", "vladimir volodya vova",
    "dmitry dima mitya", "mikhail misha", "alexei alyosha lyosha", "yevgeny zhenya", "nikolai kolya", "pavel pasha", "sergei seryozha", "yulia julia",
    "boris borya", "grigory grisha", "konstantin kostya", "yekaterina katya", "tatiana tanya", "anastasia nastya", "maria masha", "natalia natasha",
)  # fmt: skip

_OF: dict[str, frozenset[str]] = {}
for _line in _FORMS:
    _full, *_short = _line.split()
    for _word in _short:
        _OF[_word] = _OF.get(_word, frozenset()) | {_full}


def goes_by(a: str, b: str) -> bool:
    """Whether one folded given name is a short form of the other, or both are of one.

    >>> goes_by("bill", "william"), goes_by("ted", "edward"), goes_by("ted", "theodore"), goes_by("bill", "james")
    (True, True, True, False)
    """
    ours, theirs = _OF.get(a, frozenset()) | {a}, _OF.get(b, frozenset()) | {b}
    return a == b or bool(ours & theirs)
