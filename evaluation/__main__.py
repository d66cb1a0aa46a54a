"""Measures the model and writes the report: python -m evaluation."""

from __future__ import annotations

import launch.start  # noqa: F401  (must come first)
from evaluation.asking import ask_all
from evaluation.pictures import draw_confidence, draw_confusions
from evaluation.questions import FOLDER, read_questions
from evaluation.report import report
from evaluation.stories import read_stories, tell_all
from knowledge import Knowledge
from launch.model import trained_model
from launch.settings import PROJECT


def main() -> None:
    """Ask everything, write report.md here and the pictures to var/."""
    from launch.assistant import Assistant

    assistant = Assistant(trained_model())
    results = ask_all(assistant, read_questions(), Knowledge.load())
    told = tell_all(assistant, read_stories())
    text = report(results, told)
    (FOLDER.parent / "report.md").write_text(text, encoding="utf-8")
    draw_confusions(results, PROJECT / "var" / "confusions.png")
    draw_confidence(results, PROJECT / "var" / "confidence.png")
    print(text)


if __name__ == "__main__":
    main()
