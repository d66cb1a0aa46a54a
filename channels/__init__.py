"""How messages come in: the website's channel, one file an idea."""
