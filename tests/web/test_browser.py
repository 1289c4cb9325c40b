"""The pages in a real browser: every page in every look, the way of a report, and nothing asked of any other machine."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import icalendar
import made
import pytest
import uvicorn
from chromium import ARGUMENTS, CHROMIUM
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from summitry.cli.serving import Readers
from summitry.knowledge import World
from summitry.questions import open_record
from summitry.web import Desk, make_app

AXE = Path(__file__).parent / "vendor/axe.min.js"
DAY = f"as_of={made.TODAY}"
PAGES = {
    "agenda": f"/?{DAY}",
    "event": f"/event/{made.EVENT}?{DAY}",
    "timeline": f"/timeline?{DAY}",
    "map": f"/map?{DAY}",
    "requests": f"/requests?{DAY}",
    "outcomes": "/outcomes?as_of=2026-07-01",
    "offices": f"/offices?{DAY}",
    "check": f"/check?{DAY}",
    "changes": f"/changes?{DAY}&since=2026-04-01",
    "dossier": f"/dossier?{DAY}&name=CSTO",
    "sources": f"/sources?{DAY}",
    "source": f"/source/announcement?{DAY}&at=30-60",
    "hostile": f"/source/hostile?{DAY}",
    "search": f"/search?{DAY}&words=summit",
    "add": "/add",
    "correct": f"/correct?event={made.EVENT}",
    "error": "/event/no-such-event",
}
REPORT = """Foreign ministers to meet in Geneva

GENEVA, May 4, 2026. /Lakeside News/. The foreign ministers of Norway and Togo will meet in Geneva on June 12, a spokeswoman said.
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, world: World) -> Iterator[str]:
    """A server on this machine, with the real reader."""
    place = tmp_path_factory.mktemp("served") / "record.sqlite"
    with open_record(f"sqlite:///{place}", world=world) as record:
        made.fill(record)
        readers = Readers(world)
        app = make_app(Desk(record, readers.text, readers.file))
        server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error"))
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, silent."""
    assert CHROMIUM, "no Chromium was found, and SUMMITRY_REQUIRE_BROWSER demands it"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield launched
        launched.close()


Opener = Callable[..., Page]


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opener]:
    """Opens pages; at the end nothing may have been asked elsewhere, forbidden by the policy, or failed in a script."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def open_page(path: str, **look: object) -> Page:
        context = browser.new_context(base_url=address, **look)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda asked: None if asked.url.startswith(address) else wrong.append(f"asked {asked.url}"))
        page.on("pageerror", lambda error: wrong.append(f"script failed: {error}"))
        page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not wrong


def faults(page: Page) -> list[str]:
    """What axe-core finds that is serious or critical."""
    # The policy of the pages forbids scripts in them; the browser itself may still be told to run one.
    page.evaluate(AXE.read_text())
    found = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{each['id']}: {[node['html'][:200] for node in each['nodes'][:3]]}"
        for each in found["violations"]
        if each["impact"] in ("serious", "critical")
    ]


LOOKS = {
    "light": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 780}, "is_mobile": True, "has_touch": True},
}


@pytest.mark.parametrize("look", list(LOOKS))
def test_every_page_in_every_look(opened: Opener, look: str) -> None:
    page = opened("/", **LOOKS[look])
    for name, path in PAGES.items():
        page.goto(path)
        assert page.locator("h1").count() == 1, name
        assert page.title() != "taken", f"{name}: words of a report were run"
        assert faults(page) == [], name
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, f"{name} is {wider} pixels wider than the screen"


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_way_of_a_report(opened: Opener, scripts: bool) -> None:
    place = "Lausanne" if scripts else "Basel"
    page = opened("/", java_script_enabled=scripts)
    page.click("nav >> text=Add")
    page.fill("textarea", REPORT.replace("June 12", "June 12" if scripts else "July 14"))
    page.click("text=Read it")
    assert "Not kept yet" in page.inner_text("main")
    assert page.locator("li.fact.of-event").count() >= 1
    assert page.locator("mark.of-event").count() >= 1
    page.click("text=Keep it")
    page.click("main >> ul >> nth=-1 >> a")
    assert "Geneva" in page.inner_text("h1 + dl")
    page.click("text=Correct")
    _fill(page, "Set a field", "place", place)
    assert place in page.inner_text("h1 + dl") and "by telephone" in page.inner_text("main")
    page.click("text=Correct")
    who = (
        page.locator("form", has_text="Who takes part")
        .locator("select[name=field] option")
        .first.get_attribute("value")
    )
    assert who
    _fill(page, "Who takes part", who, "declined")
    assert "not coming" in page.inner_text("section[aria-labelledby=attendance]")
    page.goto("/?as_of=2026-05-05")
    feed = page.get_attribute("text=Subscribe as iCalendar", "href")
    answer = page.request.get(f"{feed}?as_of=2026-05-05")
    calendar = icalendar.Calendar.from_ical(answer.text())
    assert place in [str(each.get("LOCATION")) for each in calendar.walk("VEVENT")]


