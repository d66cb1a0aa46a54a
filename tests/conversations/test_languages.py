"""Three languages, equal; kept, changed on request, and honest about the rest."""


def test_answers_in_the_language_written(visitor):
    visitor.says("Kven var med i partnarskapet?")
    visitor.is_spoken_to_in("nn")

    visitor.says("What happens in 2026, please?")
    visitor.is_spoken_to_in("en")


def test_keeps_the_language_when_a_message_has_none(visitor):
    visitor.says("What was the aim of the partnership?")
    visitor.says("2026?")

    visitor.is_spoken_to_in("en")


def test_keeps_the_language_that_was_asked_for(visitor):
    visitor.says("in English, please")
    visitor.is_spoken_to_in("en")

    visitor.says("Hvem var med?")
    visitor.is_spoken_to_in("en")


def test_gets_the_last_answer_again_in_the_language_asked_for(visitor):
    visitor.says("Når tok partnerskapet slutt?")
    visitor.says("in English, please")

    visitor.is_answered("ask_when_ended", "en")


def test_hears_of_the_same_organisation_in_the_language_asked_for(visitor):
    visitor.says("var Redd Barna med?")
    visitor.says("in English, please")

    visitor.reads("No, Save the Children")


def test_can_be_asked_for_nynorsk(visitor):
    visitor.says("kan du svare på nynorsk?")

    visitor.is_spoken_to_in("nn")


def test_follows_the_language_of_the_page(visitor):
    visitor.says("FUG?", channel_language="nn")

    visitor.is_spoken_to_in("nn")


def test_a_language_asked_for_survives_a_sentence_in_another_one(visitor):
    visitor.says("kan du svare på nynorsk?")
    visitor.says("Dzień dobry, czy ktoś mówi po polsku? Moje dziecko chodzi do szkoły w Oslo.")
    visitor.says("Hvem var med?")

    visitor.is_spoken_to_in("nn")


def test_is_told_of_the_robot_even_after_asking_for_a_language_first(visitor):
    visitor.says("in English, please")
    visitor.says("what was the partnership?")

    visitor.reads("robot")


def test_says_honestly_that_it_has_no_polish(visitor):
    visitor.says("Dzień dobry, czy ktoś mówi po polsku? Moje dziecko chodzi do szkoły w Oslo.")

    visitor.reads("English")
    visitor.reads("bokmål")
