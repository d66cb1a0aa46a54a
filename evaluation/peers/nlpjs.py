"""nlp.js (npm @nlpjs/basic), one model a language, which it is told; needs Node."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from evaluation.examples import Example
from evaluation.peers.guess import WORKSHOP, Guess
from evaluation.questions import Question

FOLDER = Path(__file__).parent / "nlpjs"
# nlp.js knows one Norwegian; it is told the language of a question, ours is not.
LOCALES = {"nb": "no", "nn": "no", "en": "en", "other": "en"}
NONE = "None"


class NlpJs:
    """The library as its documentation sets it up, with its own threshold."""

    name = "nlp.js"

    def guess_all(self, examples: list[Example], questions: list[Question]) -> list[Guess]:
        """The intent, its score 0..1; it does not stand by `None`. Raises where Node is missing."""
        if not shutil.which("npm"):
            raise SystemExit("nlp.js needs Node and npm; install them, or name the other peers.")
        shop = shutil.copytree(FOLDER, WORKSHOP / "nlpjs", dirs_exist_ok=True)
        (shop / "work.json").write_text(json.dumps(_work(examples, questions)), encoding="utf-8")
        install = ["npm", "install", "--silent", "--no-fund", "--no-audit"]
        subprocess.run(install, cwd=shop, check=True)
        guess = ["node", "guess.mjs", "work.json", "guesses.json"]
        subprocess.run(guess, cwd=shop, check=True, stdout=subprocess.DEVNULL)
        found = json.loads((shop / "guesses.json").read_text(encoding="utf-8"))
        return [Guess(intent, score, intent != NONE) for intent, score in found]


def _work(examples: list[Example], questions: list[Question]) -> dict[str, list[list[str]]]:
    return {
        "examples": [[LOCALES[e.language], e.text, e.intent] for e in examples],
        "questions": [[LOCALES[q.language], q.text] for q in questions],
    }
