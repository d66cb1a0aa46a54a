"""Others who learn the same examples and answer the same questions, side by side."""
