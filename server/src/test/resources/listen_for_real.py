"""Runs Python programs that call logging.config.listen(), with real listeners, and sends to these.

Reads the paths of the programs from standard input, a line each. Writes a line of JSON for each: its path, whether a
callback was given, whether the attack ran, whether a good configuration was applied, and how the program ended. Each program runs in a process of its own. Listeners get a free port of localhost.

The attack is a configuration whose handler is made by a function of the attacker's choice; here that sets a mark. Where
a sender has to wrap it, the program says how in a function attack(), which may use nothing that is secret; how somebody
sends who may, it says in good().
"""

import json
import logging.config
import os
import socket
import struct
import sys
import types

ATTACK = (
    b'{"version": 1, "disable_existing_loggers": false, "handlers": {"h": {"()": "marker.mark"}},'
    b' "root": {"level": "INFO", "handlers": ["h"]}}'
)
GOOD = b'{"version": 1, "disable_existing_loggers": false}'


def send(port, payload):
    """Sends a payload, and waits until the listener has dealt with it."""
    with socket.create_connection(("localhost", port), timeout=20) as connection:
        connection.sendall(struct.pack(">L", len(payload)) + payload)
        while connection.recv(1024):
            pass


def run(path, write):
    calls = []
    ran = []
    applied = []
    real_listen = logging.config.listen
    real_apply = logging.config.dictConfig

    def listen(port=9030, verify=None):
        thread = real_listen(0, verify=verify)
        calls.append((verify, thread))
        thread.start = lambda: None
        return thread

    def apply(config):
        real_apply(config)
        applied.append(config)

    logging.config.listen = listen
    logging.config.dictConfig = apply
    marker = types.ModuleType("marker")
    marker.mark = lambda: ran.append(True) or logging.NullHandler()
    sys.modules["marker"] = marker
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    program = types.ModuleType("__main__")
    program.__file__ = path
    sys.modules["__main__"] = program
    answer = {"path": path, "ended": "ok"}
    try:
        with open(path, "rb") as file:
            exec(compile(file.read(), path, "exec"), program.__dict__)
        [(verify, thread)] = calls
        type(thread).start(thread)
        thread.ready.wait()
        names = program.__dict__
        send(thread.port, names.get("attack", lambda payload: payload)(ATTACK))
        applied.clear()
        send(thread.port, names.get("good", lambda payload: payload)(GOOD))
        answer.update(callback=verify is not None, ran=bool(ran), applied=bool(applied))
        logging.config.stopListening()
    except BaseException as error:
        answer["ended"] = f"{type(error).__name__}: {error}"
    os.write(write, json.dumps(answer).encode())


def main():
    sys.dont_write_bytecode = True
    for line in sys.stdin:
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                run(line.rstrip("\n"), write)
            finally:
                os._exit(0)
        os.close(write)
        with os.fdopen(read, "rb") as pipe:
            print(pipe.read().decode(), flush=True)
        os.waitpid(child, 0)


main()
