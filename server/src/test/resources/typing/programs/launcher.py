"""Starts the parts of the service, each in a thread of its own."""

import logging
import logging.config as lc
import threading
from functools import partial

log = logging.getLogger(__name__)

start_listener = lc.listen

PARTS = {
    "control": partial(lc.listen, 9040),
    "status": lambda: log.info("status"),
}


class Part:
    def __init__(self, name, action, *, attempts=1):
        self.name = name
        self.action = action
        self.attempts = attempts
        self.errors = []

    def run(self):
        for attempt in range(1, self.attempts + 1):
            try:
                self.action()
            except Exception as error:
                self.errors.append((attempt, error))
            else:
                break


class Launcher:
    def __init__(self, parts):
        self.parts = [Part(name, action) for name, action in parts.items()]
        self.threads = []

    def start(self):
        for part in self.parts:
            thread = threading.Thread(target=part.run, name=part.name, daemon=True)
            thread.start()
            self.threads.append(thread)

    def wait(self, timeout=1.0):
        for thread in self.threads:
            thread.join(timeout)
        late = [thread.name for thread in self.threads if thread.is_alive()]
        if late:
            log.warning("late: %s", late)

    def restart(self, name):
        part = next((part for part in self.parts if part.name == name), None)
        if part is None:
            raise KeyError(name)
        part.run()
        return part.errors


def control(port=9041):
    server = start_listener(port)
    server.daemon = True
    return server


def main():
    launcher = Launcher(PARTS)
    launcher.start()
    launcher.wait()
    control()
    errors = launcher.restart("status")
    if errors:
        log.error("%d errors", len(errors))
    lc.listen(9042)


if __name__ == "__main__":
    main()
