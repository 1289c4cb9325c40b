"""Reading a file asks nothing of anybody: no address in it is followed, whatever kind of file it is."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from summitry.reports import load_reports

HOST = "http://tracker.example"
FILES = {
    "page.html": f"""<!DOCTYPE html SYSTEM "{HOST}/x.dtd"><html><head><base href="{HOST}/"><link rel="stylesheet" href="/s.css">
<meta http-equiv="refresh" content="0;url={HOST}/next"><script src="{HOST}/s.js"></script></head><body><article><img src="{HOST}/i.png">
<iframe src="{HOST}/f"></iframe><p>Envoys of four states will meet in Oslo on Friday, the ministry announced on Monday.</p></article></body></html>""",
    "feed.xml": f"""<?xml version="1.0"?><?xml-stylesheet href="{HOST}/s.xsl"?><!DOCTYPE rss SYSTEM "{HOST}/rss.dtd"><rss version="2.0">
<channel><title>T</title><link>{HOST}/</link><item><title>Talks</title><link>{HOST}/a</link><enclosure url="{HOST}/b.mp3"/>
<description>&lt;img src="{HOST}/i.png"&gt; Talks opened in Oslo.</description></item></channel></rss>""",
    "include.xml": f"""<rss version="2.0" xmlns:xi="http://www.w3.org/2001/XInclude"><channel><item><title>T</title><description>
Talks opened.<xi:include href="{HOST}/x"/></description></item></channel></rss>""",
    "name.xml": HOST + "/feed.xml",
    "name.txt": HOST + "/report.txt",
    "lines.jsonl": f'{{"text": "Talks opened.", "url": "{HOST}/a"}}',
    "note.pdf": "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI ("
    + HOST
    + ") >> >>\nendobj\n"
    "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF",
}


@pytest.mark.parametrize("name", FILES)
def test_no_socket_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Neither to look a name up nor to connect."""
    asked: list[object] = []

    def refuse(*given: object, **_more: object) -> None:
        asked.append(given)
        raise OSError("no network here")

    for call in ("getaddrinfo", "create_connection", "gethostbyname"):
        monkeypatch.setattr(socket, call, refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    (tmp_path / name).write_text(FILES[name], encoding="utf-8")
    assert list(load_reports([str(tmp_path / name)])) and asked == []
