"""The only place that touches the network and the clock: a blocking driver, an asynchronous one, what they share."""
