"""Custom parts of the understanding: one component a file, named in config.yml by its path."""
