"""Meaning as vectors: near for the same in other words, and no text breaks the engine."""

from __future__ import annotations

import random

import numpy as np

from components.sentence_vectors import vectors_of

ODD = [
    "",
    "\0",
    "\ud800",
    "🙂" * 2_000,
    "a" * 100_000,
    "\u202e\u200b",
    "٣" * 50,
    "\n\t\r",
    "💀̷̢" * 300,
]


def test_the_same_in_another_language_lies_nearer():
    danger, same, other = vectors_of(["jeg vil dø", "i want to die", "who were the members"])

    assert danger @ same > danger @ other


def test_odd_texts_do_no_harm():
    vectors = vectors_of(ODD)

    assert vectors.shape == (len(ODD), 384)
    assert np.isfinite(vectors).all()


def test_hundreds_of_random_texts_do_no_harm():
    chance = random.Random(0)
    texts = [
        "".join(chr(chance.randrange(1, 0x3000)) for _ in range(chance.randrange(60)))
        for _ in range(300)
    ]

    assert np.isfinite(vectors_of(texts)).all()


def test_alone_or_in_company_a_text_means_the_same():
    together = vectors_of(["hei", "hvem var med i partnerskapet"])

    assert np.allclose(together[1], vectors_of(["hvem var med i partnerskapet"])[0], atol=1e-3)
