"""Every page says what it must, in plain HTML, whatever stands in the reports."""

from __future__ import annotations

import re
from datetime import date

import icalendar
import made
import pytest
from fastapi.testclient import TestClient
from seen import Seen

from summitry.facts import Reading, Report
from summitry.questions import OpenRecord

DAY = f"as_of={made.TODAY}"
PAGES = [
    f"/?{DAY}",
    f"/event/{made.EVENT}?{DAY}",
    f"/timeline?{DAY}",
    f"/map?{DAY}",
    f"/requests?{DAY}",
    "/outcomes?as_of=2026-07-01",
    f"/offices?{DAY}",
    f"/check?{DAY}",
    f"/changes?{DAY}&since=2026-04-01",
    f"/dossier?{DAY}&name=CSTO",
    f"/dossier?{DAY}&name=Vladimir+Putin",
    f"/sources?{DAY}",
    f"/source/announcement?{DAY}",
    f"/source/hostile?{DAY}",
    f"/search?{DAY}&words=summit",
    "/add",
    f"/correct?event={made.EVENT}",
    "/correct",
]


def see(client: TestClient, address: str) -> Seen:
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    return Seen.of(answer.text)


@pytest.mark.parametrize("address", PAGES)
def test_every_page_is_whole(reader: TestClient, address: str) -> None:
    page = see(reader, address)
    ids = page.all("//@id")
    assert len(ids) == len(set(ids)), "an id stands twice"
    targets = {href[1:] for href in page.all("//a/@href") if href.startswith("#")}
    assert targets <= set(ids), f"links lead nowhere: {sorted(targets - set(ids))}"
    assert page.all("//h1"), "no heading"
    assert not page.all("//@style | //style | //script[not(@src)] | //@onclick | //@onload"), "inline script or style"
    assert all(
        src.startswith("/static/")
        for src in page.all("//script/@src | //link/@href | //img/@src | //image/@href | //use/@href")
    )


@pytest.mark.parametrize("address", PAGES)
def test_links_between_pages_lead_somewhere(reader: TestClient, address: str) -> None:
    for href in sorted(set(see(reader, address).all("//a/@href"))):
        if href.startswith("/"):
            assert reader.get(href).status_code == 200, href


@pytest.mark.parametrize("address", PAGES)
def test_hostile_words_are_words(reader: TestClient, address: str) -> None:
    words = reader.get(address).text
    assert "<script>document" not in words and "<img src=x" not in words and "javascript:" not in words
    assert "49" not in re.findall(r"lgo (\S+)", words), "a template in a report was carried out"


def test_the_agenda_says_who_where_and_how_sure(reader: TestClient) -> None:
    page = see(reader, f"/?{DAY}&since=2026-04-25")
    assert "Tue 12 May 2026" in page.text and "in 11 days" in page.text
    summit = next(each for each in page.tree.xpath("//article") if "CSTO summit" in each.text_content())
    said = " ".join(summit.text_content().split())
    assert "certain" in said and "Yerevan" in said
    assert re.search(r"Vladimir Putin \? in question", said) and re.search(r"Nikol Pashinyan ◉ certain", said)
    assert "less firm: Vladimir Putin (was expected)" in said


def test_the_agenda_is_as_it_was_known(reader: TestClient) -> None:
    before = see(reader, "/?as_of=2026-04-21")
    assert "What was known on Tue 21 Apr 2026" in before.text
    assert "◕ expected" in before.text and "in question" not in before.all("//article//text()")
    assert "Nothing is due" in see(reader, "/?as_of=2026-04-01").text


def test_links_keep_the_day_only_where_it_was_chosen(reader: TestClient) -> None:
    assert all(DAY in href for href in see(reader, f"/?{DAY}").all("//article/h3/a/@href"))
    assert not any("as_of" in href for href in see(reader, "/timeline").all("//nav//a/@href"))


@pytest.mark.parametrize(
    ("filters", "titles"),
    [
        ("org=CSTO", ["CSTO summit"]),
        ("person=Nikol+Pashinyan", ["CSTO summit"]),
        ("place=minsk", ["Visit to Minsk"]),
        ("grade=possible", ["Visit to Minsk"]),
        ("from=2026-05-10&days=5", ["CSTO summit"]),
        ("place=nowhere", []),
    ],
)
def test_the_agenda_is_narrowed(reader: TestClient, filters: str, titles: list[str]) -> None:
    found = see(reader, f"/?{DAY}&{filters}").all("//article/h3/a/text()")
    assert found == titles


@pytest.mark.parametrize("page", ["timeline", "outcomes", "changes"])
def test_other_pages_are_narrowed_by_place_too(reader: TestClient, page: str) -> None:
    address = f"/{page}?as_of=2026-07-01&since=2026-04-01"
    assert {"Yerevan", "Minsk"} & set(re.findall("Yerevan|Minsk", see(reader, address).text))
    rows = see(reader, f"{address}&place=minsk").all("//main//tbody/tr//a/text() | //main//article//a/text()")
    assert "CSTO summit" not in rows


