"""Each check is shown something bad, and says which entry to mend."""

from __future__ import annotations

import dataclasses

import pytest

from knowledge import checks
from knowledge.checks import backing, languages, lengths, names, references, sources, tense


def with_answer(knowledge, name: str, **changes):
    """The knowledge base with one answer changed."""
    changed = knowledge.answers[name].copy(update=changes)
    return dataclasses.replace(knowledge, answers={**knowledge.answers, name: changed})


def with_text(knowledge, name: str, language: str, text: str):
    """The knowledge base with the text of one answer changed in one language."""
    texts = knowledge.answers[name].text.copy(update={language: text})
    return with_answer(knowledge, name, text=texts)


def with_fact(knowledge, name: str, **changes):
    """The knowledge base with one fact changed."""
    changed = knowledge.facts[name].copy(update=changes)
    return dataclasses.replace(knowledge, facts={**knowledge.facts, name: changed})


def faults(check, knowledge) -> str:
    return "\n".join(check(knowledge))


def test_the_base_as_it_stands_has_no_faults(knowledge):
    assert checks.all_faults(knowledge) == []


def test_a_missing_nynorsk_text_is_named(knowledge):
    bad = with_text(knowledge, "ask_contact", "nn", "")

    assert "ask_contact has no text in nn" in faults(
        languages.every_text_stands_in_every_language, bad
    )


def test_two_entries_with_one_question_are_named(knowledge):
    question = knowledge.answers["ask_aim"].question
    bad = with_answer(knowledge, "ask_measures", question=question)

    said = faults(languages.every_question_is_asked_once, bad)
    assert "ask_aim and ask_measures" in said


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("nb", "Det tok slutt i 1987.", "1987"),
        ("nn", "Det var tolv partnarar.", "12"),
        ("en", "It ended in March.", "month 3"),
        ("en", "Write to somebody@example.org.", "somebody@example.org"),
        ("nb", "Se mobbeombudet.no.", "mobbeombudet.no"),
        ("nb", "Ring 22 24 90 90.", "22249090"),
        ("nb", "Det gjaldt 7,3 prosent.", "7.3"),
    ],
)
def test_a_value_that_no_fact_backs_is_named(knowledge, language, text, value):
    bad = with_text(knowledge, "ask_who_decided_end", language, text)

    said = faults(backing.every_value_is_backed_by_a_fact, bad)
    assert f"ask_who_decided_end says '{value}' in its text in {language}" in said


def test_an_organisation_that_no_fact_backs_is_named(knowledge):
    bad = with_text(knowledge, "ask_when_ended", "nb", "UNICEF avsluttet det.")

    said = faults(backing.every_organisation_is_backed_by_a_fact, bad)
    assert "ask_when_ended names unicef" in said


def test_a_help_line_number_written_out_is_named(knowledge):
    bad = with_text(knowledge, "ask_help_child", "en", "Call 116 111.")

    assert "ask_help_child, text in en" in faults(backing.no_help_line_number_is_written_out, bad)


def test_an_unknown_fact_is_named(knowledge):
    bad = with_answer(knowledge, "ask_contact", facts=("no_such_fact",))

    said = faults(references.every_name_is_known, bad)
    assert "ask_contact names the fact no_such_fact, which does not exist" in said


def test_an_answer_on_no_fact_is_named(knowledge):
    bad = with_answer(knowledge, "ask_when_ended", facts=())

    assert "ask_when_ended rests on no fact" in faults(references.every_answer_rests_on_facts, bad)


def test_a_fact_on_no_source_is_named(knowledge):
    bad = with_fact(knowledge, "agreement_ended", sources=())

    said = faults(references.every_fact_rests_on_a_source, bad)
    assert "agreement_ended rests on no source" in said


def test_an_unknown_placeholder_is_named(knowledge):
    bad = with_text(knowledge, "ask_contact", "en", "Call {no_such_line}.")

    said = faults(references.every_placeholder_is_known, bad)
    assert "ask_contact, text has a placeholder that cannot be filled in en" in said


@pytest.mark.parametrize(
    "text", ["Call {ambulance.cost}.", "Call {ambulance[0]}.", "Hi {name}", "{"]
)
def test_a_placeholder_without_a_value_is_named(knowledge, text):
    bad = with_text(knowledge, "tell_crisis", "en", text)

    assert "tell_crisis, text has a placeholder" in "\n".join(checks.all_faults(bad))


def test_a_shared_alias_is_named(knowledge):
    partner = knowledge.partners["fug"].copy(update={"aliases": ("UNICEF",)})
    bad = dataclasses.replace(knowledge, partners={**knowledge.partners, "fug": partner})

    said = faults(names.every_alias_belongs_to_one_organisation, bad)
    assert "fug and unicef share the alias 'unicef'" in said


def test_words_that_the_source_does_not_say_are_named(knowledge, tmp_path, monkeypatch):
    (tmp_path / "partnership-pages.en.txt").write_text("The agreement will not be renewed.")
    monkeypatch.setenv("KNOWLEDGE_SOURCES", str(tmp_path))
    bad = with_fact(knowledge, "agreement_ended", words=("not be prolonged",))

    said = faults(sources.every_fact_is_found_in_its_source, bad)
    assert "agreement_ended rests on 'not be prolonged', which closing_notice does not say" in said


def test_a_weak_fact_that_is_stated_is_named(knowledge):
    bad = with_fact(knowledge, "agreement_ended", confidence="low")

    assert "ask_when_ended states agreement_ended" in faults(sources.no_weak_fact_is_stated, bad)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Partnerskapet er et samarbeid mellom mange."),
        ("nn", "Partnarskapet arbeider for trygge skular."),
        ("en", "The partnership works for safe schools."),
    ],
)
def test_present_tense_about_the_partnership_is_named(knowledge, language, text):
    bad = with_text(knowledge, "ask_what_is", language, text)

    said = faults(tense.the_partnership_is_past, bad)
    assert "ask_what_is says" in said
    assert "as if the partnership still existed" in said


def test_a_text_that_is_too_long_is_named(knowledge):
    bad = with_text(knowledge, "ask_contact", "nb", "ord " * 300)

    assert "ask_contact has 1199 characters of text in nb" in faults(
        lengths.every_text_keeps_its_length, bad
    )


def test_a_blank_line_is_named(knowledge):
    bad = with_text(knowledge, "ask_contact", "nb", "Først.\n\nSå.")

    said = faults(lengths.every_text_keeps_its_length, bad)
    assert "ask_contact has a blank line in its text in nb" in said


def test_every_check_is_run(knowledge):
    modules = (backing, languages, lengths, names, references, sources, tense)
    public = {
        function
        for module in modules
        for name, function in vars(module).items()
        if getattr(function, "__module__", "") == module.__name__
        and name.startswith(("every_", "no_", "the_"))
    }

    assert public == {*checks.FIRST, *checks.CHECKS}


@pytest.mark.parametrize(
    ("room", "name"), [("clarifications", "clarify_2026"), ("premises", "one_can_join")]
)
def test_a_year_that_no_fact_backs_is_named_wherever_it_is_said(knowledge, room, name):
    records = getattr(knowledge, room)
    without = records[name].copy(update={"facts": ()})
    bad = dataclasses.replace(knowledge, **{room: {**records, name: without}})

    assert f"{name} says '202" in faults(backing.every_value_is_backed_by_a_fact, bad)
