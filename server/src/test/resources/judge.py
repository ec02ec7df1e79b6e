"""Runs Python programs with logging.config.listen replaced by a recorder, and tells which calls were made.

Reads the paths of the programs from standard input, a line each. Writes a line of JSON for each:
its path, the calls as [line from 1, column from 0 in UTF-8 bytes], and how it ended. Each program
runs in a process of its own, so that none can spoil the next one. No socket is ever opened.
"""

import json
import os
import sys


class Thread:
    """What listen() gives, as far as programs use it."""

    daemon = False

    def start(self):
        pass

    def join(self, timeout=None):
        pass


def position(frame):
    """Where the call that `frame` is in starts; None outside the program."""
    positions = list(frame.f_code.co_positions())
    line, _, column, _ = positions[frame.f_lasti // 2]
    return [line, column]


def run(path, write):
    import logging.config

    calls = []

    def listen(*args, **kwargs):
        frame = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename != path:
            frame = frame.f_back
        if frame is not None:
            calls.append(position(frame))
        return Thread()

    logging.config.listen = listen
    with open(path, "rb") as file:
        source = file.read()
    ended = "ok"
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    try:
        exec(compile(source, path, "exec"), {"__name__": "__main__", "__file__": path})
    except BaseException as error:
        ended = f"{type(error).__name__}: {error}"
    calls = sorted(map(list, set(map(tuple, calls))))
    os.write(write, json.dumps({"path": path, "calls": calls, "ended": ended}).encode())


def main():
    for line in sys.stdin:
        path = line.rstrip("\n")
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                run(path, write)
            finally:
                os._exit(0)
        os.close(write)
        with os.fdopen(read, "rb") as pipe:
            print(pipe.read().decode(), flush=True)
        os.waitpid(child, 0)


main()
