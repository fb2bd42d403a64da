"""The only place that touches the network and the clock: two drivers of a call, blocking and not, and what they share."""
