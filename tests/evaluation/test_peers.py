"""The comparison is fair: a peer gets the threshold at which it does best."""

from __future__ import annotations

from evaluation.examples import Example
from evaluation.peers.fairness import figures
from evaluation.peers.guess import Guess
from evaluation.peers.nearest import Nearest
from evaluation.questions import Question

QUESTIONS = [
    Question("hva var målet", "ask_aim", "nb", "plain"),
    Question("hvor er dere", "ask_contact", "nb", "plain"),
    Question("hvilken farge", "out_of_scope_other_topic", "nb", "plain"),
]


def test_an_unsure_wrong_answer_is_left_out_by_the_best_threshold(knowledge):
    guesses = [Guess("ask_aim", 0.9), Guess("ask_contact", 0.8), Guess("ask_name", 0.1)]

    right, wrong, *_ = figures(guesses, QUESTIONS, knowledge)

    assert right.startswith("66.7%")
    assert wrong.startswith("0.0%")


def test_a_peer_with_a_threshold_of_its_own_keeps_to_it(knowledge):
    guesses = [Guess("ask_aim", 0.9), Guess("None", 1.0, stands=False), Guess("ask_name", 0.1)]

    right, wrong, *_ = figures(guesses, QUESTIONS, knowledge)

    assert right.startswith("33.3%")
    assert wrong.startswith("33.3%")


def test_the_nearest_neighbour_is_the_example_most_alike():
    examples = [
        Example("hva var målet med det", "ask_aim", "nb", None),
        Example("hvordan får jeg tak i dere", "ask_contact", "nb", None),
    ]

    guess = Nearest().guess_all(examples, QUESTIONS[:1])[0]

    assert guess.intent == "ask_aim"
    assert 0 < guess.score <= 1
