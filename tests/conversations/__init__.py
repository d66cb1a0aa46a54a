"""Conversations, told as people live them."""
