"""Rostrum: a live speakers' list for hybrid meetings."""
