"""Tables, the register, the journal: everything that is kept."""
