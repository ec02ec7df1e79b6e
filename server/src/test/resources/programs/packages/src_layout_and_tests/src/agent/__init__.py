from agent.core import start

__all__ = ["start"]
