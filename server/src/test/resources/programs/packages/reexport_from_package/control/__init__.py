from .api import start, stop

__all__ = ["start", "stop"]
