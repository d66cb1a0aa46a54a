"""What a question wrongly takes for granted is said first, and only when it is wrong."""

import pytest


@pytest.mark.parametrize(
    ("text", "correction"),
    [
        ("Hvordan blir vi partner?", "går ikke lenger an å bli med"),
        ("Korleis blir vi partnar?", "går ikkje lenger an å bli med"),
        ("How do we become a partner?", "no longer possible to join"),
        ("Hva går den nye strategien ut på?", "er ikke kommet ut"),
    ],
)
def test_the_correction_comes_first(visitor, text, correction):
    visitor.says(text)

    visitor.meets("premise_corrected")
    visitor.reads(correction)


def test_the_correction_rests_on_a_source(visitor):
    visitor.says("Finnes det et telefonnummer eller en adresse?")

    visitor.reads("gjaldt ut 2025")
    assert visitor.turn["sources"]


def test_while_the_premise_held_nothing_was_corrected(visitor, monkeypatch):
    monkeypatch.setenv("KNOWLEDGE_TODAY", "2025-06-01")

    visitor.says("Hvordan blir vi partner?")

    visitor.meets("answered")
    visitor.does_not_read("går ikke lenger an")
