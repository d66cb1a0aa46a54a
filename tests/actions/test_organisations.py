"""What is said of one organisation is true and whole in every language."""

from __future__ import annotations

import pytest

from actions.organisations import ABOUT_ONE, about_organisation
from knowledge import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entry", ABOUT_ONE)
def test_every_organisation_has_a_sentence(knowledge, entry, language):
    for name in knowledge.organisations:
        said = about_organisation(knowledge, entry, name, language)

        assert said
        assert "{" not in said
        assert "  " not in said


@pytest.mark.parametrize(("language", "yes"), [("nb", "Ja"), ("nn", "Ja"), ("en", "Yes")])
def test_every_partner_is_confirmed_in_the_past_tense(knowledge, language, yes):
    for name, partner in knowledge.partners.items():
        said = about_organisation(knowledge, "ask_is_partner", name, language)

        assert said.startswith(yes)
        assert partner.name[language] in said
        assert "2025" in said


def test_no_organisation_beside_them_is_confirmed(knowledge):
    for name in knowledge.not_partners:
        assert not about_organisation(knowledge, "ask_is_partner", name, "en").startswith("Yes")
