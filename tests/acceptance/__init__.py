"""Acceptance: what the service promises, met from outside at the real program."""
