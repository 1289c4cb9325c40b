"""Rows from Wikidata entities read from a file: states, organisations, persons, offices held, memberships."""

from __future__ import annotations

import csv
import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summitry.errors import BadTable, NoSuchPath
from summitry.knowledge.rows import columns_of
from summitry.knowledge.spelling import key
from summitry.knowledge.tables import Tables

Entity = dict[str, Any]
Rows = dict[str, list[tuple[str, ...]]]

_HUMAN = "Q5"
_STATES = frozenset({"Q3624078", "Q6256", "Q7275"})
_SOURCE = "wikidata.org"
_SEX = {"Q6581097": "m", "Q6581072": "f"}
_PRECISION = {9: 4, 10: 7, 11: 10}


def import_wikidata(path: Path, folder: Path) -> dict[str, int]:
    """Write rows for the entities of a file into a user's folder, and give the number of rows by relation.

    The file holds Wikidata's entity JSON: one entity a line, an array, or `{"entities": {...}}`, also as `.gz`; nothing is
    fetched. Read are: instance of (P31), position held (P39) and member of (P463) with start (P580) and end (P582),
    citizenship (P27), sex (P21), ISO codes (P297, P298), short name (P1813). An entity that our tables know by its
    Wikidata id keeps our id. Of a date no more is taken than its stated precision. Raises NoSuchPath, BadTable.
    """
    if not path.is_file():
        raise NoSuchPath(f"cannot import {path}: there is no such file. Give a file of Wikidata's entity JSON.")
    entities = {entity["id"]: entity for entity in _entities(path) if "id" in entity}
    ids = _Ids(entities)
    rows: Rows = defaultdict(list)
    for qid, entity in entities.items():
        _add(entity, qid, ids, rows)
    folder.mkdir(parents=True, exist_ok=True)
    for relation, found in rows.items():
        with (folder / f"{relation}-wikidata.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns_of(relation))
            writer.writerows(sorted(set(found)))
    return {relation: len(set(found)) for relation, found in rows.items()}


def _entities(path: Path) -> Iterator[Entity]:
    """The entities of a file in any of its three forms."""
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    text = raw.decode("utf-8").strip()
    try:
        whole = json.loads(text)
    except json.JSONDecodeError:
        yield from _by_line(path, text)
        return
    if isinstance(whole, list):
        yield from whole
    elif "entities" in whole:
        yield from whole["entities"].values()
    else:
        yield whole


def _by_line(path: Path, text: str) -> Iterator[Entity]:
    """The entities of JSON lines, a comma at a line's end and brackets around all allowed."""
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip().rstrip(",")
        if bare in {"", "[", "]"}:
            continue
        try:
            yield json.loads(bare)
        except json.JSONDecodeError as error:
            raise BadTable(
                f"cannot import {path.name} line {number}: no JSON ({error}). One entity a line is wanted."
            ) from error


class _Ids:
    """The ids that entities have in the tables: ours where the Wikidata id is known, else made from the name."""

    def __init__(self, entities: dict[str, Entity]) -> None:
        tables = Tables()
        known = [(row.wikidata, row.id) for row in tables.states]
        known += [(row.wikidata, row.id) for row in tables.organisations]
        known += [(row.wikidata, row.id) for row in tables.persons]
        self.ours: dict[str, str] = {qid: ours for qid, ours in known if qid}
        self._entities = entities

    def of(self, qid: str) -> str | None:
        """The id of an entity, None where it is neither in the file nor in our tables."""
        if qid in self.ours:
            return self.ours[qid]
        entity = self._entities.get(qid)
        if entity is None or not _label(entity):
            return None
        if _kinds(entity) & _STATES:
            codes = _texts(entity, "P298")
            return codes[0].lower() if codes else None
        return key(_label(entity)).replace(" ", "-") or None


def _add(entity: Entity, qid: str, ids: _Ids, rows: Rows) -> None:
    """The rows of one entity."""
    mine = ids.of(qid)
    if mine is None:
        return
    kinds = _kinds(entity)
    if _HUMAN in kinds:
        _add_person(entity, qid, mine, ids, rows)
    elif kinds & _STATES:
        if qid not in ids.ours:
            iso2 = (_texts(entity, "P297") or [""])[0]
            rows["states"].append(
                (mine, _label(entity), "", "", iso2, mine.upper(), "", "", qid, "other", "", "", _SOURCE)
            )
        _add_memberships(entity, mine, ids, rows)
    elif qid not in ids.ours and _is_organisation(entity):
        acronym = next((text for text in _texts(entity, "P1813") if text.isupper()), "")
        rows["organisations"].append((mine, _label(entity), acronym, "regional", "", "", "", qid, _SOURCE))


def _add_person(entity: Entity, qid: str, mine: str, ids: _Ids, rows: Rows) -> None:
    """A person with the offices held."""
    if qid not in ids.ours:
        sex = next((_SEX[value] for value in _values(entity, "P21") if value in _SEX), "")
        state = next((found for value in _values(entity, "P27") if (found := ids.of(value))), "")
        also = " | ".join(dict.fromkeys(alias["value"] for alias in entity.get("aliases", {}).get("en", [])))
        rows["persons"].append((mine, _label(entity), also, sex, state, qid, _SOURCE))
    for claim in entity.get("claims", {}).get("P39", []):
        office_qid, begins, ends = _value(claim), _day(claim, "P580"), _day(claim, "P582")
        office = ids._entities.get(office_qid or "")
        owner = (
            next((i for p in ("P1001", "P17") for v in _values(office, p) if (i := ids.of(v))), None)
            if office
            else None
        )
        if office is None or owner is None or not begins:
            continue
        title = _label(office)
        slug = f"{owner}/{key(title).replace(' ', '-')}"
        rows["offices"].append((slug, owner, _role(title), title, "", "officials", "", "", _SOURCE))
        rows["tenures"].append((slug, mine, begins, ends, "holder", "", _SOURCE))


def _add_memberships(entity: Entity, mine: str, ids: _Ids, rows: Rows) -> None:
    """The organisations a state belongs to."""
    for claim in entity.get("claims", {}).get("P463", []):
        organisation = ids.of(_value(claim) or "")
        if organisation:
            rows["memberships"].append(
                (organisation, mine, "member", _day(claim, "P580"), _day(claim, "P582"), _SOURCE)
            )


def _role(title: str) -> str:
    """The role of an office by its title."""
    plain = key(title)
    for words, role in (
        ("foreign", "foreign minister"), ("defence", "defence minister"), ("defense", "defence minister"), ("prime minister", "head of government"),
        ("chancellor", "head of government"), ("president", "head of state"), ("king", "head of state"), ("secretary general", "secretary-general"),
    ):  # fmt: skip
        if words in plain:
            return role
    return "envoy" if "ambassador" not in plain else "ambassador"


def _label(entity: Entity) -> str:
    """The English label."""
    label: str = entity.get("labels", {}).get("en", {}).get("value", "")
    return label


def _kinds(entity: Entity) -> set[str]:
    """What an entity is an instance of."""
    return set(_values(entity, "P31"))


def _is_organisation(entity: Entity) -> bool:
    """Whether an entity is one that others are members of, by its kind or its short name."""
    return bool(_kinds(entity) & {"Q484652", "Q245065", "Q4120211", "Q1127126", "Q1335818", "Q43229"})


def _values(entity: Entity, prop: str) -> list[str]:
    """The entities that a property points to; deprecated claims are no claims."""
    return [value for claim in entity.get("claims", {}).get(prop, []) if (value := _value(claim))]


def _value(claim: Entity) -> str | None:
    """The entity a claim points to."""
    if claim.get("rank") == "deprecated":
        return None
    value = claim.get("mainsnak", {}).get("datavalue", {}).get("value")
    return value.get("id") if isinstance(value, dict) else None


def _texts(entity: Entity, prop: str) -> list[str]:
    """The words that a property gives."""
    found = []
    for claim in entity.get("claims", {}).get(prop, []):
        value = claim.get("mainsnak", {}).get("datavalue", {}).get("value")
        text = value.get("text") if isinstance(value, dict) else value
        if isinstance(text, str):
            found.append(text)
    return found


def _day(claim: Entity, prop: str) -> str:
    """The day of a qualifier at the precision it is stated, empty where there is none."""
    for snak in claim.get("qualifiers", {}).get(prop, []):
        value = snak.get("datavalue", {}).get("value", {})
        width = _PRECISION.get(value.get("precision", 0))
        time: str = value.get("time", "")
        if width and time.startswith("+"):
            return time[1 : 1 + width]
    return ""
