"""Which model fits the project as it is now; trains one when there is none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from launch.settings import PROJECT

MODELS = PROJECT / "models"
# What understanding is made of: another word in an answer needs no training.
MADE_OF = (
    "config.yml",
    "domain.yml",
    "uv.lock",
    "data/**/*.yml",
    "components/**/*.py",
    "knowledge/partners.yml",
    "knowledge/not_partners.yml",
)
# Read anew at every start: these learn nothing, so a change in them needs no training either.
NOT_LEARNED = (
    "data/bare_words.yml",
    "data/safeguarding/rules.yml",
    "data/question_words.yml",
    "components/bare_names.py",
    "components/confidence_gate.py",
    "components/corrections.py",
    "components/danger_judge.py",
    "components/danger_rules.py",
    "components/help_first.py",
    "components/known_titles.py",
    "components/message_parts.py",
    "components/pointing_back.py",
    "components/question_words.py",
    "components/ranking.py",
    "components/several_questions.py",
)


def fitting_model() -> Path:
    """Where the model of the project as it is now lies, trained or not."""
    return MODELS / f"{_fingerprint()}.tar.gz"


def trained_model() -> Path:
    """The model that fits, trained first when it does not exist yet."""
    model = fitting_model()
    if not model.exists():
        print("Training the model (a few minutes, only after a change) …", flush=True)
        _train(model)
    return model


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for file in _parts():
        digest.update(file.relative_to(PROJECT).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _parts() -> Iterator[Path]:
    left_out = {PROJECT / name for name in NOT_LEARNED}
    for pattern in MADE_OF:
        yield from sorted(file for file in PROJECT.glob(pattern) if file not in left_out)


def _train(model: Path) -> None:
    import rasa.model_training

    result = rasa.model_training.train(
        domain=str(PROJECT / "domain.yml"),
        config=str(PROJECT / "config.yml"),
        training_files=[str(PROJECT / "data")],
        output=str(MODELS),
        fixed_model_name=model.name.removesuffix(".tar.gz"),
        # Rasa's cache sees a component's own class, not the modules it calls.
        force_training=True,
    )
    if result.code or not model.exists():
        raise SystemExit("The model could not be trained; the lines above tell why.")
    for old in set(MODELS.glob("*.tar.gz")) - {model}:
        old.unlink()
