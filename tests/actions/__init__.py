"""Tests of actions/."""
