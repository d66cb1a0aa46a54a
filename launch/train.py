"""Trains the model when what it is made of has changed: python -m launch.train."""

import launch.start  # noqa: F401  (must come first)
from launch.model import trained_model

if __name__ == "__main__":
    print(f"The model is ready: {trained_model().name}")
