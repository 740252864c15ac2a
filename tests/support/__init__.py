"""What tests stand on: a real PostgreSQL, Redis, program and browser, and a faulty network.

Nothing here imports app: the program is met from outside, as its users meet it.
"""
