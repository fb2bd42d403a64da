"""What goes in and what comes out, by API family: `models.chat` offers requests and responses by name."""
