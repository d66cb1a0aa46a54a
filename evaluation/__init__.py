"""How well it understands: questions the model has never been shown, measured."""
