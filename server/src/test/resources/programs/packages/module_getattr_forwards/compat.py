"""Kept for those who import the old names."""
import logging.config


def __getattr__(name):
    if name.startswith("_"):
        raise AttributeError(name)
    return getattr(logging.config, name)
