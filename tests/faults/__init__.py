"""Nothing that breaks leaves a visitor in silence."""
