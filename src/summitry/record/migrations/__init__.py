"""Migrations of the record, oldest first.

A change of the tables is made in three places: in `schema.py`, which also counts `VERSION` up; in a new file of `versions`, whose
`upgrade` does to a record of the version before what `schema.py` now says, in words of its own, so that it means the same in
ten years; and in a row of what the new columns hold where the old rows can tell it. The tests hold the migrated tables against the
schema on both databases, and lift a record of the first version with its rows to the newest.
"""
