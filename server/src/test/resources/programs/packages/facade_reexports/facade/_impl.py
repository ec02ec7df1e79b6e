from logging.config import listen as start

__all__ = ["start"]


def _hidden():
    return None
