"""The tests: what a person does and comes to see, and below it the machinery."""
