"""Runs Python files with logging.config.listen replaced by a recorder.

For each file it prints, on one line, the numbers of the lines from which the function was called.
"""

import logging.config
import sys
import threading


def recorded_lines(path):
    lines = []

    def listen(port=9030, verify=None):
        lines.append(sys._getframe(1).f_lineno)
        return threading.Thread(target=lambda: None)

    logging.config.listen = listen
    with open(path, "rb") as file:
        code = compile(file.read(), path, "exec")
    exec(code, {"__name__": "__main__"})
    return lines


for path in sys.argv[1:]:
    print(*recorded_lines(path))
