import contextlib
import functools

_state = {"remote_logs": True, "beta": False}


def is_on(name):
    return _state.get(name, False)


@contextlib.contextmanager
def override(**flags):
    saved = dict(_state)
    _state.update(flags)
    try:
        yield
    finally:
        _state.clear()
        _state.update(saved)


def gated(name):
    def decorator(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            if not is_on(name):
                return None
            return fn(*args, **kwargs)
        return wrapper
    return decorator
