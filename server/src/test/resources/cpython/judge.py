"""Runs Python programs with logging.config.listen replaced by a recorder, and tells which calls were made.

Reads the paths of the programs from standard input, a line each. Writes a line of JSON for each:
its path, the calls as [line from 1, column from 0 in UTF-8 bytes], the calls of each of its files,
and how it ended. Each program runs in a process of its own, so that none can spoil the next one.
No socket is ever opened.

A program named main.py is one of several files: all that its folder holds belongs to it, and what
it imports is looked for there first, as when Python runs it; and in its folder src, as if that were
installed.
"""

import atexit
import json
import os
import sys
import types
from importlib.machinery import SourceFileLoader


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


def load_own_modules_first(folder):
    """Lets the folder's modules win over those that are loaded already."""
    src = os.path.join(folder, "src")
    entries = os.listdir(folder)
    if os.path.isdir(src):
        sys.path.insert(0, src)
        entries += os.listdir(src)
    sys.path.insert(0, folder)
    own = {entry.partition(".")[0] for entry in entries}
    for module in [name for name in sys.modules if name.partition(".")[0] in own]:
        del sys.modules[module]


def replace_listen_whenever_loaded(listen):
    """Replaces it now, and again each time a program loads logging.config anew."""
    import logging.config

    logging.config.listen = listen
    origin = logging.config.__file__
    load = SourceFileLoader.exec_module

    def exec_module(loader, module):
        load(loader, module)
        if loader.path == origin:
            module.listen = listen

    SourceFileLoader.exec_module = exec_module


def run(path, write):
    main = os.path.abspath(path)
    folder = os.path.dirname(main)
    several = os.path.basename(main) == "main.py"
    files = {os.path.basename(main): set()}

    def file_of(frame):
        """The file of the program that `frame` runs in, relative to its folder; None outside."""
        name = frame.f_code.co_filename
        if name == main:
            return os.path.basename(main)
        if several and name.startswith(folder + os.sep):
            return os.path.relpath(name, folder).replace(os.sep, "/")
        return None

    def listen(port=9030, verify=None):
        frame = sys._getframe(1)
        while frame is not None and file_of(frame) is None:
            frame = frame.f_back
        if frame is not None:
            files.setdefault(file_of(frame), set()).add(tuple(position(frame)))
        return Thread()

    replace_listen_whenever_loaded(listen)
    if several:
        load_own_modules_first(folder)
    with open(main, "rb") as file:
        source = file.read()
    ended = "ok"
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    program = types.ModuleType("__main__")
    program.__file__ = main
    sys.modules["__main__"] = program
    try:
        exec(compile(source, main, "exec"), program.__dict__)
    except BaseException as error:
        ended = f"{type(error).__name__}: {error}"
    atexit._run_exitfuncs()
    files = {file: sorted(map(list, calls)) for file, calls in sorted(files.items())}
    calls = files[os.path.basename(main)]
    os.write(write, json.dumps({"path": path, "calls": calls, "files": files, "ended": ended}).encode())


def main():
    sys.dont_write_bytecode = True
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
