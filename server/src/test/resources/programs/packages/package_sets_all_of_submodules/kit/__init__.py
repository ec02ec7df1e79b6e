from . import disk, net

__all__ = ["net"]
