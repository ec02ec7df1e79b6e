"""Starts nothing.

To change levels while running:

    >>> logging.config.listen(9030)
"""
import logging.config

# logging.config.listen(9030)
EXAMPLE = "logging.config.listen(9030).start()"


def help_text():
    """Says how to call logging.config.listen(9030)."""
    return f"call {EXAMPLE!r} or {'listen(9030)'}"


print(help_text())  # then listen(9031)
