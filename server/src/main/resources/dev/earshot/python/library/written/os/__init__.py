"""Paths of objects (library reference, os)."""


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    try:
        own = path.__fspath__
    except AttributeError:
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__) from None
    return own()
