"""What the tests stand on: callers, servers, documents, places. Tests are elsewhere, a folder for each of the rooms."""
