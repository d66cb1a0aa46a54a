"""How the assistant starts: train if needed, serve, talk in a shell, ask one question."""
