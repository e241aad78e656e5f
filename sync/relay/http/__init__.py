"""The relay over HTTP: raw ASGI endpoints on uvicorn, one thin layer around them, no middleware."""
