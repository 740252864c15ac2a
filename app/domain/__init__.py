"""The rules of procedure as pure functions: no I/O, no clock, no randomness, standard library only.

`decide` says what follows from a command, `evolve` what the organ looks like afterwards.
Every instant is an argument; every identifier is counted from the state.
"""
