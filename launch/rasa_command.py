"""Rasa's own command line without TensorFlow: python -m launch.rasa_command data validate."""

import launch.start  # noqa: F401  (must come first)

if __name__ == "__main__":
    from rasa.__main__ import main

    main()
