"""A parent wants to know where the work against bullying goes on, and needs help at home."""

CLOSING_NOTICE = "The work against bullying will continue in a new form"


def test_is_told_where_the_work_continues(visitor):
    visitor.says("Hvem tar over når partnerskapet er slutt?")

    visitor.reads("referansegruppe for en ny strategi")
    visitor.reads("samfunnsoppdraget om inkludering")
    visitor.sees_source(CLOSING_NOTICE)


def test_can_go_on_to_ask_whom_to_contact(visitor):
    visitor.says("Hvor fortsetter arbeidet?")
    visitor.says("Hvem kan jeg skrive til?")

    visitor.reads("post@partnerskapmotmobbing.no")


def test_is_told_in_nynorsk_when_writing_nynorsk(visitor):
    visitor.says("Kvar går arbeidet mot mobbing vidare no når partnarskapet er slutt?")

    visitor.is_spoken_to_in("nn")
    visitor.reads("referansegruppe")


def test_with_a_bullied_child_is_told_what_the_school_must_do(visitor):
    visitor.says("Datteren min på ti år blir mobbet hver dag på skolen. Hva kan jeg gjøre?")

    visitor.meets("disclosure")
    visitor.reads("skolen")
    visitor.reads("mobbeombud")


def test_whose_school_does_nothing_is_told_where_to_turn(visitor):
    visitor.says("The school has done nothing for weeks. Where can I complain?")

    visitor.is_answered("ask_report_school", "en")
    visitor.reads("county governor")


def test_of_a_kindergarten_child_is_told_whom_to_talk_to(visitor):
    visitor.says("Ungen min på fire blir mobba i barnehagen, kven kontaktar eg?")

    visitor.is_answered("ask_help_kindergarten")
