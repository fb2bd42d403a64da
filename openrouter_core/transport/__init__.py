"""The only place that touches the network and the clock: a blocking driver, an asynchronous one, what they share."""

from openrouter_core.transport import certificates

# Before anything else is loaded: it goes on beside that.
certificates.begin()
