"""The service as a browser and as a program meet it: over HTTP and websockets."""
