"""The API as standalone functions, one operation a module: `from openrouter_core.funcs.chat_send import chat_send`."""
