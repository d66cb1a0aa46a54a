"""What is said of one organisation: whether it was a partner, since when, what its name means."""

from __future__ import annotations

from knowledge import Knowledge
from knowledge.records import NotPartner, Organisation, Partner

ABOUT_ONE = ("ask_is_partner", "ask_organisation_name", "ask_partner_since")


def about_organisation(
    knowledge: Knowledge, entry: str, organisation: str, language: str, brief: bool = False
) -> str:
    """The sentences that answer `entry`, one of ABOUT_ONE, for an organisation, by its id.

    `brief` leaves out what kind of body it is, where several are spoken of.
    """
    known = knowledge.organisations[organisation]
    phrase = _phrase(entry, known)
    if phrase is None:
        return knowledge.fill(known.note[language], language)
    values = _values(known, language)
    return knowledge.phrase(phrase, language, **{**values, **({"about": ""} if brief else {})})


def _phrase(entry: str, known: Organisation) -> str | None:
    """The name of the phrase to use; None where a not-partner's own note is the answer."""
    was_partner = isinstance(known, Partner)
    if entry == "ask_organisation_name":
        kind = "partner_name" if was_partner else "not_partner_name"
        return kind if known.short else f"{kind}_without_short"
    return (
        {"ask_is_partner": "partner_yes", "ask_partner_since": "partner_since"}[entry]
        if was_partner
        else None
    )


def _values(known: Organisation, language: str) -> dict[str, str]:
    about = known.about[language] if isinstance(known, Partner) and known.about else ""
    return {
        "name": known.name[language],
        "norwegian": known.name.nb,
        "english": known.name.en,
        "short": known.short or "",
        "since": known.since[language] if isinstance(known, Partner) else "",
        "note": known.note[language] if isinstance(known, NotPartner) else "",
        "about": about,
    }
