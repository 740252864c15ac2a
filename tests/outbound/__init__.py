"""Tests of what goes out from the service, and of programs that use it from outside."""
