"""What goes in and what comes out, by API family: `models.chat` and `models.responses` offer both by name.

The modules here are written by `tools/generate.py` from OpenRouter's published description, but for
a few, `availability` and `unknown` among them: change the generator, or its notes, rather than them.
"""
