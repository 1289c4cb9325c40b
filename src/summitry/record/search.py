"""Words find reports and occasions (FTS5 in SQLite, text search in PostgreSQL)."""

from __future__ import annotations

from sqlalchemy import Connection, text

from summitry.record.folding import fold

_SEARCHED = {"report": ("title", "text"), "occasion": ("title", "words")}

# PostgreSQL's own unaccent is no function an index may use: accents are taken off letter by letter.
_ACCENTED = "".join(letter for letter in map(chr, range(0xC0, 0x180)) if letter.isalpha() and len(fold(letter)) == 1)
_PLAIN = "".join(map(fold, _ACCENTED))


def make_search(connection: Connection) -> None:
    """Make the full-text indexes; they follow their tables by themselves."""
    for table, columns in _SEARCHED.items():
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"CREATE INDEX {table}_search ON {table} USING gin ({_vector(columns)})"))
        else:
            for statement in _fts5(table, columns):
                connection.execute(text(statement))


def _vector(columns: tuple[str, ...]) -> str:
    words = " || ' ' || ".join(f"coalesce({column}, '')" for column in columns)
    return f"to_tsvector('simple', translate({words}, '{_ACCENTED}', '{_PLAIN}'))"


def _fts5(table: str, columns: tuple[str, ...]) -> list[str]:
    index, listed = f"{table}_search", ", ".join(columns)
    new = ", ".join(f"new.{column}" for column in columns)
    old = ", ".join(f"old.{column}" for column in columns)
    insert = f"INSERT INTO {index}(rowid, {listed}) VALUES (new.number, {new});"
    delete = f"INSERT INTO {index}({index}, rowid, {listed}) VALUES ('delete', old.number, {old});"
    return [
        f"CREATE VIRTUAL TABLE {index} USING fts5({listed}, content='{table}', content_rowid='number', "
        "tokenize='unicode61 remove_diacritics 2')",
        f"CREATE TRIGGER {index}_new AFTER INSERT ON {table} BEGIN {insert} END",
        f"CREATE TRIGGER {index}_gone AFTER DELETE ON {table} BEGIN {delete} END",
        f"CREATE TRIGGER {index}_changed AFTER UPDATE OF {listed} ON {table} BEGIN {delete} {insert} END",
    ]


def find_occasion_ids(connection: Connection, words: str, *, limit: int = 200) -> list[str]:
    """The ids of the occasions that have every one of the words."""
    return _find(connection, "occasion", words, limit)


def find_report_ids(connection: Connection, words: str, *, limit: int = 200) -> list[str]:
    """The ids of the reports that have every one of the words."""
    return _find(connection, "report", words, limit)


def _find(connection: Connection, table: str, words: str, limit: int) -> list[str]:
    terms = fold(words).split()
    if not terms:
        return []
    if connection.dialect.name == "postgresql":
        query = (
            f"SELECT id FROM {table} WHERE {_vector(_SEARCHED[table])} @@ plainto_tsquery('simple', :words) "
            "ORDER BY number DESC LIMIT :limit"
        )
        given = " ".join(terms)
    else:
        query = (
            f"SELECT t.id FROM {table}_search s JOIN {table} t ON t.number = s.rowid "
            f"WHERE {table}_search MATCH :words ORDER BY s.rowid DESC LIMIT :limit"
        )
        given = " ".join(f'"{term}"' for term in terms)
    return list(connection.execute(text(query), {"words": given, "limit": limit}).scalars())