def _fill(page: Page, heading: str, field: str, value: str) -> None:
    form = page.locator("form", has=page.locator("h2", has_text=heading))
    form.locator("select[name=field]").select_option(field)
    choice = form.locator("select[name=value]")
    if choice.count():
        choice.select_option(value)
    else:
        form.locator("input[name=value]").fill(value)
    form.locator("input[name=name]").fill("A. Desk")
    form.locator("input[name=reason]").fill("The ministry said so by telephone")
    form.locator("button").click()


def test_a_file_is_handed_in_and_read(opened: Opener) -> None:
    page = opened("/add")
    page.set_input_files(
        "input[type=file]", {"name": "oslo-2026-05-04.txt", "mimeType": "text/plain", "buffer": REPORT.encode()}
    )
    page.click("text=Read it")
    assert "Foreign ministers to meet in Geneva" in page.inner_text("h1")


def test_a_fact_and_its_words_light_up_together(opened: Opener) -> None:
    page = opened("/source/announcement")
    page.locator("li.fact.of-figure").hover()
    assert page.locator("mark.pointed").all_inner_texts() == ["He spoke of 4,083 tonnes of drugs."]
    page.locator("mark.of-figure").first.hover()
    assert "pointed" in (page.locator("li.fact.of-figure").get_attribute("class") or "")
    page.click("mark.of-request a")
    assert "held" in (page.locator("li.fact.of-request").get_attribute("class") or "")


def test_without_scripts_words_and_facts_lead_to_each_other(opened: Opener) -> None:
    page = opened("/source/announcement", java_script_enabled=False)
    page.click("mark.of-figure a")
    fact = page.url.rpartition("#")[2]
    assert page.locator(f"li#{fact}").inner_text().count("4,083") >= 1
    page.click(f"li#{fact} >> text=see the words")
    assert page.locator(f"mark#{page.url.rpartition('#')[2]}").inner_text() == "He spoke of 4,083 tonnes of drugs."


def test_the_map_is_zoomed_by_button_and_key(opened: Opener) -> None:
    page = opened(f"/map?{DAY}")
    moved = page.locator("svg.map > g")
    before = moved.get_attribute("transform")
    page.click("button[aria-label='Zoom in']")
    page.wait_for_timeout(50)
    closer = moved.get_attribute("transform")
    assert closer != before
    page.focus("[data-moves]")
    page.keyboard.press("0")
    page.wait_for_timeout(50)
    assert moved.get_attribute("transform") == "translate(0,0) scale(1)"
    box = page.locator("svg.map use.land").bounding_box()
    assert box and box["width"] > 500, "the land is not drawn"


def test_the_line_of_time_is_stretched(opened: Opener) -> None:
    page = opened(f"/timeline?{DAY}")
    width = page.evaluate("document.querySelector('svg.line').clientWidth")
    page.click("button[aria-label='Stretch']")
    assert page.evaluate("document.querySelector('svg.line').clientWidth") > 1.5 * width
    page.focus("[data-stretches]")
    page.keyboard.press("0")
    assert page.evaluate("document.querySelector('svg.line').clientWidth") == width


def test_the_keyboard_reaches_the_page_first(opened: Opener) -> None:
    page = opened(f"/?{DAY}")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the page"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Subscribe as iCalendar"
