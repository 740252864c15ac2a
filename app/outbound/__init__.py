"""What goes out from the service to other programs, and programs that use it from outside."""
