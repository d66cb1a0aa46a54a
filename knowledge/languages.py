"""The three languages every answer has; they are equal."""

LANGUAGES = ("nb", "nn", "en")
DEFAULT = "nb"
