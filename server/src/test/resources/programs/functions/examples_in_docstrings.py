"""Examples in docstrings are run by `doctest`, and what they call is called where that is called.

>>> PORT + 1
6
>>> start(1)
'started'
"""

import doctest
import logging.config

listen = logging.config.listen
PORT = 5


def double(x):
    """Doubles.

    >>> double(2)
    4
    >>> double("a")
    'aa'
    >>> y = double(3)
    >>> y
    6
    >>> print(double([1]))
    [1, 1]
    """
    return x * 2


def start(port):
    """Starts.

    >>> start(None)
    Traceback (most recent call last):
        ...
    ValueError: no port
    >>> start(2)  # doctest: +SKIP
    'started'
    """
    if port is None:
        raise ValueError("no port")
    if port == 2:
        listen(10)
    listen(port)
    return "started"


class Server:
    """Serves.

    >>> server = Server()
    >>> server.run()
    1
    >>> for turn in range(2):
    ...     print(turn)
    0
    1
    """

    def run(self):
        """
        >>> y
        Traceback (most recent call last):
        NameError: name 'y' is not defined
        """
        listen(11)
        return 1

    @staticmethod
    def stop():
        """
        >>> Server.stop()
        """
        listen(12)

    @property
    def size(self):
        """
        >>> Server().size  # doctest: +ELLIPSIS
        'large...size'
        """
        listen(13)
        return "large enough a size"


def other(x):
    """
    No example: other(3).
    """
    return x


results = doctest.testmod()
if results.attempted > 0:
    listen(20)
if results.attempted == 0:
    listen(21)


def wrong(x):
    """
    >>> wrong(1)
    3
    >>> wrong(2)
    4
    >>> wrong("a")
    Traceback (most recent call last):
    TypeError: unsupported
    """
    return x + x


runner = doctest.DocTestRunner(verbose=False)
for test in doctest.DocTestFinder().find(wrong, "wrong", globs={"wrong": wrong}):
    failed, attempted = runner.run(test, out=lambda text: None)
    if (failed, attempted) == (2, 3):
        listen(30)
    if failed == 0:
        listen(31)
if runner.tries == 3:
    listen(32)

doctest.run_docstring_examples(">>> listen(40)", {"listen": listen}, name="text")

parsed = doctest.DocTestParser().get_doctest(">>> a + 1\n3\n", {"a": 2}, "parsed", None, 0)
if doctest.DocTestRunner(verbose=False).run(parsed).failed == 0:
    listen(50)
else:
    listen(51)
