"""Makes misspelt variants of a training example, as hurried fingers would."""

from __future__ import annotations

import random

_VOWELS = str.maketrans({"æ": "a", "ø": "o", "å": "a"})


def with_typos(text: str, variants: int, seed: int = 0) -> list[str]:
    """Up to `variants` misspelt versions of a text, each unlike it; the same for the same seed."""
    chance = random.Random(f"{seed}{text}")
    made = {_misspelt(text, chance) for _ in range(variants)}
    return sorted(made - {text})


def _misspelt(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    long_words = [place for place, word in enumerate(words) if len(word) > 3]
    for place in chance.sample(long_words, k=min(len(long_words), 1 + len(words) // 6)):
        words[place] = _typo(words[place], chance)
    return " ".join(words)


def _typo(word: str, chance: random.Random) -> str:
    """One slip: two letters swapped, one dropped, one doubled, or the Norwegian vowels lost."""
    at = chance.randrange(1, len(word) - 1)
    slips = (
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + word[at + 1 :],
        word[:at] + word[at] + word[at:],
        word.translate(_VOWELS),
    )
    return chance.choice(slips)
