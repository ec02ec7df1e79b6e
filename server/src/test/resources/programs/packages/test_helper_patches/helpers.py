import contextlib
from unittest import mock


@contextlib.contextmanager
def no_remote():
    with mock.patch("logging.config.listen") as fake:
        yield fake
