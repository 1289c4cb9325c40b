"""One target under atheris for some seconds: `python fuzz/one.py TARGET FOLDER SECONDS`; findings go to FOLDER, one file a kind."""

from __future__ import annotations

import hashlib
import json
import sys
import traceback
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["summitry", "feedparser", "trafilatura", "warcio"]):
    from targets import run_one, world

from seeds import dictionary, seeds

LONGEST_INPUT = 4096
SLOWEST = 10
"""Seconds one input may take."""
MOST_MEGABYTES = 2048


class Watched:
    """Runs inputs; an error that is not the project's own is kept once a place in the code, and the campaign goes on."""

    def __init__(self, target: str, folder: Path) -> None:
        self._target, self._folder = target, folder
        self._seen: set[str] = set()
        self.runs = 0

    def __call__(self, data: bytes) -> None:
        self.runs += 1
        try:
            run_one(self._target, data)
        except Exception as error:
            self._keep(data, error)
        if self.runs % 50 == 0:
            self.tell()

    def tell(self) -> None:
        """Write down how many inputs were run, for a process that may be ended at any moment."""
        (self._folder / "runs.json").write_text(json.dumps(self.runs), encoding="utf-8")

    def _keep(self, data: bytes, error: Exception) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [f for f in frames if "/summitry/" in f.filename] or list(frames)
        place = f"{type(error).__name__} at {ours[-1].filename.rpartition('/summitry/')[2]}:{ours[-1].lineno}"
        if place in self._seen:
            return
        self._seen.add(place)
        name = hashlib.sha256(place.encode()).hexdigest()[:12]
        (self._folder / f"finding-{name}").write_bytes(data)
        (self._folder / f"finding-{name}.txt").write_text(f"{place}\n{''.join(traceback.format_exception(error))}")


def main() -> None:
    """Fuzz until the seconds are over."""
    target, folder, seconds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    world()
    for seed in seeds(target):  # loads the model and the readers: their seconds are not the first input's
        run_one(target, seed)
    corpus = folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in seeds(target):
        (corpus / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    words = folder / "words.dict"
    words.write_text(dictionary(target), encoding="utf-8")
    watched = Watched(target, folder)
    atheris.Setup(
        [
            "fuzz",
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST_INPUT}",
            f"-timeout={SLOWEST}",
            f"-rss_limit_mb={MOST_MEGABYTES}",
            f"-dict={words}",
            f"-artifact_prefix={folder}/engine-",
            "-print_final_stats=1",
            str(corpus),
        ],
        watched,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
