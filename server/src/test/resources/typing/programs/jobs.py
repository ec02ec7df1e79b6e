"""Jobs that are kept in a database and done one after the other.

To change the level of the log of a running worker, call

    logging.config.listen(9030)

in the worker and send it a file, as the manual of logging says.
"""

import logging
import logging.config
import re
import sqlite3
import textwrap

log = logging.getLogger("jobs")

SCHEMA = """
CREATE TABLE IF NOT EXISTS jobs (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    "group" TEXT DEFAULT 'none',
    done INTEGER DEFAULT 0
);
"""

HELP = '''
usage: jobs [add NAME | list | work]

"work" does what waits. With logging.config.listen(9030) in its configuration
it's told at run time what to log.
'''

NAME = re.compile(r"""
    (?P<group> [a-z]+ )   # what it belongs to
    [.:]
    (?P<name> [^"'\s]+ )  # what it's called
""", re.VERBOSE)


class Store:
    """Where the jobs are kept."""

    def __init__(self, path=":memory:"):
        self.connection = sqlite3.connect(path)
        self.connection.executescript(SCHEMA)

    def add(self, text):
        """Keeps a job, given as `group.name`; says "no" to anything else."""
        match = NAME.match(text)
        if match is None:
            raise ValueError(f'"{text}" is no name')
        self.connection.execute(
            """INSERT INTO jobs (name, "group") VALUES (?, ?)""",
            (match["name"], match["group"]),
        )

    def waiting(self):
        rows = self.connection.execute("SELECT id, name FROM jobs WHERE done = 0")
        return rows.fetchall()

    def finish(self, number):
        self.connection.execute("UPDATE jobs SET done = 1 WHERE id = ?", (number,))


class Worker:
    """Does the jobs.

    It doesn't listen by itself; call `listen` for that.
    """

    def __init__(self, store, port=9043):
        self.store = store
        self.port = port

    def listen(self):
        """Takes new configurations of the log."""
        thread = logging.config.listen(self.port)
        thread.daemon = True
        return thread

    def work(self):
        done = []
        for number, name in self.store.waiting():
            log.info('job %d: "%s"', number, name)
            self.store.finish(number)
            done.append(name)
        return done


def usage():
    return textwrap.dedent(HELP).strip()


def main():
    store = Store()
    for text in ("mail.send", "mail:sort"):
        store.add(text)
    worker = Worker(store)
    worker.listen()
    if not worker.work():
        print(usage())
    logging.config.listen(9044)


if __name__ == "__main__":
    main()
