"""What is true and what we say: curated YAML, read once into frozen records."""

from knowledge.base import Knowledge
from knowledge.faults import BrokenKnowledge
from knowledge.languages import LANGUAGES

__all__ = ["LANGUAGES", "BrokenKnowledge", "Knowledge"]
