"""Words of one class that tell one kind of event, and the same words that tell another."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rebels hit the town of Mombasa on Monday.", "incident"),
        ("Rebels retook the town of Mombasa on Monday.", "incident"),
        ("Mortar fire in Nairobi killed ten people on Monday.", "incident"),
        ("Norway fired on a Kenyan plane on Monday.", "incident"),
        ("Foreign Minister Omar Saleh was fired on Monday.", "office_change"),
        ("President Anna Dahl suspended Foreign Minister Omar Saleh on Monday.", "office_change"),
        ("Norway and Kenya called a truce on Monday.", "agreement"),
        ("Norway pardoned a spy on Monday.", "agreement"),
        ("Norway devalued its currency on Monday.", "agreement"),
        ("The government declared martial law on Monday.", "agreement"),
        ("The military regime lifted the curfew on Monday.", "agreement"),
        ("The IMF suspended a loan to Kenya on Monday.", "agreement"),
        ("Kenya elected a new parliament on Sunday.", "election"),
        ("Omar Saleh won a second term on Sunday.", "election"),
        ("President Anna Dahl drove to Nairobi on Monday.", "visit"),
    ],
)
def test_kind(find, text: str, kind: str) -> None:
    assert [e.kind for e in find(text).events] == [kind]
