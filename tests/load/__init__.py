"""How many can watch, how fast, and at what cost: measured, side by side, on this machine."""
