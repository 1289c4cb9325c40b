"""Names that another romanisation spells quite otherwise: Wade-Giles and pinyin, Korean habits, Belarusian and Russian."""

from __future__ import annotations

import re

from summitry.actors.given import given_sound
from summitry.actors.nicknames import goes_by
from summitry.knowledge.spelling import fold

# Where two romanisations of one Chinese sound differ, the letters that stand for both; order matters.
_CHINESE = (
    ("ng", "N"), ("uN", "oN"), ("ien", "ian"), ("yen", "ian"), ("yan", "ian"), ("yi", "i"), ("yu", "u"), ("tzu", "zi"), ("tsu", "zi"), ("ssu", "si"),
    ("hs", "X"), ("sh", "S"), ("x", "X"), ("ch", "C"), ("zh", "C"), ("j", "C"), ("q", "C"), ("ts", "T"), ("tz", "T"), ("z", "T"), ("c", "T"),
    ("b", "p"), ("d", "t"), ("g", "k"), ("Si", "S"), ("Ci", "C"), ("iu", "u"), ("io", "o"),
)  # fmt: skip
_KOREAN = (
    ("back", "baek"), ("pack", "paek"),
    ("oo", "o"), ("eo", "o"), ("eu", "o"), ("ou", "o"), ("u", "o"), ("ae", "e"), ("ai", "e"), ("ee", "i"), ("ey", "i"), ("sh", "s"), ("ch", "j"),
    ("g", "k"), ("d", "t"), ("b", "p"), ("l", "r"), ("v", "w"), ("wh", "hw"), ("ah", "a"),
)  # fmt: skip
_KOREAN_FAMILIES = tuple(
    frozenset(names.split())
    for names in (
        "kim gim", "lee yi ri rhee yee i li", "park pak bak", "choi choe choy", "roh noh no ro", "kang gang", "cho jo joe", "chung jung jeong chong",
        "jang chang", "moon mun", "yoon yun", "shin sin", "oh o", "woo u", "lim im rim", "ryu yoo yu yoo ryoo", "han", "hwang", "ahn an", "song",
        "suh seo so", "hong", "kwon gwon", "bae pae", "baek paek", "ban pan", "son sohn", "hyun hyon", "chun jeon jun chon", "paik",
    )
)  # fmt: skip
# Belarusian letters and endings that Russian writes otherwise.
_BELARUSIAN = (
    ("cz", "ch"), ("w", "v"), ("uladz", "vlad"), ("tsi", "ti"), ("tse", "te"), ("dzi", "di"), ("dze", "de"), ("shch", "s"), ("zh", "j"), ("kh", "g"), ("h", "g"), ("ia", "e"),
    ("ya", "e"), ("ja", "e"), ("iy", "i"), ("yi", "i"), ("y", "i"), ("ii", "i"), ("o", "a"), ("rau", "rav"),
)  # fmt: skip
_END_H = re.compile(r"(?<=[aeiu])h$")
_SHORT_U = re.compile(r"(?<=[aeio])u(?=[bcdfgklmnpqrstvwxz]|$)")
_BELARUSIAN_SIGN = re.compile(
    r"[ao]u(?:sk|ts|ka|ch|$)|aliaks|siarh|uladz|mikal|yauh|ihar|viktar|maryia|sviat|tsikh|tsi|tse|dzi|dze|dzm|ava$|ik[ai]u|anka$|enka$|alena$"
)


def romanised_alike(a: str, b: str) -> bool:
    """Whether two names of one person can be so different because two romanisations wrote them.

    >>> romanised_alike("Mao Tse-tung", "Mao Zedong"), romanised_alike("Lee Jae-myung", "Yi Jae-myeong")
    (True, True)
    >>> romanised_alike("Sviatlana Tsikhanouskaya", "Svetlana Tikhanovskaya"), romanised_alike("Li Qiang", "Li Keqiang")
    (True, False)
    """
    return _chinese(a, b) or _korean(a, b) or _belarusian(a, b)


def _chinese(a: str, b: str) -> bool:
    """Whether one name is in Wade-Giles, its given name hyphened, and the other in pinyin, its given name one word."""
    if ("-" in a) == ("-" in b) or min(len(a.split()), len(b.split())) < 2:
        return False
    left, right = _syllables(a), _syllables(b)
    return (
        len(right + left) <= 6
        and _as(left[0], _CHINESE) == _as(right[0], _CHINESE)
        and _as("".join(left[1:]), _CHINESE) == _as("".join(right[1:]), _CHINESE)
    )


def _syllables(name: str) -> list[str]:
    """The folded words and hyphened syllables of a name, without the h that Wade-Giles ends some with."""
    return [_END_H.sub("", part) for part in _words(name.replace("'", "").replace("’", ""))]


def _korean(a: str, b: str) -> bool:
    """Whether both names begin with one Korean family name and their given names sound alike."""
    left, right = _words(a), _words(b)
    if len(left) not in {2, 3} or len(right) not in {2, 3}:
        return False
    family = any(left[0] in names and right[0] in names for names in _KOREAN_FAMILIES)
    ours, theirs = _as("".join(left[1:]), _KOREAN), _as("".join(right[1:]), _KOREAN)
    return family and len(ours) >= 4 and _single(ours) == _single(theirs)


def _belarusian(a: str, b: str) -> bool:
    """Whether one name is in its Belarusian form and the other in its Russian."""
    left, right = _words(a), _words(b)
    if len(left) != len(right) or len(left) < 2 or not any(map(_BELARUSIAN_SIGN.search, (*left, *right))):
        return False
    given = goes_by(left[0], right[0]) or given_sound(left[0]) == given_sound(right[0])
    alike = [_east(one) == _east(other) for one, other in zip(left, right, strict=True)]
    return all(alike[1:]) and (given or alike[0])


def _words(name: str) -> list[str]:
    """The folded words of a name; "An" is no article here."""
    return fold(name).split()


def _east(word: str) -> str:
    """A word of an eastern Slavic name with what Belarusian and Russian write differently made one."""
    heard = _as(_SHORT_U.sub("v", word), _BELARUSIAN)
    return _single(heard).replace("ie", "e").replace("ia", "a").removesuffix("i")


def _as(word: str, letters: tuple[tuple[str, str], ...]) -> str:
    """The word with letters put in place of others, in order."""
    for written, heard in letters:
        word = word.replace(written, heard)
    return word


def _single(word: str) -> str:
    """The word with doubled letters written once."""
    return re.sub(r"(.)\1", r"\1", word)
