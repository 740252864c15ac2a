"""The live meeting: streams, desk and wire."""
