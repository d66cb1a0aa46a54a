"""What happens in a turn: one action a file, the file named after it."""
