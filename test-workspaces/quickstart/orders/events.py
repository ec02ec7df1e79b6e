"""Publish and subscribe within the process. Its listen() has nothing to do with logging.config."""

import logging
import logging.config

log = logging.getLogger(__name__)
subscribers = {}


def listen(event, subscriber):
    subscribers.setdefault(event, []).append(subscriber)


def publish(event, payload):
    for subscriber in subscribers.get(event, ()):
        subscriber(payload)


listen("shutdown", lambda _: logging.shutdown())


def replay(logging):
    """The parameter hides the module."""
    logging.config.listen(9030)