def test_the_feed_is_a_calendar(reader: TestClient) -> None:
    answer = reader.get(f"/agenda.ics?{DAY}&org=CSTO")
    assert answer.headers["content-type"].startswith("text/calendar")
    calendar = icalendar.Calendar.from_ical(answer.text)
    events = list(calendar.walk("VEVENT"))
    assert [str(each["SUMMARY"]) for each in events] and events[0].decoded("DTSTART") == date(2026, 5, 12)
    feed = next(href for href in see(reader, f"/?{DAY}").all("//a/@href") if href.startswith("/agenda.ics"))
    assert "as_of" not in feed, "a feed that is pinned to a day never changes"


def test_an_event_has_its_sheet_its_table_and_its_history(reader: TestClient) -> None:
    page = see(reader, f"/event/{made.EVENT}?{DAY}")
    assert "Belarus" in page.text and "Members of whom nothing is told" in page.text
    assert "a mission to the border" in page.text and "Security" in page.text
    assert len(page.tree.xpath("//ol[@class='history']/li")) == 2
    assert "“in question”" in page.text or "in question" in page.text
    assert "ask the secretariat of Collective Security Treaty Organization" in page.text


def test_words_lead_to_their_place_in_the_report(reader: TestClient) -> None:
    page = see(reader, f"/event/{made.EVENT}?{DAY}")
    href = next(href for href in page.all("//a/@href") if href.startswith("/source/announcement") and "at=" in href)
    came = see(reader, href).tree.xpath("//*[@class='came']")
    assert came and "".join(each.text_content() for each in came).strip()


def test_a_report_shows_what_was_read_from_it(reader: TestClient) -> None:
    page = see(reader, "/source/announcement")
    kinds = {each.split()[-1] for each in page.all("//li[contains(@class, 'fact')]/@class")}
    assert kinds >= {"of-event", "of-statement", "of-request", "of-office", "of-figure", "of-finding", "of-actor"}
    marked = "".join(page.all("//mark[contains(@class, 'of-event')]//text()"))
    assert "summit will" in marked and "May 12" in marked
    text = page.tree.xpath("//div[@class='text']")[0]
    for sup in text.xpath(".//sup"):
        sup.drop_tree()
    assert "The CSTO summit will be held in Yerevan on May 12, Vladimir Putin said." in text.text_content()


def test_a_long_report_is_shown_in_parts(client: TestClient, record: OpenRecord) -> None:
    text = "Words of a very long report.\n" * 360_000
    record.add(Reading(Report("long", text, "Long", made.TODAY, "metadata")))
    first = see(client, "/source/long")
    assert len(text) > 10_000_000 and "Part 1 of" in first.text and len(first.text) < 100_000
    last = re.search(r"Part 1 of (\d+)", first.text)
    assert last and f"Part {last[1]} of {last[1]}" in see(client, f"/source/long?part={last[1]}").text
    assert "Part 3 of" in see(client, "/source/long?at=130000-130010").text


def test_long_answers_are_paged(client: TestClient, record: OpenRecord) -> None:
    for number in range(60):
        record.add(
            Reading(Report(f"r{number}", f"Report {number} of many.", f"Report {number}", made.TODAY, "metadata"))
        )
    assert len(see(client, "/sources").all("//tbody/tr")) == 50
    assert len(see(client, "/sources?page=2").all("//tbody/tr")) == 13


def test_search_finds_events_and_reports(reader: TestClient) -> None:
    page = see(reader, f"/search?{DAY}&words=assessment+clashes")
    assert "0 events and 1 report with" in page.text and "Summit due in Yerevan" in page.text
    assert "CSTO summit" in see(reader, f"/search?{DAY}&words=yerevan+summit").text


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/event/no-such-event", 404),
        ("/source/no-such-report", 404),
        ("/source/announcement?at=x", 400),
        ("/no-such-page", 404),
        ("/?as_of=yesterday", 400),
        ("/?as_of=0001-01-01", 400),
        ("/?as_of=9999-12-31", 400),
        ("/?days=-1", 400),
        ("/?days=²", 400),
        ("/?days=99999999999999999999", 400),
        ("/timeline?page=0", 400),
        ("/offices?within=1e9", 400),
        ("/changes?since=2026-02-30", 400),
        ("/search?words=%00", 400),
        ("/event/a%00b", 400),
    ],
)
def test_what_cannot_be_is_said(reader: TestClient, address: str, status: int) -> None:
    answer = reader.get(address)
    assert answer.status_code == status
    if "%00" not in address:
        assert "That could not be done" in answer.text


def test_an_empty_record_has_all_its_pages(
    tmp_path_factory: pytest.TempPathFactory, client: TestClient, record: OpenRecord
) -> None:
    from summitry.questions import open_record
    from summitry.web import Desk, make_app

    place = tmp_path_factory.mktemp("empty") / "record.sqlite"
    with open_record(f"sqlite:///{place}", world=record.world) as empty:
        visitor = TestClient(make_app(Desk(empty, made.read_text, made.read_file)), base_url="http://localhost")
        assert "No report has been read yet" in visitor.get("/").text
        for address in (
            "/timeline",
            "/map",
            "/requests",
            "/outcomes",
            "/offices",
            "/check",
            "/changes",
            "/sources",
            "/search?words=x",
        ):
            assert visitor.get(address).status_code == 200, address
