"""Rasa's own check of the training data, without TensorFlow: python -m launch.validate."""

from __future__ import annotations

import sys

import launch.start  # noqa: F401  (must come first)


def main() -> int:
    """0 when Rasa's validator finds the domain, the data and the rules in order."""
    from rasa.validator import Validator

    from components.languages_by_folder import LanguagesByFolder

    importer = LanguagesByFolder(
        config_file="config.yml", domain_path="domain.yml", training_data_paths=["data"]
    )
    validator = Validator.from_importer(importer)
    sound = (
        validator.verify_domain_validity()
        and validator.verify_nlu(ignore_warnings=False)
        and validator.verify_actions_in_stories_rules()
        and validator.verify_slot_mappings()
        and validator.verify_story_structure(ignore_warnings=False)
    )
    print("Rasa's validator finds the training data in order." if sound else _HELP)
    return 0 if sound else 1


_HELP = "Rasa's validator finds faults; run with LOG_LEVEL=DEBUG to read which."

if __name__ == "__main__":
    sys.exit(main())
