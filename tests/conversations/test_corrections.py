""" "No, I meant …" and "that is wrong": a short apology, and the way to the right answer."""


def test_the_question_meant_is_answered(visitor):
    visitor.says("Når tok partnerskapet slutt?")
    visitor.says("Nei, jeg mente når det startet")

    visitor.reads("Beklager, da misforsto jeg.")
    visitor.is_answered("ask_history_origin", "nb")


def test_the_organisation_meant_is_answered(visitor):
    visitor.says("Was FUG a partner?")
    visitor.says("no, I meant FUB")

    visitor.reads("Sorry, I misunderstood.")
    visitor.is_answered("ask_is_partner", "en")


def test_a_complaint_gets_other_questions_and_the_address(visitor):
    visitor.says("Når tok partnerskapet slutt?")
    visitor.says("det var ikke det jeg spurte om")

    visitor.meets("clarified")
    visitor.reads("post@partnerskapmotmobbing.no")
    visitor.sees_button("Noe annet")
    assert "Når tok partnerskapet slutt?" not in [each["title"] for each in visitor.buttons]
