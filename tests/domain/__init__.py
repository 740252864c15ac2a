"""The rules of procedure, one sentence for each."""
