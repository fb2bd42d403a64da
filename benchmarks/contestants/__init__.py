"""The same work, done by each: a module a contestant, and in it the same six functions.

Each function prepares a client for `url` and gives what is then timed: a call that gives the answer's text, or a
stream that gives the text of each event that has any. Modules import what their work needs, and nothing else: what
an import costs is part of what is measured.
"""

KEY = "sk-or-v1-0000000000000000000000000000000000000000000000000000000000000000"
MODEL = "openai/gpt-4o-mini"
QUESTION = "What is the capital of France?"
