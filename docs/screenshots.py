"""Pictures of every page, made from the reports under examples/.

    python docs/screenshots.py [--only agenda event] [--to docs/screenshots]

Each page is taken as it stands on a desk's screen in light and in dark, and on a phone. Chromium is found by its name, or where
`CHROMIUM` says it is.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).parent
PORT = 8799
DAY = "2022-11-22"
"""The day whose knowledge most pictures show: the eve of the summit."""
EVENT = "csto/2022-11-23"
PAGES = {
    "agenda": f"/?as_of={DAY}&since=2022-11-01",
    "event": f"/event/{EVENT}?as_of=2022-11-24",
    "dossier": "/dossier?name=CSTO&as_of=2022-12-20",
    "timeline": "/timeline?as_of=2022-12-20",
    "map": "/map?as_of=2022-12-20",
    "requests": "/requests?as_of=2022-12-20",
    "outcomes": "/outcomes?as_of=2022-12-20",
    "offices": "/offices?as_of=2022-12-20",
    "check": "/check?as_of=2022-12-20",
    "changes": "/changes?since=2022-11-01&as_of=2022-11-24",
    "sources": "/sources",
    "source": "/source/2022-11-22-preview",
    "search": "/search?words=Yerevan+session",
    "add": "/add",
    "preview": "",
    "correct": f"/correct?event={EVENT}",
}
TEXT = """Ministers of six states to meet in Geneva

GENEVA, March 2, 2026. /Lakeside News/. Foreign ministers of six states are due to meet in Geneva on March 12, a spokeswoman said on Monday.
Swiss President Guy Parmelin will open the talks. The foreign minister of Norway may also attend, she added.
"""
LOOKS = {"": (1120, 680, "light", 1), "-dark": (1120, 680, "dark", 1), "-phone": (390, 780, "light", 1.5)}


@contextmanager
def served() -> Iterator[str]:
    """The pages over a new record of the example reports; their address."""
    with tempfile.TemporaryDirectory() as folder:
        settings = os.environ | {"SUMMITRY_RECORD": str(Path(folder) / "record.sqlite")}
        program = [sys.executable, "-c", "from summitry.cli import main; main()"]
        subprocess.run([*program, "read", str(HERE.parent / "examples/reports")], env=settings, check=True)
        server = subprocess.Popen([*program, "serve", "--port", str(PORT)], env=settings, stdout=subprocess.PIPE)
        try:
            assert server.stdout is not None
            yield server.stdout.readline().decode().strip().rstrip("/")
        finally:
            server.terminate()
            server.wait(10)


def take(browser: Browser, address: str, name: str, to: Path) -> None:
    """One page in all its looks."""
    for suffix, (width, height, scheme, scale) in LOOKS.items():
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,  # type: ignore[arg-type]
            device_scale_factor=scale,
        )
        page = context.new_page()
        _open(page, address, name)
        page.screenshot(path=to / f"{name}{suffix}.png")
        context.close()


def _open(page: Page, address: str, name: str) -> None:
    for _ in range(50):
        try:
            page.goto(address + (PAGES[name] or "/add"))
            break
        except Exception:
            page.wait_for_timeout(200)
    if name == "preview":
        page.fill("textarea", TEXT)
        page.click("text=Read it")
        page.wait_for_selector(".read")
    page.wait_for_load_state("networkidle")


def main() -> None:
    """Take them all, or some."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--only", nargs="+", choices=list(PAGES), default=list(PAGES))
    options.add_argument("--to", type=Path, default=HERE / "screenshots")
    given = options.parse_args()
    given.to.mkdir(parents=True, exist_ok=True)
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome"),
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        )
        for name in given.only:
            take(browser, address, name, given.to)
        browser.close()


if __name__ == "__main__":
    main()
