"""What was tried beside the classifier in use, measured the same way."""
