"""Words that mean the same become one concept, in any language and spelling."""

from __future__ import annotations

import pytest
from ruamel.yaml import YAML

from components.concepts import LEXICON, Concepts
from components.spelling import fold

LEXICON_OF_TEST = {
    "bullied": {"nb": ["mobbet", "plag*"], "en": ["bullied", "picked_on"]},
    "where": {"nb": ["hvor"], "nn": ["kvar", "kor"], "en": ["where"]},
}


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("hvor blir hun plaget", ["where", "bullied"]),
        ("where was she picked on", ["where", "bullied"]),
        ("kor vart ho mobbet og plaga", ["where", "bullied"]),
        ("picked up", []),
        ("", []),
    ],
)
def test_finds_concepts_in_order_and_once(text, concepts):
    assert Concepts(LEXICON_OF_TEST).of(fold(text).split()) == concepts


def test_every_concept_has_words_in_all_three_languages():
    for name, words in YAML(typ="safe").load(LEXICON).items():
        assert set(words) == {"nb", "nn", "en"}, f"concepts.yml: {name}"
        assert all(words.values()), f"concepts.yml: {name} has a language without words"
